"""JSON pointers: RFC 6901, and `*` of our extensions."""

from __future__ import annotations

import pytest
from reelgen.schema.pointer import (
    REMOVED,
    edit,
    parse,
    parse_fragment,
    read,
    read_every,
    render,
    render_fragment,
)

RFC_6901 = {
    "foo": ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "c%d": 2,
    "e^f": 3,
    "g|h": 4,
    "i\\j": 5,
    'k"l': 6,
    " ": 7,
    "m~n": 8,
}
"""The example of section 5."""

EXAMPLES = [
    ("", RFC_6901),
    ("/foo", ["bar", "baz"]),
    ("/foo/0", "bar"),
    ("/", 0),
    ("/a~1b", 1),
    ("/c%d", 2),
    ("/e^f", 3),
    ("/g|h", 4),
    ("/i\\j", 5),
    ('/k"l', 6),
    ("/ ", 7),
    ("/m~0n", 8),
]


@pytest.mark.parametrize(("pointer", "value"), EXAMPLES)
def test_the_examples_of_the_standard(pointer: str, value: object) -> None:
    assert read(RFC_6901, parse(pointer)) == value
    assert render(parse(pointer)) == pointer


@pytest.mark.parametrize(("pointer", "value"), EXAMPLES)
def test_a_fragment_leads_to_the_same_value(pointer: str, value: object) -> None:
    fragment = render_fragment(parse(pointer))
    assert read(RFC_6901, parse_fragment(fragment)) == value


def test_an_escape_is_read_once() -> None:
    assert parse("/~01") == ("~1",)


@pytest.mark.parametrize("step", ["01", "-", "2", "-1", "x", "\N{ARABIC-INDIC DIGIT ZERO}"])
def test_what_is_no_index_of_the_array_is_not_there(step: str) -> None:
    assert read({"a": ["b", "c"]}, ("a", step)) is None


def test_a_star_stands_for_every_item_and_field() -> None:
    data = {"a": [{"b": 1}, {"c": 2}, {"b": 3}], "o": {"x": {"b": 4}, "y": {"b": 5}}}
    assert list(read_every(data, ("a", "*", "b"))) == [
        (("a", 0, "b"), 1),
        (("a", 2, "b"), 3),
    ]
    assert [value for _, value in read_every(data, ("o", "*", "b"))] == [4, 5]
    assert list(read_every(data, ("missing", "*"))) == []


def test_an_edit_copies_what_it_changes_and_shares_the_rest() -> None:
    data = {"a": [{"b": 1, "gone": 2}], "c": {"d": 3}}
    edited = edit(data, {("a", 0, "b"): 9, ("a", 0, "gone"): REMOVED, ("no", "where"): 1})
    assert edited == {"a": [{"b": 9}], "c": {"d": 3}}
    assert data == {"a": [{"b": 1, "gone": 2}], "c": {"d": 3}}
    assert edited["c"] is data["c"]
