"""Errors of a spec, with location and remedy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A position in a spec; line and column start at 1."""

    path: str
    line: int = 1
    column: int = 1
    pointer: tuple[str | int, ...] = field(default=(), compare=False)
    """The pointer of the requested value in the data."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """An error of a spec."""

    location: Location
    message: str
    """The error."""
    remedy: str
    """The edit that corrects it."""
    check: str = field(default="", compare=False)
    """The check that reports it, such as `check_references`, or the kind of repair."""
    name: str = field(default="", compare=False)
    """The missing or unknown name, or the unresolved reference."""

    def __str__(self) -> str:
        return f"{shown(str(self.location))}: {shown(self.message)}; {shown(self.remedy)}"

    def as_warning(self) -> str:
        """Return the text of a warning, with the kind of repair and the assumption."""
        text = f"{shown(self.message)}; {shown(self.remedy)}"
        return f"{shown(str(self.location))}: warning [{self.check}]: {text}"


LONGEST = 400
"""Maximum length of a text in a finding; names in specs can have any length."""


def shown(text: str) -> str:
    """Return a text of a spec as one printable line."""
    text = " ".join(text.split())
    text = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


class SpecInvalidError(Exception):
    """An invalid spec, with all findings in document order."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(sorted(set(findings)))
        super().__init__("\n".join(map(str, self.findings)))

    def __reduce__(self) -> tuple[type[SpecInvalidError], tuple[tuple[Finding, ...]]]:
        """Return the constructor and arguments, to pickle the error."""
        return type(self), (self.findings,)
