"""Replay of fixtures: make the call, and compare request and response."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any
from urllib.parse import parse_qs

import httpx
from pydantic import TypeAdapter, ValidationError

from ..fixtures.fixture import Exchange, Fixture, FixtureDelivery, FixtureRequest, FixtureResponse
from ..json_types import is_object
from ..schema.equality import are_equal
from ..schema.walk import map_values
from ..validation import parse_multipart
from .case import ContractCase, both_colors
from .check_requests import STANDARD
from .check_responses import dumped
from .generated_client import GeneratedClient, Outcome

KEY = "test-key"
EXPECTED_WARNINGS = ("ContractDriftWarning", "CostWarning")


def fixture_cases(client: GeneratedClient, fixture: Fixture) -> Iterator[ContractCase]:
    """Yield the tests of a fixture: sync and async for an exchange, one for a delivery."""
    name = fixture.path.partition("/")[2]
    if isinstance(fixture.content, FixtureDelivery):
        run = partial(_check_delivery, client, fixture.content)
        yield ContractCase("fixture", name, "", False, run)
        return
    run = partial(_check_exchange, client, fixture.content)
    yield from both_colors("fixture", name, "", run)


def _check_exchange(client: GeneratedClient, exchange: Exchange, is_async: bool) -> None:
    if not exchange.checks:
        refused = _play(client, exchange, is_async, checks=True)
        wrong = "the schema accepts the request: remove `checks: false`"
        assert isinstance(refused.error, client.errors.RequestInvalidError), wrong
        assert not refused.requests
    outcome = _play(client, exchange, is_async, checks=exchange.checks)
    if not outcome.requests:
        raise outcome.value if outcome.error else AssertionError("nothing was sent")
    assert len(outcome.requests) == 1, f"{len(outcome.requests)} requests were sent"
    others = [w for w in outcome.warnings if type(w).__name__ not in EXPECTED_WARNINGS]
    assert not others, f"unexpected warnings: {others}"
    check_sent(exchange.request, outcome.requests[0])
    _check_response(client, exchange, outcome)


def _play(client: GeneratedClient, exchange: Exchange, is_async: bool, *, checks: bool) -> Outcome:
    arguments = {name: python_value(value) for name, value in exchange.call.items()}
    options = {"max_retries": 0, "checks": checks}
    keys = {scheme.argument: KEY for scheme in client.service.schemes.values()}

    def handler(_: httpx.Request) -> httpx.Response:
        if exchange.response is None:
            raise httpx.ConnectError("no response is documented")
        return http_response(exchange.response)

    return client.call(
        exchange.operation,
        {**arguments, "options": options},
        handler,
        is_async=is_async,
        **keys,
    )


def python_value(value: object) -> object:
    """Return a value of `call` as an argument: `$file` as a file, `$bytes` as bytes."""
    return map_values(value, _file_or_bytes)


def _file_or_bytes(value: object) -> object:
    if is_object(value) and "$file" in value:
        file = value["$file"]
        parts = (file["name"], file["content"].encode())
        return (*parts, file["content_type"]) if "content_type" in file else parts
    if is_object(value) and "$bytes" in value:
        return value["$bytes"].encode()
    return value


def http_response(documented: FixtureResponse) -> httpx.Response:
    """Return the documented response."""
    headers = dict(documented.headers)
    if documented.has_json:
        headers.setdefault("content-type", "application/json")
        content = json.dumps(documented.json_).encode()
    else:
        content = (documented.text or documented.content or "").encode()
    return httpx.Response(documented.status, headers=headers, content=content)


def check_sent(documented: FixtureRequest, sent: httpx.Request) -> None:
    """Assert that a request is the documented one: method, URL, query, headers and body."""
    assert sent.method == documented.method
    assert str(sent.url.copy_with(query=None)) == documented.url
    expected = {k: [v] if isinstance(v, str) else list(v) for k, v in documented.query.items()}
    query = parse_qs(sent.url.query.decode(), keep_blank_values=True)
    assert query == expected, f"the query is {query}, not {expected}"
    headers = {name.lower(): value for name, value in documented.headers.items()}
    assert {name: sent.headers.get(name) for name in headers} == headers
    extra = sent.headers.keys() - STANDARD - headers.keys() - {"idempotency-key"}
    assert not extra, f"headers that the fixture does not name: {extra}"
    if documented.has_json:
        assert sent.headers["content-type"] == "application/json"
        body = json.loads(sent.content)
        assert same_json(body, documented.json_), f"the body is {body}, not {documented.json_}"
    elif documented.multipart is not None:
        shown = {"stands_for"}
        wanted = [p.model_dump(exclude_none=True, exclude=shown) for p in documented.multipart]
        parts = multipart_parts(sent)
        assert sorted(parts, key=str) == sorted(wanted, key=str), f"{parts}, not {wanted}"
    else:
        assert sent.content.decode() == (documented.text or documented.content or "")


def multipart_parts(sent: httpx.Request) -> list[Mapping[str, object]]:
    """Return the parts of a multipart body in the notation of fixtures."""
    return [
        {
            key: value
            for key, value in (
                ("name", part.name),
                ("filename", part.filename),
                ("content_type", part.content_type or None),
                ("content", part.content.decode()),
            )
            if value is not None
        }
        for part in parse_multipart(sent.headers["content-type"], sent.content)
    ]


def _check_response(client: GeneratedClient, exchange: Exchange, outcome: Outcome) -> None:
    documented, value = exchange.response, outcome.value
    if documented is None:
        assert isinstance(value, client.errors.APIConnectionError)
        return
    drifts = [w for w in outcome.warnings if type(w).__name__ == "ContractDriftWarning"]
    if documented.status >= 300:
        wanted = client.errors.status_error(documented.status)
        assert type(value) is wanted, f"{documented.status} raised {value!r}, not {wanted}"
        value = value.body
        drifted = client.runtime("model").drift_of(value) is not None
    else:
        assert not isinstance(value, Exception), repr(value)
        drifted = bool(drifts)
    wrong = "violates the spec" if drifted else "does not contradict the spec as the fixture says"
    # The recorder also compares what a client accepts: formats, media types, new fields.
    is_contradiction = exchange.origin.kind in ("recorded", "sandbox") and bool(
        exchange.contradicts
    )
    expected = is_contradiction or drifted == bool(exchange.contradicts)
    assert expected, f"the response {wrong}: {drifts}"
    if documented.has_json:
        read = dumped(response_of(client, value))
        assert same_json(read, documented.json_), f"{read}, not {documented.json_}"
    else:
        body = documented.text or documented.content
        assert value == (body.encode() if isinstance(value, bytes) and body else body)


def response_of(client: GeneratedClient, value: Any) -> object:
    """Return a response; for a job, that of its submission."""
    return value.response if isinstance(value, client.runtime("jobs.base_job").BaseJob) else value


def _check_delivery(client: GeneratedClient, delivery: FixtureDelivery, _: bool) -> None:
    name = delivery.webhook or delivery.callback
    models = {event["name"]: event["model"] for event in client.events}
    assert name in models, f"the client has no event {name}"
    if models[name] is None:
        return
    adapter: TypeAdapter[Any] = TypeAdapter(getattr(client.models, models[name]))
    body = json.dumps(delivery.json_)
    try:
        read = dumped(adapter.validate_json(body))
    except ValidationError:
        assert delivery.contradicts, "the delivery violates the spec"
        return
    assert not delivery.contradicts, "the delivery does not contradict the spec"
    assert same_json(read, delivery.json_), f"{read}, not {delivery.json_}"


def same_json(first: object, second: object) -> bool:
    """Return whether two JSON values are equal, with timestamps compared as instants."""
    return are_equal(first, second, _are_one_instant)


def _are_one_instant(first: object, second: object) -> bool:
    return _instant(first) is not None and _instant(first) == _instant(second)


def _instant(value: object) -> datetime.datetime | None:
    if not isinstance(value, str) or "T" not in value:
        return None
    try:
        return datetime.datetime.fromisoformat(value)
    except ValueError:
        return None
