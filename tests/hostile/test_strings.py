"""Attack strings in every place of a document: all become correct code, and none of it runs.

Many attacks share one document, so that the suite is fast; places that a document has once get a
document for each attack. All of them are generated in one run, and used in one process.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reelgen.cli import main

from .attacks import ATTACKS
from .positions import (
    DOCUMENT,
    LAST_PARTS,
    NAMELESS,
    OTHER_PARTS,
    PARTS,
    Document,
    Place,
    bare,
    base,
    joined,
)

CANARY = Path(__file__).parent / "canary.py"
UNWRITABLE = "lone surrogate"
"""The one attack that is refused wherever it stands."""

POSSIBLE = {name: text for name, text in ATTACKS.items() if name != UNWRITABLE}


IN_HEADERS = {"header parameter", "header of the key", "x-retry header"} | {
    *("media type", "second media type")
}
"""Places whose text stands in a header as it is: what no header can hold is refused there."""


def _fits_a_header(text: str) -> bool:
    return text.isascii() and text.isprintable()


JOINED = {"parts": PARTS, "others": OTHER_PARTS, "lasts": LAST_PARTS, "nameless": NAMELESS}


def _attacked(document: Document, places: dict[str, Place], text: str) -> Document:
    for name, place in places.items():
        braced = name.startswith("path") and ("{" in text or "}" in text)
        if not braced and (name not in IN_HEADERS or _fits_a_header(text)):
            place(document, text)
    return document


def _documents() -> Iterator[tuple[str, Document]]:
    for name, places in JOINED.items():
        attacks = enumerate(POSSIBLE.values())
        yield name, joined([_attacked(base(number), places, text) for number, text in attacks])
    for number, text in enumerate(POSSIBLE.values()):
        yield f"document{number}", _attacked(bare(), DOCUMENT, text)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the documents, and what was made of them below `out`."""
    folder = tmp_path_factory.mktemp("hostile")
    specs: list[str] = []
    for name, document in _documents():
        specs.append(str(folder / f"{name}.json"))
        Path(specs[-1]).write_text(json.dumps(document), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(folder)
        assert main(["generate", *specs, "--out", "out", "--package", "made"]) == 0
    return folder


def test_nothing_is_written_outside_the_package(made: Path) -> None:
    assert {path.suffix for path in made.iterdir() if path.is_file()} == {".json"}
    assert [path.name for path in (made / "out").iterdir()] == ["made"]
    files = [path for path in made.rglob("*") if path.is_file()]
    assert not [path for path in files if path.name == "canary"]


def test_every_operation_is_there_under_its_own_path(made: Path) -> None:
    for name in JOINED:
        paths = json.loads((made / f"{name}.json").read_text())["paths"]
        manifest = json.loads((made / "out" / "made" / name / "manifest.json").read_text())
        assert sorted(one["path"] for one in manifest["operations"]) == sorted(paths)


def test_every_value_is_written_as_it_is(made: Path) -> None:
    modules = (made / "out" / "made" / "parts").glob("params/*.py")
    nodes = [node for one in modules for node in ast.walk(ast.parse(one.read_text()))]
    texts = {node.value for node in nodes if isinstance(node, ast.Constant)}
    missing = {name for name, text in POSSIBLE.items() if f"{text} too" not in texts}
    assert missing == set()


def test_what_cannot_be_seen_is_escaped(made: Path) -> None:
    for path in (made / "out" / "made").rglob("*.py"):
        lines = path.read_text(encoding="utf-8").split("\n")
        assert [line for line in lines if not line.isprintable()] == [], path


def test_nothing_runs(made: Path) -> None:
    packages = [f"made.{name}" for name, _ in _documents()]
    command = [sys.executable, "-W", "error", str(CANARY), *packages]
    done = subprocess.run(command, cwd=made / "out", capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr[-2000:]
    assert not list(made.rglob("canary"))


def _refused(folder: Path, document: Any, capsys: pytest.CaptureFixture[str]) -> list[str]:
    spec = folder / "spec.json"
    spec.write_text(json.dumps(document), encoding="utf-8")
    assert main(["generate", str(spec), "--strict", "--out", str(folder / "out")]) == 1
    assert [path.name for path in folder.iterdir()] == ["spec.json"], "something was written"
    lines = capsys.readouterr().err.strip().split("\n")
    findings = [line for line in lines if not line.startswith("nothing was generated; ")]
    assert findings
    assert all(line.startswith(f"{spec}:") and line.isprintable() for line in findings)
    return findings


EVERY_PLACE = {**DOCUMENT, **PARTS, **OTHER_PARTS, **LAST_PARTS, **NAMELESS}


@pytest.mark.parametrize("place", EVERY_PLACE)
def test_half_a_character_is_refused_anywhere(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = base()
    EVERY_PLACE[place](document, ATTACKS[UNWRITABLE])
    assert all("unpaired surrogate" in line for line in _refused(tmp_path, document, capsys))


UNFIT = [
    (place, attack)
    for place in sorted(IN_HEADERS)
    for attack, text in POSSIBLE.items()
    if not _fits_a_header(text)
]


@pytest.mark.parametrize(("place", "attack"), UNFIT)
def test_what_no_header_can_hold_is_refused_there(
    place: str, attack: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = base()
    EVERY_PLACE[place](document, POSSIBLE[attack])
    assert all(
        "not allowed in HTTP headers" in line for line in _refused(tmp_path, document, capsys)
    )


WITH_BRACES = [name for name, text in POSSIBLE.items() if re.search("{[^{}]*}", text)]


@pytest.mark.parametrize("attack", WITH_BRACES)
@pytest.mark.parametrize("place", ["path", "path parameter"])
def test_braces_in_a_path_are_parameters_and_have_to_be_declared(
    place: str, attack: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = base()
    EVERY_PLACE[place](document, POSSIBLE[attack])
    assert any("path parameter" in line for line in _refused(tmp_path, document, capsys))


REFERENCES = {
    "parent folder": "../../secret.yaml#/a",
    "absolute": "/etc/passwd",
    "file": "file:///etc/passwd",
    "internal address": "http://169.254.169.254/latest/meta-data#/a",
    "local host": "http://localhost:8000/openapi.json",
    "other scheme": "ftp://example.com/spec.json",
    "network path": "\\\\server\\share\\spec.json",
}


@pytest.mark.parametrize("reference", REFERENCES.values(), ids=REFERENCES)
@pytest.mark.parametrize("place", ["schema", "parameter", "path", "discriminator"])
def test_references_that_leave_are_refused(
    reference: str, place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = base()
    operation = next(iter(document["paths"].values()))["post"]
    properties = next(iter(document["components"]["schemas"].values()))["properties"]
    if place == "schema":
        properties["pet"] = {"$ref": reference}
    elif place == "parameter":
        operation["parameters"][1] = {"$ref": reference}
    elif place == "path":
        document["paths"]["/else"] = {"$ref": reference}
    else:
        properties["pet"]["discriminator"]["mapping"]["cat"] = reference
    (finding,) = _refused(tmp_path, document, capsys)
    assert repr(reference) in finding
