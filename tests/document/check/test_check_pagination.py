"""`x-pagination` names parameters that exist."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_pagination import check_pagination

from .checked import document_findings

REFUSED = {
    "a parameter that is not declared": (
        "{style: cursor, request: {cursor: after}, items: /data}",
        "7:55: x-pagination names a parameter 'after' that is not declared; "
        "correct the name, or declare the parameter",
    ),
    "no parameter of its style": (
        "{style: page, request: {limit: limit}, items: /data}",
        "7:44: x-pagination of style page does not say its parameter; add `page: <parameter>`",
    ),
}
FINE = [
    "{style: cursor, request: {cursor: cursor, limit: limit}, items: /data}",
    "{style: offset, request: {offset: cursor}, items: /data}",
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


def test_an_operation_without_paging_is_fine() -> None:
    assert document_findings(check_pagination, "paths: {/a: {get: {responses: {}}}}") == []
