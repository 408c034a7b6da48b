"""OpenAPI Overlay 1.0: renames, hides and annotates parts of a document that others keep."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from jsonpath import JSONPathError, JSONPathMatch, finditer

from ..findings import Finding, Location, SpecInvalidError
from ..plain import is_array, is_object
from ..schema.pointer import read as read_pointer
from ..source import Source, read


def overlaid(data: Any, paths: Iterable[Path]) -> tuple[Any, dict[str, str]]:
    """The data with each overlay over it, in order, and what was read. Raises SpecInvalidError."""
    read_files: dict[str, str] = {}
    for path in paths:
        source = read(path)
        read_files.update(source.inputs)
        data = _applied(data, source)
    return data, read_files


def _applied(data: Any, overlay: Source) -> Any:
    said = overlay.data
    version = str(said.get("overlay", "")) if is_object(said) else ""
    if not version.startswith("1."):
        message = "is not an Overlay: there is no `overlay: 1.0.0`"
        raise SpecInvalidError([Finding(Location(overlay.path), message, "begin it so")])
    actions = said.get("actions")
    if not is_array(actions) or not all(is_object(one) for one in actions):
        where = overlay.locate(("actions",))
        raise SpecInvalidError([Finding(where, "`actions` is not a list of actions", "write one")])
    for index, action in enumerate(actions):
        data = _done(data, action, overlay, index)
    return data


def _done(data: Any, action: dict[str, Any], overlay: Source, index: int) -> Any:
    matches = _matches(data, action.get("target"), overlay, index)
    if action.get("remove") is True:
        for match in sorted(matches, key=_place, reverse=True):
            _remove(data, match)
    elif "update" in action:
        for match in matches:
            data = _updated(data, match, action["update"])
    return data


def _matches(data: Any, target: Any, overlay: Source, index: int) -> list[JSONPathMatch]:
    where = overlay.locate(("actions", index, "target"))
    if not isinstance(target, str):
        raise SpecInvalidError([Finding(where, "an action has no `target`", "add a JSONPath")])
    try:
        return list(finditer(target, data))
    except JSONPathError as error:
        said = str(error).splitlines()[0]
        finding = Finding(where, f"`target` is not a JSONPath: {said}", "correct it")
        raise SpecInvalidError([finding]) from None


def _place(match: JSONPathMatch) -> list[tuple[int, int, str]]:
    """In the order of the document: the items of a list go from the last to the first."""
    return [(0, p, "") if isinstance(p, int) else (1, 0, str(p)) for p in match.parts]


def _remove(data: Any, match: JSONPathMatch) -> None:
    holder = read_pointer(data, match.parts[:-1])
    if is_object(holder):
        holder.pop(str(match.parts[-1]), None)
    elif is_array(holder) and match.parts:
        del holder[int(match.parts[-1])]


def _updated(data: Any, match: JSONPathMatch, update: Any) -> Any:
    node: Any = read_pointer(data, match.parts)
    if is_array(node):
        node.append(copy.deepcopy(update))
        return data
    merged = _merged(node, update)
    if not match.parts:
        return merged
    holder: Any = read_pointer(data, match.parts[:-1])
    holder[match.parts[-1]] = merged
    return data


def _merged(node: Any, update: Any) -> Any:
    """Objects into each other, lists one after the other; of anything else the update counts."""
    if is_object(node) and is_object(update):
        both = {name: _merged(node[name], update[name]) for name in node.keys() & update.keys()}
        return {**node, **copy.deepcopy(update), **both}
    if is_array(node) and is_array(update):
        return [*node, *copy.deepcopy(update)]
    return copy.deepcopy(update)
