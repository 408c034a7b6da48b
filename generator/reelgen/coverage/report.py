"""Coverage of a project compared with its thresholds."""

from __future__ import annotations

import datetime
import math
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from ..config import Thresholds, read_config, read_thresholds
from ..fixtures.check_fixtures import load_checked
from ..fixtures.load_apis import load_apis
from ..fixtures.replay_examples import replayed
from ..json_types import JsonObject
from .measure_coverage import MEASURES, Cell, Coverage, CoverageRow, CoveringFixture, Share, covered

LISTED = 5
"""Maximum number of missing items in a failure."""


@dataclass(frozen=True, slots=True)
class CoverageReport:
    """The coverage report."""

    today: datetime.date
    fixtures: Path
    thresholds: Thresholds
    coverages: tuple[Coverage, ...]
    """The coverage of all fixtures, and of the error examples of the specs."""
    sourced: tuple[Coverage, ...]
    """The coverage of fixtures from the providers or sources about them."""

    @property
    def old(self) -> Iterator[tuple[CoveringFixture, int]]:
        """Fixtures older than the maximum age, with their ages in days, oldest first."""
        days = self.thresholds.max_age_days
        fixtures = (
            fixture for coverage in self.coverages for fixture in coverage.older(self.today, days)
        )
        return iter(sorted(fixtures, key=lambda fixture: (-fixture[1], fixture[0].path)))

    @property
    def failures(self) -> Iterator[str]:
        """Measures below their thresholds, with remedies."""
        for coverage in self.coverages:
            for name, share in coverage.measures.items():
                wanted = getattr(self.thresholds, name)
                if share.percent < wanted:
                    yield self._failure(coverage.provider, name, share, wanted)

    def _failure(self, provider: str, name: str, share: Share, wanted: float) -> str:
        first, others = "; ".join(share.missing[:LISTED]), len(share.missing) - LISTED
        more = f"; and {others} more" if others > 0 else ""
        return (
            f"{provider}: {MEASURES[name]}: {percent(share)} % "
            f"({share.seen} of {share.documented}), "
            f"[tool.reelspec.coverage] {name} requires {wanted:g} %\n"
            f"  missing: {first}{more}\n"
            f"  add fixtures that cover them below {(self.fixtures / provider).as_posix()}/, "
            f"or lower {name}"
        )


def report(
    folder: Path, fixtures: Path, today: datetime.date, wanted: Collection[str] = ()
) -> CoverageReport:
    """Measure the coverage of the project in `folder`, or of some of its providers.

    Raises ConfigInvalidError and SpecInvalidError.
    """
    thresholds = read_thresholds(folder)
    apis = load_apis(read_config(folder), wanted)
    loaded = load_checked(fixtures, apis)
    coverages = tuple(covered(api, [*loaded, *replayed(api, loaded)]) for api in apis.values())
    sourced = tuple(covered(api, loaded, only_sourced=True) for api in apis.values())
    return CoverageReport(today, fixtures, thresholds, coverages, sourced)


def percent(share: Share) -> str:
    """Return a percentage, truncated, so that 100 means complete."""
    return f"{math.floor(share.percent * 10) / 10:g}"


def as_json(report: CoverageReport) -> JsonObject:
    """Return the report as JSON data, deterministic for a date."""
    return {
        "date": report.today.isoformat(),
        "measures": {**MEASURES},
        "thresholds": asdict(report.thresholds),
        "failures": [*report.failures],
        "old": [_fixture_entry(fixture_entry, report.today) for fixture_entry, _ in report.old],
        "providers": [
            {
                "provider": coverage.provider,
                "summary": {name: _summary(s) for name, s in coverage.measures.items()},
                "sourced": {name: _summary(s) for name, s in sourced.measures.items()},
                "operations": [*_rows(coverage.rows, report.today)],
                "events": [*_rows(coverage.events, report.today)],
            }
            for coverage, sourced in zip(report.coverages, report.sourced, strict=True)
        ],
    }


def _rows(rows: Iterable[CoverageRow], today: datetime.date) -> Iterator[JsonObject]:
    for row in rows:
        yield {
            "name": row.name,
            "address": row.address,
            "succeeds": row.succeeds,
            "request_fields": asdict(row.request),
            "statuses": [_cell(cell, today) for cell in row.cells],
            "unanswered": [
                _fixture_entry(fixture_entry, today) for fixture_entry in row.unanswered
            ],
        }


def _cell(cell: Cell, today: datetime.date) -> JsonObject:
    return {
        "status": cell.status,
        "is_success": cell.is_success,
        "has_example": cell.has_example,
        "fixtures": [_fixture_entry(fixture_entry, today) for fixture_entry in cell.fixtures],
        "request_fields": asdict(cell.request),
        "response_fields": asdict(cell.fields),
        "enum_values": asdict(cell.values),
    }


def _fixture_entry(fixture_entry: CoveringFixture, today: datetime.date) -> JsonObject:
    return {
        "fixture": fixture_entry.path,
        "title": fixture_entry.title,
        "origin": fixture_entry.origin,
        "date": fixture_entry.date.isoformat(),
        "days": (today - fixture_entry.date).days,
    }


def _summary(share: Share) -> JsonObject:
    return {"seen": share.seen, "documented": share.documented, "percent": float(percent(share))}
