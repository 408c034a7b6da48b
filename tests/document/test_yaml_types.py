"""Values of YAML that JSON lacks: each is read as what its text is in JSON."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.yaml_data import load


@pytest.mark.parametrize("pure", [True, False])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("!!binary aGVsbG8=", "aGVsbG8="),
        ("!!set {a, b}", {"a": None, "b": None}),
        ("!!omap [a: 1, b: 2]", [{"a": 1}, {"b": 2}]),
        ("!!pairs [a: 1, a: 2]", [{"a": 1}, {"a": 2}]),
        ("2024-01-01", "2024-01-01"),
        ("!!timestamp 2024-01-01", "2024-01-01"),
    ],
)
def test_a_value_is_plain_data(text: str, expected: Any, pure: bool) -> None:
    assert load(f"value: {text}\n", pure=pure) == {"value": expected}
