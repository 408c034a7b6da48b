"""References without an end."""

from __future__ import annotations

import sys

import pytest
from reelgen.document.check.check_reference_cycles import MAX_DEPTH, check_reference_cycles

from .checked import data_findings

A = "#/components/schemas/A"
CIRCLES = {
    "itself": f"A: {{$ref: '{A}'}}",
    "a part of itself": f"A: {{allOf: [{{$ref: '{A}'}}]}}",
    "a part of what it is": (
        f"A: {{$ref: '#/components/schemas/B'}}\n    B: {{allOf: [{{$ref: '{A}'}}]}}"
    ),
}
FINE = {
    "a field of itself": f"A: {{properties: {{a: {{$ref: '{A}'}}}}}}",
    "a list of itself": f"A: {{items: {{$ref: '{A}'}}}}",
    "a member of itself": f"A: {{anyOf: [{{type: string}}, {{$ref: '{A}'}}]}}",
    "a member of its part": (
        f"A: {{allOf: [{{$ref: '#/components/schemas/B'}}]}}\n"
        f"    B: {{anyOf: [{{type: string}}, {{$ref: '{A}'}}]}}"
    ),
    "a field of its base": f"A: {{allOf: [{{properties: {{a: {{$ref: '{A}'}}}}}}]}}",
}


def _schemas(text: str) -> str:
    return f"components:\n  schemas:\n    {text}\n"


@pytest.mark.parametrize("text", CIRCLES.values(), ids=CIRCLES)
def test_a_schema_that_is_itself_is_refused(text: str) -> None:
    findings = data_findings(check_reference_cycles, _schemas(text))
    assert len(findings) == 1
    assert findings[0].startswith("3:")
    assert findings[0].endswith(" is a circular reference; break the cycle")


@pytest.mark.parametrize("text", FINE.values(), ids=FINE)
def test_a_schema_that_contains_itself_is_fine(text: str) -> None:
    assert data_findings(check_reference_cycles, _schemas(text)) == []


def _chain(length: int) -> str:
    links = [f"S{n}: {{$ref: '#/components/schemas/S{n + 1}'}}" for n in range(length)]
    return _schemas("\n    ".join([*links, f"S{length}: {{}}"]))


def test_what_one_value_is_has_a_limit() -> None:
    assert data_findings(check_reference_cycles, _chain(MAX_DEPTH)) == []
    (finding,) = data_findings(check_reference_cycles, _chain(MAX_DEPTH + 2))
    assert finding.endswith(
        f" is behind a chain of more than {MAX_DEPTH} references; shorten the chain"
    )


def test_schemas_of_fields_may_follow_each_other_without_a_limit() -> None:
    field = "S{}: {{properties: {{next: {{$ref: '#/components/schemas/S{}'}}}}}}"
    links = [field.format(n, n + 1) for n in range(3_000)]
    assert data_findings(check_reference_cycles, _schemas("\n    ".join(links))) == []
    files = "\n  ".join(
        f"f{n}: {{properties: {{next: {{$ref: '#/$files/f{n + 1}'}}}}}}" for n in range(3_000)
    )
    assert data_findings(check_reference_cycles, f"$files:\n  {files}\n") == []


def _doubling(levels: int) -> str:
    parts = [
        f"S{n}: {{allOf: [{{$ref: '#/components/schemas/S{n + 1}'}},"
        f" {{$ref: '#/components/schemas/S{n + 1}'}}]}}"
        for n in range(levels)
    ]
    return _schemas("\n    ".join([*parts, f"S{levels}: {{}}"]))


def test_what_a_schema_is_composed_of_has_a_limit() -> None:
    assert data_findings(check_reference_cycles, _doubling(12)) == []
    (finding,) = data_findings(check_reference_cycles, _doubling(20))
    assert finding.startswith(
        "3:25: '#/components/schemas/S1' is composed of more than 10,000 schemas;"
    )


def test_a_circle_outside_of_schemas_is_refused() -> None:
    text = """
        paths:
          /a: {$ref: '#/paths/~1b'}
          /b: {$ref: '#/paths/~1a'}
    """
    (finding,) = data_findings(check_reference_cycles, text)
    assert finding.startswith("3:14: '#/paths/~1b' is a circular reference;")


def test_what_operations_stand_for_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    text = """
        paths:
          /a: {get: {parameters: [{$ref: '#/components/parameters/a'}]}}
        components:
          parameters:
            a: {name: a, in: query}
    """
    assert data_findings(check_reference_cycles, text) == []
    for limit in ("MAX_NODES", "MAX_GROWTH"):
        monkeypatch.setattr(sys.modules[check_reference_cycles.__module__], limit, 0)
    (finding,) = data_findings(check_reference_cycles, text)
    assert finding.endswith("a' expands to more than 0 values; refer to smaller parts")
