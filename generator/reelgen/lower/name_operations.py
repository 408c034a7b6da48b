"""operationIds (or, without one, method and path) -> resources and Python methods."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ..document import openapi
from ..ir.names import Identifier, attribute, class_name, identifier, resource, unique
from ..ir.names import method as method_name

MAX_LEVELS = 9
"""Resources inside each other; a name with more dots ends in one long word."""


@dataclass(frozen=True, slots=True)
class Named:
    """An operation of the document under its Python name."""

    id: str
    resource: tuple[Identifier, ...]
    name: Identifier
    method: str
    path: str
    item: openapi.PathItem
    operation: openapi.Operation
    siblings: set[str]
    """The names its resource has already."""
    title: str = ""
    """What the classes made for it are called after."""


def name_operations(document: openapi.Document) -> tuple[Named, ...]:
    """All operations, in document order, each with a name of its own."""
    return tuple(_without_clashes(list(_named(document))))


def _named(document: openapi.Document) -> Iterator[Named]:
    for path, item in document.paths.items():
        for method, operation in item.operations():
            group, name = _split(path, method, operation)
            yield Named(
                operation.operation_id or f"{'.'.join(group)}.{name}",
                group,
                name,
                method,
                path,
                item,
                operation,
                set(),
            )


def _split(
    path: str, method: str, operation: openapi.Operation
) -> tuple[tuple[Identifier, ...], Identifier]:
    given = operation.operation_id or ""
    parts = [part for part in given.split(".", MAX_LEVELS) if part]
    if len(parts) > 1:
        *above, last = parts
        return (resource(above[0]), *(attribute(part) for part in above[1:])), method_name(last)
    segments = [s for s in path.split("/") if s and not s.startswith("{")]
    group = operation.tags[0] if operation.tags else (segments[0] if segments else "root")
    if given.count("/") == 1 and identifier(given.split("/")[0]) == identifier(group):
        given = given.split("/")[1]  # `repos/list` of the tag `repos`
    return (resource(group),), method_name(given or _invented(path, method))


def _invented(path: str, method: str) -> str:
    """A name from method and path alone, so that other operations do not change it."""
    words = [
        f"by {segment[1:-1]}" if segment.startswith("{") else segment
        for segment in path.split("/")
        if segment
    ]
    return " ".join([method, *words])


def _without_clashes(named: list[Named]) -> Iterator[Named]:
    children: dict[tuple[Identifier, ...], set[str]] = {}
    for one in named:
        for depth in range(1, len(one.resource)):
            children.setdefault(one.resource[:depth], set()).add(one.resource[depth])
    ids: set[str] = set()
    titles: set[str] = set()
    done: dict[int, Named] = {}
    for index in sorted(range(len(named)), key=lambda index: _rank(named[index])):
        one = named[index]
        taken = children.setdefault(one.resource, set())
        name = Identifier(_free(one, str(one.name), taken, method_name))
        title = _free(one, f"{' '.join(one.resource)} {name}", titles, class_name)
        id_ = unique(one.id, ids)
        done[index] = replace(one, id=id_, name=name, siblings=taken, title=title)
    yield from (done[index] for index in range(len(named)))


def _rank(one: Named) -> tuple[bool, bool, str, str]:
    """Who keeps a name that several have: not the first, since others may come before it.

    Names that the document gives come before names made up here, those that are spelled as Python
    does before others; then path and method decide.
    """
    given = one.operation.operation_id or ""
    return not given, given.rpartition(".")[2] != one.name, one.path, one.method


def _free(one: Named, text: str, taken: set[str], named: Callable[[str], str]) -> str:
    """The name, with method and path where another operation has it."""
    longer = named(f"{text} {_invented(one.path, one.method)}")
    free = longer if named(text) in taken and one.operation.operation_id else named(text)
    return unique(free, taken)
