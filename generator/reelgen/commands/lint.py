"""`reelgen lint`: name every mistake in the specs, and correct those that have one correction."""

from __future__ import annotations

import argparse
import stat
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .. import write
from ..collection import without_collection
from ..config import Config, ConfigInvalidError, LintSettings, read_config, read_lint_settings

if TYPE_CHECKING:
    from ..lint.finding import LintReport
    from ..lint.run import LintOptions

HELP = "report mistakes in the specs"
FORMATS = ("text", "json", "github", "sarif")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.description = (
        "Report mistakes in OpenAPI documents, each with its line and a remedy. Exit codes: 0 no "
        "finding at the level of --fail-on or above, 1 findings, 2 usage error. docs/lint.md lists "
        "the rules."
    )
    parser.add_argument(
        "specs", nargs="*", type=Path, metavar="SPEC", help="default: the specs in pyproject.toml"
    )
    parser.add_argument("--fix", action="store_true", help="apply every remedy that is unambiguous")
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="output format; default: text"
    )
    parser.add_argument(
        "--rules",
        choices=("standard", "project"),
        help="standard: for any document; project: also evidence, examples, units and style; "
        "default: the value in pyproject.toml for its specs, else standard",
    )
    parser.add_argument(
        "--fail-on",
        choices=("error", "warning"),
        help="lowest level that exits with 1; default: the value in pyproject.toml, else error",
    )
    parser.add_argument("--open", action="store_true", help="list pointers into open schemas")
    parser.add_argument("--baseline", type=Path, metavar="FILE", help="file of accepted findings")
    parser.add_argument(
        "--write-baseline",
        action="store_true",
        help="write the current findings to the file of --baseline",
    )


@without_collection()
def run(arguments: argparse.Namespace) -> int:
    """Print the findings; return 1 where one is at the level that fails."""
    from ..lint.run import lint

    config, settings = _settings(arguments.specs)
    specs: Sequence[Path] = arguments.specs or (config.specs if config else ())
    baseline: Path | None = arguments.baseline or settings.baseline
    if arguments.write_baseline and baseline is None:
        print("--write-baseline needs --baseline FILE", file=sys.stderr)
        return 2
    options = _options(arguments, config, settings, baseline)
    reports = [lint(path, options) for path in specs]
    if arguments.fix and _fixed(reports):
        reports = [lint(path, options) for path in specs]
    if arguments.write_baseline and baseline is not None:
        return _write_baseline(
            baseline, [lint(path, replace(options, baseline=None)) for path in specs]
        )
    _print(arguments, reports)
    failing = arguments.fail_on or settings.fail_on
    levels = ("error", "warning") if failing == "warning" else ("error",)
    return int(any(f.level in levels for report in reports for f in report.findings))


def _settings(specs: Sequence[Path]) -> tuple[Config | None, LintSettings]:
    """Return the configuration if it applies to these specs, and its lint settings."""
    try:
        config = read_config(Path.cwd())
        settings = read_lint_settings(Path.cwd())
    except ConfigInvalidError:
        if not specs:
            raise
        return None, LintSettings()
    own = {path.resolve() for path in config.specs}
    if specs and not all(path.resolve() in own for path in specs):
        return None, LintSettings()
    return config, settings


def _options(
    arguments: argparse.Namespace,
    config: Config | None,
    settings: LintSettings,
    baseline: Path | None,
) -> LintOptions:
    from ..lint.baseline import read_baseline
    from ..lint.run import LintOptions

    return LintOptions(
        arguments.rules or settings.rules,
        config.allow_refs if config else (),
        config.overlays if config else (),
        read_baseline(baseline) if baseline else None,
    )


def _fixed(reports: list[LintReport]) -> bool:
    """Apply the remedies; return whether any file changed."""
    from ..lint.fix import fixed_texts

    changed = False
    for report in reports:
        if report.source is None:
            continue
        for path, text in fixed_texts(report.source, report.findings).items():
            target = Path(path).resolve()
            if not target.stat().st_mode & stat.S_IWUSR:  # renaming would ignore this
                raise write.refused([write.Refusal(path, "is read-only", "make it writable")])
            write.apply(target.parent, {target.name: text}, write.TreeChanges((target.name,), ()))
            changed = True
    return changed


def _write_baseline(path: Path, reports: list[LintReport]) -> int:
    from ..lint.baseline import baseline_text

    findings = [finding for report in reports for finding in report.findings]
    target = path.resolve()
    files = {target.name: baseline_text(findings)}
    write.apply(target.parent, files, write.TreeChanges((target.name,), ()))
    print(f"{len(findings)} findings are accepted in {path.as_posix()}")
    return 0


def _print(arguments: argparse.Namespace, reports: list[LintReport]) -> None:
    from ..lint import annotations, output

    renderers: dict[str, Callable[[list[LintReport]], str]] = {
        "text": output.as_text,
        "json": output.as_json,
        "github": annotations.as_github,
        "sarif": annotations.as_sarif,
    }
    text = renderers[arguments.format](reports)
    if text:
        print(text)
    if arguments.open:
        for report in reports:
            for finding in report.unjudged:
                print(f"{finding.location}: {finding.message}", file=sys.stderr)
