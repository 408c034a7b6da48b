"""Group operations into the tree of a client's resources."""

from __future__ import annotations

from ..document import openapi
from ..ir.model import ClientMethod, Resource
from ..ir.names import ClassName, Identifier, class_name, unique
from .name_operations import Named

_CLASSES = frozenset(
    {"Client", "Job", "CancelableJob", "Resource", "SyncResource", "Pages", "Paging"}
) | frozenset(
    {"Service", "SecurityScheme", "CallOptions", "FileInput", "Unpack"}
    | {"Body", "Expected", "FileRule", "Operation", "Parameter", "Type", "Event", "Stream"}
)
"""Classes used by the modules of clients and resources."""


def group_resources(
    document: openapi.Document,
    named: tuple[Named, ...],
    operations: tuple[ClientMethod, ...],
    client: ClassName,
) -> tuple[Resource, ...]:
    """Return the top-level resources, in the order of their first operations."""
    members: dict[tuple[Identifier, ...], list[ClientMethod]] = {}
    for operation, method in zip(named, operations, strict=True):
        path = operation.resource
        for depth in range(1, len(path)):
            members.setdefault(path[:depth], [])
        members.setdefault(path, []).append(method)
    tags = {tag.name.lower(): " ".join(tag.description.split()) for tag in document.tags}
    used = {name for reserved in (*_CLASSES, client) for name in _variants(reserved)}
    names = {path: _class(path, used) for path in members}

    def build(path: tuple[Identifier, ...]) -> Resource:
        below = [p for p in members if len(p) == len(path) + 1 and p[: len(path)] == path]
        return Resource(
            name=path[-1],
            path=path,
            class_name=names[path],
            description=tags.get(path[-1], "") or tags.get(".".join(path), ""),
            operations=tuple(members[path]),
            children=tuple(build(child) for child in below),
        )

    return tuple(build(path) for path in members if len(path) == 1)


def _class(path: tuple[Identifier, ...], used: set[str]) -> ClassName:
    """Return a name that is free, as is its asynchronous variant."""
    text = " ".join(path)
    for candidate in (text, f"{text} resource"):
        if used.isdisjoint(_variants(class_name(candidate))):
            used.update(_variants(class_name(candidate)))
            return class_name(candidate)
    name = unique(class_name(f"{text} resource"), used)
    while not used.isdisjoint(_variants(name)[1:]):
        name = unique(class_name(f"{text} resource"), used)
    used.update(_variants(name))
    return ClassName(name)


def _variants(name: str) -> tuple[str, str]:
    return name, f"Async{name}"
