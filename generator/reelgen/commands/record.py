"""`reelgen record`: ask an API what the fixtures ask, keep the responses, report drift."""

from __future__ import annotations

import argparse
from pathlib import Path

from .common import FIXTURES, missing_extra, positive

HELP = "call an API with the fixtures' requests, keep the responses, report drift"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.description = (
        "Call the live API with the fixtures' requests, save the responses, report drift. "
        "Exit codes: 0 the API is as the spec says, 1 it differs, 2 it could not be asked. "
        "Without --spend only calls are made that cost nothing and change nothing. Calls that "
        "modify or delete run only against resources created by this run."
    )
    parser.add_argument("provider", metavar="PROVIDER")
    parser.add_argument("operations", nargs="*", metavar="OPERATION", help="operationId; else all")
    target = parser.add_mutually_exclusive_group()
    target.add_argument("--base-url", metavar="URL", help="call this server instead")
    target.add_argument("--sandbox", action="store_true", help="call a sandbox; it needs no key")
    parser.add_argument(
        "--spend", action="store_true", help="make calls that cost money or change the account"
    )
    parser.add_argument("--check", action="store_true", help="report only, write nothing")
    parser.add_argument("--all", action="store_true", help="every documented call of an operation")
    parser.add_argument(
        "--id",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="value for a path or query parameter, such as video_id=vid_1",
    )
    parser.add_argument(
        "--wait",
        type=positive,
        default=900.0,
        metavar="SECONDS",
        help="maximum seconds to wait for a job",
    )
    parser.add_argument(
        "--timeout", type=positive, default=60.0, metavar="SECONDS", help="timeout of a call"
    )
    parser.add_argument("--out", type=Path, default=FIXTURES, metavar="FOLDER")
    parser.add_argument("--fixtures", type=Path, default=FIXTURES, metavar="FOLDER")


def run(arguments: argparse.Namespace) -> int:
    """Record, or compare with `--check`."""
    try:
        from ..record.command import run as record
    except ImportError as error:
        return missing_extra(error)
    return record(arguments)
