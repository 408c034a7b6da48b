"""Parameters as arguments, with their style on the wire."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.document.openapi import Parameter
from reelgen.ir.model import MethodParameter
from reelgen.lower.lower_parameters import lower_parameters, schema_of

from .building import built, components

TEXT = "schema: {type: string}"


def _lowered(
    parameters: str, *, path: str = "/a", shared: str = "", taken: tuple[str, ...] = ()
) -> tuple[tuple[MethodParameter, ...], str | None, dict[str, Any], set[str]]:
    parts = built(f"""
paths:
  {path}:
    parameters: [{shared}]
    get: {{operationId: a.get, parameters: [{parameters}], responses: {{}}}}
components: {{schemas: {{Size: {{type: integer, description: The size}}}}}}
""")
    names = set(taken)
    lowered, model = lower_parameters(parts.first, parts.schemas, parts.params, names)
    return lowered, model, components(parts.params), names


def test_a_parameter_of_the_operation_goes_before_that_of_the_path() -> None:
    (one,), _, _, names = _lowered(
        f"{{name: a, in: query, description: Own, {TEXT}}}",
        shared=f"{{name: a, in: query, description: Shared, {TEXT}}}",
    )
    assert (one.name, one.description) == ("a", "Own.")
    assert names == {"a"}


def test_names_of_the_path_are_first_and_in_its_order() -> None:
    lowered, _, _, _ = _lowered(
        f"{{name: q, in: query, {TEXT}}}, {{name: b, in: path, {TEXT}}}, "
        f"{{name: a, in: path, {TEXT}}}",
        path="/x/{a}/{b}",
    )
    assert [(one.name, one.required) for one in lowered] == [
        ("a", True),
        ("b", True),
        ("q", False),
    ]


@pytest.mark.parametrize("name", ["Accept", "content-type", "AUTHORIZATION"])
def test_headers_that_say_nothing_are_ignored(name: str) -> None:
    assert _lowered(f"{{name: {name}, in: header, {TEXT}}}")[0] == ()
    assert len(_lowered(f"{{name: {name}, in: query, {TEXT}}}")[0]) == 1


@pytest.mark.parametrize(
    ("parameter", "style", "explode"),
    [
        ("in: query", "form", True),
        ("in: cookie", "form", True),
        ("in: path", "simple", False),
        ("in: header", "simple", False),
        ("in: query, explode: false", "form", False),
        ("in: query, style: deepObject", "deepObject", False),
        ("in: query, style: spaceDelimited, explode: true", "spaceDelimited", True),
        ("in: cookie, style: cookie", "cookie", True),
    ],
)
def test_style_and_explode_have_the_defaults_of_openapi(
    parameter: str, style: str, explode: bool
) -> None:
    (one,), _, _, _ = _lowered(f"{{name: a, {parameter}, {TEXT}}}", path="/{a}")
    assert (one.style, one.explode) == (style, explode)


def test_a_name_that_several_have_belongs_to_the_path_then_the_query() -> None:
    lowered, _, _, _ = _lowered(
        f"{{name: id, in: header, {TEXT}}}, {{name: id, in: query, {TEXT}}}, "
        f"{{name: id, in: path, {TEXT}}}",
        path="/{id}",
    )
    assert {one.location: one.name for one in lowered} == {
        "path": "id",
        "query": "query_id",
        "header": "header_id",
    }


def test_the_path_keeps_a_name_however_it_is_spelled() -> None:
    lowered, _, _, _ = _lowered(
        f"{{name: item_id, in: query, {TEXT}}}, {{name: itemId, in: path, {TEXT}}}",
        path="/{itemId}",
    )
    assert [one.name for one in lowered] == ["item_id", "query_item_id"]


def test_the_name_that_is_spelled_as_python_does_is_kept() -> None:
    lowered, _, _, _ = _lowered(
        f"{{name: pageSize, in: query, {TEXT}}}, {{name: page_size, in: query, {TEXT}}}"
    )
    assert {one.wire: one.name for one in lowered} == {
        "pageSize": "query_page_size",
        "page_size": "page_size",
    }


def test_a_name_that_is_taken_is_not_given() -> None:
    (one,), _, _, _ = _lowered(f"{{name: options, in: query, {TEXT}}}", taken=("options_",))
    assert one.name == "query_options"


def test_a_model_checks_all_but_plain_texts_of_the_path() -> None:
    _, model, _, _ = _lowered(f"{{name: a, in: path, {TEXT}}}", path="/{a}")
    assert model is None
    for schema in ("{type: string, minLength: 1}", "{type: integer}", "{enum: [a]}", "{}"):
        _, model, _, _ = _lowered(f"{{name: a, in: path, schema: {schema}}}", path="/{a}")
        assert model == "AGetArguments", schema


def test_the_model_has_arguments_with_their_descriptions() -> None:
    _, model, schemas, _ = _lowered(
        "{name: maxSize, in: query, required: true, description: Most, schema: {type: integer}}, "
        "{name: size, in: query, description: How large, "
        'schema: {$ref: "#/components/schemas/Size"}}'
    )
    assert model == "AGetArguments"
    assert schemas["AGetArguments"] == {
        "type": "object",
        "properties": {
            "max_size": {"type": "integer", "description": "Most"},
            "size": {"$ref": "#/components/schemas/Size"},
        },
        "required": ["max_size"],
    }


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        ({"schema": {"type": "string"}}, ({"type": "string"}, False)),
        ({}, ({}, False)),
        (
            {"content": {"application/json": {"schema": {"type": "object"}}}},
            ({"type": "object"}, True),
        ),
        ({"content": {"application/json": {}}}, ({}, True)),
        ({"content": {"text/plain": {"schema": {"type": "string"}}}}, ({"type": "string"}, False)),
    ],
    ids=str,
)
def test_a_parameter_has_a_schema_or_a_content(parameter: Any, expected: Any) -> None:
    typed = Parameter.model_validate({"name": "a", "in": "query", **parameter})
    assert schema_of(typed) == expected
