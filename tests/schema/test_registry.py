"""References of one document: looked up, followed through chains and cycles, flattened."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.schema.registry import Registry, is_local, lookup

TEXT = {"type": "string"}
ROOT: dict[str, Any] = {
    "a": {"$ref": "#/b"},
    "b": {"$ref": "#/c"},
    "c": {"type": "object", "properties": {"id": TEXT}},
    "circle": {"$ref": "#/circle/back"},
    "loop": {"$ref": "#/round"},
    "round": {"$ref": "#/loop"},
    "dangling": {"$ref": "#/gone"},
    "base": {"properties": {"id": TEXT, "name": TEXT}, "required": ["id"]},
    "child": {
        "allOf": [{"$ref": "#/base"}, {"properties": {"age": {}}, "required": ["name", "ghost"]}],
        "properties": {"id": {"minLength": 1}},
        "required": ["age"],
    },
    "itself": {"allOf": [{"$ref": "#/itself"}, {"properties": {"a": {}}}]},
}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/{name}"}


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("#/c", ROOT["c"]),
        ("#/c/properties/id", TEXT),
        ("#/base/required/0", "id"),
        ("#", ROOT),
        ("#/gone", None),
        ("#gone", None),
        ("other.yaml", None),
        ("other.yaml#/c", None),
    ],
)
def test_a_pointer_is_looked_up(reference: str, expected: Any) -> None:
    assert lookup(ROOT, reference) == expected
    assert Registry(ROOT).lookup(reference) == expected


def test_a_reference_is_local_or_not() -> None:
    assert is_local("#/a")
    assert not is_local("a.yaml#/a")


def test_a_chain_is_followed_to_its_end() -> None:
    registry = Registry(ROOT)
    assert list(registry.chain(_ref("a"))) == [_ref("a"), ROOT["a"], ROOT["b"], ROOT["c"]]
    assert registry.resolve(_ref("a")) is ROOT["c"]
    assert registry.resolve(TEXT) is TEXT
    assert registry.resolve(True) is True


@pytest.mark.parametrize("name", ["loop", "round"])
def test_a_cycle_ends(name: str) -> None:
    registry = Registry(ROOT)
    assert len(list(registry.chain(_ref(name)))) <= 4
    assert registry.resolve(_ref(name)) == {}


def test_what_does_not_exist_is_none() -> None:
    assert Registry(ROOT).resolve(_ref("dangling")) is None


def test_parts_that_hold_together_are_listed_once() -> None:
    registry = Registry(ROOT)
    child, base = ROOT["child"], ROOT["base"]
    assert registry.parts([_ref("child")]) == [_ref("child"), child, *child["allOf"], base]
    assert registry.parts([base, _ref("base"), base]) == [base, _ref("base")]
    assert registry.parts([True, "text"]) == []
    assert registry.parts([_ref("loop")]) == [_ref("loop"), ROOT["loop"], ROOT["round"]]


def test_fields_of_bases_count_and_own_ones_are_last() -> None:
    fields = Registry(ROOT).fields(_ref("child"))
    assert fields == {
        "id": ({"minLength": 1}, True),
        "name": (TEXT, True),
        "age": ({}, True),
    }
    assert "ghost" not in fields, "it is described nowhere"


def test_a_field_that_is_not_required_may_be_left_out() -> None:
    assert Registry(ROOT).fields(ROOT["base"]) == {"id": (TEXT, True), "name": (TEXT, False)}


@pytest.mark.parametrize("schema", [True, TEXT, None, "text", _ref("loop"), _ref("gone")], ids=str)
def test_what_is_no_object_has_no_fields(schema: Any) -> None:
    assert Registry(ROOT).fields(schema) == {}


def test_a_part_of_itself_ends() -> None:
    assert Registry(ROOT).fields(_ref("itself")) == {"a": ({}, False)}
