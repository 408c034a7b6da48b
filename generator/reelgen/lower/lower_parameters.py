"""Lower parameters of a path and its operation to arguments with their serialization."""

from __future__ import annotations

from ..document import openapi
from ..document.media_types import is_json
from ..ir.model import MethodParameter
from ..ir.names import ClassName, Identifier, argument, unique
from ..json_types import is_object
from ..schema.model import types_of
from .field_docs import field_text
from .name_operations import Named
from .schema_index import SchemaIndex
from .schema_set import SchemaSetBuilder

STYLES = {"path": "simple", "header": "simple"}
IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters of these names are ignored (OpenAPI)."""


def lower_parameters(
    named: Named, schemas: SchemaIndex, params: SchemaSetBuilder, used: set[str]
) -> tuple[tuple[MethodParameter, ...], ClassName | None]:
    """Return the parameters in path order and the model that checks them; add names to `used`."""
    merged = {
        (p.location, p.name): p for p in (*named.item.parameters, *named.operation.parameters)
    }
    sent = [
        p
        for p in merged.values()
        if not (p.location == "header" and p.name.lower() in IGNORED_HEADERS)
    ]
    sent.sort(key=lambda p: named.path.find(f"{{{p.name}}}") if p.location == "path" else 10**6)
    names = _names(sent, used)
    lowered = tuple(_lower(p, schemas, names[p.location, p.name]) for p in sent)
    if all(_any_text(schemas, p) for p in sent):
        return lowered, None
    checked = {
        "type": "object",
        "properties": {low.name: _checked_schema(p) for low, p in zip(lowered, sent, strict=True)},
        "required": [low.name for low in lowered if low.required],
    }
    name = params.named(checked, f"{named.title} arguments")
    return lowered, name


def _names(
    parameters: list[openapi.Parameter], used: set[str]
) -> dict[tuple[str, str], Identifier]:
    """Return a name for each parameter; clashes are prefixed with the location: `header_id`."""
    names: dict[tuple[str, str], Identifier] = {}
    for parameter in sorted(parameters, key=_rank):
        wanted = parameter.argument or parameter.name
        name = argument(wanted)
        name = argument(f"{parameter.location} {wanted}") if name in used else name
        names[parameter.location, parameter.name] = Identifier(unique(name, used))
    return names


def _rank(parameter: openapi.Parameter) -> tuple[bool, bool, bool, bool, str, str]:
    """Return the sort key for clashes: `x-name` first, then path, query, exact spelling."""
    elsewhere = parameter.location not in ("path", "query")
    spelled = argument(parameter.name) != parameter.name
    in_path = parameter.location == "path"
    return (
        not parameter.argument,
        not in_path,
        elsewhere,
        spelled,
        parameter.location,
        parameter.name,
    )


def schema_of(parameter: openapi.Parameter) -> tuple[object, bool]:
    """Return the schema, and whether the value is JSON text."""
    for media_type, content in parameter.content.items():
        return content.schema_ if content.schema_ is not None else {}, is_json(media_type)
    return parameter.schema_ if parameter.schema_ is not None else {}, False


def _checked_schema(parameter: openapi.Parameter) -> object:
    schema, _ = schema_of(parameter)
    if parameter.description and is_object(schema) and "$ref" not in schema:
        return {**schema, "description": parameter.description}
    return schema


def _lower(parameter: openapi.Parameter, schemas: SchemaIndex, name: Identifier) -> MethodParameter:
    schema, json = schema_of(parameter)
    style = parameter.style or STYLES.get(parameter.location, "form")
    return MethodParameter(
        name=name,
        wire=parameter.name,
        required=parameter.required or parameter.location == "path",
        deprecated=parameter.deprecated,
        file=False,
        constant=None,
        description=field_text(schemas, schema, parameter.description),
        location=parameter.location,
        style=style,
        explode=style in ("form", "cookie") if parameter.explode is None else parameter.explode,
        allow_reserved=parameter.allow_reserved,
        json=json,
    )


def _any_text(schemas: SchemaIndex, parameter: openapi.Parameter) -> bool:
    """Return whether a parameter is an unconstrained string in a path."""
    schema, json = schema_of(parameter)
    full = schemas.resolve(schema)
    if parameter.location != "path" or json or not is_object(full):
        return False
    bounds = ("enum", "const", "pattern", "minLength", "maxLength", "anyOf", "oneOf", "allOf")
    return types_of(full) == ("string",) and not any(key in full for key in bounds)
