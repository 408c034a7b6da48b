"""Call a client generated with `--http httpx2`; print the result and the HTTP libraries loaded.

`clips` is on the path of the process that runs this file, and nowhere else.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any

import httpx2

hera: Any = importlib.import_module("clips.hera")
body = {"video_id": "v", "status": "success", "outputs": []}
response = httpx2.Response(200, json=body)
http = httpx2.Client(transport=httpx2.MockTransport(lambda request: response))
print(hera.Hera(api_key="k", http_client=http).videos.retrieve("v").video_id)
print(*(name for name in ("httpx", "httpx2") if name in sys.modules))
