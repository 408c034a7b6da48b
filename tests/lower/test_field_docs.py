"""A field in words."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from reelgen.document.extensions import XSource
from reelgen.ir.model import Docs, Evidence
from reelgen.lower.field_docs import docs, evidence, field_text

from .building import index, ref

SCHEMAS = index(Size={"type": "integer", "description": "Width in pixels", "maximum": 10})

TEXTS: list[tuple[Any, str, str]] = [
    ({"description": "A name"}, "", "A name."),
    ({"description": "A  name,\n in full!"}, "", "A name, in full!"),
    ({"description": "A name"}, "Another name", "Another name."),
    ({}, "", ""),
    (True, "Anything", "Anything."),
    ({"minimum": 1, "maximum": 9}, "", "1 to 9."),
    ({"minimum": 0, "maximum": 9}, "", "0 to 9."),
    ({"minimum": 1}, "", "At least 1."),
    ({"minimum": 0}, "", ""),
    ({"maximum": 9}, "", "At most 9."),
    ({"exclusiveMinimum": 1, "exclusiveMaximum": 9}, "", "1 to 9 (bounds excluded)."),
    ({"minLength": 1, "maxLength": 9}, "", "1 to 9 characters."),
    ({"maxItems": 9}, "", "At most 9 items."),
    ({"default": "ä"}, "", 'Defaults to "ä".'),
    ({"default": False}, "", "Defaults to false."),
    ({"default": None}, "", ""),
    ({"default": "a", "const": "a"}, "", ""),
    ({"x-source": {"undocumented": True}}, "A", "A. Not documented by the provider."),
    ({"x-source": {"undocumented": False}}, "A", "A."),
    (
        {"description": "A", "minimum": 1, "default": 2},
        "",
        "A. At least 1. Defaults to 2.",
    ),
    (ref("Size"), "", "Width in pixels. At most 10."),
    (
        {**ref("Size"), "description": "Height", "default": 5},
        "",
        "Height. At most 10. Defaults to 5.",
    ),
    (ref("Gone"), "A", "A."),
]


@pytest.mark.parametrize(("schema", "description", "expected"), TEXTS, ids=str)
def test_a_field_in_words(schema: Any, description: str, expected: str) -> None:
    assert field_text(SCHEMAS, schema, description) == expected


def test_evidence_says_where_a_fact_comes_from() -> None:
    written = XSource(
        doc="https://a.test", date=datetime.date(2026, 1, 2), note="seen", undocumented=True
    )
    assert evidence(written) == Evidence("https://a.test", "2026-01-02", "seen", True)
    assert evidence(XSource()) == Evidence("", "", "", False)
    assert evidence(None) is None


def test_a_summary_is_one_line_and_a_description_keeps_its_lines() -> None:
    expected = Docs(summary="Make a video", description="First.\n\nThen.", evidence=None)
    assert docs(" Make\n a  video ", "\nFirst.\n\nThen.\n") == expected
