"""Rules between fields: what they say, and that they agree with a validator that is not ours."""

from __future__ import annotations

import time
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from reelgen.runtime.schema.json_schema import Scope, violations

WHEN: Any = {
    "if": {"properties": {"type": {"const": "image"}}, "required": ["type"]},
    "then": {"anyOf": [{"required": ["url"]}, {"required": ["id"]}]},
    "else": {"not": {"required": ["url"]}},
}
NOT_BOTH: Any = {
    "not": {
        "required": ["a", "b"],
        "properties": {"a": {"type": "string"}, "b": {"type": "array"}},
    }
}
CASES: list[tuple[Any, Any, list[str]]] = [
    (WHEN, {"type": "image", "url": "u"}, []),
    (WHEN, {"type": "image"}, ["needs url or id when type is 'image'"]),
    (WHEN, {"type": "color", "url": "u"}, ["url cannot be given"]),
    (WHEN, {}, []),
    ({"not": {"required": ["a", "b"]}}, {"a": 1, "b": 2}, ["a and b cannot be given together"]),
    (NOT_BOTH, {"a": "x", "b": ["y"]}, ["a and b cannot be given together"]),
    (NOT_BOTH, {"a": None, "b": ["y"]}, []),
    ({"not": {"required": ["a", "b"]}}, {"a": 1}, []),
    (
        {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {"a": 1, "b": 2},
        ["needs exactly one of: a or b"],
    ),
    ({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}, {"b": 2}, []),
    ({"dependentRequired": {"a": ["b", "c"]}}, {"a": 1}, ["a needs b and c"]),
    ({"dependentRequired": {"a": ["b", "c"]}}, {"b": 1}, []),
    ({"dependentSchemas": {"a": {"required": ["b"]}}}, {"a": 1}, ["needs b when a is given"]),
    ({"properties": {"n": {"minItems": 2}}}, {"n": [1]}, ["n must have at least 2 items"]),
    ({"properties": {"n": {"enum": [1, 2]}}}, {"n": True}, ["n must be one of 1, 2"]),
    ({"properties": {"n": {"const": 1}}}, {"n": 1.0}, []),
    ({"properties": {"n": {"exclusiveMinimum": 1}}}, {"n": 1}, ["n must be over 1"]),
    ({"properties": {"n": {"type": ["string", "null"]}}}, {"n": 3}, ["n must be string or null"]),
    ({"properties": {"n": {"pattern": "^a"}}}, {"n": "ba"}, ["n must match ^a"]),
    ({"properties": {"n": {"items": {"maximum": 3}}}}, {"n": [1, 9]}, ["n [1] must be at most 3"]),
    ({"multipleOf": 0.0001}, 0.0075, []),
    ({"multipleOf": 0.0001}, 0.00751, ["must be a multiple of 0.0001"]),
    ({"uniqueItems": True}, [1, True, {"a": 1}, {"a": True}], []),
    ({"uniqueItems": True}, [1, 1.0], ["must not have duplicate items"]),
    (
        {"contains": {"const": 1}, "maxContains": 1},
        [1, 1],
        ["must have at most 1 items that match: {'const': 1}"],
    ),
    (
        {
            "properties": {"a": True},
            "patternProperties": {"^x-": True},
            "additionalProperties": False,
        },
        {"a": 1, "x-b": 2, "c": 3},
        ["c is not allowed"],
    ),
    (
        {"propertyNames": {"maxLength": 2}},
        {"abc": 1},
        ["the name 'abc' must have at most 2 characters"],
    ),
    ({"prefixItems": [{"type": "string"}], "items": False}, ["a", 1], ["[1] is not allowed"]),
    (
        {
            "anyOf": [{"properties": {"a": {"const": 1}}}, {"properties": {"b": True}}],
            "unevaluatedProperties": False,
        },
        {"a": 2, "b": 1},
        ["a is not allowed"],
    ),
    (
        {
            "if": {"contains": {"const": 1}},
            "then": {"prefixItems": [True]},
            "unevaluatedItems": False,
        },
        [2, 1, 3],
        ["[2] is not allowed"],
    ),
    (True, {}, []),
    (False, {}, ["is not allowed"]),
]


@pytest.mark.parametrize(("rule", "value", "said"), CASES)
def test_rule(rule: Any, value: Any, said: list[str]) -> None:
    assert list(violations(rule, value)) == said
    assert Draft202012Validator(rule).is_valid(value) == (not said)


TREE: Any = {
    "required": ["value"],
    "properties": {"value": {"type": "integer"}, "children": {"items": {"$ref": "Tree"}}},
}


def test_a_rule_refers_to_the_schemas_of_its_scope() -> None:
    scope = Scope({"Tree": TREE})
    tree: Any = {"value": 1, "children": [{"value": 2, "children": [{"value": "3"}]}]}
    messages = list(violations({"$ref": "Tree"}, tree, scope))
    assert messages == ["children [0] children [0] value must be integer"]
    assert list(violations({"$ref": "Tree"}, {"value": 1}, scope)) == []


def test_a_circle_of_rules_ends() -> None:
    scope = Scope({"A": {"allOf": [{"$ref": "B"}]}, "B": {"anyOf": [{"$ref": "A"}]}})
    assert list(violations({"$ref": "A"}, 1, scope)) == []


def test_a_pattern_without_end_takes_no_time() -> None:
    started = time.process_time()
    assert list(violations({"pattern": "^(a+)+$"}, "a" * 100_000 + "!")) == ["must match ^(a+)+$"]
    assert time.process_time() - started < 1


def test_a_pattern_no_linear_engine_takes_is_left_to_the_server() -> None:
    assert list(violations({"pattern": "(?=a)b"}, "c")) == []
