"""References that lead nowhere."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_references import check_references

from .checked import data_findings

REMEDY = "correct the reference, or define its target"
REFUSED = {
    "a name": ("{$ref: '#/components/schemas/Gone'}", 13, "#/components/schemas/Gone"),
    "a file": ("{$ref: gone.yaml}", 13, "gone.yaml"),
    "no pointer": ("{$ref: '#gone'}", 13, "#gone"),
    "an index": ("{$ref: '#/components/schemas/A/allOf/7'}", 13, "#/components/schemas/A/allOf/7"),
    "a file of a mapping": (
        "{discriminator: {propertyName: a, mapping: {b: gone.yaml}}}",
        53,
        "gone.yaml",
    ),
}
FINE = [
    "{$ref: '#/components/schemas/B'}",
    "{$ref: '#/components/schemas/B/properties/a'}",
    "{$ref: '#/components/schemas/a~1b%20c'}",
    "{discriminator: {propertyName: a, mapping: {b: Gone}}}",
    "{properties: {$ref: {type: string}}}",
    "{example: {$ref: '#/gone'}}",
]


def _document(schema: str) -> str:
    others = "    B: {properties: {a: {}}}\n    a/b c: {}\n"
    return f"components:\n  schemas:\n    A: {schema}\n{others}"


@pytest.mark.parametrize(("schema", "column", "target"), REFUSED.values(), ids=REFUSED)
def test_a_reference_to_nothing_is_refused(schema: str, column: int, target: str) -> None:
    expected = f"3:{column + 2}: unresolved reference: {target!r}; {REMEDY}"
    assert data_findings(check_references, _document(schema)) == [expected]


@pytest.mark.parametrize("schema", FINE)
def test_a_reference_to_something_is_fine(schema: str) -> None:
    assert data_findings(check_references, _document(schema)) == []


def test_data_that_is_referred_to_counts() -> None:
    """What is below `x-…` is data, until a reference makes a schema of it."""
    text = _document("{$ref: '#/x-schemas/C'}") + "x-schemas:\n  C: {$ref: '#/gone'}\n  D: 1\n"
    assert data_findings(check_references, text) == [
        f"7:13: unresolved reference: '#/gone'; {REMEDY}"
    ]
