"""Keywords whose value JSON Schema does not allow."""

from __future__ import annotations

import pytest
from reelgen.document.check.check_schemas import check_schemas

from .checked import data_findings

REFUSED = {
    "a schema": ("text", 1, "`A` must be a schema"),
    "type": ("{type: 5}", 8, "`type` must be a type or an array of types"),
    "type in a list": ("{type: [string, 5]}", 8, "`type` must be a type or an array of types"),
    "enum": ("{enum: a}", 8, "`enum` must be an array of values"),
    "required": ("{required: a}", 12, "`required` must be an array of names"),
    "minimum": ("{minimum: a}", 11, "`minimum` must be a number"),
    "minimum as a truth value": ("{minimum: true}", 11, "`minimum` must be a number"),
    "multipleOf": ("{multipleOf: 0}", 14, "`multipleOf` must be a number greater than 0"),
    "minLength": ("{minLength: -1}", 13, "`minLength` must be a non-negative integer"),
    "maxItems": ("{maxItems: 1.5}", 12, "`maxItems` must be a non-negative integer"),
    "pattern": ("{pattern: 5}", 11, "`pattern` must be a string"),
    "properties": ("{properties: [a]}", 14, "`properties` must be an object of schemas"),
    "allOf": ("{allOf: {a: {}}}", 9, "`allOf` must be an array of schemas"),
    "items": ("{items: [{}]}", 9, "`items` must be a schema"),
    "a field": ("{properties: {a: text}}", 18, "`a` must be a schema"),
    "a part": ("{allOf: [5]}", 10, "`0` must be a schema"),
    "$ref": ("{$ref: 5}", 8, "`$ref` must be a string"),
    "dependentRequired": (
        "{dependentRequired: {a: b}}",
        21,
        "`dependentRequired` must be an object of arrays of names",
    ),
    "contentSchema": (
        "{contentSchema: {type: 5}}",
        24,
        "`type` must be a type or an array of types",
    ),
    "below another keyword": (
        "{not: {if: {type: 5}}}",
        19,
        "`type` must be a type or an array of types",
    ),
}
FINE = [
    "true",
    "{}",
    "null",
    "{type: null, description: 5}",
    "{type: [string, 'null'], enum: [], required: [a]}",
    "{minimum: -1.5, exclusiveMaximum: true, multipleOf: 0.1, minLength: 2.0, maxItems: 0}",
    "{items: false, properties: {type: {type: string}}, x-type: {type: 5}, example: {type: 5}}",
    "{properties: {a: {type: string, required: true}}}",
    "{dependentRequired: {a: [b]}, unknown: 5}",
]


@pytest.mark.parametrize(("schema", "column", "message"), REFUSED.values(), ids=REFUSED)
def test_a_value_of_another_kind_is_refused(schema: str, column: int, message: str) -> None:
    indent = "    A: "
    text = f"components:\n  schemas:\n{indent}{schema}\n"
    where = f"3:{len(indent) + column}"
    expected = f"{where}: {message}; correct the value, or remove it"
    assert data_findings(check_schemas, text) == [expected]


@pytest.mark.parametrize("schema", FINE)
def test_the_right_kind_is_fine(schema: str) -> None:
    assert data_findings(check_schemas, f"components: {{schemas: {{A: {schema}}}}}") == []


def test_schemas_of_contents_are_looked_at_and_data_is_not() -> None:
    text = """
        paths:
          /a:
            get:
              parameters: [{name: a, in: query, schema: {type: 5}, example: {schema: {type: 5}}}]
    """
    findings = data_findings(check_schemas, text)
    assert [finding.partition(" ")[0] for finding in findings] == ["5:56:"]
