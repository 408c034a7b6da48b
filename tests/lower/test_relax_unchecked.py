"""Rules that hold only as far as the runtime can check them."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.lower.relax_unchecked import is_linear, is_unchecked, relax_unchecked

from .building import index, ref

DATE = {"format": "date"}
SCHEMAS = index(
    Date=DATE, Text={"type": "string"}, Tree={"items": ref("Tree")}, Dates={"items": ref("Date")}
)
UNCHECKED: list[Any] = [
    DATE,
    {"contentEncoding": "base64"},
    {"contentMediaType": "image/png"},
    {"contentSchema": {}},
    {"pattern": "^(?!a)"},
    {"patternProperties": {"(?=a)": {}}},
    {"properties": {"a": {"items": DATE}}},
    {"allOf": [{"not": DATE}]},
    ref("Date"),
    ref("Dates"),
]
CHECKED: list[Any] = [
    True,
    {},
    {"type": "string", "maxLength": 5},
    {"pattern": "^a"},
    {"patternProperties": {"^a": {}}},
    {"properties": {"format": {"type": "string"}}},
    {"const": {"format": "date"}},
    ref("Text"),
    ref("Tree"),
    ref("Gone"),
]


@pytest.mark.parametrize("schema", UNCHECKED, ids=str)
def test_what_no_client_checks_is_found_at_any_depth(schema: Any) -> None:
    assert is_unchecked(schema, SCHEMAS)


@pytest.mark.parametrize("schema", CHECKED, ids=str)
def test_what_clients_check_is_not(schema: Any) -> None:
    assert not is_unchecked(schema, SCHEMAS)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"oneOf": [DATE, {}], "title": "A"}, {"anyOf": [DATE, {}], "title": "A"}),
        (
            {"oneOf": [DATE, {}], "anyOf": [{}], "allOf": [True]},
            {"anyOf": [{}], "allOf": [True, {"anyOf": [DATE, {}]}]},
        ),
        ({"not": DATE, "minLength": 1}, {"minLength": 1}),
        ({"if": DATE, "then": {}, "else": {}, "minLength": 1}, {"minLength": 1}),
        ({"contains": DATE, "maxContains": 2}, {"contains": DATE}),
    ],
    ids=str,
)
def test_nothing_is_concluded_from_what_is_not_checked(rule: Any, expected: Any) -> None:
    assert relax_unchecked(rule, SCHEMAS) == expected


@pytest.mark.parametrize(
    "rule",
    [
        {"oneOf": [{"type": "string"}, {}]},
        {"not": {"type": "string"}},
        {"if": {"type": "string"}, "then": DATE, "else": DATE},
        {"contains": {"type": "string"}, "maxContains": 2},
        {"anyOf": [DATE], "allOf": [DATE]},
    ],
    ids=str,
)
def test_what_is_checked_stays(rule: Any) -> None:
    assert relax_unchecked(rule, SCHEMAS) == rule


def test_the_rule_itself_is_not_changed() -> None:
    rule = {"oneOf": [DATE], "anyOf": [{}], "not": DATE}
    before = {**rule}
    relax_unchecked(rule, SCHEMAS)
    assert rule == before


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [("^a+$", True), ("(?i)a", True), ("(?=a)", False), ("(?<!a)b", False), (r"(a)\1", False)],
)
def test_a_pattern_is_linear_or_looks_around(pattern: str, expected: bool) -> None:
    assert is_linear(pattern) is expected
