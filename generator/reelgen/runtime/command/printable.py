"""Text without terminal control."""

from __future__ import annotations


def printable(text: str) -> str:
    """Return a text in one line, with its control characters escaped."""
    return "".join(
        char if char.isprintable() or char == " " else char.encode("unicode_escape").decode()
        for char in text
    )
