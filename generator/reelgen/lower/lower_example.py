"""Lower the examples of a request in the spec to an example call of the method."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ..ir.model import ExampleArgument, ExampleCall, MethodBody, MethodParameter, Variant
from ..ir.names import Identifier
from ..json_types import array_at, is_object, object_at
from .lower_parameters import schema_of
from .name_operations import Named
from .schema_index import SchemaIndex

MAX_TEXT = 1200
"""The maximum number of characters of the JSON of an example in a docstring."""

Values = dict[Identifier, str]
"""Argument -> the JSON text of its value."""


def lower_example(
    named: Named,
    parameters: tuple[MethodParameter, ...],
    body: MethodBody | None,
    schemas: SchemaIndex,
) -> ExampleCall | None:
    """Return an example call; None where the spec has no example of the request.

    A required argument without an example has no value: the call passes a variable of its name.
    """
    values = dict(_parameter_values(named, parameters, schemas))
    variant: Variant | None = None
    if body is not None:
        form = _body_values(named, body, schemas)
        if form is None:
            return None
        variant = form[0]
        values.update(form[1])
    if not values or sum(map(len, values.values())) > MAX_TEXT:
        return None
    fields = () if variant is None else variant.fields
    required = (field.name for field in (*parameters, *fields) if field.required)
    positional = {p.name for p in parameters if p.location == "path"}
    arguments = (
        ExampleArgument(name=name, json=values.get(name, ""), keyword=name not in positional)
        for name in dict.fromkeys([*required, *values])
    )
    return ExampleCall(variant=variant.type if variant else None, arguments=tuple(arguments))


def _parameter_values(
    named: Named, parameters: tuple[MethodParameter, ...], schemas: SchemaIndex
) -> Iterator[tuple[Identifier, str]]:
    declared = {
        (p.location, p.name): p for p in (*named.item.parameters, *named.operation.parameters)
    }
    for parameter in parameters:
        spec = declared[parameter.location, parameter.wire]
        schema, _ = schema_of(spec)
        for example in _examples(spec.example, spec.examples, schema, schemas):
            yield parameter.name, json.dumps(example, ensure_ascii=False)
            break


def _body_values(
    named: Named, body: MethodBody, schemas: SchemaIndex
) -> tuple[Variant | None, Values] | None:
    """Return the variant of the body in an example, and its fields; None without one."""
    spec = named.operation.request_body
    content = None if spec is None else spec.content.get(body.media_types[0])
    if content is None:
        return None
    for example in _examples(content.example, content.examples, content.schema_, schemas):
        if not body.variants:
            return None, {Identifier("body"): json.dumps(example, ensure_ascii=False)}
        variant = _variant(example, body.variants, content.schema_, schemas)
        names = {f.wire: f.name for f in variant.fields if not f.file} if variant else {}
        if is_object(example) and example.keys() <= names.keys():
            values = {names[w]: json.dumps(v, ensure_ascii=False) for w, v in example.items()}
            return variant, values
    return None if body.required else (None, {})


def _variant(
    example: object, variants: tuple[Variant, ...], schema: object, schemas: SchemaIndex
) -> Variant | None:
    """Return the only variant of a body, or the one with the discriminator value of an example."""
    if len(variants) == 1:
        return variants[0]
    union, full = schemas.variants(schema), schemas.resolve(schema)
    field = object_at(full, "discriminator").get("propertyName")
    value = example.get(str(field)) if is_object(example) else None
    matches = [
        variant
        for variant, values in zip(variants, union.values(), strict=False)
        if value in values
    ]
    return matches[0] if len(matches) == 1 and len(union) == len(variants) else None


def _examples(
    example: object, named: Mapping[str, object], schema: object, schemas: SchemaIndex
) -> Iterator[object]:
    """Yield the examples of a parameter or a body, then those of its schema."""
    if example is not None:
        yield example
    for entry in named.values():
        if is_object(entry) and "value" in entry:
            yield entry["value"]
    full = schemas.resolve(schema)
    if is_object(full):
        yield from array_at(full, "examples")
        if "example" in full:
            yield full["example"]
