"""JSON pointers: reading a body with them, and writing into one. `*` crosses arrays and objects."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from ..plain import is_array, is_object
from .schemas import Schema, Schemas
from .synthesize import Maker

Steps: TypeAlias = tuple[str, ...]


def steps(pointer: str) -> Steps:
    """The steps of `/a/b`, or of `status#/a/b`."""
    path = pointer.rpartition("#")[2]
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in path.split("/")[1:])


def body_of(pointer: str) -> str:
    """Which body `status#/a` points into."""
    return pointer.partition("#")[0]


def found(body: Any, path: Steps) -> Iterator[Any]:
    """Every value that a path leads to."""
    if not path:
        yield body
    elif path[0] == "*":
        children = body.values() if is_object(body) else body if is_array(body) else ()
        for child in children:
            yield from found(child, path[1:])
    elif is_object(body) and path[0] in body:
        yield from found(body[path[0]], path[1:])
    elif is_array(body) and path[0].isdigit() and int(path[0]) < len(body):
        yield from found(body[int(path[0])], path[1:])


def constant(value: Any) -> Callable[[Schema], Any]:
    """For `filled`: the same value whatever the schema."""
    return lambda _: value


def filled(
    body: Any, schema: Schema, path: Steps, value: Callable[[Schema], Any], schemas: Schemas
) -> Any:
    """The body with the places a path leads to set; what is missing on the way is made."""
    if not path:
        return value(schema)
    step, rest = path[0], path[1:]
    below = schemas.child(schema, step)
    if step == "*" and (is_array(body) or (body is None and schemas.is_list(schema))):
        return [filled(item, below, rest, value, schemas) for item in body or [None]]
    holder = body if is_object(body) else _made(schema, schemas)
    names = [*holder] or ["url"] if step == "*" else [step]
    changed = {
        name: filled(holder.get(name), schemas.child(schema, name), rest, value, schemas)
        for name in names
    }
    return {**holder, **changed}


def _made(schema: Schema, schemas: Schemas) -> dict[str, Any]:
    """An object that is missing on the way, with all it must have."""
    made = Maker(schemas, random.Random(0), sparse=True).value(schema)
    return made if is_object(made) else {}


def blanked(body: Any, schema: Schema, path: Steps, schemas: Schemas) -> Any:
    """The body without what a path leads to: null where that is allowed, else left out."""
    if not path:
        return body
    step, rest = path[0], path[1:]
    below = schemas.child(schema, step)
    if is_array(body):
        return [blanked(item, below, rest, schemas) for item in body] if rest else []
    if not is_object(body) or (step != "*" and step not in body):
        return body
    if step == "*":
        return {k: blanked(v, below, rest, schemas) for k, v in body.items()} if rest else {}
    if rest:
        return {**body, step: blanked(body[step], below, rest, schemas)}
    if schemas.valid(below, None):
        return {**body, step: None}
    if step in schemas.flat(schema).get("required", ()):
        return body
    return {name: value for name, value in body.items() if name != step}
