"""Comparison of an operation: its path, parameters, bodies and responses."""

from __future__ import annotations

from ..json_types import JsonObject
from .collect import Changes, Pointers, View
from .compare_contents import compare_contents, compare_request_bodies
from .compare_parameters import compare_parameters
from .compare_responses import compare_responses
from .compare_schemas import SchemaChanges
from .match_operations import Op
from .operation_pair import OperationPair


class OperationChanges:
    """Comparison of the operations of two documents."""

    def __init__(self, old: View, new: View, changes: Changes) -> None:
        self.old, self.new, self.changes = old, new, changes
        self._schemas = SchemaChanges(old, new, changes)

    def compare(self, old: Op, new: Op) -> None:
        """Add the changes from one version of an operation to the other."""
        pair = self._pair(old, new)
        for step in (_path, compare_parameters, compare_request_bodies, compare_responses):
            step(pair)
        _deprecation(pair)

    def event(self, name: str, old: JsonObject, new: JsonObject, op: Op) -> None:
        """Add the changes of a body that the provider sends: of a webhook, or a callback."""
        pair = self._pair(op, op)
        before, after = pair.resolved(old.get("requestBody"), new.get("requestBody"))
        if before is not None and after is not None:
            compare_contents(pair, before, after, "response", f"the event `{name}`")

    def _pair(self, old: Op, new: Op) -> OperationPair:
        return OperationPair(old, new, (self.old, self.new), self.changes, self._schemas)


def _path(pair: OperationPair) -> None:
    if pair.old.key != pair.new.key:
        at = pair.old.pointer[:2], pair.new.pointer[:2]
        pair.add("path-changed", f"{pair.old} is {pair.new} now", at, "breaking")


def _deprecation(pair: OperationPair) -> None:
    was, now = (op.node.get("deprecated") is True for op in (pair.old, pair.new))
    if now and not was:
        at: Pointers = pair.old.pointer, (*pair.new.pointer, "deprecated")
        pair.add("operation-deprecated", f"{pair.new.id} is deprecated", at, "safe")
    elif was and not now:
        at = (*pair.old.pointer, "deprecated"), pair.new.pointer
        pair.add("operation-reactivated", f"{pair.new.id} is no longer deprecated", at, "safe")
