"""Comparison of discriminators: the fields, and the values that select members."""

from __future__ import annotations

from ..json_types import JsonObject, object_at
from ..schema.model import DiscriminatorObject, Schema, mapping_reference
from .levels import Level, judge
from .narrowing import values_of
from .schema_pair import SchemaPair, SchemaSide


def compare_discriminators(pair: SchemaPair) -> None:
    """Add the changes between two discriminators."""
    old, new = (Schema(side.flat).discriminator for side in pair.sides)
    if old is None or new is None:
        return
    if old.property_name != new.property_name:
        message = f"the discriminator of {pair.label} is `{new.property_name}` now"
        at = pair.at("discriminator", "propertyName")
        pair.report("discriminator-changed", message, "breaking", at)
    else:
        _compare_mappings(pair, old, new)


def _compare_mappings(pair: SchemaPair, old: DiscriminatorObject, new: DiscriminatorObject) -> None:
    """Add the values of members that both unions have."""
    targets = set(old.mapping.values()) & set(new.mapping.values())
    removed = {v: t for v, t in old.mapping.items() if v not in new.mapping and t in targets}
    more = {v: t for v, t in new.mapping.items() if v not in old.mapping and t in targets}
    for value, target in removed.items():
        other = next((v for v, t in more.items() if t == target), None)
        at = pair.at("discriminator", "mapping", value)
        message = f"`{value}` no longer selects a form of {pair.label}"
        level: Level = judge(pair.direction, narrowed=True, widened=False)
        if other is not None:
            message = f"`{other}` selects the form of {pair.label} that `{value}` did"
            at = at[0], pair.at("discriminator", "mapping", other)[1]
            level = "breaking"
            del more[other]
        pair.report("discriminator-value-changed", message, level, at)
    for value, target in more.items():
        at = pair.at("discriminator", "mapping", value)
        message = f"`{value}` also selects a form of {pair.label}"
        allowed = values_of(_field(pair.new, target, new.property_name))
        can_be = allowed is None or value in allowed
        level = judge(pair.direction, narrowed=False, widened=True) if can_be else "none"
        pair.report("discriminator-value-added", message, level, at)


def _field(side: SchemaSide, target: str, name: str) -> JsonObject:
    """Return the schema of a field of a member, flat; an empty one for a missing member."""
    schemas = side.view.schemas
    member = schemas.flat({"$ref": mapping_reference(target)})
    return schemas.flat(object_at(member, "properties").get(name))
