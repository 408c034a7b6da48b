"""The keywords of JSON Schema 2020-12 and of OpenAPI's schemas: one table, and selections of it.

The table has the role of a keyword (applicator, assertion, annotation), the types it constrains,
the locations of its subschemas, and the kind of its value.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal[
    "identifier", "definitions", "reference", "applicator", "assertion", "annotation"
]
Subschemas: TypeAlias = Literal["none", "one", "list", "map"]
Form: TypeAlias = Literal[
    "any",
    "string",
    "strings",
    "types",
    "values",
    "names",
    "names by name",
    "number",
    "exclusive bound",
    "positive number",
    "count",
]
"""The kind of value of a keyword, where it is checked."""


@dataclass(frozen=True, slots=True)
class Keyword:
    """Properties of a keyword."""

    kind: Kind
    types: tuple[str, ...] = ()
    """The types it constrains; empty: any value."""
    subschemas: Subschemas = "none"
    form: Form = "any"
    shape: bool = False
    """Whether it describes values, fields or items; others only restrict them."""
    documentation: bool = False
    """Whether it is for readers: no generated type depends on it."""


_NUMBERS = ("integer", "number")
_STRING = ("string",)
_ARRAY = ("array",)
_OBJECT = ("object",)

KEYWORDS: dict[str, Keyword] = {
    # core
    "$schema": Keyword("identifier"),
    "$vocabulary": Keyword("identifier"),
    "$id": Keyword("identifier"),
    "$anchor": Keyword("identifier"),
    "$dynamicAnchor": Keyword("identifier"),
    "$comment": Keyword("annotation", documentation=True),
    "$defs": Keyword("definitions", subschemas="map"),
    "definitions": Keyword("definitions", subschemas="map"),
    "$ref": Keyword("reference", form="string", shape=True),
    "$dynamicRef": Keyword("reference", form="string", shape=True),
    # the order of the others is the order of the rules in generated models
    "type": Keyword("assertion", form="types", shape=True),
    "enum": Keyword("assertion", form="values", shape=True),
    "const": Keyword("assertion", shape=True),
    "properties": Keyword("applicator", _OBJECT, "map", shape=True),
    "patternProperties": Keyword("applicator", _OBJECT, "map", shape=True),
    "additionalProperties": Keyword("applicator", _OBJECT, "one", shape=True),
    "required": Keyword("assertion", _OBJECT, form="names"),
    "items": Keyword("applicator", _ARRAY, "one", shape=True),
    "prefixItems": Keyword("applicator", _ARRAY, "list", shape=True),
    "allOf": Keyword("applicator", subschemas="list", shape=True),
    "anyOf": Keyword("applicator", subschemas="list", shape=True),
    "oneOf": Keyword("applicator", subschemas="list", shape=True),
    "minimum": Keyword("assertion", _NUMBERS, form="number"),
    "maximum": Keyword("assertion", _NUMBERS, form="number"),
    "exclusiveMinimum": Keyword("assertion", _NUMBERS, form="exclusive bound"),
    "exclusiveMaximum": Keyword("assertion", _NUMBERS, form="exclusive bound"),
    "multipleOf": Keyword("assertion", _NUMBERS, form="positive number"),
    "minLength": Keyword("assertion", _STRING, form="count"),
    "maxLength": Keyword("assertion", _STRING, form="count"),
    "pattern": Keyword("assertion", _STRING, form="string"),
    "minItems": Keyword("assertion", _ARRAY, form="count"),
    "maxItems": Keyword("assertion", _ARRAY, form="count"),
    "if": Keyword("applicator", subschemas="one"),
    "then": Keyword("applicator", subschemas="one"),
    "else": Keyword("applicator", subschemas="one"),
    "not": Keyword("applicator", subschemas="one"),
    "dependentRequired": Keyword("assertion", _OBJECT, form="names by name"),
    "dependentSchemas": Keyword("applicator", _OBJECT, "map"),
    "uniqueItems": Keyword("assertion", _ARRAY),
    "contains": Keyword("applicator", _ARRAY, "one"),
    "minContains": Keyword("assertion", _ARRAY, form="count"),
    "maxContains": Keyword("assertion", _ARRAY, form="count"),
    "propertyNames": Keyword("applicator", _OBJECT, "one"),
    "minProperties": Keyword("assertion", _OBJECT, form="count"),
    "maxProperties": Keyword("assertion", _OBJECT, form="count"),
    "unevaluatedItems": Keyword("applicator", _ARRAY, "one"),
    "unevaluatedProperties": Keyword("applicator", _OBJECT, "one"),
    # annotations that generated code depends on
    "description": Keyword("annotation"),
    "summary": Keyword("annotation"),
    "default": Keyword("annotation"),
    "readOnly": Keyword("annotation"),
    "writeOnly": Keyword("annotation"),
    "format": Keyword("annotation"),
    "contentEncoding": Keyword("annotation", _STRING),
    "contentMediaType": Keyword("annotation", _STRING),
    "contentSchema": Keyword("annotation", _STRING, "one"),
    "discriminator": Keyword("annotation", _OBJECT),
    "nullable": Keyword("annotation"),
    # annotations for readers
    "title": Keyword("annotation", documentation=True),
    "example": Keyword("annotation", documentation=True),
    "examples": Keyword("annotation", documentation=True),
    "deprecated": Keyword("annotation", documentation=True),
    "externalDocs": Keyword("annotation", documentation=True),
    "xml": Keyword("annotation", documentation=True),
}

SCHEMA_MAPS = tuple(name for name, k in KEYWORDS.items() if k.subschemas == "map")
"""Keywords whose value has a subschema under each name."""
SCHEMA_LISTS = tuple(name for name, k in KEYWORDS.items() if k.subschemas == "list")
"""Keywords whose value is an array of subschemas."""
SINGLE_SCHEMAS = tuple(
    name for name, k in KEYWORDS.items() if k.subschemas == "one" and k.kind == "applicator"
)
"""Keywords whose value is a subschema of the same value; `contentSchema` is one of its content."""

UNIONS = ("oneOf", "anyOf")
"""Keywords with members of which a value matches one, or some."""
COMPOSITIONS = ("allOf", *UNIONS)

DOCUMENTATION = frozenset(name for name, k in KEYWORDS.items() if k.documentation)
ANNOTATIONS = frozenset(
    name for name, k in KEYWORDS.items() if k.kind in ("annotation", "identifier", "definitions")
)
"""Keywords that do not decide which values are valid."""
NOT_IN_TYPES = frozenset(
    name
    for name, k in KEYWORDS.items()
    if k.documentation or k.kind in ("identifier", "definitions")
)
"""Annotations on which no generated type depends."""

SHAPES = frozenset(name for name, k in KEYWORDS.items() if k.shape)
"""Keywords that describe values. A schema without one only restricts what others describe."""
RESTRICTIONS = tuple(
    name
    for name, k in KEYWORDS.items()
    if k.kind in ("assertion", "applicator") and not k.shape and name != "required"
)
"""Keywords that restrict values and describe none; `required` is expressed by the fields of a
class."""

NUMBER_BOUNDS = tuple(
    name for name, k in KEYWORDS.items() if k.kind == "assertion" and k.types == _NUMBERS
)
STRING_BOUNDS = tuple(
    name for name, k in KEYWORDS.items() if k.kind == "assertion" and k.types == _STRING
)
ARRAY_BOUNDS = ("minItems", "maxItems")
BOUNDS = frozenset(
    name
    for name, k in KEYWORDS.items()
    if k.form in ("number", "exclusive bound", "positive number", "count")
)
"""Keywords that limit values by a number."""
UNEVALUATED = ("unevaluatedItems", "unevaluatedProperties")
NEIGHBORS: dict[str, frozenset[str]] = {
    "additionalProperties": frozenset({"properties", "patternProperties"}),
    "items": frozenset({"prefixItems"}),
    "contains": frozenset({"minContains", "maxContains"}),
    "if": frozenset({"then", "else"}),
    **dict.fromkeys(UNEVALUATED, frozenset(KEYWORDS)),
}
"""Keywords that depend on others in the same schema, and those others."""
UNTYPED_RESTRICTIONS = tuple(
    name
    for name in RESTRICTIONS
    if name not in (*NUMBER_BOUNDS, *STRING_BOUNDS, *ARRAY_BOUNDS, *UNEVALUATED)
)
"""Restrictions that no Python type expresses."""

LOWER_BOUNDS = ("minimum", "exclusiveMinimum", "minLength", "minItems")
UPPER_BOUNDS = ("maximum", "exclusiveMaximum", "maxLength", "maxItems")

FLATTENABLE = NOT_IN_TYPES | frozenset(
    {"type", "properties", "required", "additionalProperties", "allOf", "$ref"}
    | {"discriminator", "description", "default"}
)
"""Keywords of an `allOf` part that can be merged with those of another part."""
BESIDE_UNION = frozenset({*UNIONS, "discriminator", "type", "title", "description", "example"})
"""Keywords of a schema that is only a union."""

DATA = frozenset({"example", "examples", "default", "const", "enum"})
"""Keywords whose value is data, in which `$ref` is a name like any other."""
NULL_MATTERS = frozenset({"default", "const", "example"})
"""Keywords for which the value null has a meaning."""

NAME_MAPS = frozenset(SCHEMA_MAPS) | frozenset(
    {"schemas", "responses", "parameters", "headers", "requestBodies", "callbacks", "links"}
    | {"content", "paths", "webhooks", "pathItems", "securitySchemes", "mediaTypes", "variables"}
)
"""Keywords, also those of OpenAPI, below which the keys are names chosen by the author."""

SCHEMA_HOLDERS = ("schema", "schemas", "itemSchema")
"""Keywords of OpenAPI below which schemas begin."""


def holds_schemas(keyword: str) -> bool:
    """Return whether schemas begin below a key of OpenAPI, or of a misplaced schema."""
    return keyword in SCHEMA_HOLDERS or (
        keyword in KEYWORDS and KEYWORDS[keyword].subschemas != "none"
    )


@cache
def of_type(kind: str) -> tuple[str, ...]:
    """Return the keywords that describe values of one type alone."""
    return tuple(
        name
        for name, keyword in KEYWORDS.items()
        if keyword.types == (kind,) and (keyword.shape or name == "required")
    )


def is_data(keyword: str) -> bool:
    """Return whether the value of a keyword is data, an extension included."""
    return keyword in DATA or keyword.startswith("x-")


TYPES = ("null", "boolean", "object", "array", "number", "string", "integer")
"""The values of `type`."""

FORMATS = frozenset(
    {"date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname"}
    | {"ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference", "uuid", "uri-template"}
    | {"json-pointer", "relative-json-pointer", "regex", "int8", "int16", "int32", "int64"}
    | {"uint8", "uint16", "uint32", "uint64", "float", "double", "decimal", "password", "byte"}
    | {"binary", "base64url", "char", "commonmark", "html", "http-date", "media-range"}
    | {
        "int",
        "int128",
        "uint",
        "uint128",
        "uuid1",
        "uuid3",
        "uuid4",
        "uuid5",
        "uuid7",
        "email-address",
    }
    | {"double-int", "unixtime", "date-time-local", "time-local", "sf-string", "sf-integer"}
)
"""Formats of JSON Schema and of the format registry of OpenAPI."""

OTHER_DIALECTS = frozenset(
    {"dependencies", "additionalItems", "id", "extends", "disallow", "divisibleBy", "base"}
    | {
        "$recursiveRef",
        "$recursiveAnchor",
        "links",
        "media",
        "contentSchema",
        "propertyDependencies",
    }
)
"""Keywords of earlier and later drafts of JSON Schema: not misspellings of current ones."""
