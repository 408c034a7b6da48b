"""Findings that follow from another one: one cause is reported once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from ..schema.pointer import Pointer, read
from ..source import Source
from .corrections import renaming
from .finding import LintFinding
from .nearest import nearest
from .paths import BRACE, SURPLUS

NAMING = ("job", "link-parameter", "link-expression", "pagination")
"""Rules that name parameters of an operation."""
UNDECLARED = "undeclared-path-parameter"
"""The kind of repair of an undeclared name in a path."""


def without_consequences(source: Source, findings: Iterable[LintFinding]) -> list[LintFinding]:
    """Return the findings without those that follow from a misspelled name at another location."""
    causes = _of_braces(_of_fields(list(findings)))
    return _of_operations(source, _of_surplus(_of_paths(source, _of_locations(source, causes))))


def _of_fields(findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings without fields that are missing because their names are misspelled."""
    unknown = [f.location.pointer for f in findings if f.rule == "unknown-field" or renaming(f)]
    return [
        finding
        for finding in findings
        if not finding.name
        or not any(
            pointer[:-1] == finding.location.pointer and nearest(str(pointer[-1]), [finding.name])
            for pointer in unknown
        )
    ]


def _of_braces(findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings without those about names of a path with invalid braces."""
    broken = {f.location.pointer for f in findings if f.rule == "path" and f.kind == BRACE}
    inner = [
        finding
        for finding in findings
        if finding.rule == "path"
        and len(finding.location.pointer) > 2
        and finding.location.pointer[:2] in broken
    ]
    names = {finding.name for finding in inner if finding.name}
    return [f for f in findings if f not in inner and not (f.rule in NAMING and f.name in names)]


def _of_locations(source: Source, findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings without path parameters that are declared with a misspelled `in`."""
    holders = [f.location.pointer[:-1] for f in findings if f.location.pointer[-1:] == ("in",)]
    names = {read(source.data, (*holder, "name")) for holder in holders}
    return [f for f in findings if f.kind != UNDECLARED or f.name not in names]


def _of_surplus(findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings without jobs that lack a parameter which no path has."""
    names = {finding.name for finding in findings if finding.kind == SURPLUS}
    return [f for f in findings if f.rule != "job" or f.name not in names]


def _of_operations(source: Source, findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings with one for a name of a path that several operations do not declare."""
    shared: dict[tuple[Pointer, str], list[LintFinding]] = {}
    for finding in findings:
        if finding.kind == UNDECLARED:
            shared.setdefault((finding.location.pointer[:2], finding.name), []).append(finding)
    several = {key: group for key, group in shared.items() if len(group) > 1}
    merged = {id(finding) for group in several.values() for finding in group}
    located = [
        replace(group[0], location=source.locate(path, key=True))
        for (path, _), group in several.items()
    ]
    return [*(f for f in findings if id(f) not in merged), *located]


class _Misspelling(NamedTuple):
    """A path parameter with one name in the path, and another where it is declared."""

    path: Pointer
    in_path: str
    declared: str
    surplus: LintFinding


def _of_paths(source: Source, findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings with one for each path parameter that has two names."""
    misspellings = list(_misspellings(findings))
    if not misspellings:
        return findings
    names = {name for pair in misspellings for name in (pair.in_path, pair.declared)}
    paths = {misspelling.path for misspelling in misspellings}
    remaining = [
        finding
        for finding in findings
        if finding.name not in names
        or not (
            finding.rule in NAMING
            or (finding.rule == "path" and finding.location.pointer[:2] in paths)
        )
    ]
    return [*remaining, *_merged(source, misspellings)]


def _misspellings(findings: list[LintFinding]) -> Iterator[_Misspelling]:
    undeclared = [f for f in findings if f.kind == UNDECLARED]
    for surplus in findings:
        if surplus.kind != SURPLUS:
            continue
        path = surplus.location.pointer[:2]
        names = [f.name for f in undeclared if f.location.pointer[:2] == path]
        in_path = next((n for n in names if nearest(surplus.name, [n], shortest=2)), None)
        if in_path is not None:
            yield _Misspelling(path, in_path, surplus.name, surplus)


def _merged(source: Source, misspellings: list[_Misspelling]) -> Iterator[LintFinding]:
    """Yield a finding at the path where several operations agree, else at the declaration."""
    for path in dict.fromkeys(misspelling.path for misspelling in misspellings):
        own = [misspelling for misspelling in misspellings if misspelling.path == path]
        first = own[0]
        message = f"the path has {{{first.in_path}}}, its parameter is {first.declared!r}"
        several = len({misspelling.surplus.location for misspelling in own}) > 1
        where = source.locate(path, key=True) if several else first.surplus.location
        remedy = "give both one name"
        yield replace(first.surplus, location=where, message=message, remedy=remedy)
