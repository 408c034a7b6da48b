"""Paths of fields in a response as pointers into the spec."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..coverage.value_shape import join
from ..json_types import is_object
from ..schema.flatten import JsonSchema
from ..schema.pointer import Pointer
from ..schema.walk import subschemas, values
from ..validation import Schemas

PARTS = ("allOf", "oneOf", "anyOf")
DEPTH = 9
"""Maximum depth of nested PARTS that is searched."""

STEPS: dict[str, Pointer] = {"[]": ("items",), "{}": ("additionalProperties",)}
STEP = re.compile(r"[^.\[\]{}]+|\[\]|\{\}")


def path_of(pointer: Pointer) -> str:
    """Return a pointer into a body as a path: `data.videos[].status`."""
    path = ""
    for step in pointer:
        path = f"{path}[]" if isinstance(step, int) else join(path, step)
    return path


def pointer_of(schemas: Schemas, pointer: Pointer, schema: JsonSchema, path: str) -> Pointer:
    """Return the pointer to the schema of a field, or to the nearest schema above it."""
    for step in STEP.findall(path):
        match = _step(schemas, schema, step)
        if match is None:
            break
        further, schema = match
        pointer = (*pointer, *further)
    return pointer


def _step(schemas: Schemas, schema: JsonSchema, step: str) -> tuple[Pointer, JsonSchema] | None:
    """Return pointer and subschema of a step, in a schema or its nearest part; None if absent."""
    schema_steps = STEPS.get(step, ("properties", step))
    parts: list[tuple[Pointer, JsonSchema]] = [((), schema)]
    for _ in range(DEPTH):
        below = [
            (pointer, steps, child)
            for pointer, part in parts
            for steps, child in subschemas(schemas.target(part))
        ]
        for pointer, steps, child in below:
            if steps == schema_steps and (step != "{}" or is_object(child)):
                return (*pointer, *steps), child
        parts = [
            ((*pointer, *steps), child) for pointer, steps, child in below if steps[0] in PARTS
        ]
    return None


def paths(body: object) -> Iterator[tuple[str, Any]]:
    """Yield every value within a body with its path."""
    for pointer, inner in values(body):
        yield path_of(pointer), inner
