"""Requests: checked against all the spec says, and nothing is sent unasked."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.ir.names import ClassName
from reelgen.lower.tighten_params import left_over, tightened

from .building import components, index, request_set

TEXT = {"type": "string"}
MADE = {**TEXT, "readOnly": True}

TIGHT: dict[str, tuple[Any, Any]] = {
    "a default": ({**TEXT, "default": "a"}, TEXT),
    "a default that is the only value": (
        {**TEXT, "const": "a", "default": "a"},
        {**TEXT, "const": "a", "default": "a"},
    ),
    "a format": ({**TEXT, "format": "email"}, TEXT),
    "a time": (
        {**TEXT, "format": "date-time"},
        {**TEXT, "x-encoded": "date-time"},
    ),
    "a day": ({**TEXT, "format": "date"}, {**TEXT, "x-encoded": "date"}),
    "bytes in a text": ({**TEXT, "format": "byte"}, {**TEXT, "x-encoded": "base64"}),
    "encoded bytes": (
        {**TEXT, "contentEncoding": "base64"},
        {**TEXT, "contentEncoding": "base64", "x-encoded": "base64"},
    ),
    "a time that is checked as it is written": (
        {**TEXT, "format": "date-time", "maxLength": 9},
        {**TEXT, "maxLength": 9},
    ),
    "a time in seconds": ({"type": "integer", "format": "date-time"}, {"type": "integer"}),
    "bytes": ({**TEXT, "format": "binary"}, {**TEXT, "x-encoded": "base64"}),
    "bounds": ({**TEXT, "maxLength": 5, "not": {}}, {**TEXT, "maxLength": 5}),
    "a closed object": (
        {"type": "object", "properties": {"a": TEXT}, "additionalProperties": False},
        {"type": "object", "properties": {"a": TEXT}, "additionalProperties": False},
    ),
    "a field that is only received": (
        {"type": "object", "properties": {"a": TEXT, "b": MADE}, "required": ["a", "b"]},
        {"type": "object", "properties": {"a": TEXT}, "required": ["a"]},
    ),
    "a field that only `required` names": (
        {"type": "object", "properties": {"a": TEXT}, "required": ["c"]},
        {"type": "object", "properties": {"a": TEXT, "c": {}}, "required": ["c"]},
    ),
}


@pytest.mark.parametrize(("schema", "expected"), TIGHT.values(), ids=TIGHT)
def test_a_request_is_checked_by_its_shape(schema: Any, expected: Any) -> None:
    assert tightened(schema, ClassName("A"), request_set(index())) == expected


def test_an_inner_object_with_rules_gets_a_name() -> None:
    inner = {"type": "object", "properties": {"b": TEXT}}
    ruled = {**inner, "minProperties": 1}
    builder = request_set(index())
    schema = {"type": "object", "properties": {"plain": inner, "ruled": ruled}}
    assert tightened(schema, ClassName("A"), builder)["properties"] == {
        "plain": inner,
        "ruled": {"$ref": "#/components/schemas/ARuled"},
    }
    assert components(builder)["ARuled"] == inner
    assert [rule.type for rule in builder.built().rules] == ["ARuled"]


@pytest.mark.parametrize(
    ("schema", "rule"),
    [
        ({**TEXT, "maxLength": 5}, {}),
        ({**TEXT, "not": {"const": "a"}}, {"not": {"const": "a"}}),
        (
            {"type": "object", "properties": {"a": TEXT, "b": MADE}, "required": ["b"]},
            {},
        ),
        (
            {"type": "object", "properties": {"b": {**MADE, "not": {}}}, "minProperties": 1},
            {"minProperties": 1},
        ),
    ],
    ids=str,
)
def test_what_is_left_over_is_a_rule_without_what_is_not_sent(schema: Any, rule: Any) -> None:
    assert left_over(schema, request_set(index())) == rule


def test_the_schema_itself_is_not_changed() -> None:
    fields = {"a": TEXT, "b": MADE}
    schema: dict[str, Any] = {"type": "object", "properties": fields, "required": ["a", "b"]}
    before = {**schema, "properties": {**schema["properties"]}, "required": [*schema["required"]]}
    tightened(schema, ClassName("A"), request_set(index()))
    left_over(schema, request_set(index()))
    assert schema == before
