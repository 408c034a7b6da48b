"""`reelgen import`: convert another description of an API into a spec."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..write import OutputRefusedError

HELP = "convert Swagger 2.0, OpenAPI, Postman, HAR or curl commands into a spec"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="document, or text with curl commands"
    )
    parser.add_argument(
        "--out", type=Path, help="spec to write; default: the name of FILE with .openapi.yaml"
    )
    parser.add_argument("--force", action="store_true", help="overwrite an existing spec")


def run(arguments: argparse.Namespace) -> int:
    """Write the spec, and print its path and open questions."""
    from ..convert.convert import convert
    from ..convert.render import render_spec

    conversion = convert(arguments.file)
    out = arguments.out or Path(f"{arguments.file.stem}.openapi.yaml")
    if out.exists() and not arguments.force:
        raise OutputRefusedError(f"{out}: exists; choose another --out, or pass --force")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(render_spec(conversion, arguments.file.name), encoding="utf-8")
    print(out)
    for question in conversion.questions:
        print(f"open: {question}", file=sys.stderr)
    return 0
