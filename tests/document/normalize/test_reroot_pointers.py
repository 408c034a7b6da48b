"""Pointers in a schema with an `$id` that only the document can resolve."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.reroot_pointers import reroot_pointers
from reelgen.schema.named_references import resolve_named_references
from reelgen.schema.walk import FILES

from .applied import applied, ref, schemas

B = {"type": "string"}


def test_what_only_the_document_has_is_meant() -> None:
    inner = {"$id": "inner", "items": ref("B")}
    data = schemas(A={"$id": "a", "properties": {"b": ref("B"), "inner": inner}}, B=B)
    normalized = applied(reroot_pointers, resolve_named_references(data))
    assert normalized.data == data
    assert [repair.id for repair in normalized.repairs] == ["pointer-below-id"] * 2
    assert normalized.repairs[0].pointer[-3:] == ("properties", "b", "$ref")
    assert "does not exist below the `$id`" in normalized.repairs[0].message


def test_version_30_has_no_ids() -> None:
    data = schemas(A={"$id": "a", "items": ref("B")}, B=B) | {"openapi": "3.0.3"}
    normalized = applied(reroot_pointers, resolve_named_references(data))
    assert normalized.data == data
    assert normalized.repairs == ()


def test_a_file_is_a_document_of_its_own() -> None:
    prefix = f"#/{FILES}/f.yaml"
    schema = {"$id": "a", "items": {"$ref": f"{prefix}/$defs/A/$defs/B"}}
    data = {FILES: {"f.yaml": {"$defs": {"A": schema, "B": B}}}}
    normalized = applied(reroot_pointers, data)
    assert normalized.data[FILES]["f.yaml"]["$defs"]["A"]["items"] == {"$ref": f"{prefix}/$defs/B"}


KEPT: dict[str, Any] = {
    "what the schema has": {"$id": "a", "items": {"$ref": "#/$defs/b"}, "$defs": {"b": {}}},
    "what nothing has": {"$id": "a", "items": ref("Gone")},
    "without an id": {"items": {"$ref": "#/components/schemas/A/components/schemas/B"}},
}


@pytest.mark.parametrize("schema", KEPT.values(), ids=KEPT)
def test_other_references_are_kept(schema: Any) -> None:
    data = resolve_named_references(schemas(A=schema, B=B))
    assert applied(reroot_pointers, data).data is data
