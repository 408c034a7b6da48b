"""Patterns that look ahead or back: what they match, and which are left undecided."""

from __future__ import annotations

import re

import pytest
from reelgen.schema import lookaround
from reelgen.schema.lookaround import UndecidedError, in_class, search


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("^(?!x)a", "ab", True),
        ("^(?!a)a", "ab", False),
        ("a(?=b)", "ab", True),
        ("a(?=b)", "ac", False),
        ("(?<=a)b", "ab", True),
        ("(?<!a)b", "ab", False),
        ("(?<!a)b", "b", True),
        ("^(?:a|bc){2}$", "abc", True),
        ("^a{2,3}$", "aaaa", False),
        ("^a*?$", "", True),
        (r"\bA\B.", "xA A1", True),
        (r"^[^\d\s]$", "1", False),
        (".", "\n", False),
    ],
)
def test_a_text_holds_a_pattern_as_in_python(pattern: str, text: str, expected: bool) -> None:
    assert search(pattern, text) is expected
    assert (re.search(pattern, text) is not None) is expected


@pytest.mark.parametrize("pattern", [r"(a)\1", "(?i)a", "(?>a)b", "(?i:a)", "(?=" * 3000])
def test_what_needs_another_engine_is_undecided(pattern: str) -> None:
    with pytest.raises((UndecidedError, re.error)):
        search(pattern, "ab")


def test_the_number_of_steps_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert search("(?!x)a*b", "aaab")
    monkeypatch.setattr(lookaround, "MAX_STEPS", 3)
    with pytest.raises(UndecidedError):
        search("(?!x)a*b", "aaab")


def test_a_member_of_a_class_is_a_test() -> None:
    assert in_class("LITERAL", ord("a"))("a")
    assert not in_class("RANGE", (ord("a"), ord("c")))("d")
    assert in_class("CATEGORY", "CATEGORY_NOT_DIGIT")("a")
    with pytest.raises(UndecidedError):
        in_class("CATEGORY", "CATEGORY_LINEBREAK")
