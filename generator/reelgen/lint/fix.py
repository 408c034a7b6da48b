"""Remedies applied to the text: scalars are replaced in place, other text is unchanged."""

from __future__ import annotations

import json
from collections.abc import Iterable

from ..document.splice import Splice, spliced
from ..source import Source, Span
from .finding import LintFinding
from .problem import Edit


def fixed_texts(source: Source, findings: Iterable[LintFinding]) -> dict[str, str]:
    """Return the new text of each file that changes, by path.

    Of edits that overlap, the first is applied.
    """
    texts = {file.path: file.text for file in (source, *source.others.values())}
    splices: dict[str, list[Splice]] = {}
    for finding in findings:
        located = splice_of(source, finding.edit)
        if located is not None:
            path, splice = located
            splices.setdefault(path, []).append(splice)
    return {path: spliced(texts[path], changes) for path, changes in splices.items()}


def splice_of(source: Source, edit: Edit | None) -> tuple[str, Splice] | None:
    """Return the path and the replacement of an edit; None where the text does not allow it."""
    if edit is None:
        return None
    span = source.span(edit.pointer, key=edit.key)
    if span is None or span.style not in (None, '"', "'"):
        return None
    content = _content(span, edit)
    return (span.path, Splice(span.start, span.end, content)) if content != span.text else None


def _content(span: Span, edit: Edit) -> str:
    """Return the replacement of a scalar, in the quotes that it has."""
    if edit.text is None:
        return json.dumps(span.text, ensure_ascii=False)
    if span.style == '"':
        return json.dumps(edit.text, ensure_ascii=False)
    if span.style == "'":
        doubled = edit.text.replace("'", "''")
        return f"'{doubled}'"
    return edit.text if _is_plain(edit.text) else json.dumps(edit.text, ensure_ascii=False)


def _is_plain(text: str) -> bool:
    """Return whether a text needs no quotes: leading digits may be a number."""
    is_name = all(c.isascii() and (c.isalnum() or c in "-_/.$#+") for c in text)
    return is_name and text[:1] not in "#-." and not text[:1].isdigit()
