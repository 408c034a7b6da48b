"""OpenAPI Overlay 1.0: edits to a document that is maintained elsewhere."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..findings import Finding, Location, SpecInvalidError
from ..json_types import JsonObject, is_array, is_object
from ..schema.pointer import read as read_pointer
from ..source import Source, read
from .json_path import Parts, Paths, QueryInvalidError

MAX_PARTS = 2_000_000
"""The maximum number of values that the updates of all overlays may add."""


def overlaid(data: object, paths: Iterable[Path]) -> tuple[object, dict[str, str]]:
    """Return the data after each overlay, and the hashes of the files. Raises SpecInvalidError."""
    sources = [read(path) for path in paths]
    read_files = {name: digest for source in sources for name, digest in source.inputs.items()}
    return apply_overlays(data, sources), read_files


def apply_overlays(data: object, overlays: Iterable[Source]) -> object:
    """Return the data, which is changed in place, after each overlay. Raises SpecInvalidError."""
    run = _Run(data)
    for overlay in overlays:
        run.apply(overlay)
    return run.data


class _Run:
    """A document while overlays are applied to it."""

    def __init__(self, data: object) -> None:
        self.data = data
        self._queries = Paths(_size(data))
        self._added = 0

    def apply(self, overlay: Source) -> None:
        """Apply all actions of one overlay. Raises SpecInvalidError."""
        for index, action in enumerate(_actions(overlay)):
            try:
                self._apply(action)
            except QueryInvalidError as error:
                where = overlay.locate(("actions", index, "target"))
                message = f"`target` is not a usable JSONPath: {error}"
                raise SpecInvalidError([Finding(where, message, "correct the JSONPath")]) from None
            except _ActionInvalidError as error:
                where = overlay.locate(("actions", index, error.field))
                raise SpecInvalidError([Finding(where, str(error), error.remedy)]) from None

    def _apply(self, action: JsonObject) -> None:
        target = action.get("target")
        if not isinstance(target, str):
            raise _ActionInvalidError("target", "an action has no `target`", "add a JSONPath")
        matches = self._queries.matches(target, self.data)
        if action.get("remove") is True:
            for parts in sorted(matches, key=_order, reverse=True):
                self._remove(parts)
        elif "update" in action:
            self._added += _size(action["update"]) * len(matches)
            if self._added > MAX_PARTS:
                message = f"`update` adds more than {MAX_PARTS:,} values"
                raise _ActionInvalidError("update", message, "narrow `target`")
            for parts in matches:
                self._update(parts, action["update"])

    def _remove(self, parts: Parts) -> None:
        if not parts:
            message = "`remove` would remove the whole document"
            raise _ActionInvalidError("target", message, "select a part of it")
        container = read_pointer(self.data, parts[:-1])
        if is_object(container):
            container.pop(str(parts[-1]), None)
        elif is_array(container):
            del container[int(parts[-1])]

    def _update(self, parts: Parts, update: object) -> None:
        node: Any = read_pointer(self.data, parts)
        if not parts:
            if not is_object(update):
                message = "`update` of the whole document is not an object"
                raise _ActionInvalidError("update", message, "write an object")
            self.data = _merged(node, update)
        elif is_array(node):
            node.append(copy.deepcopy(update))
        else:
            container: Any = read_pointer(self.data, parts[:-1])
            last: Any = parts[-1]
            if is_object(container) or is_array(container):  # else an update above it replaced it
                container[last] = _merged(node, update)


class _ActionInvalidError(Exception):
    """An action that cannot be applied."""

    def __init__(self, field: str, message: str, remedy: str) -> None:
        super().__init__(message)
        self.field = field
        self.remedy = remedy


def _actions(overlay: Source) -> list[JsonObject]:
    content = overlay.data
    version = str(content.get("overlay", "")) if is_object(content) else ""
    if not version.startswith("1."):
        message = "is not an OpenAPI Overlay: `overlay` is missing"
        raise SpecInvalidError(
            [Finding(Location(overlay.path), message, "start the file with `overlay: 1.0.0`")]
        )
    actions = content.get("actions")
    if not is_array(actions) or not all(map(is_object, actions)):
        where = overlay.locate(("actions",))
        raise SpecInvalidError(
            [Finding(where, "`actions` is not a list of objects", "write a list of actions")]
        )
    return actions


def _order(parts: Parts) -> list[tuple[int, int, str]]:
    """Return a sort key in document order; in a list, the last item is removed first."""
    return [(0, p, "") if isinstance(p, int) else (1, 0, p) for p in parts]


def _size(value: object) -> int:
    """Return the number of values in a value, including itself."""
    inner = value.values() if is_object(value) else value if is_array(value) else ()
    return 1 + sum(map(_size, inner))


def _merged(node: object, update: object) -> object:
    """Merge objects, concatenate arrays, and replace anything else by the update."""
    if is_object(node) and is_object(update):
        both = {name: _merged(node[name], update[name]) for name in node.keys() & update.keys()}
        return {**node, **copy.deepcopy(update), **both}
    if is_array(node) and is_array(update):
        return [*node, *copy.deepcopy(update)]
    return copy.deepcopy(update)
