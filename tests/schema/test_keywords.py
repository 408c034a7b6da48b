"""The table of keywords against the meta-schemas of JSON Schema 2020-12."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
from reelgen.document.check.check_schemas import check_schemas
from reelgen.schema.keywords import (
    ANNOTATIONS,
    BESIDE_UNION,
    COMPOSITIONS,
    DATA,
    FLATTENABLE,
    KEYWORDS,
    LOWER_BOUNDS,
    NAME_MAPS,
    NEIGHBORS,
    NOT_IN_TYPES,
    NULL_MATTERS,
    RESTRICTIONS,
    SCHEMA_LISTS,
    SCHEMA_MAPS,
    SHAPES,
    SINGLE_SCHEMAS,
    UNIONS,
    UNTYPED_RESTRICTIONS,
    UPPER_BOUNDS,
    Subschemas,
    is_data,
    of_type,
)
from reelgen.source import Source

VOCABULARIES = (
    "core",
    "applicator",
    "unevaluated",
    "validation",
    "meta-data",
    "format-annotation",
    "content",
)
META: dict[str, tuple[str, Any]] = {
    keyword: (vocabulary, written)
    for vocabulary in VOCABULARIES
    for keyword, written in REGISTRY.contents(
        f"https://json-schema.org/draft/2020-12/meta/{vocabulary}"
    )["properties"].items()
}
"""Every keyword of the standard: its vocabulary, and the schema of its value."""

OF_OTHERS = {"definitions", "discriminator", "nullable", "summary", "example"} | {
    "externalDocs",
    "xml",
}
"""Keywords of OpenAPI and of earlier drafts."""

KINDS = {
    "applicator": {"applicator"},
    "unevaluated": {"applicator"},
    "validation": {"assertion"},
    "meta-data": {"annotation"},
    "format-annotation": {"annotation"},
    "content": {"annotation"},
    "core": {"identifier", "definitions", "reference", "annotation"},
}

SCHEMA = {"$dynamicRef": "#meta"}


def _subschemas(written: Any) -> Subschemas:
    """Return where the meta-schema of a keyword's value has subschemas."""
    if written == SCHEMA:
        return "one"
    if written == {"$ref": "#/$defs/schemaArray"}:
        return "list"
    if isinstance(written, dict) and written.get("additionalProperties") == SCHEMA:
        return "map"
    return "none"


def test_the_table_has_every_keyword_of_the_standard_and_few_others() -> None:
    assert META.keys() - KEYWORDS.keys() == set()
    assert KEYWORDS.keys() - META.keys() == OF_OTHERS


@pytest.mark.parametrize("keyword", META)
def test_kind_and_subschemas_are_those_of_the_standard(keyword: str) -> None:
    vocabulary, written = META[keyword]
    assert KEYWORDS[keyword].kind in KINDS[vocabulary]
    assert KEYWORDS[keyword].subschemas == _subschemas(written)


VALUES: list[Any] = [0, 1, 1.5, 2.0, -1, "a", "", [], ["a"], [1], [{}], {}, {"a": {}}, {"a": ["b"]}]
LENIENT: dict[str, list[Any]] = {
    "type": ["a", "", [], ["a"]],
    **{keyword: [[]] for keyword in ("prefixItems", "allOf", "anyOf", "oneOf")},
}
"""Values that the standard refuses, and that do no harm in later stages."""
ANY_VALUE = {"const", "uniqueItems"}
"""Keywords whose value is not checked: any is right, or means a truth value."""


@pytest.mark.parametrize(
    "keyword",
    [k for k, (vocabulary, _) in META.items() if vocabulary in ("applicator", "validation")],
)
def test_the_value_of_a_keyword_is_held_to_the_standard(keyword: str) -> None:
    """Truth values are left out: version 3.0 and draft 3 have them where 2020-12 does not."""
    validator = _validator(keyword)
    if keyword in ANY_VALUE:
        return
    for value in VALUES:
        if value in LENIENT.get(keyword, []):
            continue
        data = {"components": {"schemas": {"A": {keyword: value}}}}
        findings = list(check_schemas(Source("spec.yaml", "", data)))
        assert (not findings) is validator.is_valid(value), f"{keyword}: {value!r}"


def _validator(keyword: str) -> Any:
    from jsonschema import Draft202012Validator

    uri = f"https://json-schema.org/draft/2020-12/meta/{META[keyword][0]}"
    schema = {"$ref": f"{uri}#/properties/{keyword}"}
    return Draft202012Validator(schema, registry=REGISTRY)


TYPES = {
    "integer": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
    "string": {"minLength", "maxLength", "pattern"}
    | {"contentEncoding", "contentMediaType", "contentSchema"},
    "array": {"items", "prefixItems", "contains", "minContains", "maxContains", "uniqueItems"}
    | {"minItems", "maxItems", "unevaluatedItems"},
    "object": {"properties", "patternProperties", "additionalProperties", "propertyNames"}
    | {"required", "dependentRequired", "dependentSchemas", "minProperties", "maxProperties"}
    | {"unevaluatedProperties", "discriminator"},
}
VALUE_OF_TYPE: dict[str, Any] = {"integer": 7, "string": "a", "array": [1, 1], "object": {"a": 1}}
REFUSING: dict[str, Any] = {
    "contains": False,
    "minContains": 3,
    "required": ["b"],
    "dependentRequired": {"a": ["b"]},
    "dependentSchemas": {"a": False},
    "properties": {"a": False},
    "patternProperties": {"": False},
    "prefixItems": [False],
    "uniqueItems": True,
    "pattern": "b",
    "multipleOf": 2,
    **dict.fromkeys(("minimum", "exclusiveMinimum"), 8),
    **dict.fromkeys(("maximum", "exclusiveMaximum"), 6),
    **dict.fromkeys(("minLength", "minItems", "minProperties"), 3),
    **dict.fromkeys(("maxLength", "maxItems", "maxProperties", "maxContains"), 0),
    **dict.fromkeys(("items", "additionalProperties", "propertyNames"), False),
    **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), False),
}
"""A value of each keyword that refuses the value of its type above."""


@pytest.mark.parametrize("kind", TYPES)
def test_a_keyword_names_the_types_it_constrains(kind: str) -> None:
    assert {name for name, k in KEYWORDS.items() if kind in k.types} == TYPES[kind]


@pytest.mark.parametrize("keyword", REFUSING)
def test_a_keyword_constrains_its_types_alone(keyword: str) -> None:
    from jsonschema import Draft202012Validator

    schema = {keyword: REFUSING[keyword]}
    if keyword in ("minContains", "maxContains"):
        schema["contains"] = True
    validator = Draft202012Validator(schema)
    refused = {kind for kind, value in VALUE_OF_TYPE.items() if not validator.is_valid(value)}
    assert refused == set(KEYWORDS[keyword].types) - {"number"}


def test_selections_are_of_the_table() -> None:
    assert set(SCHEMA_MAPS) == {k for k, v in KEYWORDS.items() if v.subschemas == "map"}
    assert set(SCHEMA_LISTS) == {"allOf", "anyOf", "oneOf", "prefixItems"}
    assert "contentSchema" not in SINGLE_SCHEMAS, "it is a schema of another value"
    for selection in (SHAPES, RESTRICTIONS, ANNOTATIONS, NOT_IN_TYPES, FLATTENABLE, BESIDE_UNION):
        assert set(selection) <= KEYWORDS.keys()
    for selection in (UNTYPED_RESTRICTIONS, LOWER_BOUNDS, UPPER_BOUNDS, DATA, NULL_MATTERS):
        assert set(selection) <= KEYWORDS.keys()
    assert frozenset(NEIGHBORS).union(*NEIGHBORS.values()) <= KEYWORDS.keys()


def test_a_keyword_describes_restricts_or_annotates() -> None:
    groups = [set(SHAPES), set(RESTRICTIONS), set(ANNOTATIONS), {"required"}]
    assert sum(map(len, groups)) == len(KEYWORDS)
    assert set[str]().union(*groups) == KEYWORDS.keys()


def test_what_types_express_is_no_untyped_restriction() -> None:
    assert {"if", "not", "uniqueItems", "contains", "minProperties"} <= {*UNTYPED_RESTRICTIONS}
    expressed = {*LOWER_BOUNDS, *UPPER_BOUNDS, "multipleOf", "pattern"}
    assert not expressed & {*UNTYPED_RESTRICTIONS}
    assert {*LOWER_BOUNDS, *UPPER_BOUNDS} < {*RESTRICTIONS}


def test_compositions() -> None:
    assert set(COMPOSITIONS) == {"allOf", "anyOf", "oneOf"}
    assert set(UNIONS) < set(COMPOSITIONS)


@pytest.mark.parametrize(
    ("kind", "keywords"),
    [
        ("object", {"properties", "patternProperties", "additionalProperties", "required"}),
        ("array", {"items", "prefixItems"}),
        ("string", set[str]()),
    ],
)
def test_keywords_that_describe_one_type(kind: str, keywords: set[str]) -> None:
    assert set(of_type(kind)) == keywords


@pytest.mark.parametrize(
    ("keyword", "expected"),
    [("default", True), ("enum", True), ("x-note", True), ("properties", False), ("$ref", False)],
)
def test_the_value_of_some_keywords_is_data(keyword: str, expected: bool) -> None:
    assert is_data(keyword) is expected


def test_names_below_a_map_are_no_keywords() -> None:
    assert set(SCHEMA_MAPS) < NAME_MAPS
    assert {"schemas", "paths", "responses", "securitySchemes"} < NAME_MAPS
    assert not NAME_MAPS & {"items", "schema", "allOf", "mapping"}
