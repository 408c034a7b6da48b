"""Reports as text, JSON, Markdown for a pull request, and annotations of GitHub."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

from .levels import LEVELS
from .report import Report, ReportEntry

LISTED = 8
"""The maximum number of affected names that are shown."""


def as_json(reports: Sequence[Report]) -> str:
    """Return the reports as JSON: a list with an object for each provider."""
    return json.dumps([report.as_json() for report in reports], indent=2, ensure_ascii=False)


def as_text(reports: Sequence[Report]) -> str:
    """Return the reports for a terminal."""
    return "\n".join(line for report in reports for line in _text(report))


def _text(report: Report) -> Iterator[str]:
    yield f"{report.provider}: {_summary(report)}"
    for entry in report.entries:
        yield ""
        yield from _entry_text(entry)
    for entry in report.accepted:
        yield ""
        yield f"accepted  {entry.id}  {entry.symbol}: {entry.message}"
    yield ""


def _summary(report: Report) -> str:
    if not report.entries:
        return "no changes" if not report.accepted else "no changes but accepted ones"
    counts = [f"{report.count(level)} {level}" for level in reversed(LEVELS) if report.count(level)]
    return f"{', '.join(counts)}; version step: {report.bump}"


def _entry_text(entry: ReportEntry) -> Iterator[str]:
    levels = f"wire {entry.wire}, python {entry.python}, {entry.bump}"
    yield f"{entry.level}  {entry.id}  {entry.symbol}  [{levels}]"
    yield f"  {entry.message}"
    yield from (f"  {effect}" for effect in entry.effects)
    if entry.old is not None:
        yield f"  < {entry.old}: {entry.old_line}"
    if entry.new is not None:
        yield f"  > {entry.new}: {entry.new_line}"
    if len(entry.reaches) > 1:
        yield f"  reaches {_reaches(entry)}"
    if entry.before is not None:
        yield f"  before: {entry.before}"
    if entry.after is not None:
        yield f"  after:  {entry.after}"


def _reaches(entry: ReportEntry) -> str:
    listed = ", ".join(entry.reaches[:LISTED])
    more = len(entry.reaches) - LISTED
    return f"{listed} and {more} more" if more > 0 else listed


def as_markdown(reports: Sequence[Report]) -> str:
    """Return the reports as a comment of a pull request."""
    return "\n".join(line for report in reports for line in _markdown(report))


def _markdown(report: Report) -> Iterator[str]:
    yield f"### {report.provider}: {_summary(report)}"
    yield ""
    if report.entries:
        yield "| level | wire | Python | change | where |"
        yield "|---|---|---|---|---|"
    for entry in report.entries:
        where = " → ".join(f"`{at}`" for at in (entry.old, entry.new) if at is not None)
        message = entry.message.replace("|", "\\|")
        yield f"| {entry.level} | {entry.wire} | {entry.python} | {message} | {where} |"
    if report.entries:
        yield ""
    for entry in report.entries:
        if entry.python == "breaking" and entry.before is not None:
            yield f"`{entry.symbol}`"
            yield ""
            yield "```diff"
            yield f"- {entry.before}"
            if entry.after is not None:
                yield f"+ {entry.after}"
            yield "```"
            yield ""
    for entry in report.accepted:
        yield f"Accepted: {entry.message} (`{entry.symbol}`)"
        yield ""


def as_github(reports: Sequence[Report]) -> str:
    """Return the reports as workflow commands, which GitHub shows beside the lines."""
    return "\n".join(_annotation(r, entry) for r in reports for entry in r.entries)


KINDS = {"breaking": "error", "careful": "warning"}


def _annotation(report: Report, entry: ReportEntry) -> str:
    position = entry.new or entry.container or entry.old or ""
    path, line, column = position.rsplit(":", 2) if position.count(":") > 1 else (position, 1, 1)
    kind = KINDS.get(entry.level, "notice")
    title = _property(f"{report.provider}: {entry.id}, {entry.bump}")
    properties = f"file={_property(path)},line={line},col={column},title={title}"
    message = "\n".join((entry.message, *entry.effects))
    return f"::{kind} {properties}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[str, Callable[[Sequence[Report]], str]] = {
    "text": as_text,
    "json": as_json,
    "markdown": as_markdown,
    "github": as_github,
}
