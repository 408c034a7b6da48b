"""`reelgen`: arguments, exit codes, printing. Each command calls one function.

Exit codes: 0 done, 1 a spec or the generated tree is not as it should be, or a file cannot be read
or written, 2 wrong usage, 128 + N ended by signal N (130: Ctrl-C).
"""

from __future__ import annotations

import argparse
import dataclasses
import gc
import io
import json
import os
import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from . import stamp
from .config import DEFAULT_PACKAGE, HTTP_LIBRARIES, Config, ConfigInvalidError, read_config
from .findings import SpecInvalidError, shown
from .outcome import Outcome
from .write import OutputRefusedError

FIXTURES = Path("tests/fixtures")
FORCE = "overwrite files that reelgen did not make, or that were edited since"


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a path need not be text
            stream.reconfigure(errors="backslashreplace")
    parsed = _parser().parse_args(arguments)
    try:
        with _ended_by_signals():
            code = int(parsed.command(parsed))
            if sys.stdout is not None:  # closed by whoever began this
                sys.stdout.flush()
            return code
    except (SpecInvalidError, ConfigInvalidError, OutputRefusedError) as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever reads has seen enough
        _discard_output()
        return 1
    except OSError as error:
        _discard_output()
        path = f"{shown(str(error.filename))}: " if error.filename is not None else ""
        print(
            f"{path}{shown(error.strerror or str(error))}; nothing more was done", file=sys.stderr
        )
        return 1
    except MemoryError:
        print("there is not enough memory; free some, and run this again", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 128 + signal.SIGINT


@contextmanager
def _ended_by_signals() -> Generator[None]:
    """SIGTERM and SIGHUP end this process as an exception does: nothing half done stays behind."""

    def end(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    before: dict[int, Any] = {}
    try:
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is signal.SIG_DFL:
                before[number] = signal.signal(number, end)
    except ValueError:  # not in the main thread, where no signal arrives
        pass
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _discard_output() -> None:
    """What could not be printed is not tried again when the interpreter ends."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="reelgen", description="From OpenAPI documents to typed Python clients."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    generate = commands.add_parser("generate", help="check the specs and write the clients")
    generate.add_argument("specs", nargs="*", type=Path, metavar="SPEC")
    generate.add_argument("--out", type=Path, help="source root to write into")
    generate.add_argument("--package", help="importable package inside it")
    generate.add_argument(
        "--command-line", action="store_true", help="make the package a command, too"
    )
    generate.add_argument("--http", choices=HTTP_LIBRARIES, help="HTTP library to import")
    generate.add_argument(
        "--allow-refs",
        action="append",
        default=[],
        type=Path,
        metavar="FOLDER",
        help="let references lead into this folder too",
    )
    generate.add_argument(
        "--overlay",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="lay an OpenAPI Overlay over the spec; may be given several times",
    )
    generate.add_argument(
        "--keep-going",
        action="store_true",
        help="leave out what cannot be made, list it, and exit 1",
    )
    generate.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 where something would change"
    )
    generate.add_argument("--force", action="store_true", help=FORCE)
    generate.set_defaults(command=_generate)
    dump = commands.add_parser("dump", help="print the intermediate representation of a spec")
    dump.add_argument("spec", type=Path)
    dump.set_defaults(command=_dump)
    export = commands.add_parser("export", help="write the specs as standard documents")
    export.add_argument(
        "kind",
        choices=("openapi", "arazzo"),
        help="openapi: x-job as links; arazzo: x-job as workflows over that document",
    )
    export.add_argument("specs", nargs="*", type=Path, metavar="SPEC")
    export.add_argument("--out", type=Path, default=Path("export"), help="folder to write into")
    export.add_argument("--force", action="store_true", help=FORCE)
    export.set_defaults(command=_export)
    sandbox = commands.add_parser("sandbox", help="play the providers from their specs, locally")
    sandbox.add_argument("providers", nargs="*", metavar="PROVIDER", help="name, or path of a spec")
    sandbox.add_argument("--port", type=int, default=0, help="of the page; providers follow it")
    sandbox.add_argument("--speed", type=float, default=1.0, help="how much faster jobs live")
    sandbox.add_argument(
        "--fault", action="append", default=[], metavar="RULE", help="such as status=429,every=5"
    )
    sandbox.add_argument("--seed", type=int, default=0, help="of ids and of random faults")
    sandbox.add_argument(
        "--webhook-secret", default="sandbox-secret", metavar="TEXT", help="signs deliveries"
    )
    sandbox.add_argument("--key", help="the only key to accept; without it any is")
    sandbox.add_argument(
        "--keep-jobs",
        type=int,
        default=10_000,
        metavar="N",
        help="finished jobs to keep, of each provider",
    )
    sandbox.add_argument(
        "--lenient", action="store_true", help="let fields pass that the spec does not name"
    )
    sandbox.set_defaults(command=_sandbox)
    demo = commands.add_parser("demo", help="one job on every provider at once, in the sandbox")
    demo.add_argument("--out", type=Path, default=Path("demo"), help="where the files go")
    demo.add_argument("--speed", type=float, default=0.25, help="how much faster jobs live")
    demo.set_defaults(command=_demo)
    coverage = commands.add_parser("coverage", help="what the fixtures show of the specs")
    coverage.add_argument(
        "providers", nargs="*", metavar="PROVIDER", help="print the matrix of these alone"
    )
    coverage.add_argument(
        "--fixtures", type=Path, default=FIXTURES, metavar="FOLDER", help=f"instead of {FIXTURES}"
    )
    coverage.add_argument(
        "--out", type=Path, default=Path("coverage"), help="folder for the page and the JSON"
    )
    coverage.set_defaults(command=_coverage)
    record = commands.add_parser(
        "record",
        help="ask an API what the fixtures ask, keep its answers, say where it differs",
        description="Exit codes: 0 the API is as the spec says, 1 it differs, 2 it could not be "
        "asked. Without --spend only calls are made that cost nothing and change nothing. What "
        "changes or deletes a thing is only called on what this run has made.",
    )
    record.add_argument("provider", metavar="PROVIDER")
    record.add_argument("operations", nargs="*", metavar="OPERATION", help="operationId; else all")
    where = record.add_mutually_exclusive_group()
    where.add_argument("--base-url", metavar="URL", help="ask there, not the documented server")
    where.add_argument("--sandbox", action="store_true", help="ask a sandbox; it needs no key")
    record.add_argument(
        "--spend", action="store_true", help="make calls that cost money or change the account"
    )
    record.add_argument("--check", action="store_true", help="report only, write nothing")
    record.add_argument("--all", action="store_true", help="every documented call of an operation")
    record.add_argument(
        "--id",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a parameter that no earlier answer tells, such as video_id=vid_1",
    )
    record.add_argument("--wait", type=float, default=900.0, metavar="SECONDS", help="for a job")
    record.add_argument("--timeout", type=float, default=60.0, metavar="SECONDS", help="of a call")
    record.add_argument("--out", type=Path, default=FIXTURES, metavar="FOLDER")
    record.add_argument("--fixtures", type=Path, default=FIXTURES, metavar="FOLDER")
    record.set_defaults(command=_record)
    return parser


def _generate(arguments: argparse.Namespace) -> int:
    config = _config(arguments)
    outcome = stamp.unchanged(config) or _run(config, arguments)
    for line in outcome.left_out:
        print(f"left out: {line}", file=sys.stderr)
    if not arguments.check:
        _table(outcome)
        return 1 if outcome.left_out else 0
    for refusal in outcome.changes.refused:
        print(refusal, file=sys.stderr)
    refused = {refusal.path for refusal in outcome.changes.refused}
    for paths, reason in (
        (outcome.changes.written, "differs from what the specs make"),
        (outcome.changes.removed, "is no longer generated"),
    ):
        for target in (config.out / path for path in paths):
            if target.as_posix() not in refused:
                print(f"{target}: {reason}; run `reelgen generate`", file=sys.stderr)
    return 1 if outcome.changes or outcome.left_out else 0


def _run(config: Config, arguments: argparse.Namespace) -> Outcome:
    gc.disable()  # the process ends soon: what collecting frees is not worth its time
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # to find them takes long
    from .emit.makers import makers

    executor = makers(config.specs)
    from . import pipeline  # heavy: only once it is known that there is something to do

    check, force = arguments.check, arguments.force
    return pipeline.run(config, check=check, force=force, executor=executor)


def _config(arguments: argparse.Namespace) -> Config:
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
        overlays=tuple(arguments.overlay),
        keep_going=arguments.keep_going,
    )


def _table(outcome: Outcome) -> None:
    print(f"{'provider':<16}{'operations':>11}{'models':>8}{'changed':>9}{'seconds':>9}")
    for row in outcome.rows:
        counts = f"{row.operations:>11}{row.models:>8}{row.changed:>9}"
        print(f"{row.name:<16}{counts}{row.seconds:>9.2f}")
    written, removed = len(outcome.changes.written), len(outcome.changes.removed)
    print(f"files written: {written}, removed: {removed}")


def _dump(arguments: argparse.Namespace) -> int:
    from . import pipeline

    provider = pipeline.provider_of(arguments.spec)
    print(json.dumps(dataclasses.asdict(provider), indent=2, ensure_ascii=False))
    return 0


def _export(arguments: argparse.Namespace) -> int:
    from . import export, mark, write

    specs = arguments.specs or read_config(Path.cwd()).specs
    make = export.arazzo_files if arguments.kind == "arazzo" else export.openapi_files
    files = {path: mark.sealed(text) for path, text in make(specs).items()}
    changes = write.compared(arguments.out, files)
    if changes.refused and not arguments.force:
        raise write.refused(changes.refused)
    write.apply(arguments.out, files, changes)
    for path in sorted(files):
        print(arguments.out / path)
    return 0


def _demo(arguments: argparse.Namespace) -> int:
    try:
        from .sandbox.demo import demo
    except ImportError as error:
        print(f"{error.name} is missing: pip install 'reelspec[sandbox,cli]'", file=sys.stderr)
        return 2
    config = read_config(Path.cwd())
    demo(config.package, config.specs, arguments.out, arguments.speed)
    return 0


def _sandbox(arguments: argparse.Namespace) -> int:
    try:
        from .sandbox.command import serve
    except ImportError as error:
        return _missing(error)
    return serve(arguments)


def _coverage(arguments: argparse.Namespace) -> int:
    try:
        from .contract.coverage_command import run
    except ImportError as error:
        return _missing(error)
    return run(arguments)


def _record(arguments: argparse.Namespace) -> int:
    try:
        from .contract.record.command import run
    except ImportError as error:
        return _missing(error)
    return run(arguments)


def _missing(error: ImportError) -> int:
    print(f"{error.name} is missing: pip install 'reelspec[generator,sandbox]'", file=sys.stderr)
    return 2
