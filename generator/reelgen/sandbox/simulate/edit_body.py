"""A response body at the pointers of the spec's extensions: read, set, cleared."""

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
    """Return the steps of `/a/b`, or of `status#/a/b`."""
    return parse(pointer.rpartition("#")[2])


def holder_of(pointer: str) -> str:
    """Return which response `status#/a` is about: `status`."""
    return pointer.partition("#")[0]


def values_at(body: object, steps: Steps) -> Iterator[object]:
    """Yield every value at these steps; `*` stands for every item or field."""
    return (value for _, value in read_every(body, steps))


def constant(value: object) -> Callable[[JsonSchema], Any]:
    """Return a function for `set_values` that gives every schema the same value."""
    return lambda _: value


def set_values(
    body: object,
    schema: JsonSchema,
    steps: Steps,
    value: Callable[[JsonSchema], Any],
    schemas: Schemas,
) -> object:
    """Return the body with the values at these steps set; what is missing above them is generated.

    Args:
        body: The body.
        schema: Its schema.
        steps: `*` stands for every item or field; in an empty list, for one item.
        value: Returns the value for the schema at an exact pointer.
        schemas: The schemas of the document.
    """

    def create(pointer: Pointer, holder: object, step: str | int) -> object:
        if is_array(holder) and (step == EVERY or [*read_every(holder, (str(step),))]):
            return holder or [None]
        above: JsonSchema = OPEN if is_object(holder) else schemas.at(schema, pointer)
        if step == EVERY and holder is None and schemas.is_list(above):
            return [None]
        fields = holder if is_object(holder) else _generated(above, schemas)
        if step == EVERY:
            return fields or {"url": None}
        return fields if step in fields else {**fields, str(step): None}

    def change(pointer: Pointer, _: object) -> object:
        return value(schemas.at(schema, pointer))

    return replace_every(body, steps, change, create=create)


def _generated(schema: JsonSchema, schemas: Schemas) -> JsonObject:
    """Return an object with all the fields that it must have."""
    value = ValueGenerator(schemas, random.Random(0), sparse=True).value(schema)
    return value if is_object(value) else {}


def clear_values(body: object, schema: JsonSchema, steps: Steps, schemas: Schemas) -> object:
    """Return the body without the values at these steps.

    A field is null where its schema allows that, else left out; one that is required stays. Items
    are left out.
    """

    def change(pointer: Pointer, value: object) -> object:
        if is_array(read(body, pointer[:-1])) or steps[-1] == EVERY:
            return REMOVED
        if schemas.valid(schemas.at(schema, pointer), None):
            return None
        above = schemas.flat(schemas.at(schema, pointer[:-1]))
        return value if pointer[-1] in above.get("required", ()) else REMOVED

    return replace_every(body, steps, change) if steps else body
