# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:78656f7bc253
"""The HTTP library, named in this one place: `[tool.reelspec] http` chooses httpx or httpx2."""

import httpx as httpx
