"""The stages in order. Read this file first.

    spec text -> source -> document -> lower (the ir) -> emit ({path: text}) -> write

Each stage is a function of values; only `source` reads specs and only `write` writes.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from . import write
from .config import Config
from .document.load import load
from .document.upgrade import upgraded
from .emit import NotEmittedError
from .emit.format import formatted
from .emit.package import package_files, provider_files
from .emit.runtime import runtime_files
from .findings import Finding, Location, SpecInvalidError
from .ir.model import Provider
from .ir.names import identifier
from .lower import lower
from .source import read


@dataclass(frozen=True, slots=True)
class Row:
    """One provider in the closing table."""

    provider: Provider
    models: int
    changed: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run made, or would make."""

    rows: tuple[Row, ...]
    changes: write.Changes


def provider_of(path: Path) -> Provider:
    """The ir of one spec. Raises SpecInvalidError."""
    source = read(path)
    return lower(load(source), source, upgraded(source.data), identifier(path.stem))


def run(config: Config, *, check: bool = False) -> Outcome:
    """Generate everything. With `check` nothing is written. Raises SpecInvalidError."""
    files: dict[str, str] = {}
    made: list[tuple[Provider, dict[str, str], float]] = []
    for provider, seconds in _providers(config):
        started = time.perf_counter()
        own = _rendered(provider, config.package)
        files.update(own)
        made.append((provider, own, seconds + time.perf_counter() - started))
    files.update(formatted(package_files([p for p, _, _ in made], config.package)))
    files.update(runtime_files(config.package, config.http))
    changes = write.differences(config.out, files, config.package)
    if not check:
        write.apply(config.out, files, changes)
    changed = set(changes.written)
    rows = [
        Row(
            provider,
            len({*provider.models.names, *provider.params.names}),
            len(changed & own.keys()),
            seconds,
        )
        for provider, own, seconds in made
    ]
    return Outcome(tuple(rows), changes)


def _rendered(provider: Provider, package: str) -> dict[str, str]:
    try:
        return formatted(provider_files(provider, package))
    except NotEmittedError as error:
        finding = Finding(Location(provider.spec_path), str(error), "rename it, or report this")
        raise SpecInvalidError([finding]) from error


def _providers(config: Config) -> list[tuple[Provider, float]]:
    """All specs, checked; the findings of all of them together."""
    providers: list[tuple[Provider, float]] = []
    findings: list[Finding] = []
    for path in config.specs:
        started = time.perf_counter()
        try:
            providers.append((provider_of(path), time.perf_counter() - started))
        except SpecInvalidError as error:
            findings.extend(error.findings)
    if findings:
        raise SpecInvalidError(findings)
    return providers
