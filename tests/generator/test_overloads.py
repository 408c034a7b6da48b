"""Overloads that another one covers are left out."""

from __future__ import annotations

import pytest
from reelgen.emit.overloads import accepts


@pytest.mark.parametrize(
    ("wide", "narrow", "expected"),
    [
        ("str", "str", True),
        ("str | int", "int", True),
        ("int", "int | str", False),
        ("Any", "dicts.A", True),
        ("str", "Literal['a', 'b']", True),
        ("int", "Literal['a']", False),
        ("Literal['a', 'b'] | None", "Literal['b']", True),
        ("Literal['a']", "Literal['a', 'b']", False),
        ("Literal['a']", "str", False),
        ("bool", "Literal[True]", True),
        ("params.A | dicts.A", "params.B | dicts.B", False),
    ],
)
def test_an_annotation_takes_all_values_of_another(wide: str, narrow: str, expected: bool) -> None:
    assert accepts(wide, narrow) is expected
