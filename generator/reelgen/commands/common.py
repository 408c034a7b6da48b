"""What several commands share."""

from __future__ import annotations

import sys
from pathlib import Path

FIXTURES = Path("tests/fixtures")
FORCE = "overwrite files that reelgen did not make, or that were edited since"


def missing_extra(error: ImportError, extras: str = "generator,sandbox") -> int:
    """Say which package is missing and what brings it; return the exit code of wrong usage."""
    print(f"{error.name} is missing: pip install 'reelspec[{extras}]'", file=sys.stderr)
    return 2
