"""`reelgen drift`: compare recorded traffic with a spec."""

from __future__ import annotations

import argparse
from pathlib import Path

from .common import add_proposal

HELP = "compare recorded traffic with a spec"
EXTRA = "record"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.description = (
        "Compare the responses in recorded traffic with a spec, and print one line for each cause "
        "of a difference. Secrets in the traffic are not printed. "
        "Exit codes: 0 the traffic matches the spec, 1 it differs, 2 nothing could be compared."
    )
    parser.add_argument(
        "traffic",
        type=Path,
        metavar="TRAFFIC",
        help="a HAR file, a log of `reelgen sandbox --log`, or a recorded fixture",
    )
    parser.add_argument("spec", metavar="SPEC", help="path of a spec, or name of a provider")
    parser.add_argument(
        "--base-url",
        metavar="URL",
        help="base URL that was called; default: the servers of the spec, and this machine",
    )
    parser.add_argument(
        "--fixtures",
        type=Path,
        metavar="FOLDER",
        help="also report fields that all fixtures have and the traffic lacks",
    )
    add_proposal(parser)


def run(arguments: argparse.Namespace) -> int:
    """Compare the traffic."""
    from ..record.drift_command import run as drift

    return drift(arguments)
