"""Lint one document: read it, apply the rules, report each cause once."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from ..document.bundle import gather
from ..findings import Finding, Location, SpecInvalidError
from ..schema.pointer import Pointer
from ..source import Source, read
from .baseline import Baseline
from .consequences import without_consequences
from .discriminators import open_discriminators
from .finding import LintFinding, Report
from .links import open_expressions
from .parallel import begin
from .problem import Problem
from .refusals import DATA, refusals
from .rule import Check, Rule, RuleSet
from .rules import BY_ID, BY_REFUSAL, RULES
from .subject import Subject
from .suppressions import suppress


@dataclass(frozen=True, slots=True)
class Options:
    """How to lint."""

    rule_set: RuleSet = "standard"
    allow_refs: tuple[Path, ...] = ()
    overlays: tuple[Path, ...] = ()
    baseline: Baseline | None = None
    today: datetime.date = field(default_factory=datetime.date.today)


def lint(path: Path, options: Options | None = None) -> Report:
    """Return everything that is wrong with the document at `path`."""
    options = options or Options()
    try:
        root = read(path)
    except SpecInvalidError as error:
        return Report(path, None, tuple(_refused(error.findings, "syntax")))
    refused: list[Finding] = []
    try:
        source = gather(root, path, options.allow_refs, options.overlays, refused)
    except SpecInvalidError as error:
        return Report(path, root, tuple(_refused((*refused, *error.findings), "file-reference")))
    subject = Subject(source)
    judged = begin(partial(_judged, subject, options), len(root.text))
    findings = [*_refused(refused, "file-reference"), *_problems(subject, options)]
    refusals, normalized_problems, open_pointers = judged()
    findings += _refused(refusals, DATA)
    findings += [_located(BY_ID[name], one, source) for name, one in normalized_problems]
    unsuppressed = suppress(
        source, without_consequences(source, _once_each(findings)), options.today
    )
    findings = [*unsuppressed.findings, *_refused(unsuppressed.problems, "suppression")]
    baseline = options.baseline or Baseline({})
    remaining = [f for f in findings if not baseline.accepts(f, options.today)]
    number = unsuppressed.number + len(findings) - len(remaining)
    in_order = tuple(sorted(remaining, key=lambda one: one.order))
    return Report(path, source, in_order, tuple(_unjudged(subject, open_pointers)), number)


class _Judged(NamedTuple):
    """What the normalized document says."""

    refusals: list[Finding]
    problems: list[tuple[str, Problem]]
    """Each with the id of its rule."""
    open_pointers: list[Finding]


def _judged(subject: Subject, options: Options) -> _Judged:
    refused = list(refusals(subject))
    problems = [
        (rule.id, problem)
        for rule, check in _checks(options)
        if rule.on_normalized
        for problem in check(subject)
    ]
    return _Judged(refused, problems, subject.shared.get("open", []))


def _problems(subject: Subject, options: Options) -> Iterator[LintFinding]:
    for rule, check in _checks(options):
        if not rule.on_normalized:
            for problem in check(subject):
                yield _located(rule, problem, subject.source)


def _checks(options: Options) -> Iterator[tuple[Rule, Check]]:
    """Yield the rules of a set with their checks."""
    for rule in RULES:
        if rule.check is not None and rule.rule_set in ("standard", options.rule_set):
            yield rule, rule.check


def _located(rule: Rule, problem: Problem, source: Source) -> LintFinding:
    location = source.locate(problem.pointer, key=problem.key)
    return LintFinding(rule.id, rule.level, location, problem.message, problem.remedy, problem.edit)


def _refused(findings: Iterable[Finding], default: str) -> Iterator[LintFinding]:
    """Yield what `generate` reports, under the ids of rules."""
    for finding in findings:
        rule = BY_REFUSAL.get(finding.check) or BY_ID[default]
        yield LintFinding(
            rule.id,
            rule.level,
            finding.location,
            finding.message,
            finding.remedy,
            check=finding.check,
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
        identity = rule, finding.message, replace(location, pointer=())
        if others == {rule} and identity not in seen:
            seen.add(identity)
            positions.setdefault(position, rule)
            chosen.append(finding)
    return sorted(_gathered(_without_wholes(chosen)), key=lambda one: one.order)


def _without_wholes(findings: list[LintFinding]) -> list[LintFinding]:
    """Return the findings without those about a mapping whose targets have findings themselves."""
    inner = [one.location.pointer for one in findings if one.rule == "mapping-target"]
    return [
        one
        for one in findings
        if one.rule != "mapping-target"
        or not any(p != one.location.pointer == p[: len(one.location.pointer)] for p in inner)
    ]


def _precedence(finding: LintFinding) -> tuple[bool, tuple[str, int, int, int, str]]:
    path, line, column, position, message = finding.order
    return BY_ID[finding.rule].generic, (path, position, line, column, message)


REPEATED = ("tag", "security-scheme")
"""Rules whose findings of one message have one cause: the definition that is missing."""


def _gathered(findings: list[LintFinding]) -> Iterator[LintFinding]:
    """Yield the findings; of several with one cause the first, with their number."""
    counts = Counter(one.message for one in findings if one.rule in REPEATED)
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
