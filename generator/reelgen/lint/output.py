"""Findings as text with the source line and a caret, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from ..findings import shown
from .finding import LintFinding, LintReport

WIDTH = 160
"""The maximum number of characters of a source line."""


def as_text(reports: Iterable[LintReport]) -> str:
    """Return the findings for people: the position, the message, the line, a caret."""
    reports = list(reports)
    lines: list[str] = []
    for report in reports:
        texts = texts_of(report)
        for finding in report.findings:
            lines += [*_text(finding, texts), ""]
    return "\n".join([*lines, *summary(reports)])


def texts_of(report: LintReport) -> Mapping[str, list[str]]:
    """Return the lines of each file that findings may point into, by path."""
    if report.source is None:
        return {}
    sources = (report.source, *report.source.others.values())
    return {source.path: source.text.splitlines() for source in sources}


def _text(finding: LintFinding, texts: Mapping[str, list[str]]) -> Iterator[str]:
    at = finding.location
    mark = " (--fix)" if finding.fixable else ""
    message = f"{shown(finding.message)}; {shown(finding.remedy)}"
    yield f"{shown(str(at))}: {finding.level} [{finding.rule}]: {message}{mark}"
    lines = texts.get(at.path, [])
    if 0 < at.line <= len(lines):
        line, column = lines[at.line - 1], at.column - 1
        start = max(0, column - WIDTH // 2) if len(line) > WIDTH else 0
        part = "".join(c if c.isprintable() else " " for c in line[start : start + WIDTH])
        number = str(at.line)
        yield f"  {number} | {part}"
        yield f"  {' ' * len(number)} | {' ' * (column - start)}^"


def summary(reports: Iterable[LintReport]) -> Iterator[str]:
    """Yield the closing lines: the numbers of findings, and of pointers that were not judged."""
    reports = list(reports)
    findings = [finding for report in reports for finding in report.findings]
    errors = sum(1 for finding in findings if finding.level == "error")
    fixable = sum(1 for finding in findings if finding.fixable)
    unjudged = sum(len(report.unjudged) for report in reports)
    suppressed = sum(report.suppressed for report in reports)
    parts = [f"{errors} errors, {len(findings) - errors} warnings in {len(reports)} documents"]
    parts += [f"{fixable} can be corrected with --fix"] if fixable else []
    parts += [f"{suppressed} suppressed"] if suppressed else []
    yield "; ".join(parts)
    if unjudged:
        yield f"{unjudged} pointers into open schemas cannot be checked; --open lists them"


def as_json(reports: Iterable[LintReport]) -> str:
    """Return the findings as a JSON array."""
    findings = [_object(finding) for report in reports for finding in report.findings]
    return json.dumps(findings, indent=2, ensure_ascii=False)


def _object(finding: LintFinding) -> dict[str, object]:
    at = finding.location
    return {
        "rule": finding.rule,
        "level": finding.level,
        "file": at.path,
        "line": at.line,
        "column": at.column,
        "message": shown(finding.message),
        "remedy": shown(finding.remedy),
        "fixable": finding.fixable,
    }
