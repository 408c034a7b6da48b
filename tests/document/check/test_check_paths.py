"""Paths, and the parameters in them."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_paths import check_paths

from .checked import document_findings

ID = "{name: id, in: path, required: true, schema: {type: string}}"
REFUSED = {
    "a path without a slash": (
        "a: {get: {responses: {}}}",
        "4:3: path 'a' does not start with '/'; add the leading '/'",
    ),
    "a name that is not declared": (
        "/a/{id}: {get: {responses: {}}}",
        "4:13: path parameter 'id' of '/a/{id}' is not declared; "
        "add `- {name: id, in: path, required: true, schema: …}` to `parameters`",
    ),
    "a name that is declared in the query": (
        "/a/{id}: {get: {responses: {}, parameters: [{name: id, in: query}]}}",
        "4:13: path parameter 'id' of '/a/{id}' is not declared; "
        "add `- {name: id, in: path, required: true, schema: …}` to `parameters`",
    ),
    "a parameter that is not in the path": (
        f"/a: {{get: {{responses: {{}}, parameters: [{ID}]}}}}",
        "4:42: path parameter 'id' is not used in '/a'; "
        "add {id} to the path, or remove the parameter",
    ),
    "a parameter beside the whole query": (
        "/a: {get: {responses: {}, parameters: "
        "[{name: q, in: querystring}, {name: r, in: query}]}}",
        "4:41: querystring parameter 'q' is declared beside other query parameters; "
        "make them fields of its content, or declare all with `in: query`",
    ),
}
FINE = [
    f"/a/{{id}}: {{get: {{responses: {{}}, parameters: [{ID}]}}}}",
    f"/a/{{id}}: {{parameters: [{ID}], get: {{responses: {{}}}}}}",
    f"/a: {{parameters: [{ID}], get: {{responses: {{}}}}}}",
    "/a: {get: {responses: {}, parameters: [{name: q, in: querystring}]}}",
    "/a: {parameters: [{name: q, in: querystring}], "
    "get: {responses: {}, parameters: [{name: q, in: querystring}, {name: r, in: header}]}}",
    "x-note: {}",
]


@pytest.mark.parametrize(("item", "finding"), REFUSED.values(), ids=REFUSED)
def test_what_does_not_fit_its_path_is_refused(item: str, finding: str) -> None:
    assert document_findings(check_paths, f"paths:\n  {item}\n") == [finding]


@pytest.mark.parametrize("item", FINE)
def test_what_fits_its_path_is_fine(item: str) -> None:
    assert document_findings(check_paths, f"paths:\n  {item}\n") == []
