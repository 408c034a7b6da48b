"""Patterns of a spec meet texts of a caller in bounded time, also where they look ahead or back."""

from __future__ import annotations

import random
import re
import time

import pytest
from reelgen.schema.patterns import matches, matching_text
from reelgen.validation import Schemas

SECONDS = 20
"""Of a busy machine; what backtracks takes years."""

LOOKING = [
    r"^(?=.*[A-Z])(?=.*\d).{4,}$",
    r"^(?!x)(a+)+$",
    r"(?<=ab)c",
    r"(?<!a)b",
    r"^(?!.*--)[a-z](?:[a-z-]*[a-z])?$",
    r"^(?:(?!b)[abc]|bb)*$",
    r"(?=a)b",
    r"\ba(?!b)\w*\b",
    r"^(?=[^a])\W{1,2}a{2}?$",
    r"^(?!$)(?:a|b|ab)*?c?$",
]


@pytest.mark.parametrize("pattern", LOOKING)
def test_it_agrees_with_python_on_short_texts(pattern: str) -> None:
    draw = random.Random(7)
    for _ in range(300):
        text = "".join(draw.choices("abcxA1- ", k=draw.randrange(9)))
        assert matches(pattern, text) == (re.search(pattern, text) is not None), text


CATASTROPHIC = [
    "^(?!x)(a+)+$",
    "^(?!x)(a|a)*$",
    "^(?=(a+)+$)",
    "(?!x)(.*)*b",
    r"^(?!x)(\w+\s?)*$",
    "^(?<!x)(a?){50}a{50}$",
]


@pytest.mark.parametrize("pattern", CATASTROPHIC)
@pytest.mark.parametrize("length", [34, pytest.param(3_000, marks=pytest.mark.slow)])
def test_what_backtracks_in_python_does_not_here(pattern: str, length: int) -> None:
    started = time.process_time()
    matched = matches(pattern, "a" * length + "!")
    assert time.process_time() - started < SECONDS
    assert not matched or length > 34, "undecided is a match"


@pytest.mark.parametrize("pattern", ["(?i)(?=A)a", r"(n)\1", "(?>a+)a", "(?=a", "(?=" * 3000])
def test_what_no_engine_decides_is_a_match(pattern: str) -> None:
    assert matches(pattern, "nothing of it")


@pytest.mark.parametrize("pattern", ["(?:){1000000000}a", "((a{1000}){1000}){1000}", "(" * 3000])
def test_a_text_is_made_or_not_but_soon(pattern: str) -> None:
    started = time.process_time()
    matching_text(pattern, random.Random(1))
    assert time.process_time() - started < SECONDS


NAMED = {
    "patternProperties": {"patternProperties": {"^(a+)+$": {"type": "integer"}}},
    "additionalProperties": {"patternProperties": {"^(a+)+$": {}}, "additionalProperties": False},
    "unevaluatedProperties": {
        "allOf": [{"patternProperties": {"^(?!x)(a+)+$": {}}}],
        "unevaluatedProperties": False,
    },
    "propertyNames": {"propertyNames": {"pattern": "^(?!x)(a+)+$"}},
}


@pytest.mark.parametrize(("keyword", "schema"), NAMED.items(), ids=NAMED)
def test_names_of_fields_are_as_safe(keyword: str, schema: dict[str, object]) -> None:
    schemas = Schemas({})
    started = time.process_time()
    bad = "a" * 34 + "!"
    assert schemas.valid(schema, {bad: "x"}) is (keyword == "patternProperties")
    assert schemas.valid(schema, {"aaa": "x"}) is (keyword != "patternProperties")
    assert time.process_time() - started < SECONDS
