"""Misspelled keys of extensions, and extensions on objects where they have no effect."""

from __future__ import annotations

from collections.abc import Iterator

from ..document.extension_keys import EXTENSIONS
from ..document.path_items import METHODS
from ..schema.keywords import holds_schemas
from ..schema.pointer import Pointer
from .nearest import nearest
from .problem import LintProblem, misspelling
from .subject import Subject

OURS = tuple(sorted(EXTENSIONS))
ON_OPERATIONS = ("x-job", "x-pagination", "x-retry", "x-credits", "x-deprecated", "x-signature")
"""Extensions that only an operation can have."""
ON_DOCUMENTS = ("x-errors",)
"""Extensions that only the document can have."""


def check_unknown_extensions(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each misspelled extension, with or without its `x-`."""
    suggestions = {name: _suggestion(name) for name in subject.keys}
    misspelled = [name for name, suggestion in suggestions.items() if suggestion]
    for node in subject.objects_with(*misspelled):
        for name in node.value:
            suggestion = suggestions[name]
            if suggestion is not None and suggestion not in node.value:
                where = (*node.pointer, name)
                message = f"`{name}` is not an extension of this toolkit, and is ignored"
                yield misspelling(where, message, suggestion, key=True)


def _suggestion(name: str) -> str | None:
    """Return the extension whose misspelling a key is, if there is one."""
    if name in EXTENSIONS or not name.lower().startswith(("x", "-", "_")):
        return None
    body = name.lower().removeprefix("x").lstrip("-_")
    if not body or body[:1] == name[:1] == "x":
        return None
    if f"x-{body}" in EXTENSIONS:
        return f"x-{body}"
    if name.startswith("x-") and body in OF_OTHERS:
        return None
    return nearest(f"x-{body}", OURS, shortest=SHORTEST)


SHORTEST = 4
"""The minimum characters of a key, without hyphens, that counts as a misspelling."""
OF_OTHERS = ("names", "error", "resource", "sources", "scrubs", "credit")
"""Names of extensions that other tools have, without `x-`."""


def check_misplaced_extensions(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each extension on an object where nothing reads it."""
    for node in subject.objects_with(*ON_OPERATIONS, *ON_DOCUMENTS):
        for name in (*ON_OPERATIONS, *ON_DOCUMENTS):
            if name in node.value and not _is_read(name, node.pointer):
                message = f"`{name}` has no effect here"
                where = "an operation" if name in ON_OPERATIONS else "the document"
                yield LintProblem((*node.pointer, name), message, f"move it to {where}", key=True)


def _is_read(name: str, pointer: Pointer) -> bool:
    if name in ON_DOCUMENTS:
        return not pointer
    if any(isinstance(step, str) and holds_schemas(step) for step in pointer[:-1]):
        return False
    last = pointer[-1] if pointer else ""
    return last in METHODS or pointer[-2:-1] == ("additionalOperations",)
