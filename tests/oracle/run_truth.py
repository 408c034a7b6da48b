"""What breaks when calls are run: those of the old client on the new client and the new server.

The arguments are drawn from the old document. The server is played in this process: it checks each
request against its document, and its responses are drawn from it.
"""

from __future__ import annotations

import importlib
import json
import sys
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

import httpx
from pydantic import BaseModel
from reelgen.contract.generated_client import GeneratedClient
from reelgen.contract.messages import read_request
from reelgen.contract.sample_requests import sample_requests
from reelgen.document.media_types import is_json
from reelgen.json_types import object_at
from reelgen.validation import Route, validate_request

from tests.loaded_modules import loaded_modules

from .build import PACKAGE
from .wire_truth import Side

REQUESTS = 6
"""Calls of each operation."""


@dataclass(slots=True)
class Server:
    """A provider that is played from its document."""

    side: Side
    status: int | None = None
    """The status of its responses; None: that of success."""
    problems: list[str] = field(default_factory=list[str])
    """Why it refuses the requests that it received."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Check a request, and return a response of its operation."""
        api = self.side.api.without_formats
        try:
            route, parsed = read_request(api, request)
        except AssertionError as error:
            self.problems.append(str(error))
            return httpx.Response(404)
        violations = validate_request(api, route, parsed)
        self.problems += [str(one) for one in violations if not one.is_undeclared]
        return self._response(route)

    def _response(self, route: Route) -> httpx.Response:
        status = self.status or route.success
        content = object_at(route.response(status) or {}, "content")
        for media_type, media in content.items():
            headers = {"content-type": media_type.replace("*", "x")}
            body = b"text"
            if is_json(media_type):
                samples = self.side.response.samples(
                    object_at({"media": media}, "media").get("schema", True)
                )
                body = json.dumps(samples[0] if samples else None).encode()
            return httpx.Response(status, content=body, headers=headers)
        return httpx.Response(status)


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the old client."""

    route: Route
    entry: Mapping[str, Any]
    """What the manifest of the old client has about the operation."""
    arguments: Mapping[str, Any]
    attributes: tuple[str, ...] = ()
    """The names that are read from the result, or from the body of the error."""
    status: int | None = None
    """The status of the error that is answered; None: success."""


class RunTruth:
    """Calls of an old client, each of which works with the old document."""

    def __init__(self, folder: Path, old: Side, name: str) -> None:
        self._folder, self._old, self._name = folder, old, name
        sys.path.insert(0, str(folder))
        importlib.invalidate_caches()
        self._client = GeneratedClient(f"{PACKAGE}.{name}")
        self._calls = [*self._working()]

    def close(self) -> None:
        """Forget the modules of all clients."""
        sys.path.remove(str(self._folder))
        _forget(PACKAGE)

    def _working(self) -> Iterator[Call]:
        for route in self._old.api.routes:
            entry = self._client.operations.get(route.id)
            if entry is None or entry.get("stream"):
                continue
            has_failed = False
            for request in islice(sample_requests(self._old.api, route), REQUESTS):
                try:
                    call = Call(route, entry, self._client.arguments(route.id, request))
                except AssertionError:
                    continue
                server = Server(self._old)
                result = self._run(self._client, call, server)
                if not isinstance(result, Exception) and not server.problems:
                    fields = type(result).model_fields if isinstance(result, BaseModel) else ()
                    yield replace(call, attributes=tuple(fields))
                    if not has_failed:  # an error does not depend on the arguments
                        has_failed = True
                        yield from self._failing(call)

    def _failing(self, call: Call) -> Iterator[Call]:
        """Yield the call again for each documented error, with the fields of its body."""
        for status in _error_statuses(call.route):
            result = self._run(self._client, call, Server(self._old, status))
            body = getattr(result, "body", None)
            if isinstance(body, BaseModel):
                yield replace(call, attributes=tuple(type(body).model_fields), status=status)

    def breaks(self, new: Side, name: str) -> tuple[list[str], list[str]]:
        """Return what breaks on the wire, and for callers of the new client."""
        path = self._folder / PACKAGE / name / "manifest.json"
        entries = {one["id"]: one for one in json.loads(path.read_text())["operations"]}
        wire: list[str] = []
        python: list[str] = []
        client: GeneratedClient | None = None
        for call in self._calls:
            if self._is_same(call, new, entries):
                continue
            label = f"run of {call.route.id}"
            if call.status is not None:
                client = client or GeneratedClient(f"{PACKAGE}.{name}")
                python += self._error_breaks(client, call, new)
                continue
            server = Server(new)
            result = self._run(self._client, call, server)
            wire += [f"{label}: {one}" for one in server.problems]
            wire += [f"{label}: {result!r}"] if isinstance(result, Exception) else []
            client = client or GeneratedClient(f"{PACKAGE}.{name}")
            result = self._run(client, call, Server(new))
            if isinstance(result, TypeError | AttributeError | ImportError):
                python.append(f"{label}: {result!r}")
        _forget(f"{PACKAGE}.{name}")
        return wire, python

    def _error_breaks(self, client: GeneratedClient, call: Call, new: Side) -> Iterator[str]:
        """Yield what fails where the body of an error is read that the new document still has."""
        other = new.api.by_id(call.route.id)
        if other is None or str(call.status) not in other.responses:
            return
        error = self._run(client, replace(call, attributes=()), Server(new, call.status))
        if not hasattr(error, "body"):
            return
        for name in call.attributes:
            if not hasattr(error.body, name):
                yield f"run of {call.route.id}: the body of {call.status} has no {name!r}"

    def _is_same(self, call: Call, new: Side, entries: Mapping[str, Any]) -> bool:
        other = new.api.by_id(call.route.id)
        return (
            other is not None
            and entries.get(call.route.id) == call.entry
            and (other.method, other.path, other.base)
            == (call.route.method, call.route.path, call.route.base)
            and self._old.closure(call.route) == new.closure(other)
        )

    def _run(self, client: GeneratedClient, call: Call, server: Server) -> Any:
        """Return the result of a call, or the exception that it raises."""
        options = {"max_retries": 0, **dict(self._client.credentials.values())}
        http = httpx.Client(transport=httpx.MockTransport(server))
        with warnings.catch_warnings(), http:
            warnings.simplefilter("ignore")
            try:
                method: Any = client.package.Client(http_client=http, **options)
                for step in str(call.entry["python"]).split("."):
                    method = getattr(method, step)
                result = method(**call.arguments)
                for name in call.attributes:
                    getattr(result, name)
            except Exception as error:
                return error
        return result


def _error_statuses(route: Route) -> Iterator[int]:
    """Yield the documented statuses of errors in JSON."""
    for status, response in route.responses.items():
        is_error = status.isdigit() and int(status) >= 400
        if is_error and any(map(is_json, object_at(response, "content"))):
            yield int(status)


def _forget(package: str) -> None:
    for name in loaded_modules(package):
        del sys.modules[name]
