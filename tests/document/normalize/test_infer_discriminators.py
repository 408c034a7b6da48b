"""A discriminator without a mapping gets the values that its members list."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.infer_discriminators import infer_discriminators

from .applied import applied, ref, schemas

HINT: dict[str, Any] = {"propertyName": "kind"}
UNION: dict[str, Any] = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": HINT}


def _listing(*values: object) -> dict[str, Any]:
    return {"type": "object", "properties": {"kind": {"enum": [*values]}}}


MAPPED: dict[str, tuple[Any, Any, dict[str, str]]] = {
    "by enum": (
        _listing("cat", "kitten"),
        _listing("dog"),
        {"cat": "Cat", "kitten": "Cat", "dog": "Dog"},
    ),
    "by const": (
        {"properties": {"kind": {"const": "cat"}}},
        {"properties": {"kind": {"const": "dog"}}},
        {"cat": "Cat", "dog": "Dog"},
    ),
    "one by its name": (_listing("Cat"), _listing("dog"), {"Cat": "Cat", "dog": "Dog"}),
    "by a part of the member": (
        {"allOf": [{"required": ["kind"]}, _listing("cat")]},
        _listing("dog"),
        {"cat": "Cat", "dog": "Dog"},
    ),
    "by a named enum": (
        {"properties": {"kind": ref("Kind")}},
        _listing("dog"),
        {"tom": "Cat", "dog": "Dog"},
    ),
}
REMOVED: dict[str, tuple[Any, Any]] = {
    "a value of two members": (_listing("pet"), _listing("pet")),
    "a member that lists none": (_listing("cat"), {"type": "object"}),
}
KEPT: dict[str, tuple[Any, Any, Any]] = {
    "values are the names": (UNION, _listing("Cat"), _listing("Dog")),
    "no member lists values": (UNION, {"type": "object"}, {"type": "object"}),
    "there is a mapping": (
        {**UNION, "discriminator": {**HINT, "mapping": {"cat": "Cat"}}},
        _listing("cat"),
        _listing("dog"),
    ),
    "a field of that name": ({"properties": UNION}, _listing("cat"), _listing("dog")),
}


def _document(pet: Any, cat: Any, dog: Any) -> dict[str, Any]:
    return schemas(Pet=pet, Cat=cat, Dog=dog, Kind={"enum": ["tom"]})


@pytest.mark.parametrize(("cat", "dog", "mapping"), MAPPED.values(), ids=MAPPED)
def test_listed_values_become_the_mapping(cat: Any, dog: Any, mapping: dict[str, str]) -> None:
    normalized = applied(infer_discriminators, _document(UNION, cat, dog))
    references = {value: f"#/components/schemas/{name}" for value, name in mapping.items()}
    expected = {**UNION, "discriminator": {**HINT, "mapping": references}}
    assert normalized.data == _document(expected, cat, dog)
    assert normalized.repairs == ()


@pytest.mark.parametrize(("cat", "dog"), REMOVED.values(), ids=REMOVED)
def test_a_discriminator_is_removed_where_values_do_not_tell_members_apart(
    cat: Any, dog: Any
) -> None:
    normalized = applied(infer_discriminators, _document(UNION, cat, dog))
    assert normalized.data == _document({"oneOf": UNION["oneOf"]}, cat, dog)


@pytest.mark.parametrize(("pet", "cat", "dog"), KEPT.values(), ids=KEPT)
def test_other_discriminators_are_kept(pet: Any, cat: Any, dog: Any) -> None:
    data = _document(pet, cat, dog)
    assert applied(infer_discriminators, data).data is data


def test_a_base_that_lists_other_values_than_names_has_no_discriminator() -> None:
    base = {"type": "object", "discriminator": HINT}
    child = {"allOf": [ref("Pet"), _listing("cat")]}
    named = {"allOf": [ref("Pet"), _listing("Cat")]}
    normalized = applied(infer_discriminators, schemas(Pet=base, Cat=child))
    assert normalized.data == schemas(Pet={"type": "object"}, Cat=child)
    data = schemas(Pet=base, Cat=named)
    assert applied(infer_discriminators, data).data is data
