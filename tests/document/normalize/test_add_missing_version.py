"""A document without a version gets one, and says so."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.add_missing_version import add_missing_version

from .applied import applied

KEPT: dict[str, Any] = {
    "there is one": {"info": {"title": "A", "version": "1"}},
    "there is no info": {"paths": {}},
    "info is no object": {"info": "A"},
    "not a document": [],
}


def test_a_version_is_assumed() -> None:
    normalized = applied(add_missing_version, {"info": {"title": "A"}})
    assert normalized.data == {"info": {"title": "A", "version": "0"}}
    assert [(r.id, r.pointer) for r in normalized.repairs] == [("missing-version", ("info",))]


@pytest.mark.parametrize("data", KEPT.values(), ids=KEPT)
def test_others_stay(data: Any) -> None:
    normalized = applied(add_missing_version, data)
    assert (normalized.data, normalized.repairs) == (data, ())
