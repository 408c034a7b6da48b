"""Inference of a schema from examples: types and fields only."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ..json_types import JsonObject, is_array, is_object
from ..schema.pointer import Pointer

PLACEHOLDERS = {
    **{f"<{name}>": "integer" for name in ("integer", "int", "int32", "int64", "long")},
    **{f"<{name}>": "number" for name in ("number", "float", "double", "decimal")},
    **{f"<{name}>": "boolean" for name in ("boolean", "bool")},
}
"""Placeholders of documentation tools, with the type they represent."""
_VARIABLE = re.compile(r"\{\{[^{}]+\}\}")
"""Matches a variable, which may have any value."""

Report = Callable[[Pointer, str], None]
"""A function that receives the pointer of a schema and the open question about it."""


def infer_schema(values: Sequence[object], pointer: Pointer, report: Report) -> JsonObject:
    """Return a schema that all values match.

    Args:
        values: Examples of one value; at least one.
        pointer: The pointer to the schema in the document.
        report: Called for each part of unknown type.
    """
    types = list(dict.fromkeys(map(_type_of, values)))
    if "number" in types and "integer" in types:
        types.remove("integer")
    known_types = [name for name in types if name not in ("null", "")]
    if not known_types:
        reason = "is null in all examples" if types == ["null"] else "is a variable in all examples"
        report(pointer, f"{reason}: state its type")
        return {}
    schema: JsonObject = {"type": known_types[0] if len(known_types) == 1 else known_types}
    if "null" in types:
        schema["type"] = [*known_types, "null"]
    if "object" in known_types:
        schema |= _object(values, pointer, report)
    if "array" in known_types:
        schema["items"] = _items(values, pointer, report)
    return schema


def _type_of(value: object) -> str:
    """Return the type of a value; empty for a variable."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "integer" if isinstance(value, int) else "number"
    if isinstance(value, str):
        return "" if _VARIABLE.fullmatch(value) else PLACEHOLDERS.get(value.lower(), "string")
    return "array" if is_array(value) else "object"


def _object(values: Sequence[object], pointer: Pointer, report: Report) -> JsonObject:
    fields: dict[str, list[object]] = {}
    for value in values:
        for name, item in value.items() if is_object(value) else ():
            fields.setdefault(name, []).append(item)
    if not fields:
        report(pointer, "is an empty object in all examples: state its fields")
        return {}
    properties = {
        name: infer_schema(items, (*pointer, "properties", name), report)
        for name, items in fields.items()
    }
    return {"properties": properties}


def _items(values: Sequence[object], pointer: Pointer, report: Report) -> JsonObject:
    items = [item for value in values if is_array(value) for item in value]
    if not items:
        report(
            (*pointer, "items"), "the list is empty in all examples: state the type of its items"
        )
        return {}
    return infer_schema(items, (*pointer, "items"), report)
