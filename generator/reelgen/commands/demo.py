"""`reelgen demo`: one job on every provider at once, in the sandbox."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..config import read_config
from .common import missing_extra, positive

HELP = "run one job on every provider at once, in the sandbox"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("--out", type=Path, default=Path("demo"), help="folder for the files")
    parser.add_argument(
        "--speed", type=positive, default=0.25, help="speed multiplier for job lifecycles"
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the demo of the project in this folder."""
    try:
        from ..sandbox.server.demo import demo
    except ImportError as error:
        return missing_extra(error, "sandbox,cli")
    config = read_config(Path.cwd())
    demo(config.package, config.specs, arguments.out, arguments.speed)
    return 0
