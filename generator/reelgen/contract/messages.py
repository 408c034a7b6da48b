"""Requests of a generated client, parsed by the spec, and responses to them."""

from __future__ import annotations

import json

import httpx

from ..fixtures.check_fixtures import json_schema
from ..schema.flatten import JsonSchema
from ..validation import Api, ParsedRequest, Route, parse_request


def read_request(api: Api, sent: httpx.Request) -> tuple[Route, ParsedRequest]:
    """Return the operation of a request, with parameters and body as values.

    Raises AssertionError if no operation matches.
    """
    path = sent.url.raw_path.decode().partition("?")[0]
    matched = api.find(sent.method, path, sent.url.params.multi_items())
    assert matched is not None, f"{sent.method} {path} is no operation"
    route, values = matched
    headers = {name.lower(): value for name, value in sent.headers.items()}
    query = sent.url.query.decode()
    parsed = ParsedRequest(sent.method, path, headers, query, sent.content, values)
    return route, parse_request(api, route, parsed)


def success_schema(route: Route) -> JsonSchema:
    """Return the JSON schema of the success response; an empty schema without one."""
    schema: JsonSchema | None = json_schema(route.response(route.success) or {})
    return {} if schema is None else schema


def json_response(status: int, body: object, **headers: str) -> httpx.Response:
    """Return a response with a JSON body."""
    headers = {"content-type": "application/json", **headers}
    return httpx.Response(status, content=json.dumps(body).encode(), headers=headers)
