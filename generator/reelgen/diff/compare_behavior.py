"""What a client does beyond one request: price, retry, paging, lifecycle, signature, limits."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..json_types import is_array, is_object, object_at
from .collect import Changes
from .levels import Level
from .match_operations import Matched, Op


class Behavior(NamedTuple):
    """An extension of an operation that decides how a client behaves."""

    key: str
    id: str
    label: str
    level: Level
    """What a change of it is at least."""


OF_OPERATIONS = (
    Behavior("x-credits", "price-changed", "the price", "careful"),
    Behavior("x-retry", "retry-changed", "whether the call is repeated", "careful"),
    Behavior("x-job", "lifecycle-changed", "the lifecycle of the job", "careful"),
    Behavior("x-pagination", "pagination-changed", "how pages follow each other", "careful"),
    Behavior("x-signature", "signature-changed", "how deliveries are signed", "breaking"),
)
OF_DOCUMENTS = (
    Behavior("x-errors", "errors-changed", "where errors say what is wrong", "careful"),
)


def compare_behavior(old: Any, new: Any, matched: Matched, changes: Changes) -> None:
    """Add the changes of what a client does beyond one request."""
    for before, after in matched.pairs:
        for behavior in OF_OPERATIONS:
            _compare(behavior, before, after, changes)
    for behavior in OF_DOCUMENTS:
        key = behavior.key
        values = _plain(old.get(key)), _plain(new.get(key))
        if values[0] != values[1]:
            at = (key,) if key in old else None, (key,) if key in new else None
            message = f"{behavior.label} {_verb(*values)}"
            changes.add(behavior.id, message, at, behavior=behavior.level)
    for name in object_at(old, "webhooks"):
        if name in object_at(new, "webhooks"):
            _signatures(old, new, name, changes)


def _compare(behavior: Behavior, old: Op, new: Op, changes: Changes) -> None:
    key = behavior.key
    before, after = _plain(old.node.get(key)), _plain(new.node.get(key))
    if before == after:
        return
    at = (
        (*old.pointer, key) if key in old.node else None,
        (*new.pointer, key) if key in new.node else None,
    )
    change_id, label = behavior.id, behavior.label
    if key == "x-retry" and _idempotency(before) != _idempotency(after):
        change_id, label = "idempotency-changed", "the idempotency key"
    message = f"{label} of {new.id} {_verb(before, after)}"
    change = changes.add(change_id, message, at, behavior=behavior.level, operation=new.id)
    change.effects = _effects(key, before, after)


def _idempotency(value: Any) -> dict[str, Any]:
    return object_at(value, "idempotency")


def _effects(key: str, before: Any, after: Any) -> list[str]:
    if key == "x-credits":
        return [*_prices(object_at(before, "prices"), object_at(after, "prices"))]
    if key == "x-retry":
        header = _idempotency(after).get("header")
        if header and not _idempotency(before):
            return [f"the client sends `{header}` and repeats the call where the response is lost"]
        if _idempotency(before) and not header:
            return ["the client repeats the call no more where the response is lost"]
        safe = [is_object(v) and v.get("safe") is True for v in (before, after)]
        if safe[0] != safe[1]:
            return [
                f"the client repeats the call {'too' if safe[1] else 'no more'} after a failure"
            ]
    return []


def _prices(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    lines = [
        f"`{n}` costs {after[n]}, not {before[n]}"
        for n in before
        if n in after and before[n] != after[n]
    ]
    lines += [f"`{name}` has no price now" for name in before if name not in after]
    return lines + [f"`{name}` costs {after[name]}" for name in after if name not in before]


def _signatures(old: Any, new: Any, name: str, changes: Changes) -> None:
    key = "x-signature"
    for method in object_at(object_at(old, "webhooks"), name):
        nodes = [object_at(object_at(object_at(d, "webhooks"), name), method) for d in (old, new)]
        before, after = (_plain(node.get(key)) for node in nodes)
        if before != after:
            pointer = ("webhooks", name, method, key)
            at = pointer if key in nodes[0] else None, pointer if key in nodes[1] else None
            message = f"how deliveries of `{name}` are signed {_verb(before, after)}"
            changes.add("signature-changed", message, at, name=name, behavior="breaking")


def _plain(value: Any) -> Any:
    """Return an extension without its sources."""
    if is_object(value):
        return {k: _plain(v) for k, v in value.items() if k != "x-source"}
    return [_plain(item) for item in value] if is_array(value) else value


def _verb(before: Any, after: Any) -> str:
    if before is None:
        return "is declared now"
    return "is no longer declared" if after is None else "changed"
