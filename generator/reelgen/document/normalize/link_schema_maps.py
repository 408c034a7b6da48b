"""Replace a reference in place of a map of schemas by a reference for each schema.

`schemas: {$ref: schemas/index.yaml}` is not valid OpenAPI, but common. `properties` likewise.
"""

from __future__ import annotations

from ...json_types import JsonObject, is_object
from ...schema.keywords import SCHEMA_MAPS
from ...schema.pointer import Pointer, edit, escape
from ...schema.registry import Registry
from ...schema.walk import all_objects
from .repair import Normalized, Repair, keywords_on


def link_schema_maps(data: object) -> Normalized:
    """Return the document with a reference to each of the schemas."""
    registry = Registry(data)
    edits: dict[Pointer, object] = {}
    repairs: list[Repair] = []
    for node in all_objects(data):
        if not isinstance(node.value.get("$ref"), str) or not _holds_schemas(node.pointer):
            continue
        listed = registry.resolve(node.value)
        if _are_schemas(listed):
            edits[node.pointer] = {**_links(node.value["$ref"], listed), **_own(node.value)}
            message = f"`{node.pointer[-1]}` is itself a reference; each schema in it is referenced"
            repairs.append(Repair("schemas-reference", (*node.pointer, "$ref"), message))
    return Normalized(edit(data, edits) if edits else data, tuple(repairs))


def _holds_schemas(pointer: Pointer) -> bool:
    if pointer == ("components", "schemas"):
        return True
    if not pointer or pointer[-1] not in SCHEMA_MAPS:
        return False
    index, keyword = (keywords_on(pointer) or [(0, "")])[-1]
    return index == len(pointer) - 1 and keyword in SCHEMA_MAPS


def _are_schemas(listed: object) -> bool:
    named = [node for name, node in listed.items() if _is_name(name)] if is_object(listed) else []
    return bool(named) and all(is_object(node) or isinstance(node, bool) for node in named)


def _links(reference: str, listed: JsonObject) -> JsonObject:
    names = filter(_is_name, listed)
    return {name: {"$ref": f"{reference}/{escape(name).replace('%', '%25')}"} for name in names}


def _own(schemas: JsonObject) -> JsonObject:
    """Return the schemas beside the reference."""
    return {name: schema for name, schema in schemas.items() if name != "$ref"}


def _is_name(name: str) -> bool:
    return not name.startswith("x-")
