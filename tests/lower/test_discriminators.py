"""Which values select a member of a union, and which unions must say so themselves."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.lower.discriminators import Discriminators, composed_of, union_of
from reelgen.lower.schema_index import SchemaIndex

from .building import index, ref

CAT, DOG = "#/components/schemas/Cat", "#/components/schemas/Dog"
MAPPING = {"cat": CAT, "kitten": CAT, "dog": DOG}
UNION: dict[str, Any] = {
    "oneOf": [ref("Cat"), ref("Dog")],
    "discriminator": {"propertyName": "kind", "mapping": MAPPING},
}
UNION_OF = ("kind", (CAT, DOG))


def _animal(*values: str, required: bool = True) -> dict[str, Any]:
    kind = {"type": "string", **({"enum": [*values]} if values else {})}
    names = ["kind"] if required else []
    return {"type": "object", "properties": {"kind": kind}, "required": names}


def _schemas(cat: Any = None, **more: Any) -> SchemaIndex:
    return index(Pet=UNION, Cat=cat or _animal(), Dog=_animal(), **more)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, UNION_OF),
        ({"description": "A pet", "title": "Pet", "type": "object", "x-a": 1}, UNION_OF),
        ({"oneOf": None, "anyOf": UNION["oneOf"]}, UNION_OF),
        ({"anyOf": UNION["oneOf"]}, None),
        ({"discriminator": None}, None),
        ({"properties": {"id": {}}}, None),
        ({"type": "string"}, None),
        ({"oneOf": [ref("Cat")]}, None),
        ({"oneOf": [ref("Cat"), ref("Cat")]}, None),
        ({"oneOf": [ref("Cat"), {"type": "object"}]}, None),
    ],
    ids=str,
)
def test_a_union_is_nothing_but_references_and_a_discriminator(
    changed: dict[str, Any], expected: Any
) -> None:
    schema = {key: value for key, value in {**UNION, **changed}.items() if value is not None}
    assert union_of(schema) == expected


def test_what_is_no_object_is_no_union() -> None:
    assert union_of(True) is None


def test_a_schema_is_composed_of_what_its_parts_refer_to() -> None:
    schemas = index(
        A={"allOf": [ref("B"), ref("C"), {}]},
        B={"allOf": [ref("C")]},
        C={"allOf": [ref("A")], "properties": {"d": ref("D")}},
        D={},
    )
    names = [one.rpartition("/")[2] for one in composed_of(schemas, ref("A")["$ref"])]
    assert names == ["A", "B", "C"]


def test_values_that_select_a_member_are_those_of_the_mapping() -> None:
    discriminators = Discriminators(_schemas())
    assert discriminators.values("Cat", "kind") == ["cat", "kitten"]
    assert discriminators.values("Dog", "kind") == ["dog"]
    assert discriminators.values("Cat", "name") == discriminators.values("Pet", "kind") == []
    assert discriminators.selects("Cat", "kind")
    assert not discriminators.selects("Cat", "name")
    assert discriminators.is_member("Dog")
    assert not discriminators.is_member("Pet")


def test_a_base_has_the_field_and_not_the_values() -> None:
    discriminators = Discriminators(
        _schemas({"allOf": [ref("Animal"), _animal()]}, Animal=_animal())
    )
    assert discriminators.selects("Animal", "kind")
    assert discriminators.values("Animal", "kind") == []
    assert discriminators.values("Cat", "kind") == ["cat", "kitten"]


OUTSIDE = {"properties": {"favorite": ref("Cat")}}


@pytest.mark.parametrize(
    ("cat", "more", "shared"),
    [
        (_animal(), {}, False),
        (_animal(), {"Owner": {"properties": {"pet": ref("Pet")}}}, False),
        (_animal(), {"Owner": OUTSIDE}, True),
        (_animal("cat"), {"Owner": OUTSIDE}, False),
        (_animal("lion"), {"Owner": OUTSIDE}, True),
        (_animal("cat", required=False), {"Owner": OUTSIDE}, True),
        (_animal(), {"Big": {"allOf": [ref("Cat")]}}, False),
        (
            _animal(),
            {
                "Big": {"allOf": [ref("Cat"), {"properties": {"size": {}}}]},
                "Owner": {"properties": {"favorite": ref("Big")}},
            },
            True,
        ),
    ],
    ids=[
        "used nowhere else",
        "the union is used",
        "used elsewhere",
        "used elsewhere with its own value",
        "used elsewhere with another value",
        "used elsewhere without a value",
        "a part of a schema that is not used",
        "a part of a schema that is used",
    ],
)
def test_a_union_is_shared_where_a_member_is_used_with_another_value(
    cat: Any, more: dict[str, Any], shared: bool
) -> None:
    discriminators = Discriminators(_schemas(cat, **more))
    assert (UNION_OF in discriminators.shared_unions) is shared
    assert discriminators.selects("Cat", "kind") is not shared


def test_a_shared_union_says_which_values_select_its_members() -> None:
    discriminators = Discriminators(_schemas(Owner=OUTSIDE))
    assert discriminators.shared_unions == {UNION_OF: {CAT: ["cat", "kitten"], DOG: ["dog"]}}


def test_without_a_mapping_the_values_are_those_of_the_field_or_the_names() -> None:
    union = {**UNION, "discriminator": {"propertyName": "kind"}}
    schemas = index(Pet=union, Cat=_animal("tom"), Dog=_animal(), Owner=OUTSIDE, D=ref("Dog"))
    assert Discriminators(schemas).shared_unions == {UNION_OF: {CAT: ["tom"], DOG: ["Dog"]}}
