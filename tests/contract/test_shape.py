"""What a value shows of its schema: unions, maps, tuples, recursion, enums, null."""

from __future__ import annotations

import time
from typing import Any

import pytest
from reelgen.coverage.documented_shape import documented
from reelgen.coverage.value_shape import ValueDifference, ValueShape, observed
from reelgen.validation import Schemas


def _schemas(**components: Any) -> Schemas:
    return Schemas({"components": {"schemas": components}})


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": [*required]}


def _told(shape: ValueShape) -> list[str]:
    return [f"{one.kind}: {one.path}: {one.detail}" for one in shape.differences]


TEXT, NUMBER = {"type": "string"}, {"type": "number"}
CAT = _object("kind", kind={"const": "cat"}, lives=NUMBER, name=TEXT)
DOG = _object("kind", kind={"const": "dog"}, tricks={"type": "array", "items": TEXT}, name=TEXT)
PETS = _schemas(Cat=CAT, Dog=DOG)
BY_TAG = {"oneOf": [_ref("Cat"), _ref("Dog")], "discriminator": {"propertyName": "kind"}}
MAPPED: dict[str, Any] = {
    **BY_TAG,
    "discriminator": {
        "propertyName": "kind",
        "mapping": {"cat": "#/components/schemas/Cat", "dog": "Dog"},
    },
}


def test_nested_arrays_have_one_place_an_item() -> None:
    schema = _object(rows={"type": "array", "items": {"type": "array", "items": _object(x=NUMBER)}})
    assert documented(_schemas(), schema).fields == {"rows", "rows[][].x"}
    assert observed(_schemas(), schema, {"rows": [[{"x": 1}, {}], []]}).fields == {
        "rows",
        "rows[][].x",
    }
    assert observed(_schemas(), schema, {"rows": [[]]}).fields == {"rows"}


@pytest.mark.parametrize("schema", [BY_TAG, MAPPED, {"anyOf": BY_TAG["oneOf"]}])
def test_of_a_union_only_the_alternative_that_came_is_seen(schema: dict[str, Any]) -> None:
    known = documented(PETS, schema)
    assert known.fields == {"kind", "lives", "tricks", "name"}
    assert known.values == {("kind", "cat"), ("kind", "dog")}
    seen = observed(PETS, schema, {"kind": "dog", "tricks": []})
    assert (seen.fields, seen.values) == ({"kind", "tricks"}, {("kind", "dog")})
    assert not seen.differences


def test_a_field_of_another_alternative_is_new() -> None:
    assert _told(observed(PETS, MAPPED, {"kind": "dog", "lives": 9})) == [
        "new field: lives: integer, not in the spec"
    ]


def test_a_new_tag_is_one_difference() -> None:
    assert _told(observed(PETS, MAPPED, {"kind": "fox", "name": "R"})) == [
        "new enum value: kind: 'fox' is not one of cat"
    ]


def test_the_alternative_with_the_fewest_differences_is_meant() -> None:
    """A new word in a strict alternative does not make a lax one fit better."""
    strict = _object("id", id=TEXT, status={"enum": ["on", "off"]}, size=NUMBER)
    schema = {"oneOf": [_object(message=TEXT), strict]}
    shape = observed(_schemas(), schema, {"id": "a", "status": "warm", "size": 1})
    assert _told(shape) == ["new enum value: status: 'warm' is not one of on, off"]
    assert shape.fields == {"id", "status", "size"}


def test_any_of_may_be_several_at_once() -> None:
    schema = {"anyOf": [_object(a=TEXT), _object(b=TEXT)]}
    shape = observed(_schemas(), schema, {"a": "", "b": ""})
    assert (shape.fields, shape.differences) == ({"a", "b"}, [])


def test_an_open_enum_counts_its_words() -> None:
    schema = _object(model={"anyOf": [TEXT, {"enum": ["veo3", "sora"]}]})
    assert documented(_schemas(), schema).values == {("model", "veo3"), ("model", "sora")}
    assert observed(_schemas(), schema, {"model": "sora"}).values == {("model", "sora")}
    other = observed(_schemas(), schema, {"model": "new"})
    assert (other.values, other.differences) == (set(), [])


def test_rules_between_fields_are_no_union() -> None:
    schema = {**_object(a=TEXT, b=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert documented(_schemas(), schema).fields == {"a", "b"}
    shape = observed(_schemas(), schema, {"b": ""})
    assert (shape.fields, shape.differences) == ({"b"}, [])


def test_unions_beside_each_other_and_inside_each_other() -> None:
    inner = {"oneOf": [_object("x", x=TEXT), _object("y", y=TEXT)]}
    schema = {"allOf": [BY_TAG, {"anyOf": [inner, _object("z", z=TEXT)]}]}
    shape = observed(PETS, schema, {"kind": "cat", "lives": 9, "y": ""})
    assert (shape.fields, _told(shape)) == ({"kind", "lives", "y"}, [])
    assert documented(PETS, schema).fields == {"kind", "lives", "tricks", "name", "x", "y", "z"}
    deep = {"oneOf": [_object(a=TEXT), {**_object(b=TEXT), "oneOf": [inner, CAT]}]}
    shape = observed(_schemas(), deep, {"b": "", "y": ""})
    assert (shape.fields, _told(shape)) == ({"b", "y"}, [])


def test_names_of_maps_are_data() -> None:
    schema = _object(
        prices={"type": "object", "additionalProperties": _object(amount=NUMBER, unit=TEXT)}
    )
    assert documented(_schemas(), schema).fields == {"prices", "prices{}.amount", "prices{}.unit"}
    shape = observed(_schemas(), schema, {"prices": {"veo3": {"amount": 1}, "sora": {}}})
    assert (shape.fields, shape.differences) == ({"prices", "prices{}.amount"}, [])


def test_patterns_say_which_names_are_data() -> None:
    schema = {**_object(id=TEXT), "patternProperties": {"^x-": _object(a=TEXT)}}
    assert documented(_schemas(), schema).fields == {"id", "{}.a"}
    shape = observed(_schemas(), schema, {"id": "", "x-1": {"a": ""}, "y": 1})
    assert shape.fields == {"id", "{}.a"}
    assert _told(shape) == ["new field: y: integer, not in the spec"]


def test_open_objects_have_nothing_to_miss() -> None:
    for schema in ({"type": "object"}, {"type": "object", "additionalProperties": True}, {}, True):
        shape = observed(_schemas(), schema, {"a": {"b": 1}})
        assert (shape.fields, shape.differences) == (set(), [])
        assert documented(_schemas(), schema).fields == set()


def test_tuples_tell_their_places_apart() -> None:
    schema = {"type": "array", "prefixItems": [_object(a=TEXT), _object(b=TEXT)], "items": NUMBER}
    assert documented(_schemas(), schema).fields == {"[0].a", "[1].b"}
    shape = observed(_schemas(), schema, [{"a": ""}, {}, 3, "x"])
    assert shape.fields == {"[0].a"}
    assert _told(shape) == ["changed type: []: string where the spec has number"]


def test_a_schema_inside_itself_is_counted_once() -> None:
    node = _object(name=TEXT, children={"type": "array", "items": _ref("Node")})
    schemas = _schemas(Node=node)
    assert documented(schemas, _ref("Node")).fields == {"name", "children"}
    shape = observed(schemas, _ref("Node"), {"name": "a", "children": [{"name": "b", "size": 1}]})
    assert {"name", "children"} <= shape.fields
    assert _told(shape) == ["new field: children[].size: integer, not in the spec"]


def test_alternatives_that_inherit_from_their_union_come_to_an_end() -> None:
    names = [f"Kind{number}" for number in range(12)]
    kinds = {
        name: {"allOf": [_ref("Base"), _object(**{name.lower(): TEXT, "kind": {"const": name}})]}
        for name in names
    }
    base = {**_object(id=TEXT), "oneOf": [_ref(name) for name in names]}
    schemas = _schemas(Base=base, **kinds)
    started = time.process_time()
    known = documented(schemas, _ref("Base"))
    shape = observed(schemas, _ref("Base"), {"kind": "Kind7", "kind7": "", "id": ""})
    assert time.process_time() - started < 5
    assert len(known.fields) == 14
    assert (shape.fields, shape.differences) == ({"kind", "kind7", "id"}, [])


def test_a_deep_value_of_a_branching_schema_takes_no_longer_than_its_size() -> None:
    node = {"anyOf": [_object("a", a=_ref("Node")), _object("a", a=_ref("Node"), b=TEXT), TEXT]}
    value: Any = "end"
    for _ in range(40):
        value = {"a": value}
    started = time.process_time()
    shape = observed(_schemas(Node=node), _ref("Node"), value)
    assert time.process_time() - started < 10
    assert (len(shape.fields), shape.differences) == (40, [])


def test_a_document_that_doubles_at_every_level_is_cut_off() -> None:
    levels = {f"L{n}": _object(left=_ref(f"L{n + 1}"), right=_ref(f"L{n + 1}")) for n in range(40)}
    started = time.process_time()
    assert len(documented(_schemas(**levels, L40=TEXT), _ref("L0")).fields) >= 5_000
    assert time.process_time() - started < 10


def test_parents_are_part_of_their_children() -> None:
    schemas = _schemas(Base=_object("id", id=TEXT))
    schema = {"allOf": [_ref("Base"), _object("size", size=NUMBER)]}
    assert documented(schemas, schema).fields == {"id", "size"}
    assert _told(observed(schemas, schema, {"id": "a"})) == [
        "missing field: size: the spec requires it"
    ]


def test_a_field_that_two_parents_name_obeys_both() -> None:
    schema = {"allOf": [_object(a=_object(x=TEXT)), _object(a=_object(y=TEXT))]}
    assert documented(_schemas(), schema).fields == {"a", "a.x", "a.y"}
    shape = observed(_schemas(), schema, {"a": {"x": "", "y": ""}})
    assert (shape.fields, shape.differences) == ({"a", "a.x", "a.y"}, [])


def test_conditions_name_fields_too() -> None:
    schema = {
        **_object(kind=TEXT),
        "if": {"properties": {"kind": {"const": "x"}}},
        "then": _object(extra=_object(a=TEXT)),
    }
    assert documented(_schemas(), schema).fields == {"kind", "extra", "extra.a"}
    shape = observed(_schemas(), schema, {"kind": "x", "extra": {"a": ""}})
    assert (shape.fields, shape.differences) == ({"kind", "extra", "extra.a"}, [])


def test_enums_are_values_not_null() -> None:
    schema = _object(
        fps={"type": ["integer", "null"], "enum": [24, 30, None]},
        on={"type": "boolean", "enum": [True]},
    )
    known = {("fps", "24"), ("fps", "30"), ("on", "true")}
    assert documented(_schemas(), schema).values == known
    shape = observed(_schemas(), schema, {"fps": None, "on": True})
    assert (shape.fields, shape.values) == ({"fps", "on"}, {("on", "true")})
    assert not shape.differences
    assert _told(observed(_schemas(), schema, {"fps": 60})) == [
        "new enum value: fps: '60' is not one of 24, 30, null"
    ]


def test_true_is_not_one() -> None:
    assert observed(_schemas(), {"enum": [1]}, True).differences
    assert not observed(_schemas(), {"enum": [1]}, 1.0).differences


@pytest.mark.parametrize(
    ("schema", "value", "detail"),
    [
        (TEXT, 1, "integer where the spec has string"),
        (TEXT, None, "null where the spec has string"),
        ({"type": "integer"}, 1.5, "number where the spec has integer"),
        ({"type": "integer"}, True, "boolean where the spec has integer"),
        ({"type": ["array", "null"]}, {}, "object where the spec has array or null"),
        ({"oneOf": [CAT, {"type": "null"}]}, [], "array where the spec has object or null"),
    ],
)
def test_another_type(schema: dict[str, Any], value: Any, detail: str) -> None:
    shape = observed(_schemas(), schema, value, "at")
    assert shape.differences == [ValueDifference("at", "changed type", detail)]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (NUMBER, 1),
        ({"type": "integer"}, 2.0),
        ({"type": ["string", "null"]}, None),
        ({"anyOf": [_ref("Cat"), {"type": "null"}]}, None),
    ],
)
def test_the_same_type(schema: dict[str, Any], value: Any) -> None:
    assert not observed(PETS, schema, value).differences


def test_what_differs_in_every_item_is_told_once() -> None:
    schema = {"type": "array", "items": _object("id", id=TEXT)}
    shape = observed(_schemas(), schema, [{"new": 1}, {"new": 2}, {"new": 3}])
    assert _told(shape) == [
        "missing field: [].id: the spec requires it",
        "new field: [].new: integer, not in the spec",
    ]


def test_fields_of_one_direction() -> None:
    schema = _object(
        "id", "secret", id={**TEXT, "readOnly": True}, secret={**TEXT, "writeOnly": True}
    )
    assert documented(_schemas(), schema).fields == {"id"}
    assert documented(_schemas(), schema, without="readOnly").fields == {"secret"}
    assert not observed(_schemas(), schema, {"id": "a"}).differences
