"""The HTTP library, imported only here: httpx, or httpx2 by option of the generator."""

import httpx as httpx
