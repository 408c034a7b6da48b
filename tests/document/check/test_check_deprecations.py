"""The replacement of a deprecated operation exists."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_deprecations import check_deprecations

from .checked import document_findings


def _findings(extension: str, deprecated: str = "deprecated: true, ") -> list[str]:
    text = f"""\
        paths:
          /a:
            get:
              {{operationId: a, {deprecated}x-deprecated: {extension}, responses: {{}}}}
            put: {{operationId: b, responses: {{}}}}
            post: {{operationId: c, deprecated: true, responses: {{}}}}
        """
    return document_findings(check_deprecations, text)


@pytest.mark.parametrize("extension", ["{sunset: 2026-10-31}", "{use: b}", "true", "old"])
def test_a_date_a_replacement_or_what_others_write(extension: str) -> None:
    assert _findings(extension) == []


def test_a_replacement_that_does_not_exist() -> None:
    assert _findings("{use: d}") == [
        "6:62: x-deprecated: operation 'd' does not exist; name an operationId"
    ]


def test_a_replacement_that_is_deprecated() -> None:
    assert _findings("{use: c}") == [
        "6:62: x-deprecated: c is deprecated itself; name an operation that is not deprecated"
    ]


def test_an_operation_that_is_not_deprecated() -> None:
    assert _findings("{sunset: 2026-10-31}", "") == [
        "6:24: x-deprecated: the operation is not deprecated; add `deprecated: true`"
    ]
