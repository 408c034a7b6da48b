"""Render the coverage as lines for a terminal."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator, Sequence

from ..findings import shown as printable
from .measure_coverage import Cell, Coverage, CoverageRow, CoveringFixture, Share
from .report import CoverageReport, percent

LISTED = 10
"""Maximum number of old fixtures listed; the files list all."""


def summary(report: CoverageReport) -> Iterator[str]:
    """Yield a table: a line per provider and one of its sourced fixtures, a column per measure."""
    head = ("provider", *(name.replace("_", " ") for name in report.coverages[0].measures))
    lines: list[tuple[str, ...]] = [head]
    for coverage, sourced in zip(report.coverages, report.sourced, strict=True):
        lines.append((coverage.provider, *map(_whole, coverage.measures.values())))
        lines.append(("  sourced", *map(_whole, sourced.measures.values())))
    yield from _table(lines)


def matrix(coverage: Coverage, today: datetime.date) -> Iterator[str]:
    """Yield a table: a line per documented status."""
    head = ("operation", "status", "fixtures", "newest", "request", "response", "enums")
    yield from _table([head, *_lines((*coverage.rows, *coverage.events), today)], left_aligned=4)


def old(report: CoverageReport) -> Iterator[str]:
    """Yield the fixtures that are due to be recorded again."""
    fixtures = [*report.old]
    if fixtures:
        yield f"older than {report.thresholds.max_age_days:g} days; record again:"
    for fixture, days in fixtures[:LISTED]:
        yield f"  {printable(fixture.path)}: {days} days"
    if len(fixtures) > LISTED:
        yield f"  and {len(fixtures) - LISTED} more"


def origins(fixtures: Sequence[CoveringFixture]) -> str:
    """Return the number of fixtures by origin: `2 recorded, 1 transcribed`."""
    counted = Counter(fixture.origin for fixture in fixtures)
    return ", ".join(f"{counted[name]} {name}" for name in sorted(counted))


def _lines(rows: Sequence[CoverageRow], today: datetime.date) -> Iterator[tuple[str, ...]]:
    for row in rows:
        name = printable(row.name)
        for cell in row.cells:
            yield name, cell.status, *_cell(cell, today)
            name = ""
        if row.unanswered or not row.cells:
            yield name, "none", *_newest(row.unanswered, today), _short(row.request), "", ""


def _cell(cell: Cell, today: datetime.date) -> tuple[str, ...]:
    if not cell.fixtures:
        return ("-", "", "", "", "")
    shares = (cell.request, cell.fields, cell.values)
    return (*_newest(cell.fixtures, today), *map(_short, shares))


def _newest(fixtures: Sequence[CoveringFixture], today: datetime.date) -> tuple[str, str]:
    newest = max((fixture.date for fixture in fixtures), default=None)
    if newest is None:
        return "-", ""
    return origins(fixtures), f"{newest} {(today - newest).days:>4} d"


def _short(share: Share) -> str:
    return f"{share.seen}/{share.documented}" if share.documented else ""


def _whole(share: Share) -> str:
    return f"{share.seen}/{share.documented} {percent(share):>5} %" if share.documented else "-"


def _table(lines: Sequence[tuple[str, ...]], left_aligned: int = 1) -> Iterator[str]:
    """Yield the lines of a table; the first columns are left-aligned."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (
            text.ljust(width) if index < left_aligned else text.rjust(width)
            for index, (text, width) in enumerate(zip(line, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()
