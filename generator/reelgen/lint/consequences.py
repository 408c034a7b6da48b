"""Findings that follow from another one: one cause is reported once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from ..schema.pointer import Pointer
from ..source import Source
from .finding import LintFinding
from .near import nearest

SECTIONS: dict[str, tuple[str, ...]] = {
    "components": ("reference", "security-scheme", "mapping-target", "security-scope"),
    "webhooks": ("job",),
}
"""Sections of a document, and the rules whose findings follow where their name has a slip."""
NAMING = ("job", "link-parameter", "link-expression", "pagination")
"""Rules that name parameters of an operation."""


def without_consequences(source: Source, findings: Iterable[LintFinding]) -> list[LintFinding]:
    """Return the findings without those that a slip in another place explains."""
    return _of_paths(source, _of_braces(_of_fields(_of_sections(list(findings)))))


def _of_sections(findings: list[LintFinding]) -> list[LintFinding]:
    slips = [
        str(one.location.pointer[0])
        for one in findings
        if one.rule == "unknown-field" and len(one.location.pointer) == 1
    ]
    dropped = {r for name in slips if (near := nearest(name, SECTIONS)) for r in SECTIONS[near]}
    return [one for one in findings if one.rule not in dropped]


def _of_fields(findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings without fields that are missing because their names have a slip."""
    slips = [one.location.pointer for one in findings if one.rule == "unknown-field"]
    return [
        one
        for one in findings
        if "is missing" not in one.message
        or not any(
            slip[:-1] == one.location.pointer
            and nearest(str(slip[-1]), one.message.split("`")[1:2])
            for slip in slips
        )
    ]


def _of_braces(findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings without those about names of a path whose braces are wrong."""
    broken = {one.location.pointer for one in findings if "has a brace" in one.message}
    inner = [
        one
        for one in findings
        if one.rule == "path"
        and len(one.location.pointer) > 2
        and one.location.pointer[:2] in broken
    ]
    quoted = {repr(_quoted(one)) for one in inner}
    return [
        one
        for one in findings
        if one not in inner and not (one.rule in NAMING and _names(one, quoted))
    ]


class _Slip(NamedTuple):
    """A path parameter that is called one name in the path, and another where it is declared."""

    path: Pointer
    in_path: str
    declared: str
    surplus: LintFinding


def _of_paths(source: Source, findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings with one for each path parameter that has two names."""
    slips = list(_slips(findings))
    if not slips:
        return findings
    quoted = {repr(name) for slip in slips for name in (slip.in_path, slip.declared)}
    paths = {slip.path for slip in slips}
    remaining = [
        one
        for one in findings
        if not (one.rule == "path" and one.location.pointer[:2] in paths and _names(one, quoted))
        and not (one.rule in NAMING and _names(one, quoted))
    ]
    return [*remaining, *_merged(source, slips)]


def _names(finding: LintFinding, quoted: set[str]) -> bool:
    return any(name in finding.message for name in quoted)


def _slips(findings: list[LintFinding]) -> Iterator[_Slip]:
    undeclared = [
        (one.location.pointer[:2], _quoted(one))
        for one in findings
        if one.check == "undeclared-path-parameter"
    ]
    for one in findings:
        if one.check == "surplus-path-parameter":
            path, declared = one.location.pointer[:2], _quoted(one)
            for other, name in undeclared:
                if other == path and nearest(declared, [name], shortest=2):
                    yield _Slip(path, name, declared, one)
                    break


def _quoted(finding: LintFinding) -> str:
    return finding.message.split("'")[1] if finding.message.count("'") > 1 else ""


def _merged(source: Source, slips: list[_Slip]) -> Iterator[LintFinding]:
    """Yield a finding at the path where several operations agree, else at the declaration."""
    for path in dict.fromkeys(slip.path for slip in slips):
        own = [slip for slip in slips if slip.path == path]
        first = own[0]
        message = f"the path has {{{first.in_path}}}, its parameter is {first.declared!r}"
        several = len({slip.surplus.location for slip in own}) > 1
        where = source.locate(path, key=True) if several else first.surplus.location
        remedy = "give both one name"
        yield replace(first.surplus, location=where, message=message, remedy=remedy)
