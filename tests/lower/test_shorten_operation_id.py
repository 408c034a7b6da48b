"""operationIds without what their resource says; tests/e2e/test_names.py has the examples."""

from __future__ import annotations

import pytest
from reelgen.lower.path_segments import PathSegments
from reelgen.lower.shorten_operation_id import id_terms, shorten_terms


@pytest.mark.parametrize(
    ("given", "path", "expected"),
    [
        ("read_items_items__id__get", "/items/{id}", ["read", "items"]),
        ("items_get", "/items", ["items", "get"]),
        ("CallController_findAll", "/call", ["find", "all"]),
        ("chatv2", "/v2/chat", ["chat"]),
        ("chatv2", "/v3/chat", ["chatv2"]),
        ("v1-list-jobs", "/v1/jobs", ["list", "jobs"]),
        ("v1", "/v1/jobs", ["v1"]),
        ("", "/a", []),
    ],
)
def test_what_frameworks_add_is_left_out(given: str, path: str, expected: list[str]) -> None:
    assert id_terms(given, "get", PathSegments(path)) == expected


@pytest.mark.parametrize(
    ("full", "noun", "expected"),
    [
        ("create batch", "batch", "create"),
        ("users ban", "users", "ban"),
        ("user for x", "users", "user for x"),
        ("recrawl user", "users", "recrawl"),
        ("image to video", "image", "image to video"),
        ("batch", "batches", ""),
        ("get a", "a", "get"),
        ("delete key", "api keys", "delete"),
    ],
)
def test_the_resource_is_left_out(full: str, noun: str, expected: str) -> None:
    words = shorten_terms(full.split(), "post", PathSegments("/x"), tuple(noun.split()))
    assert " ".join(words) == expected
