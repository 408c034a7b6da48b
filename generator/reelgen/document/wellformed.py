"""Schemas whose keywords have values of the wrong kind: later stages rely on the right one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..findings import Finding
from ..plain import is_array, is_object
from ..source import Pointer, Source
from .references import is_data, names_below


def malformed(source: Source) -> Iterator[Finding]:
    """Findings for keywords that JSON Schema gives another kind of value."""
    for pointer, schema in _outermost(source.data, (), named=False):
        for place, kind in _wrong(schema, pointer):
            message = f"`{place[-1]}` should be {kind}"
            yield Finding(source.locate(place), message, "correct the value, or leave it out")


def _outermost(node: Any, pointer: Pointer, *, named: bool) -> Iterator[tuple[Pointer, Any]]:
    """The schemas of components and contents; `_wrong` goes on from there."""
    if is_object(node):
        for name, child in node.items():
            place = (*pointer, name)
            if pointer == ("components", "schemas") or (name == "schema" and not named):
                yield place, child
            elif not is_data(name, named):
                yield from _outermost(child, place, named=names_below(name, named))
    elif is_array(node):
        for index, child in enumerate(node):
            yield from _outermost(child, (*pointer, index), named=False)


def _wrong(schema: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    if schema is None:  # a key without a value, as real documents have
        return
    if not _is_schema(schema):
        yield pointer, "a schema"
        return
    if not is_object(schema):
        return
    for keyword, value in schema.items():
        place = (*pointer, keyword)
        if value is None:
            continue
        if keyword in _CHECKS:
            holds, kind = _CHECKS[keyword]
            if not holds(value):
                yield place, kind
        elif keyword in _SCHEMAS:
            yield from _wrong(value, place)
        elif keyword in _LISTS:
            if not is_array(value):
                yield place, "a list of schemas"
                continue
            for index, part in enumerate(value):
                yield from _wrong(part, (*place, index))
        elif keyword in _MAPS:
            if not is_object(value):
                yield place, "schemas by name"
                continue
            for name, part in value.items():
                yield from _wrong(part, (*place, name))


def _is_schema(value: Any) -> bool:
    return is_object(value) or isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return _is_number(value) and value >= 0 and value == int(value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _are_texts(value: Any) -> bool:
    return is_array(value) and all(map(_is_text, value))


def _are_needs(value: Any) -> bool:
    return is_object(value) and all(map(_are_texts, value.values()))


_CHECKS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "$ref": (_is_text, "a text"),
    "type": (lambda value: _is_text(value) or _are_texts(value), "a type or a list of types"),
    "enum": (is_array, "a list of values"),
    "pattern": (_is_text, "a text"),
    # on a field, a truth value is a mistake of old that does no harm
    "required": (lambda value: _are_texts(value) or isinstance(value, bool), "a list of names"),
    "dependentRequired": (_are_needs, "lists of names by name"),
    **dict.fromkeys(("minimum", "maximum"), (_is_number, "a number")),
    # 3.0 has truth values here
    **dict.fromkeys(
        ("exclusiveMinimum", "exclusiveMaximum"),
        (lambda value: _is_number(value) or isinstance(value, bool), "a number"),
    ),
    "multipleOf": (lambda value: _is_number(value) and value > 0, "a number above 0"),
    **dict.fromkeys(
        (
            *("minLength", "maxLength", "minItems", "maxItems"),
            *("minContains", "maxContains", "minProperties", "maxProperties"),
        ),
        (_is_count, "a whole number, 0 or more"),
    ),
}
_MAPS = frozenset({"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"})
_LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_SCHEMAS = frozenset(
    {"items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"}
    | {"unevaluatedItems", "unevaluatedProperties"}
)
