"""Run one check on a small document."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

from reelgen.document.inline_references import inline_references
from reelgen.document.openapi import Document
from reelgen.findings import Finding
from reelgen.source import Source, parse

HEAD = 'openapi: 3.1.0\ninfo: {title: A, version: "1"}\n'
"""The first two lines of every document."""


def data_findings(check: Callable[[Source], Iterator[Finding]], text: str) -> list[str]:
    """Return the findings of a check of the data, each as `line:column: message; remedy`."""
    return _lines(check(parse(textwrap.dedent(text), "spec.yaml")))


def document_findings(
    check: Callable[[Document, Source], Iterator[Finding]], text: str
) -> list[str]:
    """Return the findings of a check of the typed document: `text` begins in line 3."""
    source = parse(HEAD + textwrap.dedent(text), "spec.yaml")
    document = Document.model_validate(inline_references(source.data))
    return _lines(check(document, source))


def _lines(findings: Iterator[Finding]) -> list[str]:
    return [str(finding).removeprefix("spec.yaml:") for finding in findings]
