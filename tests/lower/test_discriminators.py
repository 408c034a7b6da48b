"""How the members of a union are told apart by the field that a discriminator names."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.lower.discriminators import Discriminators, closed, composed_of, selection
from reelgen.lower.schema_index import SchemaIndex

from .building import index, ref

CAT, DOG = "#/components/schemas/Cat", "#/components/schemas/Dog"
MAPPING = {"cat": CAT, "kitten": CAT, "dog": DOG}
UNION: dict[str, Any] = {
    "oneOf": [ref("Cat"), ref("Dog")],
    "discriminator": {"propertyName": "kind", "mapping": MAPPING},
}
NULL = {"type": "null"}


def _animal(*values: Any, required: bool = True) -> dict[str, Any]:
    kind: dict[str, Any] = {"enum": [*values]} if values else {"type": "string"}
    names = ["kind"] if required else []
    return {"type": "object", "properties": {"kind": kind}, "required": names}


def _schemas(cat: Any = None, dog: Any = None, **more: Any) -> SchemaIndex:
    return index(Pet=UNION, Cat=cat or _animal(), Dog=dog or _animal(), **more)


@pytest.mark.parametrize(
    ("changed", "selected"),
    [
        ({}, True),
        ({"description": "A pet", "title": "Pet", "type": "object", "x-a": 1}, True),
        ({"oneOf": None, "anyOf": UNION["oneOf"]}, True),
        ({"oneOf": [ref("Cat"), _animal("bird")]}, True),
        ({"oneOf": [ref("Cat"), ref("Dog"), NULL]}, True),
        ({"anyOf": UNION["oneOf"]}, False),
        ({"discriminator": None}, False),
        ({"properties": {"id": {}}}, False),
        ({"type": "string"}, False),
        ({"oneOf": [ref("Cat")]}, False),
        ({"oneOf": [ref("Cat"), ref("Cat")]}, False),
        ({"oneOf": [ref("Cat"), {"type": "string"}]}, False),
        ({"oneOf": [ref("Cat"), {"type": "object"}]}, False),
    ],
    ids=str,
)
def test_a_discriminator_selects_in_a_union_of_objects_alone(
    changed: dict[str, Any], selected: bool
) -> None:
    schema = {key: value for key, value in {**UNION, **changed}.items() if value is not None}
    assert (selection(schema, _schemas()) is not None) is selected


def test_what_is_no_object_is_no_union() -> None:
    assert selection(True, _schemas()) is None


def test_a_schema_is_composed_of_what_its_parts_refer_to() -> None:
    schemas = index(
        A={"allOf": [ref("B"), ref("C"), {}]},
        B={"allOf": [ref("C")]},
        C={"allOf": [ref("A")], "properties": {"d": ref("D")}},
        D={},
    )
    names = [one.rpartition("/")[2] for one in composed_of(schemas, ref("A")["$ref"])]
    assert names == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("cat", "dog", "mapping", "tags", "is_closed"),
    [
        (_animal(), _animal(), MAPPING, {"cat": 0, "kitten": 0, "dog": 1}, False),
        (_animal("cat"), _animal("dog"), MAPPING, {"cat": 0, "dog": 1}, True),
        (_animal("cat", "tom"), _animal("dog"), MAPPING, {"cat": 0, "tom": 0, "dog": 1}, True),
        (_animal("tom"), _animal("rex"), MAPPING, {"tom": 0, "rex": 1}, True),
        (_animal("cat"), _animal("dog"), {}, {"cat": 0, "dog": 1}, True),
        (_animal("cat"), _animal(), {}, {"cat": 0, "Dog": 1}, False),
        (_animal("cat", required=False), _animal("dog"), {}, {"cat": 0, "dog": 1}, False),
        (_animal("a", "b"), _animal("b", "c"), {"b": DOG}, {"a": 0, "b": 1, "c": 1}, False),
        (_animal(1), _animal(2), {}, {1: 0, 2: 1}, False),
        (_animal(True), _animal(False), {}, {"Cat": 0, "Dog": 1}, False),
    ],
    ids=[
        "the mapping, where the members are open",
        "their own values",
        "their own values beyond the mapping",
        "their own values instead of the mapping",
        "their own values without a mapping",
        "the name of an open member without a mapping",
        "a member that does not require the field",
        "a value of two members",
        "numbers",
        "truth values select nothing",
    ],
)
def test_tags(
    cat: Any, dog: Any, mapping: dict[str, str], tags: dict[Any, int], is_closed: bool
) -> None:
    union = {**UNION, "discriminator": {"propertyName": "kind", "mapping": mapping}}
    selected = selection(union, _schemas(cat, dog))
    assert selected is not None
    assert (selected.indexes, selected.closed, selected.default) == (tags, is_closed, None)


def test_members_that_are_unions_count_with_their_members() -> None:
    schemas = _schemas(All={"oneOf": [ref("Pet"), ref("Owl")]}, Owl=_animal("owl"))
    union = {"anyOf": [ref("Pet"), ref("Owl")], "discriminator": {"propertyName": "kind"}}
    selected = selection(union, schemas)
    assert selected is not None
    assert selected.members == (ref("Cat"), ref("Dog"), ref("Owl"))


def test_a_default_mapping_is_the_member_for_other_values() -> None:
    discriminator = {"propertyName": "kind", "mapping": {"cat": CAT}, "defaultMapping": "Dog"}
    selected = selection({**UNION, "discriminator": discriminator}, _schemas())
    assert selected is not None
    assert (selected.default, selected.indexes) == (1, {"cat": 0})


def test_members_and_what_they_are_composed_of_have_a_field_that_selects() -> None:
    discriminators = Discriminators(
        _schemas({"allOf": [ref("Animal"), _animal("cat")]}, Animal=_animal())
    )
    assert all(discriminators.selects(name, "kind") for name in ("Cat", "Dog", "Animal"))
    assert not discriminators.selects("Cat", "name")
    assert not discriminators.selects("Pet", "kind")
    assert discriminators.is_member("Dog")
    assert not discriminators.is_member("Pet")


def test_values_of_a_field_that_selects_are_closed() -> None:
    schemas = index(Kind={"enum": ["a"]})
    assert closed(ref("Kind"), schemas) == {"enum": ["a"], "x-closed": True}
    assert closed({"type": "string"}, schemas) == {"type": "string"}
