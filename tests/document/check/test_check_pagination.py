"""`x-pagination` names parameters that exist."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_pagination import check_pagination

from .checked import document_findings

REFUSED = {
    "a parameter that is not declared": (
        "{style: cursor, request: {cursor: after}, items: /data, next: /next}",
        "7:55: x-pagination: parameter 'after' is not declared; "
        "correct the name, or declare the parameter",
    ),
    "no parameter of its style": (
        "{style: page, request: {limit: limit}, items: /data}",
        "7:44: x-pagination style 'page' requires `page` in `request`; add `page: <parameter>`",
    ),
    "no next cursor": (
        "{style: token, request: {token: cursor}, items: /data}",
        "7:21: x-pagination style 'token' requires `next`; add `next: <JSON pointer>`",
    ),
    "no next address": (
        "{style: url, items: /data}",
        "7:21: x-pagination style 'url' requires `next`; add `next: <JSON pointer>`",
    ),
    "a first cursor": (
        "{style: link, first: 0, items: /data}",
        "7:42: x-pagination style 'link' does not allow `first`; remove it",
    ),
}
FINE = [
    "{style: cursor, request: {cursor: cursor, limit: limit}, items: /data, next: /next}",
    "{style: offset, request: {offset: cursor}, items: /data}",
    "{style: page, request: {page: cursor}, first: 0, items: /data}",
    "{style: url, items: /data, next: /next}",
    "{style: link, request: {limit: limit}, items: /data}",
]


def _document(paging: str) -> str:
    return f"""\
paths:
  /a:
    parameters: [{{name: limit, in: query}}]
    get:
      x-pagination: {paging}
      responses: {{}}
      parameters: [{{name: cursor, in: query}}]
"""


@pytest.mark.parametrize(("paging", "finding"), REFUSED.values(), ids=REFUSED)
def test_a_parameter_that_is_not_there_is_refused(paging: str, finding: str) -> None:
    assert document_findings(check_pagination, _document(paging)) == [finding]


@pytest.mark.parametrize("paging", FINE)
def test_parameters_of_the_path_and_the_operation_are_fine(paging: str) -> None:
    assert document_findings(check_pagination, _document(paging)) == []


SEARCH = """\
paths:
  /a:
    post:
      x-pagination: {{style: cursor, request: {{cursor: {name}}}, items: /data, next: /next}}
      responses: {{}}
      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}
"""
FIELDS = "{properties: {after: {type: string}, page: {properties: {after: {type: string}}}}}"


@pytest.mark.parametrize(
    ("name", "schema"),
    [("after", FIELDS), ("/after", FIELDS), ("/page/after", FIELDS), ("other", "{type: object}")],
)
def test_a_field_of_the_body_is_fine(name: str, schema: str) -> None:
    text = SEARCH.format(name=name, schema=schema)
    assert document_findings(check_pagination, text) == []


@pytest.mark.parametrize("name", ["next", "/page/next"])
def test_a_field_that_is_not_there_is_refused(name: str) -> None:
    text = SEARCH.format(name=name, schema=FIELDS)
    assert document_findings(check_pagination, text) == [
        f"6:55: x-pagination: {name!r} is neither a parameter nor a field of the request body; "
        "correct the name, or declare it"
    ]


def test_an_operation_without_paging_is_fine() -> None:
    assert document_findings(check_pagination, "paths: {/a: {get: {responses: {}}}}") == []
