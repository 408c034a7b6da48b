"""The server of result files, with byte ranges, and of the dashboard."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import re
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send

from ..simulate.faults import Fault, Faults, Kind
from ..simulate.jobs import LiveJob
from ..simulate.media.video import video
from ..simulate.uploads import UploadStore
from . import http_server
from .dashboard import asset
from .request_log import RequestLog

EXPIRED = b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
"""The body of a file store for an expired signed URL."""

PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
    "script-src 'self'; connect-src 'self'",
    "Cache-Control": "no-store",
}

SCRIPT = "dashboard.js"

FILE = re.compile(r"/files/([^/]+)/([^/]+)")


class _Served(NamedTuple):
    """The response to a request for a file, and how it is sent."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    verdict: str
    """For the request log."""
    faults: Mapping[Kind, Fault] = {}
    """By kind."""

    async def send(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the response, or what the faults leave of it."""
        if "delay" in self.faults:
            await asyncio.sleep(self.faults["delay"].seconds)
        if "reset" in self.faults:
            await http_server.reset(scope)
        elif "truncate" in self.faults and self.content:
            await http_server.truncate(scope, send, self.status, self.headers, self.content)
        else:
            body = b"" if scope["method"] == "HEAD" else self.content
            with contextlib.suppress(OSError):
                await Response(body, self.status, self.headers)(scope, receive, send)


class Files:
    """The ASGI application for result files of jobs and for uploads."""

    def __init__(
        self,
        find: Callable[[str], LiveJob | None],
        faults: Faults,
        journal: RequestLog,
        uploads: UploadStore,
        dashboard: Callable[[], str],
    ) -> None:
        self._find = find
        self._faults = faults
        self._journal = journal
        self._uploads = uploads
        self._dashboard = dashboard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request."""
        request = Request(scope, receive)
        path = request.url.path
        if path in ("/", f"/{SCRIPT}"):
            await self._page(path)(scope, receive, send)
            return
        entry = self._journal.add("", "", request.method, path, dict(request.headers))
        served = self._served(request)
        entry.status = 0 if "reset" in served.faults else served.status
        entry.verdict = served.verdict
        entry.log()
        await served.send(scope, receive, send)

    def _page(self, path: str) -> Response:
        if path == "/":
            return HTMLResponse(self._dashboard(), headers=PAGE_HEADERS)
        return Response(asset(SCRIPT), headers=PAGE_HEADERS, media_type="text/javascript")

    def _served(self, request: Request) -> _Served:
        """Return the response to a request for a file, with the faults that are due."""
        path = request.url.path
        job, name = self._requested_file(path)
        file = self._content(path)
        if file is None:
            return _Served(404, {}, b"", "no such file")
        if self._is_over(job, name, request):
            return _Served(403, {"content-type": "application/xml"}, EXPIRED, "expired")
        faults: dict[Kind, Fault] = {f.kind: f for f in self._faults.due("file")}
        verdict = f"fault: {', '.join(faults)}" if faults else "ok"
        if "status" in faults:
            fault = faults["status"]
            headers = {"retry-after": f"{fault.retry_after or 1:g}", "content-length": "0"}
            return _Served(int(fault.value), headers, b"", verdict, faults)
        if "expired" in faults:
            if job is not None:
                job.renewed += 1
            return _Served(403, {"content-type": "application/xml"}, EXPIRED, verdict, faults)
        return _Served(*_ranged(request, *file), verdict, faults)

    def _requested_file(self, path: str) -> tuple[LiveJob | None, str]:
        """Return the job and the name of the file at a path."""
        match = FILE.fullmatch(path)
        return (self._find(match[1]), match[2]) if match is not None else (None, "")

    def _is_over(self, job: LiveJob | None, name: str, request: Request) -> bool:
        """Return whether the signed URL of a file has expired."""
        if job is not None:
            return request.query_params.get("renewed", "0") != str(job.renewed)
        upload = self._uploads.get(name)
        return upload is not None and time.monotonic() > upload.expires

    def _content(self, path: str) -> tuple[bytes, str] | None:
        match = FILE.fullmatch(path)
        if match is None:
            return None
        holder, name = match.groups()
        if holder == "assets":
            upload = self._uploads.get(name)
            return (upload.content, upload.media_type) if upload is not None else None
        job = self._find(holder)
        if holder != "sample" and (job is None or job.phase != "succeeded"):
            return None
        return video(f"{holder}/{name}"), "video/mp4"


def _ranged(request: Request, content: bytes, media_type: str) -> tuple[int, dict[str, str], bytes]:
    """Return status, headers and content for the whole file or the requested range."""
    tag = f'"{hashlib.sha256(content).hexdigest()[:24]}"'
    headers = {
        "content-type": media_type,
        "etag": tag,
        "accept-ranges": "bytes",
        "last-modified": "Mon, 26 Jan 2026 12:00:00 GMT",
    }
    byte_range = request.headers.get("range", "")
    condition = request.headers.get("if-range")
    match = re.fullmatch(r"bytes=(\d{0,18})-(\d{0,18})", byte_range.strip())
    stale = condition is not None and condition not in (tag, headers["last-modified"])
    if match is None or match.groups() == ("", "") or stale:
        return 200, {**headers, "content-length": str(len(content))}, content
    first, last = match.groups()
    size = len(content)
    start = int(first) if first else max(size - int(last), 0)
    end = min(int(last), size - 1) if first and last else size - 1
    if start > end or start >= size:
        return 416, {"content-range": f"bytes */{size}", "content-length": "0"}, b""
    part = content[start : end + 1]
    where = f"bytes {start}-{end}/{size}"
    return 206, {**headers, "content-range": where, "content-length": str(len(part))}, part
