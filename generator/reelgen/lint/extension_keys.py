"""Keys that nearly are one of our extensions, and extensions where they have no effect."""

from __future__ import annotations

from collections.abc import Iterator

from ..document.extensions import EXTENSIONS
from ..document.path_items import METHODS
from ..schema.keywords import holds_schemas
from ..schema.pointer import Pointer
from .near import nearest
from .problem import Edit, Problem
from .subject import Subject

OURS = tuple(sorted(EXTENSIONS))
ON_OPERATIONS = ("x-job", "x-pagination", "x-retry", "x-credits", "x-deprecated", "x-signature")
"""Extensions that only an operation can have."""
ON_DOCUMENTS = ("x-errors",)
"""Extensions that only the document can have."""


def check_unknown_extensions(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each key that is nearly one of ours, with or without its `x-`."""
    for node in subject.objects:
        if node.named:
            continue
        for name in node.value:
            near = _meant(name)
            if near is not None and near not in node.value:
                where = (*node.pointer, name)
                message = f"`{name}` is not an extension of this toolkit, and is ignored"
                edit = Edit(where, near, key=True)
                yield Problem(where, message, f"write `{near}`", key=True, edit=edit)


def _meant(name: str) -> str | None:
    if name in EXTENSIONS or not name.lower().startswith(("x", "-", "_")):
        return None
    body = name.lower().removeprefix("x").lstrip("-_")
    if not body or body[:1] == name[:1] == "x":
        return None
    if f"x-{body}" in EXTENSIONS:
        return f"x-{body}"
    near = nearest(f"x-{body}", OURS, shortest=SHORTEST)
    if near is None or (name.startswith("x-") and _is_of_others(body)):
        return None
    return near if near != name else None


SHORTEST = 4
"""Characters of the shortest extension, without hyphens, for which a slip is assumed."""


def _is_of_others(body: str) -> bool:
    """Return whether a name is one that other tools have as an extension."""
    return body in ("names", "error", "resource", "sources", "scrubs", "credit")


def check_misplaced_extensions(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each extension on an object where nothing reads it."""
    for node in subject.objects:
        if node.named:
            continue
        for name in (*ON_OPERATIONS, *ON_DOCUMENTS):
            if name in node.value and not _is_read(name, node.pointer):
                message = f"`{name}` has no effect here"
                where = "an operation" if name in ON_OPERATIONS else "the document"
                yield Problem((*node.pointer, name), message, f"move it to {where}", key=True)


def _is_read(name: str, pointer: Pointer) -> bool:
    if name in ON_DOCUMENTS:
        return not pointer
    if any(isinstance(step, str) and holds_schemas(step) for step in pointer[:-1]):
        return False
    last = pointer[-1] if pointer else ""
    return last in METHODS or pointer[-2:-1] == ("additionalOperations",)
