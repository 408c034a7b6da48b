"""An environment in which the wheel of this project is installed, and nothing of its checkout."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def wheel_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of the environment; dependencies are those of the running tests."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    _done([*pip, "wheel", str(ROOT), "--no-deps", "-w", str(folder)])
    (wheel,) = folder.glob("reelspec-*.whl")
    environment = folder / "environment"
    _done([sys.executable, "-m", "venv", "--without-pip", str(environment)])
    python = environment / "bin" / "python"
    paths = {"base": str(environment), "platbase": str(environment)}
    site = Path(sysconfig.get_path("purelib", "posix_prefix", paths))
    _done([*pip, "install", "--no-deps", "--target", str(site), str(wheel)])
    (site / "zz_dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    where = _done([str(python), "-c", "import reelgen; print(reelgen.__file__)"])
    assert str(environment) in where, "the checkout is imported, not the wheel"
    return python


@pytest.fixture
def run(wheel_python: Path, tmp_path: Path) -> Run:
    """Run a module of the environment in the folder of the test."""

    def run(module: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [str(wheel_python), "-m", module, *map(str, arguments)]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)

    return run


def _done(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
