"""Schema set -> definitions, or the schema that the model generator refuses."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator

from ..ir.model import SchemaSet
from ..ir.names import PARAM
from ..json_types import JsonObject, array_at, object_at
from ..schema.walk import objects
from . import NotEmittedError
from .definitions import DefinitionSet

REFERENCE = re.compile(r'"#/components/schemas/(\w+)"')
PATIENCE = 20.0
"""Seconds to search for the schema that the model generator refuses."""


def parse_schemas(schemas: SchemaSet, *, is_request: bool) -> DefinitionSet:
    """Return the classes of a schema set. Raises NotEmittedError for any failure."""
    from . import models  # heavy

    if not schemas.names:
        return DefinitionSet((), ())
    names = frozenset(schemas.names)
    try:
        module = models.parse(json.loads(schemas.document), names, is_request=is_request)
    except Exception as error:  # the model generator may raise anything
        raise _refused(schemas, is_request, error) from error
    foreign = _foreign_value(module, json.loads(schemas.document))
    if foreign:
        message = f"the model generator wrote a value that is not in the document: {foreign}"
        raise NotEmittedError(f"{message}; report it with the schema that holds the union")
    return module


def _foreign_value(module: DefinitionSet, document: JsonObject) -> str:
    """Return a text of a Literal that the document does not contain; empty without one."""
    listed = set(map(repr, _listed_texts(document)))
    for definition in module.definitions:
        for type_ in (part for field in definition.fields for part in field.type.walk()):
            if type_.name == "Literal":
                texts = (value.name for value in type_.arguments if value.name[0] in "'\"")
                foreign = next((text for text in texts if text not in listed), "")
                if foreign:
                    return foreign
    return ""


def _listed_texts(document: JsonObject) -> Iterator[str]:
    for node in objects(document):
        yield from object_at(object_at(node.value, "discriminator"), "mapping")
        for value in (node.value.get("const"), *array_at(node.value, "enum")):
            if isinstance(value, str):
                yield value


def _refused(schemas: SchemaSet, is_request: bool, error: Exception) -> NotEmittedError:
    """Return the error of the smallest schema that causes it, if it is found in time."""
    from . import models

    document = json.loads(schemas.document)
    components: dict[str, JsonObject] = document["components"]["schemas"]
    names = frozenset(schemas.names)
    until = time.monotonic() + PATIENCE
    parts = {name: _closure(name, components) for name in components}
    for name, part in sorted(parts.items(), key=lambda item: len(item[1])):
        if time.monotonic() > until:
            break
        smaller = json.loads(json.dumps({**document, "components": {"schemas": part}}))
        try:
            models.parse(smaller, names, is_request=is_request)
        except Exception as cause:
            schema = name.removesuffix(PARAM) if is_request else name
            message = f"the model generator refused the schema {schema}: {_reason(cause)}"
            return NotEmittedError(message, schema=schema)
    return NotEmittedError(f"the model generator refused the schemas: {_reason(error)}")


def _reason(error: Exception) -> str:
    return str(error) or type(error).__name__


def _closure(name: str, schemas: dict[str, JsonObject]) -> dict[str, JsonObject]:
    """Return a schema with all its references."""
    reached: dict[str, JsonObject] = {}
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in reached and current in schemas:
            reached[current] = schemas[current]
            waiting.extend(REFERENCE.findall(json.dumps(schemas[current])))
    return reached
