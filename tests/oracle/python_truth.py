"""What breaks for Python callers: code for the old client, checked by pyright on the new ones."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from .callers import MODULE

ROOT = Path(__file__).parents[2]


class PythonTruth:
    """Callers of many clients in one folder, which one run of pyright checks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        config = {
            "include": ["use_*.py"],
            "typeCheckingMode": "standard",
            "pythonVersion": f"{sys.version_info[0]}.{sys.version_info[1]}",
            "venvPath": str(ROOT),
            "venv": ".venv",
        }
        (folder / "pyrightconfig.json").write_text(json.dumps(config))

    def add(self, text: str, name: str) -> None:
        """Write the caller of a client, whose text stands for any client."""
        (self.folder / f"use_{name}.py").write_text(text.replace(MODULE, name), encoding="utf-8")

    def breaks(self) -> Mapping[str, list[str]]:
        """Return the errors of pyright by the name of the client."""
        done = subprocess.run(
            [sys.executable, "-m", "pyright", "-p", str(self.folder), "--outputjson"],
            capture_output=True,
            check=False,
        )
        report: Any = json.loads(done.stdout)
        found: dict[str, list[str]] = {}
        for one in report["generalDiagnostics"]:
            name = re.sub(r"^use_|\.py$", "", Path(one["file"]).name)
            if one["severity"] == "error":
                line = one["range"]["start"]["line"]
                found.setdefault(name, []).append(f"{line}: {one['message']}")
        return found


def without_lines(text: str, errors: Iterable[str]) -> str:
    """Return a caller without the lines that the old client itself refuses."""
    lines = text.split("\n")
    for error in errors:
        number = int(error.partition(":")[0])
        indent = re.match(r" *", lines[number])
        lines[number] = (
            f"{indent.group() if indent else ''}pass"
            if lines[number].startswith(" ")
            else lines[number]
        )
    return "\n".join(lines)
