"""Names in the query of a path are path parameters of each operation."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.lift_path_query import lift_path_query

from .applied import applied

PATH = "/search?query={query}"
DECLARED = {"name": "query", "in": "path", "required": True, "schema": {"type": "string"}}
IN_QUERY = {"name": "query", "in": "query", "schema": {"type": "integer"}}
LIFTED = {**IN_QUERY, "in": "path", "required": True}
OTHER = {"name": "page", "in": "query", "schema": {"type": "integer"}}
CONTENT = {"name": "query", "in": "query", "content": {"application/json": {"schema": {}}}}
NAMED = {"$ref": "#/components/parameters/query"}

CASES: dict[str, tuple[list[Any], list[Any]]] = {
    "declared nowhere": ([], [DECLARED]),
    "declared in the query": ([IN_QUERY, OTHER], [OTHER, LIFTED]),
    "declared with a content": ([CONTENT], [{**CONTENT, "in": "path", "required": True}]),
    "declared by reference": ([NAMED], [LIFTED]),
    "declared in a header": (
        [{**IN_QUERY, "in": "header"}],
        [{**IN_QUERY, "in": "header"}, DECLARED],
    ),
    "declared in the path": ([DECLARED], [DECLARED]),
}


def _document(path: str, item: Any) -> dict[str, Any]:
    return {"paths": {path: item}, "components": {"parameters": {"query": IN_QUERY}}}


@pytest.mark.parametrize(("parameters", "expected"), CASES.values(), ids=CASES)
def test_each_name_is_a_path_parameter(parameters: list[Any], expected: list[Any]) -> None:
    data = _document(PATH, {"get": {"parameters": parameters}})
    normalized = applied(lift_path_query, data)
    assert normalized.data == _document(PATH, {"get": {"parameters": expected}})
    assert normalized.repairs == ()


def test_each_operation_gets_those_it_lacks() -> None:
    item = {"get": {}, "post": {"parameters": [DECLARED]}, "additionalOperations": {"COPY": {}}}
    expected = {
        "get": {"parameters": [DECLARED]},
        "post": {"parameters": [DECLARED]},
        "additionalOperations": {"COPY": {"parameters": [DECLARED]}},
    }
    normalized = applied(lift_path_query, _document(PATH, item))
    assert normalized.data == _document(PATH, expected)


def test_a_parameter_of_the_whole_path_moves_to_its_operations() -> None:
    item = {"parameters": [IN_QUERY, OTHER], "get": {}, "put": {}}
    lifted = {"parameters": [LIFTED]}
    expected = {"parameters": [OTHER], "get": lifted, "put": lifted}
    assert applied(lift_path_query, _document(PATH, item)).data == _document(PATH, expected)


def test_a_name_that_is_there_twice_is_declared_once() -> None:
    path = "/search?a={query}&b={query}"
    normalized = applied(lift_path_query, _document(path, {"get": {}}))
    assert normalized.data == _document(path, {"get": {"parameters": [DECLARED]}})


@pytest.mark.parametrize("path", ["/search/{query}", "/search", "/a#b?c={query}", "/a?b=c"])
def test_a_path_without_names_in_a_query_is_kept(path: str) -> None:
    data = _document(path, {"parameters": [IN_QUERY], "get": {}})
    assert applied(lift_path_query, data).data is data
