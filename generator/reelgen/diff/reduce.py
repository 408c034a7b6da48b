"""Reduction of two large documents by their equal parts, which need no check or comparison.

An operation that is the same, with all its references, is reduced to an outline: it still affects
the names of others. A schema that nothing else refers to is reduced to its name. Equal examples and
unused extensions are removed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence, Set
from typing import Any

from ..document.extension_keys import EXTENSIONS
from ..document.path_items import operations_in
from ..json_types import JsonArray, JsonObject, array_at, is_object, object_at
from ..reached import reached
from ..schema.keywords import COMPOSITIONS, is_data
from ..schema.model import types_of
from ..schema.pointer import Pointer, edit, parse_fragment, read
from ..schema.references import references as find_references
from ..schema.registry import Registry
from ..schema.walk import FILES
from .class_uses import ClassUses
from .component_references import ComponentReferences

LARGE = 1_000_000
"""The minimum number of characters of a document to reduce."""
KEPT = ("operationId", "x-name", "tags", "security", "servers", "deprecated")
"""The keys in the outline of an operation, from which its names and credentials derive."""
UNUSED = "x-unused"
"""The key of a changed component that nothing else refers to, as JSON text: no pass walks it."""
REPLACED = ("schemas", "responses", "requestBodies", "examples")
"""The kinds of components of which unneeded ones are reduced to a name."""
PATHS_ONLY = ("webhooks",)


def is_alone(text: str) -> bool:
    """Return whether a document refers only to itself, by pointers."""
    return not any(key in text for key in ("$anchor", "$dynamicRef", "$id")) and not re.search(
        r"""\$ref['"]?\s*:\s*['"]?[^#'"\s]""", text
    )


def reduced(old: Any, new: Any) -> tuple[object, object]:
    """Return both documents without equal parts; unchanged where that cannot be decided."""
    references = _references(old, new)
    paths = [references[1].text(("paths", path)) for path in object_at(new, "paths")]
    if FILES in old or FILES in new or _mentions(paths, ("x-job",)):
        return old, new
    changed = _changed_components(old, new)
    users = _users(references)

    def find_users(component: Pointer) -> set[Pointer]:
        return users.get(component, set())

    affected = reached(changed, find_users)
    same = {
        path
        for path, item in object_at(new, "paths").items()
        if object_at(old, "paths").get(path) == item
        and not references[1].of(("paths", path)) & affected
    }
    used = affected & set[Pointer]().union(*(_needed(each, same) for each in references))
    slimmed = set[Pointer]()
    if not _mentions(paths, EXTENSIONS):  # they may point to any field
        slimmed = used - changed
        slimmed -= {p for each in references for p in _composed(each, same, used, slimmed)}
    slim = _slimmed(references, slimmed, affected)
    uses = ClassUses(slim, [_whole_paths(each.data, same) for each in slim], find_users)
    uses.without(affected)
    same -= uses.paths_to_keep(
        references[1], [path for path in object_at(new, "paths") if path in same]
    )
    unshared = slimmed & uses.above()
    references = _slimmed(references, slimmed - unshared, affected) if unshared else slim
    needed = used.union(*(_needed(each, same) for each in references))
    unused = changed - needed
    first, second = (_without(same, needed, unused, each) for each in references)
    return first, second


def _references(old: object, new: object) -> tuple[ComponentReferences, ComponentReferences]:
    after = ComponentReferences(new)
    return ComponentReferences(old, after), after


def _mentions(texts: list[str], keys: Iterable[str]) -> bool:
    """Return whether one of some keys is in one of some JSON texts."""
    return any(f'"{key}"' in text for key in keys for text in texts)


def whole(component: object) -> object:
    """Return a component of a reduced document as written."""
    text = component.get(UNUSED) if is_object(component) else None
    return component if text is None else json.loads(text)


def _components(data: object) -> set[Pointer]:
    owner = object_at(data, "components")
    return {("components", kind, name) for kind in owner for name in object_at(owner, kind)}


def _changed_components(old: object, new: object) -> set[Pointer]:
    pointers = _components(old) | _components(new)
    return {pointer for pointer in pointers if read(old, pointer, ...) != read(new, pointer, ...)}


def _users(documents: Sequence[ComponentReferences]) -> dict[Pointer, set[Pointer]]:
    """Return the components that refer to each component directly, in any of the documents."""
    users: dict[Pointer, set[Pointer]] = {}
    for references in documents:
        for component in _components(references.data):
            for target in references.of(component):
                users.setdefault(target, set()).add(component)
    return users


def _whole_paths(data: object, same: Set[str]) -> list[str]:
    return [path for path in object_at(data, "paths") if path not in same]


def _others(data: object, same: Set[str]) -> list[Pointer]:
    """Return the pointers of the path items that are not reduced."""
    return [("paths", path) for path in _whole_paths(data, same)]


def _needed(references: ComponentReferences, same: Set[str]) -> set[Pointer]:
    """Return the components that unreduced parts refer to, except examples."""
    roots = _others(references.data, same)
    roots += [(key,) for key in PATHS_ONLY if key in references.data]
    kinds = object_at(references.data, "components")
    roots += [("components", kind) for kind in kinds if kind not in REPLACED]
    return {
        pointer
        for pointer in references.closure(roots)
        if pointer[:2] != ("components", "examples")
    }


def _without(
    same: Set[str], needed: set[Pointer], unused: set[Pointer], references: ComponentReferences
) -> object:
    data = references.data
    registry = Registry(data)
    paths = {
        path: _outline(item, registry) if path in same else item
        for path, item in object_at(data, "paths").items()
    }
    components = object_at(data, "components")
    kept: dict[str, object] = {}
    for kind, owner in components.items():
        kept[kind] = owner
        if is_object(owner) and kind in REPLACED:
            kept[kind] = {
                name: value
                if (pointer := ("components", kind, name)) in needed
                else {
                    **_stub(kind, value),
                    **({UNUSED: references.text(pointer)} if pointer in unused else {}),
                }
                for name, value in owner.items()
            }
    used = EXTENSIONS | {pointer[0] for pointer in needed}
    read_keys = {key: value for key, value in data.items() if key in used or not is_data(key)}
    return {**read_keys, "paths": paths, **({"components": kept} if components else {})}


def _composed(
    references: ComponentReferences,
    same: Set[str],
    affected: set[Pointer],
    candidates: set[Pointer],
) -> set[Pointer]:
    """Return the candidates whose fields are included elsewhere: bodies, and members."""
    composed: set[Pointer] = set()
    for part in (*_others(references.data, same), *affected):
        if candidates.isdisjoint(references.of(part)):
            continue
        for reference in find_references(read(references.data, part), part):
            if not _is_of_value(reference.pointer):
                composed.add(parse_fragment(reference.text)[:3])
    return composed


def _is_of_value(pointer: Pointer) -> bool:
    """Return whether a reference describes a whole field, item or response."""
    if any(key in pointer for key in ("requestBody", "requestBodies", "parameters")):
        return False
    return pointer[-1] in ("items", "schema", "additionalProperties") or (
        pointer[-2:-1] == ("properties",)
    )


def _slimmed(
    documents: tuple[ComponentReferences, ComponentReferences],
    slimmed: set[Pointer],
    affected: set[Pointer],
) -> tuple[ComponentReferences, ComponentReferences]:
    before, after = (
        ComponentReferences(_slim(references, slimmed, affected), references)
        for references in documents
    )
    return before, after


def _slim(references: ComponentReferences, slimmed: set[Pointer], affected: set[Pointer]) -> object:
    """Return the document with only the relevant fields of some schemas.

    A field is relevant if a change is below it: the others are the same in both documents.
    """
    edits: dict[Pointer, Any] = {}
    for pointer in slimmed:
        schema = read(references.data, pointer)
        if pointer[1] != "schemas" or not is_object(schema) or not _is_plain(schema):
            continue
        fields = object_at(schema, "properties")
        kept = {
            name: field
            for name, field in fields.items()
            if references.of((*pointer, "properties", name)) & affected
        }
        required = [name for name in array_at(schema, "required") if name in kept]
        others = {key: value for key, value in schema.items() if key != "required"}
        edits[pointer] = {**others, "properties": kept}
        if required:
            edits[pointer]["required"] = required
    return edit(references.data, edits)


def _is_plain(schema: JsonObject) -> bool:
    return "properties" in schema and not any(
        key in schema for key in (*COMPOSITIONS, "discriminator", "not", "if", "dependentSchemas")
    )


def _stub(kind: str, value: object) -> Any:
    if kind == "responses":
        return {"description": ""}
    if kind == "requestBodies":
        return {"content": {}}
    name = value.get("x-name") if is_object(value) else None
    return {"type": "object", **({"x-name": name} if name is not None else {})}


def _outline(item: object, registry: Registry) -> object:
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


def _parameters(owner: object, registry: Registry) -> JsonArray:
    """Return parameters without schemas: their names affect the name of a method."""
    outlines: list[object] = []
    for parameter in map(registry.resolve, array_at(owner, "parameters")):
        kept = {key: parameter[key] for key in ("name", "in", "required") if key in parameter}
        outlines.append({**kept, "schema": {"type": "string"}})
    return outlines


def _response(response: object, registry: Registry) -> object:
    """Return a response without its schema, unless that is an array, which makes a list method."""
    content = object_at(registry.resolve(response), "content")
    outline = {
        kind: {"schema": {"type": "array"}} if _is_array(media, registry) else {}
        for kind, media in content.items()
    }
    return {"description": "", **({"content": outline} if outline else {})}


def _is_array(media: object, registry: Registry) -> bool:
    return types_of(registry.resolve(object_at(media, "schema"))) == ("array",)
