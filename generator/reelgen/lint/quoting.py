"""Plain scalars of YAML that are not read as text where text is required."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..json_types import JsonObject, array_at, is_array, is_object, object_at
from ..schema.model import types_of
from ..schema.pointer import Pointer
from ..schema.walk import values
from .problem import Edit, LintProblem
from .subject import Subject

TEXT_FIELDS = frozenset(
    {"name", "description", "summary", "title", "operationId", "format", "pattern", "type"}
    | {"propertyName", "$ref", "url", "style", "in", "scheme", "tokenUrl", "authorizationUrl"}
)
"""Fields of OpenAPI and keywords whose value is text."""
_WITH_TEXTS = ("required", "discriminator", "enum", "examples", "const", "default", "example")
"""Keywords of a schema whose value may have texts."""
_HOLDERS = (dict, list)
_YAML_1_1 = re.compile(r"yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF")
"""Texts that YAML 1.1, which many tools read, treats as truth values."""
_RISKY_SCALARS = re.compile(rf"[:,\[-]\s+(?:{_YAML_1_1.pattern})\s*(?:[,\]}}#]|$)", re.MULTILINE)
_SEXAGESIMAL = re.compile(r"[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?")
"""Numbers to the base of 60 of YAML 1.1, such as `16:9` and `12:30:00`."""
_OCTAL = re.compile(r"0[0-9]+")
_RISKY = re.compile(rf"{_YAML_1_1.pattern}|{_SEXAGESIMAL.pattern}|{_OCTAL.pattern}")


def check_scalars(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each plain scalar that some YAML readers do not read as text."""
    if not subject.source.is_yaml:
        return
    for pointer, value, key in _texts(subject):
        if not _is_suspect(value):
            continue
        span = subject.source.span(pointer, key=key)
        if span is None or not span.is_plain:
            continue
        reading = _reading(span.text, value)
        if reading:
            message = f"{span.text} without quotes is {reading}, not text"
            edit = Edit(pointer, key=key)
            yield LintProblem(pointer, message, f'write "{span.text}"', key=key, edit=edit)


def _reading(written: str, value: object) -> str:
    """Return the reading of a plain scalar by YAML readers; empty where all read it as text."""
    if _YAML_1_1.fullmatch(written):
        return "a truth value to readers of YAML 1.1"
    if isinstance(value, bool):
        return "a truth value"
    if value is None:
        return "null" if written else ""
    if isinstance(value, int | float):
        return f"the number {value}"
    if _OCTAL.fullmatch(written):
        return "a number to some readers"
    if _SEXAGESIMAL.fullmatch(written):
        return "a number to readers of YAML 1.1"
    return ""


@lru_cache(maxsize=4096)  # a document repeats its names
def _is_risky(text: str) -> bool:
    return len(text) < 24 and _RISKY.fullmatch(text) is not None


def _is_suspect(value: object) -> bool:
    """Return whether a value is not text, or not to all readers of YAML."""
    return not isinstance(value, str) or _is_risky(value)


def _texts(subject: Subject) -> Iterator[tuple[Pointer, object, bool]]:
    """Yield every value and key that must be text, and whether it is a key."""
    sources = (subject.source, *subject.source.others.values())
    has_risky_scalars = any(_RISKY_SCALARS.search(source.text) for source in sources)
    for field in ("version", "title"):
        info = object_at(subject.data, "info")
        if field in info and is_object(info):
            yield ("info", field), info[field], False
    for node in subject.objects:
        yield from _of_object(node.pointer, node.value, node.named)
        if has_risky_scalars and not node.named:
            yield from _of_data(node.pointer, node.value)
    for pointer, schema in subject.schemas_with(*_WITH_TEXTS):
        yield from _of_schema(pointer, schema)


def _of_object(
    pointer: Pointer, value: dict[str, object], named: bool
) -> Iterator[tuple[Pointer, object, bool]]:
    if named:
        if pointer[-1:] != ("responses",):
            for name in value:
                if _is_risky(name):
                    yield (*pointer, name), name, True
        return
    for name, child in value.items():
        if name in TEXT_FIELDS and not isinstance(child, _HOLDERS) and _is_suspect(child):
            yield (*pointer, name), child, False
    for index, tag in enumerate(array_at(value, "tags")):
        if not is_object(tag):
            yield (*pointer, "tags", index), tag, False
    if "x-job" in value or "x-credits" in value:
        yield from _of_extensions(pointer, value)


def _of_extensions(
    pointer: Pointer, value: dict[str, object]
) -> Iterator[tuple[Pointer, object, bool]]:
    states = object_at(object_at(value, "x-job"), "states")
    for state in states:
        for index, item in enumerate(array_at(states, state)):
            yield (*pointer, "x-job", "states", state, index), item, False
    for name in object_at(object_at(value, "x-credits"), "prices"):
        if _is_risky(name):
            yield (*pointer, "x-credits", "prices", name), name, True


def _of_schema(pointer: Pointer, schema: JsonObject) -> Iterator[tuple[Pointer, object, bool]]:
    for index, name in enumerate(array_at(schema, "required")):
        if _is_suspect(name):
            yield (*pointer, "required", index), name, False
    for value in object_at(object_at(schema, "discriminator"), "mapping"):
        if _is_risky(value):
            yield (*pointer, "discriminator", "mapping", value), value, True
    types = types_of(schema)
    if not types:
        yield from _risky_constants(pointer, schema)
    if "string" not in types or set(types) - {"string", "null"}:
        return
    nullable = "null" in types or schema.get("nullable") is True
    for keyword in ("enum", "examples"):
        for index, value in enumerate(array_at(schema, keyword)):
            if _is_suspect(value) and not (value is None and nullable):
                yield (*pointer, keyword, index), value, False
    for keyword in ("const", "default", "example"):
        value = schema.get(keyword, {})
        if not isinstance(value, dict | list) and not (value is None and nullable):
            yield (*pointer, keyword), value, False


def _risky_constants(
    pointer: Pointer, schema: dict[str, object]
) -> Iterator[tuple[Pointer, object, bool]]:
    """Yield the texts of `enum` and `const` of a schema without a type."""
    for index, value in enumerate(array_at(schema, "enum")):
        if isinstance(value, str):
            yield (*pointer, "enum", index), value, False
    if isinstance(schema.get("const"), str):
        yield (*pointer, "const"), schema["const"], False


def _of_data(pointer: Pointer, value: dict[str, object]) -> Iterator[tuple[Pointer, object, bool]]:
    """Yield the texts of examples that readers of YAML 1.1 read as truth values."""
    for keyword in ("example", "examples", "default", "value"):
        if is_object(value.get(keyword)) or is_array(value.get(keyword)):
            for below, inner in values(value[keyword]):
                if isinstance(inner, str) and _YAML_1_1.fullmatch(inner):
                    yield (*pointer, keyword, *below), inner, False
