"""Bounds that change which values a schema accepts, and bounds that others imply."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from reelgen.diff.compare import compare
from reelgen.diff.levels import worst

from tests.oracle.build import read, write_document
from tests.oracle.matrix import document, fields

NUMBER = {"type": "number", "maximum": 60}
WHOLE = {"type": "integer", "minimum": 1, "maximum": 10}
TEXT = {"type": "string", "minLength": 3}
VALUES = {"type": "string", "enum": ["a", "bbb"]}
COUNTS = {"type": "integer", "enum": [1, 2, 50]}
LIST = {"type": "array", "items": {"type": "string"}}
CLOSED = {"type": "object", "properties": {"a": {}, "b": {}}, "additionalProperties": False}
REQUIRED = {"type": "object", "properties": {"a": {}, "b": {}}, "required": ["a", "b"]}

TENTHS = {"type": "number", "multipleOf": 0.1, "enum": [0.1, 0.3]}

SAME: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (NUMBER, {**NUMBER, "exclusiveMaximum": 500}),
    ({**NUMBER, "exclusiveMaximum": 500}, {**NUMBER, "exclusiveMaximum": 90}),
    (WHOLE, {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 11}),
    (WHOLE, {**WHOLE, "maximum": 10.5, "multipleOf": 1}),
    ({**WHOLE, "multipleOf": 4}, {**WHOLE, "multipleOf": 4, "maximum": 11}),
    ({"type": "string"}, {"type": "string", "minLength": 0, "maximum": 3}),
    (TEXT, {**TEXT, "allOf": [{"minLength": 2}]}),
    ({"allOf": [TEXT, {"minLength": 5}]}, {"allOf": [{**TEXT, "minLength": 4}, {"minLength": 5}]}),
    (VALUES, {**VALUES, "maxLength": 3, "pattern": "^[a-z]+$"}),
    ({**VALUES, "maxLength": 3}, {"type": "string", "enum": ["a", "bbb", "cccc"], "maxLength": 3}),
    (COUNTS, {**COUNTS, "minimum": 1, "exclusiveMaximum": 51}),
    (COUNTS, {"type": "integer", "enum": [1, 2.0, 50]}),
    ({**LIST, "maxItems": 1}, {**LIST, "maxItems": 1, "uniqueItems": True}),
    (LIST, {**LIST, "minItems": 0, "minContains": 2}),
    ({**LIST, "contains": {"const": "a"}}, {**LIST, "contains": {"const": "a"}, "minItems": 1}),
    (CLOSED, {**CLOSED, "maxProperties": 2}),
    ({"type": "boolean"}, {"type": "boolean", "enum": [True, False]}),
    (REQUIRED, {**REQUIRED, "minProperties": 2}),
]
"""Two schemas that accept the same values."""

NARROWER: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (NUMBER, {"type": "number", "exclusiveMaximum": 60}),
    ({"type": "number", "exclusiveMaximum": 61}, NUMBER),
    (WHOLE, {**WHOLE, "exclusiveMaximum": 10}),
    (WHOLE, {**WHOLE, "multipleOf": 3}),
    ({"allOf": [TEXT, {"minLength": 5}]}, {"allOf": [{**TEXT, "minLength": 6}, {"minLength": 5}]}),
    ({"allOf": [TEXT, {"minLength": 2}]}, {"allOf": [TEXT, {"minLength": 5}]}),
    (VALUES, {**VALUES, "maxLength": 2}),
    (VALUES, {**VALUES, "pattern": "^a$"}),
    (COUNTS, {**COUNTS, "multipleOf": 2}),
    (TENTHS, {**TENTHS, "enum": [0.1]}),
    ({**COUNTS, "allOf": [{"enum": [1, 2]}]}, {**COUNTS, "allOf": [{"enum": [1]}]}),
    (WHOLE, {"type": "integer", "enum": [1, 5]}),
    ({"type": "boolean"}, {"type": "boolean", "const": True}),
    ({**LIST, "maxItems": 2}, {**LIST, "maxItems": 2, "uniqueItems": True}),
    (CLOSED, {**CLOSED, "maxProperties": 1}),
    (REQUIRED, {**REQUIRED, "minProperties": 3}),
]
"""Two schemas of which the second one accepts fewer values."""


def _level(schema: str, old: object, new: object, folder: Path) -> str:
    versions = []
    for name, field in (("old", old), ("new", new)):
        data = document()
        fields(data, schema)["field"] = field
        versions.append(read(write_document(data, folder / f"{name}.json")))
    return worst(change.wire for change in compare(*versions))


@pytest.mark.parametrize(("old", "new"), SAME)
@pytest.mark.parametrize("schema", ["NewItem", "Order"])
def test_bounds_that_others_imply_change_nothing(
    schema: str, old: object, new: object, tmp_path: Path
) -> None:
    assert _level(schema, old, new, tmp_path) == "none"
    assert _level(schema, new, old, tmp_path) == "none"


@pytest.mark.parametrize(("old", "new"), NARROWER)
def test_bounds_that_refuse_values_break_requests(old: object, new: object, tmp_path: Path) -> None:
    assert _level("NewItem", old, new, tmp_path) == "breaking"
    assert _level("NewItem", new, old, tmp_path) == "safe"
    assert _level("Order", old, new, tmp_path) == "safe"
    assert _level("Order", new, old, tmp_path) == "breaking"


def test_a_list_of_other_values_is_judged_by_the_former_bounds(tmp_path: Path) -> None:
    beyond = {"type": "integer", "enum": [5, 50]}
    assert _level("Order", WHOLE, beyond, tmp_path) == "breaking"
    assert _level("NewItem", beyond, {"type": "integer", "minimum": 10}, tmp_path) == "breaking"
