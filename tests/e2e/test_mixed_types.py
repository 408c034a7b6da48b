"""Schemas that allow objects and other values, put together with `allOf`; closed parts of them."""

from __future__ import annotations

import asyncio
import json
import sys
import warnings
from typing import Any

import httpx
import pytest

from .making import Making

SPEC = """
openapi: 3.1.0
info: {title: Mixed, version: "1"}
servers: [{url: https://example.com}]
paths:
  /rules:
    post:
      operationId: rules.send
      requestBody: {required: true, content: {application/json: {schema: {
        type: object, properties: {
          rule: {$ref: "#/components/schemas/Rule"}, loose: {$ref: "#/components/schemas/Loose"},
          closed: {$ref: "#/components/schemas/Closed"},
          maps: {$ref: "#/components/schemas/Maps"}}}}}}
      responses: {"200": {description: Rules., content: {application/json: {schema: {
        type: object, properties: {
          rule: {$ref: "#/components/schemas/Rule"}, loose: {$ref: "#/components/schemas/Loose"},
          closed: {$ref: "#/components/schemas/Closed"},
          maps: {$ref: "#/components/schemas/Maps"}}}}}}}
components:
  schemas:
    Core: {$id: core, type: [object, boolean], properties: {
      id: {type: string}, parts: {type: object, additionalProperties: {$ref: rule}}}}
    Limits: {$id: limits, type: [object, boolean], properties: {
      minLength: {type: integer, minimum: 0}}}
    Rule:
      $id: rule
      type: [object, boolean]
      allOf: [{$ref: core}, {$ref: limits}]
      properties: {note: {type: string}}
    Loose: {allOf: [{$ref: "#/components/schemas/Limits"}, {properties: {note: {type: string}}}]}
    Closed:
      type: object
      allOf: [{properties: {foo: {type: integer}}, unevaluatedProperties: false}]
      anyOf: [{properties: {bar: {type: integer}}}]
    Maps:
      type: object
      properties:
        texts: {type: [object, "null"], additionalProperties: {type: string, maxLength: 3}}
        rules: {type: [object, "null"], additionalProperties: {$ref: rule}}
        lists: {type: [object, string], additionalProperties: {type: array, items: {type: integer}}}
        matching:
          type: [object, "null"]
          patternProperties: {"^x": {type: integer}}
          additionalProperties: false
        named: {$ref: "#/components/schemas/Named"}
    Named: {type: [object, "null"], additionalProperties: {type: integer}, maxProperties: 1}
"""

VALID: list[dict[str, Any]] = [
    {"rule": True},
    {"rule": {"id": "a", "minLength": 1, "note": "n", "parts": {"b": False, "c": {"id": "c"}}}},
    {"rule": {}},
    {"loose": False},
    {"loose": {"minLength": 2, "note": "n"}},
    {"closed": {"foo": 1}},
    {"maps": {"texts": None, "rules": None, "lists": "text", "matching": None, "named": None}},
    {"maps": {"texts": {"a": "abc"}, "rules": {"a": True, "b": {"id": "b"}}, "lists": {"a": [1]}}},
    {"maps": {"matching": {"x1": 1}, "named": {"a": 1}}},
]
INVALID: list[dict[str, Any]] = [
    {"rule": "text"},
    {"rule": {"id": 1}},
    {"rule": {"minLength": -1}},
    {"rule": {"parts": {"b": {"id": 1}}}},
    {"loose": 1},
    {"loose": {"note": 1}},
    {"closed": {"foo": 1, "bar": 1}},
    {"closed": {"bar": 1}},
    {"maps": {"texts": {"a": 1}}},
    {"maps": {"texts": {"a": "abcd"}}},
    {"maps": {"texts": "text"}},
    {"maps": {"rules": {"a": "text"}}},
    {"maps": {"lists": {"a": ["text"]}}},
    {"maps": {"matching": {"x1": "text"}}},
    {"maps": {"matching": {"y": 1}}},
    {"maps": {"named": {"a": "text"}}},
    {"maps": {"named": {"a": 1, "b": 2}}},
]


def _echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=request.content)


def test_valid_values_go_out_and_come_back_and_others_are_refused(making: Making) -> None:
    package = making.package(SPEC)
    errors = sys.modules[package.__name__.partition(".")[0]]
    sync = package.Client(http_client=httpx.Client(transport=httpx.MockTransport(_echo)))

    def in_async(body: dict[str, Any]) -> Any:
        http = httpx.AsyncClient(transport=httpx.MockTransport(_echo))
        return asyncio.run(package.AsyncClient(http_client=http).rules.send(**body))

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for send in (lambda body: sync.rules.send(**body), in_async):
            for body in VALID:
                answer = send(body)
                assert json.loads(answer.model_dump_json(by_alias=True, exclude_unset=True)) == body
            for body in INVALID:
                with pytest.raises(errors.RequestInvalidError):
                    send(body)
    answer = sync.rules.send(**VALID[1])
    assert (answer.rule.min_length, answer.rule.parts["c"].id) == (1, "c")
