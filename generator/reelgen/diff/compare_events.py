"""Comparison of events: webhooks, and the callbacks of operations."""

from __future__ import annotations

from typing import TypeAlias

from ..document.path_items import operations_in
from ..json_types import JsonObject, is_object, object_at
from ..schema.pointer import Pointer
from .collect import View
from .compare_operations import OperationChanges
from .match_operations import Op, webhooks_of

Events: TypeAlias = dict[str, tuple[Pointer, JsonObject]]
"""Operations by the name of the event, each with its pointer."""


def compare_webhooks(operations: OperationChanges, old: object, new: object) -> None:
    """Add the changes of webhooks."""
    _compare(operations, _webhooks(old), _webhooks(new), None)


def compare_callbacks(operations: OperationChanges, old: Op, new: Op) -> None:
    """Add the changes of the callbacks of an operation."""
    before, after = _callbacks(operations.old, old), _callbacks(operations.new, new)
    _compare(operations, before, after, new)


def _webhooks(data: object) -> Events:
    return {key[0]: (("webhooks", *key), node) for key, node in webhooks_of(data).items()}


def _callbacks(view: View, op: Op) -> Events:
    events: Events = {}
    for name, items in object_at(op.node, "callbacks").items():
        target = view.schemas.target(items)
        for expression, item in target.items() if is_object(target) else ():
            for steps, node in operations_in(view.schemas.target(item)):
                events[name] = (*op.pointer, "callbacks", name, expression, *steps), node
    return events


def _compare(operations: OperationChanges, before: Events, after: Events, op: Op | None) -> None:
    """Add the events that were removed or added, and the changes of the others."""
    for name in {**before, **after}:
        if name in before and name in after:
            nodes = before[name][1], after[name][1]
            event = op or Op(f"webhook {name}", "post", name, after[name][0], {}, nodes[1], [])
            operations.event(name, *nodes, event)
            continue
        removed = name in before
        verb = "removed" if removed else "added"
        operations.changes.add(
            f"event-{verb}",
            f"the event `{name}` was {verb}",
            (before[name][0] if removed else None, None if removed else after[name][0]),
            name=name,
            wire="breaking" if removed else "safe",
            operation=op.id if op is not None else "",
        )
