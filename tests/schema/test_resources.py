"""Addresses and anchors of one document."""

from __future__ import annotations

from typing import Any

from reelgen.schema.resources import Resources, anchors, identifier_of, prefixes

SCHEMA: dict[str, Any] = {
    "$id": "https://a.test/root",
    "$anchor": "top",
    "$defs": {
        "Inner": {
            "$id": "inner",
            "properties": {"a": {"$dynamicAnchor": "a"}, "$anchor": {"type": "string"}},
        },
        "Other": {"$id": "urn:x:other", "default": {"$anchor": "data"}},
        "Old": {"$id": "#old", "$anchor": "old"},
    },
}
INNER = ("$defs", "Inner")


def test_a_schema_belongs_to_the_innermost_resource_around_it() -> None:
    resources = Resources(SCHEMA)
    assert resources.of((*INNER, "properties", "a")) == INNER
    assert resources.of(("$defs", "Old")) == ()


def test_addresses_are_relative_to_those_around_them() -> None:
    resources = Resources(SCHEMA)
    inner = "#/$defs/Inner"
    assert resources.find("inner", ()) == (inner, False)
    assert resources.find("https://a.test/inner#/properties", ()) == (f"{inner}/properties", False)
    assert resources.find("#", INNER) == (inner, False)
    assert resources.find("root", INNER) == ("#", False)
    assert resources.find("urn:x:other", INNER) == ("#/$defs/Other", False)


def test_anchors_are_those_of_one_resource() -> None:
    resources = Resources(SCHEMA)
    assert resources.find("#a", INNER) == ("#/$defs/Inner/properties/a", True)
    assert resources.find("root#top", INNER) == ("#", False)
    for missing in ("#a", "#data", "inner#top", "elsewhere#top"):
        assert resources.find(missing, ()) == (missing, True)


def test_other_files_refer_to_the_anchors_of_the_outermost_resource() -> None:
    assert anchors(SCHEMA) == {"top": "", "old": "/$defs/Old"}


def test_an_identifier_that_is_a_fragment_makes_no_resource() -> None:
    assert identifier_of({"$id": "#a"}) is None
    assert identifier_of({"$id": 1}) is None
    assert identifier_of(True) is None
    assert identifier_of({"$id": "a"}) == "a"


def test_prefixes_go_from_the_inside_out() -> None:
    assert list(prefixes(("a", "b"))) == [("a", "b"), ("a",), ()]
