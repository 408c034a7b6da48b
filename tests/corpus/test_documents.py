"""Small documents that hold one of everything: whole packages, clean types, the right requests."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from reelgen.cli import main

from . import peers

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
DOCUMENTS = sorted((HERE / "documents").glob("*.yaml"))


@pytest.fixture(scope="module", params=DOCUMENTS, ids=lambda path: path.stem)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The document, the folder and the package made from it."""
    folder = tmp_path_factory.mktemp("made")
    place = [str(request.param), "--out", str(folder), "--package", "made"]
    assert main(["generate", *place]) == 0
    return [str(request.param), str(folder), "made"]


def _run(module: str, place: list[str]) -> Any:
    command = [sys.executable, "-m", f"tests.corpus.{module}", *place]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_every_part_is_there(made: list[str]) -> None:
    counts = _run("parts", made)
    assert counts["operation"][0] > 0
    assert {part: there for part, (_, there) in counts.items()} == {
        part: total for part, (total, _) in counts.items()
    }


def test_every_request_is_what_the_document_says(made: list[str]) -> None:
    assert _run("smoke", made)["problems"] == []


def test_the_sandbox_reads_every_request_as_it_was_meant(made: list[str]) -> None:
    assert _run("played", made)["problems"] == []


def test_every_example_that_is_right_is_parsed_and_sent(made: list[str]) -> None:
    counts = _run("examples", made)
    assert counts.pop("problems") == []
    if made[0].endswith("examples.yaml"):
        assert counts == {
            "responses": {"examples": 3, "accepted": 3, "parsed": 3, "returned": 3},
            "requests": {"examples": 4, "accepted": 3, "sent": 3},
        }


def test_mypy_strict_has_nothing_to_say(made: list[str]) -> None:
    assert peers.type_errors(Path(made[1]), made[2]) == 0
