"""Names of the inline members of a union, in words: by title, by a fixed value, by an own field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..ir.names import class_name
from ..json_types import array_at, is_object, object_at
from ..schema.model import Schema, types_of


def is_inline_class(schema: Any) -> bool:
    """Return whether a schema becomes a class although it has no name."""
    if not is_object(schema) or "$ref" in schema or not object_at(schema, "properties"):
        return False
    return types_of(schema) in ((), ("object",))


def member_names(members: list[Any]) -> list[str]:
    """Return a name for each member, as words: its number where nothing else tells it apart."""
    offered = [list(_offered(member, members)) for member in members]
    names: list[str] = []
    for index, words in enumerate(offered):
        others = {class_name(word) for i, some in enumerate(offered) if i != index for word in some}
        unlike = (word for word in words if class_name(word) not in others)
        names.append(next(unlike, str(index + 1)))
    return names


def _offered(member: Any, members: list[Any]) -> Iterator[str]:
    """Yield what a member may be called after, the best first."""
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
    others = {name for one in members if one is not member for name in object_at(one, "properties")}
    for name in sorted(fields, key=lambda name: name not in required):
        if name not in others:
            yield f"with {name}"
