"""Replace a base schema with a discriminator by the union of its children.

In OpenAPI a base schema may declare the discriminator, and its children refer to it in `allOf`.
Where such a base is used, a value may be any child, or the base itself if no child is selected: a
union with `defaultMapping` (OpenAPI 3.2). The base's own fields move to a separate schema.
"""

from __future__ import annotations

from typing import Any

from ...json_types import JsonObject, array_at, is_object, object_at
from ...schema.flatten import JsonSchema
from ...schema.keywords import UNIONS
from ...schema.model import COMPONENT, Schema
from ...schema.pointer import escape
from ...schema.references import references
from ...schema.registry import Registry
from ...schema.walk import rewrite
from .repair import Normalized


def expand_inheritance(data: object) -> Normalized:
    """Return the document with a union in place of each base schema that is used as a value."""
    schemas = object_at(object_at(data, "components"), "schemas")
    children = _children(schemas)
    bases = {
        reference: _descendants(reference, children)
        for name in schemas
        if _is_base(schemas[name]) and (reference := COMPONENT + escape(name)) in children
    }
    inherited = {id(part) for s in schemas.values() for part in array_at(s, "allOf")}
    used = {
        r.text for r in references(data) if r.key == "$ref" and id(r.container) not in inherited
    }
    bases = {reference: names for reference, names in bases.items() if reference in used}
    return Normalized(_expanded(data, bases) if bases else data)


def _is_base(schema: object) -> bool:
    view = Schema(schema)
    return view.discriminator is not None and not view.alternatives


def _children(schemas: JsonObject) -> dict[str, list[str]]:
    """Return the references to the named schemas whose `allOf` names each reference."""
    children: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for part in array_at(schema, "allOf"):
            reference = Schema(part).reference
            if reference is not None:
                children.setdefault(reference, []).append(COMPONENT + escape(name))
    return children


def _descendants(reference: str, children: dict[str, list[str]]) -> list[str]:
    descendants = [reference]
    for parent in descendants:
        descendants += [c for c in children.get(parent, []) if c not in descendants]
    return descendants[1:]


def _expanded(data: Any, bases: dict[str, list[str]]) -> object:
    registry = Registry(data)
    schemas = object_at(object_at(data, "components"), "schemas")
    names = {COMPONENT + escape(name): name for name in schemas}
    used = set(schemas)
    own: dict[str, str] = {}
    added: JsonObject = {}
    for reference, descendants in bases.items():
        name = names[reference]
        fields = f"{name}Base"
        while fields in used:
            fields += "Base"
        used.add(fields)
        own[reference] = COMPONENT + escape(fields)
        schema = schemas[name]
        added[fields] = {key: value for key, value in schema.items() if key != "discriminator"}
        added[name] = _union(schema, reference, own[reference], descendants, registry)
    parts = {name: _on_fields({**schemas, **added}[name], own) for name in (*schemas, *added)}
    components = {**data["components"], "schemas": parts}
    return rewrite({**data, "components": components}, lambda n, named: _unwrapped(n, named, bases))


def _union(
    schema: JsonSchema, reference: str, fields: str, descendants: list[str], registry: Registry
) -> JsonObject:
    """Return the union of the children of a base and of its own fields."""
    discriminator = Schema(schema).discriminator
    assert discriminator is not None
    mapping = dict(discriminator.mapping)
    for child in descendants:
        if child not in mapping.values():
            field = registry.fields({"$ref": child}).get(discriminator.property_name, (None, False))
            values = [v for v in Schema(registry.resolve(field[0])).values if isinstance(v, str)]
            for value in _selecting(values, child.rpartition("/")[2]):
                mapping.setdefault(value, child)
    mapping = {
        value: fields if target == reference else target for value, target in mapping.items()
    }
    members = dict.fromkeys([t for t in mapping.values() if t in descendants] + descendants)
    return {
        **{key: schema[key] for key in ("title", "description") if key in schema},
        "anyOf": [{"$ref": member} for member in (*members, fields)],
        "discriminator": {
            "propertyName": discriminator.property_name,
            "mapping": mapping,
            "defaultMapping": fields,
        },
    }


def _selecting(values: list[str], name: str) -> list[str]:
    """Return the values that select a child: its only value, or its name if allowed."""
    if len(values) == 1:
        return values
    return [name] if not values or name in values else []


def _on_fields(schema: JsonSchema, own: dict[str, str]) -> object:
    """Return a named schema that inherits from the schema of a base's own fields."""
    parts = array_at(schema, "allOf")
    if not any(Schema(part).reference in own for part in parts):
        return schema
    renamed = [
        {**part, "$ref": own[part["$ref"]]} if Schema(part).reference in own else part
        for part in parts
    ]
    return {**schema, "allOf": renamed}


def _unwrapped(node: JsonObject, named: bool, bases: dict[str, list[str]]) -> JsonObject:
    """Return an `allOf` of a single base as a reference beside its siblings."""
    parts = array_at(node, "allOf")
    alone = not named and len(parts) == 1 and is_object(parts[0]) and set(parts[0]) == {"$ref"}
    composed = any(keyword in node for keyword in (*UNIONS, "properties"))
    if not alone or composed or parts[0]["$ref"] not in bases:
        return node
    return {**{key: value for key, value in node.items() if key != "allOf"}, **parts[0]}
