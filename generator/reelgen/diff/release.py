"""The next version of a client, its changelog entry and its tag, from its changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..findings import shown
from .levels import Bump
from .report import Report, ReportEntry

VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


class VersionInvalidError(ValueError):
    """A version that is not three numbers."""


@dataclass(frozen=True, slots=True)
class Release:
    """One client to be released."""

    report: Report
    before: str
    """Its current version."""
    after: str
    """Its next version; the same where nothing changed."""

    @property
    def tag(self) -> str:
        """The name of the tag of the next version."""
        return tag_name(self.report.provider, self.after)


def tag_name(provider: str, version: str) -> str:
    """Return the tag of a version of a client."""
    return f"{provider}-v{version}"


def next_version(version: str, bump: Bump) -> str:
    """Return the version after a step. Below 1.0 a major step is a minor one, a minor one a patch.

    Raises VersionInvalidError.
    """
    match = VERSION.fullmatch(version)
    if match is None:
        raise VersionInvalidError(f"{shown(repr(version))} is not a version; write 0.1.0")
    major, minor, patch = map(int, match.groups())
    if bump == "none":
        return version
    if major == 0:
        return f"0.{minor + 1}.0" if bump == "major" else f"0.{minor}.{patch + 1}"
    steps = {"major": (major + 1, 0, 0), "minor": (major, minor + 1, 0)}
    return ".".join(map(str, steps.get(bump, (major, minor, patch + 1))))


def release_of(report: Report, version: str) -> Release:
    """Return the release that the changes of a provider require. Raises VersionInvalidError."""
    return Release(report, version, next_version(version, report.bump))


def changelog(release: Release, date: str) -> str:
    """Return the entry of a release: breaking changes first, then the others."""
    return "\n".join(_lines(release, date)).rstrip() + "\n"


def _lines(release: Release, date: str) -> Iterator[str]:
    entries = [entry for entry in release.report.entries if entry.bump != "patch"]
    yield f"## {release.report.provider} {release.after} ({date})"
    yield ""
    groups = (
        ("Change your code", [e for e in entries if e.python == "breaking"]),
        ("Know", [e for e in entries if e.python != "breaking" and e.level != "safe"]),
        ("New", [e for e in entries if e.level == "safe"]),
    )
    for title, chosen in groups:
        if chosen:
            yield f"{title}:"
            yield ""
            for entry in chosen:
                yield from _item(entry)
            yield ""
    if not entries:
        yield "Texts of the documentation changed."


def _item(entry: ReportEntry) -> Iterator[str]:
    yield f"- {entry.message[:1].upper()}{entry.message[1:]}."
    yield from (f"  {effect[:1].upper()}{effect[1:]}." for effect in entry.effects)
    if entry.python == "breaking" and entry.before is not None:
        yield ""
        yield "  ```python"
        yield f"  {entry.before}  # before"
        if entry.after is not None:
            yield f"  {entry.after}  # now"
        yield "  ```"


def with_entry(text: str, entry: str) -> str:
    """Return a changelog with an entry before its first one."""
    head, separator, entries = text.partition("\n## ")
    if not separator:
        return f"{text.rstrip()}\n\n{entry}" if text.strip() else f"# Changes\n\n{entry}"
    return f"{head}\n{entry}\n## {entries}"


def with_version(text: str, provider: str, version: str) -> str:
    """Return pyproject.toml with another version in `[tool.reelspec.versions]`."""
    table = "[tool.reelspec.versions]"
    line = f'{provider} = "{version}"'
    start = text.find(table)
    if start < 0:
        return f"{text.rstrip()}\n\n{table}\n{line}\n"
    end = text.find("\n[", start + 1)
    end = len(text) if end < 0 else end
    section = text[start:end]
    changed, count = re.subn(rf"(?m)^{re.escape(provider)}\s*=.*$", line, section)
    if not count:
        changed = f"{section.rstrip()}\n{line}\n"
    return text[:start] + changed + text[end:]
