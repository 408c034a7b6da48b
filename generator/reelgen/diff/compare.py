"""Two versions of a provider: every change, the most severe first. Read this file first."""

from __future__ import annotations

from typing import Any

from ..json_types import object_at
from ..schema.pointer import Pointer, read
from .api_pair import ApiPair
from .change import DOCUMENTATION, SpecChange, merge_operations
from .compare_documents import compare_documents
from .compare_python import compare_python
from .component_references import ComponentReferences
from .join import Joining
from .levels import LEVELS
from .likeness import without_texts
from .match_operations import Matched
from .version import Version


def compare(old: Version, new: Version) -> list[SpecChange]:
    """Return the changes from one version of a provider to another."""
    changes, matched = compare_documents(old.source.data, new.source.data)
    _reach(changes, old.source.data, new.source.data, matched)
    pairs = {before.python_key: after.python_key for before, after in matched.pairs}
    apis = ApiPair(old.api, new.api, pairs)
    changes = Joining(changes, matched, old, new).join(compare_python(apis))
    changes += _others(old.source.data, new.source.data, matched, changes)
    order = {level: -index for index, level in enumerate(LEVELS)}
    return sorted(changes, key=lambda change: (order[change.level], not _breaks_both(change)))


def _breaks_both(change: SpecChange) -> bool:
    return change.wire == "breaking" and change.python == "breaking"


def _reach(changes: list[SpecChange], old: Any, new: Any, matched: Matched) -> None:
    """Add all operations that refer to the component of a change."""
    new_ids = [(after.pointer, after.id) for _, after in matched.pairs]
    new_ids += [(operation.pointer, operation.id) for operation in matched.added]
    old_ids = [(before.pointer, after.id) for before, after in matched.pairs]
    users = _users(new, new_ids), _users(old, old_ids)
    for change in changes:
        for pointer, of_component in ((change.new, users[0]), (change.old, users[1])):
            component = (pointer or ())[:3]
            if component[:1] == ("components",):
                merge_operations(change, of_component.get(component, []))


def _users(data: Any, operations: list[tuple[Pointer, str]]) -> dict[Pointer, list[str]]:
    """Return component -> the ids of the operations that refer to it, through others too."""
    references = ComponentReferences(data)
    users: dict[Pointer, list[str]] = {}
    for pointer, operation in operations:
        for component in references.closure([pointer, (*pointer[:2], "parameters")]):
            users.setdefault(component, []).append(operation)
    return users


def _others(old: Any, new: Any, matched: Matched, changes: list[SpecChange]) -> list[SpecChange]:
    """Return the differences that no change reports: texts, above all."""
    pointers = [change.new or change.container for change in changes]
    results: list[SpecChange] = []
    for before, after, operation in _parts(old, new, matched):
        parts = read(old, before), read(new, after)
        if parts[0] == parts[1] or any(
            p is not None and p[: len(after)] == after for p in pointers
        ):
            continue
        label = operation or str(after[-1])
        message = f"`{label}` changed in a way that neither callers nor the wire notice"
        if without_texts(parts[0]) == without_texts(parts[1]) or after[0] in ("info", "tags"):
            message = f"texts of `{label}` changed"
        change = SpecChange(id=DOCUMENTATION, message=message, old=before, new=after)
        merge_operations(change, [operation] if operation else [])
        results.append(change)
    return results


def _parts(old: Any, new: Any, matched: Matched) -> list[tuple[Pointer, Pointer, str]]:
    """Return the pointers of the parts of both documents, and the id of each operation."""
    operations = [(before.pointer, after.pointer, after.id) for before, after in matched.pairs]
    before, after = object_at(old, "components"), object_at(new, "components")
    components: list[Pointer] = [
        ("components", kind, name)
        for kind in after
        for name in object_at(after, kind)
        if name in object_at(before, kind)
    ]
    keys: list[Pointer] = [("info",), ("tags",), ("x-source",), ("x-scrub",)]
    return [*operations, *((pointer, pointer, "") for pointer in (*components, *keys))]
