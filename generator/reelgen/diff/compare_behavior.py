"""What a client does beyond one request: price, retry, paging, lifecycle, signature, limits."""

from __future__ import annotations

import re
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
LIMIT_HEADERS = re.compile(r"ratelimit|rate-limit|retry-after", re.IGNORECASE)


def compare_behavior(old: Any, new: Any, matched: Matched, changes: Changes) -> None:
    """Add the changes of what a client does beyond one request."""
    for one, two in matched.pairs:
        for behavior in OF_OPERATIONS:
            _compare(behavior, one, two, changes)
    for behavior in OF_DOCUMENTS:
        before, after = _plain(old.get(behavior.key)), _plain(new.get(behavior.key))
        if before != after:
            at = (
                (behavior.key,) if k in d else None
                for d, k in ((old, behavior.key), (new, behavior.key))
            )
            message = f"{behavior.label} {_verb(before, after)}"
            changes.add(behavior.id, message, *at, behavior=behavior.level)
    for name in object_at(old, "webhooks"):
        if name in object_at(new, "webhooks"):
            _signatures(old, new, name, changes)


def _compare(behavior: Behavior, one: Op, two: Op, changes: Changes) -> None:
    before, after = _plain(one.node.get(behavior.key)), _plain(two.node.get(behavior.key))
    if before == after:
        return
    key = behavior.key
    old = (*one.pointer, key) if key in one.node else None
    new = (*two.pointer, key) if key in two.node else None
    change_id, label = behavior.id, behavior.label
    if key == "x-retry" and _idempotency(before) != _idempotency(after):
        change_id, label = "idempotency-changed", "the idempotency key"
    message = f"{label} of {two.id} {_verb(before, after)}"
    change = changes.add(change_id, message, old, new, behavior=behavior.level, operation=two.id)
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
            at = [("webhooks", name, method, key) if key in node else None for node in nodes]
            message = f"how deliveries of `{name}` are signed {_verb(before, after)}"
            changes.add("signature-changed", message, *at, name=name, behavior="breaking")


def _plain(value: Any) -> Any:
    """Return an extension without its evidence."""
    if is_object(value):
        return {k: _plain(v) for k, v in value.items() if k != "x-source"}
    return [_plain(one) for one in value] if is_array(value) else value


def _verb(before: Any, after: Any) -> str:
    if before is None:
        return "is declared now"
    return "is no longer declared" if after is None else "changed"
