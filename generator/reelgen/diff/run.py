"""The versions of all providers, read and compared."""

from __future__ import annotations

from pathlib import Path

from ..config import Config
from .compare import compare
from .levels import Level
from .origins import Pair, pairs_of
from .report import Report, ReportEntry, SourceLines, located
from .version import Origin, read_source, read_versions


def report_of(pair: Pair, config: Config | None) -> Report:
    """Return the changes of a provider. Raises SpecInvalidError."""
    if pair.old is None or pair.new is None:
        return _whole(pair, config)
    old, new = read_versions(pair.old, pair.new, pair.provider, config)
    lines = SourceLines(old.source), SourceLines(new.source)
    entries = (located(change, *lines) for change in compare(old, new))
    return Report(pair.provider, tuple(entries))


def _whole(pair: Pair, config: Config | None) -> Report:
    """Return the report of a provider that was added, or removed."""
    added = pair.old is None
    origin: Origin | None = pair.new if added else pair.old
    assert origin is not None
    position = str(read_source(origin, config).locate(("info", "title")))
    level: Level = "safe" if added else "breaking"
    code = f"from reelspec.{pair.provider} import …"
    entry = ReportEntry(
        id=f"provider-{'added' if added else 'removed'}",
        level=level,
        wire="safe" if added else "none",
        python=level,
        bump="minor" if added else "major",
        message=f"the provider {pair.provider} was {'added' if added else 'removed'}",
        symbol=pair.provider,
        operation=None,
        old=None if added else position,
        new=position if added else None,
        reaches=(pair.provider,),
        before=None if added else code,
        after=code if added else None,
        names=frozenset({pair.provider}),
    )
    return Report(pair.provider, (entry,))


def project_reports(since: str, config: Config, providers: set[str]) -> list[Report]:
    """Return the changes of some providers of the project since a revision."""
    pairs, _ = pairs_of(since, None, Path.cwd())
    return [report_of(pair, config) for pair in pairs if pair.provider in providers]
