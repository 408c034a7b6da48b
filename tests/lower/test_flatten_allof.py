"""`allOf` parts that describe the same field become one object."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.lower.classify_allof import BOUNDS
from reelgen.lower.flatten_allof import Context, flattened

from .building import index, ref

TEXT = {"type": "string"}


def _object(*required: str, **fields: Any) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object", "properties": fields}
    return {**schema, "required": [*required]} if required else schema


SCHEMAS = {
    "Base": _object(id=TEXT),
    "Strict": _object("id", id=TEXT),
    "Status": {"type": "string"},
    "Item": _object(a=TEXT),
    "Mixed": {**_object(id=TEXT), "type": ["object", "boolean"], "$defs": {}},
    "Rich": {"allOf": [ref("Base")], "properties": {"size": {"type": "integer"}}},
}


def _flat(schema: Any, *, strict: bool = True, **more: Any) -> Any:
    schemas = index(**SCHEMAS, **more)
    return flattened(schema, Context(schemas, frozenset() if strict else BOUNDS))


KEPT: dict[str, Any] = {
    "no parts": _object(id=TEXT),
    "other fields": {"allOf": [ref("Base"), _object(more=TEXT)]},
    "the same field": {"allOf": [ref("Base"), _object(id=TEXT)]},
    "the same field in other words": {
        "allOf": [ref("Base"), _object(id={**TEXT, "description": "An id", "title": "Id"})]
    },
    "a union beside it": {
        "allOf": [ref("Base"), {**_object(id={"type": "integer"}), "oneOf": [ref("Item")]}]
    },
    "no fields": {"type": ["object", "string"], "allOf": [ref("Status")]},
    "an object or null": {"type": ["object", "null"], "allOf": [ref("Base"), _object(more=TEXT)]},
    "a part that is no object": {"allOf": [ref("Base"), ref("Status")]},
}


@pytest.mark.parametrize("schema", KEPT.values(), ids=KEPT)
def test_parts_that_do_not_overlap_stay_parts(schema: Any) -> None:
    assert _flat(schema) is schema


FLAT: dict[str, tuple[Any, Any]] = {
    "another type": (
        {"allOf": [ref("Base"), _object(id={"type": "integer"})], "description": "A child"},
        {**_object(id={"type": "integer"}), "description": "A child"},
    ),
    "another type in the part of a part": (
        {"allOf": [ref("Rich"), _object(id={"type": "integer"})]},
        _object(id={"type": "integer"}, size={"type": "integer"}),
    ),
    "own fields count last": (
        {"allOf": [ref("Base")], "properties": {"id": {"type": "integer"}}},
        _object(id={"type": "integer"}),
    ),
    "two bases": (
        {"allOf": [ref("Base"), _object(id={**TEXT, "minLength": 1}), ref("Strict")]},
        _object("id", id={**TEXT, "minLength": 1}),
    ),
    "fewer values of the field": (
        {"allOf": [ref("Base"), _object(id={**TEXT, "enum": ["a"]})]},
        _object(id={**TEXT, "enum": ["a"]}),
    ),
    "required by another part": (
        {"allOf": [_object(id=TEXT), {"allOf": [{"required": ["id"]}]}]},
        _object("id", id=TEXT),
    ),
    "a part that is a union": (
        {"allOf": [ref("Base"), {"required": ["id"]}, {"oneOf": [ref("Item")]}]},
        {**_object("id", id=TEXT), "allOf": [{"oneOf": [ref("Item")]}]},
    ),
    "objects or truth values": (
        {"type": ["object", "boolean"], "allOf": [ref("Mixed"), {"properties": {"more": TEXT}}]},
        {"type": ["object", "boolean"], "properties": {"id": TEXT, "more": TEXT}},
    ),
    "an object of what may be a truth value": (
        {"type": "object", "allOf": [ref("Mixed")], "properties": {"more": TEXT}},
        _object(id=TEXT, more=TEXT),
    ),
    "only the parts are mixed": (
        {"allOf": [ref("Mixed"), {"properties": {"more": TEXT}}]},
        {"type": ["object", "boolean"], "properties": {"id": TEXT, "more": TEXT}},
    ),
    "other fields are refused": (
        {
            "allOf": [
                ref("Base"),
                {**_object(id={"type": "integer"}), "additionalProperties": False},
            ]
        },
        {**_object(id={"type": "integer"}), "additionalProperties": False},
    ),
}


@pytest.mark.parametrize(("schema", "expected"), FLAT.values(), ids=FLAT)
def test_parts_that_overlap_become_one_object(schema: Any, expected: Any) -> None:
    assert _flat(schema) == expected


JOINED: dict[str, tuple[Any, Any, Any]] = {
    "bounds": (
        {"minimum": 1, "maximum": 9, "minLength": 3},
        {"minimum": 2, "maximum": 10, "minLength": 1, "type": "integer"},
        {"minimum": 2, "maximum": 9, "minLength": 3, "type": "integer"},
    ),
    "types": (
        {"type": ["string", "null"]},
        {"type": ["null", "string"], "minLength": 1},
        {"type": ["null", "string"], "minLength": 1},
    ),
    "one type of two": ({"type": ["string", "null"]}, {"type": "string"}, {"type": "string"}),
    "a whole number": ({"type": "number"}, {"type": "integer"}, {"type": "integer"}),
    "a whole number first": ({"type": "integer"}, {"type": "number"}, {"type": "integer"}),
    "types that exclude each other": (TEXT, {"type": "integer"}, {"type": "integer"}),
    "values": (
        {"enum": ["a", "b"], "title": "A"},
        {"enum": ["c", "b"], "type": "string"},
        {"enum": ["b"], "title": "A", "type": "string"},
    ),
    "values that exclude each other": (
        {"enum": ["a"]},
        {"enum": ["b"], "type": "string"},
        {"enum": ["b"], "type": "string"},
    ),
    "required names": (
        {"required": ["a"], "minProperties": 1},
        {"required": ["b", "a"]},
        {"required": ["a", "b"], "minProperties": 1},
    ),
    "inner fields": (
        _object(a=TEXT, b=TEXT),
        _object(b={"type": "integer"}, c=TEXT),
        _object(a=TEXT, b={"type": "integer"}, c=TEXT),
    ),
    "items": (
        {"type": "array", "items": {"minimum": 1}},
        {"type": "array", "items": {"minimum": 2}},
        {"type": "array", "items": {"minimum": 2}},
    ),
    "a named value": (ref("Status"), {"minLength": 1}, {"type": "string", "minLength": 1}),
    "a named object": ({"description": "An item"}, ref("Item"), ref("Item")),
    "a named object and fields": (ref("Item"), _object(b=TEXT), _object(b=TEXT)),
    "two named ones": (ref("Status"), ref("Item"), ref("Item")),
}


@pytest.mark.parametrize(("one", "other", "expected"), JOINED.values(), ids=JOINED)
def test_what_holds_where_both_hold(one: Any, other: Any, expected: Any) -> None:
    clash = {"type": "integer"}
    schema = {"allOf": [_object(f=one, id=clash), _object(f=other), ref("Base")]}
    assert _flat(schema)["properties"]["f"] == expected


def test_no_class_requires_other_fields_than_its_base() -> None:
    relaxed = {"allOf": [ref("Strict"), _object(id=TEXT)]}
    assert _flat(relaxed) == _object("id", id=TEXT)
    assert _flat(relaxed, strict=False) == _object("id", id=TEXT)
    stricter = {"allOf": [ref("Base"), {"type": "object"}], "required": ["id"]}
    assert _flat(stricter) == _object("id", id=TEXT)
    assert _flat(stricter, strict=False) == _object("id", id=TEXT)


def test_bounds_do_not_clash_in_responses() -> None:
    schema = {"allOf": [ref("Base"), _object(id={**TEXT, "minLength": 1})]}
    assert _flat(schema) == _object(id={**TEXT, "minLength": 1})
    assert _flat(schema, strict=False) is schema


def test_a_circle_of_parts_ends() -> None:
    circle = {"allOf": [ref("Loop"), _object(id={"type": "integer"}), ref("Base")]}
    flat = _flat(circle, Loop=circle)
    assert flat["properties"]["id"] == {"type": "string"}
