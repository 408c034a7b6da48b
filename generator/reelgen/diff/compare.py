"""Two versions of a provider: every change, the most severe first. Read this file first."""

from __future__ import annotations

from typing import Any

from ..json_types import is_object, object_at
from ..schema.pointer import Pointer, parse_fragment, read
from ..schema.references import references
from .change import DOCUMENTATION, Change, ProviderDiff, merge_operations
from .compare_documents import compare_documents
from .compare_python import PythonComparison
from .join import Joining
from .levels import LEVELS
from .likeness import without_texts
from .match_operations import Matched, Op
from .python_api import PythonApi
from .version import Version


def compare(old: Version, new: Version) -> ProviderDiff:
    """Return the changes from one version of a provider to another."""
    changes, matched = compare_documents(old.source.data, new.source.data)
    _reach(changes, old.source.data, new.source.data, matched)
    pairs = {_key(one): _key(two) for one, two in matched.pairs}
    python = PythonComparison(PythonApi(old.provider), PythonApi(new.provider), pairs)
    changes = Joining(changes, matched, old, new).join(python.effects())
    changes += _others(old.source.data, new.source.data, matched, changes)
    order = {level: -index for index, level in enumerate(LEVELS)}
    changes.sort(key=lambda change: (order[change.level], not _is_joined(change)))
    return ProviderDiff(new.provider.name, tuple(changes), (), old.source, new.source)


def _key(op: Op) -> str:
    return f"{op.method.lower()} {op.path}"


def _is_joined(change: Change) -> bool:
    return change.wire == change.python == "breaking"


def _reach(changes: list[Change], old: Any, new: Any, matched: Matched) -> None:
    """Add all operations that refer to the component of a change."""
    new_ids = [(two.pointer, two.id) for _, two in matched.pairs]
    new_ids += [(op.pointer, op.id) for op in matched.added]
    old_ids = [(one.pointer, two.id) for one, two in matched.pairs]
    users = _users(new, new_ids), _users(old, old_ids)
    for change in changes:
        for pointer, reached in ((change.new, users[0]), (change.old, users[1])):
            component = (pointer or ())[:3]
            if component[:1] == ("components",):
                merge_operations(change, reached.get(component, []))


def _users(data: Any, operations: list[tuple[Pointer, str]]) -> dict[Pointer, list[str]]:
    """Return component -> the ids of the operations that refer to it, by others too."""
    direct: dict[Pointer, list[Pointer]] = {}

    def targets(pointer: Pointer) -> list[Pointer]:
        if pointer not in direct:
            node = read(data, pointer)
            holder = node if is_object(node) else {"holder": node}
            found = {tuple(parse_fragment(r.text)[:3]) for r in references(holder, ("x",))}
            direct[pointer] = sorted(found)
        return direct[pointer]

    users: dict[Pointer, list[str]] = {}
    for pointer, operation in operations:
        seen: set[Pointer] = set()
        waiting = [*targets(pointer), *targets((*pointer[:2], "parameters"))]
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                users.setdefault(one, []).append(operation)
                waiting += targets(one)
    return users


def _others(old: Any, new: Any, matched: Matched, changes: list[Change]) -> list[Change]:
    """Return what differs and nothing else reports: texts, above all."""
    pairs: list[tuple[Pointer, Pointer, str]] = [
        (one.pointer, two.pointer, two.id) for one, two in matched.pairs
    ]
    for kind in object_at(new, "components"):
        known = object_at(object_at(old, "components"), kind)
        pairs += [
            (("components", kind, name), ("components", kind, name), "")
            for name in object_at(object_at(new, "components"), kind)
            if name in known
        ]
    pairs += [((key,), (key,), "") for key in ("info", "tags", "x-source", "x-scrub")]
    located = [change.new or change.near for change in changes]
    found: list[Change] = []
    for before, after, operation in pairs:
        one, two = read(old, before), read(new, after)
        if one == two or any(p is not None and p[: len(after)] == after for p in located):
            continue
        label = operation or "/".join(map(str, after[-1:]))
        if without_texts(one) == without_texts(two) or after[0] in ("info", "tags"):
            change = Change(
                id=DOCUMENTATION, message=f"texts of `{label}` changed", old=before, new=after
            )
        else:
            message = f"`{label}` changed in a way that neither callers nor the wire notice"
            change = Change(id=DOCUMENTATION, message=message, old=before, new=after)
        change.operations = [operation] if operation else []
        found.append(change)
    return found
