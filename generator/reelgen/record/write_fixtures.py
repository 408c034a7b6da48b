"""Writing of fixtures: atomically, and never over one that a person wrote."""

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
from .build_fixture import yaml_text
from .redactions import Redactions


class RefusedError(Exception):
    """A fixture that must not be written; the message has no secret."""


def fixture_path(provider: str, operation: str, kind: str, case: str) -> str:
    """Return a fixture path: `hera/videos.create/recorded.yaml` or `recorded_<case>.yaml`."""
    name = f"{kind}_{case}" if case else kind
    return f"{provider}/{operation}/{name}.yaml"


def checked_text(path: str, data: JsonObject, contract: Api, secrets: Redactions) -> str:
    """Return the text of a fixture that loads, agrees with its spec and holds no secret.

    Raises RefusedError.
    """
    text = yaml_text(data)
    if secrets.contains(text):
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


def check_writable(out: Path, paths: Iterable[str]) -> None:
    """Check that files can be written, before calls are paid for. Raises OutputRefusedError."""
    for path in paths:
        _check_overwrite(out, path)
    existing = next(folder for folder in (out, *out.absolute().parents) if folder.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK):
        raise OutputRefusedError(f"{out}: cannot be written: choose another --out")


def write(out: Path, files: Mapping[str, str]) -> None:
    """Write files by path. Raises OutputRefusedError."""
    try:
        apply(out, files, TreeChanges(tuple(sorted(files)), ()))
    except OSError as error:
        reason = error.strerror or error
        raise OutputRefusedError(f"{out}: cannot be written: {reason}") from None


def write_report(path: Path, causes: Sequence[JsonObject]) -> None:
    """Write the causes of drift as JSON. Raises OutputRefusedError."""
    text = json.dumps(causes, indent=2, ensure_ascii=False) + "\n"
    write(path.parent, {path.name: text})


def _check_overwrite(out: Path, path: str) -> None:
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
