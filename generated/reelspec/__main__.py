# Made by reelgen from the specs; do not edit, run `reelgen generate`. sha256:baa3e2190536
"""The command line: `python -m reelspec`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line. Needs typer and rich."""
    from ._runtime.command.interrupts import INTERRUPTS

    INTERRUPTS.install()
    try:
        from ._runtime.command.app import main as run
    except ImportError as error:
        sys.exit(f"{error.name} is missing: pip install typer rich")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTS.code)
    run(__package__ or "reelspec")


if __name__ == "__main__":
    main()
