"""What `generate` refuses or repairs, under the ids of rules: one implementation for both."""

from __future__ import annotations

from collections.abc import Iterator

from ..document.check.check_pointers import open_pointers
from ..document.load import load
from ..findings import Finding, SpecInvalidError
from .subject import Subject

DATA = "document"
"""The id of what the typed mirror of a document refuses."""


def refusals(subject: Subject) -> Iterator[Finding]:
    """Yield what was repaired, then what is refused; `check` says which check it is of."""
    try:
        source = subject.normalized
        yield from source.warnings
        document = load(source)
    except SpecInvalidError as error:
        yield from error.findings
        return
    subject.shared["document"] = document
    subject.shared["open"] = [
        Finding(source.locate(use.location), f"{use.text}: the {use.target} is open there", "")
        for use in open_pointers(document, source)
    ]
