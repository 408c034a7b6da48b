"""Cache of the last run, so that a run that would change nothing ends at once.

`.reelgen.json` in the package folder has hashes of all inputs (specs, configuration, the generator
itself) and of all outputs. It is not part of the package, never compared by `--check`, and safe to
delete. This module is imported before any slow one.
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
from pathlib import Path
from typing import Any

from . import write
from .config import Config
from .custom.custom_code import FOLDER
from .run_result import ProviderResult, RunResult

NAME = ".reelgen.json"
GENERATOR = Path(__file__).parent
DECIDING = (
    *("datamodel-code-generator", "jinja2", "pydantic", "pydantic-core", "python-jsonpath"),
    *("referencing", "ruamel.yaml", "ruamel.yaml.clib", "ruff"),
)
"""Packages whose versions affect the output."""


def unchanged(config: Config) -> RunResult | None:
    """Return the result of a run that would change nothing; None if a run is needed."""
    try:
        cached: Any = json.loads((config.out / _path(config)).read_bytes())
        if cached["run"] != _run(config) or not _is_current(cached, config):
            return None
        rows = tuple(ProviderResult(**row) for row in cached["rows"])
        warnings = tuple(str(line) for line in cached["warnings"])
        return RunResult(rows, write.TreeChanges((), ()), warnings=warnings)
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _is_current(cached: Any, config: Config) -> bool:
    """Return whether inputs and outputs are unchanged."""
    outputs: dict[str, str] = cached["outputs"]
    return (
        all(
            _digest((config.out / path).read_bytes()) == digest
            for path, digest in cached["inputs"].items()
        )
        and not any((config.out / path).is_symlink() for path in outputs)
        and all(_digest((config.out / p).read_bytes()) == digest for p, digest in outputs.items())
        and not write.orphans(config.out, outputs, config.package)
    )


def remember(
    config: Config, inputs: Mapping[str, str], files: Mapping[str, str], outcome: RunResult
) -> None:
    """Write the cache of a finished run. `inputs` are hashes, `files` are texts.

    A file of that name that is not a cache is not overwritten; errors are ignored.
    """
    content = {
        "run": _run(config),
        "inputs": {_beside(config, path): digest for path, digest in sorted(inputs.items())},
        "outputs": {path: _digest(files[path].encode()) for path in sorted(files)},
        "rows": [{**asdict(row), "changed": 0, "seconds": 0.0} for row in outcome.rows],
        "warnings": outcome.warnings,
    }
    path = _path(config)
    text = json.dumps(content, indent=0) + "\n"
    with suppress(OSError, write.OutputRefusedError):  # it is a cache
        before = config.out / path
        if not before.exists() or b'"outputs"' in before.read_bytes():
            write.apply(config.out, {path: text}, write.TreeChanges((path,), ()))


def _beside(config: Config, path: str | Path) -> str:
    """Return a path relative to the output, independent of the current folder."""
    return Path(os.path.relpath(path, config.out)).as_posix()


def _path(config: Config) -> str:
    return "/".join((*config.package.split("."), NAME))


def _run(config: Config) -> str:
    """Return the hash of everything but the specs that affects the output."""
    paths = {
        name: tuple(_beside(config, path) for path in getattr(config, name))
        for name in ("specs", "allow_refs", "overlays")
    }
    options = replace(config, out=Path(), specs=(), allow_refs=(), overlays=())
    written = _custom(config)
    return _digest(repr((sys.version_info[:2], options, paths, _generator(), written)).encode())


def _custom(config: Config) -> list[tuple[str, str]]:
    """Return the hand-written modules of all providers, with their hashes."""
    package = config.out.joinpath(*config.package.split("."))
    patterns = (f"*/{FOLDER}.py", f"*/{FOLDER}/**/*.py")
    modules = (path for pattern in patterns for path in sorted(package.glob(pattern)))
    return [(_beside(config, path), _digest(path.read_bytes())) for path in modules]


@cache
def _generator() -> str:
    """Return the hash of the generator's own files and of its dependencies' versions."""
    own = hashlib.sha256(repr([_version(name) for name in DECIDING]).encode())
    for path in sorted(GENERATOR.rglob("*")):
        if path.suffix in (".py", ".jinja"):
            own.update(f"\n{path.relative_to(GENERATOR).as_posix()}\n".encode())
            own.update(path.read_bytes())
    return own.hexdigest()


def _version(name: str) -> str:
    """Return the version of a distribution; empty for an optional one that is not installed."""
    from importlib.metadata import PackageNotFoundError, version  # other commands need none

    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
