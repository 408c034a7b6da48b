"""Type checkers, run on a generated package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
CACHE = ROOT / ".mypy_cache" / os.environ.get("PYTEST_XDIST_WORKER", "main")
"""One per worker: pydantic and httpx are read once, and no two runs write it at once."""


def mypy(folder: Path, *names: str) -> str:
    """Return what `mypy --strict` reports about modules or files below a folder."""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(CACHE), *names]
    return _reported(command, folder)


def pyright(folder: Path, *names: str) -> str:
    """Return what pyright reports about packages or files below a folder."""
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, *names]
    return _reported(command, folder)


def _reported(command: list[str], folder: Path) -> str:
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return "" if run.returncode == 0 else f"{run.stdout}{run.stderr}\nexit code {run.returncode}"
