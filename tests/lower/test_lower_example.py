"""Examples of the spec become example calls."""

from __future__ import annotations

import pytest
from reelgen.emit.examples import example_call
from reelgen.lower.lower_example import lower_example
from reelgen.lower.lower_operations import lower_operation

from .building import built

UNION = """
components:
  schemas:
    Cat: {type: object, required: [kind, name], properties: {kind: {const: cat}, name: {}}}
    Dog: {type: object, required: [kind], properties: {kind: {const: dog}, name: {type: string}}}
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}
"""
ID = "{name: id, in: path, required: true, schema: {type: string}"
OBJECT = "schema: {type: object, required: [a], properties: {a: {}, fromDate: {type: string}}}"


def _call(parameters: str, content: str = "") -> tuple[str, str]:
    body = f", requestBody: {{required: true, content: {{{content}}}}}" if content else ""
    operation = f"{{operationId: a.make, parameters: [{parameters}]{body}, responses: {{}}}}"
    parts = built(f"paths: {{'/a/{{id}}': {{post: {operation}}}}}\n{UNION}")
    method = lower_operation(
        parts.first, parts.document, parts.schemas, parts.params, parts.models, (), {}
    )
    example = lower_example(parts.first, method.parameters, method.body, parts.schemas)
    if example is None:
        return "", ""
    return example_call(method, example, ("a",)), example.variant or ""


@pytest.mark.parametrize(
    ("parameters", "content", "call"),
    [
        (f"{ID}}}", "", ""),
        (f"{ID}, example: vid_1}}", "", 'client.a.make("vid_1")'),
        (f"{ID}, examples: {{one: {{value: v}}}}}}", "", 'client.a.make("v")'),
        ("{name: id, in: path, required: true, schema: {type: string, examples: [x]}}", "",
         'client.a.make("x")'),
        (f"{ID}}}", f"application/json: {{{OBJECT}, example: {{a: [1, true, null]}}}}",
         "client.a.make(id, a=[1, True, None])"),
        (f"{ID}}}", f"application/json: {{{OBJECT}, examples: {{x: {{value: {{fromDate: d}}}}}}}}",
         'client.a.make(id, a=a, from_date="d")'),
        (f"{ID}}}", f"application/json: {{{OBJECT}, example: {{other: 1}}}}", ""),
        (f"{ID}, example: x}}", f"application/json: {{{OBJECT}}}", ""),
        (f"{ID}}}", "text/plain: {schema: {type: string}, example: \"a\\n'\\\"\"}",
         "client.a.make(id, body=\"a\\n'\\\"\")"),
    ],
)  # fmt: skip
def test_an_example_is_a_call(parameters: str, content: str, call: str) -> None:
    assert _call(parameters, content)[0] == call


def test_a_discriminator_value_chooses_the_variant() -> None:
    pet = 'application/json: {schema: {$ref: "#/components/schemas/Pet"}, example: {kind: dog}}'
    call, variant = _call(f"{ID}}}", pet)
    assert (call, variant) == ('client.a.make(id, kind="dog")', "Dog")


def test_a_long_value_has_a_line_for_each_item_and_is_python() -> None:
    text = "x" * 50
    content = f"application/json: {{{OBJECT}, example: {{a: [{text}, {{b: {text}}}]}}}}"
    call, _ = _call(f"{ID}}}", content)
    assert call.splitlines()[:3] == ["client.a.make(", "    id,", "    a=["]
    compile(call, "example", "eval")


def test_what_is_longer_than_a_docstring_is_omitted() -> None:
    content = f"application/json: {{{OBJECT}, example: {{a: {list(range(1000))}}}}}"
    assert _call(f"{ID}}}", content)[0] == ""
