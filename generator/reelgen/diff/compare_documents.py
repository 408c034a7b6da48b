"""Two versions of a document on the wire: operations, events, credentials, addresses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document.path_items import operations_in
from ..json_types import array_at, is_array, is_object, object_at
from ..schema.pointer import Pointer
from .change import Change
from .collect import Changes, View
from .compare_behavior import compare_behavior
from .compare_operations import OperationComparison, security_of
from .likeness import shape, without_texts
from .match_operations import Matched, Op, match_operations, operations_of


def compare_documents(old: Any, new: Any) -> tuple[list[Change], Matched]:
    """Return the changes between the data of two documents, and which operations are the same."""
    before, after, changes = View(old), View(new), Changes()
    matched = match_operations(operations_of(old), operations_of(new))
    comparison = OperationComparison(before, after, changes)
    for op in matched.removed:
        message = f"{op.id} ({op}) was removed"
        change = changes.add(
            "operation-removed", message, op.pointer, None, wire="breaking", operation=op.id
        )
        change.near = ("paths",)
    for op in matched.added:
        message = f"{op.id} ({op}) was added"
        changes.add("operation-added", message, None, op.pointer, wire="safe", operation=op.id)
    for one, two in matched.pairs:
        comparison.compare(one, two)
        _callbacks(comparison, one, two)
    _webhooks(comparison, old, new)
    _security(old, new, matched, changes)
    _servers(old, new, matched, changes)
    compare_behavior(old, new, matched, changes)
    return changes.all(), matched


def _events(holder: Any, key: str) -> dict[str, tuple[Pointer, dict[str, Any]]]:
    """Return the operations of the path items below a key, by name, with their steps."""
    found: dict[str, tuple[Pointer, dict[str, Any]]] = {}
    for name, item in object_at(holder, key).items():
        for steps, node in operations_in(item):
            found[name] = (key, name, *steps), node
    return found


def _webhooks(comparison: OperationComparison, old: Any, new: Any) -> None:
    before, after = _events(old, "webhooks"), _events(new, "webhooks")
    _compare_events(comparison, before, after, (), (), None)


def _callbacks(comparison: OperationComparison, one: Op, two: Op) -> None:
    before, after = _callback_events(comparison.old, one), _callback_events(comparison.new, two)
    _compare_events(comparison, before, after, one.pointer, two.pointer, two)


def _callback_events(view: View, op: Op) -> dict[str, tuple[Pointer, dict[str, Any]]]:
    found: dict[str, tuple[Pointer, dict[str, Any]]] = {}
    for name, items in object_at(op.node, "callbacks").items():
        target = view.schemas.target(items)
        for expression, item in target.items() if is_object(target) else ():
            for steps, node in operations_in(item):
                found[name] = ("callbacks", name, expression, *steps), node
    return found


def _compare_events(
    comparison: OperationComparison,
    before: dict[str, tuple[Pointer, dict[str, Any]]],
    after: dict[str, tuple[Pointer, dict[str, Any]]],
    old_at: Pointer,
    new_at: Pointer,
    op: Op | None,
) -> None:
    operation = op.id if op is not None else ""
    for name in [*before, *(name for name in after if name not in before)]:
        if name in before and name in after:
            nodes = before[name][1], after[name][1]
            event = op or Op(f"webhook {name}", "post", name, after[name][0], {}, nodes[1], [])
            comparison.event(name, *nodes, event)
            continue
        removed = name in before
        old = (*old_at, *before[name][0]) if removed else None
        new = None if removed else (*new_at, *after[name][0])
        comparison.changes.add(
            f"event-{'removed' if removed else 'added'}",
            f"the event `{name}` was {'removed' if removed else 'added'}",
            old,
            new,
            name=name,
            wire="breaking" if removed else "safe",
            operation=operation,
        )


def _security(old: Any, new: Any, matched: Matched, changes: Changes) -> None:
    """Add the operations that no longer accept the credentials that they did."""
    for one, two in matched.pairs:
        before, after = security_of(old, one), security_of(new, two)
        if set(before) == set(after):
            continue
        accepted = before or [frozenset[str]()]
        lost = [a for a in accepted if after and not any(b <= a for b in after)]
        message = "credentials of another kind are required" if lost else "more credentials work"
        changes.add(
            "credential-changed",
            message,
            _security_at(old, one),
            _security_at(new, two),
            wire="breaking" if lost else "safe",
            operation=two.id,
        )


def _security_at(data: Any, op: Op) -> Pointer:
    if op.node.get("security") is not None:
        return (*op.pointer, "security")
    for one in array_at(data, "security"):
        for name in one if is_object(one) else ():
            return ("components", "securitySchemes", name)
    return ("components", "securitySchemes") if "components" in data else ()


def _servers(old: Any, new: Any, matched: Matched, changes: Changes) -> None:
    ids = [two.id for _, two in matched.pairs]
    _server(old, new, (), (), ids, changes)
    for one, two in matched.pairs:
        for holders, steps in ((one.node, two.node), ()), ((one.item, two.item), ("item",)):
            if "servers" in holders[0] or "servers" in holders[1]:
                before = one.pointer[:2] if steps else one.pointer
                after = two.pointer[:2] if steps else two.pointer
                _server(*holders, before, after, [two.id], changes)


def _server(
    old: Any, new: Any, old_at: Pointer, new_at: Pointer, ids: list[str], changes: Changes
) -> None:
    before, after = ([*_addresses(one)] for one in (old, new))
    if before[:1] == after[:1]:
        if before != after:
            changes.add(
                "server-changed",
                "which other servers there are changed",
                (*old_at, "servers"),
                (*new_at, "servers"),
                behavior="safe",
            ).operations += ids[:0]
        return
    remains = bool(before) and before[0] in after
    was, now = ((one[0].partition("\n")[0] if one else "none") for one in (before, after))
    change = changes.add(
        "server-changed",
        f"requests go to {now} now, not to {was}",
        (*old_at, "servers", 0, "url") if before else None,
        (*new_at, "servers", 0, "url") if after else None,
        wire="careful" if remains else "breaking",
    )
    change.operations = [*dict.fromkeys((*change.operations, *ids))]


def _addresses(holder: Any) -> Iterator[str]:
    servers = holder.get("servers") if is_object(holder) else None
    for server in servers if is_array(servers) else ():
        if is_object(server):
            yield f"{server.get('url')}\n{shape(without_texts(server.get('variables')))}"
