"""Operation -> its row in the table of a resource, as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..ir.model import ClientMethod, FilePart, MethodBody, MethodParameter, MethodResponse, Resource
from .forms import constant_of, is_overloaded
from .returned import returns


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a resource's table of operations."""

    constant: str
    returns: str
    lines: tuple[str, ...]


def entries(resource: Resource, package: str) -> tuple[Entry, ...]:
    """The table of operations of a resource."""
    return tuple(
        Entry(constant_of(o), returns(o), tuple(_entry(o, package))) for o in resource.operations
    )


def body_lines(operation: ClientMethod) -> tuple[str, ...]:
    """The body of a row, where it has one."""
    if operation.body is None:
        return ()
    overloaded = is_overloaded(operation)
    lines = list(_body_entry(operation.body, overloaded))
    if operation.alternatives:
        rows = ", ".join(
            f"{media_type!r}: Body({' '.join(_body_entry(body, overloaded))})"
            for body in operation.alternatives
            for media_type in body.media_types
        )
        lines.append(f"alternatives={{{rows}}},")
    return tuple(lines)


def _entry(operation: ClientMethod, package: str) -> Iterator[str]:
    yield f"id={operation.id!r},"
    yield f"method={operation.method!r},"
    yield f"path={operation.path!r},"
    yield f"answers={{{', '.join(_expected(a) for a in operation.responses)}}},"
    if operation.arguments is not None:
        yield f"arguments=Type(_PARAMS, {str(operation.arguments)!r}),"
    if operation.parameters:
        yield f"parameters=({' '.join(f'{_parameter(p)},' for p in operation.parameters)}),"
    if operation.body is not None:
        yield f"body={constant_of(operation)}_BODY,"
    if operation.server is not None:
        yield f"server={operation.server!r},"
    if operation.security:
        yield f"security={operation.security!r},"
    if operation.repeatable:
        yield "repeatable=True,"
    if operation.idempotency_header is not None:
        yield f"idempotency_header={operation.idempotency_header!r},"
    if operation.idempotency_field is not None:
        yield f"idempotency_field={operation.idempotency_field!r},"
    if operation.accept and operation.accept != _usual_accept(operation):
        yield f"accepts={operation.accept!r},"
    if operation.deprecated_fields:
        yield f"deprecated_fields={dict(operation.deprecated_fields)!r},"


def _body_entry(body: MethodBody, overloaded: bool) -> Iterator[str]:
    yield f"encoding={body.encoding!r},"
    yield f"media_types={body.media_types!r},"
    if body.type is not None:
        yield f"type=Type(_PARAMS, {str(body.type)!r}),"
    if not body.required:
        yield "required=False,"
    if body.files:
        rules = ", ".join(f"{one.wire!r}: {_file_rule(one)}" for one in body.files)
        yield f"files={{{rules}}},"
    if body.max_bytes is not None:
        yield f"max_bytes={body.max_bytes!r},"
    if body.part_types:
        yield f"part_types={dict(body.part_types)!r},"
    if body.part_headers:
        yield f"part_headers={ {name: dict(said) for name, said in body.part_headers}!r},"
    if body.listed is not None:
        yield f"listed={body.listed!r},"
    if body.part_styles:
        styles = {p.wire: (p.style, p.explode, p.allow_reserved) for p in body.part_styles}
        yield f"styles={styles!r},"
    if overloaded and not body.variants:
        yield "whole=True,"
    elif overloaded:
        renamed = {str(f.name): f.wire for f in body.fields if f.name != f.wire}
        if renamed:
            yield f"names={renamed!r},"
        constants = _shared_constants(body)
        if constants:
            yield f"constants={{{constants}}},"


def _usual_accept(operation: ClientMethod) -> str:
    """What the runtime asks for where a row says nothing."""
    return "application/json" if any(a.kind == "json" for a in operation.responses) else "*/*"


def _file_rule(rule: FilePart) -> str:
    types = [f"types={rule.types!r}"] if rule.types else []
    size = [f"max_bytes={rule.max_bytes!r}"] if rule.max_bytes is not None else []
    many = ["many=True"] if rule.many else []
    return f"FileRule({', '.join([*types, *size, *many])})"


def _shared_constants(body: MethodBody) -> str:
    """What every variant sends unasked, and the tag of the one variant that may leave it out."""
    found = {f.wire: f.constant for v in body.variants for f in v.fields if f.constant is not None}
    return ", ".join(f"{wire!r}: {constant}" for wire, constant in found.items())


def _expected(answer: MethodResponse) -> str:
    typed = f", Type(_MODELS, {str(answer.type)!r})" if answer.type is not None else ""
    return f"{answer.status!r}: Expected({answer.kind!r}{typed})"


def _parameter(parameter: MethodParameter) -> str:
    extra = ", allow_reserved=True" if parameter.allow_reserved else ""
    extra += ", json=True" if parameter.json else ""
    return (
        f"Parameter(name={str(parameter.name)!r}, wire={parameter.wire!r}, "
        f"location={parameter.location!r}, style={parameter.style!r}, "
        f"explode={parameter.explode!r}{extra})"
    )
