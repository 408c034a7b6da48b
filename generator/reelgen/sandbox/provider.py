"""One provider as an application: find the operation, check, answer, break as told."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from . import serve
from .answers import Answer
from .bodies import read_body
from .check import TOO_LARGE
from .contract import Contract, Route, as_sent
from .faults import Fault, Faults
from .incoming import MISSING, Incoming
from .journal import Entry, Journal
from .operations import Operations
from .parameters import read_parameters
from .prefer import Wish
from .refusals import refusal
from .spoil import spoiled
from .violations import Violation

LARGEST = 100_000_000
"""Bytes of a body: what providers accept is rarely documented, and memory has an end."""


class ProviderApp:
    """The server of one provider."""

    def __init__(
        self, contract: Contract, operations: Operations, faults: Faults, journal: Journal
    ) -> None:
        self._contract = contract
        self._operations = operations
        self._faults = faults
        self._journal = journal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        try:
            content = await _body(request)
        except ClientDisconnect:
            return
        path = as_sent(scope["raw_path"]) or "/"
        incoming = Incoming(
            request.method,
            path,
            dict(request.headers),
            scope["query_string"].decode("latin-1"),
            content,
        )
        route, entry = self._routed(incoming)
        struck = self._faults.due(self._kind(route), route.id) if route is not None else []
        answer = await self._answer(route, incoming, struck, entry)
        for fault in struck:
            answer = spoiled(answer, fault, self._state_of(route), self._contract.schemas)
        entry.status = 0 if any(fault.kind == "reset" for fault in struck) else answer.status
        entry.verdict = _told(struck) or entry.verdict
        entry.log()
        await self._send(scope, receive, send, answer, struck)

    def _routed(self, incoming: Incoming) -> tuple[Route | None, Entry]:
        found = self._contract.find(incoming.method, incoming.path, incoming.query)
        route, incoming.raw_values = found if found is not None else (None, {})
        entry = self._journal.add(
            self._contract.provider,
            route.id if route is not None else "",
            incoming.method,
            incoming.path,
            incoming.headers,
            len(incoming.content),
        )
        return route, entry

    def _kind(self, route: Route) -> str:
        if route.operation.job is not None:
            return "submit"
        return "poll" if route.id in self._operations.jobs.polls else "other"

    def _state_of(self, route: Route | None) -> str:
        """Where the answers of an operation that polls have the state."""
        spec = self._operations.jobs.polls.get(route.id) if route is not None else None
        return spec.state if spec is not None else ""

    async def _answer(
        self, route: Route | None, incoming: Incoming, struck: list[Fault], entry: Entry
    ) -> Answer:
        if len(incoming.content) > LARGEST:
            told = Violation(TOO_LARGE, "", f"has more than {LARGEST} bytes", "")
            entry.verdict, entry.violations = "refused", (told,)
            return refusal(self._contract, route, 413, [told], path=incoming.path)
        if route is None:
            entry.verdict = "unknown path"
            allowed = self._contract.methods(incoming.path)
            answer = refusal(self._contract, None, 405 if allowed else 404, path=incoming.path)
            if allowed:
                answer.headers["Allow"] = ", ".join(allowed)
            return answer
        status = next((fault for fault in struck if fault.kind == "status"), None)
        if status is not None:
            answer = refusal(self._contract, route, int(status.value))
            if status.retry_after is not None:
                _replace(answer.headers, "Retry-After", f"{status.retry_after:g}")
            return answer
        wish = Wish.of(incoming.headers.get("prefer", ""), incoming.headers.get("accept", ""))
        if wish.code >= 300:
            entry.verdict = "forced"
            return refusal(self._contract, route, wish.code, wish=wish)
        read_parameters(incoming, route, self._contract.schemas)
        read_body(incoming, route, self._contract.schemas)
        entry.parameters = incoming.parameters
        entry.body = None if incoming.body is MISSING else incoming.body
        return await self._operations.answer(route, incoming, entry, wish)

    async def _send(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        answer: Answer,
        struck: list[Fault],
    ) -> None:
        kinds = {fault.kind: fault for fault in struck}
        if "delay" in kinds:
            await asyncio.sleep(kinds["delay"].seconds)
        if "reset" in kinds:
            await serve.reset(scope)
            return
        headers = {"X-Sandbox": "reelgen", **answer.headers}
        if answer.media_type:
            headers["content-type"] = answer.media_type
        if answer.pieces is not None:
            pieces = _first(answer.pieces) if "truncate" in kinds else answer.pieces
            with contextlib.suppress(OSError):
                await StreamingResponse(pieces, answer.status, headers)(scope, receive, send)
            return
        content = answer.content
        if "truncate" in kinds and content:
            whole = {**headers, "content-length": str(len(content))}
            await serve.truncate(scope, send, answer.status, whole, content)
            return
        with contextlib.suppress(OSError):
            await Response(content, answer.status, headers)(scope, receive, send)


async def _body(request: Request) -> bytes:
    """The body; of one that is too large no more than shows that it is."""
    content = bytearray()
    async for piece in request.stream():
        content += piece[: LARGEST + 1 - len(content)]
    return bytes(content)


async def _first(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """A stream that is cut short."""
    async for piece in pieces:
        yield piece
        return


def _told(struck: list[Fault]) -> str:
    kinds = ", ".join(f"{one.kind}={one.value}" if one.value else one.kind for one in struck)
    return f"fault: {kinds}" if kinds else ""


def _replace(headers: dict[str, str], name: str, value: str) -> None:
    for known in [known for known in headers if known.lower() == name.lower()]:
        del headers[known]
    headers[name] = value
