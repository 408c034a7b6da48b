"""Hand-written code in a project of somebody else: it is used, typed, and survives."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from ..checkers import mypy, pyright
from ..custom.films import FILES, FOLDER
from .conftest import Run

SETTINGS = """{"include": ["src/acme/films", "use.py"], "extraPaths": ["src"], "strict": ["**"]}"""


def test_own_code_is_used_typed_and_kept(tmp_path: Path, run: Run, wheel_python: Path) -> None:
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    for _ in range(2):
        done = run("reelgen", "generate")
        assert done.returncode == 0, done.stderr
        program = [str(wheel_python), "use.py"]
        source = {"PYTHONPATH": "src"}
        used = subprocess.run(program, cwd=tmp_path, env=source, capture_output=True, text=True)
        assert used.stdout == "ok\n", used.stderr
        shutil.rmtree(tmp_path / "src/acme/_runtime")
    assert run("reelgen", "generate").returncode == 0
    assert run("reelgen", "generate", "--check").returncode == 0
    for path in (path for path in FILES if path.startswith(FOLDER)):
        assert (tmp_path / path).read_text() == FILES[path]
    shutil.copy(tmp_path / "use.py", tmp_path / "src")
    assert mypy(tmp_path / "src", "-p", "acme.films", "-m", "use") == ""
    (tmp_path / "pyrightconfig.json").write_text(SETTINGS)
    assert pyright(tmp_path) == ""
    for file in (tmp_path / "use.py", tmp_path / "src" / "use.py"):
        file.write_text(f"{file.read_text()}\nFilms().videos.longest().minutes\n")
    assert 'Item "None" of "Video | None" has no attribute' in mypy(tmp_path / "src", "-m", "use")
    assert '"minutes" is not a known attribute of "None"' in pyright(tmp_path)


def test_a_new_project_has_the_folder(tmp_path: Path, run: Run) -> None:
    assert run("reelgen", "new", "acme").returncode == 0
    init = tmp_path / "acme/src/acme_client/acme/custom/__init__.py"
    assert "class Acme(GeneratedAcme):" in init.read_text()
