"""Comparison of objects in two schemas: fields, required fields, and undeclared fields."""

from __future__ import annotations

from dataclasses import replace

from ..json_types import is_object, object_at
from .collect import Pointers
from .levels import Level, judge
from .likeness import renamed
from .narrowing import Narrowing
from .schema_pair import SchemaPair


def compare_fields(pair: SchemaPair) -> None:
    """Add the changes of the fields that are sent in the direction."""
    before, after = (side.fields(pair.direction) for side in pair.sides)
    names = {name: name for name in before if name in after}
    names.update(renamed(before, after))
    for name, other in names.items():
        if name != other:
            _renamed(pair, name, other)
        _required(pair, name, other)
        old, new = before[name], after[other]
        context = pair.context.of_field(other)
        if not (is_object(old) and is_object(new)):  # objects have pointers of their own
            at = _at(pair, name, other)
            context = replace(context, old=at[0], new=at[1])
        pair.compare(old, new, context)
    for name in [name for name in before if name not in names]:
        _removed(pair, name)
    for name in [name for name in after if name not in names.values()]:
        _added(pair, name)


def _at(pair: SchemaPair, name: str, other: str) -> Pointers:
    return pair.at("properties", name)[0], pair.at("properties", other)[1]


def _renamed(pair: SchemaPair, name: str, other: str) -> None:
    message = f"field `{name}` is called `{other}` now"
    pair.report("field-renamed", message, "breaking", _at(pair, name, other), name)


def _required(pair: SchemaPair, name: str, other: str) -> None:
    before, after = name in pair.old.required, other in pair.new.required
    if before == after:
        return
    level = judge(pair.direction, narrowed=after, widened=before)
    change_id = "field-required" if after else "field-optional"
    message = f"field `{other}` is {'required' if after else 'optional'} now"
    pair.report(change_id, message, level, _at(pair, name, other), other)


def _removed(pair: SchemaPair, name: str) -> None:
    old, container = pair.at("properties", name)
    is_needed = pair.direction == "response" or name == pair.context.discriminator
    closed = pair.new.flat.get("additionalProperties") is False
    level: Level = "breaking" if is_needed or closed else "careful"
    message = f"field `{name}` was removed"
    change = pair.report("field-removed", message, level, (old, None), name)
    change.container = container


def _added(pair: SchemaPair, name: str) -> None:
    is_request = pair.direction == "request"
    required = is_request and name in pair.new.required
    closed = not is_request and pair.old.flat.get("additionalProperties") is False
    level: Level = "breaking" if required or closed else "safe"
    change_id = "required-field-added" if required else "field-added"
    message = f"{'required field' if required else 'field'} `{name}` was added"
    pair.report(change_id, message, level, (None, pair.at("properties", name)[1]), name)


def compare_other_fields(pair: SchemaPair) -> None:
    """Add the changes of fields that `properties` does not declare."""
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        _others(pair, keyword)
    before, after = (object_at(side.flat, "patternProperties") for side in pair.sides)
    for pattern in {**before, **after}:
        if pattern in before and pattern in after:
            pair.compare(before[pattern], after[pattern], pair.context)
        else:
            change = Narrowing(pattern in after, pattern in before)
            pair.add("other-fields-changed", _values_text(pair), change)


def _others(pair: SchemaPair, keyword: str) -> None:
    before, after = (side.flat.get(keyword, True) for side in pair.sides)
    if is_object(before) and is_object(after):
        pair.compare(before, after, pair.context)
    elif (before is False) != (after is False):
        closed = after is False
        message = f"other fields of {pair.label} are {'refused' if closed else 'allowed'}"
        refuses = closed and pair.direction == "request" and _refuses_fields(pair, keyword)
        level: Level = "breaking" if refuses else "careful"
        pair.report("other-fields-changed", message, level, pair.at(keyword))
    elif is_object(before) != is_object(after) and before != {} and after != {}:
        change = Narrowing(is_object(after), is_object(before))
        pair.add("other-fields-changed", _values_text(pair), change, keyword)


def _values_text(pair: SchemaPair) -> str:
    return f"what other fields of {pair.label} may be changed"


def _refuses_fields(pair: SchemaPair, keyword: str) -> bool:
    """Return whether a schema that is now closed refuses fields that it, or its parts, had.

    `additionalProperties` considers the fields beside it, not those of other parts of an `allOf`.
    """
    names = {*pair.old.required, pair.context.discriminator} - {""}
    names |= pair.old.fields(pair.direction).keys()
    for part in pair.new.parts:
        whole = pair.new.flat if keyword == "unevaluatedProperties" else part
        if part.get(keyword) is False and names - object_at(whole, "properties").keys():
            return True
    return False
