"""Which field, member or schema of the new version is one of the old version."""

from __future__ import annotations

import difflib
import json
from typing import Any

from ..json_types import is_array, is_object, object_at
from ..schema.flatten import FlatSchemas
from ..schema.keywords import DOCUMENTATION
from ..schema.model import Schema, types_of
from ..schema.walk import are_names

TEXTS = DOCUMENTATION | {"description", "summary"}


def shape(schema: Any) -> str:
    """Return a schema without its texts as text: equal for schemas that accept the same."""
    return json.dumps(without_texts(schema), sort_keys=True, default=str)


def without_texts(node: Any, *, named: bool = False) -> Any:
    """Return a schema, or a part of a document, without what is for readers alone."""
    if is_array(node):
        return [without_texts(one) for one in node]
    if not is_object(node):
        return node
    return {
        key: without_texts(child, named=are_names(key, named))
        for key, child in node.items()
        if named or (key not in TEXTS and not _is_source(key))
    }


def _is_source(key: str) -> bool:
    return key in ("x-source", "x-scrub")


def renamed(
    before: dict[str, Any], after: dict[str, Any], old: FlatSchemas, new: FlatSchemas
) -> dict[str, str]:
    """Return which fields have another name now: those of one schema that only the name tells."""
    gone = {name: shape(before[name]) for name in before if name not in after}
    more = {name: shape(after[name]) for name in after if name not in before}
    pairs: dict[str, str] = {}
    for name, text in gone.items():
        candidates = [other for other, one in more.items() if one == text]
        rivals = [other for other, one in gone.items() if one == text]
        if len(candidates) == len(rivals) == 1 and (
            len(gone) == len(more) == 1 or alike(name, candidates[0])
        ):
            pairs[name] = candidates[0]
    return pairs


def alike(one: str, two: str) -> bool:
    """Return whether two names are probably one name, written or worded in another way."""
    first, second = (name.replace("_", "").replace("-", "").lower() for name in (one, two))
    return first == second or difflib.SequenceMatcher(None, first, second).ratio() > 0.6


def match_members(
    before: list[Any], after: list[Any], old: FlatSchemas, new: FlatSchemas
) -> tuple[list[tuple[Any, Any]], list[Any], list[Any]]:
    """Return which members of two unions are the same, those that are gone, and further ones."""
    pairs: list[tuple[Any, Any]] = []
    gone, more = [*before], [*after]
    for test in (_same_reference, _same_shape, _Likeness(old, new)):
        for member in [*gone]:
            match = next((other for other in more if test(member, other)), None)
            if match is not None:
                pairs.append((member, match))
                gone = [one for one in gone if one is not member]
                more = [one for one in more if one is not match]
    return pairs, gone, more


def _same_reference(one: Any, two: Any) -> bool:
    reference = Schema(one).reference
    return reference is not None and reference == Schema(two).reference


def _same_shape(one: Any, two: Any) -> bool:
    return shape(one) == shape(two)


class _Likeness:
    """Whether two members are versions of one: of the same type, with mostly the same fields."""

    def __init__(self, old: FlatSchemas, new: FlatSchemas) -> None:
        self._old, self._new = old, new

    def __call__(self, one: Any, two: Any) -> bool:
        flat, other = self._old.flat(one), self._new.flat(two)
        if types_of(flat) != types_of(other):
            return False
        fields, others = object_at(flat, "properties"), object_at(other, "properties")
        if not fields and not others:
            return types_of(flat) != ("object",) or shape(flat) == shape(other)
        return 2 * len(fields.keys() & others.keys()) >= max(len(fields), len(others))


def covers(wide: Any, narrow: Any, of_wide: FlatSchemas, of_narrow: FlatSchemas) -> bool:
    """Return whether one schema surely accepts every value of another one."""
    if not is_object(wide) or not is_object(narrow):
        return wide is True
    flat, other = of_wide.flat(wide), of_narrow.flat(narrow)
    fields, others = object_at(flat, "properties"), object_at(other, "properties")
    if any(flat[key] != other.get(key) for key in flat.keys() - _COVERABLE):
        return False
    if types_of(flat) and set(types_of(flat)) != set(types_of(other)):
        return False
    if not set(Schema(flat).required) <= set(Schema(other).required):
        return False
    if flat.get("additionalProperties", True) not in (True, {}):
        return False
    shared = fields.keys() & others.keys()
    return all(shape(fields[name]) == shape(others[name]) for name in shared)


_COVERABLE = TEXTS | {"type", "properties", "required", "additionalProperties", "x-source"}
"""Keywords that `covers` judges, and those that say nothing about values."""
