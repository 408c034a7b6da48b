"""Descriptions are Markdown, and stay readable as docstrings."""

from __future__ import annotations

from reelgen.emit.wrap_markdown import flow


def test_paragraphs_flow_and_lists_stay_lists() -> None:
    text = "One\ntwo.\n\nSizes:\n- small: up\n  to ten\n- large\n    1. very\n\nEnd."
    assert flow(text, 14) == (
        "One two.\n\nSizes:\n- small: up to\n  ten\n- large\n    1. very\n\nEnd."
    )


def test_code_tables_and_headings_keep_their_lines() -> None:
    text = '# Use\nLike this:\n```json\n{\n  "a": 1\n}\n```\n| a | b |\n|---|---|\nThen\nmore.'
    assert flow(text, 60) == (
        '# Use\nLike this:\n```json\n{\n  "a": 1\n}\n```\n| a | b |\n|---|---|\nThen more.'
    )


def test_quotes_keep_their_sign() -> None:
    assert flow("> [!NOTE]\n> Two words.\n\nMore.", 14) == "> [!NOTE] Two\n> words.\n\nMore."


def test_an_argument_hangs_below_its_name() -> None:
    text = flow("mode: One of:\n* fast\n* slow and\n  good", 60, "    ", "        ")
    assert text == "    mode: One of:\n        * fast\n        * slow and good"


def test_a_fence_that_never_ends_and_no_text_at_all() -> None:
    assert flow("```\na  b", 60) == "```\na  b"
    assert flow("", 60) == ""
    assert flow("**bold** words", 60) == "**bold** words"
