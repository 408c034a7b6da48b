"""The changes of a provider with positions and the lines of both texts."""

from __future__ import annotations

from dataclasses import dataclass

from ..findings import Location, shown
from ..json_types import JsonObject
from ..schema.pointer import Pointer
from ..source import Source
from .change import SpecChange
from .levels import Bump, Level, largest, worst

LINE = 120
"""The maximum number of characters of a source line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportEntry:
    """One change, located."""

    id: str
    level: Level
    wire: Level
    python: Level
    bump: Bump
    message: str
    symbol: str
    operation: str | None
    old: str | None
    new: str | None
    reaches: tuple[str, ...]
    before: str | None
    after: str | None
    effects: tuple[str, ...] = ()
    old_line: str = ""
    """The line of the old text."""
    new_line: str = ""
    container: str | None = None
    """The position in the new text of the part that contained something removed."""
    names: frozenset[str] = frozenset()
    """The names by which a change can be accepted: symbols, operations, pointers."""

    def as_json(self) -> JsonObject:
        """Return the change as an object of JSON."""
        keys = ("id", "level", "wire", "python", "bump", "message", "symbol", "operation")
        plain: JsonObject = {key: getattr(self, key) for key in keys}
        plain |= {"old": self.old, "new": self.new, "reaches": [*self.reaches]}
        return {**plain, "before": self.before, "after": self.after}


@dataclass(frozen=True, slots=True)
class Report:
    """The changes of one provider, the most severe first."""

    provider: str
    entries: tuple[ReportEntry, ...]
    accepted: tuple[ReportEntry, ...] = ()
    """Changes in the file of accepted changes, which do not count."""

    @property
    def bump(self) -> Bump:
        """The version step that all changes together require."""
        return largest(entry.bump for entry in self.entries)

    @property
    def level(self) -> Level:
        """The most severe level of all changes."""
        return worst(entry.level for entry in self.entries)

    def count(self, level: Level) -> int:
        """Return the number of changes of a level."""
        return sum(1 for entry in self.entries if entry.level == level)

    def as_json(self) -> JsonObject:
        """Return the report as an object of JSON."""
        changes = [entry.as_json() for entry in self.entries]
        return {"provider": self.provider, "bump": self.bump, "changes": changes}


class SourceLines:
    """The text of a version by lines, each file split once."""

    def __init__(self, source: Source) -> None:
        self._source = source
        files = (source, *source.others.values())
        self._texts = {file.path: file.text for file in files}
        self._lines: dict[str, list[str]] = {}

    def locate(self, pointer: Pointer | None) -> Location | None:
        """Return the location of a key or an item; None for no pointer."""
        return None if pointer is None else self._source.locate(pointer, key=True)

    def line(self, location: Location | None) -> str:
        """Return the line at a location, shortened; an empty text without one."""
        if location is None:
            return ""
        path = location.path
        if path not in self._lines:
            self._lines[path] = self._texts.get(path, "").splitlines()
        lines = self._lines[path]
        text = lines[location.line - 1].strip() if location.line <= len(lines) else ""
        if len(text) > LINE:  # a whole document on a line, or a long description
            start = max(0, location.column - 1) if len(text) > 10 * LINE else 0
            text = text[start : start + LINE] + "…"
        return shown(text)


def located(change: SpecChange, old: SourceLines, new: SourceLines) -> ReportEntry:
    """Return a change with its positions in both texts."""
    before, after = old.locate(change.old), new.locate(change.new)
    container = new.locate(change.container)
    pointers = {"/" + "/".join(map(str, p)) for p in (change.old, change.new) if p is not None}
    return ReportEntry(
        id=change.id,
        level=change.level,
        wire=change.wire,
        python=change.python,
        bump=change.bump,
        message=shown(change.message),
        symbol=change.symbol or change.operation or "",
        operation=change.operation,
        old=str(before) if before is not None else None,
        new=str(after) if after is not None else None,
        reaches=tuple(change.reaches),
        before=change.before,
        after=change.after,
        effects=tuple(map(shown, change.effects)),
        old_line=old.line(before),
        new_line=new.line(after),
        container=str(container) if container is not None else None,
        names=frozenset({change.symbol, *change.reaches, *pointers}) - {""},
    )
