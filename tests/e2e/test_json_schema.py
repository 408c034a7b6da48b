"""What JSON Schema says is checked in requests, and never refused in answers where it is valid."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from reelgen.cli import main

from ..checkers import mypy

SPEC = """
openapi: 3.1.0
info: {title: Schemas, version: "1"}
paths:
  /things:
    post:
      operationId: things.create
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
      responses:
        "200":
          description: A thing.
          content: {application/json: {schema: {$ref: "#/components/schemas/Loose"}}}
  /rows:
    get:
      operationId: rows.list
      responses:
        "200":
          description: Rows.
          content: {application/json: {schema: {$ref: "#/components/schemas/Rule"}}}
    post:
      operationId: rows.create
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Derived"}}}}
      responses: {"204": {description: Made.}}
components:
  schemas:
    Rule: {items: {type: integer}}
    Named: {$ref: "#/components/schemas/Loose"}
    Derived:
      type: object
      required: [count]
      allOf: [{$ref: "#/components/schemas/Named"}, {properties: {count: {type: integer}}}]
    Thing:
      $id: https://example.com/thing
      type: object
      properties:
        tags: {type: array, items: {type: string}, uniqueItems: true}
        point: {type: array, prefixItems: [{type: number}, {type: number}], minItems: 2,
                items: false}
        label: {$ref: "#label"}
        either: {oneOf: [{type: integer}, {minimum: 2}]}
        extra:
          type: object
          patternProperties: {"^x-": {type: string}}
          additionalProperties: false
        part: {$ref: "#/$defs/part"}
      $defs:
        label: {$anchor: label, type: string, pattern: "^[a-z]+$"}
        part:
          properties: {part: {$ref: "#/$defs/part"}, name: {type: string}}
          not: {required: [name, part]}
    Loose:
      properties: {name: {type: string}, at: {type: string, format: date-time}}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("schemas")
    (folder / "schemas.yaml").write_text(SPEC, encoding="utf-8")
    arguments = [str(folder / "schemas.yaml"), "--out", str(folder), "--package", "made_schemas"]
    assert main(["generate", *arguments]) == 0
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield folder


class Api:
    """A client whose server answers each request with the same value."""

    def __init__(self) -> None:
        self.answer: Any = None
        self.sent: list[bytes] = []
        made: Any = importlib.import_module("made_schemas.schemas")
        http = httpx.Client(transport=httpx.MockTransport(self._respond))
        self.client = made.Client(base_url="https://example.com", http_client=http)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request.content)
        return httpx.Response(204) if self.answer is None else httpx.Response(200, json=self.answer)

    def problems(self, **body: Any) -> list[str]:
        """Return what keeps a request from being sent."""
        errors: Any = importlib.import_module("made_schemas")
        self.answer = {"name": "a"}
        try:
            self.client.things.create(**body)
        except errors.RequestInvalidError as error:
            return [str(problem) for problem in error.problems]
        return []


@pytest.fixture
def api(folder: Path) -> Api:
    return Api()


@pytest.mark.parametrize(
    "body",
    [
        *({"tags": ["a", "b"]}, {"point": [1, 2.5]}, {"label": "abc"}, {"either": 1}),
        *({"extra": {"x-a": "b"}}, {"part": {"part": {"name": "a"}}}),
    ],
    ids=str,
)
def test_a_request_that_fits_is_sent(api: Api, body: dict[str, Any]) -> None:
    assert api.problems(**body) == []
    assert len(api.sent) == 1


@pytest.mark.parametrize(
    "body",
    [
        *({"tags": ["a", "a"]}, {"point": [1]}, {"point": [1, "2"]}, {"label": "A"}, {"either": 3}),
        *({"extra": {"a": "b"}}, {"extra": {"x-a": 1}}),
        {"part": {"part": {"name": "a", "part": {}}}},
    ],
    ids=str,
)
def test_a_request_that_does_not_fit_is_refused(api: Api, body: dict[str, Any]) -> None:
    assert api.problems(**body)
    assert api.sent == []


@pytest.mark.parametrize("answer", ["text", [1], 3], ids=str)
def test_a_response_may_be_a_value_that_is_no_object(api: Api, answer: object) -> None:
    api.answer = answer
    assert api.client.things.create() == answer


def test_a_response_that_is_an_object_is_a_model(api: Api) -> None:
    api.answer = {"name": "a", "at": "2026-01-01T00:00:00Z"}
    assert api.client.things.create().name == "a"


@pytest.mark.parametrize("answer", [[1, 2], "text", {"a": 1}], ids=str)
def test_a_response_of_any_kind_is_given_as_it_is(api: Api, answer: object) -> None:
    api.answer = answer
    assert api.client.rows.list() == answer


def test_a_float_without_a_fraction_is_an_integer(api: Api) -> None:
    api.client.rows.create(name="a", count=2.0)
    assert api.sent == [b'{"name":"a","count":2}']


def test_a_float_with_a_fraction_is_none(api: Api) -> None:
    errors: Any = importlib.import_module("made_schemas")
    with pytest.raises(errors.RequestInvalidError) as caught:
        api.client.rows.create(name="a", count=2.5)
    assert str(caught.value.problems[0]) == "count: should be a valid integer"


def test_mypy_strict_has_nothing_to_say(folder: Path) -> None:
    assert mypy(folder, "-p", "made_schemas") == ""
