"""Schemas under the names of their classes."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.lower.schema_index import SchemaIndex, is_ignored, undeclared
from reelgen.schema.branches import branch_fields
from reelgen.schema.walk import FILES

from .building import index, ref

TEXT = {"type": "string"}


def _names(schemas: SchemaIndex, *names: str) -> list[str]:
    return [schemas.name_of(ref(name)["$ref"]) for name in names]


def test_a_named_schema_keeps_its_name_as_a_class() -> None:
    schemas = index(**{"Video": {}, "video_frame": {}, "a/b": {}, "int": {}, "3d": {}})
    assert _names(schemas, "Video", "video_frame", "a~1b", "int", "3d") == [
        "Video",
        "VideoFrame",
        "AB",
        "Int",
        "N3d",
    ]


def test_of_names_that_are_one_class_the_exact_spelling_keeps_it() -> None:
    for names in (["Video-Frame", "VideoFrame"], ["VideoFrame", "Video-Frame"]):
        schemas = index(**{name: {} for name in names})
        assert _names(schemas, "Video-Frame", "VideoFrame") == ["VideoFrame2", "VideoFrame"]


def test_a_class_name_is_given_once() -> None:
    schemas = index(Video={})
    assert [schemas.reserve("video"), schemas.reserve("Video"), schemas.reserve("clip")] == [
        "Video2",
        "Video3",
        "Clip",
    ]


CLIP = "#/components/schemas/Clip/properties/scene"


def test_an_inner_schema_is_named_after_where_it_is() -> None:
    schemas = SchemaIndex({"a": {"$ref": CLIP}, "components": {"schemas": {"Clip": {}}}})
    assert schemas.name_of(CLIP) == "ClipScene"
    assert schemas.name_of(CLIP) == "ClipScene"
    assert schemas.name_of("#/paths/~1clips/get/responses/200") == "Get200"


def test_of_inner_schemas_with_one_name_the_later_takes_the_longer_one() -> None:
    one = "#/components/schemas/A/properties/clip/properties/scene"
    two = "#/components/schemas/B/properties/clip/properties/scene"
    for first, second in ((one, two), (two, one)):
        schemas = SchemaIndex({"a": {"$ref": one}, "b": {"$ref": two}})
        schemas.name_of(first)
        schemas.name_of(second)
        assert [schemas.name_of(one), schemas.name_of(two)] == ["ClipScene", "BClipScene"]


def test_inner_schemas_of_components_come_before_those_of_operations() -> None:
    one = "#/components/schemas/A/properties/clip/properties/scene"
    two = "#/components/schemas/B/properties/clip/properties/scene"
    components = {"schemas": {"C": {"properties": {"c": {"$ref": two}}}}}
    schemas = SchemaIndex({"paths": {"/a": {"$ref": one}}, "components": components})
    assert [schemas.name_of(one), schemas.name_of(two)] == ["AClipScene", "ClipScene"]


def test_a_file_is_named_after_itself() -> None:
    schemas = SchemaIndex({FILES: {"parts/video.yaml": {}}})
    assert schemas.name_of(f"#/{FILES}/parts~1video.yaml") == "Video"
    assert schemas.name_of(f"#/{FILES}/parts~1video.yaml/properties/scene") == "Scene"


def test_a_schema_that_is_a_mere_reference_stands_for_its_target() -> None:
    schemas = index(
        A={**ref("B"), "description": "b"},
        B={**ref("C"), "title": "for readers"},
        C=TEXT,
        Rule={**ref("C"), "minLength": 1},
        Loop=ref("Loop"),
        Near=ref("Rule"),
    )
    assert schemas.without_aliases(ref("A")) == ref("C")
    assert schemas.without_aliases(ref("Rule")) == ref("Rule")
    assert schemas.without_aliases(ref("Near")) == ref("Rule")
    assert schemas.without_aliases(ref("Loop")) == ref("Loop")
    beside = {**ref("A"), "description": "kept"}
    assert schemas.without_aliases(beside) == beside
    assert schemas.without_aliases(TEXT) == TEXT


OBJECT: dict[str, Any] = {"type": "object", "properties": {"id": TEXT}}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (OBJECT, True),
        ({"properties": {"id": TEXT}}, True),
        (ref("Object"), True),
        ({"allOf": [ref("Object")]}, True),
        ({**OBJECT, "anyOf": [{"required": ["id"]}]}, True),
        ({**OBJECT, "oneOf": [ref("Object")]}, False),
        ({**OBJECT, "type": ["object", "null"]}, False),
        ({"type": "object"}, False),
        ({"oneOf": [ref("Object")]}, False),
        (TEXT, False),
        (True, False),
    ],
    ids=str,
)
def test_an_object_of_fields_with_one_variant(schema: Any, expected: bool) -> None:
    assert index(Object=OBJECT).is_plain_object(schema) is expected


BRANCHES: dict[str, tuple[Any, dict[str, Any], bool]] = {
    "no union": (OBJECT, {}, False),
    "a field of one member": (
        {**OBJECT, "anyOf": [{"properties": {"a": TEXT}}, {"required": ["id"]}]},
        {"a": TEXT},
        True,
    ),
    "a field of two members": (
        {**OBJECT, "oneOf": [{"properties": {"a": TEXT}}, {"properties": {"a": ref("Object")}}]},
        {"a": {"anyOf": [TEXT, ref("Object")]}},
        True,
    ),
    "a field of two members that say the same": (
        {**OBJECT, "oneOf": [{"properties": {"a": TEXT}}, {"properties": {"a": {**TEXT}}}]},
        {"a": TEXT},
        True,
    ),
    "a condition on a field": (
        {**OBJECT, "oneOf": [{"properties": {"a": TEXT}}, {"properties": {"a": {"const": "x"}}}]},
        {"a": {}},
        True,
    ),
    "a field that the object has": (
        {**OBJECT, "oneOf": [{"properties": {"id": {"type": "integer"}}}]},
        {},
        False,
    ),
    "a union inside a part": (
        {**OBJECT, "allOf": [{"oneOf": [{"properties": {"a": TEXT}}]}]},
        {"a": TEXT},
        True,
    ),
    "a union without an object": ({"oneOf": [{"properties": {"a": TEXT}}]}, {"a": TEXT}, False),
    "a union inside itself": (ref("Loop"), {}, False),
}


@pytest.mark.parametrize(("schema", "fields", "expected"), BRANCHES.values(), ids=BRANCHES)
def test_fields_that_only_members_of_a_union_describe(
    schema: Any, fields: dict[str, Any], expected: bool
) -> None:
    schemas = index(Object=OBJECT, Loop={"anyOf": [ref("Loop")]})
    assert branch_fields(schemas, schema) == fields
    assert schemas.has_branches(schema) is expected


CAT, DOG = ref("Cat")["$ref"], ref("Dog")["$ref"]


@pytest.mark.parametrize(
    ("members", "mapping", "expected"),
    [
        ([ref("Cat"), ref("Dog")], {"cat": "Cat", "kitty": CAT}, {CAT: ["cat", "kitty"], DOG: []}),
        ([ref("Cat")], {"dog": "Dog"}, {CAT: []}),
        ([ref("Cat")], {"cow": "Gone"}, {CAT: []}),
        ([ref("Cat"), OBJECT], {"cat": "Cat"}, {}),
    ],
    ids=str,
)
def test_members_of_a_union_with_the_values_that_select_them(
    members: list[Any], mapping: dict[str, str], expected: dict[str, list[str]]
) -> None:
    union = {"oneOf": members, "discriminator": {"propertyName": "kind", "mapping": mapping}}
    schemas = index(Cat=OBJECT, Dog=OBJECT, Pet=union)
    assert schemas.variants(ref("Pet")) == expected
    assert schemas.variants({"oneOf": members}) == {}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"properties": {"a": TEXT}, "required": ["a", "b"]}, ["b"]),
        ({"required": ["b"]}, []),
        ({"properties": {"a": TEXT}, "required": ["b"], "allOf": [{}]}, []),
        ({"properties": {"a": TEXT}, "required": ["b"], "patternProperties": {}}, []),
    ],
    ids=str,
)
def test_fields_that_are_required_and_described_nowhere(
    schema: dict[str, Any], expected: list[str]
) -> None:
    assert undeclared(schema) == expected


@pytest.mark.parametrize(
    ("keyword", "expected"),
    [
        ("title", True),
        ("x-note", True),
        ("$defs", True),
        ("x-closed", False),
        ("description", False),
        ("type", False),
    ],
)
def test_types_do_without_some_keywords(keyword: str, expected: bool) -> None:
    assert is_ignored(keyword) is expected
