"""A baseline: findings that are accepted for now, by rule, file and pointer, each with a reason."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from ..config import ConfigInvalidError
from ..json_types import is_array, is_object
from ..schema.pointer import render
from .finding import LintFinding

Identity: TypeAlias = tuple[str, str, str]
REASON = "accepted when the baseline was written"


@dataclass(frozen=True, slots=True)
class Baseline:
    """The accepted findings of a file."""

    entries: dict[Identity, datetime.date | None]
    """Rule, file and pointer -> the last day on which it is accepted, if there is one."""

    def accepts(self, finding: LintFinding, today: datetime.date) -> bool:
        """Return whether a finding is accepted on a day."""
        identity = identity_of(finding)
        until = self.entries.get(identity)
        return identity in self.entries and (until is None or today <= until)


def identity_of(finding: LintFinding) -> Identity:
    """Return what tells a finding from others when lines move."""
    return finding.rule, finding.location.path, render(finding.location.pointer)


def read_baseline(path: Path) -> Baseline:
    """Return the baseline in a file, empty where there is none. Raises ConfigInvalidError."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Baseline({})
    except (OSError, ValueError) as error:
        raise ConfigInvalidError(f"{path.as_posix()}: is not JSON: {error}; correct it") from None
    if not is_array(data):
        raise ConfigInvalidError(
            f"{path.as_posix()}: is not a list; write it with --write-baseline"
        )
    return Baseline(dict(_entry(path, index, one) for index, one in enumerate(data)))


def _entry(path: Path, index: int, entry: Any) -> tuple[Identity, datetime.date | None]:
    fields = ("rule", "file", "pointer", "reason")
    where = f"{path.as_posix()}: entry {index}"
    if not is_object(entry) or not all(isinstance(entry.get(name), str) for name in fields):
        raise ConfigInvalidError(f"{where} lacks one of {', '.join(fields)}; add it")
    if not entry["reason"].strip():
        raise ConfigInvalidError(f"{where} has no reason; give one")
    until = entry.get("until")
    try:
        date = None if until is None else datetime.date.fromisoformat(until)
    except (TypeError, ValueError):
        raise ConfigInvalidError(f"{where}: `until` is not a date; write YYYY-MM-DD") from None
    return (entry["rule"], entry["file"], entry["pointer"]), date


def baseline_text(findings: Iterable[LintFinding]) -> str:
    """Return a baseline that accepts these findings."""
    identities = dict.fromkeys(map(identity_of, findings))
    entries = [
        {"rule": rule, "file": file, "pointer": pointer, "reason": REASON}
        for rule, file, pointer in identities
    ]
    return json.dumps(entries, indent=2, ensure_ascii=False) + "\n"
