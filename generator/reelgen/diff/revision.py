"""The files of a git revision, read without touching the work tree."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from collections.abc import Sequence
from pathlib import Path

from ..findings import Finding, Location, SpecInvalidError

TIMEOUT = 60
"""The timeout of git in seconds."""
SUFFIXES = ("yaml", "yml", "json")
"""The suffixes of documents and of the files they refer to."""


def is_revision(name: str) -> bool:
    """Return whether git knows a revision of this name here."""
    done = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    return done is not None


def read_at(revision: str, path: str) -> bytes | None:
    """Return the content of a file, relative to this folder, at a revision; None if it has none."""
    return _git("show", "--end-of-options", f"{revision}:./{path}")


def files_at(revision: str, folders: Sequence[str], target: Path) -> None:
    """Write the YAML and JSON files below some folders, as they are at a revision, into `target`.

    The folders are relative to this one. Raises SpecInvalidError.
    """
    patterns = [
        f":(glob){'' if folder == '.' else f'{folder}/'}**/*.{suffix}"
        for folder in folders
        for suffix in SUFFIXES
    ]
    archive = _git("archive", "--format=tar", "--end-of-options", revision, *patterns)
    if archive is None:  # one of the patterns matches nothing: request existing files
        archive = _archive_of_listed(revision, patterns)
    with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
        opened.extractall(target, filter="data")


def _archive_of_listed(revision: str, patterns: Sequence[str]) -> bytes:
    listed = [p for p in patterns if _git("archive", revision, p) is not None]
    archive = _git("archive", "--format=tar", revision, *listed) if listed else None
    if archive is None:
        raise unreadable(revision, "has no document here", "name a revision that has the spec")
    return archive


def unreadable(name: str, reason: str, remedy: str) -> SpecInvalidError:
    """Return the error of a file or a revision that cannot be compared."""
    return SpecInvalidError([Finding(Location(name), reason, remedy)])


def _git(*arguments: str) -> bytes | None:
    """Return the output of a git command; None where it fails, or git is missing."""
    git = shutil.which("git")
    if git is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - no shell; a name cannot be an option
            [git, *arguments], capture_output=True, timeout=TIMEOUT, check=False
        )
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return done.stdout if done.returncode == 0 else None
