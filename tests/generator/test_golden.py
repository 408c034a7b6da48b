"""Tiny specs with the code that is made of them: `make golden` accepts, the diff is reviewed.

Each case under tests/golden says in its `why.md` which decision it shows. The runtime, which is
copied verbatim, is left out.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from reelgen.cli import main

GOLDEN = Path(__file__).parents[1] / "golden"
CASES = sorted(path.parent for path in GOLDEN.glob("*/spec.yaml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_golden(
    case: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.chdir(case)
    assert main(["generate", "spec.yaml", "--out", str(tmp_path), "--package", "golden"]) == 0
    generated = _texts(tmp_path / "golden" / "spec")
    expected = case / "expected"
    if request.config.getoption("--accept"):
        shutil.rmtree(expected, ignore_errors=True)
        for name, text in generated.items():
            target = expected / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
    assert (case / "why.md").read_text().strip()
    assert generated == _texts(expected), "to accept: make golden"


def _texts(folder: Path) -> dict[str, str]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(paths)
        if "__pycache__" not in path.parts
    }
