"""Suppressions in place and a baseline: with a reason, and at most until a day."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest
from reelgen.cli import main
from reelgen.lint.run import LintOptions, lint

from .mutations import CLEAN

WRONG = "          maxLenght: 500"
TODAY = datetime.date(2026, 11, 26)


def _rules(tmp_path: Path, replacement: str) -> list[str]:
    path = tmp_path / "spec.yaml"
    path.write_text(CLEAN.replace("          maxLength: 500", replacement, 1))
    return [one.rule for one in lint(path, LintOptions(today=TODAY)).findings]


@pytest.mark.parametrize(
    "comment",
    [
        f"{WRONG}  # lint-ignore unknown-keyword: kept for a test",
        f"          # lint-ignore unknown-keyword: kept for a test\n{WRONG}",
        f"{WRONG}  # lint-ignore bounds, unknown-keyword: kept for a test",
        f"{WRONG}  # lint-ignore unknown-keyword: kept (until 2026-11-26)",
    ],
)
def test_a_suppression_with_a_reason_holds(tmp_path: Path, comment: str) -> None:
    assert _rules(tmp_path, comment) == []


@pytest.mark.parametrize(
    "comment",
    [
        f"{WRONG}  # lint-ignore unknown-keyword",
        f"{WRONG}  # lint-ignore unknown-keyword:",
        f"{WRONG}  # lint-ignore unknown-keywords: no such rule",
        f"{WRONG}  # lint-ignore: everything",
        f"{WRONG}  # lint-ignore unknown-keyword: kept (until tomorrow)",
        f"{WRONG}  # lint-ignore unknown-keyword: kept (untl 2027-01-31)",
        f"{WRONG}  # lint-ignore unknown-keyword: kept (until 2026-11-25)",
    ],
)
def test_one_without_a_reason_or_after_its_end_does_not(tmp_path: Path, comment: str) -> None:
    assert sorted(_rules(tmp_path, comment)) == ["suppression", "unknown-keyword"]


def test_one_that_suppresses_nothing_is_named(tmp_path: Path) -> None:
    comment = "          maxLength: 500  # lint-ignore unknown-keyword: kept for a test"
    assert _rules(tmp_path, comment) == ["unused-suppression"]


def test_a_baseline_accepts_what_it_lists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    spec, baseline = Path("spec.yaml"), Path("accepted.json")
    spec.write_text(CLEAN.replace("maxLength: 500", "maxLenght: 500", 1))
    arguments = ["lint", "spec.yaml", "--baseline", "accepted.json"]
    assert main(arguments) == 1
    assert main([*arguments, "--write-baseline"]) == 0
    spec.write_text("\n# lines move\n" + spec.read_text())
    assert main(arguments) == 0
    entries = json.loads(baseline.read_text())
    assert [entry["rule"] for entry in entries] == ["unknown-keyword"]
    for change in ({"until": "2020-01-01"}, {"pointer": "/elsewhere"}):
        baseline.write_text(json.dumps([entries[0] | change]))
        assert main(arguments) == 1
    broken: object
    for broken in (
        [{"rule": "x"}],
        {},
        [entries[0] | {"reason": " "}],
        [entries[0] | {"rule": "x"}],
    ):
        baseline.write_text(json.dumps(broken))
        capsys.readouterr()
        assert main(arguments) == 1
        assert "accepted.json" in capsys.readouterr().err
