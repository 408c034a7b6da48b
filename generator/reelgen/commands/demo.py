"""`reelgen demo`: one job on every provider at once, in the sandbox."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path

from ..config import ConfigInvalidError
from ..ir.names import identifier
from .common import positive

HELP = "run one job on every provider at once, in the sandbox"
EXTRA = "demo"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "--out", type=Path, default=Path("demo"), help="folder for the files; default: demo"
    )
    parser.add_argument(
        "--speed", type=positive, default=0.25, help="speed multiplier for job lifecycles"
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the demo of the project in this folder; without one, of the bundled clients."""
    from ..project import project_or_bundled
    from ..sandbox.server.demo import demo

    config = project_or_bundled(Path.cwd())
    sys.path.insert(0, str(config.out.resolve()))
    packages = {path.stem: f"{config.package}.{identifier(path.stem)}" for path in config.specs}
    for name in packages.values():
        _check_generated(name)
    finished = demo(packages, config.specs, arguments.out, arguments.speed)
    if not finished:
        print("no operation with an example request starts a job", file=sys.stderr)
    return 0 if finished else 1


def _check_generated(name: str) -> None:
    """Import the clients of a provider. Raises ConfigInvalidError."""
    try:
        import_module(f"{name}.client")
    except ModuleNotFoundError as error:
        reason = f"{name} cannot be imported ({error.name} is missing)"
        raise ConfigInvalidError(f"{reason}; run `reelgen generate`") from None
