"""Resource -> its operations as data of the runtime, rendered as constants of its module."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..ir.model import ClientMethod, FilePart, MethodBody, MethodParameter, Resource
from ..runtime.operation import BodySpec, FileSpec, OperationSpec, ParameterSpec, ResponseSpec, Type
from .call_variants import constant_of, is_overloaded
from .literal import Code, literal
from .return_types import returns

MODELS, PARAMS = Code("_MODELS"), Code("_PARAMS")
"""Constants of a module with the names of the modules of classes."""


class Constant(NamedTuple):
    """An operation as a constant of its module."""

    name: str
    returns: str
    operation: str
    body: str
    """The body as a constant of its own, where a method reads it; else empty."""


def operation_table(resource: Resource) -> tuple[Constant, ...]:
    """Return the constants of a resource."""
    return tuple(map(_constant, resource.operations))


def model_type(name: str | None) -> Type | None:
    """Return a reference to a class of `models`."""
    return None if name is None else Type(MODELS, name)


def _params_type(name: str | None) -> Type | None:
    return None if name is None else Type(PARAMS, name)


def _constant(operation: ClientMethod) -> Constant:
    row = _operation(operation)
    name = constant_of(operation)
    separate = row.body is not None and is_overloaded(operation)
    constants = {f"{name}_BODY": row.body} if separate else {}
    body = literal(row.body) if separate else ""
    return Constant(name, returns(operation), literal(row, constants), body)


def _operation(operation: ClientMethod) -> OperationSpec[object]:
    usual = "application/json" if any(a.kind == "json" for a in operation.responses) else "*/*"
    return OperationSpec(
        id=operation.id,
        method=operation.method,
        path=operation.path,
        responses={a.status: ResponseSpec(a.kind, model_type(a.type)) for a in operation.responses},
        arguments=_params_type(operation.arguments),
        parameters=tuple(map(_parameter, operation.parameters)),
        body=_body(operation),
        server=operation.server,
        security=operation.security,
        repeatable=operation.repeatable,
        idempotency_header=operation.idempotency_header,
        idempotency_field=operation.idempotency_field,
        deprecated_fields=dict(operation.deprecated_fields),
        costly_default=operation.costly_default,
        accepts="" if operation.accept == usual else operation.accept,
    )


def _parameter(parameter: MethodParameter) -> ParameterSpec:
    return ParameterSpec(
        parameter.name,
        parameter.location,
        parameter.wire,
        parameter.style,
        parameter.explode,
        parameter.allow_reserved,
        parameter.json,
    )


def _body(operation: ClientMethod) -> BodySpec | None:
    if operation.body is None:
        return None
    overloaded = is_overloaded(operation)
    alternatives = {
        media_type: _form(body, overloaded)
        for body in operation.alternatives
        for media_type in body.media_types
    }
    return _form(operation.body, overloaded)._replace(alternatives=alternatives)


def _form(body: MethodBody, overloaded: bool) -> BodySpec:
    """Return one encoding of a body. `overloaded`: the runtime selects it by the arguments."""
    spread = overloaded and bool(body.variants)
    return BodySpec(
        encoding=body.encoding,
        media_types=body.media_types,
        type=_params_type(body.type),
        required=body.required,
        files={rule.wire: _file_rule(rule) for rule in body.files},
        part_types=dict(body.part_types),
        max_bytes=body.max_bytes,
        names={f.name: f.wire for f in body.fields if f.name != f.wire} if spread else {},
        constants=dict(_shared_constants(body)) if spread else {},
        part_headers={name: dict(headers) for name, headers in body.part_headers},
        listed=body.listed,
        styles=_styles(body),
        whole=overloaded and not body.variants,
    )


def _file_rule(rule: FilePart) -> FileSpec:
    return FileSpec(rule.types, rule.max_bytes, rule.many)


def _styles(body: MethodBody) -> Mapping[str, tuple[str, bool, bool]]:
    return {p.wire: (p.style, p.explode, p.allow_reserved) for p in body.part_styles}


def _shared_constants(body: MethodBody) -> Iterator[tuple[str, Code]]:
    """Yield the defaults that every variant sends, and the only optional discriminator value."""
    for variant in body.variants:
        for field in variant.fields:
            if field.constant is not None:
                yield field.wire, Code(field.constant)
