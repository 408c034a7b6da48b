"""One schema as one object; which schemas and fields apply to a value; pointers that are set."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.schema.applied import applied, described_fields
from reelgen.schema.flatten import MORE, OPEN, FlatSchemas
from reelgen.schema.pointer import REMOVED, parse, replace_every

DOCUMENT: dict[str, Any] = {
    "components": {
        "schemas": {
            "Base": {
                "type": "object",
                "required": ["id"],
                "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
                "anyOf": [{"properties": {"fast": {}}}, {"properties": {"slow": {}}}],
            },
            "Own": {
                "allOf": [{"$ref": "#/components/schemas/Base"}],
                "required": ["name"],
                "properties": {"name": {"type": "string", "minLength": 1}},
                "anyOf": [{"properties": {"red": {}}}, {"properties": {"blue": {}}}],
            },
            "Loop": {"allOf": [{"$ref": "#/components/schemas/Loop"}], "type": "object"},
            "Self": {"anyOf": [{"$ref": "#/components/schemas/Self"}, {"type": "array"}]},
            "Tree": {
                "type": "object",
                "properties": {
                    "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
                    "map": {"additionalProperties": {"type": "integer"}},
                    "pair": {"prefixItems": [{"const": 1}, {"const": 2}]},
                    "either": {"oneOf": [{"type": "null"}, {"properties": {"deep": {"const": 3}}}]},
                    "then": {"if": {}, "then": {"properties": {"later": {"const": 4}}}},
                },
            },
        }
    }
}
SCHEMAS = FlatSchemas(DOCUMENT)


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_parts_are_laid_together_and_its_own_keywords_win() -> None:
    flat = SCHEMAS.flat(ref("Own"))
    assert flat["properties"]["name"] == {"type": "string", "minLength": 1}
    assert [*flat["properties"]] == ["id", "name"]
    assert sorted(flat["required"]) == ["id", "name"]
    assert flat["type"] == "object"
    assert "allOf" not in flat
    assert "$ref" not in flat


def test_a_second_union_is_kept_beside_the_first() -> None:
    flat = SCHEMAS.flat(ref("Own"))
    assert [[*member["properties"]] for member in flat["anyOf"]] == [["red"], ["blue"]]
    (union,) = flat[MORE]
    assert [[*member["properties"]] for member in union] == [["fast"], ["slow"]]
    assert len(SCHEMAS.alternatives(ref("Own"))) == 5


def test_schemas_that_contain_themselves_have_an_end() -> None:
    assert SCHEMAS.flat(ref("Loop")) == {"type": "object"}
    assert SCHEMAS.child(ref("Self"), "x") is OPEN
    assert len(SCHEMAS.alternatives(ref("Self"))) < 4


@pytest.mark.parametrize(
    ("steps", "schema"),
    [
        (("children", "*", "children", 0, "map", "any"), {"type": "integer"}),
        (("children", "*"), ref("Tree")),
        (("pair", 1), {"const": 2}),
        (("either", "deep"), {"const": 3}),
        (("then", "later"), {"const": 4}),
        (("nothing",), {}),
        ((), ref("Tree")),
    ],
)
def test_the_schema_at_a_pointer(steps: tuple[str | int, ...], schema: Any) -> None:
    assert SCHEMAS.at(ref("Tree"), steps) == schema


@pytest.mark.parametrize(
    ("schema", "is_list"),
    [
        ({"items": {}}, True),
        ({"type": "array"}, True),
        ({"type": ["array", "null"]}, True),
        ({"type": "object"}, False),
        (True, False),
    ],
)
def test_lists(schema: Any, is_list: bool) -> None:
    assert SCHEMAS.is_list(schema) is is_list


def fields(schema: Any, value: Any, fitting: tuple[str, ...] = ()) -> tuple[list[str], bool]:
    """Return the names that a schema describes; members that require one of `fitting` fit."""
    parts = applied(
        SCHEMAS.registry,
        schema,
        value,
        lambda member, _: bool({*member.get("required", ())} & {*fitting}),
    )
    described = described_fields(parts)
    return [*described.named], described.is_open


A = {"required": ["a"], "properties": {"a": {}, "a2": {}}}
B = {"required": ["b"], "properties": {"b": {}, "b2": {}}}
DEPENDENT = {"properties": {"a": {}}, "dependentSchemas": {"a": {"properties": {"b": {}}}}}


def test_only_members_that_fit_describe_fields() -> None:
    assert fields({"oneOf": [A, B]}, {}, ("a",)) == (["a", "a2"], False)
    assert fields({"oneOf": [A, B]}, {}, ("b",)) == (["b", "b2"], False)
    assert fields({"oneOf": [A, B]}, {}) == (["a", "a2", "b", "b2"], False)
    assert fields({"allOf": [A, {"anyOf": [B]}]}, {}) == (["a", "a2", "b", "b2"], False)


def test_what_depends_on_a_field_applies_where_the_field_is() -> None:
    assert fields(DEPENDENT, {}) == (["a"], False)
    assert fields(DEPENDENT, {"a": 1}) == (["a", "b"], False)
    assert fields({"if": {}, "then": A, "else": B}, {}) == (["a", "a2", "b", "b2"], False)


def test_an_object_that_nothing_describes_is_open() -> None:
    assert fields({"type": "object"}, {}) == ([], True)
    assert fields({**A, "additionalProperties": True}, {}) == (["a", "a2"], True)
    assert fields({"properties": {"a": {"readOnly": True}, "b": {}}}, {}) == (["b"], False)
    assert fields({"required": ["a"]}, {}) == (["a"], False)


def test_a_union_inside_itself_is_applied_once() -> None:
    assert fields(ref("Self"), {}) == ([], True)


DATA = {"a": [{"b": 1}, {"b": 2, "c": 3}], "m": {"x": {"b": 4}}, "empty": []}
REPLACED: list[tuple[str, Any]] = [
    ("/a/*/b", {**DATA, "a": [{"b": 0}, {"b": 0, "c": 3}]}),
    ("/a/1/c", {**DATA, "a": [{"b": 1}, {"b": 2, "c": 0}]}),
    ("/m/*/b", {**DATA, "m": {"x": {"b": 0}}}),
    ("/m/*", {**DATA, "m": {"x": 0}}),
    ("/empty/*", DATA),
    ("/none/b", DATA),
    ("/a/7", DATA),
    ("", 0),
]


@pytest.mark.parametrize(("pointer", "result"), REPLACED)
def test_every_value_at_a_pointer_is_replaced(pointer: str, result: Any) -> None:
    before = repr(DATA)
    assert replace_every(DATA, parse(pointer), lambda _pointer, _value: 0) == result
    assert repr(DATA) == before


def test_fields_and_items_are_removed() -> None:
    def removed(pointer: str) -> Any:
        return replace_every(DATA, parse(pointer), lambda _pointer, _value: REMOVED)

    assert removed("/a/0") == {**DATA, "a": [{"b": 2, "c": 3}]}
    assert removed("/a/*") == {**DATA, "a": []}
    assert removed("/a/*/b") == {**DATA, "a": [{}, {"c": 3}]}
    assert removed("/m") == {"a": DATA["a"], "empty": []}


def test_what_is_missing_is_created_where_asked_for() -> None:
    seen: list[Any] = []

    def create(pointer: Any, holder: Any, step: str | int) -> Any:
        seen.append((pointer, step))
        return {step: None, **(holder or {})}

    result = replace_every({"k": 1}, ("new", "x"), lambda pointer, _: pointer, create=create)
    assert result == {"k": 1, "new": {"x": ("new", "x")}}
    assert seen == [((), "new"), (("new",), "x")]
