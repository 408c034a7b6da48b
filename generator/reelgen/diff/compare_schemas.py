"""Comparison of two schemas: the values that only one of them accepts."""

from __future__ import annotations

from .collect import Changes, View
from .compare_bounds import compare_bounds
from .compare_fields import compare_fields, compare_other_fields
from .compare_items import compare_first_items, compare_items
from .compare_members import compare_members
from .compare_rules import compare_dependent_required, compare_names, compare_pattern, compare_rules
from .compare_values import (
    compare_default,
    compare_enum,
    compare_formats,
    compare_null,
    has_other_types,
)
from .levels import Direction, judge
from .sameness import Sameness
from .schema_pair import SchemaContext, SchemaPair, side_of

STEPS = (
    *(compare_enum, compare_bounds, compare_pattern, compare_rules, compare_names),
    *(
        compare_dependent_required,
        compare_formats,
        compare_fields,
        compare_other_fields,
        compare_items,
        compare_first_items,
    ),
    compare_members,
)
"""The comparisons where the types are the same."""


class SchemaChanges:
    """Comparison of schemas of two documents; each pair is compared once in each direction."""

    def __init__(self, old: View, new: View, changes: Changes) -> None:
        self._old, self._new, self._changes = old, new, changes
        self._same = Sameness(old.data, new.data)
        self._seen: set[tuple[int, int, Direction, bool]] = set()

    def compare(self, old: object, new: object, context: SchemaContext) -> None:
        """Add the changes from one schema to another, and of all below them."""
        key = id(old), id(new), context.direction, context.is_covered
        if key in self._seen or self._same(old, new):
            return
        self._seen.add(key)
        sides = side_of(self._old, old), side_of(self._new, new)
        if sides[0] is None or sides[1] is None:
            self._add_booleans(old, new, context)
            return
        pair = SchemaPair(sides[0], sides[1], context, self._changes, self.compare)
        compare_default(pair)
        compare_null(pair)
        if not has_other_types(pair):
            for step in STEPS:
                step(pair)

    def _add_booleans(self, old: object, new: object, context: SchemaContext) -> None:
        level = judge(context.direction, narrowed=new is False, widened=old is False)
        self._changes.add(
            "schema-changed",
            f"{context.label} accepts {'no' if new is False else 'a'} value",
            (context.old, context.new),
            name=context.name,
            wire=level,
            operation=context.operation,
        )
