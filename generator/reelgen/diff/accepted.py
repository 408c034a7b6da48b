"""The file of accepted changes: intended breaks, until a date."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from pathlib import Path

from ..findings import Finding, SpecInvalidError
from ..json_types import is_array, is_object
from ..source import Source, read
from .report import Report, ReportEntry

KEYS = ("id", "location", "reason", "until")


@dataclass(frozen=True, slots=True)
class Accepted:
    """One accepted change."""

    id: str
    """The id of the change."""
    location: str
    """An operation, a symbol, or a pointer such as `/components/schemas/Video`."""
    reason: str
    until: datetime.date
    """The last day on which it is accepted."""
    position: str
    """The file, line and column of the entry."""

    def matches(self, entry: ReportEntry) -> bool:
        """Return whether the entry accepts a change."""
        return entry.id == self.id and self.location in entry.names


def read_accepted(path: Path) -> tuple[Accepted, ...]:
    """Return the entries of a file. Raises SpecInvalidError."""
    source = read(path)
    if not is_array(source.data):
        raise _invalid(source, (), "is not a list", f"write a list of {', '.join(KEYS)}")
    return tuple(_entry(source, index, node) for index, node in enumerate(source.data))


def _entry(source: Source, index: int, node: object) -> Accepted:
    if not is_object(node) or set(node) != set(KEYS):
        remedy = f"write {', '.join(KEYS)}"
        raise _invalid(source, (index,), "is not an accepted change", remedy)
    for key in KEYS:
        if not isinstance(node[key], str) or not node[key].strip():
            raise _invalid(source, (index, key), f"`{key}` is not text", "write it as text")
    try:
        until = datetime.date.fromisoformat(node["until"])
    except ValueError:
        reason = "`until` is not a date"
        raise _invalid(source, (index, "until"), reason, "write it as 2027-01-31") from None
    position = str(source.locate((index,)))
    return Accepted(node["id"], node["location"], node["reason"], until, position)


def _invalid(
    source: Source, pointer: tuple[str | int, ...], message: str, remedy: str
) -> SpecInvalidError:
    return SpecInvalidError([Finding(source.locate(pointer), message, remedy)])


def without_accepted(
    reports: list[Report], entries: tuple[Accepted, ...], today: datetime.date
) -> tuple[list[Report], list[str]]:
    """Return the reports without accepted changes, and the errors in the entries."""
    current = [acceptance for acceptance in entries if acceptance.until >= today]
    results: list[Report] = []
    for report in reports:
        accepted = tuple(
            e for e in report.entries if any(acceptance.matches(e) for acceptance in current)
        )
        others = tuple(entry for entry in report.entries if entry not in accepted)
        results.append(replace(report, entries=others, accepted=accepted))
    notes = [
        f"{expired.position}: expired on {expired.until}; remove it"
        for expired in entries
        if expired.until < today
    ]
    for acceptance in current:
        if not any(acceptance.matches(entry) for report in reports for entry in report.entries):
            notes.append(f"{acceptance.position}: matches no change; remove it")
    return results, notes
