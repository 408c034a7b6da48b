"""The HTTP library, named in this one place: httpx, or httpx2 where the generator is told so."""

import httpx as httpx
