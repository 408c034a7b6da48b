"""What a rule reports: a pointer, a message, a remedy, and the edit that applies the remedy."""

from __future__ import annotations

from dataclasses import dataclass

from ..schema.pointer import Pointer
from ..schema.references import as_written


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement of one scalar of the text, in the quotes that it has."""

    pointer: Pointer
    text: str | None = None
    """The new content. None: the content stays, and quotes are added."""
    key: bool = False
    """Replace the key at the pointer, not its value."""


@dataclass(frozen=True, slots=True)
class LintProblem:
    """A mistake at a pointer of the document."""

    pointer: Pointer
    message: str
    remedy: str
    key: bool = False
    """The key at the pointer is wrong, not its value."""
    edit: Edit | None = None
    kind: str = ""
    """What distinguishes it from other problems of its rule, such as `brace`."""
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

    A reference into another file has no edit: how it is written depends on the file that has it.
    """
    if suggestion is None:
        return LintProblem(pointer, message, remedy, key, name=name)
    shown = as_written(suggestion)
    edit = Edit(pointer, suggestion, key=key) if shown == suggestion else None
    return LintProblem(pointer, message, f"write `{shown}`", key, edit, name=name)
