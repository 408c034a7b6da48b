"""Keywords, types and formats of schemas that JSON Schema ignores."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from ..json_types import array_at, is_array, is_object
from ..schema.keywords import FORMATS, KEYWORDS, OTHER_DIALECTS, TYPES
from ..schema.model import types_of
from ..schema.pointer import Pointer, read
from .nearest import nearest
from .problem import LintProblem, misspelling
from .subject import SchemaAt, Subject

SYNONYMS = {
    "int": "integer",
    "long": "integer",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "str": "string",
    "text": "string",
    "bool": "boolean",
    "dict": "object",
    "map": "object",
    "list": "array",
    "none": "null",
    "nil": "null",
}
"""Names of types in programming languages, and the types of JSON Schema."""


def check_unknown_keywords(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each misspelling of a keyword of JSON Schema."""
    foreign = foreign_dialects(subject)
    unknown = [keyword for keyword in subject.keywords if not _is_known(keyword)]
    for pointer, schema in subject.schemas_with(*unknown):
        for keyword, suggestion in misspelled_keywords(schema):
            if _is_inside(pointer, foreign):
                continue
            where = (*pointer, keyword)
            message = f"`{keyword}` is not a keyword of JSON Schema, and is ignored"
            yield misspelled_key(where, message, suggestion)


def misspelled_key(where: Pointer, message: str, suggestion: str) -> LintProblem:
    """Return the problem of a key; a plural is not corrected, since its value has another form."""
    problem = misspelling(where, message, suggestion, key=True)
    is_plural = str(where[-1]).removesuffix("s") == suggestion.removesuffix("s")
    return replace(problem, edit=None, kind=PLURAL, name=suggestion) if is_plural else problem


PLURAL = "plural"
"""The kind of a problem of a key in singular or plural; its name is the key in the other form."""


_KEYWORDS = sorted(KEYWORDS, key=lambda name: name.startswith("$"))


@lru_cache(maxsize=4096)  # a document repeats its keys
def _meant(keyword: str) -> str | None:
    return nearest(keyword, _KEYWORDS)


def _is_known(keyword: str) -> bool:
    return keyword in KEYWORDS or keyword in OTHER_DIALECTS or keyword.startswith("x-")


def misspelled_keywords(schema: dict[str, object]) -> list[tuple[str, str]]:
    """Return the keys of a schema that are misspellings of keywords, each with the keyword."""
    misspelled: list[tuple[str, str]] = []
    for keyword in schema:
        if not _is_known(keyword):
            suggestion = _meant(keyword)
            if suggestion is not None and suggestion not in schema:
                misspelled.append((keyword, suggestion))
    return misspelled


def check_example_lists(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each `examples` of a schema that is not a list."""
    for pointer, schema in subject.schemas_with("examples"):
        if "examples" in schema and not is_array(schema["examples"]):
            message = "`examples` of a schema must be a list"
            yield LintProblem((*pointer, "examples"), message, "write a list of values", key=True)


def foreign_dialects(subject: Subject) -> set[Pointer]:
    """Return the schemas whose dialect or vocabulary may define further keywords."""
    if _is_foreign(subject.data.get("jsonSchemaDialect")):
        return {()}
    return {
        pointer
        for pointer, schema in subject.schemas_with("$schema", "$vocabulary")
        if _is_foreign(schema.get("$schema")) or "$vocabulary" in schema
    }


def _is_foreign(dialect: object) -> bool:
    """Return whether a dialect is neither one of JSON Schema nor OpenAPI's own."""
    usual = ("json-schema.org/", "spec.openapis.org/oas/")
    return isinstance(dialect, str) and not any(part in dialect for part in usual)


def _is_inside(pointer: Pointer, above: set[Pointer]) -> bool:
    return bool(above) and any(pointer[:length] in above for length in range(len(pointer) + 1))


def check_types(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each value of `type` that JSON Schema does not have."""
    for pointer, schema in subject.schemas_with("type"):
        declared = schema.get("type")
        items = array_at(schema, "type")
        listed: list[tuple[Pointer, object]] = [
            ((*pointer, "type", index), item) for index, item in enumerate(items)
        ]
        if isinstance(declared, str):
            listed = [((*pointer, "type"), declared)]
        for where, kind in listed:
            if isinstance(kind, str) and kind not in TYPES:
                yield _type_problem(where, kind)


def _type_problem(where: Pointer, kind: str) -> LintProblem:
    suggestion = SYNONYMS.get(kind.lower()) or nearest(kind, TYPES)
    message = f"`type` has no value {kind!r}"
    return misspelling(where, message, suggestion, f"use one of {', '.join(TYPES)}")


def check_formats(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each misspelling of a registered format."""
    for pointer, schema in subject.schemas_with("format"):
        name = schema.get("format")
        if not isinstance(name, str) or name in FORMATS:
            continue
        suggestion = _FORMAT_SYNONYMS.get(name.lower()) or nearest(name, sorted(FORMATS))
        if suggestion is not None:
            message = f"format {name!r} is not registered, and is ignored"
            yield misspelling((*pointer, "format"), message, suggestion)


_FORMAT_SYNONYMS = {"url": "uri", "guid": "uuid", "timestamp": "date-time"}


def check_nullable(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each `nullable` of a version that does not have it."""
    if subject.version == "3.0":
        return
    for pointer, schema in subject.schemas_with("nullable"):
        if isinstance(schema.get("nullable"), bool):
            message = f"`nullable` has no effect in OpenAPI {subject.version}"
            remedy = 'write `type: [<type>, "null"]`' if schema["nullable"] else "remove it"
            yield LintProblem((*pointer, "nullable"), message, remedy, key=True)


def check_exclusive_bounds(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each truth value where 3.1 has a number."""
    if subject.version == "3.0":
        return
    for pointer, schema in subject.schemas_with("exclusiveMinimum", "exclusiveMaximum"):
        for keyword, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if isinstance(schema.get(keyword), bool):
                message = f"`{keyword}` must be a number in OpenAPI {subject.version}"
                remedy = f"write `{keyword}: <number>` instead of `{bound}`"
                yield LintProblem((*pointer, keyword), message, remedy)


def check_arrays(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each array whose items are not described."""
    describing = ("items", "prefixItems", "contains", "unevaluatedItems", "$ref", "const", "enum")
    for pointer, schema in subject.schemas_with("type"):
        if "array" not in types_of(schema) or any(keyword in schema for keyword in describing):
            continue
        if any(keyword in schema for keyword in ("allOf", "anyOf", "oneOf")) or len(pointer) < 2:
            continue
        if not _is_part(subject, pointer) and nearest("items", schema) is None:
            where = (*pointer, "type")
            yield LintProblem(where, "the items of this array are not described", "add `items`")


def _is_part(subject: Subject, pointer: Pointer) -> bool:
    """Return whether another schema may describe the items of the same value.

    Conditions are left out at any depth: they describe no values.
    """
    if pointer[-2:-1] == ("allOf",) or not {"if", "then", "else", "not"}.isdisjoint(pointer):
        return True
    if pointer[-2:-1] not in (("anyOf",), ("oneOf",)):
        return False
    around = read(subject.data, pointer[:-2])
    return is_object(around) and "items" in around


def check_without_effect(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each keyword that no value of the declared type can break."""
    for pointer, schema in subject.schemas_with("type"):
        types = set(types_of(schema))
        if not types or not types <= {*TYPES} or "$ref" in schema:
            continue
        for name in schema:
            keyword = KEYWORDS.get(name)
            if keyword is None or keyword.kind not in ("assertion", "applicator"):
                continue
            if keyword.types and types.isdisjoint(keyword.types):
                message = f"`{name}` has no effect on a value of type {' or '.join(sorted(types))}"
                remedy = "remove it, or correct `type`"
                yield LintProblem((*pointer, name), message, remedy, key=True)


def check_duplicate_values(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each value that is twice in an `enum`."""
    for pointer, schema in subject.schemas_with("enum"):
        seen: set[str] = set()
        for index, value in enumerate(array_at(schema, "enum")):
            text = f"{type(value).__name__}:{value!r}"
            if text in seen:
                where = (*pointer, "enum", index)
                message = f"enum value {value!r} is listed twice"
                yield LintProblem(where, message, "remove one of them")
            seen.add(text)


def check_enum_types(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each value of `enum` or `const` that is not of the declared type."""
    for at in subject.schemas_with("enum", "const"):
        for where, value in _constants(at):
            types = types_of(at.schema)
            nullable = at.schema.get("nullable") is True and value is None
            if types and not nullable and not any(is_of_type(value, kind) for kind in types):
                message = f"{value!r} is not of type {' or '.join(types)}"
                yield LintProblem(where, message, "correct the value, or `type`")


def _constants(at: SchemaAt) -> Iterator[tuple[Pointer, object]]:
    for index, value in enumerate(array_at(at.schema, "enum")):
        yield (*at.pointer, "enum", index), value
    if "const" in at.schema:
        yield (*at.pointer, "const"), at.schema["const"]


def is_of_type(value: object, kind: str) -> bool:
    """Return whether a value is of a type of JSON Schema; an unknown type fits everything."""
    if isinstance(value, bool):
        return kind == "boolean" or kind not in TYPES
    match kind:
        case "null":
            return value is None
        case "integer":
            return isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        case "number":
            return isinstance(value, int | float)
        case "string":
            return isinstance(value, str)
        case "array":
            return isinstance(value, list)
        case "object":
            return is_object(value)
        case "boolean":
            return False
        case _:
            return True
