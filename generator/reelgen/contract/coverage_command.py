"""`reelgen coverage`: the matrix on the terminal, as JSON and as a page, and the thresholds."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from pathlib import Path

from .. import write
from ..config import read_config
from .coverage_page import page
from .coverage_report import as_json, report
from .coverage_text import matrix, old, summary

PAGE, DATA = "index.html", "coverage.json"


def run(arguments: argparse.Namespace) -> int:
    """The command. Exit codes: 0 done, 1 under a threshold or refused, 2 wrong usage."""
    fixtures: Path = arguments.fixtures
    wanted: list[str] = arguments.providers
    wrong = _wrong_usage(fixtures, wanted)
    if wrong:
        print(wrong, file=sys.stderr)
        return 2
    told = report(Path.cwd(), fixtures, datetime.date.today(), wanted)
    for coverage in told.coverages if wanted else ():
        print(*matrix(coverage, told.today), "", sep="\n")
    print(*summary(told), *old(told), sep="\n")
    plain = as_json(told)
    texts = {
        DATA: json.dumps(plain, indent=2, ensure_ascii=False) + "\n",
        PAGE: page(plain),
    }
    write.apply(arguments.out, texts, write.Changes(tuple(texts), ()))
    print(f"written: {(arguments.out / PAGE).as_posix()}, {(arguments.out / DATA).as_posix()}")
    failures = [*told.failures]
    print(*failures, sep="\n", end="\n" if failures else "", file=sys.stderr)
    return 1 if failures else 0


def _wrong_usage(fixtures: Path, wanted: list[str]) -> str:
    """Why there is nothing to do; empty if there is."""
    known = [path.stem for path in read_config(Path.cwd()).specs]
    unknown = [name for name in wanted if name not in known]
    if unknown:
        return f"{unknown[0]}: is none of the providers of pyproject.toml: {', '.join(known)}"
    if not fixtures.is_dir():
        return f"{fixtures}: there is no such folder; name that of the fixtures with --fixtures"
    if not any(next((fixtures / name).rglob("*.yaml"), None) for name in known):
        expected = fixtures / known[0] / "<operationId>" / "<case>.yaml"
        return f"{fixtures}: holds no fixture; the first one could be {expected.as_posix()}"
    return ""
