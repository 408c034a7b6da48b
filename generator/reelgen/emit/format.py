"""One ruff run over everything rendered."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

from . import NotEmittedError

SELECTED = "F401,I,TC005,UP007,UP037"
"""Unused imports and empty `if TYPE_CHECKING` are removed, other imports sorted: templates may
import more than they use."""


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Return the same files, the Python ones formatted. Raises NotEmittedError."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        python = [path for path in files if path.endswith(".py")]
        for path in python:
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(files[path], encoding="utf-8")
        if python:
            own = sorted({path.partition("/")[0] for path in python})
            sorting = f"lint.isort.known-third-party = {own}"  # among all others
            _ruff(["check", "--fix", "--quiet", "--select", SELECTED, "--config", sorting], root)
            _ruff(["format", "--quiet"], root)
        done = {path: (root / path).read_text(encoding="utf-8") for path in python}
    return {path: done.get(path, text) for path, text in files.items()}


@cache
def _binary() -> str:
    """Return the path of the formatter: starting it through Python takes longer than its run."""
    return str(import_module("ruff").find_ruff_bin())


def _ruff(arguments: list[str], root: Path) -> None:
    command = [_binary(), *arguments, "--isolated", "--no-cache"]
    command += ["--line-length", "100", "--target-version", "py311", "."]
    try:
        result = subprocess.run(  # noqa: S603
            command, cwd=root, capture_output=True, encoding="utf-8", errors="replace", check=False
        )
    except OSError as error:
        raise NotEmittedError(f"the formatter cannot be started: {error.strerror}") from None
    if result.returncode:
        lines = f"{result.stderr}\n{result.stdout}".strip().splitlines() or ["it was ended"]
        match = re.search(r"([\w/]+\.py):\d+:\d+", " ".join(lines))
        subject = match[0] if match else "generated code"
        message = f"the formatter refused {subject}: {lines[0]}"
        raise NotEmittedError(message, file=match[1] if match else "")
