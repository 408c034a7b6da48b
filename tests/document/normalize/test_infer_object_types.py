"""A part of `allOf` that adds a field is an object."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.infer_object_types import infer_object_types

from .applied import applied, ref, schemas

MORE = {"properties": {"more": {"type": "string"}}}
BASE = {"type": "object", "properties": {"id": {"type": "string"}}}
ALIAS = {"allOf": [ref("Base")]}
MIXED = {**BASE, "type": ["object", "string"]}

CASES: dict[str, tuple[Any, Any]] = {
    "a field beside those of a base": (
        {"allOf": [ref("Base"), MORE]},
        {"allOf": [ref("Base"), {**MORE, "type": "object"}]},
    ),
    "a field with its rules": (
        {"allOf": [ref("Base"), {**MORE, "required": ["more"]}]},
        {"allOf": [ref("Base"), {**MORE, "required": ["more"], "type": "object"}]},
    ),
    "an inner schema": (
        {"items": {"allOf": [ref("Base"), MORE]}},
        {"items": {"allOf": [ref("Base"), {**MORE, "type": "object"}]}},
    ),
}
KEPT: dict[str, Any] = {
    "a rule for a field of the base": {
        "allOf": [ref("Base"), {"properties": {"id": {"minLength": 1}}}]
    },
    "a rule for a field of the base's base": {
        "allOf": [ref("Alias"), {"properties": {"id": {"minLength": 1}}}]
    },
    "a rule for an own field": {**MORE, "allOf": [{"properties": {"more": {"minLength": 1}}}]},
    "a whole that may be a text": {"type": ["object", "string"], "allOf": [ref("Base"), MORE]},
    "a base that may be a text": {"allOf": [ref("Mixed"), MORE]},
    "a part with a type": {"allOf": [{**MORE, "type": ["object", "null"]}]},
    "a reference": {"allOf": [{**ref("Base"), **MORE}]},
    "a part without fields": {"allOf": [ref("Base"), {"required": ["id"]}]},
    "a field of that name": {"properties": {"allOf": {"type": "string"}}},
    "data": {"example": {"allOf": [MORE]}},
}


@pytest.mark.parametrize(("schema", "expected"), CASES.values(), ids=CASES)
def test_a_part_that_adds_a_field_is_an_object(schema: Any, expected: Any) -> None:
    normalized = applied(infer_object_types, schemas(A=schema, Base=BASE, Alias=ALIAS, Mixed=MIXED))
    assert normalized.data == schemas(A=expected, Base=BASE, Alias=ALIAS, Mixed=MIXED)
    assert normalized.repairs == ()


@pytest.mark.parametrize("schema", KEPT.values(), ids=KEPT)
def test_other_parts_are_kept(schema: Any) -> None:
    data = schemas(A=schema, Base=BASE, Alias=ALIAS, Mixed=MIXED)
    assert applied(infer_object_types, data).data is data
