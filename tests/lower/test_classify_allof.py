"""Which parts of a composed schema describe a form, and which only restrict one."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.lower.classify_allof import bases, is_form, is_rule, with_dict_values

from .building import index, ref

SCHEMAS = index(
    Base={"type": "object", "properties": {"id": {"type": "string"}}},
    Name={"type": "string"},
    Alias=ref("Base"),
)

RULES: list[Any] = [
    True,
    {"required": ["a"]},
    {"required": ["a"], "title": "A", "description": "for readers"},
    {"minimum": 1},
    {"default": 1},
    {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
    {"properties": {"a": {"const": "b"}}},
    {"properties": {"a": {"type": "string", "enum": ["b"]}}},
    {"properties": {"a": {"minLength": 1}}},
    {"properties": {"a": False}},
    {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
    {"allOf": [{"minProperties": 1}]},
]
FORMS: list[Any] = [
    {},
    {"type": "object"},
    ref("Base"),
    {"enum": ["a"]},
    {"format": "date"},
    {"properties": {"a": {"type": "string"}}},
    {"properties": {"a": {}}},
    {"properties": {"a": {"description": "a field"}}},
    {"anyOf": [{"required": ["a"]}, {"type": "object"}]},
    {"allOf": [ref("Base")]},
    {"required": ["a"], "x-note": 1},
]


@pytest.mark.parametrize("schema", RULES, ids=str)
def test_what_restricts_and_describes_nothing_is_a_rule(schema: Any) -> None:
    assert is_rule(schema)


@pytest.mark.parametrize("schema", FORMS, ids=str)
def test_what_describes_values_is_no_rule(schema: Any) -> None:
    assert not is_rule(schema)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "object"}, True),
        ({"properties": {"a": {}}}, True),
        ({"type": ["object", "null"], "properties": {"a": {}}}, True),
        (ref("Alias"), True),
        ({"type": ["object", "null"]}, False),
        ({"type": "string"}, False),
        (ref("Name"), False),
        ({}, False),
        (True, False),
    ],
    ids=str,
)
def test_a_form_is_an_object(schema: Any, expected: bool) -> None:
    assert is_form(schema, SCHEMAS) is expected


RULE = {"required": ["id"]}
MIN = {"type": "string", "minLength": 1}


@pytest.mark.parametrize(
    ("members", "shape", "expected"),
    [
        ([ref("Base"), RULE], {}, [ref("Base")]),
        ([ref("Base"), ref("Alias")], {}, [ref("Base"), ref("Alias")]),
        ([ref("Base"), MIN], {}, [ref("Base")]),
        ([ref("Name"), {"maxLength": 5}], {}, [ref("Name")]),
        ([ref("Name"), MIN], {}, []),
        ([ref("Name")], {"type": "string"}, []),
        ([ref("Name")], {"properties": {"a": {}}}, []),
        ([RULE], {}, []),
    ],
    ids=str,
)
def test_objects_are_bases_or_one_value_is(
    members: list[Any], shape: dict[str, Any], expected: list[Any]
) -> None:
    assert bases(members, shape, SCHEMAS) == expected


TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (
            {"type": "object", "patternProperties": {"^a": TEXT}, "additionalProperties": False},
            {"type": "object", "additionalProperties": TEXT},
        ),
        (
            {"type": "object", "patternProperties": {"^a": TEXT}},
            {"type": "object", "additionalProperties": True},
        ),
        (
            {
                "type": "object",
                "patternProperties": {"^a": TEXT, "^b": {}},
                "additionalProperties": False,
            },
            {"type": "object", "additionalProperties": True},
        ),
        (
            {
                "properties": {"b": {}},
                "patternProperties": {"^a": TEXT},
                "additionalProperties": False,
            },
            {"properties": {"b": {}}, "additionalProperties": True},
        ),
        ({"patternProperties": {"^a": TEXT}, "additionalProperties": False}, {}),
    ],
    ids=str,
)
def test_patterns_are_a_dict_typed_where_nothing_else_may_be_in_it(
    shape: dict[str, Any], expected: dict[str, Any]
) -> None:
    with_dict_values(shape)
    assert shape == expected
