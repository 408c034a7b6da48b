"""What the parts of a path are."""

from __future__ import annotations

import pytest
from reelgen.lower.path_segments import PathSegments, version_rank


@pytest.mark.parametrize(
    ("path", "version", "literal"),
    [
        ("/v1/voices/{id}", "v1", ["voices"]),
        ("/api/rest/V2/voiceClones", "v2", ["voice clones"]),
        ("/gateway/v2/voices", "v2", ["gateway", "voices"]),
        ("/2024-01-01/voices", "2024-01-01", ["voices"]),
        ("/embed/v2", "", ["embed", "v2"]),
        ("/v1", "", ["v1"]),
        ("/api", "", ["api"]),
        ("/models/{id}:predict", "", ["models", "predict"]),
        ("/users.list", "", ["users", "list"]),
        ("/stats.json", "", ["stats json"]),
        ("/items({key})", "", ["items"]),
        ("/", "", []),
    ],
)
def test_prefix_and_version_are_no_nouns(path: str, version: str, literal: list[str]) -> None:
    parts = PathSegments(path)
    assert parts.version == version
    assert [" ".join(part.terms) for part in parts.parts if not part.parameter] == literal


def test_what_is_before_and_behind_a_resource() -> None:
    before, behind = PathSegments("/users/{id}/oauth/apps/{app}/keys").around(("oauth", "app"))
    assert [part.terms for part in before] == [("users",), ("id",)]
    assert [part.terms for part in behind] == [("app",), ("keys",)]
    assert PathSegments("/a/{b}").around(("c",)) == ((), PathSegments("/a/{b}").parts)


def test_versions_that_are_not_stable_come_last() -> None:
    given = ["v10", "v1beta1", "v2", "v1", "v1alpha", "v1.1"]
    assert sorted(given, key=version_rank) == ["v1", "v1.1", "v2", "v10", "v1alpha", "v1beta1"]
