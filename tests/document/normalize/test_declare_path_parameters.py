"""A name in a path that nobody declares is a required string of every operation that lacks it."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.declare_path_parameters import declare_path_parameters

from .applied import applied


def parameter(name: str, location: str = "path") -> dict[str, Any]:
    """A required string."""
    return {"name": name, "in": location, "required": True, "schema": {"type": "string"}}


def _document(path: str, item: Any, **files: Any) -> dict[str, Any]:
    return {"paths": {path: item}, "$files": files}


A, B = parameter("a"), parameter("b")
SHARED: dict[str, Any] = {"get": {"summary": "S"}}
ADDED: dict[str, tuple[str, Any, Any]] = {
    "one": ("/x/{a}", {"get": {}}, {"get": {"parameters": [A]}}),
    "twice in a path": ("/x/{a}/{a}", {"get": {}}, {"get": {"parameters": [A]}}),
    "one of two": (
        "/x/{a}/{b}",
        {"parameters": [A], "get": {}},
        {"parameters": [A], "get": {"parameters": [B]}},
    ),
    "declared in the query alone": (
        "/x/{a}",
        {"get": {"parameters": [parameter("a", "query")]}},
        {"get": {"parameters": [parameter("a", "query"), A]}},
    ),
    "of one method": (
        "/x/{a}",
        {"get": {"parameters": [A]}, "put": {}},
        {"get": {"parameters": [A]}, "put": {"parameters": [A]}},
    ),
    "of a method without a key of its own": (
        "/x/{a}",
        {"additionalOperations": {"COPY": {}}},
        {"additionalOperations": {"COPY": {"parameters": [A]}}},
    ),
    "beside the reference of a path": (
        "/x/{a}",
        {"$ref": "#/$files/shared"},
        {"$ref": "#/$files/shared", "get": {**SHARED["get"], "parameters": [A]}},
    ),
    "in place of the reference of an operation": (
        "/x/{a}",
        {"get": {"$ref": "#/$files/shared/get"}},
        {"get": {**SHARED["get"], "parameters": [A]}},
    ),
}


@pytest.mark.parametrize(("path", "item", "expected"), ADDED.values(), ids=ADDED)
def test_the_name_is_declared(path: str, item: Any, expected: Any) -> None:
    normalized = applied(declare_path_parameters, _document(path, item, shared=SHARED))
    assert normalized.data == _document(path, expected, shared=SHARED)
    (repair,) = normalized.repairs
    assert repair.id == "undeclared-path-parameter"
    assert repair.pointer[:2] == ("paths", path)


def test_two_methods_of_a_shared_path_that_have_no_keys() -> None:
    shared = {"additionalOperations": {"COPY": {}, "MOVE": {}, "LOCK": {"parameters": [A]}}}
    data = _document("/x/{a}", {"$ref": "#/$files/shared"}, shared=shared)
    declared = {"parameters": [A]}
    normalized = applied(declare_path_parameters, data)
    assert normalized.data["paths"]["/x/{a}"] == {
        "$ref": "#/$files/shared",
        "additionalOperations": {"COPY": declared, "MOVE": declared, "LOCK": declared},
    }


KEPT: dict[str, tuple[str, Any]] = {
    "declared": ("/x/{a}", {"get": {"parameters": [A]}}),
    "declared by the path": ("/x/{a}", {"parameters": [A], "get": {}}),
    "declared by a reference": ("/x/{a}", {"get": {"parameters": [{"$ref": "#/$files/a"}]}}),
    "no operation": ("/x/{a}", {"summary": "S"}),
    "an empty name": ("/x/{}", {"get": {}}),
    "an extension": ("x-{a}", {"get": {}}),
}


@pytest.mark.parametrize(("path", "item"), KEPT.values(), ids=KEPT)
def test_others_stay(path: str, item: Any) -> None:
    data = _document(path, item, a=A)
    normalized = applied(declare_path_parameters, data)
    assert (normalized.data, normalized.repairs) == (data, ())
