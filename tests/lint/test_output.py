"""Formats: text with a caret, JSON as documented, SARIF and GitHub's commands by their schemas."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from reelgen.cli import main

from .mutations import MUTATIONS

COMMAND = re.compile(
    r"::(error|warning|notice) "
    r"file=[^,:\n]+,line=[1-9]\d*,col=[1-9]\d*,title=[^,:\n]+::[^\n]+"
)
"""A workflow command with the properties of an annotation, as GitHub's documentation has it."""


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    text, _ = MUTATIONS["misspelt keyword"].apply()
    text = text.replace("  /assets:\n", "  /{kind}/last, 100%:\n    get: {}\n  /assets:\n")
    monkeypatch.chdir(tmp_path)
    path = Path("my spec.yaml")
    path.write_text(text)
    return path


def _output(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["lint", *arguments]) == 1
    return capsys.readouterr().out


def test_text_shows_the_line_and_a_caret(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = _output(capsys, str(spec)).splitlines()
    index = next(i for i, line in enumerate(lines) if "[unknown-keyword]" in line)
    number = lines[index].split(":")[1]
    source, caret = lines[index + 1 : index + 3]
    assert source.startswith(f"  {number} | ")
    assert source[caret.index("^") :].startswith("maxLenght: 500")


def test_json_is_a_list_of_findings(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    findings = json.loads(_output(capsys, str(spec), "--format", "json"))
    fields = ["rule", "level", "file", "line", "column", "message", "remedy", "fixable"]
    assert findings and all(list(one) == fields for one in findings)
    slip = next(one for one in findings if one["rule"] == "unknown-keyword")
    assert slip["file"] == "my spec.yaml" and slip["fixable"] is True


def test_github_commands(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = _output(capsys, str(spec), "--format", "github").splitlines()
    assert len(lines) > 1
    assert all(COMMAND.fullmatch(line) for line in lines)
    assert any("100%25" in line for line in lines)


def test_sarif_fits_its_schema(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = json.loads(_output(capsys, str(spec), "--format", "sarif"))
    schema = _sarif_schema(tmp_path)
    assert not [error.message for error in Draft7Validator(schema).iter_errors(log)]
    assert log["runs"][0]["results"]
    del log["runs"][0]["tool"]
    assert [*Draft7Validator(schema).iter_errors(log)]


def _sarif_schema(folder: Path) -> Any:
    """Return the schema of SARIF 2.1.0, which an npm package carries."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is missing, which brings the schema of SARIF")
    package = "@microsoft/jest-sarif@1.0.0-beta.0"
    done = subprocess.run([npm, "pack", "--silent", package], cwd=folder, check=False)
    if done.returncode:
        pytest.skip(f"npm cannot fetch {package}")
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        content = archive.extractfile("package/lib/schemas/sarif-2.1.0-rtm.5.json")
        assert content is not None
        return json.loads(content.read())
