"""The reason why a generated file is out of date: a changed spec or generator."""

from __future__ import annotations

import difflib
import hashlib
import json
import shutil
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

from ..config import project_path

MANIFEST = "manifest.json"
OWN = "hand-written code"


def reason(out: Path, path: str, specs: Iterable[Path]) -> str:
    """Return why a file below the source root would change; `specs` are the current specs."""
    manifest = _manifest(out, path)
    if manifest is None:
        return "the generator or its configuration changed"
    return _of_manifest(manifest.resolve(), frozenset(specs))


def _manifest(out: Path, path: str) -> Path | None:
    """Return the manifest of the client that a file belongs to."""
    folders = (out / folder for folder in PurePosixPath(path).parents)
    return next((folder / MANIFEST for folder in folders if (folder / MANIFEST).is_file()), None)


@cache
def _of_manifest(manifest: Path, specs: frozenset[Path]) -> str:
    try:
        written: Any = json.loads(manifest.read_bytes())
        name, digest = str(written["spec"]), str(written["spec_sha256"])
        spec = next(spec for spec in specs if project_path(spec) == name)
        content = spec.read_bytes()
    except (OSError, ValueError, LookupError, TypeError):
        return "its manifest cannot be read"
    except StopIteration:
        return "its manifest names another spec"
    if hashlib.sha256(content).hexdigest() == digest:
        return f"a file its spec refers to, {OWN}, the generator or its configuration changed"
    line = _changed_line(manifest, spec, content)
    return f"{spec.as_posix()}{line} changed"


def _changed_line(manifest: Path, spec: Path, content: bytes) -> str:
    """Return the first line of a spec that changed since the manifest was generated.

    It is compared with the commit of the manifest; empty if git does not have it.
    """
    commit = _git("log", "-1", "--format=%H", "--", manifest.as_posix()).decode().strip()
    before = _git("show", f"{commit}:./{spec.as_posix()}") if commit else b""
    if not before:
        return ""
    old, new = (text.decode("utf-8", "replace").splitlines() for text in (before, content))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    changed = (block[3] for block in matcher.get_opcodes() if block[0] != "equal")
    number = next(changed, None)
    return "" if number is None else f":{number + 1}"


def _git(*arguments: str) -> bytes:
    """Return the output of a git command; empty if it fails."""
    git = shutil.which("git")
    if git is None:
        return b""
    try:
        completed = subprocess.run(  # noqa: S603 - no shell; the arguments are ours and file names
            [git, *arguments], capture_output=True, timeout=20, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return b""
    return completed.stdout if completed.returncode == 0 else b""
