"""Operations that have the same id."""

from __future__ import annotations

from reelgen.document.check.check_operation_ids import check_operation_ids

from .checked import document_findings


def test_an_id_that_is_used_again_is_refused_where_it_is_used_again() -> None:
    text = """\
        paths:
          /a:
            get: {operationId: a.list, responses: {}}
            additionalOperations: {COPY: {operationId: a.list, responses: {}}}
          /b:
            get: {operationId: a.list, responses: {}}
        """
    message = "operationId 'a.list' is already used on line 5; rename one of the two"
    assert document_findings(check_operation_ids, text) == [f"6:48: {message}", f"8:24: {message}"]


def test_operations_of_other_ids_and_without_one_are_fine() -> None:
    text = """\
        paths:
          /a:
            get: {operationId: a.list, responses: {}}
            put: {operationId: a.List, responses: {}}
            post: {responses: {}}
            delete: {responses: {}}
        """
    assert document_findings(check_operation_ids, text) == []
