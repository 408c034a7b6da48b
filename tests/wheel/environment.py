"""Virtual environments with the built wheel and what its extras require, and nothing else.

Nothing is downloaded: the required distributions are linked from the environment of the tests.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent.parent
SCRIPT = "#!{python}\nimport sys\nfrom {module} import {function}\nsys.exit({function}())\n"


@cache
def built(folder: Path, kind: str = "wheel") -> Path:
    """Build a distribution of this project into `folder`."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return path


class Environment:
    """A virtual environment."""

    def __init__(
        self, folder: Path, wheel: Path, extras: Sequence[str] = (), others: Sequence[str] = ()
    ) -> None:
        """Create the environment.

        Args:
            folder: Where; it does not exist.
            wheel: What is installed.
            extras: Extras of the wheel.
            others: Further distributions, such as pytest.
        """
        venv.create(folder, symlinks=True)
        self.bin = folder / "bin"
        (self._site,) = folder.glob("lib/python*/site-packages")
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(self._site)
        (info,) = self._site.glob("*.dist-info")
        own = Distribution.at(info)
        for entry in own.entry_points.select(group="console_scripts"):
            script = self.bin / entry.name
            module, function = entry.module, entry.attr
            python = self.bin / "python"
            script.write_text(SCRIPT.format(python=python, module=module, function=function))
            script.chmod(0o755)
        wanted = {*required(own, frozenset(extras))}
        for name in others:
            wanted |= {canonicalize_name(name), *required(distribution(name), frozenset())}
        for name in wanted - {canonicalize_name(own.name)}:
            self._link(distribution(name))

    def _link(self, required: Distribution) -> None:
        """Link what a distribution installs into site-packages."""
        for top in {file.parts[0] for file in required.files or ()} - {"..", "__pycache__"}:
            target = self._site / top
            if not target.exists():
                target.symlink_to(Path(str(required.locate_file(top))))

    def run(
        self, command: str, folder: Path, variables: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a line of a shell in a folder."""
        return subprocess.run(
            ["bash", "-c", command],
            cwd=folder,
            env=self.variables(variables),
            capture_output=True,
            text=True,
            timeout=300,
        )

    def variables(self, further: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the variables of a shell in which the environment is active."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "COV_", "PYTEST")) and not name.endswith("_API_KEY")
        }
        path = os.pathsep.join((str(self.bin), kept.get("PATH", "")))
        return {**kept, "PATH": path, "COLUMNS": "100", **(further or {})}


def required(of: Distribution, extras: frozenset[str]) -> set[str]:
    """Return the names of all distributions that one requires with these extras."""
    names: set[str] = set()
    pending: list[tuple[Distribution, frozenset[str]]] = [(of, extras)]
    seen: set[tuple[str, frozenset[str]]] = set()
    while pending:
        current, chosen = pending.pop()
        if (current.name, chosen) in seen:
            continue
        seen.add((current.name, chosen))
        for requirement in _requirements(current, chosen):
            names.add(canonicalize_name(requirement.name))
            is_own = canonicalize_name(requirement.name) == canonicalize_name(of.name)
            target = of if is_own else distribution(requirement.name)
            pending.append((target, frozenset(requirement.extras)))
    return names


def _requirements(of: Distribution, extras: frozenset[str]) -> Iterator[Requirement]:
    for text in of.requires or ():
        requirement = Requirement(text)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield requirement
