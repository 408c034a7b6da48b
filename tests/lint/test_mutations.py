"""Each planted defect is named at its line, and nothing else is reported."""

from __future__ import annotations

from pathlib import Path

import pytest
from reelgen.document.check import CHECKS
from reelgen.lint.refusals import REMEDIES
from reelgen.lint.rules import BY_ID, BY_REFUSAL, RULES
from reelgen.lint.run import lint

from .further_mutations import FURTHER
from .mutations import CLEAN, MUTATIONS
from .nested_mutations import DEEP, NESTED


@pytest.mark.parametrize("name", ["clean.yaml", "nested.yaml"])
def test_a_clean_document_is_clean(name: str) -> None:
    report = lint(Path(__file__).parent / name)
    assert not report.findings
    assert not report.unjudged


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_planted_defect_is_named_at_its_line(name: str, tmp_path: Path) -> None:
    mutation = MUTATIONS[name]
    text, line = mutation.apply()
    assert text != CLEAN
    path = tmp_path / "spec.yaml"
    path.write_text(text)
    findings = [(one.rule, one.location.line) for one in lint(path).findings]
    assert findings == [(mutation.rule, line)]


@pytest.mark.parametrize("name", NESTED)
def test_a_defect_in_another_position_is_named_at_its_line(name: str, tmp_path: Path) -> None:
    mutation = NESTED[name]
    text, line = mutation.apply(DEEP)
    path = tmp_path / "spec.yaml"
    path.write_text(text)
    findings = [(one.rule, one.location.line) for one in lint(path).findings]
    assert findings == [(mutation.rule, line)]


def test_every_rule_has_a_reason_and_a_mirror() -> None:
    assert len(BY_ID) == len(RULES)
    assert all(rule.reason and rule.mirror for rule in RULES)


@pytest.mark.parametrize(("rule", "old", "new"), FURTHER, ids=[one[2].strip() for one in FURTHER])
def test_a_slip_is_named_at_its_line(rule: str, old: str, new: str, tmp_path: Path) -> None:
    text = CLEAN.replace(old, new, 1)
    lines = zip(CLEAN.split("\n"), text.split("\n"), strict=False)
    line = next(number for number, (a, b) in enumerate(lines, 1) if a != b)
    path = tmp_path / "spec.yaml"
    path.write_text(text)
    assert [(one.rule, one.location.line) for one in lint(path).findings] == [(rule, line)]


def test_every_refusal_and_repair_has_a_rule() -> None:
    checks = {check.run.__name__ for check in CHECKS}
    assert checks <= BY_REFUSAL.keys()
    assert {*REMEDIES, "dangling-reference"} <= BY_REFUSAL.keys()
