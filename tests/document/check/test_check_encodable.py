"""What cannot be written again: half characters, numbers that JSON lacks, and endless depth."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_encodable import MAX_DEPTH, check_encodable

from .checked import data_findings

HALF = "unpaired surrogate is not valid Unicode text; remove it, or write the whole surrogate pair"
REFUSED = {
    "half a character in a value": ('{"info":\n {"title": "\\ud83d"}}', f"2:12: {HALF}"),
    "half a character in a name": ('{"info":\n {"\\ud83d": 1}}', f"2:3: {HALF}"),
    "infinity": (
        "a: [1, .inf]\n",
        "1:8: inf is not a valid JSON number; write a finite number, or remove it",
    ),
    "no number": (
        "a: .nan\n",
        "1:4: nan is not a valid JSON number; write a finite number, or remove it",
    ),
}


@pytest.mark.parametrize(("text", "finding"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_written_is_refused(text: str, finding: str) -> None:
    assert data_findings(check_encodable, text) == [finding]


@pytest.mark.parametrize(
    "text", ['{"info": {"title": "\\ud83d\\ude00"}}', "a: [1.5, 1e300, -3]", "\N{SNOWMAN}: ä"]
)
def test_what_can_be_written_is_fine(text: str) -> None:
    assert data_findings(check_encodable, text) == []


def test_the_depth_has_a_limit() -> None:
    deepest = "[" * MAX_DEPTH
    assert data_findings(check_encodable, f"a: {deepest}{']' * MAX_DEPTH}") == []
    message = f"is nested more than {MAX_DEPTH} levels deep; reduce the nesting"
    text = f"a: {deepest}[]{']' * MAX_DEPTH}"
    assert data_findings(check_encodable, text) == [f"1:{3 + MAX_DEPTH}: {message}"]
