"""What a rule reports: a pointer, a message, a remedy, and the edit that applies the remedy."""

from __future__ import annotations

from dataclasses import dataclass

from ..schema.pointer import Pointer


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement of one scalar of the text, in the quotes that it has."""

    pointer: Pointer
    text: str | None = None
    """The new content. None: the content stays, and quotes are added."""
    key: bool = False
    """Replace the key at the pointer, not its value."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake at a pointer of the document."""

    pointer: Pointer
    message: str
    remedy: str
    key: bool = False
    """The key at the pointer is wrong, not its value."""
    edit: Edit | None = None
