"""`reelgen coverage`: print the matrix, write it as JSON and HTML, check the thresholds."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from pathlib import Path

from .. import write
from ..config import FIXTURES, read_config

HELP = "report how much of the specs the fixtures cover"

PAGE, DATA = "index.html", "coverage.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "providers", nargs="*", metavar="PROVIDER", help="provider to print the matrix of"
    )
    parser.add_argument(
        "--fixtures",
        type=Path,
        default=FIXTURES,
        metavar="FOLDER",
        help=f"folder of the fixtures; default: {FIXTURES}",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("coverage"),
        help="folder to write the report into; default: coverage",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print and write the report; return 1 below a threshold, 2 for a usage error."""
    from ..coverage.render_page import page
    from ..coverage.render_text import matrix, old, summary
    from ..coverage.report import as_json, report

    fixtures: Path = arguments.fixtures
    providers: list[str] = arguments.providers
    usage_error = _usage_error(fixtures, providers)
    if usage_error:
        print(usage_error, file=sys.stderr)
        return 2
    result = report(Path.cwd(), fixtures, datetime.date.today(), providers)
    for coverage in result.coverages if providers else ():
        print(*matrix(coverage, result.today), "", sep="\n")
    print(*summary(result), *old(result), sep="\n")
    plain = as_json(result)
    texts = {
        DATA: json.dumps(plain, indent=2, ensure_ascii=False) + "\n",
        PAGE: page(plain),
    }
    write.apply(arguments.out, texts, write.TreeChanges(tuple(texts), ()))
    print(f"written: {(arguments.out / PAGE).as_posix()}, {(arguments.out / DATA).as_posix()}")
    failures = [*result.failures]
    print(*failures, sep="\n", end="\n" if failures else "", file=sys.stderr)
    return 1 if failures else 0


def _usage_error(fixtures: Path, providers: list[str]) -> str:
    """Return the usage error; empty if there is none."""
    names = [path.stem for path in read_config(Path.cwd()).specs]
    unknown = [name for name in providers if name not in names]
    if unknown:
        return f"{unknown[0]}: unknown provider; use one of {', '.join(names)}"
    if not fixtures.is_dir():
        return f"{fixtures}: folder does not exist; pass the folder of the fixtures with --fixtures"
    if not any(next((fixtures / name).rglob("*.yaml"), None) for name in names):
        expected = fixtures / names[0] / "<operationId>" / "<case>.yaml"
        return f"{fixtures}: contains no fixtures; add the first, such as {expected.as_posix()}"
    return ""
