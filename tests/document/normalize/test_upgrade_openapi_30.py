"""The keywords that only OpenAPI 3.0 has, in JSON Schema 2020-12."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.upgrade_openapi_30 import is_openapi_30, upgrade_openapi_30

from .applied import applied, ref, schemas

NULL = {"type": "null"}

CASES: dict[str, tuple[Any, Any]] = {
    "nullable type": ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
    "nullable enum": (
        {"type": "string", "nullable": True, "enum": ["a"]},
        {"type": ["string", "null"], "enum": ["a", None]},
    ),
    "nullable enum with null": (
        {"type": "string", "nullable": True, "enum": [None, "a"]},
        {"type": ["string", "null"], "enum": [None, "a"]},
    ),
    "nullable reference": (
        {**ref("B"), "nullable": True, "description": "b"},
        {"anyOf": [ref("B"), NULL], "description": "b"},
    ),
    "nullable composition": (
        {"allOf": [ref("B")], "nullable": True, "description": "b", "deprecated": True},
        {"anyOf": [{"allOf": [ref("B")]}, NULL], "description": "b", "deprecated": True},
    ),
    "nullable union": (
        {"oneOf": [ref("B")], "nullable": True},
        {"anyOf": [{"oneOf": [ref("B")]}, NULL]},
    ),
    "nullable without a type": ({"minLength": 1, "nullable": True}, {"minLength": 1}),
    "not nullable": ({"type": "string", "nullable": False}, {"type": "string"}),
    "exclusive bounds": (
        {"minimum": 1, "exclusiveMinimum": True, "maximum": 9, "exclusiveMaximum": True},
        {"exclusiveMinimum": 1, "exclusiveMaximum": 9},
    ),
    "bounds that are not exclusive": (
        {"minimum": 1, "exclusiveMinimum": False, "maximum": 9, "exclusiveMaximum": False},
        {"minimum": 1, "maximum": 9},
    ),
    "exclusive bound of nothing": ({"exclusiveMinimum": True}, {}),
    "inner schemas": (
        {"items": {"properties": {"a": {"type": "integer", "nullable": True}}}},
        {"items": {"properties": {"a": {"type": ["integer", "null"]}}}},
    ),
    "schemas below an extension": (
        {"x-kept": {"type": "string", "nullable": True}},
        {"x-kept": {"type": ["string", "null"]}},
    ),
}
KEPT: dict[str, Any] = {
    "a bound that is a number": {"exclusiveMinimum": 1},
    "a field of that name": {"properties": {"nullable": {"type": "boolean"}}},
    "data": {"example": {"type": "string", "nullable": True}},
}


def _of_30(schema: Any) -> dict[str, Any]:
    return {**schemas(A=schema, B={"type": "object"}), "openapi": "3.0.3"}


@pytest.mark.parametrize(("schema", "expected"), CASES.values(), ids=CASES)
def test_keywords_of_30_are_rewritten(schema: Any, expected: Any) -> None:
    normalized = applied(upgrade_openapi_30, _of_30(schema))
    assert normalized.data == _of_30(expected)
    assert normalized.repairs == ()


@pytest.mark.parametrize("schema", KEPT.values(), ids=KEPT)
def test_what_only_looks_like_them_is_kept(schema: Any) -> None:
    data = _of_30(schema)
    assert applied(upgrade_openapi_30, data).data == data


def test_another_version_is_kept() -> None:
    data = schemas(A={"type": "string", "nullable": True})
    assert applied(upgrade_openapi_30, data).data is data


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"openapi": "3.0.0"}, True),
        ({"openapi": 3.0}, True),
        ({"openapi": "3.1.0"}, False),
        ({}, False),
        ([], False),
    ],
)
def test_the_version_is_read_from_the_document(data: Any, expected: bool) -> None:
    assert is_openapi_30(data) is expected
