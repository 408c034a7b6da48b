"""`schemas: {$ref: schemas/index.yaml}`: the schemas of a document, listed in another place.

OpenAPI has no reference here, only in each schema; so each becomes one.
"""

from __future__ import annotations

from typing import Any

from ...plain import is_object, object_at
from ...schema.pointer import edit, escape
from ...schema.registry import Registry
from .repair import Normalized, Repair

SCHEMAS = ("components", "schemas")


def link_component_schemas(data: Any) -> Normalized:
    """Return the document with a reference to each of the schemas."""
    schemas = object_at(object_at(data, "components"), "schemas")
    reference = schemas.get("$ref")
    listed = Registry(data).resolve(schemas)
    if not isinstance(reference, str) or not is_object(listed) or not listed:
        return Normalized(data)
    links = {
        name: {"$ref": f"{reference}/{escape(name).replace('%', '%25')}"}
        for name in listed
        if not name.startswith("x-")
    }
    own = {name: schema for name, schema in schemas.items() if name != "$ref"}
    message = "`schemas` is a reference itself; each schema that it leads to is referred to"
    repair = Repair("schemas-reference", (*SCHEMAS, "$ref"), message)
    return Normalized(edit(data, {SCHEMAS: {**links, **own}}), (repair,))
