"""Every refusal, with its exact text: one line, where and what to do, and nothing written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from reelgen.cli import main

CASES = sorted(path.parent for path in Path(__file__).parent.parent.glob("rejects/*/spec.yaml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_reject(
    case: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    keep = tmp_path / "keep.py"
    keep.write_text("# mine\n")
    monkeypatch.chdir(case)
    overlays = ["--overlay", "overlay.yaml"] if Path("overlay.yaml").exists() else []
    code = main(["generate", "spec.yaml", "--strict", "--out", str(tmp_path), *overlays])
    said = capsys.readouterr().err
    expected = case / "findings.txt"
    if request.config.getoption("--accept"):
        expected.write_text(said)
    assert code == 1
    assert said == expected.read_text(), "to accept: make golden"
    assert all(
        re.match(r"(spec|overlay|parts/\w+)\.yaml:\d+:\d+: |nothing was generated; ", line)
        for line in said.splitlines()
    )
    assert list(tmp_path.iterdir()) == [keep]
