"""Requests: every parameter and body field is sent where the spec describes it."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatch
from functools import partial
from typing import Any

import httpx

from ..document.media_types import essence
from ..document.server_urls import address_of
from ..json_types import array_at, is_object, object_at
from ..schema.equality import are_equal
from ..validation import MISSING, Api, ParsedRequest, Route
from .case import ContractCase, both_colors
from .generated_client import GeneratedClient
from .messages import read_request
from .sample_requests import SampleRequest, body_schema, sample_requests

STANDARD = frozenset(
    {
        *("host", "accept", "accept-encoding", "connection", "user-agent"),
        *("content-type", "content-length", "transfer-encoding"),
    }
)
"""Headers of every request."""


def request_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each sample request of each operation."""
    for route in api.routes:
        for sample in sample_requests(api, route):
            run = partial(_check, api, client, route, sample)
            yield from both_colors("request", route.id, sample.name, run)


def _check(
    api: Api, client: GeneratedClient, route: Route, sample: SampleRequest, is_async: bool
) -> None:
    arguments = client.arguments(route.id, sample)
    outcome = client.call(route.id, arguments, _no_content, is_async=is_async)
    assert outcome.requests, f"nothing was sent: {outcome.value!r}"
    assert len(outcome.requests) == 1, f"{len(outcome.requests)} requests were sent"
    check_sent(api, route, sample, outcome.requests[0])


def check_sent(api: Api, route: Route, sample: SampleRequest, sent: httpx.Request) -> None:
    """Assert that a request equals its sample: method, URL, parameters, headers and body."""
    assert sent.method == route.method
    url = str(sent.url)
    servers = route.operation.servers or route.item.servers or api.document.servers
    addresses = [address_of(api.document, server) for server in servers]
    assert any(url.startswith(address) for address in addresses), f"{url} is at none of {addresses}"
    requested_route, parsed = read_request(api, sent)
    assert requested_route is route, f"{sent.method} {parsed.path} is {requested_route.id}"
    _check_accept(route, sent)
    _check_parameters(api, route, sample, parsed)
    _check_body(api, route, sample, parsed)


def _check_accept(route: Route, sent: httpx.Request) -> None:
    """Assert that `Accept` contains a media type of a documented success."""
    accepted = [part.partition(";")[0].strip() for part in sent.headers["accept"].split(",")]
    documented = [
        essence(key)
        for code, response in route.responses.items()
        if code.startswith("2")
        for key in object_at(response, "content")
    ]
    matches = (fnmatch(kind, range_) for kind in documented for range_ in accepted)
    assert not documented or any(matches), f"{accepted} is accepted, not {documented}"


def _check_parameters(api: Api, route: Route, sample: SampleRequest, parsed: ParsedRequest) -> None:
    arrived = {
        (name, location): value
        for location, values in parsed.parameters.items()
        for name, value in values.items()
        if value is not MISSING
    }
    own = _sent_by_the_client(api, route)
    for key in sample.parameters.keys() | arrived.keys() - own:
        expected, value = sample.parameters.get(key, MISSING), arrived.get(key, MISSING)
        assert are_equal(value, expected), f"{key[1]} {key[0]}: {value!r} arrived, not {expected!r}"
    names = {name for name, _ in parsed.query}
    declared = {name for name, location in route.parameters if location == "query"}
    declared |= {name for name, _ in route.fixed}
    own_names = {name for name, _ in own}
    surplus = {n for n in names - declared - own_names if n.partition("[")[0] not in declared}
    assert not surplus, f"the query has {sorted(surplus)}, which the spec does not name"
    documented = {name.lower() for name, location in route.parameters if location == "header"}
    if any(location == "cookie" for _, location in {*route.parameters, *own}):
        documented.add("cookie")
    others = parsed.headers.keys() - STANDARD - documented - {name.lower() for name in own_names}
    assert not others, f"the headers {sorted(others)} are not those of the spec"


def _sent_by_the_client(api: Api, route: Route) -> set[tuple[str, str]]:
    """Return the parameters that a client adds: credentials and idempotency keys."""
    schemes = api.document.components.security_schemes
    own = {("authorization", "header"), ("idempotency-key", "header")}
    for alternative in route.security:
        for name in alternative:
            scheme = schemes.get(name)
            if scheme is not None and scheme.type == "apiKey":
                own.add((str(scheme.name), str(scheme.location)))
    retry = object_at(object_at(route.raw, "x-retry"), "idempotency")
    if retry.get("header"):
        own.add((retry["header"], "header"))
    return own


def _check_body(api: Api, route: Route, sample: SampleRequest, parsed: ParsedRequest) -> None:
    assert not parsed.unreadable, f"the body {parsed.unreadable}"
    if sample.body is MISSING:
        assert not parsed.content, f"a body was sent: {parsed.content[:200]!r}"
        assert "content-type" not in parsed.headers, "a content-type was sent without a body"
        return
    documented = {key.partition(";")[0].strip().lower() for key in route.request_content}
    ranges = any("*" in key for key in documented)
    assert parsed.media_type in documented or ranges, (
        f"the body was sent as {parsed.media_type!r}, not {sorted(documented)}"
    )
    files = {part.name: part for part in parsed.files}
    body = _without_key(parsed.body, sample.body, route)
    body = _without_constants(api, route, body, sample.body)
    expected = sample.body
    if files and not is_object(expected):
        (part,) = files.values()
        content = expected.encode() if isinstance(expected, str) else expected
        assert part.content == content, f"the body arrived as {part.content[:200]!r}"
    elif files:
        for name, part in files.items():
            texts = expected[name] if isinstance(expected[name], list) else [expected[name]]
            assert part.content.decode() in texts, f"the file {name!r} arrived with other bytes"
            expected = {k: v for k, v in expected.items() if k != name}
            body = {k: v for k, v in body.items() if k != name}
        assert are_equal(body, expected), f"the body arrived as {body!r}, not {expected!r}"
    else:
        assert are_equal(body, expected), f"the body arrived as {body!r}, not {expected!r}"


def _without_key(body: object, sample: object, route: Route) -> Any:
    """Return a body without the idempotency key that the client added."""
    pointer = object_at(object_at(route.raw, "x-retry"), "idempotency").get("body")
    name = str(pointer or "").removeprefix("/")
    if not name or not is_object(body) or not is_object(sample) or sample.get(name) is not None:
        return body
    assert body.get(name), f"the field {name!r} that makes a retry safe is missing"
    return {**body, name: None} if name in sample else {k: v for k, v in body.items() if k != name}


def _without_constants(api: Api, route: Route, body: object, sample: object) -> Any:
    """Return a body without added fields whose only value is their default."""
    schema = body_schema(route)
    if not is_object(body) or not is_object(sample) or schema is None:
        return body
    return {
        name: value
        for name, value in body.items()
        if name in sample or value not in _defaults(api, api.schemas.flat(schema), name)
    }


def _defaults(api: Api, flat: object, name: str) -> list[object]:
    members = [*array_at(flat, "oneOf"), *array_at(flat, "anyOf")]
    schemas = [flat, *map(api.schemas.flat, members)]
    fields = [api.schemas.flat(object_at(s, "properties").get(name, {})) for s in schemas]
    return [f["default"] for f in fields if "default" in f and f.get("const") == f["default"]]


def _no_content(_: httpx.Request) -> httpx.Response:
    return httpx.Response(599)
