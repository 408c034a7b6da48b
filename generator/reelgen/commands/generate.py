"""`reelgen generate`: check the specs and write the clients."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from .. import build_cache
from ..collection import without_collection
from ..config import DEFAULT_PACKAGE, HTTP_LIBRARIES, Config, read_config
from ..findings import SpecInvalidError
from ..run_result import RunResult
from .common import FORCE
from .out_of_date import reason

HELP = "check the specs and write the clients"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "specs", nargs="*", type=Path, metavar="SPEC", help="default: the specs in pyproject.toml"
    )
    parser.add_argument("--out", type=Path, help="folder to write into; default: generated")
    parser.add_argument("--package", help="name of the generated package; default: reelspec")
    parser.add_argument(
        "--command-line", action="store_true", help="also generate a command-line interface"
    )
    parser.add_argument("--http", choices=HTTP_LIBRARIES, help="HTTP library; default: httpx")
    parser.add_argument(
        "--allow-refs",
        action="append",
        default=[],
        type=Path,
        metavar="FOLDER",
        help="also allow $ref to files in this folder; repeatable",
    )
    parser.add_argument(
        "--overlay",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="apply an OpenAPI Overlay; repeatable",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="report repairable mistakes as errors instead of warnings",
    )
    parser.add_argument(
        "--keep-going",
        action="store_true",
        help="skip and list what cannot be generated, and exit with 1",
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 if a file would change"
    )
    parser.add_argument("--force", action="store_true", help=FORCE)
    parser.add_argument(
        "--publishable",
        action="store_true",
        help="also write pyproject, README, LICENSE, CHANGELOG and tests, where they do not exist",
    )


def run(arguments: argparse.Namespace) -> int:
    """Generate, or compare with `--check`; return 1 if something differs or was skipped."""
    config = _config(arguments)
    try:
        result = build_cache.unchanged(config) or _generate(config, arguments)
    except SpecInvalidError as error:
        print("\n".join((str(error), *_hint(error, config))), file=sys.stderr)
        return 1
    for line in result.warnings:
        print(line, file=sys.stderr)
    for line in result.skipped:
        print(f"skipped: {line}", file=sys.stderr)
    if not arguments.check:
        _print_table(result)
        if arguments.publishable:
            _write_publishable(config)
        return 1 if result.skipped else 0
    for refusal in result.changes.refused:
        print(refusal, file=sys.stderr)
    refused = {refusal.path for refusal in result.changes.refused}
    for path in result.changes.written:
        if (config.out / path).as_posix() not in refused:
            why = reason(config.out, path, config.specs)
            print(
                f"{config.out / path}: out of date, {why}; run `reelgen generate`", file=sys.stderr
            )
    for path in result.changes.removed:
        if (config.out / path).as_posix() not in refused:
            what = "no longer generated; run `reelgen generate` to remove it"
            print(f"{config.out / path}: {what}", file=sys.stderr)
    return 1 if result.changes or result.skipped else 0


def _write_publishable(config: Config) -> None:
    """Write what the package needs to be built, and print the paths."""
    from ..scaffold.publishable_files import publishable_files, write_missing

    for path in write_missing(config.out, publishable_files(config)):
        print(config.out / path)


def _hint(error: SpecInvalidError, config: Config) -> Iterator[str]:
    """Yield the alternatives to changing the document."""
    from ..document.prune_invalid import can_be_corrected, can_be_removed  # slow to import

    if not all(map(can_be_corrected, error.findings)):
        return
    ways = ["--overlay FILE corrects a document without changing it"]
    if not config.keep_going and all(map(can_be_removed, error.findings)):
        ways.insert(0, "--keep-going skips the parts listed here")
    if config.strict:
        ways.insert(0, "without strict, common mistakes are repaired")
    yield f"nothing was generated; {', '.join(ways)}"


@without_collection()
def _generate(config: Config, arguments: argparse.Namespace) -> RunResult:
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # searching for them is slow
    from ..emit.model_workers import start_workers

    executor = start_workers(config.specs)
    with contextlib.ExitStack() as stack:  # the workers end where the import fails
        stack.push(executor)
        from .. import pipeline  # slow to import, and not needed if the cache is current

        stack.pop_all()
    check, force = arguments.check, arguments.force
    return pipeline.run(config, check=check, force=force, executor=executor)


def _config(arguments: argparse.Namespace) -> Config:
    """Return the configuration of pyproject.toml, overridden by the arguments."""
    if arguments.specs:
        out = arguments.out or Path("generated")
        package = DEFAULT_PACKAGE if arguments.package is None else arguments.package
        return Config(
            specs=tuple(arguments.specs),
            out=out,
            package=package,
            http=arguments.http or "httpx",
            command_line=arguments.command_line,
            allow_refs=tuple(arguments.allow_refs),
            overlays=tuple(arguments.overlay),
            strict=arguments.strict,
            keep_going=arguments.keep_going,
        )
    config = read_config(Path.cwd())
    return dataclasses.replace(
        config,
        out=arguments.out or config.out,
        package=config.package if arguments.package is None else arguments.package,
        http=arguments.http or config.http,
        command_line=arguments.command_line or config.command_line,
        allow_refs=(*config.allow_refs, *arguments.allow_refs),
        overlays=(*config.overlays, *arguments.overlay),
        strict=arguments.strict or config.strict,
        keep_going=arguments.keep_going,
    )


def _print_table(result: RunResult) -> None:
    print(f"{'provider':<16}{'operations':>11}{'models':>8}{'changed':>9}{'seconds':>9}")
    for row in result.rows:
        counts = f"{row.operations:>11}{row.models:>8}{row.changed:>9}"
        print(f"{row.name:<16}{counts}{row.seconds:>9.2f}")
    written, removed = len(result.changes.written), len(result.changes.removed)
    print(f"files written: {written}, removed: {removed}")
