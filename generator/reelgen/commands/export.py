"""`reelgen export`: write the specs as standard documents."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..config import read_config
from .common import FORCE

HELP = "write the specs as standard OpenAPI or Arazzo documents"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "kind",
        choices=("openapi", "arazzo"),
        help="openapi: jobs as links; arazzo: jobs as workflows",
    )
    parser.add_argument(
        "specs", nargs="*", type=Path, metavar="SPEC", help="default: the specs in pyproject.toml"
    )
    parser.add_argument(
        "--out", type=Path, default=Path("export"), help="folder to write into; default: export"
    )
    parser.add_argument("--force", action="store_true", help=FORCE)


def run(arguments: argparse.Namespace) -> int:
    """Write the documents and print their paths."""
    from .. import export, mark, write

    specs = arguments.specs or read_config(Path.cwd()).specs
    render = export.arazzo_files if arguments.kind == "arazzo" else export.openapi_files
    files = {path: mark.sealed(text) for path, text in render(specs).items()}
    changes = write.compared(arguments.out, files)
    if changes.refused and not arguments.force:
        raise write.refused(changes.refused)
    write.apply(arguments.out, files, changes)
    for path in sorted(files):
        print(arguments.out / path)
    return 0
