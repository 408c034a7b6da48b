"""`reelgen new` from the installed wheel: a project whose tests pass and whose call is typed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Run

PAGE = """
# Upload
curl https://api.acme.test/v1/clips/{clip_id}/file -H 'x-api-key: sk-live-9f8e7d6c5b4a' -F "file=@a.png"

# Create a clip
curl https://api.acme.test/v1/clips -H 'x-api-key: sk-live-9f8e7d6c5b4a' --json '{"prompt": "A wheel", "sizes": [{"w": 1}]}'

Response (201 Created)
{"id": "clip_1", "state": "running"}
"""  # noqa: E501


def test_from_a_page(tmp_path: Path, run: Run, wheel_python: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE)
    made = run("reelgen", "new", "acme", "--from", "page.txt")
    assert made.returncode == 0, made.stderr
    assert "which fields are required" in made.stdout
    project = tmp_path / "acme"
    texts = [path.read_text() for path in project.rglob("*") if path.is_file()]
    assert not any("sk-live" in text for text in texts), "a key is in the project"
    assert "which fields are required" in (project / "README.md").read_text()

    def there(*command: str) -> str:
        environment = {**os.environ, "MYPYPATH": "src"}
        done = subprocess.run(command, cwd=project, capture_output=True, text=True, env=environment)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    there(str(wheel_python), "-m", "reelgen", "generate")
    tests = there(str(wheel_python), "-m", "pytest", "-q")
    assert "passed" in tests
    assert "failed" not in tests
    types = [sys.executable, "-m", "mypy", "--python-executable", str(wheel_python)]
    there(*types, "--strict", "tests")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["A b"], "'A b' is not a name; use lower-case letters"),
        (["acme", "--from", "missing.txt"], "missing.txt:1:1: cannot be read"),
        (["acme", "--out", "."], ".: exists and is not empty; choose another --out"),
    ],
)
def test_what_is_refused(tmp_path: Path, run: Run, arguments: list[str], message: str) -> None:
    (tmp_path / "page.txt").write_text(PAGE)
    done = run("reelgen", "new", *arguments)
    assert done.returncode != 0
    assert message in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["page.txt"]


def test_without_a_source(tmp_path: Path, run: Run) -> None:
    assert run("reelgen", "new", "acme").returncode == 0
    config = (tmp_path / "acme" / "pyproject.toml").read_text()
    assert "strict = true" in config
    assert (tmp_path / "acme" / "specs" / "acme.yaml").exists()
