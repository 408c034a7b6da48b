"""Rules between fields: what they say, and that they agree with a validator that is not ours."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator
from reelgen.runtime.rules import breaches

WHEN: Any = {
    "if": {"properties": {"type": {"const": "image"}}, "required": ["type"]},
    "then": {"anyOf": [{"required": ["url"]}, {"required": ["id"]}]},
    "else": {"not": {"required": ["url"]}},
}
CASES: list[tuple[Any, Any, list[str]]] = [
    (WHEN, {"type": "image", "url": "u"}, []),
    (WHEN, {"type": "image"}, ["needs url or id when type is 'image'"]),
    (WHEN, {"type": "color", "url": "u"}, ["url cannot be given"]),
    (WHEN, {}, []),
    ({"not": {"required": ["a", "b"]}}, {"a": 1, "b": 2}, ["a and b cannot be given together"]),
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
    (True, {}, []),
    (False, {}, ["is not allowed"]),
]


@pytest.mark.parametrize(("rule", "value", "said"), CASES)
def test_rule(rule: Any, value: Any, said: list[str]) -> None:
    assert list(breaches(rule, value)) == said
    assert Draft202012Validator(rule).is_valid(value) == (not said)
