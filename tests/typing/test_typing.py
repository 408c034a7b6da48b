"""mypy --strict and pyright strict on a user's code: good code is clean, mistakes are caught."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from .user_file import user_file

ROOT = Path(__file__).parent.parent.parent
MISTAKES = Path(__file__).parent / "mistakes.py"
EXPECTED = {
    number for number, line in enumerate(MISTAKES.read_text().splitlines(), 1) if "# error" in line
}


def _mypy(folder: Path, file: Path) -> dict[int, str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--output", "json"]
    run = subprocess.run(
        [*command, "--cache-dir", str(ROOT / ".mypy_cache"), str(file)],
        cwd=folder,
        capture_output=True,
        text=True,
        env={"MYPYPATH": str(ROOT / "generated"), "PATH": ""},
    )
    assert not run.stderr, run.stderr
    found = [json.loads(line) for line in run.stdout.splitlines()]
    return {error["line"]: error["message"] for error in found if error["severity"] == "error"}


def _pyright(folder: Path, file: Path) -> dict[int, str]:
    config = {
        "typeCheckingMode": "strict",
        "reportDeprecated": False,  # the file calls every method, deprecated ones as well
        "include": [file.name],
        "extraPaths": [str(ROOT / "generated")],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    found = json.loads(run.stdout)["generalDiagnostics"]
    return {
        error["range"]["start"]["line"] + 1: error["message"]
        for error in found
        if error["severity"] == "error"
    }


CHECKERS = pytest.mark.parametrize("check", [_mypy, _pyright], ids=["mypy", "pyright"])


@CHECKERS
def test_a_file_that_calls_every_method_is_clean(check: object, tmp_path: Path) -> None:
    file = tmp_path / "calls.py"
    file.write_text(user_file())
    assert callable(check)
    assert check(tmp_path, file) == {}


def _blocks(name: str) -> list[str]:
    """The blocks of a document that are whole programs."""
    return re.findall(r"```python\n(.*?)```", (ROOT / name).read_text(), re.DOTALL)


@CHECKERS
def test_the_readme_is_clean(check: object, tmp_path: Path) -> None:
    *alone, vydra = _blocks("README.md")
    jobs, *further, errors = _blocks("docs/clients.md")
    bodies = [textwrap.indent(b, "    ") for b in (*alone, *further, vydra + jobs + errors)]
    file = tmp_path / "readme.py"
    file.write_text("".join(f"def use_{i}() -> None:\n{body}\n" for i, body in enumerate(bodies)))
    assert callable(check)
    assert check(tmp_path, file) == {}


@CHECKERS
def test_mistakes_are_caught(check: object, tmp_path: Path) -> None:
    file = tmp_path / "mistakes.py"
    file.write_text(MISTAKES.read_text())
    assert callable(check)
    assert check(tmp_path, file).keys() == EXPECTED


def test_every_public_type_is_complete() -> None:
    command = [sys.executable, "-m", "pyright", "--verifytypes", "reelspec", "--ignoreexternal"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    run = subprocess.run(
        [*command, "--outputjson"], env=environment, capture_output=True, text=True
    )
    report = json.loads(run.stdout)["typeCompleteness"]
    incomplete = [s["name"] for s in report["symbols"] if s["isExported"] and not s["isTypeKnown"]]
    assert not incomplete
    assert report["completenessScore"] == 1
    assert report["exportedSymbolCounts"]["withKnownType"] == len(
        [symbol for symbol in report["symbols"] if symbol["isExported"]]
    )
