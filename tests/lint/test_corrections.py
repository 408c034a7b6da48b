"""Findings that follow from a misspelled key, and vanish with it; all others stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from reelgen.lint import corrections
from reelgen.lint.corrections import doubtful_findings
from reelgen.lint.finding import LintFinding
from reelgen.lint.problem import Edit
from reelgen.lint.run import lint
from reelgen.schema.pointer import Pointer
from reelgen.source import Source, parse

from .mutations import CLEAN, MUTATIONS
from .nested_mutations import DEEP, NESTED

BOUND = "maxLength: 500", "maxLenght: 500"


def _findings(path: Path, text: str) -> tuple[LintFinding, ...]:
    path.write_text(text)
    return lint(path).findings


def _documents() -> dict[str, str]:
    """Return each defect beside a misspelled bound."""
    flat = {name: mutation.apply()[0].replace(*BOUND) for name, mutation in MUTATIONS.items()}
    nested = {
        f"nested {name}": mutation.apply(DEEP)[0].replace("maxLength: 40", "maxLengt: 40")
        for name, mutation in NESTED.items()
    }
    return {**flat, **nested}


DOCUMENTS = _documents()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_bound_is_judged_as_any_other_misspelled_key(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "spec.yaml"
    soon = _findings(path, DOCUMENTS[name])
    monkeypatch.setattr(corrections, "BOUNDS", frozenset[str]())
    assert _findings(path, DOCUMENTS[name]) == soon


SCHEMAS = """
openapi: 3.1.0
components:
  schemas:
    Short: {type: string, maxLenght: 3}
    User:
      properties:
        name: {$ref: "#/components/schemas/Short"}
        age: {type: integer, default: x}
    Group:
      default: {users: 1}
      properties:
        users: {type: array, items: {$ref: "#/components/schemas/User"}}
    Other: {type: integer, default: x}
    Base: {type: object, default: {}}
    Holder: {default: {}, properties: {base: {$ref: "#/components/schemas/Base"}}}
    Child: {allOf: [{$ref: "#/components/schemas/Base"}, {$ref: "#/components/schemas/User"}]}
"""


def _schema(*steps: str | int) -> Pointer:
    return ("components", "schemas", *steps)


def _finding(source: Source, rule: str, pointer: Pointer, edit: Edit | None = None) -> LintFinding:
    return LintFinding(rule, "error", source.locate(pointer), "message", "remedy", edit)


@pytest.mark.parametrize(
    ("rule", "pointer", "is_doubtful"),
    [
        ("default", _schema("Group", "default", "users"), True),
        ("default", _schema("User", "properties", "age", "default"), False),
        ("default", _schema("Other", "default"), False),
        ("default", _schema("Base", "default"), False),
        ("default", _schema("Holder", "default"), True),
        ("bounds", _schema("Short", "maxLenght"), True),
        ("bounds", _schema("Group"), True),
        ("bounds", _schema("Other"), False),
        ("tag", _schema("Short"), False),
    ],
)
def test_values_of_schemas_with_a_misspelled_bound_are_doubtful(
    rule: str, pointer: Pointer, is_doubtful: bool
) -> None:
    source = parse(SCHEMAS, "spec.yaml")
    where = _schema("Short", "maxLenght")
    misspelled = _finding(source, "unknown-keyword", where, Edit(where, "maxLength", key=True))
    finding = _finding(source, rule, pointer)
    assert doubtful_findings(source, [misspelled, finding]) == [finding] * is_doubtful


@pytest.mark.parametrize("keyword", ["propertes: {}", "maxLenght: 3", "minimun: 3", "requird: [a]"])
def test_what_has_nothing_to_do_with_a_misspelled_key_stays(keyword: str, tmp_path: Path) -> None:
    operation = "{tags: [unknown], responses: {'200': {$ref: 'missing.yaml#/A'}}}"
    text = f"""
openapi: 3.1.0
info: {{title: t, version: '1'}}
tags: [{{name: other}}]
paths:
  /a: {{get: {operation}, put: {operation}}}
components: {{schemas: {{A: {{{keyword}}}}}}}
"""
    rules = {finding.rule for finding in _findings(tmp_path / "spec.yaml", text)}
    assert {"unknown-keyword", "tag", "file-reference"} <= rules


def test_what_follows_from_a_misspelled_key_vanishes(tmp_path: Path) -> None:
    text = CLEAN.replace("      properties:\n", "      propertes:\n", 1)
    findings = _findings(tmp_path / "spec.yaml", text)
    assert [finding.rule for finding in findings] == ["unknown-keyword"]
