"""The HTTP library, named in this one place: `[tool.reelspec] http` chooses httpx or httpx2."""

import httpx as httpx
