"""Every slip of one letter in the references, pointers and expressions of documents.

    python -m tests.lint.slips DOCUMENT …

A document is read once. A batch is the document with one slip in each text of a group; a slip that
its batch does not name is planted alone, since another slip may hide it.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from reelgen.document.bundle import gather
from reelgen.document.check.check_pointers import resolved_pointers
from reelgen.document.load import load
from reelgen.findings import SpecInvalidError
from reelgen.json_types import object_at
from reelgen.lint import parallel, run
from reelgen.lint.expressions import expressions_in, texts
from reelgen.lint.links import links
from reelgen.lint.rules import RULES
from reelgen.lint.run import LintOptions, lint_source
from reelgen.lint.subject import Subject
from reelgen.schema.pointer import Pointer, edit
from reelgen.schema.pointer import read as read_pointer
from reelgen.schema.references import references
from reelgen.source import Source, read

GROUPS = (
    ("$ref",),
    ("operation",),
    ("mapping", "discriminator", "link", "callback", "extension"),
)
"""Kinds of texts whose slips do not hide each other."""
OF_NAMES = ("reference", "mapping-", "discriminator", "link-", "callback-", "unknown-extension")
"""Beginnings of the rules about names; those that `generate` refuses are applied as well."""
FEW = 8
"""Slips of each `$ref` that are planted: where none resolves, all are alike to the linter."""


Verdict: TypeAlias = Literal["named", "listed", "silent"]
"""`listed`: it leads into an open schema, and cannot be checked."""


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
    for reference in references(subject.data):
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
            yield TextAt("operation", (*at.pointer, "parameters", name), is_key=True)
    for holder in subject.path_operations:
        job = object_at(holder.operation, "x-job")
        for call in ("poll", "result", "cancel"):
            if call in job:
                yield TextAt("operation", (*holder.pointer, "x-job", call, "operation"))
                for name in object_at(job[call], "parameters"):
                    where = (*holder.pointer, "x-job", call, "parameters", name)
                    yield TextAt("operation", where, is_key=True)
        for role in object_at(object_at(holder.operation, "x-pagination"), "request"):
            yield TextAt("operation", (*holder.pointer, "x-pagination", "request", role))


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


class Linter:
    """The linter over slips of one document."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.source = gather(read(path), path)
        self.subject = Subject(self.source)
        report = lint_source(self.source, path, LintOptions())
        self._before = {(f.rule, f.message, f.location.pointer) for f in report.findings}

    def slips(self, kinds: Sequence[str]) -> list[list[Slip]]:
        """Return the slips of each text of some kinds."""
        texts = [at for at in texts_of(self.subject) if at.kind in kinds and not self._hidden(at)]
        most = FEW if kinds == ("$ref",) else None
        return [slips_of(self.source.data, at)[:most] for at in self._canonical(texts)]

    def _hidden(self, at: TextAt) -> bool:
        """Return whether a text is a parameter of a link whose operation does not exist."""
        link, field = at.pointer[:-2], at.pointer[-2:-1]
        operations = {p[:-1] for rule, _, p in self._before if rule == "link-operation"}
        return field == ("parameters",) and link in operations

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
            for slip, verdict in self.lint([slip for slip in row if slip is not None]):
                yield next(self.lint([slip])) if verdict == "silent" else (slip, verdict)

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


def main(paths: list[str]) -> int:
    """Print what is reported of each document; return 1 if a slip is silent."""
    parallel.WORTH_IT = sys.maxsize  # one process: other documents run beside it
    vars(run)["RULES"] = tuple(r for r in RULES if not r.check or r.id.startswith(OF_NAMES))
    total = 0
    for path in map(Path, paths):
        linter = Linter(path)
        for kinds in GROUPS:
            numbers: Counter[str] = Counter()
            for slip, verdict in linter.judged(linter.slips(kinds)):
                numbers[f"{slip.at.kind} {verdict}"] += 1
                if verdict == "silent":
                    total += 1
                    where = "/".join(map(str, slip.at.pointer))
                    print(f"  {path.name}: {where}: {slip.text} -> {slip.wrong}", flush=True)
            if numbers:
                print(f"{path.name}: {dict(numbers)}", flush=True)
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
