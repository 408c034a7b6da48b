"""Equality of JSON values."""

from __future__ import annotations

import pytest
from reelgen.schema.equality import are_equal


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (1, 1.0, True),
        (1, True, False),
        ({"a": [1, {"b": None}]}, {"a": [1, {"b": None}]}, True),
        ({"a": [0]}, {"a": [False]}, False),
        ([1, 2], [1], False),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ([], {}, False),
        ("x", "X", False),
    ],
)
def test_values_are_equal_as_json(first: object, second: object, expected: bool) -> None:
    assert are_equal(first, second) is expected


def test_plain_values_may_be_equal_in_another_sense() -> None:
    def same_letters(first: object, second: object) -> bool:
        return str(first).lower() == str(second).lower()

    assert are_equal({"a": ["x"]}, {"a": ["X"]}, same_letters)
    assert not are_equal({"a": ["x", "y"]}, {"a": ["X"]}, same_letters)
