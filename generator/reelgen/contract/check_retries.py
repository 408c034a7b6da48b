"""Retries: by operation, failure and idempotency key."""

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
from .generated_client import GeneratedClient
from .pauses import without_pauses
from .sample_requests import SampleRequest, first_request

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Idempotent methods (RFC 9110, 9.2.2)."""


LATER = frozenset({408, 429, 500, 502, 503, 504})
"""Status codes after which a retry may succeed (RFC 9110, RFC 6585)."""

NOTHING_BEGUN = 429
"""The status after which any request may be repeated, since nothing was executed."""

REFUSED = (400, 401, 402, 403, 404, 409, 422, 501)
"""Status codes after which the same request fails again."""

SECONDS = 7.0
"""The value of `Retry-After` in seconds."""


def retry_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each operation."""
    for route in api.routes:
        run = partial(_check, api, client, route)
        yield from both_colors("retry", route.id, "after 503", run)
        run = partial(_check_failures, api, client, route)
        yield from both_colors("retry", route.id, "after failures", run)


def _check(api: Api, client: GeneratedClient, route: Route, is_async: bool) -> None:
    retry = object_at(route.raw, "x-retry")
    key = object_at(retry, "idempotency")
    arguments = client.arguments(route.id, _without_key(first_request(api, route), key))

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(503, headers={"retry-after": "0"})

    outcome = client.call(route.id, arguments, respond, is_async=is_async, max_retries=1)
    is_repeated = _is_repeated(route)
    expected = 2 if is_repeated else 1
    assert len(outcome.requests) == expected, f"{len(outcome.requests)} requests, not {expected}"
    if key and is_repeated:
        keys = {_key(request, key) for request in outcome.requests}
        assert len(keys) == 1 and None not in keys, f"the keys of the two tries are {keys}"
        another = client.call(route.id, arguments, respond, is_async=is_async, max_retries=0)
        assert _key(another.requests[0], key) not in keys, "another call has the same key"


def _check_failures(api: Api, client: GeneratedClient, route: Route, is_async: bool) -> None:
    is_safe = _is_repeated(route)
    failures: list[tuple[int, bool]] = [
        *((status, is_safe or status == NOTHING_BEGUN) for status in LATER),
        *((status, False) for status in REFUSED),
        (0, is_safe),
    ]
    arguments = client.arguments(route.id, first_request(api, route))
    for status, is_repeated in failures:

        def respond(request: httpx.Request, status: int = status) -> httpx.Response:
            if not status:
                raise httpx.ReadError("the connection was lost", request=request)
            headers = {"retry-after": f"{SECONDS:g}", "content-type": "application/json"}
            return httpx.Response(status, content=b"{}", headers=headers)

        with without_pauses() as pauses:
            outcome = client.call(route.id, arguments, respond, is_async=is_async, max_retries=2)
        what = f"after {status or 'a lost connection'}"
        expected = 3 if is_repeated else 1
        assert len(outcome.requests) == expected, (
            f"{len(outcome.requests)} requests {what}, not {expected}"
        )
        waited = [SECONDS] * 2 if is_repeated else []
        assert not status or pauses == waited, f"{pauses} seconds {what}, not {waited}"


def _is_repeated(route: Route) -> bool:
    """Return whether an operation is idempotent or has an idempotency key."""
    retry = object_at(route.raw, "x-retry")
    is_safe = route.method in SAFE or retry.get("safe") is True
    return is_safe or bool(object_at(retry, "idempotency"))


def _without_key(sample: SampleRequest, key: dict[str, str]) -> SampleRequest:
    """Return a request without its idempotency key, which the client then generates."""
    header, field = key.get("header", "").lower(), key.get("body", "").removeprefix("/")
    parameters = {
        (name, location): value
        for (name, location), value in sample.parameters.items()
        if location != "header" or name.lower() != header
    }
    body = sample.body
    if is_object(body):
        body = {name: value for name, value in body.items() if name != field}
    return replace(sample, parameters=parameters, body=body)


def _key(request: httpx.Request, key: dict[str, str]) -> str | None:
    if key.get("header"):
        header: str | None = request.headers.get(key["header"])
        return header
    value = read(json.loads(request.content), parse(str(key.get("body"))))
    return None if value is None else str(value)
