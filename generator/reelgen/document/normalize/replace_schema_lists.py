"""Replace an array in place of a schema, as a surplus hyphen creates, by an open schema."""

from __future__ import annotations

from ...json_types import is_array
from ...schema.walk import schema_positions
from .repair import Normalized, Repair, without_types


def replace_schema_lists(data: object) -> Normalized:
    """Return the document with schemas that allow every value in place of lists."""
    lists = [pointer for pointer, schema in schema_positions(data) if is_array(schema)]
    repairs = tuple(Repair("schema-list", pointer, _message(pointer[-1])) for pointer in lists)
    return Normalized(without_types(data, lists) if lists else data, repairs)


def _message(name: str | int) -> str:
    return f"`{name}` must be a schema, but is an array; any value is allowed"
