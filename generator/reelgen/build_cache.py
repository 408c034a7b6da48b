"""What the last run read and wrote, so that a run that would change nothing ends at once.

`.reelgen.json` beside the generated files holds hashes of all inputs (specs, configuration, the
generator itself) and of all outputs. It is a cache: not part of the package, never compared by
`--check`, and safe to delete. This module is imported before anything heavy.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from . import write
from .config import Config
from .run_result import ProviderResult, RunResult

NAME = ".reelgen.json"
GENERATOR = Path(__file__).parent
DECIDING = (
    *("datamodel-code-generator", "jinja2", "pydantic-core", "python-jsonpath"),
    *("ruamel.yaml", "ruamel.yaml.clib", "ruff"),
)
"""Packages that decide the bytes."""


def unchanged(config: Config) -> RunResult | None:
    """The outcome of a run that would change nothing; None where only a run can tell."""
    try:
        cached: Any = json.loads((config.out / _path(config)).read_bytes())
        if cached["run"] != _run(config) or not _holds(cached, config):
            return None
        rows = tuple(ProviderResult(**row) for row in cached["rows"])
        warnings = tuple(str(line) for line in cached["warnings"])
        return RunResult(rows, write.Changes((), ()), warnings=warnings)
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _holds(cached: Any, config: Config) -> bool:
    """Whether what was read and what was written is still the same."""
    outputs: dict[str, str] = cached["outputs"]
    return (
        all(
            _digest((config.out / path).read_bytes()) == known
            for path, known in cached["inputs"].items()
        )
        and not any((config.out / path).is_symlink() for path in outputs)
        and all(_digest((config.out / p).read_bytes()) == known for p, known in outputs.items())
        and not write.orphans(config.out, outputs, config.package)
    )


def remember(
    config: Config, inputs: Mapping[str, str], files: Mapping[str, str], outcome: RunResult
) -> None:
    """Write the cache of a finished run. `inputs` are hashes, `files` are texts.

    Nothing is written over a file of that name that is no cache, nor where there is no room.
    """
    content = {
        "run": _run(config),
        "inputs": {_beside(config, path): known for path, known in sorted(inputs.items())},
        "outputs": {path: _digest(files[path].encode()) for path in sorted(files)},
        "rows": [{**asdict(row), "changed": 0, "seconds": 0.0} for row in outcome.rows],
        "warnings": outcome.warnings,
    }
    path = _path(config)
    text = json.dumps(content, indent=0) + "\n"
    with suppress(OSError, write.OutputRefusedError):  # it is a cache
        before = config.out / path
        if not before.exists() or b'"outputs"' in before.read_bytes():
            write.apply(config.out, {path: text}, write.Changes((path,), ()))


def _beside(config: Config, path: str | Path) -> str:
    """A path relative to the output: the same from every folder the generator is run in."""
    return Path(os.path.relpath(path, config.out)).as_posix()


def _path(config: Config) -> str:
    return "/".join((*config.package.split("."), NAME))


def _run(config: Config) -> str:
    """Hash of all that decides the output beside the specs."""
    paths = {
        name: tuple(_beside(config, path) for path in getattr(config, name))
        for name in ("specs", "allow_refs", "overlays")
    }
    rest = replace(config, out=Path(), specs=(), allow_refs=(), overlays=())
    return _digest(repr((sys.version_info[:2], rest, paths, _generator())).encode())


@cache
def _generator() -> str:
    """Hash of the generator's own files and of the versions of what it stands on."""
    own = hashlib.sha256(repr([version(name) for name in DECIDING]).encode())
    for path in sorted(GENERATOR.rglob("*")):
        if path.suffix in (".py", ".jinja"):
            own.update(f"\n{path.relative_to(GENERATOR).as_posix()}\n".encode())
            own.update(path.read_bytes())
    return own.hexdigest()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
