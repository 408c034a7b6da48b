"""Which operations are repeated after a refusal that says "later", and with which key."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import httpx

from ..json_types import is_object, object_at
from ..schema.pointer import parse, read
from ..validation import Api, Route
from .case import ContractCase, both_colors
from .draw_request import DrawnRequest, first_request
from .generated_client import GeneratedClient

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Methods that may be repeated (RFC 9110, 9.2.2)."""


def retry_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each operation."""
    for route in api.routes:
        run = partial(_check, api, client, route)
        yield from both_colors("retry", route.id, "after 503", run)


def _check(api: Api, client: GeneratedClient, route: Route, is_async: bool) -> None:
    retry = object_at(route.raw, "x-retry")
    key = object_at(retry, "idempotency")
    arguments = client.arguments(route.id, _without_key(first_request(api, route), key))

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(503, headers={"retry-after": "0"})

    outcome = client.call(route.id, arguments, answer, is_async=is_async, max_retries=1)
    is_repeated = route.method in SAFE or retry.get("safe") is True or bool(key)
    expected = 2 if is_repeated else 1
    assert len(outcome.requests) == expected, f"{len(outcome.requests)} requests, not {expected}"
    if key and is_repeated:
        keys = {_key(request, key) for request in outcome.requests}
        assert len(keys) == 1 and None not in keys, f"the keys of the two tries are {keys}"
        another = client.call(route.id, arguments, answer, is_async=is_async, max_retries=0)
        assert _key(another.requests[0], key) not in keys, "another call has the same key"


def _without_key(drawn: DrawnRequest, key: dict[str, str]) -> DrawnRequest:
    """Return a request without the key that makes a retry safe: the client makes one."""
    header, field = key.get("header", "").lower(), key.get("body", "").removeprefix("/")
    parameters = {
        (name, location): value
        for (name, location), value in drawn.parameters.items()
        if location != "header" or name.lower() != header
    }
    body = drawn.body
    if is_object(body):
        body = {name: value for name, value in body.items() if name != field}
    return replace(drawn, parameters=parameters, body=body)


def _key(request: httpx.Request, key: dict[str, str]) -> str | None:
    if key.get("header"):
        header: str | None = request.headers.get(key["header"])
        return header
    value = read(json.loads(request.content), parse(str(key.get("body"))))
    return None if value is None else str(value)
