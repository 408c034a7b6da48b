"""A discriminator of which no target exists is dropped, and reported as a repair."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.normalize.drop_dangling_discriminators import drop_dangling_discriminators
from reelgen.document.normalize.repair import Repair

from .applied import applied, ref, schemas


def _union(mapping: dict[str, str]) -> dict[str, Any]:
    return {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }


def _document(union: Any) -> dict[str, Any]:
    return schemas(Pet=union, Cat={"type": "object"}, Dog={"type": "object"})


DANGLING: dict[str, dict[str, str]] = {
    "references": {"cat": "#/components/schemas/Gone", "dog": "#/components/schemas/Lost"},
    "names": {"cat": "Gone"},
    "files": {"cat": "gone.yaml"},
}
KEPT: dict[str, Any] = {
    "one target exists": _union({"cat": "#/components/schemas/Cat", "dog": "Gone"}),
    "a target is a name": _union({"cat": "Cat"}),
    "there is no mapping": {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind"}},
    "a field of that name": {"properties": _union({"cat": "Gone"})},
    "data": {"example": _union({"cat": "Gone"})},
}


@pytest.mark.parametrize("mapping", DANGLING.values(), ids=DANGLING)
def test_a_dangling_discriminator_is_dropped_and_reported(mapping: dict[str, str]) -> None:
    normalized = applied(drop_dangling_discriminators, _document(_union(mapping)))
    assert normalized.data == _document({"oneOf": [ref("Cat"), ref("Dog")]})
    message = "no target of the discriminator's mapping exists; the discriminator is ignored"
    pointer = ("components", "schemas", "Pet", "discriminator")
    assert normalized.repairs == (Repair("dangling-discriminator", pointer, message),)


@pytest.mark.parametrize("schema", KEPT.values(), ids=KEPT)
def test_other_discriminators_are_kept(schema: Any) -> None:
    data = _document(schema)
    normalized = applied(drop_dangling_discriminators, data)
    assert normalized.data is data
    assert normalized.repairs == ()


def test_each_discriminator_is_looked_at_by_itself() -> None:
    good, bad = _union({"cat": "Cat"}), _union({"cat": "Gone"})
    data = _document({"properties": {"a": bad, "b": good, "c": bad}})
    normalized = applied(drop_dangling_discriminators, data)
    assert [repair.pointer[-2] for repair in normalized.repairs] == ["a", "c"]
    assert normalized.data["components"]["schemas"]["Pet"]["properties"]["b"] == good
