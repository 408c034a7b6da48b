"""The document's own validity: OpenAPI's official JSON Schema, checked by jsonschema-rs.

The schemas are those that openapi-spec-validator ships. That package itself is not run: it takes
ten times as long as all other rules, and its messages have no position.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from ..document.inline_references import inline_references
from ..json_types import JsonArray, array_at, is_object, object_at
from ..schema.flatten import JsonSchema
from ..schema.pointer import Pointer, parse_fragment, read
from ..schema.registry import Registry
from ..schema.walk import FILES
from .nearest import nearest
from .problem import Edit, LintProblem, misspelling
from .schema_keywords import misspelled_key
from .subject import Subject

VERSIONS = ("3.0", "3.1", "3.2")
UNEXPECTED = ("unevaluatedProperties", "additionalProperties")
FIELDS, STATUS, MISSING, VALUE = "unknown-field", "status-key", "missing-field", "invalid-value"


@cache
def official_schema(version: str) -> Any:
    """Return the JSON Schema of OpenAPI of a version such as `3.1`."""
    package = find_spec("openapi_spec_validator")
    if package is None or package.origin is None:
        raise ModuleNotFoundError(name="openapi_spec_validator")
    folder = Path(package.origin).parent / "resources" / "schemas"
    return json.loads((folder / f"v{version}" / "schema.json").read_text(encoding="utf-8"))


@cache
def _validator(version: str) -> Any:
    return jsonschema_rs.validator_for(official_schema(version))


def check_fields(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each field that OpenAPI does not have in its object."""
    yield from _of(subject, FIELDS)


def check_status_keys(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each key of `responses` that is not a status."""
    yield from _of(subject, STATUS)


def check_missing_fields(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each field that OpenAPI requires and the document lacks."""
    yield from _of(subject, MISSING)


def check_values(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each value that OpenAPI does not allow."""
    yield from _of(subject, VALUE)


def _of(subject: Subject, rule: str) -> Iterator[LintProblem]:
    return (problem for kind, problem in subject.once(_problems) if kind == rule)


def _problems(subject: Subject) -> list[tuple[str, LintProblem]]:
    """Return the problems of the document, each with the id of its rule."""
    return list(_all_problems(subject))


def _all_problems(subject: Subject) -> Iterator[tuple[str, LintProblem]]:
    if subject.version not in VERSIONS:
        return
    data = _validated(subject)
    schema = official_schema(subject.version)
    errors = [e for error in _validator(subject.version).iter_errors(data) for e in _causes(error)]
    unexpected = {
        (tuple(error.instance_path), name)
        for error in errors
        for name in getattr(error.kind, "unexpected", ())
        if error.kind.name in UNEXPECTED
    }
    inside = _Inside(errors)
    listed = {tuple(e.instance_path) for e in errors if e.kind.name in ("enum", "const")}
    for error in errors:
        is_type = error.kind.name == "type" and tuple(error.instance_path) in listed
        if not is_type and not inside.explains(error):
            for rule, problem in _translated(error, schema, data, unexpected):
                yield rule, _moved(subject, problem)


def _moved(subject: Subject, problem: LintProblem) -> LintProblem:
    """Return a problem of an object that is in another file at its pointer there."""
    if not subject.source.others:
        return problem
    pointer, whole = subject.registry.canonical(problem.pointer)
    chain = [*subject.registry.chain(read(subject.data, pointer))]
    if not whole or len(chain) < 2 or not is_object(chain[-2]):
        return problem
    return replace(problem, pointer=parse_fragment(chain[-2]["$ref"]))


def _validated(subject: Subject) -> object:
    """Return the document with the parts in other files, outside of schemas, in their locations."""
    if not subject.source.others:
        return subject.data
    whole = inline_references(subject.data)
    return {name: value for name, value in whole.items() if name != FILES}


SELECTING = ("type", "in")
"""Fields that select the other fields of an object."""


class _Inside:
    """The locations of errors: an error inside an object explains others of the object itself."""

    def __init__(self, errors: JsonArray) -> None:
        paths = [tuple(error.instance_path) for error in errors]
        self._prefixes = {path[:length] for path in paths for length in range(len(path) + 1)}
        self._unexpected = {
            tuple(error.instance_path) for error in errors if error.kind.name in UNEXPECTED
        }

    def explains(self, error: Any) -> bool:
        """Return whether an error of an object follows from another one."""
        pointer = tuple(error.instance_path)
        if error.kind.name in UNEXPECTED:
            names = (*error.kind.unexpected, *SELECTING)
            return any((*pointer, name) in self._prefixes for name in names)
        is_status = error.kind.name == "required" and pointer[-1:] == ("responses",)
        return is_status and pointer in self._unexpected


def _causes(error: Any, depth: int = 0) -> Iterator[Any]:
    """Yield an error, or those of the most likely branch of a union that nothing fits."""
    branches = getattr(error.kind, "context", None)
    if error.kind.name not in ("anyOf", "oneOf") or not branches:
        yield error
        return
    likely = min(branches, key=_unlikeliness)
    if depth > 20 or not likely:
        yield error
        return
    for inner in likely:
        yield from _causes(inner, depth + 1)


def _unlikeliness(errors: Any) -> tuple[bool, bool, int, int]:
    """Return a key that sorts the branch with the deepest and fewest errors first.

    A branch for another `type` or `in` comes after all others.
    """
    is_other = any(
        error.kind.name in ("enum", "const")
        and error.instance_path[-1:] in ([s] for s in SELECTING)
        for error in errors
    )
    depth = max((len(error.instance_path) for error in errors), default=0)
    is_reference = any(
        error.kind.name == "required" and error.kind.property == "$ref" for error in errors
    )
    return is_reference, is_other, -depth, len(errors)


def _translated(
    error: Any, schema: object, data: object, unexpected: set[tuple[Pointer, str]]
) -> Iterator[tuple[str, LintProblem]]:
    kind, pointer = error.kind, tuple(error.instance_path)
    if kind.name in UNEXPECTED:
        for name in kind.unexpected:
            yield from _unexpected(pointer, name, error, schema, data)
    elif kind.name == "required":
        beside = [name for where, name in unexpected if where == pointer]
        if not any(nearest(name, [kind.property]) for name in beside):
            message = f"`{kind.property}` is missing in `{_named(pointer)}`"
            remedy = f"add `{kind.property}` here"
            yield MISSING, LintProblem(pointer, message, remedy, key=True, name=kind.property)
    elif kind.name != "uniqueItems" or pointer[-1:] not in REPORTED_BY_OTHERS:
        yield VALUE, _value_problem(kind, pointer, error)


REPORTED_BY_OTHERS = (("required",), ("enum",), ("tags",), ("parameters",))
"""Lists whose repeated items have rules of their own."""


def _unexpected(
    pointer: Pointer, name: str, error: Any, schema: JsonSchema, data: object
) -> Iterator[tuple[str, LintProblem]]:
    where = (*pointer, name)
    holder = str(pointer[-1]) if pointer else "the document"
    if holder == "responses":
        yield STATUS, _status_problem(where, name, read(data, pointer, {}))
        return
    allowed = _fields_at(schema, list(error.schema_path)[:-1])
    suggestion = nearest(name, [field for field in allowed if field not in read(data, pointer, {})])
    message = f"`{name}` is not a field of `{holder}`"
    if suggestion is None:
        listed = ", ".join(allowed[:8]) + (", …" if len(allowed) > 8 else "")
        remedy = f"remove it, or begin it with x-; allowed: {listed}" if allowed else "remove it"
        yield FIELDS, LintProblem(where, message, remedy, key=True)
    else:
        yield FIELDS, misspelled_key(where, message, suggestion)


def _status_problem(where: Pointer, name: str, responses: Any) -> LintProblem:
    """Return the problem of a key that is not a status, with the most similar status."""
    letters = str.maketrans({"O": "0", "o": "0", "I": "1", "l": "1", "i": "1", "S": "5", "s": "5"})
    status = name.strip().translate(letters).replace("x", "X").replace("*", "X")
    suggestion = status if _is_status(status) else nearest(name, ["default"])
    message = f"`{name}` is not a status code, a range such as `4XX`, or `default`"
    if suggestion is None or suggestion in responses:
        return LintProblem(where, message, "write three digits in quotes", key=True)
    edit = Edit(where, suggestion, key=True)
    return LintProblem(where, message, f'write "{suggestion}"', key=True, edit=edit)


def _is_status(text: str) -> bool:
    return len(text) == 3 and text[0] in "12345" and (text[1:].isdecimal() or text[1:] == "XX")


def _fields_at(schema: object, path: list[str | int]) -> list[str]:
    """Return the fields of the object of OpenAPI that a part of its schema describes."""
    part = read(schema, path, {})
    composed = map(Registry(schema).resolve, array_at(part, "allOf"))
    parts = [part, *object_at(part, "dependentSchemas").values(), *composed]
    parts += [object_at(inner, keyword) for inner in parts for keyword in ("then", "else")]
    return list(dict.fromkeys(name for inner in parts for name in object_at(inner, "properties")))


def _value_problem(kind: Any, pointer: Pointer, error: Any) -> LintProblem:
    name = _named(pointer)
    if kind.name == "enum":
        value = error.instance
        options = [str(option) for option in kind.options]
        suggestion = nearest(str(value), options, shortest=2)
        message = f"`{name}` has no value {value!r}"
        return misspelling(pointer, message, suggestion, f"use one of {', '.join(options)}")
    if kind.name == "const":
        expected = json.dumps(kind.expected_value)
        edit = Edit(pointer, expected) if kind.expected_value in (True, False) else None
        message = f"`{name}` must be {expected} here"
        return LintProblem(pointer, message, f"write {expected}", edit=edit)
    if kind.name == "type":
        types = " or ".join(kind.types)
        return LintProblem(pointer, f"`{name}` must be of type {types}", "correct the value")
    if kind.name == "propertyNames":
        message = f"a name in `{name}` has a character that OpenAPI does not allow"
        names = [key for key in error.instance if not _is_component_name(key)]
        where = (*pointer, names[0]) if names else pointer
        return LintProblem(where, message, "use letters, digits, `.`, `-` and `_`", key=bool(names))
    detail = str(error.message).partition("\n")[0]
    return LintProblem(pointer, f"`{name}`: {detail}", "correct the value")


def _is_component_name(name: str) -> bool:
    return bool(name) and all(c.isascii() and (c.isalnum() or c in "._-") for c in name)


def _named(pointer: Pointer) -> str:
    return str(pointer[-1]) if pointer else "the document"
