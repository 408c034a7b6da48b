"""The stages in order. Read this file first.

    spec text -> source -> document -> lower (the ir) -> emit ({path: text}) -> write

Each stage is a function of values; only `source` reads specs and only `write` writes. Several
specs are made side by side, each in a process of its own.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from . import stamp, write
from .config import Config
from .document.gather import gather
from .document.load import load
from .document.prune import left_out, pruned
from .emit import NotEmittedError
from .emit.format import formatted
from .emit.package import package_files, provider_files
from .emit.runtime import runtime_files
from .findings import Finding, Location, SpecInvalidError
from .ir.model import Provider
from .ir.names import identifier
from .lower import lower
from .outcome import Outcome, Row
from .source import Source


@dataclass(frozen=True, slots=True)
class Made:
    """What one spec makes."""

    provider: Provider
    files: dict[str, str]
    row: Row
    inputs: dict[str, str]
    """The files that were read, with their hashes."""
    left_out: tuple[str, ...]
    """What could not be made, and why."""


def provider_of(path: Path, allowed: tuple[Path, ...] = ()) -> Provider:
    """The ir of one spec. Raises SpecInvalidError."""
    return _provider(gather(path, allowed), path)


def run(config: Config, *, check: bool = False) -> Outcome:
    """Generate everything. With `check` nothing is written. Raises SpecInvalidError."""
    files: dict[str, str] = {}
    made = _all_made(config)
    for one in made:
        files.update(one.files)
    files.update(package_files([one.provider for one in made], config))
    files = {**formatted(files), **runtime_files(config)}
    changes = write.differences(config.out, files, config.package)
    changed = set(changes.written)
    rows = tuple(replace(one.row, changed=len(changed & one.files.keys())) for one in made)
    missing = tuple(line for one in made for line in one.left_out)
    if not check:
        write.apply(config.out, files, changes)
        inputs = {path: known for one in made for path, known in one.inputs.items()}
        if not missing:
            stamp.remember(config, inputs, files, rows)
    return Outcome(rows, changes, missing)


def _all_made(config: Config) -> list[Made]:
    """All specs, each made; the findings of all of them together."""
    findings = list(_twice(config))
    made: list[Made] = []
    for one in [] if findings else _side_by_side(config):
        if isinstance(one, Made):
            made.append(one)
        else:
            findings.extend(one)
    if findings:
        raise SpecInvalidError(findings)
    return made


def _twice(config: Config) -> Iterator[Finding]:
    """Specs that would overwrite each other."""
    first: dict[str, Path] = {}
    for path in config.specs:
        other = first.setdefault(identifier(path.stem), path)
        if other is not path:
            message = f"makes the same provider as {other.as_posix()}"
            yield Finding(Location(path.as_posix()), message, "rename one of the two files")


def _side_by_side(config: Config) -> list[Made | tuple[Finding, ...]]:
    """What each spec makes, in the order of the specs; large ones are begun first."""
    make = partial(_made, config=config)
    workers = min(len(config.specs), os.cpu_count() or 1)
    if workers < 2:
        return [make(path) for path in config.specs]
    begun = sorted(config.specs, key=_size, reverse=True)
    with ProcessPoolExecutor(workers) as pool:
        done = dict(zip(begun, pool.map(make, begun), strict=True))
    return [done[path] for path in config.specs]


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _made(path: Path, config: Config) -> Made | tuple[Finding, ...]:
    started = time.perf_counter()
    try:
        if config.keep_going:
            source, provider, missing = _what_can_be(path, config)
        else:
            source, missing = gather(path, config.allow_refs, config.overlays), ()
            provider = _provider(source, path)
        files = provider_files(provider, config.package)
    except SpecInvalidError as error:
        return error.findings
    except NotEmittedError as error:
        return (Finding(Location(path.as_posix()), str(error), "rename it, or report this"),)
    models = len({*provider.models.names, *provider.params.names})
    count = len(provider.operations())
    row = Row(provider.name, count, models, 0, time.perf_counter() - started)
    return Made(provider, files, row, source.inputs, missing)


def _what_can_be(path: Path, config: Config) -> tuple[Source, Provider, tuple[str, ...]]:
    """The provider without what is wrong with its document, and what that was."""
    findings: list[Finding] = []
    source = gather(path, config.allow_refs, config.overlays, findings)
    while True:
        try:
            return source, _provider(source, path), left_out(findings)
        except SpecInvalidError as error:
            rest = pruned(source, error.findings)
            if rest is None or rest.data == source.data:
                raise
            findings.extend(error.findings)
            source = rest


def _provider(source: Source, path: Path) -> Provider:
    return lower(load(source), source, identifier(path.stem))
