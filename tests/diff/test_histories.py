"""Real histories of providers, as the text that a person reads: `make golden` accepts."""

from __future__ import annotations

from pathlib import Path

import pytest
from reelgen.cli import main

HISTORIES = Path(__file__).with_name("histories")
CASES = sorted(path.parent for path in HISTORIES.glob("*/old.yaml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_history(
    case: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(case)
    assert main(["diff", "old.yaml", "new.yaml"]) == 0
    text = capsys.readouterr().out
    expected = case / "expected.txt"
    if request.config.getoption("--accept"):
        expected.write_text(text)
    assert (case / "why.md").read_text().strip()
    assert text == expected.read_text(), "to accept: make golden"
