"""Lint one document: read it, apply the rules, report each cause once."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeAlias

from ..document.bundle import gather
from ..findings import Finding, Location, SpecInvalidError
from ..parallel import begin
from ..schema.pointer import Pointer
from ..source import Source, read
from .baseline import LintBaseline
from .consequences import without_consequences
from .corrections import doubtful_findings, with_corrected_keys, without_vanished
from .discriminators import open_discriminators
from .finding import LintFinding, LintReport
from .links import open_expressions
from .problem import LintProblem
from .rule import Check, Rule, RuleSet
from .rules import BY_ID, BY_REFUSAL, RULES
from .subject import Subject
from .suppressions import suppress


@dataclass(frozen=True, slots=True)
class LintOptions:
    """Options of a run."""

    rule_set: RuleSet = "standard"
    allow_refs: tuple[Path, ...] = ()
    overlays: tuple[Path, ...] = ()
    baseline: LintBaseline | None = None
    today: datetime.date = field(default_factory=datetime.date.today)


def lint(path: Path, options: LintOptions | None = None) -> LintReport:
    """Return the findings of the document at `path`."""
    options = options or LintOptions()
    try:
        root = read(path, with_nodes=True)
    except SpecInvalidError as error:
        return LintReport(path, None, tuple(_refused(error.findings, "syntax")))
    refused: list[Finding] = []
    try:
        source = gather(root, path, options.allow_refs, options.overlays, refused)
    except SpecInvalidError as error:
        refused += error.findings
        return LintReport(path, root, tuple(_refused(refused, "file-reference")))
    return lint_source(source, path, options, refused)


def lint_source(
    source: Source, path: Path, options: LintOptions, refused: Iterable[Finding] = ()
) -> LintReport:
    """Return the findings of a gathered document; `refused` are those about its files."""
    subject = Subject(source)
    findings, open_pointers = _findings(subject, options)
    about_files = [*_refused(refused, "file-reference")]
    causes = without_consequences(source, _once_each([*about_files, *findings]))
    doubtful = doubtful_findings(source, causes)
    if doubtful:
        corrected = Subject(with_corrected_keys(source, causes))
        again, _ = _findings(corrected, options, {finding.rule for finding in doubtful})
        again += about_files
        causes = without_vanished(causes, doubtful, [*again, *_once_each(again)])
    remaining, number = _unaccepted(source, causes, options)
    return LintReport(path, source, remaining, tuple(_unjudged(subject, open_pointers)), number)


def _findings(
    subject: Subject, options: LintOptions, only: Collection[str] = BY_ID
) -> tuple[list[LintFinding], list[Finding]]:
    """Return the findings of some rules, and the pointers that cannot be checked."""
    source = subject.source
    checks = [pair for pair in _checks(options) if pair[0].id in only]
    with_refusals = any(BY_ID[rule].refusals for rule in only)
    wait = begin(partial(_normalized_results, subject, checks, with_refusals), len(source.text))
    findings = [*_problems(subject, checks)]
    refused, open_pointers, problems = wait()
    findings += _refused(refused, "document")
    findings += [_located(BY_ID[rule], problem, source) for rule, problem in problems]
    return findings, open_pointers


def _unaccepted(
    source: Source, findings: list[LintFinding], options: LintOptions
) -> tuple[tuple[LintFinding, ...], int]:
    """Return the findings in order without those that are accepted, and their number."""
    unsuppressed = suppress(source, findings, options.today)
    listed = [*unsuppressed.findings, *_refused(unsuppressed.problems, "suppression")]
    baseline = options.baseline or LintBaseline({})
    remaining = [f for f in listed if not baseline.accepts(f, options.today)]
    number = unsuppressed.number + len(listed) - len(remaining)
    return tuple(sorted(remaining, key=lambda finding: finding.order)), number


Checks: TypeAlias = list[tuple[Rule, Check]]


class _NormalizedResults(NamedTuple):
    """The results of rules that need the normalized document."""

    refused: list[Finding]
    open_pointers: list[Finding]
    problems: list[tuple[str, LintProblem]]
    """The problems, each with the id of its rule."""


def _normalized_results(
    subject: Subject, checks: Checks, with_refusals: bool
) -> _NormalizedResults:
    from .refusals import refusals  # imports the typed document; the other process need not

    refused, open_pointers = refusals(subject) if with_refusals else ([], [])
    problems = [
        (rule.id, problem)
        for rule, check in checks
        if rule.on_normalized
        for problem in check(subject)
    ]
    return _NormalizedResults(refused, open_pointers, problems)


def _problems(subject: Subject, checks: Checks) -> Iterator[LintFinding]:
    for rule, check in checks:
        if not rule.on_normalized:
            for problem in check(subject):
                yield _located(rule, problem, subject.source)


def _checks(options: LintOptions) -> Iterator[tuple[Rule, Check]]:
    """Yield the rules of a set with their checks."""
    for rule in RULES:
        if rule.check is not None and rule.rule_set in ("standard", options.rule_set):
            yield rule, rule.check


def _located(rule: Rule, problem: LintProblem, source: Source) -> LintFinding:
    location = source.locate(problem.pointer, key=problem.key)
    return LintFinding(
        rule.id,
        rule.level,
        location,
        problem.message,
        problem.remedy,
        problem.edit,
        problem.kind,
        problem.name,
    )


def _refused(findings: Iterable[Finding], default: str) -> Iterator[LintFinding]:
    """Yield findings of `generate` under the ids of rules."""
    for finding in findings:
        rule = BY_REFUSAL.get(finding.check) or BY_ID[default]
        yield LintFinding(
            rule.id,
            rule.level,
            finding.location,
            finding.message,
            finding.remedy,
            kind=finding.check,
            name=finding.name,
        )


def _once_each(findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings in the order of the text, each cause once."""
    chosen: list[LintFinding] = []
    pointers: dict[tuple[str, Pointer], str] = {}
    positions: dict[tuple[str, int, int], str] = {}
    seen: set[tuple[str, str, Location]] = set()
    for finding in sorted(findings, key=_precedence):
        location, rule = finding.location, finding.rule
        pointer = location.path, tuple(map(str, location.pointer))
        position = location.path, location.line, location.column
        others = {pointers.setdefault(pointer, rule)}
        if BY_ID[rule].generic:
            others.add(positions.setdefault(position, rule))
        identity = rule, finding.name or finding.message, replace(location, pointer=())
        if others == {rule} and identity not in seen:
            seen.add(identity)
            positions.setdefault(position, rule)
            chosen.append(finding)
    return sorted(_gathered(_without_wholes(chosen)), key=lambda finding: finding.order)


def _without_wholes(findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings without those about a mapping whose targets have findings themselves."""
    inner = [f.location.pointer for f in findings if f.rule == "mapping-target"]
    return [
        f
        for f in findings
        if f.rule != "mapping-target"
        or not any(p != f.location.pointer == p[: len(f.location.pointer)] for p in inner)
    ]


def _precedence(finding: LintFinding) -> tuple[bool, tuple[str, int, int, int, str]]:
    path, line, column, position, message = finding.order
    return BY_ID[finding.rule].generic, (path, position, line, column, message)


REPEATED = ("tag", "security-scheme")
"""Rules whose findings of one message have one cause: the definition that is missing."""


def _gathered(findings: list[LintFinding]) -> Iterator[LintFinding]:
    """Yield the findings; of several with one cause the first, with their number."""
    counts = Counter(finding.message for finding in findings if finding.rule in REPEATED)
    for finding in findings:
        if finding.rule not in REPEATED:
            yield finding
        elif number := counts.pop(finding.message, 0):
            more = f" (and in {number - 1} other locations)" if number > 1 else ""
            yield replace(finding, message=finding.message + more)


def _unjudged(subject: Subject, open_pointers: list[Finding]) -> Iterator[Finding]:
    yield from open_pointers
    for pointer, message in (*open_expressions(subject), *open_discriminators(subject)):
        yield Finding(subject.source.locate(pointer), message, "")
