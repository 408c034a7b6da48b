"""The members at the end of nested unions, and the fields that only members describe."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.schema.branches import branch_fields, leaves
from reelgen.schema.registry import Registry

A = {"type": "object", "properties": {"a": {"type": "string"}}}
B = {"type": "object", "properties": {"b": {"type": "integer"}, "a": {"type": "string"}}}
DOCUMENT = {
    "components": {
        "schemas": {
            "A": A,
            "B": B,
            "Inner": {"oneOf": [{"$ref": "#/components/schemas/A"}, B]},
            "Loop": {"anyOf": [{"$ref": "#/components/schemas/Loop"}, A]},
        }
    }
}
INNER = {"$ref": "#/components/schemas/Inner"}
LOOP = {"$ref": "#/components/schemas/Loop"}
REFERENCE_A = {"$ref": "#/components/schemas/A"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"oneOf": [REFERENCE_A, B]}, [REFERENCE_A, B]),
        ({"oneOf": [INNER, B]}, [REFERENCE_A, B]),
        ({"anyOf": [REFERENCE_A, {"type": "null"}]}, [REFERENCE_A]),
        ({"oneOf": [A], "anyOf": [B]}, []),
        (LOOP, [A]),
        (A, []),
    ],
)
def test_members_of_nested_unions(schema: Any, expected: list[Any]) -> None:
    assert leaves(Registry(DOCUMENT), schema) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({**A, "oneOf": [B]}, {"b": {"type": "integer"}}),
        ({"allOf": [A, {"oneOf": [INNER]}]}, {"b": {"type": "integer"}}),
        (
            {"oneOf": [A, {"properties": {"a": {"type": "integer"}}}]},
            {"a": {"anyOf": [{"type": "string"}, {"type": "integer"}]}},
        ),
        ({"oneOf": [{"properties": {"a": {"const": 1}}}]}, {"a": {}}),
        (LOOP, {"a": {"type": "string"}}),
        (A, {}),
    ],
)
def test_fields_of_members_alone(schema: Any, expected: dict[str, Any]) -> None:
    assert branch_fields(Registry(DOCUMENT), schema) == expected
