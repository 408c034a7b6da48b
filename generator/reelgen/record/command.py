"""`reelgen record`: make documented calls, write fixtures of them, report drift.

Exit codes: 0 no drift, 1 drift, 2 usage error, failed call or no response to compare.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import os
import signal
import sys
from collections.abc import Generator
from pathlib import Path
from urllib.parse import urlsplit

from ..config import Config, ConfigInvalidError
from ..findings import SpecInvalidError
from ..fixtures.check_fixtures import load_checked
from ..json_types import JsonObject
from ..project import project_or_bundled
from ..sandbox import Sandbox
from ..sandbox.simulate.log_entry import LOG
from ..validation import Api
from ..write import OutputRefusedError
from . import report, write_fixtures
from .capture_transport import Capture, http_client
from .client_calls import Package
from .id_pool import IdPool
from .plan import Case, cases
from .recording import Recording, record_calls, source_of
from .run import Run, needs_existing_id
from .show_proposal import shown_proposal
from .write_fixtures import fixture_path

SPEED = 4.0
"""Speed of the sandbox: slow enough that the response to a submission shows a queued job."""


class UsageError(Exception):
    """Command-line arguments that cannot be used; the message says why."""


def run(arguments: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    try:
        return _run(arguments)
    except (UsageError, SpecInvalidError, ConfigInvalidError, OutputRefusedError) as error:
        print(error, file=sys.stderr)
        return 2


def _run(arguments: argparse.Namespace) -> int:
    config = project_or_bundled(Path.cwd())
    contract = _contract(config, arguments.provider)
    fixtures = load_checked(arguments.fixtures, {contract.provider: contract})
    package = Package(config, contract.provider)
    all_cases = cases(contract, package.manifest, fixtures, arguments.operations, arguments.all)
    _check_operations(contract, arguments.operations, all_cases)
    if not arguments.check:
        kinds = ("recorded", "sandbox")
        paths = [
            fixture_path(contract.provider, c.route.id, k, c.name) for c in all_cases for k in kinds
        ]
        write_fixtures.check_writable(arguments.out, paths)
    with _interruptible(), _server(arguments, config, contract) as base_url:
        run, keys = _create_run(arguments, contract, package, base_url)
        _check_keys(package, keys, arguments)
        run.all(all_cases)
    today = datetime.date.today()
    recording = record_calls(run, contract, package, keys, fixtures, today)
    _write(arguments, recording)
    for line in report.lines(recording, not arguments.check):
        print(line)
    if arguments.report is not None:
        write_fixtures.write_report(arguments.report, report.causes(recording))
    responder = source_of(run.recorded_calls[0].exchange) if run.recorded_calls else ""
    for line in shown_proposal(arguments, contract, recording.changes, responder):
        print(line)
    if arguments.apply and recording.strong and not arguments.check:
        edited = _contract(config, arguments.provider)  # fixtures no longer contradict it
        write_fixtures.write(
            arguments.out, record_calls(run, edited, package, keys, fixtures, today).files
        )
    if run.interrupted:
        return 130
    if not recording.recorded and not recording.drifted:
        print(f"nothing was compared{_options_hint(all_cases)}", file=sys.stderr)
    return _exit_code(recording)


def _write(arguments: argparse.Namespace, recording: Recording) -> None:
    """Write the fixtures; this comes first, because calls may have been paid for."""
    if arguments.check:
        return
    write_fixtures.write(arguments.out, recording.files)
    for path in sorted(recording.files):
        contradicts = path in recording.kept
        print(f"{arguments.out / path}{' (contradicts the spec)' if contradicts else ''}")


def _exit_code(recording: Recording) -> int:
    if recording.strong:
        return 1
    return (
        2 if any(skipped.failed for skipped in recording.skipped) or not recording.recorded else 0
    )


def _options_hint(all_cases: list[Case]) -> str:
    """Return the end of a message: the options that allow more calls."""
    missing = {
        argument.wire
        for case in all_cases
        if case.reads
        for argument in case.arguments
        if needs_existing_id(argument)
    }
    names = ", ".join(f"--id {name}=..." for name in sorted(missing)[:3])
    return f": give --spend{' or ' + names if names else ''}"


def _contract(config: Config, provider: str) -> Api:
    paths = {path.stem: path for path in config.specs}
    if provider not in paths:
        raise UsageError(f"{provider}: is not a provider; there are {', '.join(sorted(paths))}")
    return Api.from_spec(paths[provider])


def _check_operations(contract: Api, operations: list[str], chosen: list[Case]) -> None:
    unknown = [name for name in operations if contract.by_id(name) is None]
    if unknown:
        raise UsageError(f"{unknown[0]}: is not an operationId of {contract.source.path}")
    without = {*operations} - {case.route.id for case in chosen}
    if without:
        raise UsageError(
            f"{min(without)}: cannot be called: no fixture or example shows its request"
        )


@contextlib.contextmanager
def _server(arguments: argparse.Namespace, config: Config, contract: Api) -> Generator[str | None]:
    """Yield the base URL: of a sandbox that runs meanwhile, of `--base-url`, or None."""
    if not arguments.sandbox:
        if arguments.base_url is not None:
            parts = urlsplit(str(arguments.base_url))
            if parts.scheme not in ("http", "https") or not parts.netloc:
                raise UsageError("--base-url: must be an address such as https://api.example.com")
        yield arguments.base_url
        return
    specs = [path for path in config.specs if path.stem == contract.provider]
    LOG.disabled = True  # it prints values of requests
    with Sandbox(specs=specs, speed=SPEED) as sandbox:
        yield sandbox.url(contract.provider)


def _create_run(
    arguments: argparse.Namespace, contract: Api, package: Package, base_url: str | None
) -> tuple[Run, list[str]]:
    capture = Capture(package.library.HTTPTransport())
    overrides: JsonObject = dict(package.test_keys) if arguments.sandbox else {}
    if base_url is not None:
        overrides["base_url"] = base_url
    client = package.client(
        http_client=http_client(package.library, capture, arguments.timeout),
        max_retries=0,
        poll_interval=0.05 if arguments.sandbox else None,
        **overrides,
    )
    pool = IdPool(contract, dict(map(_pair, arguments.id)), is_sandbox=arguments.sandbox)
    keys = [*client._credentials._values.values(), *_client_secrets(package)]
    run = Run(
        package,
        client,
        capture,
        pool,
        spend=arguments.spend or arguments.sandbox,
        wait=arguments.wait,
        say=lambda text: print(text, flush=True),
    )
    return run, [key for key in keys if key]


def _check_keys(package: Package, keys: list[str], arguments: argparse.Namespace) -> None:
    schemes = package.service.schemes
    if schemes and not keys:
        first = next(iter(schemes.values()))
        raise UsageError(f"no key for {arguments.provider}: set {first.variable}")


def _client_secrets(package: Package) -> list[str]:
    """Return the client secrets of the OAuth grants; empty strings for unset variables."""
    grants = [
        scheme.grant for scheme in package.service.schemes.values() if scheme.grant is not None
    ]
    return [os.environ.get(grant.secret_variable, "") for grant in grants]


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name or not value:
        raise UsageError(f"--id {text}: must be NAME=VALUE, such as video_id=vid_1")
    return name, value


@contextlib.contextmanager
def _interruptible() -> Generator[None]:
    """Handle SIGTERM as Ctrl-C, so that recorded responses are written."""

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    try:
        previous = signal.signal(signal.SIGTERM, end)
    except ValueError:  # not the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)
