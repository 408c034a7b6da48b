"""The baseline file: known differences with their explanations."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ..findings import Finding, SpecInvalidError
from ..source import Source, read
from .difference import Difference


class BaselineEntry(BaseModel):
    """An explanation of known differences."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    match: str
    """The text of a difference; `*` matches any characters."""
    why: str = Field(min_length=1)

    def matches(self, difference: Difference) -> bool:
        """Return whether this entry explains a difference."""
        pattern = ".*".join(map(re.escape, self.match.split("*")))
        return re.fullmatch(pattern, difference.key) is not None


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    known: tuple[BaselineEntry, ...]


@dataclass(frozen=True)
class Baseline:
    """The entries of a baseline file, with its text."""

    entries: tuple[BaselineEntry, ...] = ()
    source: Source | None = None

    def unexplained(self, differences: Iterable[Difference]) -> list[Difference]:
        """Return the differences that no entry matches."""
        return [d for d in differences if not any(entry.matches(d) for entry in self.entries)]

    def unused(self, differences: Iterable[Difference]) -> list[Finding]:
        """Return a finding for each entry that no longer matches a difference."""
        reported = list(differences)
        if self.source is None:
            return []
        return [
            Finding(
                self.source.locate(("known", index)),
                f"{entry.match!r} matches no difference",
                "remove the entry",
            )
            for index, entry in enumerate(self.entries)
            if not any(entry.matches(difference) for difference in reported)
        ]


def read_baseline(path: Path) -> Baseline:
    """Return the baseline of a file. Raises SpecInvalidError."""
    source = read(path)
    try:
        return Baseline(_File.model_validate(source.data).known, source)
    except ValidationError as error:
        raise SpecInvalidError(
            Finding(
                source.locate(detail["loc"]),
                f"{'.'.join(map(str, detail['loc']))}: {detail['msg']}",
                "write `known:` with entries of `match` and `why`; see specs/README.md",
            )
            for detail in error.errors(include_url=False)
        ) from None
