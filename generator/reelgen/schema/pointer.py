"""JSON pointers (RFC 6901), as steps; in our extensions `*` is every item or field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias
from urllib.parse import quote, unquote

from ..json_types import is_array, is_object

Pointer: TypeAlias = tuple[str | int, ...]
"""The steps from the root of a document to a value: names of fields and indexes of items."""

Steps: TypeAlias = tuple[str, ...]
"""Steps with indexes as text, as in a reference."""

EVERY = "*"
"""The step of an extension's pointer for every item of an array, or field."""

_INDEX = re.compile(r"0|[1-9][0-9]*")


def escape(token: str) -> str:
    """Return a step escaped as a token of a pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Return the step of an escaped token."""
    return token.replace("~1", "/").replace("~0", "~")


def parse(pointer: str) -> tuple[str, ...]:
    """Return the steps of a pointer such as `/data/0/id`; none for the empty pointer."""
    return tuple(map(unescape, pointer.split("/")[1:]))


def render(steps: Iterable[str | int]) -> str:
    """Return the pointer of these steps."""
    return "".join(f"/{escape(str(step))}" for step in steps)


@cache
def parse_fragment(reference: str) -> tuple[str, ...]:
    """Return the steps of a reference such as `#/components/schemas/A`."""
    return tuple(unescape(unquote(step)) for step in reference.partition("#")[2].split("/")[1:])


def render_fragment(steps: Iterable[str | int]) -> str:
    """Return the reference to these steps of the same document, percent-encoded."""
    return "#" + "".join(f"/{quote(escape(str(step)), safe='~$')}" for step in steps)


def is_index(step: str | int) -> bool:
    """Return whether a step can be the index of an item."""
    return isinstance(step, int) or _INDEX.fullmatch(step) is not None


def read(node: object, steps: Iterable[str | int], default: object = None) -> Any:
    """Return the value at these steps below `node`, or `default`."""
    for step in steps:
        if is_object(node):
            node = node.get(str(step), default)
        elif is_array(node) and is_index(step) and int(step) < len(node):
            node = node[int(step)]
        else:
            return default
    return node


def read_every(node: object, steps: tuple[str, ...]) -> Iterator[tuple[Pointer, object]]:
    """Yield every value at these steps, with its exact pointer; `*` is every item or field.

    Nothing is yielded where a step does not exist.
    """
    matches: list[tuple[Pointer, object]] = [((), node)]
    for step in steps:
        below: list[tuple[Pointer, object]] = []
        for pointer, value in matches:
            if is_array(value) and step == EVERY:
                below += [((*pointer, index), item) for index, item in enumerate(value)]
            elif is_array(value) and is_index(step) and int(step) < len(value):
                below.append(((*pointer, int(step)), value[int(step)]))
            elif is_object(value) and step == EVERY:
                below += [((*pointer, name), child) for name, child in value.items()]
            elif is_object(value) and step in value:
                below.append(((*pointer, step), value[step]))
        matches = below
    yield from matches


REMOVED: object = object()
"""The value of a field that `edit` removes."""


def edit(data: object, edits: Mapping[Pointer, object]) -> Any:
    """Return a copy of `data` with the values at these pointers set; REMOVED removes a field.

    The objects and arrays on the path are copied, everything else is shared. An edit whose
    container does not exist is ignored. Items of an array are set, never removed.
    """
    copies: dict[Pointer, Any] = {(): _copy(data)}
    for pointer, value in edits.items():
        container = copies[()]
        for length, step in enumerate(pointer[:-1], 1):
            prefix = pointer[:length]
            child = read(container, (step,))
            if not is_object(child) and not is_array(child):
                container = None
                break
            if prefix not in copies:
                copies[prefix] = _copy(child)
                container[step if is_object(container) else int(step)] = copies[prefix]
            container = copies[prefix]
        last = pointer[-1]
        if is_array(container) and is_index(last) and int(last) < len(container):
            container[int(last)] = value
        elif is_object(container) and value is REMOVED:
            container.pop(str(last), None)
        elif is_object(container):
            container[str(last)] = value
    return copies[()]


def _copy(value: object) -> Any:
    return dict(value) if is_object(value) else list(value) if is_array(value) else value


def replace_every(
    node: object,
    steps: tuple[str | int, ...],
    change: Callable[[Pointer, Any], Any],
    *,
    create: Callable[[Pointer, Any, str | int], Any] | None = None,
    pointer: Pointer = (),
) -> object:
    """Return a copy of `node` with every value at these steps replaced.

    Args:
        node: The data, which is not changed.
        steps: The steps; `*` is every item or field.
        change: Returns the new value for the exact pointer and the value there, or REMOVED.
        create: Returns the container to continue in, from its pointer, its value (None where it
            does not exist) and the next step. By default nothing changes where a step does not
            exist.
        pointer: The pointer to `node`, for `change` and `create`.
    """
    if not steps:
        return change(pointer, node)
    step = steps[0]
    if create is not None:
        node = create(pointer, node, step)
    changed = {
        below[0]: replace_every(
            value, steps[1:], change, create=create, pointer=(*pointer, below[0])
        )
        for below, value in read_every(node, (str(step),))
    }
    if is_object(node):
        fields = {**node, **{str(name): value for name, value in changed.items()}}
        return {name: value for name, value in fields.items() if value is not REMOVED}
    if is_array(node):
        items = [changed.get(index, item) for index, item in enumerate(node)]
        return [item for item in items if item is not REMOVED]
    return node
