"""Resolution of JSON pointers into the values of a schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ..json_types import JsonObject, array_at, is_object, object_at
from .keywords import SHAPES
from .model import Schema
from .pointer import EVERY, is_index
from .registry import Registry

Certainty: TypeAlias = Literal["declared", "open", "missing"]
"""`declared`: described by schemas; `open`: allowed, not described; `missing`: not allowed."""


@dataclass(frozen=True, slots=True)
class LocatedSchemas:
    """The schemas of the values at a pointer."""

    certainty: Certainty
    schemas: tuple[Any, ...] = ()
    """All schemas of the values, including those of every union member."""


_OPEN = LocatedSchemas("open")
_MISSING = LocatedSchemas("missing")


def locate(registry: Registry, schema: object, steps: tuple[str, ...]) -> LocatedSchemas:
    """Follow a pointer through a schema.

    An undeclared field is missing, unless `additionalProperties` allows it or the object is not
    described at all. One member of a union suffices.
    """
    located = LocatedSchemas("declared", (schema,))
    for step in steps:
        if located.certainty != "declared":
            return located
        located = _any_of([_below(registry, inner, step) for inner in located.schemas])
    return located


def _any_of(results: list[LocatedSchemas]) -> LocatedSchemas:
    """Return the union of results for alternative schemas."""
    schemas = tuple(schema for result in results for schema in result.schemas)
    if schemas:
        return LocatedSchemas("declared", schemas)
    return _OPEN if any(result.certainty == "open" for result in results) else _MISSING


def _below(
    registry: Registry,
    schema: object,
    step: str,
    above: tuple[int, ...] = (),
    described: bool = False,
) -> LocatedSchemas:
    """Return the schemas one step below a schema.

    Args:
        registry: The references of the document.
        schema: The schema.
        step: A name, an index, or `*`.
        above: The unions and conditions that it is a part of.
        described: Whether these describe fields or items: a part without any only restricts them.
    """
    if schema is True or schema == {}:
        return _MISSING if described else _OPEN
    parts = registry.parts([schema])
    if not parts or any(id(part) in above for part in parts):
        return _MISSING  # it rejects everything, or is a union with itself as a member
    schemas = tuple(inner for part in parts for inner in _described(part, step))
    if schemas:
        return LocatedSchemas("declared", schemas)
    above = (*above, *map(id, parts))
    described = described or any(_DESCRIBING & part.keys() for part in parts)
    members = [
        _below(registry, member, step, above, described)
        for part in parts
        for member in _conditional(part)
    ]
    united = _any_of(members)
    if united.certainty == "declared":
        return united
    if any(_is_declared_open(part, step) for part in parts):
        return _OPEN
    if members or described:
        return united
    return _OPEN if _is_undescribed(parts, step) else _MISSING


_DESCRIBING = frozenset({"properties", "patternProperties", "items", "prefixItems"})
"""Keywords that describe fields or items."""


def _described(part: JsonObject, step: str) -> list[object]:
    """Return the schemas that one object of keywords has for a step.

    Every pattern of `patternProperties` is assumed to match.
    """
    view = Schema(part)
    if step == EVERY:
        schemas = [*view.properties.values(), *array_at(part, "prefixItems")]
    else:
        schemas = [view.properties[step]] if step in view.properties else []
    if step not in view.properties:
        schemas += object_at(part, "patternProperties").values()
        schemas.append(part.get("additionalProperties", False))
    first = array_at(part, "prefixItems")
    if is_index(step):
        schemas += first[int(step) : int(step) + 1]
    if step == EVERY or (is_index(step) and int(step) >= len(first)):
        schemas.append(view.items)
    return [schema for schema in schemas if is_object(schema) and schema]


def _conditional(part: JsonObject) -> list[object]:
    """Return the subschemas that apply to some values of a part."""
    branches = [part[keyword] for keyword in ("then", "else") if keyword in part]
    dependent = object_at(part, "dependentSchemas").values()
    return [*Schema(part).alternatives, *branches, *dependent]


def _is_declared_open(part: JsonObject, step: str) -> bool:
    """Return whether a part itself allows any value at a step."""
    view = Schema(part)
    if "additionalProperties" in part and part["additionalProperties"] in (True, {}):
        return True
    if step in view.properties:  # its schema is `{}` or true
        return view.properties[step] is not False
    is_list = "array" in view.types or "items" in part
    return is_list and view.items in (True, {}) and (step == EVERY or is_index(step))


def _is_undescribed(parts: list[JsonObject], step: str) -> bool:
    """Return whether parts that apply together leave a value undescribed."""
    types = {kind for part in parts for kind in Schema(part).types}
    containers = {"object", "array"} if step == EVERY or is_index(step) else {"object"}
    if types and not types & containers:
        return False
    described = SHAPES - {"type", "$ref", "allOf"}
    return not any(described & part.keys() for part in parts)
