"""The members of unions, nested ones included, and the fields that only members describe."""

from __future__ import annotations

from ..json_types import JsonArray, JsonObject, is_object
from .keywords import COMPOSITIONS
from .model import Schema
from .registry import Registry

_KINDS = frozenset({"type", "$ref", *COMPOSITIONS})
"""Keywords that describe a field; without one of them a member is a condition."""


def leaves(registry: Registry, schema: object, above: tuple[int, ...] = ()) -> JsonArray:
    """Return the members of a union, including those of members that are only unions."""
    full = registry.resolve(schema)
    if not is_object(full) or id(full) in above or ("oneOf" in full and "anyOf" in full):
        return []
    members: list[object] = []
    for member in Schema(full).members:
        target = registry.resolve(member)
        if Schema(target).types == ("null",):
            continue
        is_union = bool(Schema(target).members) and not registry.fields(target)
        inner = leaves(registry, member, (*above, id(full))) if is_union else [member]
        members += [leaf for leaf in inner if leaf not in members]
    return members


def branch_fields(registry: Registry, schema: object, above: tuple[int, ...] = ()) -> JsonObject:
    """Return fields that only members of its unions describe, also those inside `allOf`.

    A field of several members may be as any of them describes it. A field without a type in a
    member is a condition, not a description.
    """
    described: dict[str, list[object]] = {}
    for part in registry.parts([schema]):
        if id(part) in above:
            continue
        for member in Schema(part).alternatives:
            inner = branch_fields(registry, member, (*above, id(part)))
            own = {name: field for name, (field, _) in registry.fields(member).items()}
            for name, field in {**inner, **own}.items():
                listed = described.setdefault(name, [])
                kind = field if is_object(field) and field.keys() & _KINDS else {}
                if kind not in listed:
                    listed.append(kind)
    direct = registry.fields(schema)
    return {
        name: fields[0] if len(fields) == 1 else {"anyOf": fields} if {} not in fields else {}
        for name, fields in described.items()
        if name not in direct
    }
