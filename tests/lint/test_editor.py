"""The schema for editors: of every extension, and in a real language server."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from reelgen.cli import main
from reelgen.document.extension_keys import EXTENSIONS
from reelgen.lint.editor_schema import PATH, editor_schema, editor_text
from reelgen.source import read

from .language_server import LanguageServer
from .mutations import CLEAN

ROOT = Path(__file__).parents[2]
SERVER = "yaml-language-server@2.0.0"
SPECS = sorted((ROOT / "specs").glob("*.yaml"))


def test_the_file_in_the_package_is_the_schema(
    request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    if request.config.getoption("--accept"):
        PATH.write_text(editor_text(), encoding="utf-8")
    assert PATH.read_text(encoding="utf-8") == editor_text(), "run this test with --accept"
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == editor_schema()


def test_every_extension_and_each_of_its_fields_is_described() -> None:
    schema = editor_schema()
    keys: set[str] = set()
    for part in (schema, *schema["$defs"].values()):
        for name, field in part.get("properties", {}).items():
            if name.startswith("x-"):
                keys.add(name)
                assert field["description"]
    assert keys == EXTENSIONS


@pytest.mark.parametrize("path", [*SPECS, ROOT / "tests" / "lint" / "clean.yaml"], ids=str)
def test_specs_fit_the_schema(path: Path) -> None:
    validator: Any = jsonschema_rs.validator_for(editor_schema())
    assert not [error.message for error in validator.iter_errors(read(path).data)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("first: 2s", "first: soon"),
        ("poll:", "pol:"),
        ("style: cursor", "style: curser"),
        ("algorithm: hmac-sha256", "algorithm: md5"),
        ("type: boolean", "type: bool"),
    ],
)
def test_mistakes_do_not_fit_the_schema(old: str, new: str, tmp_path: Path) -> None:
    text = CLEAN.replace('type: [string, "null"]', "type: boolean", 1)
    path = tmp_path / "spec.yaml"
    path.write_text(text.replace(old, new, 1))
    validator: Any = jsonschema_rs.validator_for(editor_schema())
    assert [*validator.iter_errors(read(path).data)]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[LanguageServer, Path]]:
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is missing, which brings yaml-language-server")
    folder = tmp_path_factory.mktemp("editor")
    arguments = ("install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), SERVER)
    if subprocess.run([npm, *arguments], check=False).returncode:
        pytest.skip(f"npm cannot fetch {SERVER}")
    command = str(folder / "node_modules" / ".bin" / "yaml-language-server")
    with LanguageServer([command, "--stdio"], folder) as running:
        yield running, folder


def _open(server: tuple[LanguageServer, Path], name: str, text: str) -> str:
    running, folder = server
    path = folder / name
    path.write_text(f"# yaml-language-server: $schema={PATH.as_uri()}\n{text}")
    return running.open(path)


def _position(text: str, marker: str, offset: int = 0) -> dict[str, int]:
    index = text.index(marker) + offset
    line = text.count("\n", 0, index)
    return {"line": line + 1, "character": index - text.rfind("\n", 0, index) - 1}


def test_completion_inside_a_job(server: tuple[LanguageServer, Path]) -> None:
    spec = (ROOT / "specs" / "hera.yaml").read_text()
    text = spec.replace("      x-job:\n", "      x-job:\n        \n", 1)
    uri = _open(server, "completion.yaml", text)
    position = _position(text, "      x-job:\n        \n", len("      x-job:\n        "))
    asked = {"textDocument": {"uri": uri}, "position": position}
    result = server[0].request("textDocument/completion", asked)
    labels = {item["label"] for item in result["items"]}
    assert {"progress", "cancel", "settled_by", "many"} <= labels


def test_hover_explains_an_extension(server: tuple[LanguageServer, Path]) -> None:
    text = (ROOT / "specs" / "hera.yaml").read_text()
    uri = _open(server, "hover.yaml", text)
    asked = {"textDocument": {"uri": uri}, "position": _position(text, "x-job:", 2)}
    result = server[0].request("textDocument/hover", asked)
    assert "lifecycle of the job" in str(result["contents"])


def test_a_misspelt_field_is_one_diagnostic(server: tuple[LanguageServer, Path]) -> None:
    spec = (ROOT / "specs" / "hera.yaml").read_text()
    text = spec.replace("        interval: ", "        intervall: ", 1)
    uri = _open(server, "diagnostic.yaml", text)
    (diagnostic,) = server[0].wait_for_diagnostics(uri)
    assert diagnostic["range"]["start"]["line"] == _position(text, "intervall: ")["line"]
    assert "intervall" in diagnostic["message"]
