"""Values of `x-name` that are used twice or are not valid class names."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import TypeAdapter, ValidationError

from ...findings import Finding
from ...json_types import is_object
from ...schema.pointer import Pointer
from ...schema.walk import schema_positions
from ...source import Source
from ..extensions import ClassName
from ..openapi import Document

KEY = "x-name"


def check_names(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each name that is used twice, and each invalid class name."""
    operations = [
        ((*pointer, KEY), operation.name)
        for pointer, _, operation in document.operations()
        if operation.name and "." in operation.name
    ]
    yield from _twice(operations, source)
    for pointer, name in operations:
        inner = next((n for _, n in operations if n.startswith(f"{name}.")), None)
        if inner is not None:
            message = f"`{KEY}` {name!r} is also the resource of {inner!r}"
            yield Finding(source.locate(pointer), message, "rename one of the two")
    schemas: list[tuple[Pointer, str]] = []
    for pointer, schema in schema_positions(source.data):
        if is_object(schema) and KEY in schema:
            schemas.append(((*pointer, KEY), schema[KEY]))
    schemas.sort(key=lambda schema: source.locate(schema[0]).line)
    yield from _twice(schemas, source)
    for pointer, name in schemas:
        if not _is_class_name(name):
            message = f"`{KEY}` of a schema is not a valid class name"
            yield Finding(source.locate(pointer), message, "write it in PascalCase")


def _twice(names: list[tuple[Pointer, str]], source: Source) -> Iterator[Finding]:
    first: dict[str, Pointer] = {}
    for pointer, name in names:
        other = first.setdefault(str(name), pointer)
        if other != pointer:
            line = source.locate(other).line
            message = f"`{KEY}` {name!r} is already used on line {line}"
            yield Finding(source.locate(pointer), message, "rename one of the two")


def _is_class_name(name: object) -> bool:
    try:
        _CLASS.validate_python(name)
    except ValidationError:
        return False
    return True


_CLASS: TypeAdapter[str] = TypeAdapter(ClassName)
