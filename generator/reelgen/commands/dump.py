"""`reelgen dump`: print the intermediate representation of a spec."""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path

HELP = "print the intermediate representation of a spec"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("spec", type=Path, metavar="SPEC", help="path of a spec")


def run(arguments: argparse.Namespace) -> int:
    """Print the provider of a spec as JSON."""
    from .. import pipeline

    provider = pipeline.provider_of(arguments.spec)
    print(json.dumps(dataclasses.asdict(provider), indent=2, ensure_ascii=False))
    return 0
