"""The runtime in the generated package: files that are copied unchanged."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from ..config import Config
from ..mark import comment

RUNTIME = Path(__file__).parent.parent / "runtime"


def runtime_files(config: Config) -> dict[str, str]:
    """Return {path: text} of the runtime in the package: each file below a header."""
    mark = comment("its runtime")
    target = PurePosixPath(*config.package.split("."), "_runtime")
    files = {
        str(target / path.relative_to(RUNTIME)): f"{mark}\n{path.read_text(encoding='utf-8')}"
        for path in sorted(RUNTIME.rglob("*.py"))
        if config.command_line or path.parent.name != "command"
    }
    named = str(target / "http" / "library.py")
    files[named] = files[named].replace("import httpx as httpx", f"import {config.http} as httpx")
    return files
