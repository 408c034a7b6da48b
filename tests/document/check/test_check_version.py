"""Another format, or another version of OpenAPI."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_version import check_version

from .checked import data_findings

NO_OPENAPI = (
    "1:1: is not an OpenAPI 3 document: `openapi` is missing; "
    "start the document with `openapi: 3.1.0`"
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
        "2:1: is a Swagger 2.0 document; convert it first: reelgen import FILE",
    ),
    "Google Discovery": (
        'id: a\nkind: "discovery#restDescription"\n',
        "2:1: is a Google Discovery document; use an OpenAPI 3 document of that API, or convert it",
    ),
    "Google Discovery without its kind": (
        "discoveryVersion: v1\n",
        "1:1: is a Google Discovery document; use an OpenAPI 3 document of that API, or convert it",
    ),
    "another kind": ("kind: pod\n", NO_OPENAPI),
    "Postman": (
        "info: {schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'}\n",
        "1:16: is a Postman collection; convert it first: reelgen import FILE",
    ),
    "AsyncAPI": (
        "asyncapi: 3.0.0\n",
        "1:1: is an AsyncAPI 3.0.0 document; use an OpenAPI 3 document of the API's HTTP part",
    ),
    "an Overlay": (
        "overlay: 1.0.0\n",
        "1:1: is an OpenAPI Overlay; pass it with --overlay, together with a document",
    ),
    "Arazzo": (
        "arazzo: 1.0.0\n",
        "1:1: is an Arazzo document; pass the OpenAPI document that it describes",
    ),
    "JSON Schema": (
        "$schema: 'https://json-schema.org/draft/2020-12/schema'\n",
        "1:1: is a JSON Schema; refer to it from an OpenAPI 3 document",
    ),
}


@pytest.mark.parametrize(("text", "finding"), REFUSED.values(), ids=REFUSED)
def test_another_format_is_refused(text: str, finding: str) -> None:
    assert data_findings(check_version, text) == [finding]


@pytest.mark.parametrize("version", ["3.0.0", "3.1.1", "3.2.0", "3.1"])
def test_a_supported_version_is_fine(version: str) -> None:
    assert data_findings(check_version, f"openapi: {version}\n") == []
