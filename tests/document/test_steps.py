"""The passes and checks are lists: each has a module, a test of its own, and a reason."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from reelgen.document import check, normalize
from reelgen.document.check import CHECKS, check_data, check_document
from reelgen.document.check.check_references import check_references
from reelgen.document.inline_references import inline_references
from reelgen.document.normalize import PASSES
from reelgen.document.openapi import Document
from reelgen.source import parse

HERE = Path(__file__).parent

STEPS = {
    "normalize": ([*PASSES], normalize, {"repair"}),
    "check": ([*CHECKS], check, set[str]()),
}


@pytest.mark.parametrize(("steps", "package", "others"), STEPS.values(), ids=STEPS)
def test_each_step_has_a_module_a_test_and_a_reason(
    steps: list[Any], package: Any, others: set[str]
) -> None:
    folder = package.__name__.rpartition(".")[2]
    for step in steps:
        name = step.run.__name__
        assert step.run.__module__ == f"{package.__name__}.{name}"
        assert (HERE / folder / f"test_{name}.py").is_file(), f"{name} has no test"
        assert step.reason.strip(), f"{name} has no reason"
    modules = {path.stem for path in Path(package.__path__[0]).glob("*.py")} - {"__init__"}
    assert modules - others == {step.run.__name__ for step in steps}, "a module that is no step"
    tests = {path.stem.removeprefix("test_") for path in (HERE / folder).glob("test_*.py")}
    assert tests == modules - others, "a test of no step"


def _schemas(version: str, **schemas: Any) -> dict[str, Any]:
    return {"openapi": version, "components": {"schemas": schemas}}


REFERENCE = {"$ref": "#/components/schemas/Base"}
BASE = {"type": "object", "properties": {"id": {"type": "string"}}}
MORE = {"more": {"type": "string"}}

IN_ORDER: dict[str, tuple[str, Any, Any]] = {
    "an empty type is absent before types are inferred": (
        "3.1.0",
        {"allOf": [REFERENCE, {"type": None, "properties": MORE}]},
        {"allOf": [REFERENCE, {"type": "object", "properties": MORE}]},
    ),
    "an empty `nullable` is absent before the upgrade": (
        "3.0.0",
        {"type": "string", "nullable": None},
        {"type": "string"},
    ),
    "a composed reference is a part before types are inferred": (
        "3.1.0",
        {"allOf": [{**REFERENCE, "properties": MORE}]},
        {"allOf": [{"type": "object", "properties": MORE, "allOf": [REFERENCE]}]},
    ),
    "a reference that may be null is upgraded, and not composed": (
        "3.0.0",
        {**REFERENCE, "nullable": True, "properties": MORE},
        {"anyOf": [REFERENCE, {"type": "null"}], "properties": MORE},
    ),
}


@pytest.mark.parametrize(("version", "schema", "expected"), IN_ORDER.values(), ids=IN_ORDER)
def test_passes_run_in_their_order(version: str, schema: Any, expected: Any) -> None:
    data = _schemas(version, A=schema, Base=BASE)
    before = copy.deepcopy(data)
    assert normalize.normalize(data).data == _schemas(version, A=expected, Base=BASE)
    assert data == before


def test_repairs_of_all_passes_are_listed() -> None:
    union = {
        "oneOf": [REFERENCE],
        "discriminator": {"propertyName": "kind", "mapping": {"a": "Gone"}},
    }
    normalized = normalize.normalize(_schemas("3.1.0", A=union, Base=BASE))
    assert [repair.id for repair in normalized.repairs] == ["dangling-discriminator"]


def test_checks_of_data_stop_at_the_first_that_finds_something() -> None:
    text = "openapi: 3.1.0\na: {$ref: '#/gone'}\nb: {$ref: '#/lost', c: .nan}\n"
    findings = check_data(parse(text, "spec.yaml"))
    assert [(finding.check, str(finding.location)) for finding in findings] == [
        ("check_encodable", "spec.yaml:3:24")
    ]
    findings = check_data(parse(text.replace(".nan", "1"), "spec.yaml"))
    assert [(finding.check, str(finding.location)) for finding in findings] == [
        (check_references.__name__, "spec.yaml:2:11"),
        (check_references.__name__, "spec.yaml:3:11"),
    ]


def test_checks_of_the_document_find_all_at_once() -> None:
    text = """\
openapi: 3.1.0
info: {title: A, version: "1"}
security: [{Gone: []}]
paths:
  a: {get: {responses: {}, x-reelspec-a: 1}}
"""
    source = parse(text, "spec.yaml")
    document = Document.model_validate(inline_references(source.data))
    findings = check_document(document, source)
    assert [finding.check for finding in findings] == [
        "check_extensions",
        "check_security",
        "check_paths",
    ]
