"""`reelgen sandbox`: simulate the providers from their specs, locally."""

from __future__ import annotations

import argparse
from pathlib import Path

from .common import port, positive

PORT = 8730
"""The default port of the dashboard."""

HELP = "simulate the providers from their specs, locally"
EXTRA = "sandbox"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "providers", nargs="*", metavar="PROVIDER", help="name of a provider, or path of a spec"
    )
    parser.add_argument(
        "--port",
        type=port,
        default=PORT,
        help="port of the dashboard; the providers use the next ones, in the order of the output; "
        f"0: free ports; default: {PORT}",
    )
    parser.add_argument(
        "--speed", type=positive, default=1.0, help="speed multiplier for job lifecycles"
    )
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="RULE",
        help="fault to inject, such as status=429,every=5",
    )
    parser.add_argument(
        "--seed", type=int, default=0, help="seed for generated ids and random faults"
    )
    parser.add_argument(
        "--webhook-secret",
        default="sandbox-secret",
        metavar="TEXT",
        help="secret that signs webhook deliveries",
    )
    parser.add_argument("--key", help="API key to accept; default: any")
    parser.add_argument(
        "--keep-jobs",
        type=int,
        default=10_000,
        metavar="N",
        help="maximum number of finished jobs to keep per provider",
    )
    parser.add_argument(
        "--log",
        type=Path,
        metavar="FILE",
        help="write requests and responses for `reelgen drift`, without credentials",
    )
    parser.add_argument("--lenient", action="store_true", help="accept undeclared request fields")


def run(arguments: argparse.Namespace) -> int:
    """Run the sandbox until interrupted."""
    from ..sandbox.server.command import serve

    return serve(arguments)
