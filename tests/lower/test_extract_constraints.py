"""A schema in two: the shape that types can say, and the rule that is left over."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.lower.extract_constraints import is_hoisted, plain, residue, split, written

from .building import index, ref, request_set

ITEM = {"type": "object", "properties": {"id": {"type": "string"}}}
SCHEMAS = {
    "Item": ITEM,
    "Big-item": {"allOf": [ref("Item")], "minProperties": 2, "description": "A big one"},
    "Name": {"type": "string"},
}
TEXT = {"type": "string"}
ID = {"properties": {"id": TEXT}}
PART = {"type": "object", "properties": {"b": TEXT}}

SPLIT: dict[str, tuple[Any, Any, Any]] = {
    "bounds of the type": (
        {"type": "integer", "minimum": 1, "multipleOf": 2},
        {"type": "integer", "minimum": 1, "multipleOf": 2},
        {},
    ),
    "bounds of a type that may be null": (
        {"type": ["string", "null"], "maxLength": 5},
        {"type": ["string", "null"], "maxLength": 5},
        {},
    ),
    "bounds of another type": (
        {"type": "string", "minimum": 1},
        {"type": "string"},
        {"minimum": 1},
    ),
    "bounds of any type": ({"maxLength": 5}, {}, {"maxLength": 5}),
    "bounds of one of two types": (
        {"type": ["string", "integer"], "minimum": 1, "maxLength": 5},
        {"type": ["string", "integer"]},
        {"minimum": 1, "maxLength": 5},
    ),
    "a bound too large for the engine": (
        {"type": "integer", "maximum": 2**63},
        {"type": "integer"},
        {"maximum": 2**63},
    ),
    "a fraction of which it is a multiple": (
        {"type": "number", "multipleOf": 0.1},
        {"type": "number"},
        {"multipleOf": 0.1},
    ),
    "a pattern": ({"type": "string", "pattern": "^a"}, {"type": "string", "pattern": "^a"}, {}),
    "a pattern that looks ahead": (
        {"type": "string", "pattern": "^(?!a)"},
        {"type": "string"},
        {"pattern": "^(?!a)"},
    ),
    "what no type expresses": (
        {"type": "array", "items": TEXT, "uniqueItems": True, "contains": TEXT, "minItems": 1},
        {"type": "array", "items": TEXT, "minItems": 1},
        {"uniqueItems": True, "contains": TEXT},
    ),
    "conditions": (
        {"type": "string", "not": {"const": "a"}},
        {"type": "string"},
        {"not": {"const": "a"}},
    ),
    "beside a reference": (
        {**ref("Name"), "minLength": 1, "description": "A name"},
        {**ref("Name"), "description": "A name"},
        {"minLength": 1},
    ),
    "texts": ({"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["a"]}, {}),
    "texts of any type": ({"enum": ["a"]}, {"enum": ["a"]}, {}),
    "texts and null": (
        {"type": ["string", "null"], "enum": ["a", None]},
        {"type": ["string", "null"], "enum": ["a", None]},
        {},
    ),
    "null that the type lacks": ({"enum": ["a", None]}, {}, {"enum": ["a", None]}),
    "texts that cannot be printed": (
        {"type": "string", "enum": ["a\n"]},
        {"type": "string"},
        {"enum": ["a\n"]},
    ),
    "whole numbers": ({"type": "integer", "enum": [1]}, {"type": "integer", "enum": [1]}, {}),
    "numbers of any type": ({"const": 1}, {}, {"const": 1}),
    "fractions": ({"type": "number", "const": 1.5}, {"type": "number"}, {"const": 1.5}),
    "truth values": ({"type": "boolean", "const": True}, {"type": "boolean", "const": True}, {}),
    "objects": ({"enum": [{}]}, {}, {"enum": [{}]}),
    "no value": ({"enum": []}, {}, {"enum": []}),
    "a tuple": (
        {"type": "array", "prefixItems": [TEXT, ITEM], "minItems": 2, "items": False},
        {"type": "array", "prefixItems": [TEXT, ITEM], "minItems": 2, "maxItems": 2},
        {},
    ),
    "items by place that may be left out": (
        {"type": "array", "prefixItems": [TEXT], "items": TEXT},
        {"type": "array"},
        {"prefixItems": [TEXT], "items": TEXT},
    ),
    "no items": ({"type": "array", "items": False}, {"type": "array"}, {"items": False}),
    "items of any type": ({"items": TEXT}, {}, {"items": TEXT}),
    "required fields": (
        {"type": "object", **ID, "required": ["id", "other"]},
        {"type": "object", **ID, "required": ["id"]},
        {"required": ["other"]},
    ),
    "fields of any type": ({"required": ["id"]}, {}, {"required": ["id"]}),
    "no other fields": (
        {"type": "object", **ID, "additionalProperties": False},
        {"type": "object", **ID, "additionalProperties": False},
        {},
    ),
    "no fields at all": (
        {"type": "object", "additionalProperties": False},
        {"type": "object"},
        {"additionalProperties": False},
    ),
    "fields by pattern": (
        {"type": "object", **ID, "patternProperties": {"^a": TEXT}, "additionalProperties": False},
        {"type": "object", **ID, "additionalProperties": True},
        {
            "patternProperties": {"^a": TEXT},
            "properties": {"id": True},
            "additionalProperties": False,
        },
    ),
    "a field that must not be there": (
        {"type": "object", "properties": {"id": False}},
        {"type": "object", "properties": {"id": False}},
        {"properties": {"id": False}},
    ),
    "a base and a rule": (
        {"allOf": [ref("Item"), {"required": ["id"]}]},
        {"allOf": [ref("Item")]},
        {"allOf": [{"required": ["id"]}]},
    ),
    "a base whose field is required": (
        {
            "type": "object",
            "allOf": [ref("Item")],
            "properties": {"a": {}},
            "required": ["a", "id"],
        },
        {"type": "object", "allOf": [ref("Item")], "properties": {"a": {}}, "required": ["a"]},
        {"required": ["id"]},
    ),
    "a union of types": (
        {"oneOf": [TEXT, {"type": "integer"}]},
        {"oneOf": [TEXT, {"type": "integer"}]},
        {},
    ),
    "members of which two may fit": (
        {"oneOf": [TEXT, {"type": "string", "maxLength": 5}]},
        {"oneOf": [TEXT, {"type": "string", "maxLength": 5}]},
        {"oneOf": [TEXT, {"type": "string", "maxLength": 5}]},
    ),
    "numbers of which two may fit": (
        {"oneOf": [{"type": "integer"}, {"type": "number"}]},
        {"oneOf": [{"type": "integer"}, {"type": "number"}]},
        {"oneOf": [{"type": "integer"}, {"type": "number"}]},
    ),
    "members that are objects": (
        {"oneOf": [ref("Item"), ITEM]},
        {"oneOf": [ref("Item"), ITEM]},
        {},
    ),
    "members of which some fit": (
        {"anyOf": [TEXT, {"type": "string", "maxLength": 5}]},
        {"anyOf": [TEXT, {"type": "string", "maxLength": 5}]},
        {},
    ),
    "members that are rules": (
        {"type": "object", **ID, "anyOf": [{"required": ["id"]}, {"minProperties": 2}]},
        {"type": "object", **ID},
        {"anyOf": [{"required": ["id"]}, {"minProperties": 2}]},
    ),
    "a rule that names another field": (
        {"type": "object", **ID, "if": {"required": ["id"]}, "then": {"properties": {"b": TEXT}}},
        {"type": "object", **ID, "additionalProperties": True},
        {"if": {"required": ["id"]}, "then": {"properties": {"b": TEXT}}},
    ),
    "a member that names another field": (
        {"type": "object", **ID, "anyOf": [{"properties": {"b": {"const": 1}}}]},
        {"type": "object", "properties": {**ID["properties"], "b": {}}},
        {"anyOf": [{"properties": {"b": {"const": 1}}}]},
    ),
    "what no keyword evaluates": (
        {"type": "object", **ID, "minProperties": 1, "unevaluatedProperties": False},
        {"type": "object", **ID, "additionalProperties": True},
        {"type": "object", **ID, "minProperties": 1, "unevaluatedProperties": False},
    ),
    "what a reference does not evaluate": (
        {**ref("Item"), "unevaluatedProperties": False},
        {},
        {"$ref": "Item", "unevaluatedProperties": False},
    ),
    "a field of a part that is required": (
        {"type": "object", "allOf": [ref("Item"), PART], "required": ["b"]},
        {"type": "object", "allOf": [ref("Item"), PART], "required": ["b"]},
        {},
    ),
    "what is evaluated anyway": (
        {"type": "object", **ID, "unevaluatedProperties": True},
        {"type": "object", **ID, "unevaluatedProperties": True},
        {},
    ),
}


@pytest.mark.parametrize(("schema", "shape", "rule"), SPLIT.values(), ids=SPLIT)
def test_a_schema_is_divided_into_shape_and_rule(schema: Any, shape: Any, rule: Any) -> None:
    assert split(schema, request_set(index(**SCHEMAS))) == (shape, rule)


UNIQUE = {"type": "array", "items": TEXT, "uniqueItems": True}

RESIDUES: dict[str, tuple[Any, Any]] = {
    "nothing": ({"type": "string", "maxLength": 5}, {}),
    "of the schema": (UNIQUE, {"uniqueItems": True}),
    "of a field": (
        {"type": "object", "properties": {"a": UNIQUE, "b": TEXT}},
        {"properties": {"a": {"uniqueItems": True}}},
    ),
    "of other fields": (
        {"type": "object", "properties": {"a": TEXT}, "additionalProperties": UNIQUE},
        {"properties": {"a": True}, "additionalProperties": {"uniqueItems": True}},
    ),
    "of items": ({"type": "array", "items": UNIQUE}, {"items": {"uniqueItems": True}}),
    "of an item by place": (
        {"type": "array", "prefixItems": [TEXT, UNIQUE], "minItems": 2, "maxItems": 2},
        {"prefixItems": [{}, {"uniqueItems": True}]},
    ),
    "of a member": (
        {"anyOf": [TEXT, UNIQUE]},
        {"anyOf": [{"type": "string"}, UNIQUE]},
    ),
    "of a schema and of a field": (
        {"type": "object", "properties": {"a": UNIQUE}, "minProperties": 1},
        {"minProperties": 1, "properties": {"a": {"uniqueItems": True}}},
    ),
    "of a part that sees no fields but its own": (
        {
            "type": "object",
            "allOf": [{"type": "object", **ID, "unevaluatedProperties": False}],
            "anyOf": [{"properties": {"b": TEXT}}],
        },
        {
            "allOf": [
                {"anyOf": [{"properties": {"b": TEXT}}]},
                {"type": "object", **ID, "unevaluatedProperties": False},
            ]
        },
    ),
    "a truth value": (True, {}),
    "nothing fits": (False, False),
}


@pytest.mark.parametrize(("schema", "rule"), RESIDUES.values(), ids=RESIDUES)
def test_all_that_types_do_not_say_is_one_rule(schema: Any, rule: Any) -> None:
    assert residue(schema, request_set(index(**SCHEMAS))) == rule


def test_rules_about_the_same_keyword_hold_together() -> None:
    schema = {"type": "object", "properties": {"a": False, "b": UNIQUE}}
    assert residue(schema, request_set(index())) == {
        "allOf": [
            {"properties": {"a": False}},
            {"properties": {"b": {"uniqueItems": True}, "a": False}},
        ]
    }


def test_a_rule_without_words_refers_to_definitions() -> None:
    builder = request_set(index(**SCHEMAS))
    rule = written({"not": {**ref("Big-item"), "title": "A", "x-note": 1}}, builder)
    assert rule == {"not": {"$ref": "BigItem"}}
    assert builder.definitions == {
        "BigItem": {"allOf": [{"$ref": "Item"}], "minProperties": 2},
        "Item": ITEM,
    }


def test_a_definition_that_refers_to_itself_ends() -> None:
    builder = request_set(index(Tree={"properties": {"below": ref("Tree")}}))
    assert written(ref("Tree"), builder) == {"$ref": "Tree"}
    assert builder.definitions == {"Tree": {"properties": {"below": {"$ref": "Tree"}}}}


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ({"type": "object", "properties": {"a": TEXT}}, False),
        ({"properties": {"a": TEXT}}, True),
        ({"type": "object", "properties": {"a": TEXT}, "minProperties": 1}, True),
        ({"type": "object", "properties": {"a": UNIQUE}}, True),
        ({**ref("Item"), "properties": {"a": UNIQUE}}, False),
        (UNIQUE, False),
        (True, False),
    ],
    ids=str,
)
def test_an_inner_object_with_rules_gets_a_name(field: Any, expected: bool) -> None:
    assert is_hoisted(field, request_set(index(**SCHEMAS))) is expected


def test_what_is_for_readers_is_left_out() -> None:
    schema = {"title": "A", "examples": [1], "x-note": 1, "$id": "a", "type": "string"}
    assert plain({**schema, "description": "kept", "default": "kept"}) == {
        "type": "string",
        "description": "kept",
        "default": "kept",
    }
