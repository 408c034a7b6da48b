"""One provider as an ASGI application: find the operation, respond, apply faults, send."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from ...validation import MISSING, Api, ParsedRequest, Route, Violation, encode_path
from ...validation.parse_request import parse_request
from ...validation.validate_request import TOO_LARGE
from ..simulate.apply_fault import apply_fault
from ..simulate.error_responses import error_response, limited_response
from ..simulate.faults import (
    Fault,
    Faults,
)
from ..simulate.log_entry import SHOWN_BYTES, LogEntry
from ..simulate.operations import Operations
from ..simulate.prefer_header import Preference
from ..simulate.responses import SandboxResponse
from . import http_server
from .request_log import RequestLog

LARGEST = 100_000_000
"""Maximum size of a request body in bytes."""


class ProviderApp:
    """The ASGI application of one provider."""

    def __init__(
        self, api: Api, operations: Operations, faults: Faults, journal: RequestLog
    ) -> None:
        self._api = api
        self._operations = operations
        self._faults = faults
        self._journal = journal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request."""
        http_request = Request(scope, receive)
        try:
            content = await _body(http_request)
        except ClientDisconnect:
            return
        path = encode_path(scope["raw_path"]) or "/"
        request = ParsedRequest(
            http_request.method,
            path,
            dict(http_request.headers),
            scope["query_string"].decode("latin-1"),
            content,
        )
        route, entry = self._routed(request)
        faults = self._faults.due(self._kind(route), route.id) if route is not None else []
        response = await self._respond(route, request, faults, entry)
        for fault in faults:
            response = apply_fault(response, fault, self._state_of(route), self._api.schemas)
        entry.status = 0 if any(fault.kind == "reset" for fault in faults) else response.status
        entry.verdict = _verdict(faults) or entry.verdict
        entry.content, entry.response = content[:SHOWN_BYTES], response.content[:SHOWN_BYTES]
        entry.log()
        await self._send(scope, receive, send, response, faults)

    def _routed(self, request: ParsedRequest) -> tuple[Route | None, LogEntry]:
        match = self._api.find(request.method, request.path, request.query)
        route, request.raw_values = match if match is not None else (None, {})
        entry = self._journal.add(
            self._api.provider,
            route.id if route is not None else "",
            request.method,
            request.path,
            request.headers,
            len(request.content),
        )
        return route, entry

    def _kind(self, route: Route) -> str:
        if route.operation.job is not None:
            return "submit"
        return "poll" if route.id in self._operations.jobs.polls else "other"

    def _state_of(self, route: Route | None) -> str:
        """Return the pointer to the status in responses of a status check, else an empty string."""
        spec = self._operations.jobs.polls.get(route.id) if route is not None else None
        return spec.state if spec is not None else ""

    async def _respond(
        self, route: Route | None, request: ParsedRequest, faults: list[Fault], entry: LogEntry
    ) -> SandboxResponse:
        if len(request.content) > LARGEST:
            violation = Violation(TOO_LARGE, "", f"has more than {LARGEST} bytes", "")
            entry.verdict, entry.violations = "refused", (violation,)
            return error_response(self._api, route, 413, [violation], path=request.path)
        if route is None:
            entry.verdict = "unknown path"
            allowed = self._api.methods(request.path)
            response = error_response(self._api, None, 405 if allowed else 404, path=request.path)
            if allowed:
                response.headers["Allow"] = ", ".join(allowed)
            return response
        status = next((fault for fault in faults if fault.kind == "status"), None)
        if status is not None:
            response = error_response(self._api, route, int(status.value))
            if status.retry_after is not None:
                _replace(response.headers, "Retry-After", f"{status.retry_after:g}")
            return limited_response(response)
        preference = Preference.of(
            request.headers.get("prefer", ""), request.headers.get("accept", "")
        )
        if preference.code >= 300:
            entry.verdict = "forced"
            return error_response(self._api, route, preference.code, preference=preference)
        parse_request(self._api, route, request)
        entry.parameters = request.parameters
        entry.body = None if request.body is MISSING else request.body
        return await self._operations.respond(route, request, entry, preference)

    async def _send(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        response: SandboxResponse,
        faults: list[Fault],
    ) -> None:
        kinds = {fault.kind: fault for fault in faults}
        if "delay" in kinds:
            await asyncio.sleep(kinds["delay"].seconds)
        if "reset" in kinds:
            await http_server.reset(scope)
            return
        headers = {"X-Sandbox": "reelgen", **response.headers}
        if response.media_type:
            headers["content-type"] = response.media_type
        if response.pieces is not None:
            pieces = _first(response.pieces) if "truncate" in kinds else response.pieces
            with contextlib.suppress(OSError):
                await StreamingResponse(pieces, response.status, headers)(scope, receive, send)
            return
        content = response.content
        if "truncate" in kinds and content:
            complete_headers = {**headers, "content-length": str(len(content))}
            await http_server.truncate(scope, send, response.status, complete_headers, content)
            return
        with contextlib.suppress(OSError):
            await Response(content, response.status, headers)(scope, receive, send)


async def _body(request: Request) -> bytes:
    """Return the body; a body that is too large is truncated just above the limit."""
    content = bytearray()
    async for piece in request.stream():
        content += piece[: LARGEST + 1 - len(content)]
    return bytes(content)


async def _first(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Yield the beginning of a stream, then end it."""
    async for piece in pieces:
        yield piece
        return


def _verdict(faults: list[Fault]) -> str:
    kinds = ", ".join(
        f"{fault.kind}={fault.value}" if fault.value else fault.kind for fault in faults
    )
    return f"fault: {kinds}" if kinds else ""


def _replace(headers: dict[str, str], name: str, value: str) -> None:
    for key in [key for key in headers if key.lower() == name.lower()]:
        del headers[key]
    headers[name] = value
