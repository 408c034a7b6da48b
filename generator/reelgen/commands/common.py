"""What several commands share."""

from __future__ import annotations

import argparse
import math
import sys
from pathlib import Path

FIXTURES = Path("tests/fixtures")
FORCE = "overwrite files that reelgen did not make, or that were edited since"


def missing_extra(error: ImportError, extras: str = "generator,sandbox") -> int:
    """Say which package is missing and what brings it; return the exit code of wrong usage."""
    print(f"{error.name} is missing: pip install 'reelspec[{extras}]'", file=sys.stderr)
    return 2


def port(text: str) -> int:
    """Return the number of a port. Raises ValueError, argparse.ArgumentTypeError."""
    number = int(text)
    if not 0 <= number < 2**16:
        raise argparse.ArgumentTypeError(f"{text} is not a port; use 0 to 65535")
    return number


def positive(text: str) -> float:
    """Return a number above 0 that ends. Raises ValueError, argparse.ArgumentTypeError."""
    number = float(text)
    if not 0 < number < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not a number above 0")
    return number
