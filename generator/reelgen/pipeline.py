"""The stages in order. Read this file first.

    spec text -> source -> document -> lower (the ir) -> emit ({path: text}) -> write

Each stage is a function of values; only `source` reads specs and only `write` writes. Model modules
are made in other processes meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from . import build_cache, write
from .config import Config, project_path
from .document.bundle import bundle
from .document.load import load
from .document.prune_invalid import left_out, pruned
from .emit import NotEmittedError
from .emit.format import formatted
from .emit.makers import Modules, begin, makers, size
from .emit.render_package import package_files, provider_files
from .emit.runtime import runtime_files
from .findings import Finding, Location, SpecInvalidError, shown
from .ir.model import Provider
from .ir.names import class_name, identifier
from .lower import lower
from .mark import sealed
from .progress import shown as progress_shown
from .run_result import ProviderResult, RunResult
from .schema.pointer import read
from .source import Source


@dataclass(frozen=True, slots=True)
class Begun:
    """What one spec says, while its models are being made."""

    provider: Provider
    modules: Modules
    source: Source
    left_out: tuple[str, ...]
    """What could not be made, and why."""
    started: float


@dataclass(frozen=True, slots=True)
class Made:
    """What one spec makes."""

    provider: Provider
    spec: str
    """As the user named it."""
    files: dict[str, str]
    row: ProviderResult
    inputs: dict[str, str]
    """The files that were read, with their hashes."""
    warnings: tuple[Finding, ...]
    """What was repaired."""
    left_out: tuple[str, ...]
    """What could not be made, and why."""


def provider_of(path: Path, allowed: tuple[Path, ...] = ()) -> Provider:
    """The ir of one spec. Raises SpecInvalidError."""
    return _provider(bundle(path, allowed), path)


def run(
    config: Config, *, check: bool = False, force: bool = False, executor: Executor | None = None
) -> RunResult:
    """Generate everything. With `check` nothing is written.

    Files that a person wrote or edited are only overwritten with `force`. Raises SpecInvalidError,
    OutputRefusedError.
    """
    with executor or makers(config.specs) as others:
        made, lost = _all_made(config, others)
    files: dict[str, str] = {}
    for one in made:
        files.update(one.files)
    files.update(package_files([one.provider for one in made], config))
    files = {**_formatted(files, made), **runtime_files(config)}
    files = {path: sealed(text) for path, text in files.items()}
    changes = write.differences(config.out, files, config.package)
    changed = set(changes.written)
    rows = tuple(replace(one.row, changed=len(changed & one.files.keys())) for one in made)
    missing = (*(line for one in made for line in one.left_out), *map(str, lost))
    warnings = tuple(warning.as_warning() for one in made for warning in one.warnings)
    outcome = RunResult(rows, changes, missing, warnings)
    if not check:
        if changes.refused and not force:
            raise write.refused(changes.refused)
        write.apply(config.out, files, changes)
        inputs = {path: known for one in made for path, known in one.inputs.items()}
        if not missing:
            build_cache.remember(config, inputs, files, outcome)
    return outcome


def _all_made(config: Config, executor: Executor) -> tuple[list[Made], list[Finding]]:
    """All specs, each made, and why others are not, where that does not stop the run."""
    findings = list(_twice(config))
    if findings:
        raise SpecInvalidError(findings)
    made: list[Made] = []
    with progress_shown([path.name for path in config.specs]) as done:
        begun: dict[Path, Begun] = {}
        for path in sorted(config.specs, key=size, reverse=True):
            with _collected(findings, path):
                begun[path] = _begun(path, config, executor)
        for path in (path for path in config.specs if path in begun):
            with _collected(findings, path):
                made.append(_made(begun[path], config))
            done(path.name)
    if findings and not (config.keep_going and made):
        raise SpecInvalidError(findings)
    return made, findings


@contextmanager
def _collected(findings: list[Finding], path: Path) -> Generator[None]:
    """What is wrong with one spec goes to the findings, and it goes on with the next."""
    try:
        yield
    except SpecInvalidError as error:
        findings.extend(error.findings)
    except RecursionError:
        message = "has lists of lists, or parts of parts, deeper than Python can follow"
        findings.append(Finding(Location(path.as_posix()), message, "make it flat"))


def _formatted(files: dict[str, str], made: list[Made]) -> dict[str, str]:
    """Raises SpecInvalidError with the spec whose code the formatter refuses."""
    try:
        return formatted(files)
    except NotEmittedError as error:
        specs = [one.spec for one in made if error.file in one.files] or [one.spec for one in made]
        finding = Finding(Location(specs[0]), str(error), error.remedy)
        raise SpecInvalidError([finding]) from error


@contextmanager
def _located(source: Source) -> Generator[None]:
    """What cannot be emitted becomes a finding at its schema. Raises SpecInvalidError."""
    try:
        yield
    except NotEmittedError as error:
        schemas = read(source.data, ("components", "schemas"), {})
        named = [name for name in schemas if class_name(name) == error.schema]
        pointer = ("components", "schemas", named[0]) if named else ()
        where = source.locate(pointer, key=True)
        raise SpecInvalidError([Finding(where, str(error), error.remedy)]) from error


def _twice(config: Config) -> Iterator[Finding]:
    """Specs that would overwrite each other."""
    first: dict[str, Path] = {}
    for path in config.specs:
        other = first.setdefault(identifier(path.stem), path)
        if other is not path:
            message = f"makes the same provider as {other.as_posix()}"
            yield Finding(Location(path.as_posix()), message, "rename one of the two files")


def _begun(path: Path, config: Config, executor: Executor) -> Begun:
    """A spec as ir, and its models on the way. Raises SpecInvalidError."""
    started = time.perf_counter()
    if config.keep_going:
        source, provider, missing = _what_can_be(path, config)
    else:
        source = bundle(path, config.allow_refs, config.overlays, strict=config.strict)
        missing = ()
        provider = _provider(source, path)
    with _located(source):
        modules = begin(provider, config.package, executor)
    return Begun(provider, modules, source, missing, started)


def _made(begun: Begun, config: Config) -> Made:
    """Raises SpecInvalidError."""
    provider = begun.provider
    with _located(begun.source):
        files = provider_files(provider, config.package, begun.modules)
    models = len({*provider.models.names, *provider.params.names})
    seconds = time.perf_counter() - begun.started
    row = ProviderResult(provider.name, len(provider.operations()), models, 0, seconds)
    source = begun.source
    return Made(provider, source.path, files, row, source.inputs, source.warnings, begun.left_out)


def _what_can_be(path: Path, config: Config) -> tuple[Source, Provider, tuple[str, ...]]:
    """The provider without what is wrong with its document, and what that was."""
    findings: list[Finding] = []
    source = bundle(path, config.allow_refs, config.overlays, findings, strict=config.strict)
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
    provider = lower(load(source), source, identifier(path.stem))
    return replace(provider, spec_path=shown(project_path(path)))
