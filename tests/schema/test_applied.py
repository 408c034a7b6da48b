"""Which schemas apply to a value, and which of its fields they describe."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.schema.applied import Fields, applied, described_fields
from reelgen.schema.registry import Registry

NAMED = {"properties": {"id": {"type": "string"}}}
REFERENCE = {"$ref": "#/named"}
ROOT: dict[str, Any] = {"named": NAMED, "loop": {"anyOf": [{"$ref": "#/loop"}]}}
CAT = {"title": "cat", "properties": {"purrs": {}}}
DOG = {"title": "dog", "properties": {"barks": {}}}


def _fits(schema: Any, value: Any) -> bool:
    """Whether a value has a field that an animal has."""
    return isinstance(schema, dict) and bool(schema.get("properties", {}).keys() & value.keys())


def _applied(schema: Any, value: Any) -> list[dict[str, Any]]:
    return applied(Registry(ROOT), schema, value, _fits)


def test_references_and_parts_apply() -> None:
    schema = {"allOf": [REFERENCE, {"required": ["id"]}]}
    assert _applied(schema, {}) == [schema, REFERENCE, {"required": ["id"]}, NAMED]


@pytest.mark.parametrize(
    ("value", "members"),
    [({"purrs": 1}, [CAT]), ({"purrs": 1, "barks": 1}, [CAT, DOG]), ({}, [CAT, DOG])],
    ids=str,
)
def test_members_that_the_value_fits_apply_or_all(value: Any, members: list[Any]) -> None:
    for keyword in ("oneOf", "anyOf"):
        schema = {keyword: [CAT, DOG]}
        assert _applied(schema, value) == [schema, *members]


def test_branches_and_dependent_schemas_apply() -> None:
    schema = {"if": DOG, "then": CAT, "else": NAMED, "dependentSchemas": {"a": DOG, "b": REFERENCE}}
    assert _applied(schema, {"a": 1}) == [schema, CAT, NAMED, DOG]
    assert _applied(schema, "text") == [schema, CAT, NAMED]


def test_a_union_of_itself_ends() -> None:
    assert _applied({"$ref": "#/loop"}, {})[0] == {"$ref": "#/loop"}


@pytest.mark.parametrize(
    ("parts", "named", "is_open"),
    [
        ([CAT, DOG], {"purrs": {}, "barks": {}}, False),
        ([NAMED, {"properties": {"id": {}}}], NAMED["properties"], False),
        ([CAT, {"required": ["name"]}], {"purrs": {}, "name": {}}, False),
        ([CAT, {"additionalProperties": False}], {"purrs": {}}, True),
        ([CAT, {"patternProperties": {}}], {"purrs": {}}, True),
        ([{"properties": {"made": {"readOnly": True}}}], {}, True),
        ([{"type": "object"}], {}, True),
        ([], {}, True),
    ],
    ids=str,
)
def test_fields_of_all_parts_are_described(
    parts: list[dict[str, Any]], named: dict[str, Any], is_open: bool
) -> None:
    assert described_fields(parts) == Fields(named, is_open)
