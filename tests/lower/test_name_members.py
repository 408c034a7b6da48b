"""Names of the members of a union."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.lower.name_members import is_inline_class, member_names


def _member(*required: str, **fields: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": fields}


@pytest.mark.parametrize(
    ("members", "names"),
    [
        ([{**_member(a={}), "title": "Big one"}, _member(b={})], ["Big one", "with b"]),
        ([_member(k={"const": "x"}), _member(k={"enum": ["y"]})], ["x", "y"]),
        ([_member(k={"const": "x"}, a={}), _member(k={"const": "x"}, b={})], ["with a", "with b"]),
        ([_member("b", a={}, b={}), {"$ref": "#/x"}], ["with b", "2"]),
        ([_member(a={}), _member(a={})], ["1", "2"]),
    ],
)
def test_a_number_is_the_last_resort(members: list[Any], names: list[str]) -> None:
    assert member_names(members) == names


def test_an_inline_class_is_an_object_with_fields() -> None:
    assert is_inline_class(_member(a={}))
    text: dict[str, Any] = {"type": "string", "properties": {"a": {}}}
    others: list[Any] = [{"$ref": "#/x"}, {"type": "object"}, text]
    assert not any(map(is_inline_class, others))
