"""Walks over documents and schemas: keywords apart from names, and none into data."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from reelgen.schema.walk import (
    FILES,
    are_alike,
    are_names,
    map_subschemas,
    map_values,
    objects,
    rewrite,
    rewrite_schema,
    subschemas,
    values,
)

SCHEMA: dict[str, Any] = {
    "properties": {"default": {"title": "field"}, "properties": {"title": "another"}},
    "allOf": [{"title": "part"}, True],
    "items": {"title": "item"},
    "not": False,
    "contentSchema": {"title": "content"},
    "default": {"title": "data"},
    "x-note": {"title": "extension"},
    "enum": [{"title": "value"}],
}


@pytest.mark.parametrize(
    ("keyword", "named", "expected"),
    [
        ("properties", False, True),
        ("schemas", False, True),
        (FILES, False, True),
        ("properties", True, False),
        ("items", False, False),
    ],
)
def test_keys_below_some_keywords_are_names(keyword: str, named: bool, expected: bool) -> None:
    assert are_names(keyword, named) is expected


def test_objects_are_yielded_in_document_order_and_none_is_data() -> None:
    assert [(node.pointer, node.named) for node in objects(SCHEMA)] == [
        ((), False),
        (("properties",), True),
        (("properties", "default"), False),
        (("properties", "properties"), False),
        (("allOf", 0), False),
        (("items",), False),
        (("contentSchema",), False),
    ]


def test_a_walk_can_begin_below_a_map_of_names() -> None:
    inside = objects(SCHEMA["properties"], ("a",), named=True)
    assert [node.pointer for node in inside] == [
        ("a",),
        ("a", "default"),
        ("a", "properties"),
    ]


def test_values_may_be_replaced_during_the_walk() -> None:
    data: dict[str, Any] = {"a": {"b": {"c": 1}}}
    for node in objects(data):
        if "b" in node.value:
            node.value["b"] = {"d": {}}
    assert data == {"a": {"b": {"d": {}}}}


def _mark(node: dict[str, Any], named: bool) -> dict[str, Any]:
    return node if named or "title" not in node else {**node, "title": node["title"].upper()}


def test_rewrite_changes_every_object_but_data_and_shares_the_rest() -> None:
    before = copy.deepcopy(SCHEMA)
    rewritten = rewrite(SCHEMA, _mark)
    assert before == SCHEMA
    assert rewritten == {
        **SCHEMA,
        "properties": {"default": {"title": "FIELD"}, "properties": {"title": "ANOTHER"}},
        "allOf": [{"title": "PART"}, True],
        "items": {"title": "ITEM"},
        "contentSchema": {"title": "CONTENT"},
    }
    assert rewritten["default"] is SCHEMA["default"]
    assert rewrite(rewritten, lambda node, named: node) is rewritten


def test_rewrite_takes_extensions_where_it_is_told_to() -> None:
    rewritten = rewrite(SCHEMA, _mark, extensions=True)
    assert rewritten["x-note"] == {"title": "EXTENSION"}
    assert rewritten["default"] == {"title": "data"}


def test_rewrite_goes_from_the_inside_out() -> None:
    order: list[str] = []

    def note(node: dict[str, Any], named: bool) -> dict[str, Any]:
        order.append(node.get("title", ""))
        return node

    rewrite({"title": "outer", "items": {"title": "inner"}}, note)
    assert order == ["inner", "outer"]


def test_subschemas_are_direct_ones_with_their_steps() -> None:
    assert list(subschemas(SCHEMA)) == [
        (("properties", "default"), {"title": "field"}),
        (("properties", "properties"), {"title": "another"}),
        (("allOf", 0), {"title": "part"}),
        (("allOf", 1), True),
        (("items",), {"title": "item"}),
        (("not",), False),
    ]
    assert list(subschemas(True)) == []
    assert list(subschemas({"properties": [], "allOf": {}})) == []


def test_map_subschemas_gives_each_its_name() -> None:
    mapped = map_subschemas(SCHEMA, lambda child, name: name)
    assert mapped == {
        **SCHEMA,
        "properties": {"default": "default", "properties": "properties"},
        "allOf": ["0", "1"],
        "items": "items",
    }
    assert SCHEMA["items"] == {"title": "item"}


def test_rewrite_schema_goes_from_the_outside_in() -> None:
    def drop(schema: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in schema.items() if name not in ("title", "not")}

    schema = {"title": "a", "not": {"title": "b"}, "items": {"title": "c", "items": True}}
    assert rewrite_schema(schema, drop) == {"items": {"items": True}}
    assert rewrite_schema(False, drop) is False


def test_map_values_and_values_reach_everything() -> None:
    data = {"a": [1, {"b": 2}], "x-c": 3}
    assert map_values(data, lambda value: value + 1 if isinstance(value, int) else value) == {
        "a": [2, {"b": 3}],
        "x-c": 4,
    }
    assert list(values(data)) == [
        ((), data),
        (("a",), data["a"]),
        (("a", 0), 1),
        (("a", 1), {"b": 2}),
        (("a", 1, "b"), 2),
        (("x-c",), 3),
    ]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({"description": "a"}, {}, True),
        (
            {"properties": {"description": {"title": "a"}}},
            {"properties": {"description": {}}},
            True,
        ),
        ({"properties": {"description": {}}}, {"properties": {}}, False),
        ({"properties": {"a": {"type": "string"}}}, {"properties": {"a": {"type": "null"}}}, False),
        ({"default": {"title": "a"}}, {"default": {"title": "b"}}, False),
        ({"x-more": {"title": "a"}}, {"x-more": {"title": "b"}}, True),
        ({"allOf": [{"title": "a"}]}, {"allOf": [{"title": "b"}]}, True),
        ({"allOf": [{"title": "a"}]}, {"allOf": [{}, {}]}, False),
        ([], {}, False),
        (1, 2, False),
    ],
)
def test_parts_are_alike_but_for_ignored_keywords(
    first: object, second: object, expected: bool
) -> None:
    assert are_alike(first, second, {"title", "description"}) is expected
    assert are_alike(second, first, {"title", "description"}) is expected
