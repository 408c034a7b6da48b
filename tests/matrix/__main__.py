"""Tests of clients, command line and sandbox in several versions of Python and of the dependencies.

`python -m tests.matrix [--lowest] [--python PATH ...] [--folder FOLDER]` creates an environment for
each cell, runs TESTS in it with all warnings as errors, and prints a table. It exits with 1 where a
cell fails.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent.parent
TESTS = (
    "tests/runtime",
    *(f"tests/clients/test_{name}.py" for name in ("behaviour", "other_library", "uploads")),
    *(f"tests/jobs/test_{name}.py" for name in ("waiting", "saving", "webhooks", "command")),
    *(f"tests/sandbox/test_{name}.py" for name in ("plugin", "command", "demo")),
)
EXTRAS = ("cli", "sandbox", "webhooks", "httpx2", "aiohttp")
RUNNERS = ("pytest>=9", "pytest-xdist>=3.8", "respx>=0.22", "packaging>=24", "hypothesis>=6.150")
"""What the tests need besides; always the newest."""

PLUGINS = ("-p", "no:cacheprovider", "-p", "no:anyio")
"""That of anyio warns with pytest 9.2 before a test can ignore it."""


class Cell(NamedTuple):
    """One combination of versions."""

    python: str
    """A command."""
    name: str
    pins: tuple[str, ...] = ()
    """Constraints of pip; those that are not named are the newest."""


def cells(pythons: Sequence[str], lowest: bool) -> Iterator[Cell]:
    """Yield the combinations of a run."""
    if lowest:
        for python in pythons:
            yield Cell(python, "lowest of all", tuple(lower_bounds()))
            yield Cell(python, "newest of all")
        return
    for python in pythons:
        for pydantic in ("2.12", "2.13", "2.14"):
            yield Cell(python, f"pydantic {pydantic}", (f"pydantic=={pydantic}.*",))


def lower_bounds() -> Iterator[str]:
    """Yield the lowest version of each dependency and of the extras that are tested."""
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    optional = project["optional-dependencies"]
    for text in (*project["dependencies"], *(text for name in EXTRAS for text in optional[name])):
        requirement = Requirement(text)
        for bound in requirement.specifier:
            if bound.operator == ">=":
                yield f"{requirement.name}=={bound.version}"


def run(cell: Cell, folder: Path) -> str:
    """Return the result of a cell: the last line of pytest, or why there is none."""
    environment = folder / "-".join((Path(cell.python).name, cell.name)).replace(" ", "-")
    bin = environment / "bin"
    constraints = environment / "constraints.txt"
    own = f"{ROOT}[{','.join(EXTRAS)}]"
    steps: list[list[str]] = [
        [cell.python, "-m", "venv", str(environment)],
        [str(bin / "pip"), "install", "-q", "-c", str(constraints), "-e", own, *RUNNERS],
    ]
    environment.mkdir(parents=True, exist_ok=True)
    constraints.write_text("\n".join(cell.pins) + "\n")
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True)
        if done.returncode:
            return f"not installed: {_last(done.stderr)}"
    command = [str(bin / "python"), "-m", "pytest", "-q", "-n0", *PLUGINS, *TESTS]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    (environment / "pytest.log").write_text(done.stdout + done.stderr)
    return ("green: " if not done.returncode else "RED: ") + _last(done.stdout or done.stderr)


def versions(cell: Cell, folder: Path) -> str:
    """Return the versions that a cell has got."""
    environment = folder / "-".join((Path(cell.python).name, cell.name)).replace(" ", "-")
    code = (
        "import sys, pydantic, httpx, httpx2;"
        "print('.'.join(map(str, sys.version_info[:3])), pydantic.VERSION, httpx.__version__,"
        "httpx2.__version__)"
    )
    python = environment / "bin" / "python"
    if not python.exists():
        return " | | | "
    done = subprocess.run([str(python), "-c", code], capture_output=True, text=True)
    return " | ".join(done.stdout.split()) if not done.returncode else " | | | "


def _last(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1][:160] if lines else "no output"


def main() -> int:
    """Run all cells; print a row for each as soon as it is there."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--lowest", action="store_true", help="lowest and newest of everything")
    parser.add_argument("--python", nargs="+", default=[sys.executable], help="interpreters")
    parser.add_argument("--folder", type=Path, default=ROOT / ".venv-bench" / "matrix")
    arguments = parser.parse_args()
    print("| cell | Python | pydantic | httpx | httpx2 | result |\n|---|---|---|---|---|---|")
    failed = False
    for cell in cells(arguments.python, arguments.lowest):
        result = run(cell, arguments.folder)
        failed |= not result.startswith("green")
        print(f"| {cell.name} | {versions(cell, arguments.folder)} | {result} |", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
