"""A file that git merged from generated versions: no line of it was written by hand.

The digest of neither version fits such a file. Its lines are looked for in the versions that git
keeps from before the merge or the rebase, as far as the digest of each fits.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from .mark import Ownership, has_two_marks, state

COMMITS = 50
"""Commits whose versions are looked at, the latest first."""

TIMEOUT = 20
"""Seconds after which git is given up."""

HEADS = ("HEAD", "ORIG_HEAD", "MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD")
"""Where the versions before a merge are found, while it goes on and after it."""

_CONFLICT = re.compile(r"(<{7}|\|{7}|={7}|>{7})( .*)?")
"""A line that git writes between the two sides of a conflict."""


def is_merge(path: Path, content: bytes, expected: str) -> bool:
    """Return whether a file with two marks has lines of generated versions alone.

    It has not where git does not know of such versions.

    Args:
        path: Of the file.
        content: What is in it.
        expected: What is about to be written.
    """
    if not has_two_marks(content):
        return False
    lines = _lines(content) - _lines(expected.encode())
    for version in _versions(path):
        if state(version, "") is Ownership.OWN:
            lines -= _lines(version)
    return all(_CONFLICT.fullmatch(line) for line in lines)


def _lines(content: bytes) -> set[str]:
    return {line.rstrip() for line in content.decode("utf-8", "surrogateescape").splitlines()}


def _versions(path: Path) -> Iterator[bytes]:
    """Yield the versions of a file that git has; none outside of a repository."""
    limit = f"--max-count={COMMITS}"
    options = ("--ignore-missing", "--full-history", limit, "--format=%H", *HEADS)
    commits = _git(path.parent, b"", "log", *options, "--", path.name).decode().split()
    names = "".join(f"{commit}:./{path.name}\n" for commit in commits).encode()
    output = _git(path.parent, names, "cat-file", "--batch")
    while output:
        head, _, output = output.partition(b"\n")
        _, kind, *size = head.rsplit(b" ", 2)
        if kind == b"blob" and size:
            length = int(size[0])
            yield output[:length]
            output = output[length + 1 :]


def _git(folder: Path, given: bytes, *arguments: str) -> bytes:
    """Return what a git command writes; nothing where it fails, or there is no git."""
    git = shutil.which("git")
    if git is None:
        return b""
    try:
        done = subprocess.run(  # noqa: S603 - no shell; the arguments are ours and a file name
            [git, *arguments],
            cwd=folder,
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return b""
    return done.stdout
