"""A baseline: temporarily accepted findings, by rule, file and pointer, each with a reason."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from ..findings import Finding, SpecInvalidError
from ..json_types import is_array
from ..schema.pointer import Pointer, render
from ..schema.pointer import read as read_pointer
from ..source import Source, read
from .finding import LintFinding
from .rules import BY_ID

Identity: TypeAlias = tuple[str, str, str]
FIELDS = ("rule", "file", "pointer", "reason")
REASON = "accepted when the baseline was written"


@dataclass(frozen=True, slots=True)
class LintBaseline:
    """The accepted findings of a file."""

    entries: dict[Identity, datetime.date | None]
    """Rule, file and pointer -> the last day of acceptance, if there is one."""

    def accepts(self, finding: LintFinding, today: datetime.date) -> bool:
        """Return whether a finding is accepted on a day."""
        identity = identity_of(finding)
        until = self.entries.get(identity)
        return identity in self.entries and (until is None or today <= until)


def identity_of(finding: LintFinding) -> Identity:
    """Return the rule, file and pointer of a finding, which do not change when lines move."""
    return finding.rule, finding.location.path, render(finding.location.pointer)


def read_baseline(path: Path) -> LintBaseline:
    """Return the baseline in a file, empty without one. Raises SpecInvalidError."""
    if not path.exists():
        return LintBaseline({})
    source = read(path)
    if not is_array(source.data):
        raise _invalid(source, (), "is not a list", "write it with --write-baseline")
    entries = enumerate(source.data)
    return LintBaseline(dict(_entry(source, index, entry) for index, entry in entries))


def _entry(source: Source, index: int, entry: Any) -> tuple[Identity, datetime.date | None]:
    fields = {name: read_pointer(entry, (name,)) for name in FIELDS}
    for name, value in fields.items():
        if not isinstance(value, str):
            raise _invalid(source, (index,), f"has no text for `{name}`", f"add `{name}`")
    if not fields["reason"].strip():
        raise _invalid(source, (index, "reason"), "is empty", "give a reason")
    if fields["rule"] not in BY_ID:
        raise _invalid(source, (index, "rule"), "names no rule", "docs/lint.md lists the rules")
    identity = fields["rule"], fields["file"], fields["pointer"]
    if entry.get("until") is None:
        return identity, None
    try:
        return identity, datetime.date.fromisoformat(entry["until"])
    except (TypeError, ValueError):
        message = "`until` is not a date"
        raise _invalid(source, (index, "until"), message, "write YYYY-MM-DD") from None


def _invalid(source: Source, pointer: Pointer, message: str, remedy: str) -> SpecInvalidError:
    return SpecInvalidError([Finding(source.locate(pointer), message, remedy)])


def baseline_text(findings: Iterable[LintFinding]) -> str:
    """Return a baseline that accepts these findings."""
    identities = dict.fromkeys(map(identity_of, findings))
    entries = [
        {"rule": rule, "file": file, "pointer": pointer, "reason": REASON}
        for rule, file, pointer in identities
    ]
    return json.dumps(entries, indent=2, ensure_ascii=False) + "\n"
