"""The mark of a generated file: the line that names reelgen, with a digest of all other lines.

The mark is in the file itself, as a comment or, in JSON, as the first member. It tells a file that
reelgen wrote from one that a person wrote, and one that was edited since from one that was not,
also in a fresh clone, where no other record of an earlier run exists.
"""

from __future__ import annotations

import hashlib
import re
from enum import Enum

from .findings import shown

HEAD = 2_000
"""Bytes in which the mark is looked for."""

_MARK = re.compile(
    r"^(?P<before>(?:#|<!--|  \"\$comment\":) ?\"?Made by reelgen.*?)"
    r"(?: sha256:(?P<digest>[0-9a-f]{12}))?(?P<after>\"?,?| -->)$",
    re.MULTILINE,
)


class Ownership(Enum):
    """What a file that exists is to the generator."""

    FOREIGN = "was not made by reelgen"
    EDITED = "was edited since reelgen made it"
    OWN = ""


def sentence(source: str) -> str:
    """Return the text of the mark of a file that is made from `source`."""
    return f"Made by reelgen from {shown(source)}; do not edit, run `reelgen generate`."


def comment(source: str) -> str:
    """Return the mark as the first line of a Python file, without a digest."""
    return f"# {sentence(source)}"


def html_comment(source: str) -> str:
    """Return the mark as the first line of a Markdown file, without a digest."""
    return f"<!-- {sentence(source).replace('<', '&lt;').replace('>', '&gt;')} -->"


def sealed(text: str) -> str:
    """Return `text` with a digest in its mark; a text without a mark stays as it is."""
    found = _MARK.search(text[:HEAD])
    if found is None:
        return text
    marked = f"{found['before']} sha256:{_digest(_body(text, found))}{found['after']}"
    return f"{text[: found.start()]}{marked}{text[found.end() :]}"


def state(content: bytes, expected: str) -> Ownership:
    """Return what a file with `content` is, where `expected` is about to be written.

    A file is also the generator's own if it is empty, if it differs from `expected` in the mark
    alone, and if its mark has no digest (earlier versions). One with two marks was edited: whether
    it is a merge of generated versions, which no digest tells, `merged.is_merge` finds out.
    """
    text = content.decode("utf-8", "surrogateescape").replace("\r\n", "\n")
    marks = [*_MARK.finditer(text[:HEAD])]
    if not text.strip() or unmarked(text) == unmarked(expected):
        return Ownership.OWN
    if not marks:
        return Ownership.FOREIGN
    is_own = len(marks) == 1 and marks[0]["digest"] in (None, _digest(_body(text, marks[0])))
    return Ownership.OWN if is_own else Ownership.EDITED


def has_two_marks(content: bytes) -> bool:
    """Return whether a file has more than one mark."""
    head = content[:HEAD].decode("utf-8", "replace").replace("\r\n", "\n")
    return len(_MARK.findall(head)) > 1


def is_marked(head: bytes) -> bool:
    """Tell whether a file that begins with `head` carries the mark."""
    return _MARK.search(head[:HEAD].decode("utf-8", "replace").replace("\r\n", "\n")) is not None


def unmarked(text: str) -> str:
    """Return the text without the line of the mark."""
    found = _MARK.search(text[:HEAD])
    return text if found is None else _body(text, found)


def _body(text: str, found: re.Match[str]) -> str:
    return text[: found.start()] + text[found.end() + 1 :]


def _digest(body: str) -> str:
    return hashlib.sha256(body.encode("utf-8", "surrogateescape")).hexdigest()[:12]
