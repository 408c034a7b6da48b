"""Schemas collected by reference, changed, and named as their classes."""

from __future__ import annotations

import json
from typing import Any

from reelgen.ir.model import DiscriminatedUnion
from reelgen.ir.names import ClassName

from .building import components, index, ref, request_set, response_set

TEXT = {"type": "string"}
ITEM: dict[str, Any] = {"type": "object", "properties": {"id": TEXT}, "required": ["id"]}


def test_a_set_holds_what_was_named_and_all_it_refers_to() -> None:
    schemas = index(
        **{"list-of": {"type": "array", "items": ref("Item")}, "Item": ITEM, "Other": {}}
    )
    models = response_set(schemas)
    assert models.named(ref("list-of"), "unused") == "ListOf"
    assert components(models) == {
        "Item": ITEM,
        "ListOf": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}},
    }
    assert models.built().names == ("Item", "ListOf")


def test_an_inline_schema_gets_the_suggested_name_once() -> None:
    models = response_set(index(Item=ITEM))
    assert models.named(ITEM, "item") == "Item2"
    assert models.named({**ref("Item"), "title": "for readers"}, "item") == "Item"
    assert models.hoist(TEXT, "a text") == {"$ref": "#/components/schemas/AText"}


def test_an_inline_class_of_several_parts_has_the_name_of_its_owner_in_its_name() -> None:
    parts = {"allOf": [ref("Item"), {"type": "object", "properties": {"note": TEXT}}]}
    fields = {"first": {**parts, "description": "One."}, "list": {"type": "array", "items": parts}}
    models = response_set(index(Item=ITEM, Page={"type": "object", "properties": fields}))
    models.named(ref("Page"), "")
    assert components(models)["Page"]["properties"] == {
        "first": {"description": "One.", "$ref": "#/components/schemas/PageFirst"},
        "list": {"type": "array", "items": {"$ref": "#/components/schemas/PageListItem"}},
    }


def test_the_two_sets_change_the_same_schema_differently() -> None:
    schema = {"type": "string", "enum": ["a"], "maxLength": 5}
    schemas = index(Word=schema)
    models, params = response_set(schemas), request_set(schemas)
    models.named(ref("Word"), "")
    params.named(ref("Word"), "")
    assert components(params)["Word"] == schema
    assert "anyOf" in components(models)["Word"]


def test_what_types_do_not_say_is_a_rule_of_requests_alone() -> None:
    schema = {**ITEM, "minProperties": 1, "not": ref("Small")}
    schemas = index(Item=schema, Small={"maxProperties": 1, "title": "for readers"})
    models, params = response_set(schemas), request_set(schemas)
    models.named(ref("Item"), "")
    params.named(ref("Item"), "")
    built = params.built()
    assert [(rule.type, json.loads(rule.schema)) for rule in built.rules] == [
        ("Item", {"minProperties": 1, "not": {"$ref": "Small"}})
    ]
    assert [(rule.type, json.loads(rule.schema)) for rule in built.definitions] == [
        ("Small", {"maxProperties": 1})
    ]
    assert models.built().rules == models.built().definitions == ()


def test_a_schema_that_nothing_fits_is_a_rule() -> None:
    params = request_set(index(Never=False))
    params.named(ref("Never"), "")
    built = params.built()
    assert [(rule.type, rule.schema) for rule in built.rules] == [("Never", "false")]
    assert components(params)["Never"] == {"not": {}}


def test_an_object_that_does_not_say_so_is_loose() -> None:
    models = response_set(index(A={"properties": {"id": TEXT}}, B=ITEM, C=TEXT))
    for name in ("A", "B", "C"):
        models.named(ref(name), "")
    assert models.built().loose == ("A",)


def test_a_member_of_a_union_is_told_apart_and_not_loose() -> None:
    members = {name: {"properties": {"kind": TEXT, name: TEXT}} for name in ("cat", "dog")}
    models = response_set(index(Pet=UNION, **members))
    models.named(ref("Pet"), "")
    assert models.built().loose == ()


def test_an_object_of_which_nothing_is_known_is_a_dict() -> None:
    models = response_set(
        index(A={"type": "object"}, B={"type": "object", "additionalProperties": TEXT})
    )
    models.named(ref("A"), "")
    models.named(ref("B"), "")
    assert components(models) == {
        "A": {"type": "object", "additionalProperties": {}},
        "B": {"type": "object", "additionalProperties": TEXT},
    }


def test_keywords_of_types_that_a_schema_lacks_are_dropped() -> None:
    models = response_set(index(A={**TEXT, "properties": {"a": {}}, "items": {}, "required": []}))
    models.named(ref("A"), "")
    assert components(models)["A"] == TEXT


def test_a_base_is_not_a_mere_name_for_another() -> None:
    schemas = index(
        Alias=ref("Item"),
        Item=ITEM,
        Child={"allOf": [ref("Alias"), {"type": "object", "properties": {"a": TEXT}}]},
    )
    models = response_set(schemas)
    models.named(ref("Child"), "")
    assert components(models)["Child"]["allOf"][0] == ref("Item")


def _animal(value: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"kind": TEXT, value: TEXT}}


UNION: dict[str, Any] = {
    "oneOf": [ref("cat"), ref("dog")],
    "discriminator": {"propertyName": "kind", "mapping": {"a": "cat", "b": "dog", "c": "gone"}},
}


def _closed(value: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"kind": {"const": value}}, "required": ["kind"]}


def test_a_closed_union_names_classes_and_none_that_do_not_exist() -> None:
    models = response_set(index(Pet=UNION, cat=_closed("a"), dog=_closed("b")))
    models.named(ref("Pet"), "")
    assert components(models)["Pet"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"a": "#/components/schemas/Cat", "b": "#/components/schemas/Dog"},
    }
    assert models.built().tagged == ()


def test_a_union_whose_members_leave_the_field_open_selects_them_itself() -> None:
    schemas = index(
        Owner={
            "type": "object",
            "properties": {"pet": {**UNION, "description": "Mine"}},
        },
        cat=_animal("x"),
        dog=_animal("y"),
    )
    models = response_set(schemas)
    models.named(ref("Owner"), "")
    built = models.built()
    assert built.tagged == (
        DiscriminatedUnion(
            type=ClassName("OwnerPet"),
            field="kind",
            values=(("a", 0), ("b", 1)),
            members=(ClassName("Cat"), ClassName("Dog")),
        ),
    )
    owner = components(models)["Owner"]["properties"]["pet"]
    assert owner == {"description": "Mine", "$ref": "#/components/schemas/OwnerPet"}
    assert "discriminator" not in components(models)["OwnerPet"]


def test_a_schema_that_contains_itself_ends() -> None:
    models = response_set(index(Tree={"type": "object", "properties": {"below": ref("Tree")}}))
    assert models.named(ref("Tree"), "") == "Tree"
    assert components(models).keys() == {"Tree"}
