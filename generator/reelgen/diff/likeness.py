"""Corresponding fields, members and schemas of the old and the new version."""

from __future__ import annotations

import difflib
import json

from ..json_types import JsonObject, is_object, object_at
from ..schema.flatten import FlatSchemas
from ..schema.keywords import DOCUMENTATION
from ..schema.model import Schema, types_of
from ..schema.walk import are_alike, rewrite

TEXTS = DOCUMENTATION | {"description", "summary"}
FOR_READERS = TEXTS | {"x-source", "x-scrub"}
_COVERABLE = TEXTS | {"type", "properties", "required", "additionalProperties", "x-source"}
"""Keywords that `covers` judges, and those that do not constrain values."""


def shape(schema: object) -> str:
    """Return a schema without its descriptions as text, for comparison."""
    plain = rewrite(schema, _without_texts, extensions=True)
    return json.dumps(plain, sort_keys=True, default=str)


def differ_in_texts(old: object, new: object) -> bool:
    """Return whether two parts of documents differ at most in documentation."""
    return are_alike(old, new, FOR_READERS)


def _without_texts(node: JsonObject, named: bool) -> JsonObject:
    return node if named else {k: value for k, value in node.items() if k not in FOR_READERS}


def renamed(before: dict[str, object], after: dict[str, object]) -> dict[str, str]:
    """Return old name -> new name of the fields, or parameters, that differ only in name.

    Both map names to schemas. A name corresponds to another where no other pair has the same
    schema, and it is the only one that changed, or they are alike.
    """
    removed = {name: shape(before[name]) for name in before if name not in after}
    more = {name: shape(after[name]) for name in after if name not in before}
    pairs: dict[str, str] = {}
    for name, text in removed.items():
        candidates = [candidate for candidate, other in more.items() if other == text]
        rivals = [rival for rival, other in removed.items() if other == text]
        if len(candidates) == len(rivals) == 1 and (
            len(removed) == len(more) == 1 or alike(name, candidates[0])
        ):
            pairs[name] = candidates[0]
    return pairs


def alike(old: str, new: str) -> bool:
    """Return whether two names are probably the same name, written or phrased differently."""
    first, second = (name.replace("_", "").replace("-", "").lower() for name in (old, new))
    return first == second or difflib.SequenceMatcher(None, first, second).ratio() > 0.6


def match_members(
    before: list[object], after: list[object], old: FlatSchemas, new: FlatSchemas
) -> tuple[list[tuple[object, object]], list[object], list[object]]:
    """Return the matched members of two unions, the removed ones, and the added ones."""
    pairs: list[tuple[object, object]] = []
    removed, more = [*before], [*after]
    for test in (_same_reference, _same_shape, _Likeness(old, new)):
        for member in [*removed]:
            match = next((other for other in more if test(member, other)), None)
            if match is not None:
                pairs.append((member, match))
                removed = [other for other in removed if other is not member]
                more = [other for other in more if other is not match]
    return pairs, removed, more


def _same_reference(old: object, new: object) -> bool:
    reference = Schema(old).reference
    return reference is not None and reference == Schema(new).reference


def _same_shape(old: object, new: object) -> bool:
    return shape(old) == shape(new)


class _Likeness:
    """A test of two members: they have the same type and mostly the same fields."""

    def __init__(self, old: FlatSchemas, new: FlatSchemas) -> None:
        self._old, self._new = old, new

    def __call__(self, old: object, new: object) -> bool:
        flat, other = self._old.flat(old), self._new.flat(new)
        if types_of(flat) != types_of(other):
            return False
        fields, others = object_at(flat, "properties"), object_at(other, "properties")
        if not fields and not others:
            return types_of(flat) != ("object",) or shape(flat) == shape(other)
        return 2 * len(fields.keys() & others.keys()) >= max(len(fields), len(others))


def covers(wide: object, narrow: object, of_wide: FlatSchemas, of_narrow: FlatSchemas) -> bool:
    """Return whether a schema certainly accepts every value of another one."""
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
