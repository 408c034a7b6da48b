"""Schema keywords with values of the wrong type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from ...findings import Finding
from ...json_types import is_array, is_number, is_object
from ...schema.keywords import KEYWORDS, Form, Subschemas
from ...schema.pointer import Pointer
from ...schema.walk import schema_positions
from ...source import Source


def check_schemas(source: Source) -> Iterator[Finding]:
    """Yield a finding for each keyword whose value JSON Schema does not allow."""
    for pointer, schema in schema_positions(source.data):
        for where, expected in _invalid_values(schema, pointer):
            message = f"`{where[-1]}` must be {expected}"
            yield Finding(source.locate(where), message, "correct the value, or remove it")


def _invalid_values(schema: object, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Yield the pointer of each invalid value of one schema, and the expected type."""
    if not is_object(schema):
        # null is a key without a value, as in real documents
        if schema is not None and not isinstance(schema, bool):
            yield pointer, "a schema"
        return
    for name, value in schema.items():
        if name in _EXPECTED and value is not None:
            is_right, expected = _EXPECTED[name]
            if not is_right(value):
                yield (*pointer, name), expected


def _is_count(value: Any) -> bool:
    return is_number(value) and value >= 0 and value == int(value)


def _is_string(value: object) -> bool:
    return isinstance(value, str)


def _are_strings(value: object) -> bool:
    return is_array(value) and all(map(_is_string, value))


def _are_names_by_name(value: object) -> bool:
    return is_object(value) and all(map(_are_strings, value.values()))


_Expected: TypeAlias = tuple[Callable[[Any], bool], str]
_FORMS: dict[Form, _Expected] = {
    "string": (_is_string, "a string"),
    "types": (
        lambda value: _is_string(value) or _are_strings(value),
        "a type or an array of types",
    ),
    "values": (is_array, "an array of values"),
    # draft-03 style `required: true` on a property; ignored
    "names": (lambda value: _are_strings(value) or isinstance(value, bool), "an array of names"),
    "names by name": (_are_names_by_name, "an object of arrays of names"),
    "number": (is_number, "a number"),
    # OpenAPI 3.0 has booleans here
    "exclusive bound": (lambda value: is_number(value) or isinstance(value, bool), "a number"),
    "positive number": (lambda value: is_number(value) and value > 0, "a number greater than 0"),
    "count": (_is_count, "a non-negative integer"),
}
_SUBSCHEMAS: dict[Subschemas, _Expected] = {
    "list": (is_array, "an array of schemas"),
    "map": (is_object, "an object of schemas"),
}
_EXPECTED: dict[str, _Expected] = {
    name: _SUBSCHEMAS.get(keyword.subschemas) or _FORMS[keyword.form]
    for name, keyword in KEYWORDS.items()
    if keyword.subschemas in _SUBSCHEMAS or keyword.form in _FORMS
}
"""The expected value of each keyword; one with any value is not listed."""
