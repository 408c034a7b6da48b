"""What is wrong with a spec: where, what, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a spec, counted from one."""

    path: str
    line: int = 1
    column: int = 1
    pointer: tuple[str | int, ...] = field(default=(), compare=False)
    """The place in the data that was asked for."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that is wrong."""

    location: Location
    message: str
    """What is wrong."""
    remedy: str
    """The edit that mends it."""
    check: str = field(default="", compare=False)
    """The check that found it, such as `check_references`, or the kind of repair."""

    def __str__(self) -> str:
        return f"{shown(str(self.location))}: {shown(self.message)}; {shown(self.remedy)}"

    def as_warning(self) -> str:
        """Return it as one that stops nothing: with its id, and with what was assumed."""
        text = f"{shown(self.message)}; {shown(self.remedy)}"
        return f"{shown(str(self.location))}: warning [{self.check}]: {text}"


LONGEST = 400
"""Characters of a text in a finding: names in specs can be of any length."""


def shown(text: str) -> str:
    """A text of a spec as one line that a terminal shows as it is."""
    text = " ".join(text.split())
    text = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


class SpecInvalidError(Exception):
    """A spec that cannot be used. Holds all findings, in the order of the text."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(sorted(set(findings)))
        super().__init__("\n".join(map(str, self.findings)))
