"""Comparison of the responses of an operation: statuses, headers and bodies."""

from __future__ import annotations

from ..document.path_items import is_success
from ..json_types import JsonObject, object_at
from .compare_contents import compare_contents
from .levels import Level
from .likeness import covers
from .operation_pair import OperationPair, schema_of


def compare_responses(pair: OperationPair) -> None:
    """Add the responses that were removed or added, and the changes of the others."""
    before, after = (object_at(op.node, "responses") for op in (pair.old, pair.new))
    statuses = _matched(before, after)
    if (changed := _changed_success(before, after, statuses)) is not None:
        status, other = changed
        statuses[status] = other
        message = f"the status of success is {other} now, not {status}"
        at = (*pair.old.pointer, "responses", status), (*pair.new.pointer, "responses", other)
        pair.add("status-changed", message, at, "breaking")
    for status in before:
        if status in statuses:
            _compare(pair, before[status], after[statuses[status]], status)
        elif not status.startswith("x-"):
            _removed(pair, status)
    for status in after:
        if status not in statuses.values() and not status.startswith("x-"):
            level: Level = "careful" if is_success(status) else "safe"
            wider = _wider(before, status) if is_success(status) else None
            if wider is not None and not _is_read(pair, before[wider], after[status]):
                level = "breaking"
            pointer = (*pair.new.pointer, "responses", status)
            pair.add("status-added", f"the response {status} was added", (None, pointer), level)


def _wider(before: JsonObject, status: str) -> str | None:
    """Return the key of the response by which a status was read: its range, or `default`."""
    names = {name.lower(): name for name in before}
    return names.get(f"{status[:1]}xx", names.get("default"))


def _is_read(pair: OperationPair, old: object, new: object) -> bool:
    """Return whether every body of a new response certainly matches the old schema of its type."""
    before, after = (object_at(response, "content") for response in pair.resolved(old, new))
    of_old, of_new = (view.schemas for view in pair.views)
    return all(
        covers(before[kind].get("schema", True), media.get("schema", True), of_old, of_new)
        for kind, media in after.items()
        if kind in before
    )


def _matched(before: JsonObject, after: JsonObject) -> dict[str, str]:
    """Return old name -> new name, ignoring case: `2XX` is `2xx`, `X-Id` is `x-id`."""
    names = {name.lower(): name for name in after}
    return {name: names[name.lower()] for name in before if name.lower() in names}


def _changed_success(
    before: JsonObject, after: JsonObject, statuses: dict[str, str]
) -> tuple[str, str] | None:
    """Return the status of success and its new one, if there is a single one of each."""
    removed = [status for status in before if status not in statuses and is_success(status)]
    more = [status for status in after if status not in statuses.values() and is_success(status)]
    return (removed[0], more[0]) if len(removed) == len(more) == 1 else None


def _removed(pair: OperationPair, status: str) -> None:
    level: Level = "breaking" if is_success(status) else "safe"
    at = (*pair.old.pointer, "responses", status), None
    change = pair.add("status-removed", f"the response {status} was removed", at, level)
    change.container = pair.new.pointer


def _compare(pair: OperationPair, old: object, new: object, status: str) -> None:
    before, after = pair.resolved(old, new)
    if before is None or after is None:
        return
    label = f"the response {status}"
    at = pair.at(before, after)
    has_body, has_body_now = (bool(object_at(response, "content")) for response in (before, after))
    if has_body and not has_body_now:
        pair.add("body-removed", f"{label} has no body now", at, "breaking")
    elif has_body_now and not has_body:
        pair.add("body-added", f"{label} has a body now", at, "safe")
    else:
        compare_contents(pair, before, after, "response", label)
    _headers(pair, before, after, label)


def _headers(pair: OperationPair, old: JsonObject, new: JsonObject, label: str) -> None:
    before, after = object_at(old, "headers"), object_at(new, "headers")
    names = _matched(before, after)
    for name, header in before.items():
        _header(pair, header, after.get(names.get(name, "")), name, label)
    for name, header in after.items():
        if name not in names.values():
            _header(pair, None, header, name, label)


def _header(pair: OperationPair, old: object, new: object, name: str, label: str) -> None:
    before, after = pair.resolved(old, new)
    at = pair.at(before, after)
    if before is None or after is None:
        removed = after is None
        change_id = f"header-{'removed' if removed else 'added'}"
        message = f"{label} {'no longer has' if removed else 'has'} the header `{name}`"
        change = pair.add(change_id, message, at, "breaking" if removed else "safe", name)
        change.container = pair.new.pointer
        return
    if before.get("required") is True and after.get("required") is not True:
        message = f"the header `{name}` of {label} is optional now"
        pair.add("header-optional", message, at, "breaking", name)
    schemas = schema_of(before), schema_of(after)
    pair.compare_schemas(*schemas, "response", f"the header `{name}`", at, name)
