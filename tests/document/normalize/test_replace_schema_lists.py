"""A list where a schema is due allows any value, and nothing that was allowed is refused."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.replace_schema_lists import replace_schema_lists

from .applied import applied, ref, schemas

LIST = [ref("A")]
REPLACED: dict[str, tuple[Any, Any]] = {
    "a schema": (LIST, {}),
    "a field": ({"properties": {"a": LIST}}, {"properties": {"a": {}}}),
    "a part": ({"allOf": [LIST, ref("A")]}, {"allOf": [{}, ref("A")]}),
    "items": ({"type": "array", "items": LIST}, {"type": "array"}),
    "what is not allowed": ({"not": LIST, "type": "string"}, {"type": "string"}),
    "below what is not allowed": ({"not": {"properties": {"a": LIST}}}, {}),
    "a condition": ({"if": LIST, "then": ref("A")}, {"then": ref("A")}),
    "one of several": (
        {"oneOf": [LIST, ref("A")], "discriminator": {"propertyName": "k"}},
        {"anyOf": [{}, ref("A")]},
    ),
    "one of several, beside others": (
        {"oneOf": [LIST, ref("A")], "anyOf": [ref("B")]},
        {"anyOf": [ref("B")]},
    ),
    "one of several, below another": (
        {"oneOf": [{"properties": {"b": {"oneOf": [LIST]}}}, LIST]},
        {"anyOf": [{"properties": {"b": {"anyOf": [{}]}}}, {}]},
    ),
}
KEPT: dict[str, Any] = {
    "data": {"example": {"schema": LIST}, "enum": [LIST], "x-a": {"schema": LIST}},
    "a field named items": {"properties": {"items": {"type": "array"}}},
    "prefixItems": {"prefixItems": [ref("A")]},
    "a text": {"properties": {"a": "text"}},
}


@pytest.mark.parametrize(("schema", "expected"), REPLACED.values(), ids=REPLACED)
def test_a_list_is_replaced(schema: Any, expected: Any) -> None:
    normalized = applied(replace_schema_lists, schemas(X=schema))
    assert normalized.data == schemas(X=expected)
    assert {repair.id for repair in normalized.repairs} == {"schema-list"}


@pytest.mark.parametrize("schema", KEPT.values(), ids=KEPT)
def test_others_stay(schema: Any) -> None:
    normalized = applied(replace_schema_lists, schemas(X=schema))
    assert (normalized.data, normalized.repairs) == (schemas(X=schema), ())


def test_a_media_type_of_a_list_holds_anything() -> None:
    response = {"content": {"a/b": {"schema": LIST}}}
    data = {"paths": {"/a": {"get": {"responses": {"200": response}}}}}
    normalized = applied(replace_schema_lists, data)
    pointer = ("paths", "/a", "get", "responses", "200", "content", "a/b", "schema")
    assert [repair.pointer for repair in normalized.repairs] == [pointer]
    assert normalized.data["paths"]["/a"]["get"]["responses"]["200"]["content"] == {
        "a/b": {"schema": {}}
    }
