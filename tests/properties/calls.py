"""Calls a method of a generated client with values by their names on the wire."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from reelgen.ir.model import ClientMethod, Provider
from reelgen.pipeline import provider_of
from reelgen.sandbox import Sandbox

SPECS = Path(__file__).parent.parent.parent / "specs"


@functools.cache
def provider(name: str) -> Provider:
    """The ir of a provider."""
    return provider_of(SPECS / f"{name}.yaml")


@functools.cache
def operations(name: str) -> dict[str, tuple[tuple[str, ...], ClientMethod]]:
    """By operationId: the path of the resource, and the operation."""
    return {
        operation.id: (resource.path, operation)
        for resource in provider(name).all_resources()
        for operation in resource.operations
    }


class Caller:
    """One client of a sandbox, and the last answer it got as it came."""

    def __init__(self, name: str, url: str) -> None:
        self.name = name
        self.answer: httpx.Response | None = None
        self._http = httpx.Client(event_hooks={"response": [self._keep]})
        package = importlib.import_module(f"reelspec.{name}")
        keys = {str(scheme.argument): "k" for scheme in provider(name).schemes}
        self._client = package.Client(
            **keys, base_url=url, http_client=self._http, max_retries=0, timeout=10
        )

    def _keep(self, response: httpx.Response) -> None:
        response.read()
        self.answer = response

    def close(self) -> None:
        """Let connections go."""
        self._client.close()
        self._http.close()

    def call(
        self,
        id_: str,
        parameters: dict[str, Any],
        body: Any,
        *,
        checks: bool,
        prefer: str = "",
        extra: frozenset[str] = frozenset(),
    ) -> Any:
        """Call the method of an operation; values have the names of the HTTP message.

        `extra`: fields of the body that are no parameters of the method, as its schema is open.
        """
        path, operation = operations(self.name)[id_]
        method: Any = self._client
        for step in (*path, operation.name):
            method = getattr(method, step)
        names = {one.wire: str(one.name) for one in operation.parameters}
        arguments: dict[str, Any] = {names[wire]: value for wire, value in parameters.items()}
        options: dict[str, Any] = {"checks": checks}
        if prefer:
            options["extra_headers"] = {"Prefer": prefer}
        if operation.body is not None and body is not None:
            if operation.body.variants:
                fields = {one.wire: str(one.name) for one in operation.body.fields}
                options["extra_body"] = {wire: body[wire] for wire in extra}
                inner = {wire: value for wire, value in body.items() if wire not in extra}
                arguments |= {fields.get(wire, wire): value for wire, value in inner.items()}
            else:
                arguments["body"] = body
        self.answer = None
        return method(**arguments, options=options)


@contextmanager
def calling(sandbox: Sandbox) -> Iterator[dict[str, Caller]]:
    """A caller for each provider."""
    callers = {
        contract.provider: Caller(contract.provider, sandbox.url(contract.provider))
        for contract in sandbox.contracts
    }
    try:
        yield callers
    finally:
        for caller in callers.values():
            caller.close()
