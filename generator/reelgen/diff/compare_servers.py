"""Comparison of the servers that requests are sent to."""

from __future__ import annotations

from dataclasses import dataclass

from ..json_types import array_at, is_object, object_at
from ..schema.pointer import Pointer
from .change import merge_operations
from .collect import Changes
from .levels import Level
from .likeness import shape
from .match_operations import Matched, Op


@dataclass(frozen=True, slots=True)
class Servers:
    """The servers of a document, or of an operation."""

    pointer: Pointer
    """The pointer to `servers`, which need not exist."""
    nodes: list[object]

    @property
    def addresses(self) -> list[str]:
        """The URL of each server, with the defaults of its variables."""
        return [_address(node) for node in self.nodes if is_object(node)]

    @property
    def url(self) -> Pointer | None:
        """The pointer to the URL of the first; None without one."""
        return (*self.pointer, 0, "url") if self.nodes else None


def _address(server: dict[str, object]) -> str:
    address = str(server.get("url"))
    for name, variable in object_at(server, "variables").items():
        default = variable.get("default") if is_object(variable) else None
        address = address.replace(f"{{{name}}}", str(default))
    return address.rstrip("/")


def compare_servers(old: object, new: object, matched: Matched, changes: Changes) -> None:
    """Add the changes of the servers of the document, and of those that operations override."""
    before, after = (Servers(("servers",), array_at(data, "servers")) for data in (old, new))
    _compare(before, after, "", changes)
    for op, other in matched.pairs:
        _compare(_of(op) or before, _of(other) or after, other.id, changes)


def _of(op: Op) -> Servers | None:
    """Return the servers of an operation or of its path item; None if they are the document's."""
    for part, pointer in ((op.node, op.pointer), (op.item, op.pointer[:2])):
        if nodes := array_at(part, "servers"):
            return Servers((*pointer, "servers"), nodes)
    return None


def _compare(old: Servers, new: Servers, operation: str, changes: Changes) -> None:
    before, after = old.addresses, new.addresses
    if shape(old.nodes) == shape(new.nodes) or (before == after and not _have_variables(old, new)):
        return
    if before[:1] == after[:1]:
        message = "other servers, or the values of server variables, changed"
        at = old.pointer, new.pointer
        change = changes.add("server-changed", message, at, behavior="safe")
    else:
        was, now = (addresses[0] if addresses else "none" for addresses in (before, after))
        message = f"requests go to {now} now, not to {was}"
        wire: Level = "careful" if before and before[0] in after else "breaking"
        change = changes.add("server-changed", message, (old.url, new.url), wire=wire)
        change.container = new.pointer[:-1]
    merge_operations(change, [operation] if operation else [])


def _have_variables(*sides: Servers) -> bool:
    return any("variables" in node for side in sides for node in side.nodes if is_object(node))
