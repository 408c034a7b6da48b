"""The objects and arrays of a document, with their pointers, and how many there are."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.schema.containers import containers, document_size, members

DATA: Any = {"a": [1, {"b": "text"}], "example": {"c": []}, "d": None}


def test_every_object_and_array_is_listed_with_its_pointer_in_order() -> None:
    assert list(containers(DATA)) == [
        ((), DATA),
        (("a",), [1, {"b": "text"}]),
        (("a", 1), {"b": "text"}),
        (("example",), {"c": []}),
        (("example", "c"), []),
    ]
    assert list(containers("text")) == []


def test_members_are_named_or_numbered() -> None:
    assert list(members({"a": 1})) == [("a", 1)]
    assert list(members(["x"])) == [(0, "x")]


SIZES: list[tuple[Any, int, int]] = [(DATA, 3, 7), ({}, 1, 0), ([[[]]], 3, 2), ("text", 0, 0)]


@pytest.mark.parametrize(("data", "depth", "values"), SIZES)
def test_a_document_has_a_depth_and_a_number_of_values(
    data: object, depth: int, values: int
) -> None:
    assert document_size(data) == (depth, values)
    assert values == sum(len(holder) for _, holder in containers(data))
