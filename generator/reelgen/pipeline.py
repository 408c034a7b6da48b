"""The stages in order. Read this file first.

    spec text -> source -> document -> lower (the ir) -> emit ({path: text}) -> write

Each stage is a function of values; only `source` reads specs and only `write` writes. The schemas
of large specs are parsed in other processes.
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
from .custom.custom_code import FOLDER, CustomCode
from .custom.read_custom import read_custom
from .document.bundle import bundle
from .document.load import load
from .document.prune_invalid import pruned, removed_parts
from .emit import NotEmittedError
from .emit.format import formatted
from .emit.model_workers import Modules, begin, size, start_workers
from .emit.render_package import package_files, provider_files
from .emit.runtime import runtime_files
from .findings import Finding, Location, SpecInvalidError, shown
from .ir.model import Provider
from .ir.names import class_name, identifier
from .json_types import object_at
from .lower import lower
from .mark import sealed
from .progress import shown as progress_shown
from .run_result import ProviderResult, RunResult
from .source import Source


@dataclass(frozen=True, slots=True)
class PendingProvider:
    """A provider whose models are being rendered."""

    provider: Provider
    modules: Modules
    source: Source
    custom: CustomCode
    skipped: tuple[str, ...]
    """Parts that could not be generated, with reasons."""
    started: float


@dataclass(frozen=True, slots=True)
class RenderedProvider:
    """The generated files of one spec."""

    provider: Provider
    spec: str
    """The path of the spec as given by the user."""
    files: dict[str, str]
    seconds: float
    inputs: dict[str, str]
    """The files that were read, with their hashes."""
    warnings: tuple[Finding, ...]
    """Repairs of the spec."""
    skipped: tuple[str, ...]
    """Parts that could not be generated, with reasons."""

    def result(self, changes: write.TreeChanges) -> ProviderResult:
        """Return the row of the closing table."""
        provider = self.provider
        models = len(provider.models.names) + len(provider.params.names)
        changed = len(self.files.keys() & set(changes.written))
        count = len(provider.operations())
        return ProviderResult(provider.name, count, models, changed, self.seconds)


def provider_of(path: Path, allowed: tuple[Path, ...] = ()) -> Provider:
    """Return the ir of one spec. Raises SpecInvalidError."""
    return _provider(bundle(path, allowed), path)


def run(
    config: Config, *, check: bool = False, force: bool = False, executor: Executor | None = None
) -> RunResult:
    """Generate everything. With `check` nothing is written.

    Files that a person wrote or edited are only overwritten with `force`. Raises SpecInvalidError,
    OutputRefusedError.
    """
    with executor or start_workers(config.specs) as workers:
        providers, errors = _render_all(config, workers)
    files: dict[str, str] = {}
    for provider in providers:
        files.update(provider.files)
    files.update(package_files([provider.provider for provider in providers], config))
    files = {**_formatted(files, providers), **runtime_files(config)}
    files = {path: sealed(text) for path, text in files.items()}
    changes = write.differences(config.out, files, config.package)
    result = RunResult(
        tuple(provider.result(changes) for provider in providers),
        changes,
        (*(line for provider in providers for line in provider.skipped), *map(str, errors)),
        (
            *(warning.as_warning() for provider in providers for warning in provider.warnings),
            *_unused_custom(config),
        ),
    )
    if not check:
        if changes.refused and not force:
            raise write.refused(changes.refused)
        write.apply(config.out, files, changes)
        inputs = {path: digest for p in providers for path, digest in p.inputs.items()}
        if not result.skipped:
            build_cache.remember(config, inputs, files, result)
    return result


def _render_all(config: Config, executor: Executor) -> tuple[list[RenderedProvider], list[Finding]]:
    """Render all specs; return them, and the errors of others if the run keeps going."""
    findings = list(_same_package(config))
    if findings:
        raise SpecInvalidError(findings)
    rendered: list[RenderedProvider] = []
    with progress_shown([path.name for path in config.specs]) as done:
        pending: dict[Path, PendingProvider] = {}
        for path in sorted(config.specs, key=size, reverse=True):
            with _collected(findings, path):
                pending[path] = _begin(path, config, executor)
        for path in (path for path in config.specs if path in pending):
            with _collected(findings, path):
                rendered.append(_render(pending[path], config))
            done(path.name)
    if findings and not (config.keep_going and rendered):
        raise SpecInvalidError(findings)
    return rendered, findings


@contextmanager
def _collected(findings: list[Finding], path: Path) -> Generator[None]:
    """Add the errors of a spec to the findings instead of raising them."""
    try:
        yield
    except SpecInvalidError as error:
        findings.extend(error.findings)
    except RecursionError:
        message = "is nested too deeply"
        findings.append(Finding(Location(path.as_posix()), message, "reduce the nesting"))


def _formatted(files: dict[str, str], providers: list[RenderedProvider]) -> dict[str, str]:
    """Format all files. Raises SpecInvalidError for the spec whose code is rejected."""
    try:
        return formatted(files)
    except NotEmittedError as error:
        specs = [p.spec for p in providers if error.file in p.files] or [p.spec for p in providers]
        finding = Finding(Location(specs[0]), str(error), error.remedy)
        raise SpecInvalidError([finding]) from error


@contextmanager
def _located(source: Source) -> Generator[None]:
    """Turn NotEmittedError into a finding at its schema. Raises SpecInvalidError."""
    try:
        yield
    except NotEmittedError as error:
        schemas = object_at(object_at(source.data, "components"), "schemas")
        named = [name for name in schemas if class_name(name) == error.schema]
        pointer = ("components", "schemas", named[0]) if named else ()
        where = source.locate(pointer, key=True)
        raise SpecInvalidError([Finding(where, str(error), error.remedy)]) from error


def _same_package(config: Config) -> Iterator[Finding]:
    """Yield a finding for each spec whose package another one has."""
    first: dict[str, Path] = {}
    for path in config.specs:
        other = first.setdefault(identifier(path.stem), path)
        if other is not path:
            message = f"generates the same package as {other.as_posix()!r}"
            yield Finding(Location(path.as_posix()), message, "rename one of the two files")


def _begin(path: Path, config: Config, executor: Executor) -> PendingProvider:
    """Lower a spec and start rendering its models. Raises SpecInvalidError."""
    started = time.perf_counter()
    if config.keep_going:
        source, provider, skipped = _valid_parts(path, config)
    else:
        source = bundle(path, config.allow_refs, config.overlays, strict=config.strict)
        skipped = ()
        provider = _provider(source, path)
    with _located(source):
        modules = begin(provider, executor)
    return PendingProvider(provider, modules, source, _custom(provider, config), skipped, started)


def _custom(provider: Provider, config: Config) -> CustomCode:
    """Return the hand-written code of a provider. Raises SpecInvalidError."""
    package = f"{config.package}.{provider.name}"
    return read_custom(config.out.joinpath(*package.split(".")), package)


def _render(pending: PendingProvider, config: Config) -> RenderedProvider:
    """Render the files of a provider. Raises SpecInvalidError."""
    source = pending.source
    with _located(source):
        files = provider_files(pending.provider, config.package, pending.modules, pending.custom)
    return RenderedProvider(
        provider=pending.provider,
        spec=source.path,
        files=files,
        seconds=time.perf_counter() - pending.started,
        inputs=source.inputs,
        warnings=source.warnings,
        skipped=pending.skipped,
    )


def _unused_custom(config: Config) -> Iterator[str]:
    """Yield a warning for hand-written code of a provider without a spec."""
    used = {identifier(path.stem) for path in config.specs}
    package = config.out.joinpath(*config.package.split("."))
    for folder in sorted(package.glob(f"*/{FOLDER}/")):
        if folder.parent.name not in used and any(folder.rglob("*.py")):
            reason = f"hand-written code of {folder.parent.name!r}, which has no spec"
            yield f"{folder.as_posix()}: warning: {reason}; move it to another provider"


def _valid_parts(path: Path, config: Config) -> tuple[Source, Provider, tuple[str, ...]]:
    """Return the provider of the valid parts of a document, and what was removed."""
    findings: list[Finding] = []
    source = bundle(path, config.allow_refs, config.overlays, findings, strict=config.strict)
    while True:
        try:
            return source, _provider(source, path), removed_parts(findings)
        except SpecInvalidError as error:
            remaining = pruned(source, error.findings)
            if remaining is None or remaining.data == source.data:
                raise
            findings.extend(error.findings)
            source = remaining


def _provider(source: Source, path: Path) -> Provider:
    provider = lower(load(source), source, identifier(path.stem))
    return replace(provider, spec_path=shown(project_path(path)))
