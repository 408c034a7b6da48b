"""`reelgen sandbox`: serve until interrupted."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import threading
from pathlib import Path

from ...config import (
    ConfigInvalidError,
    read_config,
)
from ..simulate.faults import FaultInvalidError
from ..simulate.load_api import bundled_specs
from ..simulate.log_entry import LOG
from .sandbox import Sandbox


def serve(arguments: argparse.Namespace) -> int:
    """Start, say where, and wait for Ctrl-C."""
    try:
        sandbox = Sandbox(
            [],
            specs=_specs(arguments.providers),
            port=arguments.port,
            speed=arguments.speed,
            faults=arguments.fault,
            seed=arguments.seed,
            webhook_secret=arguments.webhook_secret,
            key=arguments.key,
            lenient=arguments.lenient,
            keep_jobs=arguments.keep_jobs,
        )
    except (FaultInvalidError, ValueError, UnknownProviderError) as error:
        print(error, file=sys.stderr)
        return 2
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    LOG.setLevel(logging.INFO)
    try:
        with sandbox:
            _say(sandbox)
            _wait()
    except OSError as error:
        print(f"port {arguments.port} or one after it: {error.strerror}", file=sys.stderr)
        return 2
    return 0


def _specs(named: list[str]) -> list[Path]:
    """Return the specs of the project, or those that are named: as a provider or as a path."""
    if not named:
        return [*_known().values()]
    specs = {} if all(Path(name).is_file() for name in named) else _known()
    unknown = [name for name in named if not Path(name).is_file() and name not in specs]
    if unknown:
        raise UnknownProviderError(
            f"{unknown[0]}: is neither a spec nor one of {', '.join(sorted(specs))}"
        )
    return [Path(name) if Path(name).is_file() else specs[name] for name in named]


class UnknownProviderError(Exception):
    """A name that is no provider's."""


def _known() -> dict[str, Path]:
    """Return the specs of the project in this folder; without one, those of the package."""
    try:
        paths = read_config(Path.cwd()).specs
    except ConfigInvalidError:
        paths = tuple(sorted(bundled_specs().glob("*.yaml")))
    return {path.stem: path for path in paths}


def _say(sandbox: Sandbox) -> None:
    width = max(len(api.provider) for api in sandbox.contracts)
    print(f"{'page':<{width}}  {sandbox.origin}/")
    for api in sandbox.contracts:
        variable = f"{api.provider.upper()}_BASE_URL"
        print(f"{api.provider:<{width}}  {sandbox.url(api.provider)}  ({variable})")
    print("Ctrl-C ends it.", flush=True)


def _wait() -> None:
    ended = threading.Event()

    def end(*_: object) -> None:
        ended.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    ended.wait()
