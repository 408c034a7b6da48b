"""`reelgen schema`: a JSON Schema of OpenAPI 3.1 with our extensions, for editors."""

from __future__ import annotations

import argparse

HELP = "print a JSON Schema of OpenAPI 3.1 with the extensions, for editors"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.description = (
        "Print a JSON Schema of OpenAPI 3.1 with the extensions of this toolkit. Editors use "
        "it for completion and hover texts; specs/README.md describes how."
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the schema."""
    from ..lint.editor_schema import editor_text

    print(editor_text(), end="")
    return 0
