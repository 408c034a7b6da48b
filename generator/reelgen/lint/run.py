"""Lint one document: read it, apply the rules, report each cause once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..document.bundle import gather
from ..findings import Finding, Location, SpecInvalidError
from ..schema.pointer import Pointer
from ..source import Source, read
from .links import open_expressions
from .problem import Edit, Problem
from .refusals import DATA, refusals
from .rule import Level, Rule, RuleSet
from .rules import BY_ID, BY_REFUSAL, POSITION, RULES
from .subject import Subject


@dataclass(frozen=True, slots=True)
class LintFinding:
    """A problem at its location."""

    rule: str
    level: Level
    location: Location
    message: str
    remedy: str
    edit: Edit | None = None

    @property
    def order(self) -> tuple[str, int, int, int, str]:
        """The key to sort by: the text's order, then that of the rules."""
        at = self.location
        return at.path, at.line, at.column, POSITION[self.rule], self.message

    @property
    def fixable(self) -> bool:
        """Whether `--fix` applies the remedy."""
        return self.edit is not None


@dataclass(frozen=True)
class Report:
    """What was found in one document."""

    path: Path
    source: Source | None
    """None where it could not be read."""
    findings: tuple[LintFinding, ...]
    unjudged: tuple[Finding, ...] = ()
    """Pointers and expressions into open schemas, of which nothing can be said."""
    suppressed: int = 0


@dataclass(frozen=True, slots=True)
class Options:
    """How to lint."""

    rule_set: RuleSet = "standard"
    allow_refs: tuple[Path, ...] = ()
    overlays: tuple[Path, ...] = ()
    disabled: frozenset[str] = field(default_factory=frozenset[str])


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
    findings = [*_refused(refused, "file-reference"), *_problems(subject, options)]
    findings += _refused(refusals(subject), DATA)
    return Report(path, source, tuple(_once_each(findings)), tuple(_unjudged(subject)))


def _problems(subject: Subject, options: Options) -> Iterator[LintFinding]:
    for rule in RULES:
        if rule.check is None or rule.id in options.disabled:
            continue
        if rule.rule_set == "standard" or options.rule_set == "project":
            for problem in rule.check(subject):
                yield _located(rule, problem, subject.source)


def _located(rule: Rule, problem: Problem, source: Source) -> LintFinding:
    location = source.locate(problem.pointer, key=problem.key)
    return LintFinding(rule.id, rule.level, location, problem.message, problem.remedy, problem.edit)


def _refused(findings: Iterable[Finding], default: str) -> Iterator[LintFinding]:
    """Yield what `generate` reports, under the ids of rules."""
    for finding in findings:
        rule = BY_REFUSAL.get(finding.check) or BY_ID[default]
        yield LintFinding(rule.id, rule.level, finding.location, finding.message, finding.remedy)


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
    return sorted(_gathered(chosen), key=lambda one: one.order)


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


def _unjudged(subject: Subject) -> Iterator[Finding]:
    yield from subject.shared.get("open", ())
    for pointer, message in open_expressions(subject):
        yield Finding(subject.source.locate(pointer), message, "")
