"""Schemas by name that are a reference: one for each schema that it leads to."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.link_schema_maps import link_schema_maps

from .applied import applied

INDEX = {"A/b": {"type": "string"}, "50%": {}, "x-note": 1}


def _document(schemas: Any, **files: Any) -> dict[str, Any]:
    return {"components": {"schemas": schemas}, "$files": files}


def test_each_schema_is_referred_to() -> None:
    own = {"type": "integer"}
    data = _document({"$ref": "#/$files/index", "Own": own}, index=INDEX)
    normalized = applied(link_schema_maps, data)
    links = {
        "A/b": {"$ref": "#/$files/index/A~1b"},
        "50%": {"$ref": "#/$files/index/50%25"},
    }
    assert normalized.data == _document({**links, "Own": own}, index=INDEX)
    (repair,) = normalized.repairs
    assert (repair.id, repair.pointer) == ("schemas-reference", ("components", "schemas", "$ref"))


def test_fields_too() -> None:
    field = {"properties": {"$ref": "#/$files/index"}}
    data = _document({"A": field, "B": {"properties": {"properties": field}}}, index={"a": {}})
    linked = {"properties": {"a": {"$ref": "#/$files/index/a"}}}
    expected = {"A": linked, "B": {"properties": {"properties": linked}}}
    normalized = applied(link_schema_maps, data)
    assert normalized.data == _document(expected, index={"a": {}})
    assert len(normalized.repairs) == 2


@pytest.mark.parametrize(
    "data",
    [
        _document({"A": {"$ref": "#/$files/index"}}, index=INDEX),
        _document({"$ref": "#/$files/gone"}),
        _document({"$ref": "#/$files/index"}, index=[]),
        _document({"$ref": "#/$files/index"}, index={"type": "object", "properties": {}}),
        _document({"$ref": "#/components/schemas"}),
        _document({"$ref": {"type": "string"}}),
    ],
    ids=[
        "of one schema",
        "to nothing",
        "to a list",
        "to a schema",
        "to itself",
        "a schema of that name",
    ],
)
def test_others_stay(data: Any) -> None:
    normalized = applied(link_schema_maps, data)
    assert (normalized.data, normalized.repairs) == (data, ())
