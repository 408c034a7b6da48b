"""Two large documents without what is the same in both, which need not be checked or compared.

An operation that is the same, with all that it refers to, is kept as an outline: it still decides
the names of others. A schema that nothing else refers to is kept as a name. Examples that are the
same and extensions that nothing reads are left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from ..document.extensions import EXTENSIONS
from ..document.path_items import operations_in
from ..json_types import array_at, is_object, object_at
from ..schema.keywords import is_data
from ..schema.model import types_of
from ..schema.pointer import Pointer, edit, read
from ..schema.registry import Registry
from ..schema.walk import FILES
from .component_references import ComponentReferences, reached

LARGE = 1_000_000
"""Characters of a text that are worth it."""
KEPT = ("operationId", "x-name", "tags", "security", "servers", "deprecated")
"""What the outline of an operation keeps: its names and credentials are made from it."""
PATHS_ONLY = ("webhooks",)


def is_alone(text: str) -> bool:
    """Return whether a document refers to itself alone, by pointers."""
    return not any(key in text for key in ("$anchor", "$dynamicRef", "$id")) and not re.search(
        r"""\$ref['"]?\s*:\s*['"]?[^#'"\s]""", text
    )


def reduced(old: Any, new: Any) -> tuple[Any, Any]:
    """Return both documents without what is the same; unchanged where that cannot be decided."""
    if FILES in old or FILES in new or '"x-job"' in json.dumps(object_at(new, "paths")):
        return old, new
    references = ComponentReferences(old), ComponentReferences(new)
    affected = _affected(_changed_components(old, new), references)
    same = [
        path
        for path, item in object_at(new, "paths").items()
        if object_at(old, "paths").get(path) == item
        and not references[1].of(("paths", path)) & affected
    ]
    return _without(same, affected, references[0]), _without(same, affected, references[1])


def _components(data: Any) -> set[Pointer]:
    holder = object_at(data, "components")
    return {("components", kind, name) for kind in holder for name in object_at(holder, kind)}


def _changed_components(old: Any, new: Any) -> set[Pointer]:
    pointers = _components(old) | _components(new)
    return {pointer for pointer in pointers if read(old, pointer, ...) != read(new, pointer, ...)}


def _affected(changed: set[Pointer], documents: Sequence[ComponentReferences]) -> set[Pointer]:
    """Return the components that changed, and those that refer to them."""
    users: dict[Pointer, set[Pointer]] = {}
    for references in documents:
        for component in _components(references.data):
            for target in references.of(component):
                users.setdefault(target, set()).add(component)
    return reached(changed, lambda component: users.get(component, ()))


def _without(same: list[str], affected: set[Pointer], references: ComponentReferences) -> Any:
    data = references.data
    registry = Registry(data)
    gone = set(same)
    paths = {
        path: _outline(item, registry) if path in gone else item
        for path, item in object_at(data, "paths").items()
    }
    roots: list[Pointer] = [("paths", path) for path in paths if path not in gone]
    roots += [(key,) for key in PATHS_ONLY if key in data]
    needed = {
        pointer
        for pointer in references.closure([*roots, *affected]) | affected
        if pointer[:2] != ("components", "examples") or pointer in affected
    }
    components = object_at(data, "components")
    kept: dict[str, Any] = {}
    for kind, holder in components.items():
        kept[kind] = holder
        if is_object(holder) and kind in ("schemas", "responses", "requestBodies", "examples"):
            kept[kind] = {
                name: value if ("components", kind, name) in needed else _stub(kind, value)
                for name, value in holder.items()
            }
    used = EXTENSIONS | {pointer[0] for pointer in needed}
    read_keys = {key: value for key, value in data.items() if key in used or not is_data(key)}
    return {**read_keys, "paths": paths, **({"components": kept} if components else {})}


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
