"""The fixture for other projects, in a project that has nothing but a test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent

TESTS = '''
import pytest
from reelspec import RateLimitError
from reelspec.hedra import Hedra
from reelspec.hera import Hera

OUTPUT = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}


def make(path):
    """What this project does."""
    with Hera() as hera:
        return hera.videos.create(prompt="A wheel", outputs=[OUTPUT]).wait().download(path)


@pytest.mark.sandbox("hera")
def test_a_file(sandbox, tmp_path):
    assert make(tmp_path / "wheel.mp4").stat().st_size > 1000
    assert sandbox.submissions["hera"] == 1


@pytest.mark.sandbox("hera", faults=["status=429,on=submit"])
def test_too_many(sandbox, tmp_path):
    with pytest.raises(RateLimitError):
        make(tmp_path / "wheel.mp4")
    assert sandbox.submissions["hera"] == 0
    assert [contract.provider for contract in sandbox.contracts] == ["hera"]


@pytest.mark.sandbox("hedra")
def test_every_security_scheme_has_its_variable(sandbox):
    with Hedra() as hedra:
        hedra.v3.balance.retrieve()
    assert sandbox.requests[-1].status == 200
'''


def test_the_fixture(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["reelgen.sandbox.pytest_plugin"]\n')
    (tmp_path / "test_film.py").write_text(TESTS)
    paths = os.pathsep.join(str(ROOT / name) for name in ("generated", "generator"))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--strict-markers", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": paths, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout
