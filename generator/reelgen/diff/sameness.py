"""Schemas that are the same in both documents, with all their references."""

from __future__ import annotations

from ..json_types import is_array, is_object
from ..reached import reached
from ..schema.references import references
from ..schema.registry import lookup


class Sameness:
    """A test whether two schemas are equal, including the targets of their references."""

    def __init__(self, old: object, new: object) -> None:
        self._affected = affected_references(old, new)
        self._results: dict[tuple[int, int], tuple[object, object, bool]] = {}
        """Results by identity; the schemas are kept alive, since identities are reused."""

    def __call__(self, old: object, new: object) -> bool:
        """Return whether a schema of each document are the same."""
        key = id(old), id(new)
        if key not in self._results:
            is_same = old == new and self._affected.isdisjoint(_references(old))
            self._results[key] = old, new, is_same
        return self._results[key][2]


def affected_references(old: object, new: object) -> set[str]:
    """Return the references whose targets differ, or refer to others that do."""
    users: dict[str, set[str]] = {}
    changed: set[str] = set()
    for text in {r.text for data in (new, old) for r in references(data)}:
        before, after = lookup(old, text), lookup(new, text)
        inner = _references(before)
        if before != after:
            changed.add(text)
            inner |= _references(after)
        for target in inner:
            users.setdefault(target, set()).add(text)
    return reached(changed, lambda text: users.get(text, ()))


def _references(node: object) -> set[str]:
    """Return the references of a part of a document."""
    if not is_object(node) and not is_array(node):
        return set()
    container = node if is_object(node) else {"container": node}
    return {reference.text for reference in references(container, ("x",))}
