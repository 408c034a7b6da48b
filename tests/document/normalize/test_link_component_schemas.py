"""`components.schemas` that is a reference: one for each schema that it leads to."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.link_component_schemas import link_component_schemas

from .applied import applied

INDEX = {"A/b": {"type": "string"}, "50%": {}, "x-note": 1}


def _document(schemas: Any, **files: Any) -> dict[str, Any]:
    return {"components": {"schemas": schemas}, "$files": files}


def test_each_schema_is_referred_to() -> None:
    own = {"type": "integer"}
    data = _document({"$ref": "#/$files/index", "Own": own}, index=INDEX)
    normalized = applied(link_component_schemas, data)
    links = {
        "A/b": {"$ref": "#/$files/index/A~1b"},
        "50%": {"$ref": "#/$files/index/50%25"},
    }
    assert normalized.data == _document({**links, "Own": own}, index=INDEX)
    (repair,) = normalized.repairs
    assert (repair.id, repair.pointer) == ("schemas-reference", ("components", "schemas", "$ref"))


@pytest.mark.parametrize(
    "data",
    [
        _document({"A": {"$ref": "#/$files/index"}}, index=INDEX),
        _document({"$ref": "#/$files/gone"}),
        _document({"$ref": "#/$files/index"}, index=[]),
        _document({"$ref": "#/components/schemas"}),
        _document({"$ref": {"type": "string"}}),
    ],
    ids=["of one schema", "to nothing", "to a list", "to itself", "a schema of that name"],
)
def test_others_stay(data: Any) -> None:
    normalized = applied(link_component_schemas, data)
    assert (normalized.data, normalized.repairs) == (data, ())
