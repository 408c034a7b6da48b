"""A schema as a read-only object: what is malformed reads as absent."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.schema.model import DiscriminatorObject, Schema, is_mixed, mapping_reference, types_of

A, B, C = {"title": "a"}, {"title": "b"}, {"title": "c"}
CAT = "#/components/schemas/Cat"

READ: list[tuple[str, Any, Any]] = [
    ("reference", {"$ref": "#/a"}, "#/a"),
    ("types", {"type": "string"}, ("string",)),
    ("types", {"type": ["string", "null"]}, ("string", "null")),
    ("properties", {"properties": {"a": A}}, {"a": A}),
    ("required", {"required": ["a", 1, "b"]}, ("a", "b")),
    ("items", {"items": A}, A),
    ("items", {"items": False}, False),
    ("all_of", {"allOf": [A, B]}, [A, B]),
    ("members", {"oneOf": [A], "anyOf": [B]}, [A]),
    ("members", {"anyOf": [B]}, [B]),
    ("alternatives", {"anyOf": [B, C], "oneOf": [A]}, [A, B, C]),
    ("values", {"enum": [1, None]}, [1, None]),
    ("values", {"const": None, "enum": [1]}, [None]),
    ("is_binary", {"type": "string", "format": "binary"}, True),
]
ABSENT: dict[str, Any] = {
    "reference": None,
    "types": (),
    "properties": {},
    "required": (),
    "items": True,
    "all_of": [],
    "members": [],
    "alternatives": [],
    "values": [],
    "discriminator": None,
    "is_binary": False,
}
MALFORMED = {
    "$ref": 5,
    "type": 5,
    "properties": [],
    "required": True,
    "allOf": {},
    "oneOf": None,
    "anyOf": "a",
    "enum": 5,
    "discriminator": "kind",
    "format": 5,
}


@pytest.mark.parametrize(("view", "schema", "expected"), READ)
def test_a_keyword_is_read(view: str, schema: Any, expected: Any) -> None:
    assert getattr(Schema(schema), view) == expected


@pytest.mark.parametrize("schema", [{}, True, False, None, "text", [A], MALFORMED], ids=str)
def test_what_is_not_there_or_malformed_is_absent(schema: Any) -> None:
    assert {view: getattr(Schema(schema), view) for view in ABSENT} == ABSENT


def test_a_discriminator_names_a_field_and_members() -> None:
    mapping = {"cat": CAT, "dog": "Dog", "cow": "farm.yaml", "odd": 5, "a": "a/b"}
    discriminator = Schema({"discriminator": {"propertyName": "kind", "mapping": mapping}})
    assert discriminator.discriminator == DiscriminatorObject(
        "kind",
        {
            "cat": CAT,
            "dog": "#/components/schemas/Dog",
            "cow": "#/components/schemas/farm.yaml",
            "a": "#/components/schemas/a~1b",
        },
    )


@pytest.mark.parametrize("name", [None, 5, "", "  "])
def test_a_discriminator_without_a_field_is_none(name: Any) -> None:
    assert Schema({"discriminator": {"propertyName": name}}).discriminator is None


def test_a_mapping_is_not_needed() -> None:
    assert Schema({"discriminator": {"propertyName": "a"}}).discriminator == DiscriminatorObject(
        "a", {}
    )


@pytest.mark.parametrize(("written", "default"), [("Cat", CAT), (CAT, CAT), (5, None)])
def test_a_default_is_a_reference_or_a_name(written: Any, default: str | None) -> None:
    schema = {"discriminator": {"propertyName": "a", "defaultMapping": written}}
    assert Schema(schema).discriminator == DiscriminatorObject("a", {}, default)


def test_a_target_is_a_reference_or_a_name() -> None:
    assert mapping_reference(CAT) == CAT
    assert mapping_reference("Cat") == CAT


def test_types_of_a_truth_value_are_open() -> None:
    assert types_of(True) == types_of({}) == ()


@pytest.mark.parametrize(
    ("declared", "mixed"),
    [
        (["object", "boolean"], True),
        (["null", "string", "object"], True),
        (["object", "null"], False),
        ("object", False),
        (["string", "boolean"], False),
        ([], False),
    ],
)
def test_a_type_is_mixed_if_it_allows_objects_and_others(declared: Any, mixed: bool) -> None:
    assert is_mixed({"type": declared}) is mixed
