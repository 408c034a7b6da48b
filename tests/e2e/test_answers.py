"""What a method gives for each status and media type that a document lists."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from .making import Making

SPEC = (Path(__file__).parent.parent / "corpus/documents/answers.yaml").read_text()


def _given(making: Making, name: str, status: int, content: bytes, kind: str = "") -> Any:
    def answer(_: httpx.Request) -> httpx.Response:
        headers = {"content-type": kind} if kind else {}
        return httpx.Response(status, content=content, headers=headers)

    return getattr(making.client(SPEC, answer, max_retries=0).answers, name)()


@pytest.mark.parametrize(
    ("name", "status", "content", "kind", "type_"),
    [
        ("range", 206, b'{"a": 1}', "application/json", "A"),
        ("default", 200, b'{"a": 1}', "application/json", "A"),
        ("default", 204, b"", "", "NoneType"),
        ("several", 200, b'{"a": 1}', "application/json", "A"),
        ("several", 201, b'{"b": 1}', "application/vnd.x+json", "B"),
        ("several", 202, b"", "", "NoneType"),
        ("xml", 200, b"<a/>", "application/xml", "str"),
        ("both", 200, b'{"a": 1}', "application/json", "A"),
        ("file", 200, b"%PDF", "application/pdf", "bytes"),
        ("html", 200, b"<p>", "text/html", "str"),
        ("open", 200, b'{"x": 1}', "application/json", "dict"),
        ("none", 200, b"", "", "NoneType"),
        ("plain", 200, b'"word"', "application/json", "str"),
        ("nullable", 200, b"null", "application/json", "NoneType"),
        ("nullable", 200, b'{"a": 1}', "application/json", "A"),
    ],
)
def test_success(
    making: Making, name: str, status: int, content: bytes, kind: str, type_: str
) -> None:
    assert type(_given(making, name, status, content, kind)).__name__ == type_


@pytest.mark.parametrize(
    ("name", "status", "content", "type_"),
    [
        ("range", 404, b'{"b": 1}', "B"),
        ("range", 403, b'{"why": "no"}', "Problem"),
        ("range", 500, b'{"why": "no"}', "Problem"),
        ("none", 500, b'{"why": "no"}', "dict"),
    ],
)
def test_errors(making: Making, name: str, status: int, content: bytes, type_: str) -> None:
    with pytest.raises(Exception, match=f"HTTP {status}") as raised:
        _given(making, name, status, content, "application/json")
    assert type(raised.value.body).__name__ == type_  # type: ignore[attr-defined]


def test_a_field_that_is_not_nullable_is_optional_where_it_is_not_required(making: Making) -> None:
    text = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: "https://a.test"}]
paths:
  /a:
    get:
      operationId: a.get
      responses:
        "200":
          description: A.
          content:
            application/json:
              schema: {type: object, title: A, properties: {x: {type: string, nullable: false}}}
"""
    client = making.client(text, lambda _: httpx.Response(200, json={}))
    value = client.a.get()
    assert value.x is None
    assert value.model_dump(exclude_unset=True) == {}
    assert type(value).model_fields["x"].annotation == str | None


@pytest.mark.parametrize("other", ["{type: 'null'}", "{type: string}", "{type: array}"])
def test_an_object_with_several_mistakes_is_read_as_far_as_it_goes(
    making: Making, other: str
) -> None:
    text = f"""
openapi: 3.1.0
info: {{title: Api, version: "1"}}
servers: [{{url: "https://a.test"}}]
paths:
  /a:
    get:
      operationId: a.get
      responses:
        "200":
          description: A.
          content:
            application/json:
              schema:
                title: A
                type: object
                properties:
                  data:
                    anyOf:
                      - {other}
                      - title: Data
                        type: object
                        properties:
                          a: {{type: integer}}
                          b: {{type: integer}}
                          c: {{type: string}}
"""
    answer = httpx.Response(200, json={"data": {"a": "x", "b": "y", "c": "z"}})
    client = making.client(text, lambda _: answer)
    with pytest.warns(UserWarning, match=r"data\.a: should be a valid integer; data\.b: should be"):
        value = client.a.get()
    assert value.data.c == "z"


UNTYPED = """\
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: https://api.example}]
paths:
  /a:
    post:
      operationId: a.create
      requestBody: &body {content: {application/json: {schema: {type: object, properties: {
        value: {type: object, additionalProperties: {properties: {code: {type: integer}}}},
        one: {properties: {code: {type: integer}}},
        many: {items: {properties: {code: {type: integer}}}},
        list: {type: array, items: {properties: {code: {type: integer}}}}}}}}}
      responses: {"200": {<<: *body, description: A.}}
"""


@pytest.mark.parametrize(
    "value",
    [
        {"value": {"a": 1}},
        {"value": {"a": {"code": 1}}},
        {"one": 1},
        {"one": {"code": 1}},
        {"many": "x"},
        {"many": [1]},
        {"many": [{"code": 1}]},
        {"list": [1, {"code": 1}]},
    ],
)
def test_an_inline_schema_without_a_type_allows_values_of_other_types(
    making: Making, value: dict[str, Any], recwarn: pytest.WarningsRecorder
) -> None:
    client = making.client(UNTYPED, lambda request: httpx.Response(200, content=request.content))
    received = client.a.create(**value)
    assert received.model_dump(exclude_unset=True, by_alias=True) == value
    assert not recwarn.list


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"value": {"a": {"code": "x"}}}, "value.a.code: should be a valid integer"),
        ({"one": {"code": "x"}}, "one.code: should be a valid integer"),
        ({"one": {"cod": 1}}, "one.cod: is not a field"),
        ({"list": [{"code": "x"}]}, r"list\[0\].code: should be a valid integer"),
    ],
)
def test_objects_of_such_a_schema_are_checked(
    making: Making, value: dict[str, Any], message: str
) -> None:
    client = making.client(UNTYPED, lambda _: httpx.Response(500))
    with pytest.raises(Exception, match=message):
        client.a.create(**value)
