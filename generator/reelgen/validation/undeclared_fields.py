"""Fields of a request that the spec neither declares nor forbids: mostly misspelled ones."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import NamedTuple

from ..json_types import is_array, is_object
from ..schema.applied import Fields, applied, described_fields
from ..schema.flatten import JsonSchema
from ..schema.pointer import EVERY, Pointer, render
from ..schema.walk import values
from .schemas import Schemas


class UndeclaredField(NamedTuple):
    """A field that none of the schemas of its object declares."""

    path: str
    """JSON pointer."""
    message: str


def undeclared_fields(
    schemas: Schemas, schema: JsonSchema, value: object
) -> Iterator[UndeclaredField]:
    """Yield every undeclared field of a value, at any depth, in document order."""
    below: dict[Pointer, Fields | JsonSchema] = {}
    for pointer, inner in values(value):
        described = schema
        if pointer:
            if pointer[:-1] not in below:
                continue
            above, name = below[pointer[:-1]], str(pointer[-1])
            if isinstance(above, Fields):
                if name not in above.named:
                    if not above.is_open:
                        yield UndeclaredField(render(pointer), _message(name, above))
                    continue
                described = above.named[name]
            else:
                described = above
        if is_array(inner):
            below[pointer] = schemas.child(described, EVERY)
        elif is_object(inner):
            parts = applied(schemas.registry, described, inner, schemas.valid)
            below[pointer] = described_fields(parts)


def _message(name: str, fields: Fields) -> str:
    guess = difflib.get_close_matches(name, list(fields.named), 1)
    return f"{name!r} is not a field here" + (f"; did you mean {guess[0]!r}?" if guess else "")
