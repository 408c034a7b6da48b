"""`$id`, `$anchor` and `$dynamicRef`: what JSON Schema names in other ways, as local references.

A `$dynamicRef` means the outermost schema of that name on the way to it. From the text alone that
is the outermost one around it; one that only a caller elsewhere would add is not seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urldefrag, urljoin

from ..plain import is_array, is_object
from ..source import Pointer
from .references import is_data, names_below

Resource = str
"""A base address; empty for the document itself."""


@dataclass(slots=True)
class _Names:
    """Where each name leads, within one document."""

    resources: dict[Resource, Pointer] = field(default_factory=lambda: {"": ()})
    anchors: dict[tuple[Resource, str], Pointer] = field(default_factory=dict[Any, Pointer])
    dynamic: set[tuple[Resource, str]] = field(default_factory=set[tuple[Resource, str]])


def identified(data: Any) -> Any:
    """The document with references by name rewritten as pointers; the same one if it has none."""
    names = _Names()
    for node, pointer, around in _schemas(data, (), ("",)):
        if around[-1] not in names.resources:
            names.resources[around[-1]] = pointer
        for keyword in ("$anchor", "$dynamicAnchor"):
            if isinstance(node.get(keyword), str):
                names.anchors[around[-1], node[keyword]] = pointer
        if isinstance(node.get("$dynamicAnchor"), str):
            names.dynamic.add((around[-1], node["$dynamicAnchor"]))
    if len(names.resources) == 1 and not names.anchors:
        return data
    return _rewritten(data, ("",), names, named=False)


def _schemas(
    node: Any, pointer: Pointer, around: tuple[Resource, ...], named: bool = False
) -> Iterator[tuple[dict[str, Any], Pointer, tuple[Resource, ...]]]:
    """Every object that may be a schema, with the resources it stands in, outermost first."""
    if is_object(node):
        if not named:
            around = _around(node, around)
            yield node, pointer, around
        for name, child in node.items():
            if not is_data(name, named):
                yield from _schemas(child, (*pointer, name), around, names_below(name, named))
    elif is_array(node):
        for index, child in enumerate(node):
            yield from _schemas(child, (*pointer, index), around)


def _rewritten(node: Any, around: tuple[Resource, ...], names: _Names, named: bool) -> Any:
    if is_array(node):
        return [_rewritten(one, around, names, False) for one in node]
    if not is_object(node):
        return node
    if not named:
        around = _around(node, around)
    result = {
        name: child
        if is_data(name, named)
        else _rewritten(child, around, names, names_below(name, named))
        for name, child in node.items()
    }
    if isinstance(node.get("$ref"), str):
        result["$ref"] = _led(node["$ref"], around, names, dynamic=False)
    if isinstance(node.get("$dynamicRef"), str) and not named and "$ref" not in node:
        result["$ref"] = _led(result.pop("$dynamicRef"), around, names, dynamic=True)
    return result


def _around(node: dict[str, Any], around: tuple[Resource, ...]) -> tuple[Resource, ...]:
    said = node.get("$id")
    if not isinstance(said, str) or said.startswith("#"):
        return around
    return (*around, urldefrag(_joined(around[-1], said))[0])


def _led(reference: str, around: tuple[Resource, ...], names: _Names, *, dynamic: bool) -> str:
    """A local pointer where the name is known here, else what was said."""
    resource, fragment = urldefrag(_joined(around[-1], reference))
    if dynamic and (resource, fragment) in names.dynamic:
        outer = (one for one in around if (one, fragment) in names.dynamic)
        resource = next(outer, resource)
    if resource not in names.resources:
        return reference
    if fragment == "" or fragment.startswith("/"):
        return _pointer(names.resources[resource]) + fragment
    at = names.anchors.get((resource, fragment))
    return reference if at is None else _pointer(at)


def _joined(base: Resource, reference: str) -> str:
    return f"{base}{reference}" if reference.startswith("#") else urljoin(base, reference)


def _pointer(steps: Pointer) -> str:
    escaped = (str(step).replace("~", "~0").replace("/", "~1") for step in steps)
    return "#" + "".join(f"/{quote(step, safe='~$')}" for step in escaped)
