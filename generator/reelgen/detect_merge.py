"""Detect files that git merged from generated versions, with no line written by hand.

Such a file matches the digest of neither version. Its lines are searched for in the versions before
the merge or rebase, as far as their digests are valid.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from .mark import Ownership, has_two_marks, state

COMMITS = 50
"""Maximum number of commits to search, latest first."""

TIMEOUT = 20
"""Timeout of git in seconds."""

HEADS = ("HEAD", "ORIG_HEAD", "MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD")
"""References to the versions before a merge, during and after it."""

_CONFLICT = re.compile(r"(<{7}|\|{7}|={7}|>{7})( .*)?")
"""A conflict marker."""


def is_merge(path: Path, content: bytes, expected: str) -> bool:
    """Return whether a file with two headers consists of lines of generated versions.

    It does not if git has no such versions.

    Args:
        path: The file.
        content: Its content.
        expected: The content about to be written.
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
    """Yield the versions of a file in git; none outside of a repository."""
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


def _git(folder: Path, stdin: bytes, *arguments: str) -> bytes:
    """Return the output of a git command; empty if it fails or git is not installed."""
    git = shutil.which("git")
    if git is None:
        return b""
    try:
        completed = subprocess.run(  # noqa: S603 - no shell; the arguments are ours and a file name
            [git, *arguments],
            cwd=folder,
            input=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return b""
    return completed.stdout
