"""Load a source as a checked Document; all findings are raised together."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..findings import Finding, SpecInvalidError
from ..source import Source
from .check import check_data, check_document
from .extensions import SEVERAL, SINGLE
from .inline_references import inline_references
from .openapi import Document


def load(source: Source) -> Document:
    """Return the document. Raises SpecInvalidError."""
    _refuse(check_data(source))
    try:
        document = Document.model_validate(inline_references(source.data))
    except ValidationError as error:
        details = error.errors(include_url=False)
        _refuse([_finding(source, d) for d in details if not _is_misspelt(d, details)])
        raise
    _refuse(check_document(document, source))
    return document


def _refuse(findings: list[Finding]) -> None:
    if findings:
        raise SpecInvalidError(findings)


def _is_misspelt(detail: ErrorDetails, details: Sequence[ErrorDetails]) -> bool:
    """Return whether a field is missing because its name is misspelled."""
    if detail["type"] != "missing":
        return False
    *container, name = detail["loc"]
    others = [d["loc"] for d in details if d["type"] == "extra_forbidden"]
    beside = [str(other[-1]) for other in others if list(other[:-1]) == container]
    return bool(get_close_matches(str(name), beside, 1, 0.75))


def _finding(source: Source, detail: ErrorDetails) -> Finding:
    pointer = tuple(step for step in detail["loc"] if step not in (SINGLE, SEVERAL))
    name = _name(pointer) or "the document"
    if detail["type"] == "missing":
        message = f"`{name}` is missing"
        where = source.locate(pointer[:-1], key=True)
        return Finding(where, message, f"add `{name}` here", name=name)
    if detail["type"] == "extra_forbidden":
        message = f"`{name}` is not a field of {_name(pointer[:-1]) or 'this'}"
        return Finding(source.locate(pointer, key=True), message, "remove or rename it")
    context = detail.get("ctx", {})
    reason = detail["msg"].removeprefix("Input ")
    if detail["type"] == "string_pattern_mismatch":
        reason = f"does not match the pattern {context['pattern']}"
    remedy = context.get("remedy", "correct the value")
    return Finding(source.locate(pointer), f"`{name}` {reason}", remedy)


def _name(pointer: tuple[str | int, ...]) -> str:
    """Return the last name of a pointer, with the index after it."""
    steps = list(pointer[-2:])
    if len(steps) == 2 and isinstance(steps[1], int):
        return f"{steps[0]}[{steps[1]}]"
    return "".join(map(str, steps[-1:]))
