"""Every parameter and every field of a body arrives where the spec says, as it was drawn."""

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
from .draw_request import DrawnRequest, body_schema, draw_requests
from .generated_client import GeneratedClient
from .messages import read_request

STANDARD = frozenset(
    {
        *("host", "accept", "accept-encoding", "connection", "user-agent"),
        *("content-type", "content-length", "transfer-encoding"),
    }
)
"""Headers that are sent with any request."""


def request_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each request that is drawn for each operation."""
    for route in api.routes:
        for drawn in draw_requests(api, route):
            run = partial(_check, api, client, route, drawn)
            yield from both_colors("request", route.id, drawn.name, run)


def _check(
    api: Api, client: GeneratedClient, route: Route, drawn: DrawnRequest, is_async: bool
) -> None:
    arguments = client.arguments(route.id, drawn)
    outcome = client.call(route.id, arguments, _no_content, is_async=is_async)
    assert outcome.requests, f"nothing was sent: {outcome.value!r}"
    assert len(outcome.requests) == 1, f"{len(outcome.requests)} requests were sent"
    check_sent(api, route, drawn, outcome.requests[0])


def check_sent(api: Api, route: Route, drawn: DrawnRequest, sent: httpx.Request) -> None:
    """Assert that a request is the drawn one: method, address, parameters, headers and body."""
    assert sent.method == route.method
    url = str(sent.url)
    servers = route.operation.servers or route.item.servers or api.document.servers
    addresses = [address_of(api.document, server) for server in servers]
    assert any(url.startswith(address) for address in addresses), f"{url} is at none of {addresses}"
    called, parsed = read_request(api, sent)
    assert called is route, f"{sent.method} {parsed.path} is {called.id}"
    _check_accept(route, sent)
    _check_parameters(api, route, drawn, parsed)
    _check_body(api, route, drawn, parsed)


def _check_accept(route: Route, sent: httpx.Request) -> None:
    """Assert that a media type of a documented success is accepted."""
    accepted = [part.partition(";")[0].strip() for part in sent.headers["accept"].split(",")]
    documented = [
        essence(key)
        for code, response in route.responses.items()
        if code.startswith("2")
        for key in object_at(response, "content")
    ]
    matches = (fnmatch(kind, range_) for kind in documented for range_ in accepted)
    assert not documented or any(matches), f"{accepted} is accepted, not {documented}"


def _check_parameters(api: Api, route: Route, drawn: DrawnRequest, parsed: ParsedRequest) -> None:
    arrived = {
        (name, location): value
        for location, values in parsed.parameters.items()
        for name, value in values.items()
        if value is not MISSING
    }
    own = _sent_by_the_client(api, route)
    for key in drawn.parameters.keys() | arrived.keys() - own:
        expected, value = drawn.parameters.get(key, MISSING), arrived.get(key, MISSING)
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
    """Return what a client sends by itself: credentials and keys that make a retry safe."""
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


def _check_body(api: Api, route: Route, drawn: DrawnRequest, parsed: ParsedRequest) -> None:
    assert not parsed.unreadable, f"the body {parsed.unreadable}"
    if drawn.body is MISSING:
        assert not parsed.content, f"a body was sent: {parsed.content[:200]!r}"
        assert "content-type" not in parsed.headers, "a content-type was sent without a body"
        return
    documented = {key.partition(";")[0].strip().lower() for key in route.request_content}
    ranges = any("*" in key for key in documented)
    assert parsed.media_type in documented or ranges, (
        f"the body was sent as {parsed.media_type!r}, not {sorted(documented)}"
    )
    files = {part.name: part for part in parsed.files}
    body = _without_key(parsed.body, drawn.body, route)
    body = _without_constants(api, route, body, drawn.body)
    expected = drawn.body
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


def _without_key(body: object, drawn: object, route: Route) -> Any:
    """Return a body without the field that makes a retry safe, where the client added it."""
    pointer = object_at(object_at(route.raw, "x-retry"), "idempotency").get("body")
    name = str(pointer or "").removeprefix("/")
    if not name or not is_object(body) or not is_object(drawn) or drawn.get(name) is not None:
        return body
    assert body.get(name), f"the field {name!r} that makes a retry safe is missing"
    return {**body, name: None} if name in drawn else {k: v for k, v in body.items() if k != name}


def _without_constants(api: Api, route: Route, body: object, drawn: object) -> Any:
    """Return a body without the fields that were not drawn and can have their default alone."""
    schema = body_schema(route)
    if not is_object(body) or not is_object(drawn) or schema is None:
        return body
    return {
        name: value
        for name, value in body.items()
        if name in drawn or value not in _defaults(api, api.schemas.flat(schema), name)
    }


def _defaults(api: Api, flat: object, name: str) -> list[object]:
    members = [*array_at(flat, "oneOf"), *array_at(flat, "anyOf")]
    schemas = [flat, *map(api.schemas.flat, members)]
    fields = [api.schemas.flat(object_at(s, "properties").get(name, {})) for s in schemas]
    return [f["default"] for f in fields if "default" in f and f.get("const") == f["default"]]


def _no_content(_: httpx.Request) -> httpx.Response:
    return httpx.Response(599)
