"""One provider as an application: find the operation, check, answer, break as told."""

from __future__ import annotations

import asyncio
import contextlib
import re
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ..plain import is_object
from . import serve
from .answers import Answer
from .contract import Contract, Route
from .faults import Fault, Faults
from .incoming import Incoming, read_body
from .journal import Entry, Journal
from .operations import Operations
from .pointers import Steps, filled, steps
from .refusals import refusal
from .schemas import OPEN


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
            content = await request.body()
        except ClientDisconnect:
            return
        path = scope["raw_path"].decode("ascii") or "/"
        incoming = Incoming(
            request.method,
            path,
            dict(request.headers),
            request.query_params.multi_items(),
            content,
        )
        route, entry = self._routed(incoming)
        struck = self._faults.due(self._kind(route)) if route is not None else []
        answer = self._answer(route, incoming, struck, entry)
        for fault in struck:
            answer = self._spoiled(answer, fault, route)
        entry.status = answer.status
        await self._send(scope, receive, send, answer, struck, entry)

    def _routed(self, incoming: Incoming) -> tuple[Route | None, Entry]:
        found = self._contract.find(incoming.method, incoming.path)
        route, incoming.values = found if found is not None else (None, {})
        entry = self._journal.add(
            self._contract.provider,
            route.id if route is not None else "",
            incoming.method,
            incoming.path,
            incoming.headers,
        )
        return route, entry

    def _kind(self, route: Route) -> str:
        if route.operation.job is not None:
            return "submit"
        return "poll" if route.id in self._operations.jobs.polls else "other"

    def _answer(
        self, route: Route | None, incoming: Incoming, struck: list[Fault], entry: Entry
    ) -> Answer:
        if route is None:
            entry.verdict = "unknown path"
            allowed = self._contract.methods(incoming.path)
            answer = refusal(self._contract, None, 405 if allowed else 404)
            if allowed:
                answer.headers["Allow"] = ", ".join(allowed)
            return answer
        status = next((fault for fault in struck if fault.kind == "status"), None)
        if status is not None:
            entry.verdict = f"fault: status={status.value}"
            answer = refusal(self._contract, route, int(status.value))
            if status.retry_after is not None:
                _replace(answer.headers, "Retry-After", f"{status.retry_after:g}")
            return answer
        wishes = _prefer(incoming.headers.get("prefer", ""))
        code = int(wishes.get("code", 0))
        if code >= 300:
            entry.verdict = "forced"
            return refusal(self._contract, route, code, wanted=wishes.get("example", ""))
        read_body(incoming, route, self._contract.schemas)
        return self._operations.answer(route, incoming, entry, wishes.get("example", ""), code)

    def _spoiled(self, answer: Answer, fault: Fault, route: Route | None) -> Answer:
        """The answer with a field missing, or with a state nobody knows."""
        body: Any = answer.body
        if fault.kind == "drop-field":
            body = _without(body, steps(fault.value))
        elif fault.kind == "unknown-status" and route is not None:
            spec = self._operations.jobs.polls.get(route.id)
            if spec is not None and is_object(body) and answer.status < 300:
                path, schemas = steps(spec.state), self._contract.schemas
                body = filled(body, OPEN, path, lambda _: "sandbox-unknown", schemas)
        return Answer(answer.status, body, answer.media_type, answer.headers)

    async def _send(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        answer: Answer,
        struck: list[Fault],
        entry: Entry,
    ) -> None:
        kinds = {fault.kind: fault for fault in struck}
        told = ", ".join(kind for kind in kinds if kind != "status")
        entry.verdict = f"fault: {told}" if told else entry.verdict
        if "delay" in kinds:
            await asyncio.sleep(kinds["delay"].seconds)
        if "reset" in kinds:
            entry.status = 0
            await serve.reset(scope)
            return
        content = answer.content
        headers = {**answer.headers}
        if answer.media_type:
            headers["content-type"] = answer.media_type
        if "truncate" in kinds and content:
            whole = {**headers, "content-length": str(len(content))}
            await serve.truncate(scope, send, answer.status, whole, content)
            return
        with contextlib.suppress(OSError):
            await Response(content, answer.status, headers)(scope, receive, send)


def _prefer(header: str) -> dict[str, str]:
    """`code=404, example=name` of a `Prefer` header."""
    wishes = dict(re.findall(r"(\w+)\s*=\s*\"?([^\s,;\"]+)", header))
    if not wishes.get("code", "0").isdigit():
        del wishes["code"]
    return wishes


def _replace(headers: dict[str, str], name: str, value: str) -> None:
    for known in [known for known in headers if known.lower() == name.lower()]:
        del headers[known]
    headers[name] = value


def _without(body: Any, path: Steps) -> Any:
    if not path or not is_object(body) or path[0] not in body:
        return body
    if len(path) == 1:
        return {name: value for name, value in body.items() if name != path[0]}
    return {**body, path[0]: _without(body[path[0]], path[1:])}
