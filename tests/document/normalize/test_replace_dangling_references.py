"""References to schemas, headers and responses that do not exist; all others stay as they are."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.replace_dangling_references import replace_dangling_references

from .applied import applied, ref, schemas

GONE = ref("Gone")
A = {"type": "string"}
REPLACED: dict[str, tuple[Any, Any]] = {
    "itself": (GONE, {}),
    "a field": (
        {"properties": {"a": GONE, "b": ref("A")}},
        {"properties": {"a": {}, "b": ref("A")}},
    ),
    "a field named not": ({"properties": {"not": GONE}}, {"properties": {"not": {}}}),
    "items": ({"type": "array", "items": GONE}, {"type": "array"}),
    "a member": ({"oneOf": [ref("A"), GONE]}, {"anyOf": [ref("A"), {}]}),
    "what is not allowed": ({"type": "string", "not": GONE}, {"type": "string"}),
    "beside types": ({**GONE, "type": "object"}, {"type": "object"}),
    "beside types, where they are not allowed": ({"not": {**GONE, "type": "object"}}, {}),
    "beside texts": ({"items": {**GONE, "description": "Gone."}}, {}),
}


@pytest.mark.parametrize(("schema", "expected"), REPLACED.values(), ids=REPLACED)
def test_a_schema_that_does_not_exist_is_any_value(schema: Any, expected: Any) -> None:
    normalized = applied(replace_dangling_references, schemas(X=schema, A=A))
    assert normalized.data == schemas(X=expected, A=A)
    (repair,) = normalized.repairs
    assert repair.id == "dangling-reference"
    assert repair.pointer[-1] == "$ref"
    assert "#/components/schemas/Gone" in repair.message


def test_in_openapi_30_nothing_beside_a_reference_counts() -> None:
    data = schemas(X={**GONE, "type": "object"}) | {"openapi": "3.0.3"}
    assert applied(replace_dangling_references, data).data["components"]["schemas"] == {"X": {}}


def _responses(**responses: Any) -> dict[str, Any]:
    numbered = {name.removeprefix("_"): response for name, response in responses.items()}
    return {"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": numbered}}}}


LOST = {"$ref": "#/components/responses/Lost"}
ANY: dict[str, Any] = {"content": {"application/json": {}}}
RESPONSES: dict[str, tuple[Any, Any]] = {
    "the success": (_responses(_200=LOST, _404={}), _responses(_404={})),
    "one of two": (_responses(_200=LOST, _201={}), _responses(_200=ANY, _201={})),
    "an error": (_responses(_200={}, _404=LOST), _responses(_200={}, _404=ANY)),
    "a component": (
        {"components": {"responses": {"A": LOST}}},
        {"components": {"responses": {"A": ANY}}},
    ),
    "a header": (
        _responses(_200={"headers": {"X-A": {"$ref": "#/components/headers/Lost"}}}),
        _responses(_200={"headers": {"X-A": {"schema": {}}}}),
    ),
}


@pytest.mark.parametrize(("data", "expected"), RESPONSES.values(), ids=RESPONSES)
def test_a_response_or_header_that_does_not_exist_has_no_type(data: Any, expected: Any) -> None:
    normalized = applied(replace_dangling_references, data)
    assert normalized.data == expected
    assert len(normalized.repairs) == 1


KEPT: dict[str, Any] = {
    "a parameter": {"paths": {"/a": {"get": {"parameters": [{"$ref": "#/gone"}]}}}},
    "a body": {"paths": {"/a": {"post": {"requestBody": {"$ref": "#/gone"}}}}},
    "a path": {"paths": {"/a": {"$ref": "#/gone"}}},
    "an operation": {"paths": {"/a": {"get": {"$ref": "#/gone"}}}},
    "a security scheme": {"components": {"securitySchemes": {"a": {"$ref": "#/gone"}}}},
    "another file": schemas(X={"$ref": "gone.yaml"}),
    "data": schemas(X={"example": GONE, "x-a": GONE}),
    "one that exists": schemas(X=ref("X")),
}


@pytest.mark.parametrize("data", KEPT.values(), ids=KEPT)
def test_others_stay(data: Any) -> None:
    normalized = applied(replace_dangling_references, data)
    assert (normalized.data, normalized.repairs) == (data, ())
