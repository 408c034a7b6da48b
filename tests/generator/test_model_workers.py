"""Model modules come from other processes, and an end of one of those is told, not thrown."""

from __future__ import annotations

import os
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from pathlib import Path

import pytest
from reelgen.config import Config
from reelgen.emit.model_workers import InlineExecutor
from reelgen.findings import SpecInvalidError
from reelgen.pipeline import run

DOCUMENTS = Path(__file__).parent.parent / "corpus" / "documents"


@pytest.mark.slow
def test_other_processes_make_the_same(tmp_path: Path) -> None:
    specs = (DOCUMENTS / "names.yaml", DOCUMENTS / "bodies.yaml")
    run(Config(specs, tmp_path / "here"), executor=InlineExecutor())
    run(Config(specs, tmp_path / "beside"), executor=ProcessPoolExecutor(2))
    made = [_texts(tmp_path / name) for name in ("here", "beside")]
    assert made[0] == made[1]
    assert any(path.endswith("names/models.py") for path in made[0])


def test_a_process_that_was_ended(tmp_path: Path) -> None:
    pool = ProcessPoolExecutor(1)
    with pytest.raises(BrokenExecutor):
        pool.submit(os._exit, 1).result()
    with pytest.raises(SpecInvalidError, match=r"names\.yaml:1:1: the process .* was ended; free"):
        run(Config((DOCUMENTS / "names.yaml",), tmp_path), executor=pool)


def _texts(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".reelgen.json"
    }
