"""Make one call with a key, without a network."""

from __future__ import annotations

import httpx
from reelspec.vydra import Vydra

response = httpx.Response(200, json={"data": []})
http = httpx.Client(transport=httpx.MockTransport(lambda request: response))
Vydra(api_key="planted", http_client=http).jobs.list(limit=3)
