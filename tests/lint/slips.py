"""Every slip of one letter in the references, pointers and expressions of documents.

    python -m tests.lint.slips DOCUMENT …

A document is read once. A batch is the document with one slip in each text of a group, linted by
the rules about names; a slip that its batch does not name is planted alone, since another slip may
hide it. Some slips of each kind, drawn at random, are written into a copy of the file as well, one
at a time: the command itself, with all rules, must agree.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from itertools import zip_longest
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias, get_args

from reelgen import parallel
from reelgen.document.bundle import gather
from reelgen.document.check.check_pointers import resolved_pointers
from reelgen.document.load import load
from reelgen.findings import SpecInvalidError
from reelgen.json_types import object_at
from reelgen.lint import run
from reelgen.lint.expressions import expressions_in, texts
from reelgen.lint.links import links
from reelgen.lint.rules import RULES
from reelgen.lint.run import LintOptions, lint_source
from reelgen.lint.subject import Subject
from reelgen.schema.model import mapping_reference
from reelgen.schema.pointer import Pointer, edit
from reelgen.schema.pointer import read as read_pointer
from reelgen.schema.references import example_references, references
from reelgen.source import Source, read

GROUPS = (
    ("$ref",),
    ("operation",),
    ("parameter",),
    ("mapping", "discriminator", "link", "callback", "extension"),
)
"""Kinds of texts whose slips do not hide each other."""
OF_NAMES = ("reference", "mapping-", "discriminator", "link-", "callback-", "unknown-extension")
"""Beginnings of the rules about names; those that `generate` refuses are applied as well."""
SAMPLE = 4
"""Slips of each kind and document that the command is run on."""


Verdict: TypeAlias = Literal["named", "listed", "elsewhere", "another", "silent"]
"""What is reported of a slip.

`listed`: it leads into an open schema, and cannot be checked. `elsewhere`: what it should name has
a finding, such as a component that is not used. `another`: it names something else that exists,
such as a second component, and what it should name is used as well.
"""


class TextAt(NamedTuple):
    """A text that a slip can be in: the value at a pointer, or its key."""

    kind: str
    pointer: Pointer
    is_key: bool = False


class Slip(NamedTuple):
    """One slip in one text."""

    at: TextAt
    text: str
    wrong: str

    @property
    def pointer(self) -> Pointer:
        """The pointer of the text in the document with the slip."""
        return (*self.at.pointer[:-1], self.wrong) if self.at.is_key else self.at.pointer


def texts_of(subject: Subject) -> Iterator[TextAt]:
    """Yield the texts that a slip can be in."""
    for reference in (*references(subject.data), *example_references(subject.data)):
        if reference.key == "$ref":
            yield TextAt("$ref", (*reference.pointer, reference.key))
    for at in subject.schemas:
        where = (*at.pointer, "discriminator")
        for value in object_at(at.schema.get("discriminator"), "mapping"):
            yield TextAt("mapping", (*where, "mapping", value))
        if "discriminator" in at.schema:
            yield TextAt("discriminator", (*where, "propertyName"))
    yield from _link_texts(subject)
    yield from _operation_texts(subject)
    yield from _callback_texts(subject)
    for pointer in _extension_pointers(subject):
        yield TextAt("extension", pointer)


def _link_texts(subject: Subject) -> Iterator[TextAt]:
    for at in links(subject):
        for field in ("parameters", "requestBody"):
            for below, text in texts(at.link.get(field)):
                if expressions_in(text):
                    yield TextAt("link", (*at.pointer, field, *below))


def _operation_texts(subject: Subject) -> Iterator[TextAt]:
    """Yield the operations and parameters that links and jobs name."""
    for at in links(subject):
        for field in ("operationId", "operationRef"):
            if field in at.link:
                yield TextAt("operation", (*at.pointer, field))
        for name in object_at(at.link, "parameters"):
            yield TextAt("parameter", (*at.pointer, "parameters", name), is_key=True)
    for holder in subject.path_operations:
        job = object_at(holder.operation, "x-job")
        for call in ("poll", "result", "cancel"):
            if call in job:
                yield TextAt("operation", (*holder.pointer, "x-job", call, "operation"))
                for name in object_at(job[call], "parameters"):
                    where = (*holder.pointer, "x-job", call, "parameters", name)
                    yield TextAt("parameter", where, is_key=True)
        for role in object_at(object_at(holder.operation, "x-pagination"), "request"):
            yield TextAt("parameter", (*holder.pointer, "x-pagination", "request", role))


def _callback_texts(subject: Subject) -> Iterator[TextAt]:
    for holder in subject.requested:
        for name, node in object_at(holder.operation, "callbacks").items():
            for address in subject.target(node):
                if expressions_in(address):
                    yield TextAt(
                        "callback", (*holder.pointer, "callbacks", name, address), is_key=True
                    )


def _extension_pointers(subject: Subject) -> Iterator[Pointer]:
    try:
        document = load(subject.normalized)
    except SpecInvalidError:
        return
    for use, _ in resolved_pointers(document, subject.normalized):
        yield use.location


def slips_of(data: object, at: TextAt) -> list[Slip]:
    """Return each slip of one letter: another one, one less, one twice, two swapped."""
    text = str(at.pointer[-1] if at.is_key else read_pointer(data, at.pointer))
    wrong: dict[str, None] = {}
    literals = _literals(text) if at.kind in ("link", "callback") else frozenset()
    for index, letter in enumerate(text):
        if index in literals:
            continue
        before, after = text[:index], text[index + 1 :]
        other = "q" if letter != "q" else "p"
        wrong |= dict.fromkeys((before + other + after, before + after))
        wrong[before + letter * 2 + after] = None
        if after:
            wrong[before + after[0] + letter + after[1:]] = None
    wrong.pop(text, None)
    return [Slip(at, text, slipped) for slipped in wrong]


def _literals(text: str) -> frozenset[int]:
    """Return the indexes of a text with expressions in braces that are in none of these."""
    if text.startswith("$"):
        return frozenset()
    inside = {index for match in re.finditer(r"\{[^{}]*\}", text) for index in range(*match.span())}
    return frozenset(range(len(text))) - inside


def with_slips(source: Source, slips: list[Slip]) -> Source:
    """Return a document with slips; the text, and so the positions, stay."""
    values = {slip.at.pointer: slip.wrong for slip in slips if not slip.at.is_key}
    renamed: dict[Pointer, dict[str, str]] = {}
    for slip in slips:
        if slip.at.is_key:
            names = renamed.setdefault(slip.at.pointer[:-1], {})
            names[str(slip.at.pointer[-1])] = slip.wrong
    data = edit(source.data, values)
    for pointer, names in renamed.items():
        holder = read_pointer(data, pointer)
        renamed_holder = {names.get(name, name): value for name, value in holder.items()}
        data = edit(data, {pointer: renamed_holder}) if pointer else renamed_holder
    return replace(source, data=data)


@contextmanager
def all_rules() -> Iterator[None]:
    """Apply all rules, not only those about names."""
    chosen = vars(run)["RULES"]
    vars(run)["RULES"] = RULES
    yield
    vars(run)["RULES"] = chosen


class Linter:
    """The linter over slips of one document."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.source = gather(read(path), path, refused=[])
        self.subject = Subject(self.source)
        report = lint_source(self.source, path, LintOptions())
        self._before = {(f.rule, f.message, f.location.pointer) for f in report.findings}

    def slips(self, kinds: Sequence[str]) -> list[list[Slip]]:
        """Return the slips of each text of some kinds, but for those that are hidden."""
        texts = self._canonical([at for at in texts_of(self.subject) if at.kind in kinds])
        hidden = self.hidden()
        return [slips_of(self.source.data, at) for at in texts if at not in hidden]

    def hidden(self) -> list[TextAt]:
        """Return the parameters of links whose operation does not exist, which has a finding."""
        canonical = self.subject.registry.canonical
        links = [canonical(p)[0][:-1] for rule, _, p in self._before if rule == "link-operation"]
        texts = self._canonical([at for at in texts_of(self.subject) if at.kind == "parameter"])
        return [at for at in texts if at.pointer[:-2] in links]

    def _canonical(self, texts: list[TextAt]) -> list[TextAt]:
        """Return the texts by pointers that pass through no reference, each once."""
        canonical = self.subject.registry.canonical
        pointers = [(canonical(at.pointer), at) for at in texts]
        return list(
            dict.fromkeys(at._replace(pointer=steps) for (steps, exists), at in pointers if exists)
        )

    def judged(self, slips: list[list[Slip]]) -> Iterator[tuple[Slip, Verdict]]:
        """Yield each slip with what is reported of it, alone if it is silent in its batch."""
        for row in zip_longest(*slips):
            gc.collect()
            for slip, verdict in self.lint([slip for slip in row if slip is not None]):
                yield slip, self._alone(slip) if verdict == "silent" else verdict

    def _alone(self, slip: Slip) -> Verdict:
        """Return what all rules report of a slip that its batch does not name."""
        ((_, verdict),) = self.lint([slip])
        if verdict != "silent":
            return verdict
        source = with_slips(self.source, [slip])
        with all_rules():
            after = lint_source(source, self.path, LintOptions()).findings
        if {(f.rule, f.message) for f in after} - self._by_all_rules:
            return "elsewhere"
        reference = mapping_reference(slip.wrong) if slip.at.kind == "mapping" else slip.wrong
        return "another" if self.subject.registry.lookup(reference) is not None else "silent"

    @cached_property
    def _by_all_rules(self) -> set[tuple[str, str]]:
        """The rule and the message of each finding of the document without a slip."""
        with all_rules():
            report = lint_source(self.source, self.path, LintOptions())
        return {(finding.rule, finding.message) for finding in report.findings}

    def lint(self, slips: list[Slip]) -> Iterator[tuple[Slip, Verdict]]:
        """Yield each slip of one batch with what is reported of it."""
        source = with_slips(self.source, slips)
        report = lint_source(source, self.path, LintOptions())
        registry = Subject(source).registry
        named = {
            registry.canonical(finding.location.pointer)[0]
            for finding in report.findings
            if (finding.rule, finding.message, finding.location.pointer) not in self._before
        }
        listed = {registry.canonical(f.location.pointer)[0] for f in report.unjudged}
        for slip in slips:
            pointer = tuple(map(str, slip.pointer))
            yield slip, "named" if pointer in named else "listed" if pointer in listed else "silent"


def text_with(source: Source, slip: Slip) -> tuple[str, int] | None:
    """Return the text of a document with a slip, and its line.

    None where it is in another file, or written with escapes.
    """
    span = source.span(slip.at.pointer, key=slip.at.is_key)
    if span is None or span.path != source.path or slip.text not in span.text:
        return None
    wrong = span.text.replace(slip.text, slip.wrong, 1)
    line = source.text.count("\n", 0, span.start) + 1
    return source.text[: span.start] + wrong + source.text[span.end :], line


class Command:
    """`reelgen lint` over copies of one document, in a process of its own each time."""

    def __init__(self, source: Source, suffix: str) -> None:
        self.source = source
        self._suffix = suffix
        self._before, _ = self._run(source.text)

    def verdict(self, slip: Slip) -> Verdict | None:
        """Return what is reported of a slip; None where its text cannot be written."""
        written = text_with(self.source, slip)
        if written is None:
            return None
        text, line = written
        findings, listed = self._run(text)
        if any(f["line"] == line for f in findings if _identity(f) not in self._identities):
            return "named"
        if line in listed:
            return "listed"
        return "elsewhere" if {*map(_identity, findings)} - self._identities else "silent"

    @property
    def _identities(self) -> set[tuple[str, str]]:
        return {_identity(finding) for finding in self._before}

    def _run(self, text: str) -> tuple[list[dict[str, str | int]], set[int]]:
        """Return the findings, and the lines that cannot be checked."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"document{self._suffix}"
            path.write_text(text)
            command = [sys.executable, "-m", "reelgen", "lint", "--open", "--format", "json"]
            done = subprocess.run(
                [*command, str(path)], capture_output=True, text=True, check=False
            )
            lines = re.findall(rf"^{re.escape(str(path))}:(\d+):", done.stderr, re.MULTILINE)
            return json.loads(done.stdout), set(map(int, lines))


def _identity(finding: dict[str, str | int]) -> tuple[str, str]:
    return str(finding["rule"]), str(finding["message"])


class Totals:
    """The slips of one document by kind and verdict, and those on which the command differs."""

    def __init__(self, linter: Linter) -> None:
        self._numbers: dict[str, Counter[str]] = {}
        self.others: list[tuple[Slip, Verdict]] = []
        self.planted = 0
        self._hidden = len(linter.hidden())
        self.different: list[tuple[Slip, Verdict, Verdict]] = []

    def add(self, slip: Slip, verdict: Verdict) -> None:
        """Count a slip."""
        self._numbers.setdefault(slip.at.kind, Counter())[verdict] += 1
        if verdict not in ("named", "listed"):
            self.others.append((slip, verdict))

    def compare(self, judged: Sequence[tuple[Slip, Verdict]], command: Command) -> None:
        """Hold what was reported of slips against what the command reports."""
        for slip, verdict in judged:
            reported = command.verdict(slip)
            self.planted += reported is not None
            if reported not in (None, "silent" if verdict == "another" else verdict):
                self.different.append((slip, verdict, reported))

    def lines(self, name: str) -> Iterator[str]:
        """Yield the numbers of a document, then the slips that need attention."""
        for kind, numbers in self._numbers.items():
            yield f"{name}: {kind}: {numbers.total()} slips, " + ", ".join(
                f"{numbers[verdict]} {verdict}" for verdict in get_args(Verdict)
            )
        if self._hidden:
            yield f"{name}: {self._hidden} parameters of links whose operation does not exist"
        for slip, verdict in self.others:
            yield f"  {verdict}: {_shown(slip)}"
        yield f"{name}: {self.planted} planted in the file: {len(self.different)} differ"
        for slip, verdict, reported in self.different:
            yield f"  {verdict}, by the command {reported}: {_shown(slip)}"


def _shown(slip: Slip) -> str:
    return f"{'/'.join(map(str, slip.at.pointer))}: {slip.text} -> {slip.wrong}"


def judge(path: Path, sample: int) -> Totals:
    """Plant every slip of a document; `sample` of each kind with the command as well."""
    linter = Linter(path)
    gc.freeze()
    totals = Totals(linter)
    command = Command(linter.source, path.suffix)
    chosen = random.Random(path.name)
    for kinds in GROUPS:
        by_kind: dict[str, list[tuple[Slip, Verdict]]] = {}
        for slip, verdict in linter.judged(linter.slips(kinds)):
            totals.add(slip, verdict)
            by_kind.setdefault(slip.at.kind, []).append((slip, verdict))
        for judged in by_kind.values():
            totals.compare(chosen.sample(judged, min(sample, len(judged))), command)
    return totals


def main() -> int:
    """Print what is reported of each document; return 1 if a slip is silent."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--sample", type=int, default=SAMPLE, help="slips of each kind in the file")
    arguments = parser.parse_args()
    parallel.WORTH_IT = sys.maxsize  # one process: other documents run beside it
    vars(run)["RULES"] = tuple(r for r in RULES if not r.check or r.id.startswith(OF_NAMES))
    gc.disable()  # documents hold no cycles
    failed = False
    for path in arguments.documents:
        totals = judge(path, arguments.sample)
        print("\n".join(totals.lines(path.name)), flush=True)
        silent = any(verdict == "silent" for _, verdict in totals.others)
        failed |= bool(silent or totals.different)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
