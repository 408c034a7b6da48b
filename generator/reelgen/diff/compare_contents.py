"""Comparison of the bodies of requests, responses and events: media types and schemas."""

from __future__ import annotations

from ..json_types import JsonObject, is_object, object_at
from ..schema.pointer import Pointer
from .levels import Direction, Level
from .operation_pair import OperationPair


def compare_request_bodies(pair: OperationPair) -> None:
    """Add the changes of the request body."""
    bodies = (op.node.get("requestBody") for op in (pair.old, pair.new))
    before, after = pair.resolved(*bodies)
    if before is None or after is None:
        _presence(pair, before, after)
        return
    required = after.get("required") is True
    if (before.get("required") is True) != required:
        change_id = "body-required" if required else "body-optional"
        message = f"the request body is {'required' if required else 'optional'} now"
        level: Level = "breaking" if required else "safe"
        pair.add(change_id, message, pair.at(before, after), level)
    compare_contents(pair, before, after, "request", "the request body")


def _presence(pair: OperationPair, before: JsonObject | None, after: JsonObject | None) -> None:
    if before is not None:
        message = "the request body was removed"
        change = pair.add("body-removed", message, pair.at(before, None), "breaking")
        change.container = pair.new.pointer
    elif after is not None:
        level: Level = "breaking" if after.get("required") is True else "safe"
        pair.add("body-added", "a request body was added", pair.at(None, after), level)


def compare_contents(
    pair: OperationPair, old: JsonObject, new: JsonObject, direction: Direction, label: str
) -> None:
    """Add the changes of `content`: of media types, then of their schemas."""
    before, after = object_at(old, "content"), object_at(new, "content")
    kinds = {kind: kind for kind in before if kind in after}
    removed = [kind for kind in before if kind not in kinds]
    more = [kind for kind in after if kind not in kinds]
    at = pair.at(old, new)
    if len(removed) == len(more) == 1:
        kinds[removed[0]] = more[0]
        message = f"{label} is {more[0]} now, not {removed[0]}"
        pointers = _pointer(at[0], removed[0]), _pointer(at[1], more[0])
        pair.add("media-type-changed", message, pointers, "breaking")
        removed, more = [], []
    for kind in removed:
        verb = "sent" if direction == "response" else "accepted"
        message = f"{label} is no longer {verb} as {kind}"
        pointers = _pointer(at[0], kind), None
        change = pair.add("media-type-removed", message, pointers, "breaking")
        change.container = pair.new.pointer
    for kind in more:
        pointers = None, _pointer(at[1], kind)
        pair.add("media-type-added", f"{label} may also be {kind}", pointers, "safe")
    for kind, other in kinds.items():
        _media_type(pair, before[kind], after[other], direction, label)


def _pointer(body: Pointer | None, kind: str) -> Pointer | None:
    return None if body is None else (*body, "content", kind)


def _media_type(
    pair: OperationPair, old: object, new: object, direction: Direction, label: str
) -> None:
    at = pair.at(old, new)
    for key in ("schema", "itemSchema"):
        before, after = (media.get(key) if is_object(media) else None for media in (old, new))
        if before is not None or after is not None:
            before = True if before is None else before
            after = True if after is None else after
            pair.compare_schemas(before, after, direction, label, at)
    if object_at(old, "encoding") != object_at(new, "encoding") and direction == "request":
        message = f"how fields of {label} are written changed"
        pair.add("encoding-changed", message, at, "careful")
