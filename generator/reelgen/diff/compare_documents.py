"""Comparison of the HTTP contract: operations, events, credentials, servers."""

from __future__ import annotations

from .change import SpecChange
from .collect import Changes, View
from .compare_behavior import compare_behavior
from .compare_credentials import compare_credentials
from .compare_events import compare_callbacks, compare_webhooks
from .compare_operations import OperationChanges
from .compare_servers import compare_servers
from .match_operations import Matched


def compare_documents(old: object, new: object, matched: Matched) -> list[SpecChange]:
    """Return the changes between the data of two documents with matched operations."""
    changes = Changes()
    _presence(matched, changes)
    operations = OperationChanges(View(old), View(new), changes)
    for before, after in matched.pairs:
        operations.compare(before, after)
        compare_callbacks(operations, before, after)
    compare_webhooks(operations, old, new)
    compare_credentials(old, new, matched, changes)
    compare_servers(old, new, matched, changes)
    compare_behavior(old, new, matched, changes)
    return changes.all()


def _presence(matched: Matched, changes: Changes) -> None:
    """Add the operations that were removed or added."""
    for op in matched.removed:
        message = f"{op.id} ({op}) was removed"
        at = op.pointer, None
        change = changes.add("operation-removed", message, at, wire="breaking", operation=op.id)
        change.container = ("paths",)
    for op in matched.added:
        message = f"{op.id} ({op}) was added"
        changes.add("operation-added", message, (None, op.pointer), wire="safe", operation=op.id)
