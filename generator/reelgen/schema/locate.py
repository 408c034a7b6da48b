"""Where a JSON pointer leads in the values of a schema: to schemas, into open data, or nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ..json_types import array_at, is_object, object_at
from .keywords import SHAPES
from .model import Schema
from .pointer import EVERY, is_index
from .registry import Registry

Certainty: TypeAlias = Literal["found", "open", "missing"]
"""`open`: the schema allows the value, and says nothing about it."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a schema says about the values at a pointer."""

    certainty: Certainty
    schemas: tuple[Any, ...] = ()
    """The schemas that describe the values: all of them, of any member of a union."""


_OPEN = Place("open")
_MISSING = Place("missing")


def locate(registry: Registry, schema: Any, steps: tuple[str, ...]) -> Place:
    """Follow a pointer through a schema.

    A field that is named nowhere is missing, unless `additionalProperties` is there and allows it,
    or the object is not described at all. Of the members of a union one will do.
    """
    place = Place("found", (schema,))
    for step in steps:
        if place.certainty != "found":
            return place
        place = _any_of([_below(registry, inner, step, ()) for inner in place.schemas])
    return place


def _any_of(places: list[Place]) -> Place:
    """Return what is known where a value fits one of several schemas."""
    schemas = tuple(schema for place in places for schema in place.schemas)
    if schemas:
        return Place("found", schemas)
    return _OPEN if any(place.certainty == "open" for place in places) else _MISSING


def _below(registry: Registry, schema: Any, step: str, above: tuple[int, ...]) -> Place:
    """Return the place one step below a schema. `above`: the unions that it is a member of."""
    if schema is True or schema == {}:
        return _OPEN
    parts = registry.parts([schema])
    if not parts or any(id(part) in above for part in parts):
        return _MISSING  # it refuses everything, or is a union that has itself as a member
    schemas = tuple(inner for part in parts for inner in _described(part, step))
    if schemas:
        return Place("found", schemas)
    above = (*above, *map(id, parts))
    members = [
        _below(registry, member, step, above) for part in parts for member in _conditional(part)
    ]
    united = _any_of(members)
    if united.certainty == "found":
        return united
    if any(_is_declared_open(part, step) for part in parts):
        return _OPEN
    return united if members else (_OPEN if _is_undescribed(parts, step) else _MISSING)


def _described(part: dict[str, Any], step: str) -> list[Any]:
    """Return the schemas that one object of keywords has for a step.

    Whether a pattern matches a name is not asked: it may.
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


def _conditional(part: dict[str, Any]) -> list[Any]:
    """Return the subschemas that hold of some values of a part."""
    branches = [part[keyword] for keyword in ("then", "else") if keyword in part]
    dependent = object_at(part, "dependentSchemas").values()
    return [*Schema(part).alternatives, *branches, *dependent]


def _is_declared_open(part: dict[str, Any], step: str) -> bool:
    """Return whether a part says itself that anything may be at a step."""
    view = Schema(part)
    if "additionalProperties" in part and part["additionalProperties"] in (True, {}):
        return True
    if step in view.properties:  # its schema is `{}` or true
        return view.properties[step] is not False
    is_list = "array" in view.types or "items" in part
    return is_list and view.items in (True, {}) and (step == EVERY or is_index(step))


def _is_undescribed(parts: list[dict[str, Any]], step: str) -> bool:
    """Return whether parts that hold together leave it open what a value has."""
    types = {kind for part in parts for kind in Schema(part).types}
    containers = {"object", "array"} if step == EVERY or is_index(step) else {"object"}
    if types and not types & containers:
        return False
    described = SHAPES - {"type", "$ref", "allOf"}
    return not any(described & part.keys() for part in parts)
