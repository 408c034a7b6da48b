"""How a list is iterated."""

from __future__ import annotations

import pytest
from reelgen.ir.model import PagingMethod
from reelgen.ir.names import Identifier
from reelgen.lower.lower_paging import lower_paging
from reelgen.lower.lower_parameters import lower_parameters

from .building import built

DOCUMENT = """
paths:
  /a:
    parameters: [{{name: pageSize, in: query, schema: {{$ref: "#/components/schemas/Size"}}}}]
    get:
      operationId: {id}
      parameters: [{{name: after-id, in: query, schema: {{type: string}}}}]
      {paging}
      responses: {{}}
    put: {{operationId: things.iterate, responses: {{}}}}
components: {{schemas: {{Size: {{type: integer, default: 20}}}}}}
"""
CURSOR = (
    "x-pagination: {style: cursor, request: {cursor: after-id, limit: pageSize}, "
    "items: /data, next: /next, total: /total, more: /more}"
)


def _paging(paging: str, name: str = "a.list") -> PagingMethod | None:
    parts = built(DOCUMENT.format(id=name, paging=paging))
    parameters, _ = lower_parameters(parts.first, parts.schemas, parts.params, set())
    return lower_paging(parts.first, parameters, parts.schemas)


def test_an_operation_without_paging_has_none() -> None:
    assert _paging("deprecated: false") is None


def test_parameters_are_arguments_and_pointers_stay() -> None:
    assert _paging(CURSOR) == PagingMethod(
        method=Identifier("iterate"),
        style="cursor",
        position="after_id",
        first=None,
        position_type=None,
        limit="page_size",
        default_limit=20,
        max_limit=None,
        items="/data",
        next="/next",
        total="/total",
        more="/more",
    )


def test_a_limit_may_be_missing() -> None:
    paging = _paging("x-pagination: {style: offset, request: {offset: after-id}, items: /data}")
    assert paging is not None
    assert (paging.limit, paging.default_limit, paging.next) == (None, None, None)


def test_a_default_that_is_no_number_is_none() -> None:
    text = "x-pagination: {style: page, request: {page: pageSize, limit: after-id}, items: /data}"
    paging = _paging(text)
    assert paging is not None
    assert (paging.position, paging.limit, paging.default_limit) == ("page_size", "after_id", None)


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("a.list", "iterate"),
        ("a.list_jobs", "iterate_jobs"),
        ("a.find", "iterate_find"),
        ("things.list", "iterate"),
    ],
)
def test_the_method_is_named_after_its_list(name: str, method: str) -> None:
    paging = _paging(CURSOR, name)
    assert paging is not None
    assert paging.method == method


FIRST = """
paths:
  /a:
    post:
      operationId: a.list
      parameters: [{{name: page, in: query, schema: {schema}}}]
      requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{
        size: {{type: integer, default: 5, maximum: 9}}, page~: {{type: integer}}}}}}}}}}}}
      x-pagination: {{style: {style}, {first}request: {{{style}: {name}, limit: /size}}, items: ""}}
      responses: {{}}
"""


@pytest.mark.parametrize(
    ("style", "schema", "first", "expected"),
    [
        ("page", "{type: integer}", "", None),
        ("page", "{type: integer, minimum: 0}", "", 0),
        ("page", "{type: integer, default: 0}", "", 0),
        ("page", "{type: integer, minimum: 0, default: 1}", "", None),
        ("page", "{type: integer, minimum: 0, default: 7}", "", 0),
        ("page", "{anyOf: [{type: integer, minimum: 0}, {type: 'null'}]}", "", 0),
        ("page", "{allOf: [{type: integer, minimum: 0}]}", "", 0),
        ("page", "{type: integer, minimum: 1}", "first: 0, ", 0),
        ("offset", "{type: integer}", "", None),
        ("offset", "{type: integer, minimum: 1}", "", 1),
        ("offset", "{type: integer}", "first: 1, ", 1),
    ],
)
def test_where_counting_begins(style: str, schema: str, first: str, expected: int | None) -> None:
    parts = built(FIRST.format(style=style, schema=schema, first=first, name="page"))
    parameters, _ = lower_parameters(parts.first, parts.schemas, parts.params, set())
    paging = lower_paging(parts.first, parameters, parts.schemas)
    assert paging is not None
    assert (paging.first, paging.position) == (expected, "page")
    assert (paging.limit, paging.default_limit, paging.max_limit) == ("/size", 5, 9)


@pytest.mark.parametrize(
    ("style", "schema", "expected"),
    [
        ("page", "{type: string}", "string"),
        ("page", "{type: [string, integer]}", None),
        ("cursor", "{type: [string, 'null']}", None),
        ("cursor", "{type: integer}", "integer"),
        ("cursor", "{}", "any"),
    ],
)
def test_the_type_of_a_position(style: str, schema: str, expected: str | None) -> None:
    parts = built(FIRST.format(style=style, schema=schema, first="", name="page"))
    parameters, _ = lower_parameters(parts.first, parts.schemas, parts.params, set())
    paging = lower_paging(parts.first, parameters, parts.schemas)
    assert paging is not None
    assert paging.position_type == expected


def test_a_position_in_the_body_is_a_pointer() -> None:
    parts = built(FIRST.format(style="page", schema="{}", first="", name="page~"))
    paging = lower_paging(parts.first, (), parts.schemas)
    assert paging is not None
    assert paging.position == "/page~0"
