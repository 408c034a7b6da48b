"""`reelgen record`: make documented calls, write what comes of them, say what has drifted.

Exit codes: 0 as the spec says, 1 drift, 2 nothing to compare, or a call that should have worked.
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
from .recording import Recording, recorded, source_of
from .run import Run, must_be_known
from .show_proposal import shown_proposal
from .write_fixtures import file_of

SPEED = 4.0
"""Of jobs in the sandbox: slow enough that a submission is answered while its job is queued."""


class UsageError(Exception):
    """The arguments cannot be used; the message says why."""


def run(arguments: argparse.Namespace) -> int:
    """Return the command."""
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
    every = cases(contract, package.manifest, fixtures, arguments.operations, arguments.all)
    _check_operations(contract, arguments.operations, every)
    if not arguments.check:
        kinds = ("recorded", "sandbox")
        at = [file_of(contract.provider, c.route.id, k, c.name) for c in every for k in kinds]
        write_fixtures.ready(arguments.out, at)
    with _interruptible(), _server(arguments, config, contract) as base_url:
        run, keys = _prepared(arguments, contract, package, base_url)
        _check_keys(package, keys, arguments)
        run.all(every)
    today = datetime.date.today()
    recording = recorded(run, contract, package, keys, fixtures, today)
    _write(arguments, recording)
    for line in report.lines(recording, not arguments.check):
        print(line)
    if arguments.report is not None:
        write_fixtures.write_report(arguments.report, report.causes(recording))
    responder = source_of(run.taken[0].wire) if run.taken else ""
    for line in shown_proposal(arguments, contract, recording.changes, responder):
        print(line)
    if arguments.apply and recording.strong and not arguments.check:
        edited = _contract(config, arguments.provider)  # fixtures no longer contradict it
        write_fixtures.write(
            arguments.out, recorded(run, edited, package, keys, fixtures, today).files
        )
    if run.interrupted:
        return 130
    if not recording.recorded and not recording.drifted:
        print(f"nothing was compared{_advice(every)}", file=sys.stderr)
    return _code(recording)


def _write(arguments: argparse.Namespace, recording: Recording) -> None:
    """Write the fixtures first of all: what was paid for is kept whatever comes after it."""
    if arguments.check:
        return
    write_fixtures.write(arguments.out, recording.files)
    for path in sorted(recording.files):
        is_kept = path in recording.kept
        print(f"{arguments.out / path}{' (contradicts the spec)' if is_kept else ''}")


def _code(recording: Recording) -> int:
    if recording.strong:
        return 1
    return (
        2 if any(skipped.failed for skipped in recording.skipped) or not recording.recorded else 0
    )


def _advice(every: list[Case]) -> str:
    """Return how more could be."""
    wants = {
        argument.wire
        for case in every
        if case.reads
        for argument in case.arguments
        if must_be_known(argument)
    }
    names = ", ".join(f"--id {name}=..." for name in sorted(wants)[:3])
    return f": give --spend{' or ' + names if names else ''}"


def _contract(config: Config, provider: str) -> Api:
    paths = {path.stem: path for path in config.specs}
    if provider not in paths:
        raise UsageError(f"{provider}: is not a provider; there are {', '.join(sorted(paths))}")
    return Api.from_spec(paths[provider])


def _check_operations(contract: Api, wanted: list[str], chosen: list[Case]) -> None:
    unknown = [name for name in wanted if contract.by_id(name) is None]
    if unknown:
        raise UsageError(f"{unknown[0]}: is not an operationId of {contract.source.path}")
    without = {*wanted} - {case.route.id for case in chosen}
    if without:
        raise UsageError(
            f"{min(without)}: cannot be called: no fixture or example shows its request"
        )


@contextlib.contextmanager
def _server(arguments: argparse.Namespace, config: Config, contract: Api) -> Generator[str | None]:
    """Yield the base URL: that of a sandbox, which runs meanwhile, a given one, or None."""
    if not arguments.sandbox:
        if arguments.base_url is not None:
            parts = urlsplit(str(arguments.base_url))
            if parts.scheme not in ("http", "https") or not parts.netloc:
                raise UsageError("--base-url: must be an address such as https://api.example.com")
        yield arguments.base_url
        return
    specs = [path for path in config.specs if path.stem == contract.provider]
    LOG.disabled = True  # it shows values of requests
    with Sandbox(specs=specs, speed=SPEED) as sandbox:
        yield sandbox.url(contract.provider)


def _prepared(
    arguments: argparse.Namespace, contract: Api, package: Package, base_url: str | None
) -> tuple[Run, list[str]]:
    capture = Capture(package.library.HTTPTransport())
    given: JsonObject = dict(package.test_keys) if arguments.sandbox else {}
    if base_url is not None:
        given["base_url"] = base_url
    client = package.client(
        http_client=http_client(package.library, capture, arguments.timeout),
        max_retries=0,
        poll_interval=0.05 if arguments.sandbox else None,
        **given,
    )
    pool = IdPool(contract, dict(map(_pair, arguments.id)), played=arguments.sandbox)
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
    """Return what tokens are fetched with."""
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
    """Being told to end is as Ctrl-C: what was recorded is kept."""

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, end)
    except ValueError:  # not the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
