# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:32d9d44921d7
"""Which fields and items a rule speaks of: what `unevaluatedProperties` leaves over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .json_schema import Rule, Scope, breaches, named


def fields(rule: Rule, value: Mapping[str, Any], scope: Scope) -> set[str]:
    """The fields of an object that `rule` speaks of, in parts of it that hold."""
    if isinstance(rule, bool):
        return set()
    if "additionalProperties" in rule or "unevaluatedProperties" in rule:
        return set(value)
    return set(named(rule, value)).union(
        *(fields(part, value, scope) for part in _parts(rule, value, scope))
    )


def items(rule: Rule, value: Sequence[Any], scope: Scope) -> set[int]:
    """The places in an array that `rule` speaks of, in parts of it that hold."""
    if isinstance(rule, bool):
        return set()
    if "items" in rule or "unevaluatedItems" in rule:
        return set(range(len(value)))
    known = set(range(min(len(rule.get("prefixItems", ())), len(value))))
    if "contains" in rule:
        known |= {i for i, item in enumerate(value) if _holds(rule["contains"], item, scope)}
    return known.union(*(items(part, value, scope) for part in _parts(rule, value, scope)))


def _parts(rule: Mapping[str, Any], value: Any, scope: Scope) -> Iterator[Rule]:
    """The schemas inside that speak of the same value, and hold."""
    if "$ref" in rule:
        yield from _referred(rule["$ref"], value, scope)
    for keyword in ("allOf", "anyOf", "oneOf"):
        yield from (part for part in rule.get(keyword, ()) if _holds(part, value, scope))
    if "if" in rule:
        holds = _holds(rule["if"], value, scope)
        yield from (rule["if"],) if holds else ()
        chosen = rule.get("then" if holds else "else", True)
        yield from (chosen,) if _holds(chosen, value, scope) else ()
    for name, part in rule.get("dependentSchemas", {}).items():
        if name in value and _holds(part, value, scope):
            yield part


def _referred(name: str, value: Any, scope: Scope) -> Iterator[Rule]:
    visit = f"evaluated {name}", id(value)
    if visit not in scope.under_way:
        scope.under_way.add(visit)
        try:
            yield scope.schemas.get(name, True)
        finally:
            scope.under_way.discard(visit)


def _holds(rule: Rule, value: Any, scope: Scope) -> bool:
    return next(breaches(rule, value, scope), None) is None
