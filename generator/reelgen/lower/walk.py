"""Where a JSON Schema holds other schemas."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from ..plain import is_array, is_object, object_at

Schema: TypeAlias = dict[str, Any]

MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
SINGLES = (
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
)


def mapped(schema: Schema, change: Callable[[Any, str], Any]) -> Schema:
    """`schema` with each direct subschema replaced by `change(subschema, name)`.

    `name` is the property or keyword it stands under: what a reader would call it.
    """
    result = dict(schema)
    for keyword in MAPS:
        if is_object(result.get(keyword)):
            result[keyword] = {k: change(v, k) for k, v in result[keyword].items()}
    for keyword in LISTS:
        if is_array(result.get(keyword)):
            result[keyword] = [change(item, str(i)) for i, item in enumerate(result[keyword])]
    for keyword in SINGLES:
        if is_object(result.get(keyword)):
            result[keyword] = change(result[keyword], keyword)
    return result


def references(schema: Any) -> Iterator[str]:
    """The `$ref`s in a schema, at any depth."""
    if not is_object(schema):
        return
    if isinstance(schema.get("$ref"), str):
        yield schema["$ref"]
    found: list[Any] = []

    def collect(child: Any, name: str) -> Any:
        found.append(child)
        return child

    mapped(dict(schema), collect)
    for child in found:
        yield from references(child)
    discriminator = schema.get("discriminator")
    if is_object(discriminator):
        for target in object_at(discriminator, "mapping").values():
            if isinstance(target, str) and "/" in target:
                yield target


def types_of(schema: Any) -> tuple[str, ...]:
    """The values of `type` as a tuple."""
    said = schema.get("type", ()) if is_object(schema) else ()
    return (said,) if isinstance(said, str) else tuple(said)
