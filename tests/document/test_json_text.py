"""A document as one JSON text; none for what JSON in UTF-8 cannot hold."""

from __future__ import annotations

import json
from typing import Any

import pytest
from reelgen.document.json_text import json_text


def test_the_text_has_names_and_values_as_they_are() -> None:
    data = {"x-é": ["a/b", 1.5, None, True]}
    text = json_text(data)
    assert text is not None
    assert '"x-é"' in text
    assert json.loads(text) == data


@pytest.mark.parametrize("value", ["\ud800", float("nan"), float("inf")])
def test_what_json_cannot_hold_has_no_text(value: Any) -> None:
    assert json_text({"a": [value]}) is None


def test_a_document_that_is_nested_too_deeply_has_no_text() -> None:
    data: Any = []
    for _ in range(100_000):
        data = [data]
    assert json_text(data) is None
