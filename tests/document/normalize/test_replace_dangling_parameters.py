"""References to parameters that do not exist: replaced only where the path says what they mean."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.replace_dangling_parameters import replace_dangling_parameters

from .applied import applied

GONE = {"$ref": "#/components/parameters/Gone"}


def _path(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _document(path: str, shared: list[Any], own: list[Any]) -> dict[str, Any]:
    return {"paths": {path: {"parameters": shared, "get": {"parameters": own}}}}


REPLACED: dict[str, tuple[Any, Any]] = {
    "of the operation": (
        _document("/a/{id}", [], [GONE, {"name": "q", "in": "query"}]),
        _document("/a/{id}", [], [_path("id"), {"name": "q", "in": "query"}]),
    ),
    "of the path": (
        _document("/a/{id}", [GONE], [{"name": "q", "in": "query"}]),
        _document("/a/{id}", [_path("id")], [{"name": "q", "in": "query"}]),
    ),
    "beside a declared one": (
        _document("/a/{id}/{part}", [_path("id")], [GONE]),
        _document("/a/{id}/{part}", [_path("id")], [_path("part")]),
    ),
    "two of two": (
        _document("/a/{id}/{part}", [], [GONE, {"$ref": "#/components/parameters/Lost"}]),
        _document("/a/{id}/{part}", [], [_path("id"), _path("part")]),
    ),
}


@pytest.mark.parametrize(("data", "expected"), REPLACED.values(), ids=REPLACED)
def test_a_path_parameter_is_meant(data: Any, expected: Any) -> None:
    normalized = applied(replace_dangling_parameters, data)
    assert normalized.data == expected
    assert {repair.id for repair in normalized.repairs} == {"dangling-reference"}
    assert all(repair.pointer[-1] == "$ref" for repair in normalized.repairs)


KEPT: dict[str, Any] = {
    "no name in the path": _document("/a", [], [GONE]),
    "the name is declared": _document("/a/{id}", [], [GONE, _path("id")]),
    "an operation declares it": _document("/a/{id}", [GONE], [_path("id")]),
    "more references than names": _document("/a/{id}", [], [GONE, GONE]),
    "more names than references": _document("/a/{id}/{part}", [], [GONE]),
    "another file": _document("/a/{id}", [], [{"$ref": "other.yaml#/A"}]),
}


@pytest.mark.parametrize("data", KEPT.values(), ids=KEPT)
def test_anything_else_stays_to_be_refused(data: Any) -> None:
    normalized = applied(replace_dangling_parameters, data)
    assert (normalized.data, normalized.repairs) == (data, ())
