"""Other generators on the same document, and what is measured alike for all of them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

IMPORT_ALL = (
    "import importlib, pkgutil, sys\n"
    "sys.path.insert(0, '.')\n"
    "top = importlib.import_module(sys.argv[1])\n"
    "for one in pkgutil.walk_packages(top.__path__, sys.argv[1] + '.'):\n"
    "    importlib.import_module(one.name)\n"
)


@dataclass
class Tool:
    """A generator, and what its runs came to."""

    name: str
    package: str
    command: Callable[[Path, Path, Path], list[str]]
    """(its folder, document, output) -> command line."""
    operation: str = ""
    """What every operation leaves once in the code; empty: it makes models alone."""
    usable: int = 0
    runs: int = 0
    wanted: int = 0
    made: int = 0
    errors: int = 0
    ratios: list[float] = field(default_factory=list[float])
    """Our time by its time."""
    lengths: list[float] = field(default_factory=list[float])
    """Our lines by its lines, where it made what can be used."""


def _openapi_python_client(tools: Path, document: Path, out: Path) -> list[str]:
    command = [str(tools / "openapi-python-client"), "generate", "--path", str(document)]
    return [*command, "--output-path", str(out / "opc"), "--meta", "none"]


def _openapi_generator(tools: Path, document: Path, out: Path) -> list[str]:
    command = [
        str(tools / "openapi-generator-cli"),
        "generate",
        "-i",
        str(document),
        "-g",
        "python",
    ]
    options = ["--package-name", "oag", "--global-property", "apiTests=false,modelTests=false"]
    return [*command, "-o", str(out), *options]


def _datamodel_code_generator(tools: Path, document: Path, out: Path) -> list[str]:
    target = str(out / "dcg" / "__init__.py")
    return [
        *(str(tools / "datamodel-codegen"), "--input", str(document), "--output", target),
        *("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"),
        *("--target-pydantic-version", "2.14", "--use-annotated", "--disable-warnings"),
        "--no-formatters",
    ]


def _its_client(tools: Path, document: Path, out: Path) -> list[str]:
    target = out / "dcgc"
    return [
        *(str(tools / "datamodel-codegen"), "--input", str(document), "--no-formatters"),
        *("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"),
        *("--target-pydantic-version", "2.14", "--use-annotated", "--disable-warnings"),
        *("--use-missing-sentinel", "--generate-client", "httpx2"),
        *("--output", str(target / "models.py"), "--client-output", str(target / "client")),
        *("--client-package", "dcgc.client", "--client-model-package", "dcgc.models"),
    ]


TOOLS = (
    Tool("openapi-python-client", "opc", _openapi_python_client, r"^def _get_kwargs\("),
    Tool("openapi-generator", "oag", _openapi_generator, r"^    def \w+_with_http_info\("),
    Tool("datamodel-code-generator", "dcgc", _its_client, r"^OPERATION_\d+: Final\[Op"),
    Tool("its models alone", "dcg", _datamodel_code_generator),
)


def measured(command: list[str], folder: Path) -> tuple[int, str, float, float]:
    """Exit code, what was said, the peak memory in MB, and the seconds."""
    script = (
        "import resource, subprocess, sys\n"
        "done = subprocess.run(sys.argv[1:], capture_output=True, text=True)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)\n"
        "print(done.stderr or done.stdout)\n"
        "sys.exit(done.returncode)\n"
    )
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", script, *command],
        cwd=folder,
        env={**own, "PATH": path},  # nobody is to compile at every run
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.perf_counter() - started
    memory, _, said = done.stdout.partition("\n")
    return done.returncode, said, float(memory or 0), seconds


def type_errors(folder: Path, package: str, python: str = sys.executable) -> int:
    """How many mypy --strict finds."""
    cache = Path(os.environ.get("TMPDIR", "/tmp"), "reelspec-corpus-mypy")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(cache)]
    command += ["--python-executable", python, package]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return sum(": error:" in line for line in done.stdout.splitlines()) or min(done.returncode, 1)


def compare(
    document: Path, folder: Path, tools: Path, operations: int, ours: tuple[float, int]
) -> None:
    """Run each tool that is there; print a row a tool. `ours`: seconds and lines."""
    for tool in TOOLS:
        out = folder / tool.package
        (out / tool.package).mkdir(parents=True)
        command = tool.command(tools, document.absolute(), out)
        if not Path(command[0]).exists():
            continue
        if tool.package == "opc":
            (out / tool.package).rmdir()
        code, _, memory, seconds = measured(command, out)
        files = (out / tool.package).rglob("*.py")
        texts = [p.read_text(encoding="utf-8") for p in files if "_runtime" not in p.parts]
        made = sum(len(re.findall(tool.operation, text, re.M)) for text in texts)
        if not tool.operation:
            made = operations
        lines = sum(text.count("\n") for text in texts)
        python = str(tools / "python")
        errors = type_errors(out, tool.package, python) if texts and not code else -1
        whole = not code and bool(texts) and made >= operations and _imports(out, tool, python)
        tool.runs += 1
        tool.usable += whole
        tool.wanted += operations
        tool.made += made if tool.operation else 0
        tool.errors += max(errors, 0)
        tool.ratios.append(ours[0] / seconds)
        if whole and lines and tool.operation:
            tool.lengths.append(ours[1] / lines)
        remark = "" if whole else "not usable"
        print(
            f"  {tool.name:<26}{remark:>12}{made if tool.operation else 0:>6}{seconds:>7.2f}"
            f"{memory:>6.0f}{lines:>8}{errors:>5}",
            flush=True,
        )


def _imports(folder: Path, tool: Tool, python: str) -> bool:
    command = [python, "-c", IMPORT_ALL, tool.package]
    return not subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode


def summary() -> None:
    """One line a tool over all documents."""
    for tool in TOOLS:
        if tool.runs:
            middle = median(tool.ratios)
            length = f", lines where usable {median(tool.lengths):.2f}" if tool.lengths else ""
            made = f"{tool.made} of {tool.wanted} operations" if tool.operation else "models alone"
            print(
                f"{tool.name}: {tool.usable} of {tool.runs} documents usable, {made}, "
                f"{tool.errors} type errors; medians of ours by its: time {middle:.2f}{length}"
            )
