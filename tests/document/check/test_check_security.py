"""Credentials that nothing defines."""

from __future__ import annotations

from reelgen.document.check.check_security import check_security

from .checked import document_findings

SCHEMES = "components: {securitySchemes: {Key: {type: http, scheme: bearer}}}\n"


def test_a_scheme_that_is_not_defined_is_refused_where_it_is_required() -> None:
    text = (
        SCHEMES
        + """\
security: [{Key: []}, {Gone: []}]
paths:
  /a:
    get:
      responses: {}
      security: [{Key: [], Lost: []}]
"""
    )
    assert document_findings(check_security, text) == [
        "4:24: security scheme 'Gone' is not defined; define it under `components/securitySchemes`",
        "9:28: security scheme 'Lost' is not defined; define it under `components/securitySchemes`",
    ]


def test_defined_schemes_and_no_credentials_are_fine() -> None:
    text = (
        SCHEMES + "security: [{Key: []}, {}]\npaths: {/a: {get: {responses: {}, security: []}}}\n"
    )
    assert document_findings(check_security, text) == []
