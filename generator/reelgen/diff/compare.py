"""Two versions of a provider: every change, the most severe first. Read this file first."""

from __future__ import annotations

from functools import partial
from typing import TypeAlias

from ..json_types import object_at
from ..parallel import begin
from ..schema.pointer import Pointer, read
from .api_pair import ApiPair
from .change import DOCUMENTATION, SpecChange, merge_operations
from .compare_documents import compare_documents
from .compare_python import compare_python
from .component_references import ComponentReferences
from .effect import Effect
from .join import Joining
from .levels import LEVELS
from .likeness import differ_in_texts
from .match_operations import Matched, match_operations, operations_of
from .reduce import whole
from .version import Version

Users: TypeAlias = dict[Pointer, list[str]]
"""Component -> the ids of the operations that refer to it, through others too."""


def compare(old: Version, new: Version) -> list[SpecChange]:
    """Return the changes from one version of a provider to another."""
    before, after = old.source.data, new.source.data
    matched = match_operations(operations_of(before), operations_of(after))
    effects_and_users = begin(partial(_effects_and_users, old, new, matched), len(new.source.text))
    changes = compare_documents(before, after, matched)
    effects, users = effects_and_users()
    _reach(changes, users)
    changes = Joining(changes, matched, old, new).join(effects)
    changes += _others(before, after, matched, changes)
    order = {level: -index for index, level in enumerate(LEVELS)}
    return sorted(changes, key=lambda change: (order[change.level], not _breaks_both(change)))


def _effects_and_users(
    old: Version, new: Version, matched: Matched
) -> tuple[list[Effect], tuple[Users, Users]]:
    """Return the changes of the Python API, and the users of components in both documents."""
    keys = {before.python_key: after.python_key for before, after in matched.pairs}
    effects = [*compare_python(ApiPair(old.api, new.api, keys))]
    old_ids = [(before.pointer, after.id) for before, after in matched.pairs]
    new_ids = [(after.pointer, after.id) for _, after in matched.pairs]
    new_ids += [(operation.pointer, operation.id) for operation in matched.added]
    return effects, (_users(old.source.data, old_ids), _users(new.source.data, new_ids))


def _breaks_both(change: SpecChange) -> bool:
    return change.wire == "breaking" and change.python == "breaking"


def _reach(changes: list[SpecChange], users: tuple[Users, Users]) -> None:
    """Add all operations that refer to the component of a change."""
    for change in changes:
        for pointer, of_component in ((change.new, users[1]), (change.old, users[0])):
            component = (pointer or ())[:3]
            if component[:1] == ("components",):
                merge_operations(change, of_component.get(component, []))


def _users(data: object, operations: list[tuple[Pointer, str]]) -> Users:
    references = ComponentReferences(data)
    users: Users = {}
    for pointer, operation in operations:
        for component in references.closure([pointer, (*pointer[:2], "parameters")]):
            users.setdefault(component, []).append(operation)
    return users


def _others(
    old: object, new: object, matched: Matched, changes: list[SpecChange]
) -> list[SpecChange]:
    """Return the differences that no change reports, mostly in texts."""
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
        if after[0] in ("info", "tags") or differ_in_texts(*map(whole, parts)):
            message = f"texts of `{label}` changed"
        change = SpecChange(id=DOCUMENTATION, message=message, old=before, new=after)
        merge_operations(change, [operation] if operation else [])
        results.append(change)
    return results


def _parts(old: object, new: object, matched: Matched) -> list[tuple[Pointer, Pointer, str]]:
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
