"""A problem reported by a rule: pointer, message, remedy, and the edit that applies it."""

from __future__ import annotations

from dataclasses import dataclass

from ..schema.pointer import Pointer
from ..schema.references import as_written


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement of one scalar of the text, with the same quotes."""

    pointer: Pointer
    text: str | None = None
    """The new content; None: the content is unchanged, and quotes are added."""
    key: bool = False
    """Whether the key at the pointer is replaced, not its value."""


@dataclass(frozen=True, slots=True)
class LintProblem:
    """A mistake at a pointer of the document."""

    pointer: Pointer
    message: str
    remedy: str
    key: bool = False
    """Whether the key at the pointer is wrong, not its value."""
    edit: Edit | None = None
    kind: str = ""
    """The kind within its rule, such as `brace`."""
    name: str = ""
    """The name of the field or parameter that is missing or unknown."""


def misspelling(
    pointer: Pointer,
    message: str,
    suggestion: str | None,
    remedy: str = "",
    *,
    key: bool = False,
    name: str = "",
) -> LintProblem:
    """Return a problem whose remedy is to write `suggestion`; `remedy` where that is None.

    A reference into another file has no edit: its text depends on the file that contains it.
    """
    if suggestion is None:
        return LintProblem(pointer, message, remedy, key, name=name)
    shown = as_written(suggestion)
    edit = Edit(pointer, suggestion, key=key) if shown == suggestion else None
    return LintProblem(pointer, message, f"write `{shown}`", key, edit, name=name)
