"""The Jinja environment: undefined names are errors, and spec text becomes a literal."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATES = Path(__file__).parent.parent / "templates"


@cache
def environment() -> Environment:
    """Return the Jinja environment of all templates."""
    jinja = Environment(  # noqa: S701 - this is Python, not HTML
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    jinja.filters["literal"] = repr
    return jinja


def render(template: str, **values: object) -> str:
    """Return the text of one file."""
    return environment().get_template(template).render(**values)
