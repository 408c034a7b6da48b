"""Operations -> the tree of resources that hangs on a client."""

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
"""Classes that the modules of clients and resources use themselves."""


def group_resources(
    document: openapi.Document,
    named: tuple[Named, ...],
    operations: tuple[ClientMethod, ...],
    client: ClassName,
) -> tuple[Resource, ...]:
    """The top resources, in the order of their first operation."""
    members: dict[tuple[Identifier, ...], list[ClientMethod]] = {}
    for one, operation in zip(named, operations, strict=True):
        for depth in range(1, len(one.resource)):
            members.setdefault(one.resource[:depth], [])
        members.setdefault(one.resource, []).append(operation)
    tags = {tag.name.lower(): " ".join(tag.description.split()) for tag in document.tags}
    taken = {name for one in (*_CLASSES, client) for name in _twins(one)}
    names = {path: _class(path, taken) for path in members}

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


def _class(path: tuple[Identifier, ...], taken: set[str]) -> ClassName:
    """Return a name that is free, and whose async twin is."""
    text = " ".join(path)
    for one in (text, f"{text} resource"):
        if taken.isdisjoint(_twins(class_name(one))):
            taken.update(_twins(class_name(one)))
            return class_name(one)
    name = unique(class_name(f"{text} resource"), taken)
    while not taken.isdisjoint(_twins(name)[1:]):
        name = unique(class_name(f"{text} resource"), taken)
    taken.update(_twins(name))
    return ClassName(name)


def _twins(name: str) -> tuple[str, str]:
    return name, f"Async{name}"
