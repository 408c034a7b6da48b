"""The runtime travels with the clients: real files, copied as they are."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

RUNTIME = Path(__file__).parent.parent / "runtime"


def runtime_files(package: str, http: str) -> dict[str, str]:
    """{path: text} of the runtime inside `package`. `http` is the HTTP library to import."""
    target = PurePosixPath(*package.split("."), "_runtime")
    files = {
        str(target / path.relative_to(RUNTIME)): path.read_text(encoding="utf-8")
        for path in sorted(RUNTIME.rglob("*.py"))
    }
    named = str(target / "http.py")
    files[named] = files[named].replace("import httpx as httpx", f"import {http} as httpx")
    return files
