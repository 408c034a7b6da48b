"""References by name in a document of OpenAPI; `test_suite` has those of a JSON Schema alone."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from reelgen.schema.named_references import resolve_named_references

A = "#/components/schemas/A"
RESOLVED: dict[str, tuple[Any, str, str]] = {
    "an anchor": ({"$anchor": "a"}, "#a", A),
    "an anchor inside": ({"items": {"$anchor": "a"}}, "#a", f"{A}/items"),
    "an address": ({"$id": "https://a.test/a"}, "https://a.test/a", A),
    "a pointer below an address": (
        {"$id": "https://a.test/a", "items": {}},
        "https://a.test/a#/items",
        f"{A}/items",
    ),
    "an anchor of an address": (
        {"$id": "https://a.test/a", "items": {"$anchor": "b"}},
        "https://a.test/a#b",
        f"{A}/items",
    ),
    "a name that must be escaped": (
        {"properties": {"a/b c": {"$anchor": "a"}}},
        "#a",
        f"{A}/properties/a~1b%20c",
    ),
}
KEPT: dict[str, tuple[Any, str]] = {
    "a pointer": ({"$anchor": "a"}, A),
    "a name that no schema has": ({"$anchor": "a"}, "#b"),
    "another file": ({"$anchor": "a"}, "other.yaml#a"),
    "a name in data": ({"$anchor": "b", "example": {"$anchor": "a"}}, "#a"),
}


def _document(schema: Any, reference: str) -> dict[str, Any]:
    return {"components": {"schemas": {"A": schema, "B": {"$ref": reference}}}}


@pytest.mark.parametrize(("schema", "reference", "pointer"), RESOLVED.values(), ids=RESOLVED)
def test_a_name_becomes_a_pointer(schema: Any, reference: str, pointer: str) -> None:
    data = _document(schema, reference)
    before = copy.deepcopy(data)
    assert resolve_named_references(data) == _document(schema, pointer)
    assert data == before


@pytest.mark.parametrize(("schema", "reference"), KEPT.values(), ids=KEPT)
def test_other_references_are_kept(schema: Any, reference: str) -> None:
    data = _document(schema, reference)
    assert resolve_named_references(data) == data


def test_a_document_without_names_is_the_same_object() -> None:
    data = _document({"properties": {"$anchor": {"type": "string"}}}, "#a")
    assert resolve_named_references(data) is data


def test_a_dynamic_reference_stays_one_to_what_it_means_at_first() -> None:
    inner = {"$id": "inner", "$dynamicAnchor": "node", "items": {"$dynamicRef": "#node"}}
    outer = {"$id": "https://a.test/", "$dynamicAnchor": "node", "$defs": {"inner": inner}}
    resolved = resolve_named_references(_document(outer, A))
    below = resolved["components"]["schemas"]["A"]["$defs"]["inner"]
    assert below["items"] == {"$dynamicRef": f"{A}/$defs/inner"}


@pytest.mark.parametrize("reference", ["#a", "#/components/schemas/A", "https://a.test/b#a"])
def test_a_dynamic_reference_to_no_dynamic_anchor_is_a_plain_one(reference: str) -> None:
    schemas = {
        "A": {"$anchor": "a"},
        "B": {"$id": "https://a.test/b", "$anchor": "a"},
        "C": {"$dynamicRef": reference},
    }
    resolved = resolve_named_references({"components": {"schemas": schemas}})
    pointer = A.replace("/A", "/B") if "b#" in reference else A
    assert resolved["components"]["schemas"]["C"] == {"$ref": pointer}


def test_a_dynamic_reference_beside_another_one_is_a_part_of_the_whole() -> None:
    schema = {"$ref": "#a", "$dynamicRef": "#b", "allOf": [{"type": "object"}]}
    parts = {"A": {"$anchor": "a"}, "B": {"$anchor": "b"}, "C": schema}
    resolved = resolve_named_references({"components": {"schemas": parts}})
    assert resolved["components"]["schemas"]["C"] == {
        "$ref": A,
        "allOf": [{"type": "object"}, {"$ref": A.replace("/A", "/B")}],
    }


def test_a_name_that_several_schemas_have_means_the_nearest() -> None:
    page = {"items": {"$ref": "#item"}, "$defs": {"item": {"$anchor": "item"}}}
    resolved = resolve_named_references({"components": {"schemas": {"A": page, "B": page}}})
    for name, schema in resolved["components"]["schemas"].items():
        assert schema["items"] == {"$ref": f"#/components/schemas/{name}/$defs/item"}
