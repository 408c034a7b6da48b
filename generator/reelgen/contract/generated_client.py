"""A generated package, called by the names in its spec."""

from __future__ import annotations

import asyncio
import importlib
import json
import warnings
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx

from ..json_types import JsonArray, JsonObject, array_at, is_array, is_object
from ..validation import MISSING
from .http_libraries import Handler, library_response
from .sample_requests import SampleRequest


@dataclass(frozen=True)
class Outcome:
    """The result of a call, with the requests it sent and the warnings it raised."""

    value: Any
    """The returned value, or the raised exception."""
    requests: tuple[httpx.Request, ...]
    warnings: tuple[Warning, ...]
    """The warnings, except those about deprecations."""
    deprecations: tuple[Warning, ...] = ()

    @property
    def error(self) -> Exception | None:
        """The raised exception, or None."""
        return self.value if isinstance(self.value, Exception) else None


class GeneratedClient:
    """The clients of one generated package, such as `reelspec.hera`."""

    def __init__(self, package: str) -> None:
        self.package: ModuleType = importlib.import_module(package)
        self._root = package.rpartition(".")[0]
        self.library: ModuleType = httpx
        """The HTTP library of `http_client`: httpx or httpx2."""
        self.service: Any = importlib.import_module(f"{package}.client").SERVICE
        self.credentials = {
            scheme.name: (scheme.argument, f"secret-{number}")
            for number, scheme in enumerate(self.service.schemes.values())
        }

    def runtime(self, module: str) -> ModuleType:
        """Return a module of the runtime of the package."""
        return importlib.import_module(f"{self._root}._runtime.{module}")

    @property
    def errors(self) -> Any:
        """The module with the exceptions of the package."""
        return self.runtime("errors")

    @property
    def models(self) -> ModuleType:
        """The module with the response models of the package."""
        return importlib.import_module(f"{self.package.__name__}.models")

    @contextmanager
    def over(self, library: ModuleType) -> Generator[None]:
        """Use another HTTP library within a `with` block."""
        before, self.library = self.library, library
        try:
            yield
        finally:
            self.library = before

    @cached_property
    def operations(self) -> JsonObject:
        """The operations of the manifest by operationId."""
        return {operation["id"]: operation for operation in self._manifest["operations"]}

    @property
    def events(self) -> JsonArray:
        """The webhooks and callbacks of the manifest."""
        return array_at(self._manifest, "events")

    @cached_property
    def _manifest(self) -> JsonObject:
        path = Path(str(self.package.__file__)).parent / "manifest.json"
        manifest: JsonObject = json.loads(path.read_text("utf-8"))
        return manifest

    def arguments(self, operation_id: str, request: SampleRequest) -> dict[str, Any]:
        """Return the keyword arguments for a request.

        Raises AssertionError if a parameter or body field has no argument.
        """
        named: dict[str, object] = {}
        waiting = dict(request.parameters)
        body = request.body
        fields: dict[str, object] = dict(body) if is_object(body) else {}
        for argument in self.operations[operation_id]["arguments"]:
            name, key = argument["name"], (argument["wire"], argument["in"])
            if key in waiting:
                named[name] = waiting.pop(key)
            elif argument["in"] != "body" or body is MISSING:
                continue
            elif argument["wire"] in fields:
                kind = request.file_types.get(argument["wire"], "")
                named[name] = _passed(fields.pop(argument["wire"]), argument["file"], kind)
            elif not argument["wire"]:  # the whole body
                named[name] = _passed(body, argument["file"], request.file_types.get("", ""))
                fields = {}
        missing = [*waiting, *((name, "body") for name in fields)]
        assert not missing, f"{operation_id} has no argument for {missing}"
        return named

    def run(
        self,
        action: Callable[[Any], Any],
        handler: Handler,
        *,
        is_async: bool,
        **options: object,
    ) -> Outcome:
        """Run an action with a new client whose requests go to `handler`.

        Args:
            action: Function of the client; the result of an async client is awaited.
            handler: The server.
            is_async: Whether to use the async client.
            options: Options of the client; retries are off unless given.
        """
        requests: list[httpx.Request] = []

        def recorded(request: httpx.Request) -> httpx.Response:
            requests.append(request)
            return handler(request)

        def handle(request: httpx.Request) -> object:
            request.read()
            return library_response(self.library, recorded, request)

        async def answer_async(request: httpx.Request) -> object:
            await request.aread()
            return library_response(self.library, recorded, request)

        options = {"max_retries": 0, **dict(self.credentials.values()), **options}
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                if is_async:
                    value = asyncio.run(self._async(action, answer_async, options))
                else:
                    value = self._sync(action, handle, options)
            except Exception as error:
                value = error
        raised = [w.message for w in caught if isinstance(w.message, Warning)]
        deprecations = tuple(w for w in raised if isinstance(w, DeprecationWarning))
        others = tuple(w for w in raised if w not in deprecations)
        return Outcome(value, tuple(requests), others, deprecations)

    def call(
        self,
        operation_id: str,
        arguments: Mapping[str, object],
        handler: Handler,
        *,
        is_async: bool = False,
        **options: object,
    ) -> Outcome:
        """Call the method of an operation."""

        def action(client: object) -> object:
            return self.method(client, operation_id)(**arguments)

        return self.run(action, handler, is_async=is_async, **options)

    def method(self, client: object, operation_id: str, name: str = "") -> Any:
        """Return the method of an operation, or its sibling with the given name."""
        path = self.operations[operation_id]["python"].split(".")
        for step in [*path[:-1], name or path[-1]]:
            client = getattr(client, step)
        return client

    def _sync(
        self, action: Callable[[Any], Any], handle: Any, options: dict[str, object]
    ) -> object:
        http = self.library.Client(transport=self.library.MockTransport(handle))
        with self.package.Client(http_client=http, **options) as client:
            return action(client)

    async def _async(
        self, action: Callable[[Any], Any], handle: Any, options: dict[str, object]
    ) -> object:
        http = self.library.AsyncClient(transport=self.library.MockTransport(handle))
        async with self.package.AsyncClient(http_client=http, **options) as client:
            return await action(client)


def _passed(value: object, is_file: bool, media_type: str) -> object:
    """Return a sample value as an argument; a file as a tuple of name, content and media type."""
    if not is_file:
        return value
    if is_array(value):
        return [_file(item, media_type) for item in value]
    return _file(value, media_type)


def _file(value: object, media_type: str) -> object:
    if not isinstance(value, str):
        return value
    return ("drawn.bin", value.encode(), *([media_type] if media_type else []))
