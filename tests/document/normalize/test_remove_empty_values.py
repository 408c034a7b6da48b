"""A keyword without a value is absent."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.remove_empty_values import remove_empty_values

from .applied import applied, schemas

CASES: dict[str, tuple[Any, Any]] = {
    "a keyword": ({"type": "string", "description": None}, {"type": "string"}),
    "a keyword inside a list": (
        {"allOf": [{"title": None, "minLength": 1}]},
        {"allOf": [{"minLength": 1}]},
    ),
    "a keyword of a field": (
        {"properties": {"a": {"type": None}}},
        {"properties": {"a": {}}},
    ),
}
KEPT: dict[str, Any] = {
    "null is a default": {"default": None},
    "null is a value": {"const": None},
    "null is an example": {"example": None},
    "null is an extension's": {"x-order": None},
    "a field with no schema": {"properties": {"description": None}},
    "null is in an enum": {"enum": ["a", None]},
    "null is inside of data": {"default": {"description": None}, "examples": [{"title": None}]},
}


@pytest.mark.parametrize(("schema", "expected"), CASES.values(), ids=CASES)
def test_a_keyword_without_a_value_is_removed(schema: Any, expected: Any) -> None:
    normalized = applied(remove_empty_values, schemas(A=schema))
    assert normalized.data == schemas(A=expected)
    assert normalized.repairs == ()


@pytest.mark.parametrize("schema", KEPT.values(), ids=KEPT)
def test_null_that_says_something_is_kept(schema: Any) -> None:
    data = schemas(A=schema)
    assert applied(remove_empty_values, data).data == data


def test_parts_of_openapi_count_too() -> None:
    data = {"info": {"title": "A", "description": None}, "paths": {"/a": {"get": {"tags": None}}}}
    normalized = applied(remove_empty_values, data)
    assert normalized.data == {"info": {"title": "A"}, "paths": {"/a": {"get": {}}}}
