"""The project of a team that adds methods to its generated clients."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import reelgen.emit.models  # before the processes that need it: they are copies of this one
from reelgen.cli import main

from .films import FILES, FOLDER

Generate = Callable[..., int]


assert reelgen.emit.models


@pytest.fixture
def films(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project, without generated files."""
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def custom(films: Path) -> Path:
    """The folder of the hand-written code."""
    return films / FOLDER


@pytest.fixture
def generate(films: Path) -> Generate:
    """Run `reelgen generate` in the project."""
    return lambda *options: main(["generate", *options])
