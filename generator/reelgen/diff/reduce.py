"""Two large documents without what is the same in both: little is left to check and to compare.

An operation that is the same, with all that it refers to, is kept as an outline: it still decides
the names of others. A schema that nothing else refers to is kept as a name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from ..document.path_items import operations_in
from ..json_types import array_at, is_object, object_at
from ..schema.model import types_of
from ..schema.pointer import Pointer, edit, parse_fragment, read
from ..schema.registry import Registry
from ..schema.walk import FILES

LARGE = 1_000_000
"""Characters of a text that are worth it."""
KEPT = ("operationId", "x-name", "tags", "security", "servers", "deprecated")
"""What the outline of an operation keeps: its names and credentials are made from it."""
PATHS_ONLY = ("webhooks",)
_REFERENCE = re.compile(r'"(#/(?:[^"\\]|\\.)*)"')


def is_alone(text: str) -> bool:
    """Return whether a document refers to itself alone, by pointers."""
    return not any(word in text for word in ("$anchor", "$dynamicRef", "$id")) and not re.search(
        r"""\$ref['"]?\s*:\s*['"]?[^#'"\s]""", text
    )


def reduced(old: Any, new: Any) -> tuple[Any, Any]:
    """Return both documents without what is the same; the same ones where that cannot be told."""
    if FILES in old or FILES in new or '"x-job"' in json.dumps(object_at(new, "paths")):
        return old, new
    texts = _Texts(old), _Texts(new)
    changed = _changed_components(old, new)
    affected = _affected(changed, texts)
    same = [
        path
        for path, item in object_at(new, "paths").items()
        if object_at(old, "paths").get(path) == item
        and not texts[1].references(("paths", path)) & affected
    ]
    return _without(old, same, affected, texts[0]), _without(new, same, affected, texts[1])


class _Texts:
    """The components that parts of a document refer to."""

    def __init__(self, data: Any) -> None:
        self.data = data
        self._known: dict[Pointer, frozenset[Pointer]] = {}

    def references(self, pointer: Pointer) -> frozenset[Pointer]:
        """Return the components that a part refers to itself."""
        if pointer not in self._known:
            text = json.dumps(read(self.data, pointer), ensure_ascii=False)
            found = {json.loads(f'"{one}"') for one in _REFERENCE.findall(text)}
            self._known[pointer] = frozenset(parse_fragment(one)[:3] for one in found)
        return self._known[pointer]

    def closure(self, pointers: Iterable[Pointer]) -> set[Pointer]:
        """Return the components that some parts refer to, by others too."""
        found: set[Pointer] = set()
        waiting = [*pointers]
        while waiting:
            for pointer in self.references(waiting.pop()) - found:
                found.add(pointer)
                waiting.append(pointer)
        return found


def _components(data: Any) -> set[Pointer]:
    holder = object_at(data, "components")
    return {("components", kind, name) for kind in holder for name in object_at(holder, kind)}


def _changed_components(old: Any, new: Any) -> set[Pointer]:
    every = _components(old) | _components(new)
    return {one for one in every if read(old, one, ...) != read(new, one, ...)}


def _affected(changed: set[Pointer], texts: tuple[_Texts, _Texts]) -> set[Pointer]:
    """Return the components that changed, and those that refer to them."""
    users: dict[Pointer, set[Pointer]] = {}
    for one in texts:
        for component in _components(one.data):
            for target in one.references(component):
                users.setdefault(target, set()).add(component)
    found = set(changed)
    waiting = [*changed]
    while waiting:
        for user in users.get(waiting.pop(), set()) - found:
            found.add(user)
            waiting.append(user)
    return found


def _without(data: Any, same: list[str], affected: set[Pointer], texts: _Texts) -> Any:
    registry = Registry(data)
    gone = set(same)
    paths = {
        path: _outline(item, registry) if path in gone else item
        for path, item in object_at(data, "paths").items()
    }
    roots: list[Pointer] = [("paths", path) for path in paths if path not in gone]
    roots += [(key,) for key in PATHS_ONLY if key in data]
    needed = texts.closure([*roots, *affected]) | affected
    components = object_at(data, "components")
    kept: dict[str, Any] = {}
    for kind, holder in components.items():
        kept[kind] = holder
        if is_object(holder) and kind in ("schemas", "responses", "requestBodies", "examples"):
            kept[kind] = {
                name: value if ("components", kind, name) in needed else _stub(kind, value)
                for name, value in holder.items()
            }
    return {**data, "paths": paths, **({"components": kept} if components else {})}


def _stub(kind: str, value: Any) -> Any:
    if kind == "responses":
        return {"description": ""}
    if kind == "requestBodies":
        return {"content": {}}
    name = value.get("x-name") if is_object(value) else None
    return {"type": "object", **({"x-name": name} if name is not None else {})}


def _outline(item: Any, registry: Registry) -> Any:
    if not is_object(item) or "$ref" in item:
        return item
    edits: dict[Pointer, Any] = {}
    if "parameters" in item:
        edits["parameters",] = _parameters(item, registry)
    for steps, operation in operations_in(item):
        outline = {key: operation[key] for key in KEPT if key in operation}
        if "parameters" in operation:
            outline["parameters"] = _parameters(operation, registry)
        statuses = object_at(operation, "responses")
        outline["responses"] = {
            status: _response(response, registry)
            for status, response in statuses.items()
            if status.startswith("2")
        } or {"default": {"description": ""}}
        edits[steps] = outline
    return edit(item, edits)


def _parameters(holder: Any, registry: Registry) -> list[Any]:
    """Return parameters of which any text will do: their names decide the name of a method."""
    outlines: list[Any] = []
    for parameter in map(registry.resolve, array_at(holder, "parameters")):
        kept = {key: parameter[key] for key in ("name", "in", "required") if key in parameter}
        outlines.append({**kept, "schema": {"type": "string"}})
    return outlines


def _response(response: Any, registry: Registry) -> Any:
    """Return a response without its schema, unless that is an array: its method lists then."""
    content = object_at(registry.resolve(response), "content")
    outline = {
        kind: {"schema": {"type": "array"}} if _is_array(media, registry) else {}
        for kind, media in content.items()
    }
    return {"description": "", **({"content": outline} if outline else {})}


def _is_array(media: Any, registry: Registry) -> bool:
    return types_of(registry.resolve(object_at(media, "schema"))) == ("array",)
