"""A parameter of the path that its path does not hold is left out."""

from __future__ import annotations

from typing import Any

from reelgen.document.normalize.drop_surplus_path_parameters import drop_surplus_path_parameters

from .applied import applied
from .test_declare_path_parameters import parameter

A, B, C = parameter("a"), parameter("b"), parameter("c")
LINK = {"$ref": "#/components/parameters/B"}


def _document(parameters: list[Any], **item: Any) -> dict[str, Any]:
    return {
        "paths": {"/x/{a}": {**item, "get": {"parameters": parameters}}},
        "components": {"parameters": {"B": B}},
    }


def test_they_are_left_out_wherever_they_are_declared() -> None:
    query = parameter("d", "query")
    normalized = applied(drop_surplus_path_parameters, _document([LINK, A, C, query]))
    assert normalized.data == _document([A, query])
    where = ("paths", "/x/{a}", "get", "parameters")
    assert [(repair.id, repair.pointer) for repair in normalized.repairs] == [
        ("surplus-path-parameter", (*where, 0)),
        ("surplus-path-parameter", (*where, 2)),
    ]


def test_others_stay() -> None:
    data = _document([A, parameter("b", "query"), parameter("b", "header")])
    normalized = applied(drop_surplus_path_parameters, data)
    assert (normalized.data, normalized.repairs) == (data, ())
