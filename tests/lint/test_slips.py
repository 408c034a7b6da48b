"""A slip of one letter in any pointer, reference or expression is named, or listed as open."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from reelgen.document.bundle import gather
from reelgen.document.check.check_pointers import resolved_pointers
from reelgen.document.load import load
from reelgen.findings import SpecInvalidError
from reelgen.json_types import object_at
from reelgen.lint.expressions import expressions_in, texts
from reelgen.lint.links import links
from reelgen.lint.run import lint
from reelgen.lint.subject import Subject
from reelgen.schema.pointer import Pointer
from reelgen.schema.references import references
from reelgen.source import Span, read

ROOT = Path(__file__).parents[2]
FURTHER = os.environ.get("LINT_DOCUMENTS", "")
"""A folder with further documents, such as those of real_documents.toml."""
SAMPLE = int(os.environ.get("LINT_SLIPS", "4"))
"""How many places of each kind in a document get a slip, drawn at random."""
DOCUMENTS = [
    *sorted((ROOT / "specs").glob("*.yaml")),
    *sorted((ROOT / "tests" / "corpus" / "documents").glob("*.yaml")),
    ROOT / "tests" / "lint" / "clean.yaml",
    *(sorted(p for p in Path(FURTHER).glob("*.*") if p.suffix != ".md") if FURTHER else []),
]
SLIPS: dict[str, Callable[[str], str]] = {
    "another letter": lambda text: text[:-1] + ("q" if text[-1] != "q" else "p"),
    "a letter less": lambda text: text[:-1],
    "a letter twice": lambda text: text + text[-1],
    "two letters swapped": lambda text: text[:-2] + text[-1] + text[-2],
}


def _places(subject: Subject) -> dict[str, list[tuple[Pointer, bool]]]:
    """Return where a slip can be, by kind: each pointer, and whether its key is meant."""
    return {
        "$ref": [
            ((*one.pointer, one.key), False)
            for one in references(subject.data)
            if one.key == "$ref"
        ],
        "mapping": [
            ((*at.pointer, "discriminator", "mapping", value), False)
            for at in subject.schemas
            for value in object_at(at.schema.get("discriminator"), "mapping")
        ],
        "discriminator": [
            ((*at.pointer, "discriminator", "propertyName"), False)
            for at in subject.schemas
            if "discriminator" in at.schema
        ],
        "link": list(_link_places(subject)),
        "callback": [(pointer, True) for pointer in _callback_places(subject)],
        "extension": [(pointer, False) for pointer in _extension_places(subject)],
    }


def _link_places(subject: Subject) -> Iterator[tuple[Pointer, bool]]:
    for at in links(subject):
        if "operationId" in at.link:
            yield (*at.pointer, "operationId"), False
        for field in ("parameters", "requestBody"):
            for below, text in texts(at.link.get(field)):
                if expressions_in(text):
                    yield (*at.pointer, field, *below), False
        for name in object_at(at.link, "parameters"):
            yield (*at.pointer, "parameters", name), True


def _callback_places(subject: Subject) -> Iterator[Pointer]:
    for holder in subject.path_operations:
        for name, node in object_at(holder.operation, "callbacks").items():
            for address in subject.target(node):
                if expressions_in(address):
                    yield (*holder.pointer, "callbacks", name, address)


def _extension_places(subject: Subject) -> Iterator[Pointer]:
    try:
        document = load(subject.normalized)
    except SpecInvalidError:
        return
    for use, _ in resolved_pointers(document, subject.normalized):
        yield use.location
    for holder in subject.path_operations:
        job = object_at(holder.operation, "x-job")
        for call in ("poll", "result", "cancel"):
            if call in job:
                yield (*holder.pointer, "x-job", call, "operation")
        for role in object_at(object_at(holder.operation, "x-pagination"), "request"):
            yield (*holder.pointer, "x-pagination", "request", role)


def _slipped(span: Span, slip: Callable[[str], str]) -> str:
    """Return the text of a scalar with a slip in its last name."""
    quote = span.text[0] if span.style else ""
    inner = span.text[len(quote) : len(span.text) - len(quote)]
    name, closing, end = inner.partition("}")
    return f"{quote}{slip(name)}{closing}{end}{quote}"


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_slip_is_named_at_its_line(path: Path, tmp_path: Path) -> None:
    source = gather(read(path), path)
    chosen = random.Random(path.name)
    before = {(f.rule, f.message) for f in lint(path).findings}
    copy = tmp_path / "documents" / path.name
    copy.parent.mkdir()
    parts = path.parent / "parts"
    if parts.exists():
        shutil.copytree(parts, copy.parent / "parts")
    for kind, places in _places(Subject(source)).items():
        for pointer, key in chosen.sample(places, min(SAMPLE, len(places))):
            span = source.span(pointer, key=key)
            if span is None or span.path != source.path or len(span.text) < 4:
                continue
            name, slip = chosen.choice(list(SLIPS.items()))
            wrong = _slipped(span, slip)
            copy.write_text(source.text[: span.start] + wrong + source.text[span.end :])
            line = source.text.count("\n", 0, span.start) + 1
            report = lint(copy)
            named = {f.location.line for f in report.findings if (f.rule, f.message) not in before}
            named |= {f.location.line for f in report.unjudged}
            exists = wrong == span.text or Subject(gather(read(copy), copy)).registry.lookup(
                wrong.strip("\"'")
            )
            assert line in named or exists, f"{kind}, {name}: {span.text} -> {wrong} in line {line}"
