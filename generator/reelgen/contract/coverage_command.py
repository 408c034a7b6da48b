"""`reelgen coverage`: a summary per provider, the matrix as JSON and HTML, and the thresholds."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..config import Thresholds, read_config, read_thresholds
from .agreement import load_checked
from .coverage import MEASURES, Coverage, aged, covered, shares
from .coverage_page import page
from .project import contracts

LISTED = 10
"""Names that one line of the terminal holds."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that is told."""

    today: datetime.date
    coverages: tuple[Coverage, ...]
    thresholds: Thresholds
    failures: tuple[str, ...]
    """What is under its threshold, in words."""
    old: tuple[tuple[str, int], ...]
    """Fixtures over the age, with their ages in days."""


def report(folder: Path, fixtures: Path, today: datetime.date) -> Report:
    """The coverage of a project. Raises ConfigInvalidError and SpecInvalidError."""
    thresholds = read_thresholds(folder)
    known = contracts(read_config(folder))
    loaded = load_checked(fixtures, known)
    coverages = tuple(covered(contract, loaded) for contract in known.values())
    return Report(
        today,
        coverages,
        thresholds,
        tuple(failures(coverages, thresholds)),
        tuple(aged(coverages, today, int(thresholds.max_age_days))),
    )


def failures(coverages: Sequence[Coverage], thresholds: Thresholds) -> Iterator[str]:
    """What is under its threshold."""
    for coverage in coverages:
        for name, share in shares(coverage).items():
            wanted = getattr(thresholds, name)
            if share.percent < wanted:
                missing = ", ".join(share.missing[:LISTED])
                told = f": {missing}" + (", ..." if len(share.missing) > LISTED else "")
                yield (
                    f"{coverage.provider}: {MEASURES[name]}: {share.percent:.1f} %, "
                    f"[tool.reelspec.coverage] asks for {wanted:g} %{told if missing else ''}"
                )


def run(arguments: argparse.Namespace) -> int:
    """The command."""
    told = report(Path.cwd(), arguments.fixtures, datetime.date.today())
    _summary(told)
    if arguments.json is not None:
        text = json.dumps(as_json(told), indent=2, ensure_ascii=False)
        _write(arguments.json, text + "\n")
    if arguments.html is not None:
        _write(arguments.html, page(as_json(told)))
    for failure in told.failures:
        print(failure, file=sys.stderr)
    return 1 if told.failures else 0


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(f"written: {path}")


def _summary(told: Report) -> None:
    print(f"{'provider':<12}" + "".join(f"{name.replace('_', ' '):>18}" for name in MEASURES))
    for coverage in told.coverages:
        cells = (
            f"{share.seen}/{share.known} {share.percent:3.0f} %"
            for share in shares(coverage).values()
        )
        print(f"{coverage.provider:<12}" + "".join(f"{cell:>18}" for cell in cells))
    if told.old:
        print(f"older than {told.thresholds.max_age_days:g} days, to be recorded again:")
        for path, age in told.old:
            print(f"  {path}: {age} days")


def as_json(told: Report) -> dict[str, Any]:
    """The whole report as plain data."""
    return {
        "date": told.today.isoformat(),
        "measures": MEASURES,
        "thresholds": asdict(told.thresholds),
        "failures": list(told.failures),
        "old": [{"fixture": path, "days": age} for path, age in told.old],
        "providers": [_provider(coverage, told.today) for coverage in told.coverages],
    }


def _provider(coverage: Coverage, today: datetime.date) -> dict[str, Any]:
    return {
        "provider": coverage.provider,
        "summary": {
            name: {"seen": share.seen, "known": share.known, "percent": round(share.percent, 1)}
            for name, share in shares(coverage).items()
        },
        "rows": [
            {
                "operation": row.operation,
                "status": row.status,
                "fixtures": [
                    {
                        "fixture": shown.path,
                        "origin": shown.origin,
                        "date": shown.date.isoformat(),
                        "days": (today - shown.date).days,
                    }
                    for shown in row.fixtures
                ],
                "request_fields": asdict(row.request),
                "response_fields": asdict(row.fields),
                "enum_values": asdict(row.values),
            }
            for row in coverage.rows
        ],
    }
