"""Changes joined by cause: renamed fields, moved bodies, one schema in several responses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from difflib import SequenceMatcher

from ..coverage.value_shape import observed
from ..json_types import is_object
from ..schema.pointer import render
from .change import Change
from .compare_body import BodyDifference, DescribedBody
from .read_body import Body

LIKE = 0.7
"""Minimum similarity of the old and new name of a field, from 0 to 1."""

EVERYWHERE = 3
"""Minimum number of operations with the same new status or media type to report it once."""


def joined_in_body(
    described: DescribedBody, body: Body, differences: list[BodyDifference]
) -> list[BodyDifference]:
    """Return the differences of one body, those with a common cause joined."""
    moved = _moved(described, body, differences)
    if moved is not None:
        return [moved]
    remaining = [*differences]
    for missing in [d for d in differences if d.kind == "missing field"]:
        new = next((d for d in remaining if _is_renamed(missing, d)), None)
        if new is not None:
            remaining.remove(new)
            detail = f"now `{_name(new.path)}`, {new.detail}"
            renamed = replace(
                missing, kind="renamed field", detail=detail, seen=(_name(new.path), new.seen)
            )
            remaining[remaining.index(missing)] = renamed
    return remaining


def _is_renamed(missing: BodyDifference, new: BodyDifference) -> bool:
    if new.kind != "new field" or _parent(new.path) != _parent(missing.path):
        return False
    before, after = (_plain(_name(d.path)) for d in (missing, new))
    if before == after:
        return True
    contained = min(len(before), len(after)) >= 3 and (before in after or after in before)
    return contained or SequenceMatcher(None, before, after).ratio() >= LIKE


def _moved(
    described: DescribedBody, body: Body, differences: list[BodyDifference]
) -> BodyDifference | None:
    """Return the difference if the body moved into a field or out of one, else None."""
    missing = [d for d in differences if d.kind == "missing field" and not _parent(d.path)]
    new = [d for d in differences if d.kind == "new field" and not _parent(d.path)]
    value = body.value
    if not missing or not new or not is_object(value):
        return None
    for difference in new:
        inner = value.get(difference.path)
        if is_object(inner) and len(value) == 1 and _fits(described, inner, described.schema):
            return replace(difference, kind="moved body", detail="the body is now in this field")
    for difference in missing:
        schema = described.schemas.child(described.schema, difference.path)
        if schema and len(missing) == 1 and _fits(described, value, schema):
            detail = "the body is now what the spec has in this field"
            return replace(difference, kind="moved body", detail=detail)
    return None


def _fits(described: DescribedBody, value: object, schema: object) -> bool:
    shape = observed(described.schemas, schema, value)
    return bool(shape.fields) and not shape.differences


def _parent(path: str) -> str:
    return path.rpartition(".")[0]


def _name(path: str) -> str:
    return path.rpartition(".")[2]


def _plain(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())


def joined(changes: Iterable[Change]) -> list[Change]:
    """Return one change for each cause; its `also` names the other operations."""
    causes: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        causes.setdefault(_cause(change), []).append(change)
    return [_merged(changes) for changes in _joined_statuses([*causes.values()])]


def _cause(change: Change) -> tuple[str, ...]:
    """Return the key that changes with the same cause share."""
    where = str(change.location)
    if change.actual:
        return change.kind, where, change.actual
    if change.kind == "broken rule":
        return change.kind, where, render(change.rule)
    return change.kind, where, _name(change.path), str(change.weak)


def _joined_statuses(causes: list[list[Change]]) -> list[list[Change]]:
    """Return the causes, joining a new status or media type of many operations."""
    groups: dict[tuple[str, ...], list[list[Change]]] = {}
    for cause in causes:
        first = cause[0]
        is_general = first.kind in ("new status", "new content type")
        key = (first.kind, first.actual) if is_general else (str(id(cause)),)
        groups.setdefault(key, []).append(cause)
    general: list[list[Change]] = []
    for group in groups.values():
        operations = {cause[0].operation for cause in group}
        if len(operations) >= EVERYWHERE:
            general.append([change for cause in group for change in cause])
        else:
            general += group
    return general


def _merged(changes: list[Change]) -> Change:
    first = changes[0]
    others = dict.fromkeys(f"{c.operation} {c.status}" for c in changes)
    others.pop(f"{first.operation} {first.status}")
    return replace(first, also=tuple(others))
