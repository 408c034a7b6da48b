# Made by reelgen from the specs. Do not edit: change the spec and run `make`.
"""The command line: `python -m reelspec`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run it. Needs typer and rich."""
    try:
        from ._runtime.command.app import main as run
    except ImportError as error:
        sys.exit(f"{error.name} is missing: pip install typer rich")
    run(__package__ or "reelspec")


if __name__ == "__main__":
    main()
