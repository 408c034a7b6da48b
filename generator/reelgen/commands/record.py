"""`reelgen record`: call an API with the fixtures' requests, save the responses, report drift."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..config import FIXTURES
from .common import add_proposal, positive

HELP = "call an API with the fixtures' requests, save the responses, report drift"
EXTRA = "record"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.description = (
        "Call the live API with the fixtures' requests, save the responses, report drift. "
        "Exit codes: 0 the API matches the spec, 1 it differs, 2 it could not be called. "
        "Without --spend, only calls that are free and change nothing are made. Calls that "
        "modify or delete run only against resources created by this run."
    )
    parser.add_argument("provider", metavar="PROVIDER", help="name of a provider")
    parser.add_argument(
        "operations", nargs="*", metavar="OPERATION", help="operation ids; default: all"
    )
    target = parser.add_mutually_exclusive_group()
    target.add_argument("--base-url", metavar="URL", help="base URL of another server")
    target.add_argument("--sandbox", action="store_true", help="call a local sandbox without a key")
    parser.add_argument(
        "--spend", action="store_true", help="make calls that cost money or change the account"
    )
    parser.add_argument("--check", action="store_true", help="report differences; write nothing")
    parser.add_argument(
        "--all", action="store_true", help="make all documented calls of each operation"
    )
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
        "--timeout",
        type=positive,
        default=60.0,
        metavar="SECONDS",
        help="timeout of each request in seconds",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=FIXTURES,
        metavar="FOLDER",
        help=f"folder to write into; default: {FIXTURES}",
    )
    parser.add_argument(
        "--fixtures",
        type=Path,
        default=FIXTURES,
        metavar="FOLDER",
        help=f"folder of the fixtures whose requests are sent; default: {FIXTURES}",
    )
    add_proposal(parser)
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="write the causes of drift as JSON"
    )


def run(arguments: argparse.Namespace) -> int:
    """Record responses, or compare with `--check`."""
    from ..record.command import run as record

    return record(arguments)
