"""Two versions of the servers that requests are sent to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..json_types import is_array, is_object
from ..schema.pointer import Pointer
from .change import merge_operations
from .collect import Changes, Pointers
from .likeness import shape
from .match_operations import Matched


def compare_servers(old: Any, new: Any, matched: Matched, changes: Changes) -> None:
    """Add the changes of the servers of the document, of path items and of operations."""
    _compare(old, new, ((), ()), [after.id for _, after in matched.pairs], changes)
    for before, after in matched.pairs:
        holders = (
            (before.node, after.node, (before.pointer, after.pointer)),
            (before.item, after.item, (before.pointer[:2], after.pointer[:2])),
        )
        for holder, other, pointers in holders:
            if "servers" in holder or "servers" in other:
                _compare(holder, other, pointers, [after.id], changes)


def _compare(
    old: Any, new: Any, holders: tuple[Pointer, Pointer], ids: list[str], changes: Changes
) -> None:
    before, after = [*_addresses(old)], [*_addresses(new)]
    if before == after:
        return
    if before[:1] == after[:1]:
        at: Pointers = (*holders[0], "servers"), (*holders[1], "servers")
        message = "which other servers there are changed"
        changes.add("server-changed", message, at, behavior="safe")
        return
    was, now = (a[0].partition("\n")[0] if a else "none" for a in (before, after))
    change = changes.add(
        "server-changed",
        f"requests go to {now} now, not to {was}",
        (
            (*holders[0], "servers", 0, "url") if before else None,
            (*holders[1], "servers", 0, "url") if after else None,
        ),
        wire="careful" if before and before[0] in after else "breaking",
    )
    merge_operations(change, ids)


def _addresses(holder: Any) -> Iterator[str]:
    """Yield the URL of each server and its variables, as text."""
    servers = holder.get("servers") if is_object(holder) else None
    for server in servers if is_array(servers) else ():
        if is_object(server):
            yield f"{server.get('url')}\n{shape(server.get('variables'))}"
