"""Walks over schemas and over the documents that contain them. Data is never entered.

An object of a document is keyed either by keywords or by names chosen by the author (`named`):
below `properties` a key `default` is the name of a field. The value of a keyword such as `example`
is data, which contains no schema and no reference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from typing import Any, NamedTuple

from ..by_identity import ByIdentity
from ..json_types import JsonObject, is_array, is_object, object_at
from .keywords import DATA, NAME_MAPS, SCHEMA_LISTS, SCHEMA_MAPS, SINGLE_SCHEMAS, is_data
from .pointer import Pointer, parse_fragment, read

FILES = "$files"
"""The key of the root document under which other files are stored, by path."""


HOLDERS = (dict, list)
"""The types that may contain objects: most values of a document are texts, which are skipped."""


_HOLDING = frozenset((*SCHEMA_MAPS, *SCHEMA_LISTS, *SINGLE_SCHEMAS))
"""Keywords with subschemas below."""
_HOLDING_OR_CONTENT = _HOLDING | {"contentSchema"}


class Node(NamedTuple):
    """One object of a document."""

    pointer: Pointer
    value: JsonObject
    named: bool
    """Whether its keys are names, not keywords."""


def are_names(keyword: str, named: bool) -> bool:
    """Return whether the keys below a key are names. `named`: the key is a name itself."""
    return not named and (keyword in NAME_MAPS or keyword == FILES)


def objects(node: object, pointer: Pointer = (), named: bool = False) -> Iterator[Node]:
    """Yield `node` and every object below it, in document order, but none inside data.

    A caller may replace the values of a yielded object before it requests the next.
    """
    waiting: list[tuple[Pointer, Any, bool]] = [(pointer, node, named)]
    while waiting:
        pointer, node, named = waiting.pop()
        below: list[tuple[Pointer, Any, bool]] = []
        if is_object(node):
            yield Node(pointer, node, named)
            for name, child in node.items():
                if issubclass(type(child), HOLDERS) and (named or not is_data(name)):
                    below.append(((*pointer, name), child, are_names(name, named)))
        elif is_array(node):
            for index, child in enumerate(node):
                if issubclass(type(child), HOLDERS):
                    below.append(((*pointer, index), child, False))
        below.reverse()
        waiting += below


def all_objects(document: object) -> tuple[Node, ...]:
    """Return the `objects` of a whole document of which only texts still change in place.

    Those of the latest document are cached for consecutive passes and checks.
    """
    return _nodes(document)


_nodes: ByIdentity[object, tuple[Node, ...]] = ByIdentity(lambda d: tuple(objects(d)), most=1)


def rewrite(
    node: object,
    change: Callable[[JsonObject, bool], Any],
    *,
    named: bool = False,
    extensions: bool = False,
) -> Any:
    """Return `node` with every object replaced by `change(object, named)`, from the inside out.

    Nothing is changed in place, and unchanged parts are shared. Data is unchanged; with
    `extensions` the values of `x-…` are not data, since documents have schemas there.
    """
    if is_array(node):
        items = [rewrite(item, change, extensions=extensions) for item in node]
        return items if any(a is not b for a, b in zip(node, items, strict=True)) else node
    if not is_object(node):
        return node
    changed = node
    for name, child in node.items():
        if not issubclass(type(child), HOLDERS):
            continue
        if not named and (name in DATA or (not extensions and name.startswith("x-"))):
            continue
        below = rewrite(child, change, named=are_names(name, named), extensions=extensions)
        if below is not child:
            changed = {**node} if changed is node else changed  # one copy for all children
            changed[name] = below
    return change(changed, named)


def are_alike(first: object, second: object, ignored: Set[str], *, named: bool = False) -> bool:
    """Return whether two parts of documents differ at most in some keywords.

    `ignored`: these keywords; a key that is a name, or is inside data, is not one.
    """
    if first == second:
        return True
    if is_array(first) and is_array(second):
        pairs = zip(first, second, strict=False)
        return len(first) == len(second) and all(are_alike(a, b, ignored) for a, b in pairs)
    if not (is_object(first) and is_object(second)):
        return False
    names = first.keys() if named else first.keys() - ignored
    if names != (second.keys() if named else second.keys() - ignored):
        return False
    return all(
        first[name] == second[name]
        or (
            (named or name not in DATA)
            and are_alike(first[name], second[name], ignored, named=are_names(name, named))
        )
        for name in names
    )


def has_subschemas(schema: JsonObject) -> bool:
    """Return whether a schema may have subschemas: most have no such keyword."""
    return not _HOLDING.isdisjoint(schema)


def subschemas(schema: object) -> Iterator[tuple[Pointer, object]]:
    """Yield every direct subschema with its steps, truth values included."""
    if not is_object(schema) or not has_subschemas(schema):
        return
    for keyword, value in schema.items():
        if keyword in SCHEMA_MAPS and is_object(value):
            for name, child in value.items():
                yield (keyword, name), child
        elif keyword in SCHEMA_LISTS and is_array(value):
            for index, child in enumerate(value):
                yield (keyword, index), child
        elif keyword in SINGLE_SCHEMAS:
            yield (keyword,), value


def map_subschemas(schema: JsonObject, change: Callable[[Any, str], Any]) -> JsonObject:
    """Return `schema` with each direct subschema replaced by `change(subschema, name)`.

    `name` is its field or keyword: the name that a reader would use.
    """
    result = dict(schema)
    if not has_subschemas(schema):
        return result
    for keyword in SCHEMA_MAPS:
        if is_object(result.get(keyword)):
            result[keyword] = {k: change(v, k) for k, v in result[keyword].items()}
    for keyword in SCHEMA_LISTS:
        if is_array(result.get(keyword)):
            result[keyword] = [change(item, str(i)) for i, item in enumerate(result[keyword])]
    for keyword in SINGLE_SCHEMAS:
        if is_object(result.get(keyword)):
            result[keyword] = change(result[keyword], keyword)
    return result


def rewrite_schema(schema: object, change: Callable[[JsonObject], JsonObject]) -> Any:
    """Return a schema changed by `change`, then its subschemas; truth values are unchanged."""
    if not is_object(schema):
        return schema
    return map_subschemas(change(schema), lambda child, _: rewrite_schema(child, change))


def map_values(data: object, change: Callable[[Any], Any]) -> Any:
    """Return plain JSON data with every value replaced by `change(value)`, from the inside out."""
    if is_object(data):
        data = {name: map_values(value, change) for name, value in data.items()}
    elif is_array(data):
        data = [map_values(value, change) for value in data]
    return change(data)


def schema_positions(data: object) -> tuple[tuple[Pointer, object], ...]:
    """Return every value at the location of a schema, valid or not, with its pointer.

    Below the schemas of components and contents, then their targets in other files and elsewhere;
    keywords of the wrong kind are not entered. `data` must not change any more: the result for the
    latest document is cached.
    """
    return _positions(data)


_positions: ByIdentity[object, tuple[tuple[Pointer, Any], ...]]
_positions = ByIdentity(lambda d: tuple(_all_positions(d)), most=1)


def _all_positions(data: object) -> Iterator[tuple[Pointer, object]]:
    targets: dict[str, None] = {}
    positions = _below(_outermost(data))
    for _, schema in positions:
        _add_target(schema, targets)
    yield from positions
    if targets:
        visited = {tuple(map(str, pointer)) for pointer, _ in positions}
        yield from _referred(data, visited, targets)


def _referred(
    data: object, visited: set[tuple[str, ...]], targets: dict[str, None]
) -> Iterator[tuple[Pointer, object]]:
    """Yield the targets of references that are at none of the pointers, and everything below."""
    waiting = [*targets]
    while waiting:
        steps = parse_fragment(waiting.pop())
        target = read(data, steps)
        if target is None or steps in visited:
            continue
        for pointer, schema in _below([(steps, target)]):
            exact = tuple(map(str, pointer))
            if exact in visited:
                continue
            visited.add(exact)
            further: dict[str, None] = {}
            _add_target(schema, further)
            waiting += further
            yield pointer, schema


def _add_target(schema: object, targets: dict[str, None]) -> None:
    """Add the target of a reference, unless it is the schema of a component as a whole."""
    if not is_object(schema) or "$ref" not in schema:
        return
    reference = schema["$ref"]
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return
    if reference.count("/") > 3 or not reference.startswith("#/components/schemas/"):
        targets[reference] = None


def _below(outermost: Iterable[tuple[Pointer, Any]]) -> list[tuple[Pointer, Any]]:
    """Return schemas and all their subschemas."""
    positions: list[tuple[Pointer, Any]] = []
    waiting = list(outermost)
    while waiting:
        position = waiting.pop()
        positions.append(position)
        pointer, schema = position
        if not is_object(schema) or _HOLDING_OR_CONTENT.isdisjoint(schema):
            continue
        waiting += [((*pointer, *steps), child) for steps, child in subschemas(schema)]
        if "contentSchema" in schema:
            waiting.append(((*pointer, "contentSchema"), schema["contentSchema"]))
    return positions


def _outermost(data: object) -> Iterator[tuple[Pointer, object]]:
    """Yield the schemas of components and contents, but none inside another."""
    named = object_at(object_at(data, "components"), "schemas")
    yield from ((("components", "schemas", name), schema) for name, schema in named.items())
    inside: Pointer = ("components", "schemas")
    for node in all_objects(data):
        if node.named or node.pointer[: len(inside)] == inside:
            continue
        for keyword in ("schema", "itemSchema"):
            if keyword in node.value:
                inside = (*node.pointer, keyword)
                yield inside, node.value[keyword]


def values(data: object) -> Iterator[tuple[Pointer, object]]:
    """Yield `data` and every value in it, at any depth, in document order, with its pointer."""
    waiting: list[tuple[Pointer, Any]] = [((), data)]
    while waiting:
        pointer, value = waiting.pop()
        yield pointer, value
        if is_object(value):
            waiting += [((*pointer, name), child) for name, child in reversed(value.items())]
        elif is_array(value):
            indexes = reversed(range(len(value)))
            waiting += [((*pointer, index), value[index]) for index in indexes]
