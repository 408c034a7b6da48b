"""Which schemas hold the copy that they refer to."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.schema.dynamic_holders import find_holders
from reelgen.schema.dynamic_scopes import DynamicScopes

PAGE = {
    "$id": "page",
    "items": {"$dynamicRef": "#/components/schemas/Page/$defs/any"},
    "$defs": {"any": {"$dynamicAnchor": "item"}},
}
OWN: dict[str, Any] = {"$id": "users", "$defs": {"user": {"$dynamicAnchor": "item"}}}
TO_PAGE = {"$ref": "#/components/schemas/Page"}


def _holders(**schemas: Any) -> tuple[set[str], set[str]]:
    """Return the names of the holders, and of those that others may refer to."""
    data = {"openapi": "3.1.0", "components": {"schemas": {"Page": PAGE, **schemas}}}
    holders = find_holders(data, DynamicScopes(data))
    shared = {pointer[-1] for pointer in holders.locations.values()}
    return {pointer[-1] for pointer in holders.targets}, shared


CASES: dict[str, tuple[dict[str, Any], bool, bool]] = {
    "a reference alone": ({}, True, True),
    "with words for readers": ({"description": "Users.", "title": "U"}, True, True),
    "with another annotation": ({"readOnly": True}, True, False),
    "with an extension": ({"x-note": 1}, True, False),
    "closed": ({"unevaluatedItems": False}, True, False),
    "with a rule": ({"minItems": 1}, False, False),
    "with parts": ({"allOf": [{}]}, False, False),
}


@pytest.mark.parametrize(("beside", "holds", "shared"), CASES.values(), ids=CASES)
def test_nothing_beside_the_reference_is_in_the_way(
    beside: dict[str, Any], holds: bool, shared: bool
) -> None:
    expected = ({"Users"} if holds else set[str](), {"Users"} if shared else set[str]())
    assert _holders(Users={**OWN, **TO_PAGE, **beside}) == expected


def test_a_reference_to_the_text_holds_nothing() -> None:
    assert _holders(Alias=TO_PAGE) == (set(), set())


def test_a_chain_of_references_is_followed_to_its_end() -> None:
    between = {"$id": "between", **TO_PAGE}
    users = {**OWN, "$ref": "#/components/schemas/Between"}
    assert _holders(Between=between, Users=users) == ({"Users"}, {"Users"})


def test_references_in_a_circle_end() -> None:
    circle = {"$id": "circle", "$ref": "#/components/schemas/Users"}
    assert _holders(Circle=circle, Users={**OWN, "$ref": "#/components/schemas/Circle"}) == (
        set(),
        set(),
    )


def test_the_first_of_several_that_could_hold_the_same_does() -> None:
    users = {**OWN, **TO_PAGE}
    again = {"$id": "again", "$ref": "#/components/schemas/Users/$defs/page"}
    users["$defs"] = {**OWN["$defs"], "page": TO_PAGE}
    assert _holders(Users=users, Again=again)[1] == {"Users"}
