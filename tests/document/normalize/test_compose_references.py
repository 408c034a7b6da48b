"""Fields beside a reference add to what it names."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.compose_references import compose_references

from .applied import applied, ref, schemas

FIELDS = {"properties": {"more": {"type": "string"}}}

CASES: dict[str, tuple[Any, Any]] = {
    "fields": ({**ref("B"), **FIELDS}, {**FIELDS, "allOf": [ref("B")]}),
    "fields that are required": (
        {**ref("B"), **FIELDS, "required": ["more"]},
        {**FIELDS, "required": ["more"], "allOf": [ref("B")]},
    ),
    "fields and parts": (
        {**ref("B"), **FIELDS, "allOf": [ref("C")]},
        {**FIELDS, "allOf": [ref("B"), ref("C")]},
    ),
    "an inner schema": (
        {"items": {**ref("B"), **FIELDS}},
        {"items": {**FIELDS, "allOf": [ref("B")]}},
    ),
}
KEPT: dict[str, Any] = {
    "a reference alone": ref("B"),
    "a reference with a description": {**ref("B"), "description": "b"},
    "a reference with a rule": {**ref("B"), "minProperties": 1},
    "fields of these names": {"properties": {"$ref": {"type": "string"}, "properties": {}}},
    "data": {"const": {**ref("B"), **FIELDS}},
}


@pytest.mark.parametrize(("schema", "expected"), CASES.values(), ids=CASES)
def test_fields_beside_a_reference_are_composed_with_it(schema: Any, expected: Any) -> None:
    normalized = applied(compose_references, schemas(A=schema))
    assert normalized.data == schemas(A=expected)
    assert normalized.repairs == ()


@pytest.mark.parametrize("schema", KEPT.values(), ids=KEPT)
def test_other_references_are_kept(schema: Any) -> None:
    data = schemas(A=schema)
    assert applied(compose_references, data).data is data


def test_version_30_ignores_what_is_beside_a_reference() -> None:
    data = {**schemas(A={**ref("B"), **FIELDS}), "openapi": "3.0.0"}
    assert applied(compose_references, data).data is data
