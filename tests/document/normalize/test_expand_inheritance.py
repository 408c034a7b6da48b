"""A base schema with a discriminator becomes a union of its children where it is used."""

from __future__ import annotations

from typing import Any

from reelgen.document.normalize.expand_inheritance import expand_inheritance

from .applied import applied, ref, schemas

KIND = {"type": "object", "properties": {"kind": {"type": "string"}}}
CHILDREN = {
    "Cat": {"allOf": [ref("Pet"), {"properties": {"kind": {"const": "tom"}}}]},
    "Dog": {"allOf": [ref("Pet")], "description": "A dog"},
    "Wolf": {"allOf": [ref("Dog")]},
}
USE = {"properties": {"pet": ref("Pet"), "other": {"description": "b", "allOf": [ref("Pet")]}}}


def _pet(**mapping: str) -> dict[str, Any]:
    discriminator = {"propertyName": "kind", **({"mapping": mapping} if mapping else {})}
    return {**KIND, "description": "A pet", "discriminator": discriminator}


def _expanded(pet: Any, **more: Any) -> Any:
    data = schemas(Pet=pet, **CHILDREN, **more)
    return applied(expand_inheritance, data).data["components"]["schemas"]


def test_the_base_is_the_union_of_its_children_and_of_its_own_fields() -> None:
    found = _expanded(_pet(dog="Dog", pet="Pet"), Owner=USE)
    assert found["Pet"] == {
        "description": "A pet",
        "anyOf": [ref("Dog"), ref("Cat"), ref("Wolf"), ref("PetBase")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {
                "dog": ref("Dog")["$ref"],
                "pet": ref("PetBase")["$ref"],
                "tom": ref("Cat")["$ref"],
                "Wolf": ref("Wolf")["$ref"],
            },
            "defaultMapping": ref("PetBase")["$ref"],
        },
    }
    assert found["PetBase"] == {**KIND, "description": "A pet"}
    assert found["Dog"] == {"allOf": [ref("PetBase")], "description": "A dog"}
    assert found["Wolf"] == CHILDREN["Wolf"]
    used = found["Owner"]["properties"]
    assert (used["pet"], used["other"]) == (ref("Pet"), {"description": "b", **ref("Pet")})


def test_the_name_of_the_own_fields_is_not_taken() -> None:
    found = _expanded(_pet(), Owner=USE, PetBase={"type": "string"})
    assert found["PetBase"] == {"type": "string"}
    assert found["PetBaseBase"] == {**KIND, "description": "A pet"}


def test_a_base_that_is_used_by_its_children_alone_stays() -> None:
    data = schemas(Pet=_pet(), **CHILDREN)
    assert applied(expand_inheritance, data).data is data


def test_a_union_and_a_base_without_children_stay() -> None:
    data = schemas(
        Pet={"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind"}},
        Cat={"type": "object"},
        Alone=_pet(),
        Owner={"properties": {"a": ref("Alone"), "b": ref("Pet")}},
    )
    assert applied(expand_inheritance, data).data is data
