"""Access to response bodies by the pointers of the spec's extensions."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from ...json_types import JsonObject, is_array, is_object
from ...schema.flatten import OPEN, JsonSchema
from ...schema.pointer import EVERY, REMOVED, Pointer, parse, read, read_every, replace_every
from ...validation import Schemas
from .generate_value import ValueGenerator

Steps: TypeAlias = tuple[str, ...]


def steps_of(pointer: str) -> Steps:
    """Return the steps of a pointer such as `/a/b` or `status#/a/b`."""
    return parse(pointer.rpartition("#")[2])


def holder_of(pointer: str) -> str:
    """Return the response that a pointer names: `status` for `status#/a`."""
    return pointer.partition("#")[0]


def values_at(body: object, steps: Steps) -> Iterator[object]:
    """Yield every value at these steps; `*` matches every item or field."""
    return (value for _, value in read_every(body, steps))


def constant(value: object) -> Callable[[JsonSchema], Any]:
    """Return a function for `set_values` that returns the same value for every schema."""
    return lambda _: value


def set_values(
    body: object,
    schema: JsonSchema,
    steps: Steps,
    value: Callable[[JsonSchema], Any],
    schemas: Schemas,
) -> object:
    """Return the body with these values set; missing parents are generated.

    Args:
        body: The body.
        schema: The schema of the body.
        steps: The path; `*` matches every item or field, and adds one to an empty list.
        value: Returns the value for the schema at an exact pointer.
        schemas: The schemas of the document.
    """

    def create(pointer: Pointer, parent: object, step: str | int) -> object:
        if is_array(parent) and (step == EVERY or [*read_every(parent, (str(step),))]):
            return parent or [None]
        above: JsonSchema = OPEN if is_object(parent) else schemas.at(schema, pointer)
        if step == EVERY and parent is None and schemas.is_list(above):
            return [None]
        fields = parent if is_object(parent) else _generated(above, schemas)
        if step == EVERY:
            return fields or {"url": None}
        return fields if step in fields else {**fields, str(step): None}

    def change(pointer: Pointer, _: object) -> object:
        return value(schemas.at(schema, pointer))

    return replace_every(body, steps, change, create=create)


def _generated(schema: JsonSchema, schemas: Schemas) -> JsonObject:
    """Return an object with its required fields."""
    value = ValueGenerator(schemas, random.Random(0), sparse=True).value(schema)
    return value if is_object(value) else {}


def clear_values(body: object, schema: JsonSchema, steps: Steps, schemas: Schemas) -> object:
    """Return the body without the values at these steps.

    A field becomes null if its schema allows it, else it is removed unless required. Items
    are removed.
    """

    def change(pointer: Pointer, value: object) -> object:
        if is_array(read(body, pointer[:-1])) or steps[-1] == EVERY:
            return REMOVED
        if schemas.valid(schemas.at(schema, pointer), None):
            return None
        above = schemas.flat(schemas.at(schema, pointer[:-1]))
        return value if pointer[-1] in above.get("required", ()) else REMOVED

    return replace_every(body, steps, change) if steps else body
