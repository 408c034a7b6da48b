"""The verbs of operations."""

from __future__ import annotations

from reelgen.ir.inflection import is_plural
from reelgen.lower.verbs import ARTICLES, PREPOSITIONS, SAFE_VERBS, VERBS


def test_nouns_in_the_plural_are_no_verbs() -> None:
    assert {word for word in VERBS if is_plural(word)} == {"exists"}


def test_a_get_changes_nothing() -> None:
    assert SAFE_VERBS < VERBS
    assert SAFE_VERBS.isdisjoint({"create", "update", "delete", "cancel", "run"})
    assert VERBS.isdisjoint(PREPOSITIONS | ARTICLES)
