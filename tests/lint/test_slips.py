"""A slip of one letter in any pointer, reference or expression is named, or listed as open."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from reelgen.document.bundle import gather
from reelgen.lint.run import lint
from reelgen.lint.subject import Subject
from reelgen.source import Span, read

from .slips import GROUPS, Linter, TextAt, texts_of

ROOT = Path(__file__).parents[2]
FURTHER = os.environ.get("LINT_DOCUMENTS", "")
"""A folder with further documents, such as those of real_documents.toml."""
SAMPLE = int(os.environ.get("LINT_SLIPS", "4"))
"""How many texts of each kind in a document get a slip, drawn at random; `slips` has them all."""
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
    texts: dict[str, list[TextAt]] = {}
    for at in texts_of(Subject(source)):
        texts.setdefault(at.kind, []).append(at)
    for kind, listed in texts.items():
        for _, pointer, key in chosen.sample(listed, min(SAMPLE, len(listed))):
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


@pytest.mark.parametrize("path", [ROOT / "specs" / "hera.yaml", ROOT / "tests/lint/clean.yaml"])
def test_every_slip_of_a_small_document_is_named(path: Path) -> None:
    linter = Linter(path)
    for kinds in GROUPS:
        for slip, verdict in linter.judged(linter.slips(kinds)):
            assert verdict == "named", slip
