"""Names that no header can hold."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_header_names import check_header_names

from .checked import document_findings

REFUSED = {
    "a parameter": (
        r'{get: {responses: {}, parameters: [{name: "a\nb", in: header}]}}',
        r"4:43: header 'a\nb'",
    ),
    "a parameter of the path": (
        r'{parameters: [{name: "ä", in: header}], get: {responses: {}}}',
        "4:22: header 'ä'",
    ),
    "a media type of a request": (
        r'{post: {responses: {}, requestBody: {content: {"a/b\r": {}}}}}',
        r"4:54: media type 'a/b\r'",
    ),
    "a media type of a response": (
        r'{get: {responses: {"200": {description: A, content: {"a/b\n": {}}}}}}',
        r"4:60: media type 'a/b\n'",
    ),
    "a method": (
        r'{additionalOperations: {"CO\tPY": {responses: {}}}}',
        r"4:31: method 'CO\tPY'",
    ),
    "the header of an idempotency key": (
        r'{post: {responses: {}, x-retry: {idempotency: {header: "ä"}}}}',
        "4:54: header 'ä'",
    ),
}


@pytest.mark.parametrize(("item", "finding"), REFUSED.values(), ids=REFUSED)
def test_what_no_header_can_hold_is_refused(item: str, finding: str) -> None:
    findings = document_findings(check_header_names, f"paths:\n  /a: {item}\n")
    expected = (
        f"{finding} contains a character that is not allowed in HTTP headers; correct the name"
    )
    assert findings == [expected]


def test_the_header_of_a_credential_is_refused() -> None:
    text = 'components:\n  securitySchemes:\n    A: {type: apiKey, in: header, name: "X\\n"}\n'
    (finding,) = document_findings(check_header_names, text)
    assert finding.startswith(
        "5:35: header 'X\\n' contains a character that is not allowed in HTTP headers;"
    )


def test_other_locations_hold_any_name() -> None:
    text = """\
        paths:
          /ä:
            get:
              parameters: [{name: ä, in: query}, {name: X-A, in: header}]
              responses: {"200": {description: ä, content: {"application/json; charset=utf-8": {}}}}
            additionalOperations: {COPY: {responses: {}}}
        components:
          securitySchemes:
            A: {type: apiKey, in: query, name: ä}
        """
    assert document_findings(check_header_names, text) == []
