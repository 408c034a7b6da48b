"""Another format, or another version of OpenAPI."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_version import check_version

from .checked import data_findings

NO_OPENAPI = (
    "1:1: is not an OpenAPI 3 document: there is no `openapi`; "
    "begin the document with `openapi: 3.1.0`"
)
REFUSED = {
    "another document": ("info: {title: A}\n", NO_OPENAPI),
    "a list": ("- openapi: 3.1.0\n", NO_OPENAPI),
    "nothing": ("", NO_OPENAPI),
    "a version that does not exist": (
        "info: {title: A}\nopenapi: 4.0.0\n",
        "2:10: OpenAPI 4.0.0 is not supported; use one of 3.0, 3.1, 3.2",
    ),
    "Swagger": (
        '# old\nswagger: "2.0"\n',
        "2:1: is Swagger 2.0, the format before OpenAPI 3; "
        "convert it to OpenAPI 3 first, for instance with swagger2openapi",
    ),
}


@pytest.mark.parametrize(("text", "finding"), REFUSED.values(), ids=REFUSED)
def test_another_format_is_refused(text: str, finding: str) -> None:
    assert data_findings(check_version, text) == [finding]


@pytest.mark.parametrize("version", ["3.0.0", "3.1.1", "3.2.0", "3.1"])
def test_a_supported_version_is_fine(version: str) -> None:
    assert data_findings(check_version, f"openapi: {version}\n") == []
