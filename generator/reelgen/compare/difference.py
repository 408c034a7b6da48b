"""One difference between a spec and an upstream document."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..findings import Location, shown

ONLY_HERE = "only here"
ONLY_THERE = "only there"


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference with its location in each document; equality compares only the text."""

    subject: str
    """The part of the API: `POST /v3/files response 201`, `V3Job.outputs[].url`."""
    text: str
    """The difference: `only here`, `only there`, or the two values."""
    ours: Location = field(compare=False)
    """The location of the part in the spec, or of its container."""
    theirs: Location = field(compare=False)
    evidence: str = field(default="", compare=False)
    """The `x-source` of our part."""

    @property
    def key(self) -> str:
        """The text that a baseline matches."""
        return f"{self.subject}: {self.text}"

    def __str__(self) -> str:
        evidence = f" [{self.evidence}]" if self.evidence else ""
        return shown(f"{self.ours}: {self.key}; {self.theirs}{evidence}")
