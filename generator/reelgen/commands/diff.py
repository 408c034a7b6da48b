"""`reelgen diff`: classify the changes between two versions of the specs."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

from ..collection import without_collection

HELP = "report changes between two versions, on the wire and for Python callers"
ACCEPTED = Path("accepted-changes.yaml")
FORMATS = ("text", "json", "markdown", "github")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.description = (
        "Compare two versions. OLD and NEW are files, or revisions of git (main, HEAD~1, "
        "v1.2:specs/hera.yaml). Without them, all specs of the project at HEAD are compared with "
        "the files as they are now."
    )
    parser.add_argument("old", nargs="?", metavar="OLD", help="file or revision; default: HEAD")
    parser.add_argument("new", nargs="?", metavar="NEW", help="default: the files as they are now")
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="output format; default: text"
    )
    parser.add_argument(
        "--fail-on",
        choices=("breaking", "careful"),
        help="exit with 1 if a change is at least this severe",
    )
    parser.add_argument(
        "--accepted",
        type=Path,
        metavar="FILE",
        help=f"file of accepted changes, which are not reported; default: {ACCEPTED}, if it exists",
    )


@without_collection()
def run(arguments: argparse.Namespace) -> int:
    """Print the changes; return 1 where one is as severe as `--fail-on` asks for."""
    from ..diff.accepted import read_accepted, without_accepted
    from ..diff.levels import LEVELS
    from ..diff.origins import pairs_of
    from ..diff.render import FORMATS as RENDERERS
    from ..diff.run import report_of

    pairs, config = pairs_of(arguments.old, arguments.new, Path.cwd())
    path: Path | None = arguments.accepted or (ACCEPTED if ACCEPTED.is_file() else None)
    accepted = read_accepted(path) if path is not None else ()
    reports = [report_of(pair, config) for pair in pairs]
    reports, notes = without_accepted(reports, accepted, datetime.date.today())
    for note in notes:
        print(note, file=sys.stderr)
    text = RENDERERS[arguments.format](reports)
    if text:
        print(text)
    if arguments.fail_on is None:
        return 0
    severe = LEVELS.index(arguments.fail_on)
    return 1 if any(LEVELS.index(report.level) >= severe for report in reports) else 0
