"""Responses: types and names are kept, what a provider may change is opened."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.ir.names import ClassName
from reelgen.lower.relax_responses import relaxed

from .building import index, ref, response_set

TEXT = {"type": "string"}
BASE = {"type": "object", "properties": {"id": TEXT}}


def _words(*values: str, **more: Any) -> dict[str, Any]:
    known = {"type": "string", "enum": [*values], "x-closed": True}
    return {"anyOf": [known, {"type": "string"}], **more}


RELAXED: dict[str, tuple[Any, Any]] = {
    "bounds and patterns": ({**TEXT, "minLength": 1, "pattern": "a", "default": "b"}, TEXT),
    "rules": ({**BASE, "not": {}, "minProperties": 1, "if": {}}, BASE),
    "other fields": ({**BASE, "additionalProperties": False}, BASE),
    "fields of a type": (
        {"type": "object", "additionalProperties": TEXT},
        {"type": "object", "additionalProperties": TEXT},
    ),
    "a format that has a type": ({**TEXT, "format": "date-time"}, {**TEXT, "format": "date-time"}),
    "bytes": ({**TEXT, "format": "binary"}, TEXT),
    "a time in seconds": ({"type": "integer", "format": "date-time"}, {"type": "integer"}),
    "another format": ({**TEXT, "format": "email"}, TEXT),
    "fields that are never received": (
        {"properties": {"id": TEXT, "key": {**TEXT, "writeOnly": True}}, "required": ["id"]},
        {"properties": {"id": TEXT}, "required": ["id"]},
    ),
    "names required of nothing": ({"type": "object", "required": ["a"]}, {"type": "object"}),
    "names required of a base": (
        {"allOf": [ref("Base")], "required": ["id"]},
        {"allOf": [ref("Base")], "required": ["id"]},
    ),
    "values of an enum": ({**TEXT, "enum": ["a", "b"]}, _words("a", "b")),
    "a constant": ({"const": "a", "description": "A"}, _words("a", description="A")),
    "values or null": (
        {"type": ["string", "null"], "enum": ["a", None]},
        {"anyOf": [*_words("a")["anyOf"], {"type": "null"}]},
    ),
    "null alone": ({"enum": [None]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
    "numbers of an enum": ({"type": "integer", "enum": [1, 2]}, {"type": "integer"}),
    "a tuple": (
        {"type": "array", "prefixItems": [TEXT], "minItems": 1, "maxItems": 1, "uniqueItems": True},
        {"type": "array", "prefixItems": [TEXT], "minItems": 1, "maxItems": 1},
    ),
    "a list": (
        {"type": "array", "items": TEXT, "minItems": 1, "maxItems": 1},
        {"type": "array", "items": TEXT},
    ),
    "members that are rules": (
        {**BASE, "anyOf": [{"required": ["id"]}, {"required": ["name"]}]},
        BASE,
    ),
    "a rule among members": (
        {"oneOf": [TEXT, {"required": ["id"]}]},
        {},
    ),
    "a rule among parts": (
        {"allOf": [ref("Base"), {"required": ["id"]}]},
        {"allOf": [ref("Base")]},
    ),
    "members": ({"oneOf": [TEXT, {"type": "integer"}]}, {"oneOf": [TEXT, {"type": "integer"}]}),
    "fields of a union in a part": (
        {"allOf": [ref("Base"), {"anyOf": [{"properties": {"a": TEXT}}, {"required": ["id"]}]}]},
        {"allOf": [ref("Base")], "properties": {"a": TEXT}},
    ),
    "fields by pattern": (
        {"type": "object", "patternProperties": {"^a": TEXT}, "additionalProperties": False},
        {"type": "object", "additionalProperties": True},
    ),
}


@pytest.mark.parametrize(("schema", "expected"), RELAXED.values(), ids=RELAXED)
def test_a_response_is_read_generously(schema: Any, expected: Any) -> None:
    builder = response_set(index(Base=BASE))
    assert relaxed(schema, ClassName("A"), builder) == expected


def test_the_value_that_selects_a_member_stays_closed() -> None:
    cat = {"type": "object", "properties": {"kind": {"const": "cat"}, "mood": {"const": "good"}}}
    union = {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}},
    }
    builder = response_set(index(Pet=union, Cat=cat, Dog=BASE))
    schema = relaxed(cat, ClassName("Cat"), builder)
    assert "required" not in schema
    kind = schema["properties"]["kind"]
    assert relaxed(kind, ClassName("CatKind"), builder) == {"const": "cat"}
    mood = schema["properties"]["mood"]
    assert relaxed(mood, ClassName("CatMood"), builder) == _words("good")
