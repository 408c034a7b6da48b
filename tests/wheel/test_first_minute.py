"""What a new user does first, with the wheel alone, in an empty folder."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from reelgen.commands import COMMANDS

from .environment import Environment

ARGUMENTS = {
    "compare": "a.yaml b.yaml",
    "diff": "a.yaml b.yaml",
    "dump": "a.yaml",
    "export": "openapi a.yaml",
    "generate": "a.yaml",
    "lint": "a.yaml",
    "record": "hera --sandbox",
    "sandbox": "nobody",
}
"""Arguments of the commands that require some; the files do not exist."""


def test_the_demo_stores_four_files(
    environment: Callable[..., Environment], tmp_path: Path
) -> None:
    done = environment("demo").run("reelgen demo --speed 4", tmp_path)
    assert done.returncode == 0, done.stderr
    files = sorted((tmp_path / "demo").iterdir())
    assert [file.name for file in files] == ["hedra.mp4", "hera.mp4", "heygen.mp4", "vydra.mp4"]
    assert all(file.read_bytes()[4:8] == b"ftyp" for file in files)
    assert not done.stderr


@pytest.mark.parametrize("name", [command.name for command in COMMANDS])
def test_a_missing_extra_is_named_and_suffices(
    name: str, environment: Callable[..., Environment], tmp_path: Path
) -> None:
    command = f"reelgen {name} {ARGUMENTS.get(name, '')}"
    bare = environment().run(command, tmp_path)
    assert "Traceback" not in bare.stderr
    extra = re.search(r"run pip install 'reelspec\[([a-z]+)\]'", bare.stderr)
    if extra is None:  # it needs none
        return
    assert bare.returncode == 2 and bare.stderr.count("\n") == 1
    installed = environment(extra[1]).run(command, tmp_path)
    assert "is not installed" not in installed.stderr
    assert "Traceback" not in installed.stderr


def test_the_command_line_names_its_extra(
    environment: Callable[..., Environment], tmp_path: Path
) -> None:
    bare = environment().run("reelspec --help", tmp_path)
    assert bare.returncode == 1
    assert bare.stderr == "typer is missing: pip install 'reelspec[cli]'\n"
    assert environment("cli").run("reelspec --help", tmp_path).returncode == 0
