"""Name the inline members of a union: by title, by a constant, by a field of their own."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.names import class_name
from ..json_types import array_at, is_object, object_at
from ..schema.flatten import JsonSchema
from ..schema.model import Schema, types_of


def is_inline_class(schema: object) -> bool:
    """Return whether a schema becomes a class although it has no name."""
    if not is_object(schema) or "$ref" in schema or not object_at(schema, "properties"):
        return False
    return types_of(schema) in ((), ("object",))


def member_names(members: list[object]) -> list[str]:
    """Return a name for each member; its number if nothing else is distinct."""
    offered = [list(_offered(member, members)) for member in members]
    names: list[str] = []
    for index, own in enumerate(offered):
        others = {class_name(n) for i, texts in enumerate(offered) if i != index for n in texts}
        distinct = (text for text in own if class_name(text) not in others)
        names.append(next(distinct, str(index + 1)))
    return names


def _offered(member: JsonSchema, members: list[object]) -> Iterator[str]:
    """Yield the names a member may have, the best first."""
    if not is_inline_class(member):
        return
    title = member.get("title")
    if isinstance(title, str) and any(c.isalpha() for c in title):
        yield title
    fields = object_at(member, "properties")
    for field in fields.values():
        values = Schema(field).values
        if len(values) == 1 and isinstance(values[0], str) and any(map(str.isalpha, values[0])):
            yield values[0]
    required = array_at(member, "required")
    others = {
        name for other in members if other is not member for name in object_at(other, "properties")
    }
    for name in sorted(fields, key=lambda name: name not in required):
        if name not in others:
            yield f"with {name}"
