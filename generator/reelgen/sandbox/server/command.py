"""`reelgen sandbox`: serve until interrupted."""

from __future__ import annotations

import argparse
import logging
import shlex
import signal
import sys
import threading
from pathlib import Path
from typing import TextIO

from ...project import find_specs
from ..simulate.faults import FaultInvalidError
from ..simulate.log_entry import LOG
from .sandbox import Sandbox


def serve(arguments: argparse.Namespace) -> int:
    """Start the sandbox, print its URLs, and wait for Ctrl-C."""
    try:
        sandbox = Sandbox(
            specs=find_specs(Path(), arguments.providers),
            port=arguments.port,
            speed=arguments.speed,
            faults=arguments.fault,
            seed=arguments.seed,
            webhook_secret=arguments.webhook_secret,
            key=arguments.key,
            lenient=arguments.lenient,
            keep_jobs=arguments.keep_jobs,
            log=arguments.log,
        )
    except (FaultInvalidError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        if arguments.log is None or error.filename != str(arguments.log):
            print(f"{error.filename}: {error.strerror}; check its permissions", file=sys.stderr)
            return 1
        print(f"{arguments.log}: {error.strerror}; choose another --log", file=sys.stderr)
        return 2
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    LOG.setLevel(logging.INFO)
    try:
        with sandbox:
            _print_variables(sandbox, sys.stdout)
            _wait()
    except OSError as error:
        remedy = "choose another with --port, or any free ones with --port 0"
        print(f"{error.strerror}; {remedy}", file=sys.stderr)
        return 2
    return 0


def _print_variables(sandbox: Sandbox, out: TextIO) -> None:
    """Print the URL of the dashboard and the variables of each client, for a shell."""
    print(f"# dashboard: {sandbox.origin}/", file=out)
    for api in sandbox.contracts:
        variables = sandbox.variables(api.provider).items()
        assignments = " ".join(f"{name}={shlex.quote(value)}" for name, value in variables)
        print(f"export {assignments}", file=out)
    print("# Ctrl-C ends it.", file=out, flush=True)


def _wait() -> None:
    ended = threading.Event()

    def end(*_: object) -> None:
        ended.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    ended.wait()
