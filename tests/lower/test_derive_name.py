"""Names of method and path; tests/e2e/test_names.py has the examples."""

from __future__ import annotations

import pytest
from reelgen.lower.derive_name import derive_name, full_name, longer_names
from reelgen.lower.path_segments import PathSegments


@pytest.mark.parametrize(
    ("lists", "path", "expected"),
    [
        (True, "/transcript", "list"),
        (False, "/transcript", "retrieve"),
        (True, "/transcript/{id}", "retrieve"),
        (False, "/transcripts", "list"),
    ],
)
def test_an_operation_that_lists_is_a_list_whatever_its_path_says(
    lists: bool, path: str, expected: str
) -> None:
    assert derive_name("get", PathSegments(path), ("transcript",), lists) == expected


def test_longer_names_end_in_one_that_says_everything() -> None:
    path = PathSegments("/users/{id}/posts/{slug}")
    assert list(longer_names("put", path, ("posts",), "update")) == [
        *("replace", "update for user", "update by slug"),
        "put users by id posts by slug",
    ]
    assert full_name("get", "/") == "get"
