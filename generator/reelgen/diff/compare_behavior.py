"""Comparison of behavior: price, retry, paging, lifecycle, signature, credential."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..json_types import is_array, is_object, object_at
from ..schema.pointer import Pointer
from .behavior_effects import behavior_effects
from .collect import Changes
from .levels import Level
from .match_operations import Matched, webhooks_of


class Behavior(NamedTuple):
    """An extension that decides how a client behaves."""

    key: str
    id: str
    label: str
    level: Level
    """The level of a change."""


class Part(NamedTuple):
    """A part of both documents that may have an extension."""

    label: str
    """Its name to a reader; empty for the document."""
    nodes: tuple[object, object]
    pointers: tuple[Pointer, Pointer]
    operation: str = ""


OF_OPERATIONS = (
    Behavior("x-credits", "price-changed", "the price", "careful"),
    Behavior("x-retry", "retry-changed", "whether a call may be repeated", "careful"),
    Behavior("x-job", "lifecycle-changed", "the lifecycle of the job", "careful"),
    Behavior("x-pagination", "pagination-changed", "the pagination", "careful"),
    Behavior("x-deprecated", "deprecation-changed", "the announced end", "careful"),
)
OF_WEBHOOKS = (Behavior("x-signature", "signature-changed", "the signature", "breaking"),)
OF_SCHEMES = (
    Behavior("x-credential", "credential-form-changed", "the form of credentials", "careful"),
)
OF_DOCUMENTS = (
    Behavior("x-errors", "errors-changed", "where errors have a code and a message", "careful"),
)


def compare_behavior(old: object, new: object, matched: Matched, changes: Changes) -> None:
    """Add the changes of behavior."""
    operations = (
        Part(after.id, (before.node, after.node), (before.pointer, after.pointer), after.id)
        for before, after in matched.pairs
    )
    for parts, behaviors in (
        (operations, OF_OPERATIONS),
        ([Part("", (old, new), ((), ()))], OF_DOCUMENTS),
        (_webhooks(old, new), OF_WEBHOOKS),
        (_schemes(old, new), OF_SCHEMES),
    ):
        for part in parts:
            for behavior in behaviors:
                _compare(behavior, part, changes)


def _webhooks(old: object, new: object) -> Iterator[Part]:
    before, after = webhooks_of(old), webhooks_of(new)
    for key, node in before.items():
        if key in after:
            pointer = ("webhooks", *key)
            yield Part(key[0], (node, after[key]), (pointer, pointer))


def _schemes(old: object, new: object) -> Iterator[Part]:
    before, after = (object_at(object_at(d, "components"), "securitySchemes") for d in (old, new))
    for name, scheme in before.items():
        if name in after:
            pointer = ("components", "securitySchemes", name)
            yield Part(name, (scheme, after[name]), (pointer, pointer))


def _compare(behavior: Behavior, part: Part, changes: Changes) -> None:
    key = behavior.key
    before, after = (_plain(node.get(key)) if is_object(node) else None for node in part.nodes)
    if before == after:
        return
    change_id, label, level = behavior.id, behavior.label, behavior.level
    if key == "x-retry" and object_at(before, "idempotency") != object_at(after, "idempotency"):
        change_id, label = "idempotency-changed", "the idempotency key"
    if key == "x-signature" and before is None:
        level = "careful"  # deliveries were accepted without one
    subject = f"{label} of {part.label}" if part.label else label
    old, new = part.pointers
    change = changes.add(
        change_id,
        f"{subject} {_verb(before, after)}",
        ((*old, key) if before is not None else None, (*new, key) if after is not None else None),
        behavior=level,
        operation=part.operation,
    )
    change.container = new
    change.effects = behavior_effects(key, before, after)


def _plain(value: object) -> object:
    """Return an extension without its sources."""
    if is_object(value):
        return {k: _plain(v) for k, v in value.items() if k != "x-source"}
    return [_plain(item) for item in value] if is_array(value) else value


def _verb(before: object, after: object) -> str:
    if before is None:
        return "is declared now"
    return "is no longer declared" if after is None else "changed"
