"""The files that a generated package needs to be built and published."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path

from ..config import Config
from ..ir.names import identifier
from .templates import render

FILES = {
    "pyproject.toml": "publishable/pyproject.toml.jinja",
    "README.md": "publishable/README.md.jinja",
    "LICENSE": "publishable/LICENSE.jinja",
    "CHANGELOG.md": "publishable/CHANGELOG.md.jinja",
    "tests/test_package.py": "publishable/test_package.py.jinja",
}
"""Paths below the folder of the package, with their templates."""


def publishable_files(config: Config) -> Mapping[str, str]:
    """Return the files by path below the output folder."""
    values = {
        "package": config.package,
        "distribution": config.package.replace("_", "-").replace(".", "-"),
        "providers": [identifier(path.stem) for path in config.specs],
        "year": datetime.datetime.now(datetime.UTC).year,
        "http": "httpx>=0.27,<1" if config.http == "httpx" else "httpx2>=2",
        "command_line": config.command_line,
    }
    return {path: render(template, values) for path, template in FILES.items()}


def write_missing(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Write the files that do not exist yet, and return their paths."""
    written = [path for path in files if not (folder / path).exists()]
    for path in written:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(files[path], encoding="utf-8")
    return written
