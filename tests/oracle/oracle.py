"""The prediction of `reelgen diff` beside what really breaks, for many changes of one document."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reelgen.diff.change import SpecChange
from reelgen.diff.compare import compare
from reelgen.diff.levels import worst
from reelgen.emit import NotEmittedError
from reelgen.findings import SpecInvalidError
from reelgen.source import read as read_source

from .build import Builder, read, write_document
from .callers import caller_text
from .python_truth import PythonTruth, without_lines
from .run_truth import RunTruth
from .wire_truth import Side, WireTruth

BATCH = 25
"""Clients that one run of pyright checks."""


@dataclass(slots=True)
class Outcome:
    """One change: what was predicted, and what breaks."""

    name: str
    predicted: list[SpecChange]
    wire: list[str]
    python: list[str] = field(default_factory=list[str])

    def predicts(self, level: str) -> bool:
        """Return whether a break of a level is predicted."""
        levels = (getattr(change, level) for change in self.predicted)
        return worst(levels) == "breaking"

    def agrees(self, level: str) -> bool:
        """Return whether the prediction of a level is what breaks."""
        return self.predicts(level) == bool(getattr(self, level))

    def __str__(self) -> str:
        lines = [self.name]
        for level in ("wire", "python"):
            if not self.agrees(level):
                truth = getattr(self, level)[:3] or ["nothing breaks"]
                predicted = [
                    f"{change.id}: {change.message}"
                    for change in self.predicted
                    if getattr(change, level) == "breaking"
                ]
                lines.append(f"  {level} predicted: {predicted or 'no break'}; truth: {truth}")
        return "\n".join(lines)


def outcomes(
    spec: Path, changes: Iterable[tuple[str, Callable[[Any], tuple[str, Any]]]]
) -> list[Outcome]:
    """Return what is predicted and what happens for changes of a document.

    A change returns what it does and a changed copy of the data.
    A change that makes a document that is not valid is left out.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        old = read(spec)
        side = Side(old)
        builder = Builder(folder)
        builder.runtime(old.provider)
        text = caller_text(builder.build(old.provider, "old"), old.provider)
        truth = PythonTruth(folder)
        truth.add(text, "old")
        text = without_lines(text, truth.breaks().get("old", []))
        truth.add(text, "old")
        calls = RunTruth(folder, side, "old")
        found: list[Outcome] = []
        data = read_source(spec).data
        for index, (_, change) in enumerate(changes):
            label, changed = change(data)
            path = write_document(changed, folder / f"new{index}.json")
            try:
                new = read(path)
                builder.build(new.provider, f"new{index}")
            except (SpecInvalidError, NotEmittedError):
                continue
            truth.add(text, f"new{index}")
            other = Side(new)
            wire, python = calls.breaks(other, f"new{index}")
            wire = [*WireTruth(side, other).breaks(), *wire]
            found.append(Outcome(f"{index} {label}", compare(old, new), wire, python))
        calls.close()
        errors = truth.breaks()
        for outcome in found:
            outcome.python += errors.get(f"new{outcome.name.split()[0]}", [])
        return found
