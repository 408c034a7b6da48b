"""The schemas that apply to a value, and the fields that they describe."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..json_types import JsonObject, array_at, is_object, object_at
from .keywords import UNIONS
from .model import Schema
from .registry import Registry

_OTHERS_ALLOWED = ("additionalProperties", "patternProperties", "unevaluatedProperties")
"""Keywords that themselves decide about fields without a name."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields that the schemas of an object describe."""

    named: JsonObject = field(default_factory=JsonObject)
    """Name -> schema; `{}` for a name that is only required."""
    is_open: bool = True
    """Whether a schema describes other fields, or none describes any field."""


def applied(
    registry: Registry, schema: object, value: object, fits: Callable[[Any, Any], bool]
) -> list[JsonObject]:
    """Return the schemas that apply to a value, and to no other one above or below it.

    These are the schema, what it refers to, its `allOf`, the members of its unions that the value
    fits (all of them where it fits none), `then`, `else`, and `dependentSchemas` of fields that
    the value has. `fits(schema, value)` decides whether a value fits.
    """
    parts: dict[int, JsonObject] = {}
    waiting = [schema]
    while waiting:
        for part in registry.parts([waiting.pop(0)]):
            if id(part) in parts:
                continue
            parts[id(part)] = part
            for keyword in UNIONS:
                members = array_at(part, keyword)
                waiting += [member for member in members if fits(member, value)] or members
            waiting += [part[keyword] for keyword in ("then", "else") if keyword in part]
            if is_object(value):
                dependent = object_at(part, "dependentSchemas").items()
                waiting += [below for name, below in dependent if name in value]
    return [*parts.values()]


def described_fields(parts: list[JsonObject]) -> Fields:
    """Return the fields that these schemas describe together. `readOnly` ones are left out."""
    named: JsonObject = {}
    required: list[str] = []
    for part in parts:
        view = Schema(part)
        required += view.required
        for name, below in view.properties.items():
            named.setdefault(name, below)
    names = dict.fromkeys((*named, *required))
    fields = {name: named.get(name, {}) for name in names}
    writable = {
        name: below
        for name, below in fields.items()
        if not (is_object(below) and below.get("readOnly") is True)
    }
    declared_open = any(keyword in part for part in parts for keyword in _OTHERS_ALLOWED)
    return Fields(writable, declared_open or not writable)
