"""`reelgen lint`: name every mistake in the specs, and correct those that have one correction."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..config import read_config
from .common import missing_extra

HELP = "name every mistake in the specs"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.description = (
        "Name every mistake in OpenAPI documents, with its line and a remedy. Exit codes: 0 none "
        "at the level of --fail-on, 1 some, 2 wrong usage. docs/lint.md lists the rules."
    )
    parser.add_argument(
        "specs", nargs="*", type=Path, metavar="SPEC", help="default: those of pyproject.toml"
    )
    parser.add_argument("--fix", action="store_true", help="apply the remedies that are certain")
    parser.add_argument("--format", choices=("text", "json", "github", "sarif"), default="text")
    parser.add_argument(
        "--rules",
        choices=("standard", "project"),
        help="standard: for any document; project: evidence, examples, units and style as well; "
        "default: as pyproject.toml says for its own specs, else standard",
    )
    parser.add_argument(
        "--fail-on",
        choices=("error", "warning"),
        help="the lowest level that exits with 1; default: error",
    )
    parser.add_argument("--open", action="store_true", help="list pointers into open schemas")


def run(arguments: argparse.Namespace) -> int:
    """Print the findings; return 1 where one is at the level that fails."""
    try:
        from ..lint import output
        from ..lint.run import Options, lint
    except ImportError as error:
        return missing_extra(error, "generator")
    config = None if arguments.specs else read_config(Path.cwd())
    specs = arguments.specs or list(config.specs if config else ())
    options = Options(
        arguments.rules or "standard",
        config.allow_refs if config else (),
    )
    reports = [lint(path, options) for path in specs]
    print(output.as_json(reports) if arguments.format == "json" else output.as_text(reports))
    if arguments.open:
        for report in reports:
            for finding in report.unjudged:
                print(f"{finding.location}: {finding.message}", file=sys.stderr)
    failing = ("error", "warning") if arguments.fail_on == "warning" else ("error",)
    return int(any(f.level in failing for report in reports for f in report.findings))
