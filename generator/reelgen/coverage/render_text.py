"""The coverage as lines of a terminal."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator, Sequence

from ..findings import shown as printable
from .measure_coverage import Cell, Coverage, CoverageRow, Share, Shown
from .report import Report, percent

LISTED = 10
"""Old fixtures that are named; the files name all of them."""


def summary(told: Report) -> Iterator[str]:
    """A line a provider, a column a measure."""
    names = [*told.coverages[0].measures]
    yield from _table(
        [
            ("provider", *(name.replace("_", " ") for name in names)),
            *((c.provider, *map(_whole, c.measures.values())) for c in told.coverages),
        ]
    )


def matrix(coverage: Coverage, today: datetime.date) -> Iterator[str]:
    """A line a documented status."""
    head = ("operation", "status", "fixtures", "newest", "request", "answer", "enums")
    yield from _table([head, *_lines((*coverage.rows, *coverage.events), today)], left=4)


def old(told: Report) -> Iterator[str]:
    """The fixtures to be recorded again."""
    found = [*told.old]
    if found:
        yield f"older than {told.thresholds.max_age_days:g} days, to be recorded again:"
    for one, days in found[:LISTED]:
        yield f"  {printable(one.path)}: {days} days"
    if len(found) > LISTED:
        yield f"  and {len(found) - LISTED} more"


def origins(fixtures: Sequence[Shown]) -> str:
    """`2 recorded, 1 transcribed`."""
    counted = Counter(one.origin for one in fixtures)
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


def _newest(fixtures: Sequence[Shown], today: datetime.date) -> tuple[str, str]:
    newest = max((one.date for one in fixtures), default=None)
    if newest is None:
        return "-", ""
    return origins(fixtures), f"{newest} {(today - newest).days:>4} d"


def _short(share: Share) -> str:
    return f"{share.seen}/{share.known}" if share.known else ""


def _whole(share: Share) -> str:
    return f"{share.seen}/{share.known} {percent(share):>5} %" if share.known else "-"


def _table(lines: Sequence[tuple[str, ...]], left: int = 1) -> Iterator[str]:
    """Columns as wide as their longest text; the first ones begin at the left."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (
            text.ljust(width) if index < left else text.rjust(width)
            for index, (text, width) in enumerate(zip(line, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()
