"""The coverage of a project beside its thresholds, as values and as plain data."""

from __future__ import annotations

import datetime
import math
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..config import Thresholds, read_config, read_thresholds
from ..fixtures.check_fixtures import load_checked
from ..fixtures.load_apis import contracts
from .measure_coverage import MEASURES, Cell, Coverage, CoverageRow, Share, Shown, covered

LISTED = 5
"""Missing places that a failure names."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that is told."""

    today: datetime.date
    fixtures: Path
    thresholds: Thresholds
    coverages: tuple[Coverage, ...]

    @property
    def old(self) -> Iterator[tuple[Shown, int]]:
        """Fixtures over the age, with their ages in days; the oldest first."""
        days = self.thresholds.max_age_days
        found = (one for coverage in self.coverages for one in coverage.older(self.today, days))
        return iter(sorted(found, key=lambda one: (-one[1], one[0].path)))

    @property
    def failures(self) -> Iterator[str]:
        """What is under its threshold, and what to do."""
        for coverage in self.coverages:
            for name, share in coverage.measures.items():
                wanted = getattr(self.thresholds, name)
                if share.percent < wanted:
                    yield self._failure(coverage.provider, name, share, wanted)

    def _failure(self, provider: str, name: str, share: Share, wanted: float) -> str:
        first, rest = "; ".join(share.missing[:LISTED]), len(share.missing) - LISTED
        more = f"; and {rest} more" if rest > 0 else ""
        return (
            f"{provider}: {MEASURES[name]}: {percent(share)} % ({share.seen} of {share.known}), "
            f"[tool.reelspec.coverage] {name} asks for {wanted:g} %\n"
            f"  missing: {first}{more}\n"
            f"  add fixtures that show them below {(self.fixtures / provider).as_posix()}/, "
            f"or lower {name}"
        )


def report(
    folder: Path, fixtures: Path, today: datetime.date, wanted: Collection[str] = ()
) -> Report:
    """The coverage of the project in `folder`, or of some of its providers.

    Raises ConfigInvalidError and SpecInvalidError.
    """
    thresholds = read_thresholds(folder)
    known = contracts(read_config(folder), wanted)
    loaded = load_checked(fixtures, known)
    coverages = tuple(covered(contract, loaded) for contract in known.values())
    return Report(today, fixtures, thresholds, coverages)


def percent(share: Share) -> str:
    """Cut off, not rounded: 100 is said of what is complete alone."""
    return f"{math.floor(share.percent * 10) / 10:g}"


def as_json(told: Report) -> dict[str, Any]:
    """The whole report; the same fixtures make the same bytes on the same day."""
    return {
        "date": told.today.isoformat(),
        "measures": {**MEASURES},
        "thresholds": asdict(told.thresholds),
        "failures": [*told.failures],
        "old": [_shown(shown, told.today) for shown, _ in told.old],
        "providers": [
            {
                "provider": coverage.provider,
                "summary": {name: _summary(s) for name, s in coverage.measures.items()},
                "operations": [*_rows(coverage.rows, told.today)],
                "events": [*_rows(coverage.events, told.today)],
            }
            for coverage in told.coverages
        ],
    }


def _rows(rows: Iterable[CoverageRow], today: datetime.date) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield {
            "name": row.name,
            "address": row.address,
            "succeeds": row.succeeds,
            "request_fields": asdict(row.request),
            "statuses": [_cell(cell, today) for cell in row.cells],
            "unanswered": [_shown(shown, today) for shown in row.unanswered],
        }


def _cell(cell: Cell, today: datetime.date) -> dict[str, Any]:
    return {
        "status": cell.status,
        "is_success": cell.is_success,
        "has_example": cell.has_example,
        "fixtures": [_shown(shown, today) for shown in cell.fixtures],
        "request_fields": asdict(cell.request),
        "response_fields": asdict(cell.fields),
        "enum_values": asdict(cell.values),
    }


def _shown(shown: Shown, today: datetime.date) -> dict[str, Any]:
    return {
        "fixture": shown.path,
        "title": shown.title,
        "origin": shown.origin,
        "date": shown.date.isoformat(),
        "days": (today - shown.date).days,
    }


def _summary(share: Share) -> dict[str, Any]:
    return {"seen": share.seen, "known": share.known, "percent": float(percent(share))}
