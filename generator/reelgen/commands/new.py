"""`reelgen new`: a complete project for an API."""

from __future__ import annotations

import argparse
import keyword
from pathlib import Path

from ..write import OutputRefusedError

HELP = "create a project for an API: spec, fixtures, tests, CI"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "name", type=_name, metavar="NAME", help="name of the API and of the folder"
    )
    parser.add_argument(
        "--from",
        dest="source",
        type=Path,
        metavar="FILE",
        help="curl commands, HAR, Postman collection, Swagger 2.0 or OpenAPI to start from",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="folder to create; default: NAME"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the project, and print the remaining steps."""
    from ..convert.convert import convert
    from ..scaffold.project_files import project_files
    from ..scaffold.starter import starter
    from ..source import read_text

    out = arguments.out or Path(arguments.name)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise OutputRefusedError(f"{out}: exists and is not empty; choose another --out")
    title = arguments.name.replace("_", " ").title()
    path: Path | None = arguments.source
    if path is None:
        conversion, source = starter(title), ""
    else:
        conversion, source = convert(path, title), path.name
    page = read_text(path) if path is not None and conversion.format == "curl" else ""
    files = project_files(arguments.name, conversion, source, page)
    for name, text in files.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_text(text, encoding="utf-8")
    print(f"{out}: {len(files)} files")
    for question in conversion.questions:
        print(f"open: {question}")
    print(f"next: cd {out} && reelgen generate && pytest")
    return 0


def _name(text: str) -> str:
    """Parse the name of an API. Raises argparse.ArgumentTypeError."""
    if not text.isidentifier() or text != text.lower() or keyword.iskeyword(text):
        reason = "is not a name; use lower-case letters, digits and underscores"
        raise argparse.ArgumentTypeError(f"{text!r} {reason}")
    return text
