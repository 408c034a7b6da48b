"""Text as data, and what is refused before anything is known of its meaning."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.findings import SpecInvalidError
from reelgen.schema.pointer import Pointer
from reelgen.source import MAX_LEVELS, parse

ENDLESS = "is nested too deeply; reduce the nesting"
REFUSED = {
    "more levels than parsers take": (
        f"a:\n {'[' * (MAX_LEVELS + 1)}{']' * (MAX_LEVELS + 1)}",
        f"2:{MAX_LEVELS + 1}: {ENDLESS}",
    ),
    "more levels than Python takes": (f"a: {'[' * 900}{']' * 900}", f"1:1: {ENDLESS}"),
    "a character that YAML lacks": (
        "a: ä\nb: \x07",
        "2:4: contains the character U+0007, which YAML does not allow; remove or escape it",
    ),
    "aliases that grow without end": (
        "a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
        + "".join(
            f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n"
            for before, name in zip("abcde", "bcdef", strict=True)
        ),
        "1:1: is not YAML: more than 100,000 parts once aliases are expanded; correct the YAML",
    ),
    "a name that is there twice": (
        '{"a": 1,\n "a": 2}',
        '2:2: found duplicate key "a" with value "2" (original value: "1"); '
        "remove or rename one of the two",
    ),
    "an alias of nothing": (
        "a: *b",
        "1:4: found undefined alias 'b'; define the anchor, or repeat the value",
    ),
    "a tab": (
        "a:\n\tb: 1",
        "2:1: found character '\\t' that cannot start any token; indent with spaces",
    ),
}
READ: dict[str, tuple[str, Any]] = {
    "keys are text": ("200: a\ntrue: b\nnull: c", {"200": "a", "true": "b", "null": "c"}),
    "dates are text": ("a: 2026-01-02", {"a": "2026-01-02"}),
    "digits that no number holds are text": (
        "a: 600e27371700\nb: -1e999\nc: 6e2\nd: '.5'",
        {"a": "600e27371700", "b": "-1e999", "c": 600.0, "d": ".5"},
    ),
    "infinity is a number": ("a: .inf\nb: -.INF", {"a": float("inf"), "b": float("-inf")}),
    "words are text": ("a: no\nb: on", {"a": "no", "b": "on"}),
    "aliases are written out": ("a: &a [1]\nb: *a", {"a": [1], "b": [1]}),
    "merged keys": (
        "a: &a {b: 1, c: 2}\nd: {<<: *a, c: 3}",
        {"a": {"b": 1, "c": 2}, "d": {"b": 1, "c": 3}},
    ),
    "a number and its text as keys": ("200: a\n'200': b", {"200": "b"}),
    "numbers as keys": ("0x10: a\n1: b\n1.5: c", {"16": "a", "1": "b", "1.5": "c"}),
    "written tags": (
        "a: !!str 1\nb: !!int '2'\nc: !!map {d: 1}",
        {"a": "1", "b": 2, "c": {"d": 1}},
    ),
    "quoted scalars are text": (
        "a: '1'\nb: \"true\"\nc: ~\nd:",
        {"a": "1", "b": "true", "c": None, "d": None},
    ),
    "JSON": ('{"a": [1, null, 1.5]}', {"a": [1, None, 1.5]}),
    "nothing": ("", None),
}
TEXT = """\
a:
  - b: 1
  - {c: 2}
refers: {$ref: '#/a'}
"""


@pytest.mark.parametrize(("text", "finding"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_refused_where_it_is(text: str, finding: str) -> None:
    with pytest.raises(SpecInvalidError) as caught:
        parse(text, "spec.yaml")
    assert list(map(str, caught.value.findings)) == [f"spec.yaml:{finding}"]


@pytest.mark.parametrize(("text", "data"), READ.values(), ids=READ)
def test_text_becomes_plain_data(text: str, data: Any) -> None:
    assert parse(text, "spec.yaml").data == data


def test_nesting_that_documents_have_is_read() -> None:
    assert parse(f"a: {'[' * 200}{']' * 200}", "spec.yaml").data["a"] == [
        parse(f"a: {'[' * 199}{']' * 199}", "spec.yaml").data["a"]
    ]


@pytest.mark.parametrize(
    ("pointer", "key", "line", "column"),
    [
        ((), False, 1, 1),
        (("a", 0, "b"), False, 2, 8),
        (("a", 0, "b"), True, 2, 5),
        (("a", "1", "c"), False, 3, 9),
        (("refers", 1, "c"), False, 3, 9),
        (("a", 1, "gone"), False, 3, 5),
        (("a", 1, "gone"), True, 3, 5),
        (("a", 7), False, 2, 3),
    ],
)
def test_a_pointer_has_a_line_and_a_column(
    pointer: Pointer, key: bool, line: int, column: int
) -> None:
    location = parse(TEXT, "spec.yaml").locate(pointer, key=key)
    assert (location.path, location.line, location.column) == ("spec.yaml", line, column)
    assert location.pointer == pointer
