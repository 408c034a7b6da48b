"""How a list is iterated."""

from __future__ import annotations

import pytest
from reelgen.ir.model import Paging
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


def _paging(paging: str, name: str = "a.list") -> Paging | None:
    parts = built(DOCUMENT.format(id=name, paging=paging))
    parameters, _ = lower_parameters(parts.first, parts.schemas, parts.params, set())
    return lower_paging(parts.first, parameters, parts.schemas)


def test_an_operation_without_paging_has_none() -> None:
    assert _paging("deprecated: false") is None


def test_parameters_are_arguments_and_pointers_stay() -> None:
    assert _paging(CURSOR) == Paging(
        method=Identifier("iterate"),
        style="cursor",
        position=Identifier("after_id"),
        limit=Identifier("page_size"),
        default_limit=20,
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
        ("things.list", "iterate_2"),
    ],
)
def test_the_method_is_named_after_its_list(name: str, method: str) -> None:
    paging = _paging(CURSOR, name)
    assert paging is not None
    assert paging.method == method
