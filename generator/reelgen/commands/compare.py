"""`reelgen compare`: compare a spec with the document that its provider publishes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HELP = "compare a spec with the document that its provider publishes"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("spec", type=Path, metavar="SPEC", help="spec to check")
    parser.add_argument(
        "upstream", type=Path, metavar="UPSTREAM", help="OpenAPI 3.x document of the provider"
    )
    parser.add_argument(
        "--baseline",
        type=Path,
        metavar="FILE",
        help="file of known differences with reasons; only others are reported",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print each difference that the baseline does not explain; return 1 if there is one."""
    from ..compare import Baseline, compare_documents, read_baseline

    baseline = read_baseline(arguments.baseline) if arguments.baseline else Baseline()
    differences = compare_documents(arguments.spec, arguments.upstream)
    unexplained, unused = baseline.unexplained(differences), baseline.unused(differences)
    for difference in (*unexplained, *unused):
        print(difference)
    explained = len(differences) - len(unexplained)
    print(
        f"{len(differences)} differences, {explained} explained, {len(unexplained)} unexplained",
        file=sys.stderr,
    )
    return 1 if unexplained or unused else 0
