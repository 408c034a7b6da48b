"""Remove the invalid parts of a document so that the others can be generated."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import replace

from ..findings import Finding
from ..json_types import array_at, is_array, is_object
from ..schema.pointer import Pointer, read
from ..schema.registry import Registry
from ..schema.walk import FILES
from ..source import Source
from .path_items import METHODS, whole_operations

LISTS = ("tags", "servers")
"""Arrays of a document whose items can be removed one by one."""
NEEDED = frozenset({"openapi", "swagger", "info", "paths", "security", "actions", "overlay"})
"""Keys that cannot be removed, and keys of other formats."""


def pruned(source: Source, findings: Iterable[Finding]) -> Source | None:
    """Return the document without its invalid parts; None if one of them cannot be removed."""
    data = copy.deepcopy(source.data)
    for finding in sorted(findings, key=lambda finding: _order(finding.location.pointer)):
        if not can_be_removed(finding):
            return None
        _cut(data, finding.location.pointer)
    return replace(source, data=data)


def _order(pointer: Pointer) -> list[tuple[bool, int, str]]:
    """Return a sort key that removes later items of an array first."""
    return [(not isinstance(p, int), -p if isinstance(p, int) else 0, str(p)) for p in pointer]


def can_be_corrected(finding: Finding) -> bool:
    """Return whether a finding is about a part of an OpenAPI document."""
    pointer = finding.location.pointer
    return bool(pointer) and finding.check != "check_version" and pointer[0] != "actions"


def can_be_removed(finding: Finding) -> bool:
    """Return whether the part that a finding is about can be removed or replaced by `{}`."""
    pointer = finding.location.pointer
    if pointer[-1:] == ("$ref",) or pointer[:1] == ("security",):
        return True
    if pointer[:1] == ("info",):
        return len(pointer) > 1 and pointer[1] not in ("title", "version")
    if pointer[:1] in (("paths",), *((name,) for name in LISTS)):
        return len(pointer) > 1
    if pointer[:1] == (FILES,):
        return len(pointer) > 3
    return bool(pointer) and pointer[0] not in NEEDED


def removed_parts(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return a line for each location that was removed, with the reason."""
    by_location = {finding.location: finding for finding in reversed(list(findings))}
    return tuple(f"{_subject(at.pointer)}{by_location[at]}" for at in sorted(by_location))


def _subject(pointer: Pointer) -> str:
    if pointer[:1] == ("security",):
        return "all operations without `security` of their own: "
    if pointer[:1] != ("paths",) or len(pointer) < 2:
        return ""
    last = _operation(pointer)[-1]
    method = str(last).upper() if last != pointer[1] else "all of"
    return f"{method} {pointer[1]}: "


def _cut(data: object, pointer: Pointer) -> None:
    """Remove the operation, path or component; an unresolved reference becomes `{}`."""
    first = str(next(iter(pointer), ""))
    if first in ("paths", "webhooks") and len(pointer) > 1:
        _delete(data, _operation(pointer))
    elif pointer[-1:] == ("$ref",) or first == FILES:
        _empty(data, pointer[:-1])
    elif first == "security":
        _delete_inheriting(data)
    elif first in LISTS and len(pointer) > 1:
        _delete_item(array_at(data, first), pointer[1])
    else:
        _delete(data, pointer[: {"components": 3, "info": 2}.get(first, 1)])


def _operation(pointer: Pointer) -> Pointer:
    if len(pointer) > 3 and pointer[2] == "additionalOperations":
        return pointer[:4]
    return pointer[: 3 if len(pointer) > 2 and pointer[2] in METHODS else 2]


def _delete(data: object, pointer: Pointer) -> None:
    """Remove a part if it exists; the target of a reference is copied first."""
    container = read(data, pointer[:-1])
    if is_object(container):
        for target in list(Registry(data).chain(container))[1:]:
            if not is_object(target) or pointer[-1] in container:
                break
            del container["$ref"]
            container.update({**copy.deepcopy(target), **container})
        container.pop(str(pointer[-1]), None)


def _delete_inheriting(data: object) -> None:
    """Remove the security of a document, and the operations that inherit it."""
    inheriting = [
        pointer for pointer, _, operation in whole_operations(data) if "security" not in operation
    ]
    for pointer in inheriting:
        _delete(data, pointer)
    _delete(data, ("security",))


def _delete_item(items: list[object], index: str | int) -> None:
    if isinstance(index, int) and index < len(items):
        del items[index]


def _empty(data: object, pointer: Pointer) -> None:
    container = read(data, pointer[:-1]) if pointer else None
    step = pointer[-1] if pointer else ""
    if is_object(container):
        container[str(step)] = {}
    elif is_array(container):
        container[int(step)] = {}
