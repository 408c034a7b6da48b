"""A document without the parts that findings are about, so that the rest can be made."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..findings import Finding
from ..plain import is_array, is_object
from ..schema.pointer import Pointer, read
from ..schema.registry import Registry
from ..schema.walk import FILES
from ..source import Source
from .path_items import METHODS


def pruned(source: Source, findings: Iterable[Finding]) -> Source | None:
    """The document without what is wrong; None where something wrong cannot be taken out."""
    data = copy.deepcopy(source.data)
    for finding in findings:
        if not _cut(data, finding.location.pointer):
            return None
    return replace(source, data=data)


def left_out(findings: Iterable[Finding]) -> tuple[str, ...]:
    """What was taken out and why, a line a place."""
    by_place = {finding.location: finding for finding in reversed(list(findings))}
    return tuple(f"{_subject(place.pointer)}{by_place[place]}" for place in sorted(by_place))


def _subject(pointer: Pointer) -> str:
    if pointer[:1] != ("paths",) or len(pointer) < 2:
        return ""
    last = _operation(pointer)[-1]
    method = str(last).upper() if last != pointer[1] else "all of"
    return f"{method} {pointer[1]}: "


def _cut(data: Any, pointer: Pointer) -> bool:
    """Take out the operation, the path or the component; a reference to nothing means anything."""
    if pointer[:1] in (("paths",), ("webhooks",)) and len(pointer) > 1:
        return _delete(data, _operation(pointer))
    if pointer[-1:] == ("$ref",) or (pointer[:1] == (FILES,) and len(pointer) > 3):
        return _empty(data, pointer[:-1])
    if pointer[:1] == ("components",) and len(pointer) > 2:
        return _delete(data, pointer[:3])
    return False


def _operation(pointer: Pointer) -> Pointer:
    if len(pointer) > 3 and pointer[2] == "additionalOperations":
        return pointer[:4]
    return pointer[: 3 if len(pointer) > 2 and pointer[2] in METHODS else 2]


def _delete(data: Any, pointer: Pointer) -> bool:
    """Taken out already is as good. Of what stands elsewhere, a copy goes without that part."""
    holder = read(data, pointer[:-1])
    if is_object(holder):
        for target in list(Registry(data).chain(holder))[1:]:
            if not is_object(target) or pointer[-1] in holder:
                break
            del holder["$ref"]
            holder.update({**copy.deepcopy(target), **holder})
        holder.pop(str(pointer[-1]), None)
    return True


def _empty(data: Any, pointer: Pointer) -> bool:
    holder = read(data, pointer[:-1]) if pointer else None
    step = pointer[-1] if pointer else ""
    if is_object(holder):
        holder[str(step)] = {}
    elif is_array(holder):
        holder[int(step)] = {}
    return holder is not None
