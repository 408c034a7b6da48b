"""The specs that come with the package: beside it once installed, in `specs/` of the repository."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent.parent


def bundled() -> Path:
    """Their folder."""
    installed = PACKAGE / "specs"
    return installed if installed.is_dir() else PACKAGE.parent.parent / "specs"
