"""Where a pointer leads in a schema."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.schema.locate import locate
from reelgen.schema.pointer import parse
from reelgen.schema.registry import Registry

ROOT: dict[str, Any] = {
    "components": {
        "schemas": {
            "Named": {"type": "object", "properties": {"id": {"type": "string"}}},
            "Tree": {
                "properties": {
                    "below": {"$ref": "#/components/schemas/Tree"},
                    "n": {"type": "null"},
                }
            },
            "Circle": {"anyOf": [{"$ref": "#/components/schemas/Circle"}, {"type": "string"}]},
        }
    }
}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


FOUND = [
    (_ref("Named"), "/id"),
    (_ref("Named"), ""),
    (_ref("Tree"), "/below/below/n"),
    ({"type": "array", "items": _ref("Named")}, "/*/id"),
    ({"type": "array", "items": _ref("Named")}, "/0/id"),
    ({"prefixItems": [{"type": "string"}, _ref("Named")]}, "/1/id"),
    ({"allOf": [{"required": ["id"]}, _ref("Named")]}, "/id"),
    ({"oneOf": [{"type": "string"}, _ref("Named")]}, "/id"),
    ({"additionalProperties": _ref("Named")}, "/any/id"),
    ({"additionalProperties": _ref("Named")}, "/*/id"),
    ({"patternProperties": {"^x": _ref("Named")}}, "/xy/id"),
    ({"if": {}, "then": _ref("Named")}, "/id"),
]
OPEN = [
    ({}, "/any/thing"),
    (True, "/any"),
    ({"type": "object"}, "/any"),
    ({"type": "array"}, "/*/any"),
    ({"type": "object", "properties": {"a": {}}}, "/a/b"),
    ({"type": "object", "properties": {"a": {}}, "additionalProperties": True}, "/b"),
    ({"anyOf": [_ref("Named"), {"type": "object"}]}, "/idd"),
]
MISSING = [
    (_ref("Named"), "/idd"),
    (_ref("Named"), "/id/deeper"),
    (_ref("Tree"), "/below/m"),
    (_ref("Circle"), "/a"),
    ({"type": "string"}, "/a"),
    ({"type": "array", "items": _ref("Named")}, "/id"),
    ({"type": "array", "items": _ref("Named")}, "/*/idd"),
    ({"allOf": [{"required": ["idd"]}, _ref("Named")]}, "/idd"),
    ({"oneOf": [{"type": "string"}, _ref("Named")]}, "/idd"),
    ({"type": "object", "properties": {"a": False}}, "/a"),
    ({"type": "object", "additionalProperties": False, "properties": {"a": {}}}, "/b"),
]


@pytest.mark.parametrize(
    ("schema", "pointer", "certainty"),
    [(*case, "declared") for case in FOUND]
    + [(*case, "open") for case in OPEN]
    + [(*case, "missing") for case in MISSING],
)
def test_a_pointer_is_found_open_or_missing(schema: Any, pointer: str, certainty: str) -> None:
    assert locate(Registry(ROOT), schema, parse(pointer)).certainty == certainty
