"""Comparison of the members of two schemas, of which at least one is a union."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..json_types import array_at, is_object
from ..schema.keywords import UNIONS
from ..schema.model import Schema
from ..schema.pointer import Pointer
from .compare_discriminators import compare_discriminators
from .levels import Level, judge
from .likeness import FOR_READERS, TEXTS, covers, match_members
from .narrowing import Narrowing, texts
from .schema_pair import SchemaPair, SchemaSide, is_null, types_text

_RULE_KEYWORDS = TEXTS | {"required", "not", "type"}


def compare_members(pair: SchemaPair) -> None:
    """Add the members that were removed or added, and the changes of the others."""
    before, after = (side.union for side in pair.sides)
    if not before and not after:
        return
    if _are_rules(before) and _are_rules(after):
        _compare_rules(pair, before, after)
        return
    members = _members(pair.old), _members(pair.new)
    schemas = pair.old.view.schemas, pair.new.view.schemas
    pairs, removed, more = match_members(*members, *schemas)
    for old, new in pairs:
        covered = pair.context.is_covered or _has_wider(pair, old, new, members)
        context = replace(pair.context, old=None, new=None, is_covered=covered)
        pair.compare(old, new, replace(context, discriminator=_selector(pair.old)))
    for member in removed:
        old, new = pair.at(_keyword(pair.old))
        level = _level(pair, member, members[1], removed=True)
        message = f"{pair.label} is no longer {_text(member)}"
        pair.report("member-removed", message, level, (_exact(pair.old, member, old), new))
    for member in more:
        old, new = pair.at(_keyword(pair.new))
        level = _level(pair, member, members[0], removed=False)
        message = f"{pair.label} may also be {_text(member)}"
        pair.report("member-added", message, level, (old, _exact(pair.new, member, new)))
    compare_discriminators(pair)


def _members(side: SchemaSide) -> list[object]:
    """Return the members other than null, including those of members that are unions.

    A schema without any is its only member.
    """
    members = [m for member in side.union for m in _spread(side, member, ())]
    return [member for member in members if not is_null(member)] or [_without_union(side.schema)]


def _spread(side: SchemaSide, member: object, above: tuple[int, ...]) -> Iterator[object]:
    """Yield the members of a member that is only a union; else the member itself."""
    flat = side.view.schemas.flat(member)
    more = flat.keys() - FOR_READERS - {*UNIONS, "discriminator"}
    if more or not flat.keys() & UNIONS or id(flat) in above:
        yield member
        return
    for inner in Schema(flat).alternatives:
        yield from _spread(side, inner, (*above, id(flat)))


def _without_union(schema: object) -> object:
    if not is_object(schema) or not schema.keys() & UNIONS:
        return schema
    return {k: v for k, v in schema.items() if k not in (*UNIONS, "discriminator")}


def _selector(side: SchemaSide) -> str:
    discriminator = Schema(side.flat).discriminator
    return "" if discriminator is None else discriminator.property_name


def _has_wider(
    pair: SchemaPair, old: object, new: object, members: tuple[list[object], list[object]]
) -> bool:
    """Return whether another member accepts all values of a member, before or now."""
    if any("oneOf" in side.flat for side in pair.sides):
        return False
    if pair.direction == "request":
        wide, narrow, member, itself, others = pair.new, pair.old, old, new, members[1]
    else:
        wide, narrow, member, itself, others = pair.old, pair.new, new, old, members[0]
    return any(
        covers(other, member, wide.view.schemas, narrow.view.schemas)
        for other in others
        if other is not itself
    )


def _level(pair: SchemaPair, member: object, others: list[object], *, removed: bool) -> Level:
    """Judge a member that the other version lacks: `others` are the members of that version."""
    narrow, wide = (pair.old, pair.new) if removed else (pair.new, pair.old)
    count = sum(covers(m, member, wide.view.schemas, narrow.view.schemas) for m in others)
    if count == 1 or (count and "oneOf" not in wide.flat):
        return "safe"
    return judge(pair.direction, narrowed=removed, widened=not removed)


def _keyword(side: SchemaSide) -> str:
    return "oneOf" if "oneOf" in side.flat else "anyOf"


def _exact(side: SchemaSide, member: object, pointer: Pointer | None) -> Pointer | None:
    """Return the pointer to a member, if `pointer` is that of the union."""
    keyword = _keyword(side)
    indexes = [i for i, other in enumerate(array_at(side.flat, keyword)) if other is member]
    if pointer is None or pointer[-1:] != (keyword,) or not indexes:
        return pointer
    return (*pointer, indexes[0])


def _are_rules(members: list[object]) -> bool:
    """Return whether members only declare fields that are required together."""
    return all(is_object(member) and not member.keys() - _RULE_KEYWORDS for member in members)


def _compare_rules(pair: SchemaPair, before: list[object], after: list[object]) -> None:
    old, new = texts(before), texts(after)
    change = Narrowing(bool(old.keys() - new.keys()), bool(new.keys() - old.keys()))
    message = f"which fields of {pair.label} are required together changed"
    keyword = "oneOf" if any("oneOf" in side.flat for side in pair.sides) else "anyOf"
    if change.narrowed and change.widened:
        pair.report("rule-changed", message, "careful", pair.at(keyword))
        return
    if not before or not after:
        change = Narrowing(not before, not after)
    pair.add("rule-changed", message, change, keyword)


def _text(member: object) -> str:
    reference = Schema(member).reference
    if reference is not None:
        return f"`{reference.rpartition('/')[2]}`"
    title = member.get("title") if is_object(member) else None
    return f"`{title}`" if title else types_text(member)
