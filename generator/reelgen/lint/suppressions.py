"""Comments that suppress a finding in place: `# lint-ignore RULE: reason (until 2027-01-31)`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..findings import Finding, Location
from ..source import Source
from .finding import LintFinding
from .rules import BY_ID

_COMMENT = re.compile(
    r"(?:^|\s)#\s*lint-ignore\b\s*(?P<rules>[\w-]+(?:\s*,\s*[\w-]+)*)?\s*"
    r"(?::\s*(?P<reason>.*?)\s*(?:\(until (?P<until>[^)]*)\))?\s*)?$"
)


_DATE = re.compile(r"\([^()]*\d{4}-\d{2}-\d{2}[^()]*\)$")
"""An unrecognized end date, without which the suppression would never end."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """A comment that suppresses rules in one line."""

    location: Location
    line: int
    """The line whose findings it suppresses: its own, or the next one with content."""
    rules: tuple[str, ...]
    until: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Suppressed:
    """Findings without those that are suppressed."""

    findings: list[LintFinding]
    number: int
    problems: list[Finding]
    """Errors of the suppressions themselves."""


def suppress(source: Source, findings: Iterable[LintFinding], today: datetime.date) -> Suppressed:
    """Return the findings that no comment suppresses, and comments that suppress nothing."""
    suppressions: list[Suppression] = []
    problems: list[Finding] = []
    for file in (source, *source.others.values()):
        _read(file, suppressions, problems)
    active = [s for s in suppressions if s.until is None or today <= s.until]
    used: set[Suppression] = set()
    remaining: list[LintFinding] = []
    number = 0
    for finding in findings:
        matches = [s for s in active if _applies(s, finding)]
        used.update(matches)
        number += bool(matches)
        if not matches:
            remaining.append(finding)
    problems += [_unused(s, today) for s in suppressions if s not in used]
    return Suppressed(remaining, number, problems)


def _applies(suppression: Suppression, finding: LintFinding) -> bool:
    at = finding.location
    same_line = (at.path, at.line) == (suppression.location.path, suppression.line)
    return same_line and finding.rule in suppression.rules


def _unused(suppression: Suppression, today: datetime.date) -> Finding:
    if suppression.until is not None and today > suppression.until:
        message = f"this suppression ended on {suppression.until}"
        remedy = "correct what it suppresses, or give a later date"
        return Finding(suppression.location, message, remedy, "suppression")
    message = "this suppression suppresses nothing"
    return Finding(suppression.location, message, "remove it", "unused-suppression")


def _read(source: Source, suppressions: list[Suppression], problems: list[Finding]) -> None:
    """Add the suppressions of a text, and their errors."""
    if "lint-ignore" not in source.text or not source.is_yaml:
        return
    lines = source.text.splitlines()
    for index, line in enumerate(lines):
        match = _COMMENT.search(line) if "lint-ignore" in line else None
        if match is None:
            continue
        location = Location(source.path, index + 1, line.index("lint-ignore") + 1)
        rules = tuple(re.split(r"\s*,\s*", match["rules"] or ""))
        mistake = _mistake(rules, match["reason"], match["until"])
        if mistake:
            remedy = "write `# lint-ignore RULE: reason`, or with `(until YYYY-MM-DD)` at its end"
            problems.append(Finding(location, mistake, remedy, "suppression"))
            continue
        until = datetime.date.fromisoformat(match["until"]) if match["until"] else None
        alone = line[: match.start()].strip() == "" and line.lstrip().startswith("#")
        target = _next_line(lines, index) if alone else index
        suppressions.append(Suppression(location, target + 1, rules, until))


def _mistake(rules: tuple[str, ...], reason: str | None, until: str | None) -> str:
    unknown = [rule for rule in rules if rule not in BY_ID]
    if rules == ("",):
        return "this suppression names no rule"
    if unknown:
        return f"rule {unknown[0]!r} does not exist"
    if not reason:
        return "this suppression has no reason"
    if until:
        try:
            datetime.date.fromisoformat(until)
        except ValueError:
            return f"{until!r} is not a date"
    elif _DATE.search(reason):
        return "this suppression has an end date in another form"
    return ""


def _next_line(lines: list[str], index: int) -> int:
    """Return the index of the next line with content."""
    for below in range(index + 1, len(lines)):
        content = lines[below].strip()
        if content and not content.startswith("#"):
            return below
    return index
