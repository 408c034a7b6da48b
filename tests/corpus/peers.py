"""Other generators on the same document, and what is measured alike for all of them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

TOOLS = ("openapi-python-client", "datamodel-code-generator")
_ratios: dict[str, list[float]] = defaultdict(list)
_usable: dict[str, list[bool]] = defaultdict(list)
_errors: dict[str, int] = defaultdict(int)
_lines: dict[str, int] = defaultdict(int)


def measured(command: list[str], folder: Path) -> tuple[int, str, float]:
    """Exit code, what was said, and the peak memory in MB."""
    script = (
        "import resource, subprocess, sys\n"
        "done = subprocess.run(sys.argv[1:], capture_output=True, text=True)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)\n"
        "print(done.stderr or done.stdout)\n"
        "sys.exit(done.returncode)\n"
    )
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    done = subprocess.run(
        [sys.executable, "-c", script, *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    memory, _, said = done.stdout.partition("\n")
    return done.returncode, said, float(memory or 0)


def type_errors(folder: Path, package: str) -> int:
    """How many mypy --strict finds."""
    cache = Path(os.environ.get("TMPDIR", "/tmp"), "reelspec-corpus-mypy")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(cache), package]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return sum(": error:" in line for line in done.stdout.splitlines()) or min(done.returncode, 1)


def compare(document: Path, folder: Path, tools: Path, ours: float) -> None:
    """Run each tool; print a row a tool."""
    folder.mkdir()
    commands = {
        "openapi-python-client": [
            *(str(tools / "openapi-python-client"), "generate", "--path", str(document)),
            *("--output-path", str(folder / "opc"), "--meta", "none"),
        ],
        "datamodel-code-generator": [
            *(str(tools / "datamodel-codegen"), "--input", str(document)),
            *("--input-file-type", "openapi", "--output", str(folder / "dcg" / "models.py")),
            *("--output-model-type", "pydantic_v2.BaseModel", "--target-pydantic-version", "2.14"),
            *("--use-annotated", "--disable-warnings", "--formatters", "builtin"),
        ],
    }
    (folder / "dcg").mkdir()
    for tool, package in zip(TOOLS, ("opc", "dcg"), strict=True):
        started = time.perf_counter()
        code, said, memory = measured(commands[tool], folder)
        seconds = time.perf_counter() - started
        files = list((folder / package).rglob("*.py"))
        errors = type_errors(folder, package) if not code and files else -1
        dropped = said.count("will not be generated") + said.count("WARNING parsing")
        usable = not code and not dropped and bool(files)
        lines = sum(len(path.read_bytes().splitlines()) for path in files)
        _ratios[tool].append(ours / seconds)
        _usable[tool].append(usable)
        _errors[tool] += max(errors, 0)
        _lines[tool] += lines
        print(
            f"    {tool:<30}{'' if usable else 'not usable':>12}{seconds:>7.2f}{memory:>6.0f}"
            f"{lines:>8}{errors:>5}   dropped: {dropped}",
            flush=True,
        )


def summary() -> None:
    """One line a tool over all documents."""
    for tool in TOOLS:
        ratios = sorted(_ratios[tool])
        middle = ratios[len(ratios) // 2] if ratios else 0.0
        print(
            f"{tool}: usable {sum(_usable[tool])} of {len(_usable[tool])}; our time / its time "
            f"{middle:.2f} (median); type errors {_errors[tool]}; lines {_lines[tool]}"
        )
