"""Every reference of a document, none that is data, and targets of mappings."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.schema.references import (
    all_references,
    is_inside_data,
    mapping_targets,
    names_a_file,
    references,
)

MAPPING = {"cat": "#/components/schemas/Cat", "dog": "Dog", "cow": "farm.yaml", "odd": 5}
DOCUMENT: dict[str, Any] = {
    "paths": {
        "/a": {"get": {"parameters": [{"$ref": "#/components/parameters/A"}]}},
        "/b": {"$ref": "paths.yaml#/b"},
    },
    "components": {
        "schemas": {
            "Pet": {
                "oneOf": [{"$ref": "#/components/schemas/Cat"}],
                "discriminator": {"propertyName": "kind", "mapping": MAPPING},
                "example": {"$ref": "#/data"},
                "default": {"$ref": "#/data"},
                "x-note": {"$ref": "#/data"},
            },
            "Cat": {
                "properties": {
                    "$ref": {"type": "string"},
                    "default": {"$ref": "#/components/schemas/Pet"},
                    "discriminator": {"mapping": {"no": "mapping.yaml"}},
                },
            },
        }
    },
}
PET = ("components", "schemas", "Pet")


def test_every_reference_is_yielded_with_its_holder() -> None:
    yielded = [(one.pointer, one.key, one.text) for one in references(DOCUMENT)]
    assert yielded == [
        (("paths", "/a", "get", "parameters", 0), "$ref", "#/components/parameters/A"),
        (("paths", "/b"), "$ref", "paths.yaml#/b"),
        ((*PET, "discriminator", "mapping"), "cat", "#/components/schemas/Cat"),
        ((*PET, "discriminator", "mapping"), "cow", "farm.yaml"),
        ((*PET, "oneOf", 0), "$ref", "#/components/schemas/Cat"),
        (
            ("components", "schemas", "Cat", "properties", "default"),
            "$ref",
            "#/components/schemas/Pet",
        ),
    ]
    for one in references(DOCUMENT):
        container: Any = DOCUMENT
        for step in one.pointer:
            container = container[step]
        assert one.container is container


def test_pointers_begin_where_the_node_is() -> None:
    pet = DOCUMENT["components"]["schemas"]["Pet"]
    assert {one.pointer[:3] for one in references(pet, PET)} == {PET}


def test_data_counts_once_a_reference_leads_into_it() -> None:
    document = {
        "a": {"$ref": "#/x-schemas/B"},
        "again": {"$ref": "#/x-schemas/B"},
        "x-schemas": {
            "B": {"items": {"$ref": "#/x-schemas/C"}},
            "C": {"$ref": "#/x-schemas/B"},
            "D": {"$ref": "#/gone"},
        },
    }
    assert [one.text for one in all_references(document)] == [
        "#/x-schemas/B",
        "#/x-schemas/B",
        "#/x-schemas/C",
        "#/x-schemas/B",
    ]


def test_every_target_of_a_mapping_is_yielded() -> None:
    pointer = (*PET, "discriminator", "mapping")
    assert list(mapping_targets(DOCUMENT)) == [
        ((*pointer, "cat"), "#/components/schemas/Cat"),
        ((*pointer, "dog"), "Dog"),
        ((*pointer, "cow"), "farm.yaml"),
    ]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("farm.yaml", True),
        ("farm.yml", True),
        ("farm.json", True),
        ("https://a.test/b", True),
        ("farm/cow", True),
        ("Cow", False),
        ("v1.Cow", False),
        ("#/components/schemas/Cow", False),
    ],
)
def test_a_target_is_a_file_or_a_name(target: str, expected: bool) -> None:
    assert names_a_file(target) is expected


@pytest.mark.parametrize(
    ("steps", "expected"),
    [(("a", "x-b", "c"), True), (("a", "example"), True), (("a", "b"), False), ((), False)],
)
def test_a_pointer_leads_into_data_or_not(steps: tuple[str, ...], expected: bool) -> None:
    assert is_inside_data(steps) is expected
