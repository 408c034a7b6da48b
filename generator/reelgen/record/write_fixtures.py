"""Fixtures to a folder: each whole or not at all, never over one that a person wrote."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ..findings import SpecInvalidError
from ..fixtures.check_fixtures import refused
from ..fixtures.fixture import load_fixtures
from ..json_types import JsonObject, object_at
from ..source import read
from ..validation import Api
from ..write import OutputRefusedError, TreeChanges, apply
from .build_fixture import dumped
from .redactions import Redactions


class RefusedError(Exception):
    """A fixture that is not fit to be written; the message says why, without a secret."""


def file_of(provider: str, operation: str, kind: str, case: str) -> str:
    """Return the path: `hera/videos.create/recorded.yaml`, or `recorded_<case>.yaml` of several."""
    name = f"{kind}_{case}" if case else kind
    return f"{provider}/{operation}/{name}.yaml"


def checked(path: str, data: JsonObject, contract: Api, secrets: Redactions) -> str:
    """Return the text of a fixture that loads, agrees with its spec and holds no secret.

    Raises RefusedError.
    """
    text = dumped(data)
    if secrets.inside(text):
        raise RefusedError("a secret is left in it")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, path)
        target.parent.mkdir(parents=True)
        target.write_text(text, encoding="utf-8")
        try:
            (fixture,) = load_fixtures(Path(folder), contract.provider)
            findings = [*refused(fixture, contract)]
        except SpecInvalidError as error:
            findings = [*error.findings]
    if findings:
        path_in_fixture = findings[0].message.partition(":")[0]
        raise RefusedError(f"{path_in_fixture} breaks the spec once its secrets are replaced")
    return text


def ready(out: Path, paths: Iterable[str]) -> None:
    """Before anything is paid for: whether it can be written. Raises OutputRefusedError."""
    for path in paths:
        _mine(out, path)
    there = next(folder for folder in (out, *out.absolute().parents) if folder.exists())
    if not there.is_dir() or not os.access(there, os.W_OK):
        raise OutputRefusedError(f"{out}: cannot be written: choose another --out")


def write(out: Path, files: Mapping[str, str]) -> None:
    """Write them. Raises OutputRefusedError."""
    try:
        apply(out, files, TreeChanges(tuple(sorted(files)), ()))
    except OSError as error:
        reason = error.strerror or error
        raise OutputRefusedError(f"{out}: cannot be written: {reason}") from None


def write_report(path: Path, causes: Sequence[JsonObject]) -> None:
    """Write the causes of drift as JSON. Raises OutputRefusedError."""
    text = json.dumps(causes, indent=2, ensure_ascii=False) + "\n"
    write(path.parent, {path.name: text})


def _mine(out: Path, path: str) -> None:
    """Refuse to overwrite a file that a person wrote. Raises OutputRefusedError."""
    target = out / path
    if not target.exists():
        return
    try:
        data = read(target).data
    except SpecInvalidError:
        data = None
    if object_at(data, "origin").get("kind") not in ("recorded", "sandbox"):
        raise OutputRefusedError(f"{target}: was written by a person: rename it")
