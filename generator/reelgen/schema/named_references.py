"""References by name (`$id`, `$anchor`, `$dynamicRef`) as pointers, by the rules of `referencing`.

A `$dynamicRef` means the outermost schema of that name on the way to it. From the text alone that
is the outermost one around it; one that only a caller elsewhere would add is not seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urldefrag, urljoin

from referencing import Anchor, Registry, Resource, Specification
from referencing.exceptions import NoSuchAnchor, NoSuchResource
from referencing.jsonschema import DynamicAnchor

from ..plain import is_array, is_object
from .keywords import is_data
from .pointer import render_fragment
from .walk import are_names, objects

NAMING_KEYWORDS = ("$id", "$anchor", "$dynamicAnchor")


def resolve_named_references(data: Any) -> Any:
    """Return the document with references by name as pointers; the same one if it has none."""
    if not any(
        isinstance(node.value.get(keyword), str)
        for node in objects(data)
        if not node.named
        for keyword in NAMING_KEYWORDS
    ):
        return data
    return _Rewriter(data).rewritten(data, ("",))


class _Rewriter:
    """The names of one document, and the pointers that they mean."""

    def __init__(self, data: Any) -> None:
        registry: Registry[Any] = Registry()
        self._registry = registry.with_resource("", DOCUMENT.create_resource(data)).crawl()
        self._pointers = {id(node.value): node.pointer for node in objects(data)}

    def rewritten(self, schema: Any, around: tuple[str, ...]) -> Any:
        """Return a copy of a schema, or of an object of OpenAPI, with its references as pointers.

        `around` are the base addresses of the resources it is inside of, outermost first.
        """
        if is_array(schema):
            return [self.rewritten(item, around) for item in schema]
        if not is_object(schema):
            return schema
        identifier = _identifier(schema)
        if identifier is not None:
            around = (*around, urldefrag(_join(around[-1], identifier))[0])
        result: dict[str, Any] = {}
        for keyword, child in schema.items():
            if is_data(keyword):
                result[keyword] = child
            elif are_names(keyword, False) and is_object(child):
                result[keyword] = {n: self.rewritten(one, around) for n, one in child.items()}
            else:
                result[keyword] = self.rewritten(child, around)
        if isinstance(schema.get("$ref"), str):
            result["$ref"] = self._pointer(schema["$ref"], around, dynamic=False)
        elif isinstance(schema.get("$dynamicRef"), str):
            reference = result.pop("$dynamicRef")
            result["$ref"] = self._pointer(reference, around, dynamic=True)
        return result

    def _pointer(self, reference: str, around: tuple[str, ...], *, dynamic: bool) -> str:
        """Return a reference as a pointer where it names a resource or schema of this document."""
        address, fragment = urldefrag(_join(around[-1], reference))
        try:
            if fragment and not fragment.startswith("/"):
                return self._fragment(self._anchored(address, fragment, around if dynamic else ()))
            return self._fragment(self._registry[address]) + fragment
        except (NoSuchAnchor, NoSuchResource, KeyError):
            return reference

    def _anchored(self, address: str, name: str, around: tuple[str, ...]) -> Resource[Any]:
        """Return the schema of an anchor; a dynamic one of the outermost resource that has it."""
        anchor: Any = self._registry.anchor(address, name).value
        for outer in around if isinstance(anchor, DynamicAnchor) else ():
            try:
                candidate: Any = self._registry.anchor(outer, name).value
            except (NoSuchAnchor, NoSuchResource):
                continue
            if isinstance(candidate, DynamicAnchor):
                anchor = candidate
                break
        resource: Resource[Any] = anchor.resource
        return resource

    def _fragment(self, resource: Resource[Any]) -> str:
        return render_fragment(self._pointers[id(resource.contents)])


def _join(base: str, reference: str) -> str:
    return f"{base}{reference}" if reference.startswith("#") else urljoin(base, reference)


def _identifier(schema: Any) -> str | None:
    identifier = schema.get("$id") if is_object(schema) else None
    return identifier if isinstance(identifier, str) and identifier[:1] != "#" else None


def _children(schema: Any) -> Iterator[Any]:
    """Yield the objects directly below one, those below a map of names included."""
    if is_array(schema):
        for item in schema:
            yield from [item] if is_object(item) else _children(item)
    elif is_object(schema):
        for keyword, child in schema.items():
            if is_data(keyword):
                continue
            if is_object(child):
                yield from child.values() if are_names(keyword, False) else [child]
            elif is_array(child):
                yield from _children(child)


def _anchors(specification: Specification[Any], schema: Any) -> Iterator[Any]:
    if not is_object(schema):
        return
    resource = specification.create_resource(schema)
    kinds: dict[str, Any] = {"$anchor": Anchor, "$dynamicAnchor": DynamicAnchor}
    for keyword, kind in kinds.items():
        name = schema.get(keyword)
        if isinstance(name, str):
            yield kind(name=name, resource=resource)


def _same_resolver(segments: Any, resolver: Any, subresource: Any) -> Any:
    """Pointers are read by `schema.pointer`, not by `referencing`."""
    return resolver


_make_specification: Any = Specification
"""Type checkers do not know the names of its arguments."""

DOCUMENT: Specification[Any] = _make_specification(
    name="openapi-3.1",
    id_of=_identifier,
    subresources_of=_children,
    maybe_in_subresource=_same_resolver,
    anchors_in=_anchors,
)
"""How `referencing` finds the schemas of an OpenAPI document, or of a JSON Schema by itself."""
