"""Rendering of a conversion: questions as comments, then the document."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import shown
from ..yaml_text import yaml_text
from .conversion import Conversion


def render_spec(conversion: Conversion, source: str) -> str:
    """Return the text of the spec. `source`: the name of the file it was converted from."""
    return "".join(_head(conversion, source)) + yaml_text(conversion.document)


def _head(conversion: Conversion, source: str) -> Iterator[str]:
    yield f"# Converted from {shown(source)} ({conversion.format}).\n"
    if conversion.questions:
        yield "# What it does not state; remove a line when the spec answers it:\n"
    for question in conversion.questions:
        yield f"# - {shown(str(question))}\n"
