"""What the templates lay out: signatures, calls and tables as text, decided by the ir."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

from ..ir.model import (
    Answer,
    Body,
    Field,
    FileRule,
    Operation,
    Parameter,
    Provider,
    Resource,
    Scheme,
    Variant,
)
from . import docstrings
from .annotations import Names

FILE = "FileInput"


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to call a method."""

    lines: tuple[str, ...]
    """The arguments after self, one a line, `*` included."""
    docstring: str


@dataclass(frozen=True, slots=True)
class Iteration:
    """A method that iterates over all items of a list."""

    name: str
    page: str
    item: str
    docstring: str
    rule: str
    """The arguments of its `Paging`."""
    arguments: str


@dataclass(frozen=True, slots=True)
class Uploading:
    """A method that does both steps of an upload."""

    name: str
    lines: tuple[str, ...]
    returns: str
    docstring: str
    first: str
    """The arguments of the first step."""
    second: str
    """The method of the second step."""
    id: str
    file: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a resource class."""

    name: str
    constant: str
    deprecated: str | None
    """A message; None where the operation is current."""
    returns: str
    """What it gives, async methods once awaited."""
    async_returns: str
    caller: str
    """The method of the client that carries it out."""
    signatures: tuple[Signature, ...]
    """One: a plain method. Several: overloads."""
    implementation: tuple[str, ...]
    """The arguments of the implementation behind overloads."""
    docstring: str
    call: tuple[str, ...]
    """The arguments of `self._client.call`."""
    paging: Iteration | None
    """The method that iterates over what this one lists."""
    upload: Uploading | None = None
    """The method that makes this call and sends a file after it."""
    awaited: bool = True
    """Async ones are awaited."""
    streaming: str = ""
    """The arguments of its `Streaming`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a resource's table of operations."""

    constant: str
    returns: str
    lines: tuple[str, ...]


def methods(resource: Resource, names: Names, models: Names) -> tuple[Method, ...]:
    """The methods of a resource. `names` are of what is sent, `models` of what comes back."""
    return tuple(
        method
        for operation in resource.operations
        for method in (_method(operation, names, models), _streamed(operation, names))
        if method is not None
    )


def entries(resource: Resource, package: str) -> tuple[Entry, ...]:
    """The table of operations of a resource."""
    return tuple(
        Entry(_constant(o), returns(o), tuple(_entry(o, package))) for o in resource.operations
    )


def returns(operation: Operation) -> str:
    """The annotation of what an operation answers."""
    return _union(operation.success)


def method_returns(operation: Operation, *, is_async: bool) -> str:
    """The annotation of what a method gives: the answer, or the job that holds it."""
    if operation.job is None:
        return returns(operation)
    kind = "CancelableJob" if operation.job.cancel is not None else "Job"
    final = _union(operation.job.final)
    return f"{'Async' if is_async else ''}{kind}[{returns(operation)}, {final}]"


def _caller(operation: Operation) -> str:
    if operation.job is None:
        return "call"
    return "submit" if operation.job.cancel is None else "submit_cancelable"


def _union(answers: tuple[Answer, ...]) -> str:
    found = dict.fromkeys(_returned(answer) for answer in answers)
    return " | ".join(found) if found else "Any"


def _returned(answer: Answer) -> str:
    if answer.kind == "json":
        return f"models.{answer.type}" if answer.type else "Any"
    return {"text": "str", "binary": "bytes"}.get(answer.kind, "None")


def _constant(operation: Operation) -> str:
    return f"_{operation.name.upper()}"


def _method(operation: Operation, names: Names, models: Names) -> Method:
    signatures = tuple(_signature(operation, form, names) for form in _forms(operation))
    deprecated = f"{operation.id} is deprecated." if operation.deprecated else None
    return Method(
        name=operation.name,
        constant=_constant(operation),
        deprecated=deprecated,
        returns=method_returns(operation, is_async=False),
        async_returns=method_returns(operation, is_async=True),
        caller=_caller(operation),
        signatures=signatures,
        implementation=tuple(_implementation(operation)),
        docstring=docstrings.quoted(docstrings.method_text(operation, operation.body, ()), 8),
        call=tuple(_call(operation)),
        paging=_iteration(operation, models),
        upload=_uploading(operation, signatures[0]),
    )


def _uploading(operation: Operation, signature: Signature) -> Uploading | None:
    upload = operation.upload
    if upload is None:
        return None
    fields = operation.body.fields if operation.body is not None else ()
    paths = [str(one.name) for one in _paths(operation)]
    named = [*_others(operation), *fields]
    at = signature.lines.index("*,") + 1
    return Uploading(
        name=upload.name,
        lines=(*signature.lines[:at], f"{upload.file}: {FILE},", *signature.lines[at:]),
        returns=_union(upload.answers),
        docstring=docstrings.quoted(docstrings.upload_text(operation, upload), 8),
        first=", ".join([*paths, *(f"{one.name}={one.name}" for one in named), "options=options"]),
        second=upload.second,
        id=upload.id,
        file=upload.file,
    )


def _streamed(operation: Operation, names: Names) -> Method | None:
    """The method that gives the answer piece by piece."""
    stream = operation.stream
    if stream is None:
        return None
    carried = f"models.{stream.type}" if stream.type else "Any"
    item = f"Event[{carried}]" if stream.kind == "events" else carried
    asked = _asked_to_stream(operation)
    constant = _constant(operation)
    typed = f", Type(_MODELS, {str(stream.type)!r})" if stream.type else ""
    return Method(
        name=stream.method,
        constant=constant,
        deprecated=f"{operation.id} is deprecated." if operation.deprecated else None,
        returns=f"Stream[{item}]",
        async_returns=f"AsyncStream[{item}]",
        caller="stream",
        signatures=tuple(_signature(asked, form, names) for form in _forms(asked)),
        implementation=tuple(_implementation(operation)),
        docstring=docstrings.quoted(docstrings.method_text(operation, operation.body, ()), 8),
        call=(constant, f"{constant}_STREAM", *tuple(_call(operation))[1:]),
        paging=None,
        awaited=False,
        streaming=f"{stream.kind!r}, {stream.media_type!r}{typed}",
    )


def _asked_to_stream(operation: Operation) -> Operation:
    """A field `stream` of the only form of the body is true where the caller says nothing."""
    body = operation.body
    if body is None or _is_overloaded(operation) or not body.variants:
        return operation
    fields = tuple(
        dataclasses.replace(field, constant="True", required=False)
        if field.wire == "stream" and not field.file
        else field
        for field in body.variants[0].fields
    )
    variant = dataclasses.replace(body.variants[0], fields=fields)
    return dataclasses.replace(operation, body=dataclasses.replace(body, variants=(variant,)))


def _forms(operation: Operation) -> Iterator[tuple[Body | None, Variant | None]]:
    """The ways to call a method: one for each form of its body."""
    if operation.body is None:
        yield None, None
    for body in operation.bodies:
        for variant in body.variants or (None,):
            yield body, variant


def _is_overloaded(operation: Operation) -> bool:
    return len(list(_forms(operation))) > 1


def _iteration(operation: Operation, models: Names) -> Iteration | None:
    paging = operation.paging
    if paging is None:
        return None
    rule = {
        "style": paging.style,
        "position": str(paging.position),
        "limit": None if paging.limit is None else str(paging.limit),
        "default_limit": paging.default_limit,
        "items": paging.items,
        "next": paging.next,
        "total": paging.total,
        "more": paging.more,
    }
    return Iteration(
        name=paging.method,
        page=returns(operation),
        item=models.item(str(operation.success[0].type), paging.items),
        docstring=docstrings.quoted(docstrings.iteration_text(operation), 8),
        rule=", ".join(f"{key}={value!r}" for key, value in rule.items() if value is not None),
        arguments=_arguments(operation),
    )


def _arguments(operation: Operation) -> str:
    return "{" + ", ".join(f"{str(p.name)!r}: {p.name}" for p in operation.parameters) + "}"


def _signature(
    operation: Operation, form: tuple[Body | None, Variant | None], names: Names
) -> Signature:
    body, variant = form
    fields = variant.fields if variant is not None else ()
    lines = [_path_line(p, operation, names) for p in _paths(operation)]
    lines.append("*,")
    owner = variant.type if variant is not None else ""
    keywords: list[tuple[Field, str]] = [
        (p, _parameter_type(p, operation, names)) for p in _others(operation)
    ]
    keywords += [(f, _field_type(f, owner, names)) for f in fields]
    keywords.sort(key=lambda pair: not pair[0].required)
    required = [_line(field, annotation) for field, annotation in keywords if field.required]
    optional = [_line(field, annotation) for field, annotation in keywords if not field.required]
    whole = _whole(body, names) if variant is None else []
    lines += [*whole[:1], *required, *whole[1:], *optional]
    lines += [*_content_type(operation, body), "options: CallOptions | None = None,"]
    text = docstrings.method_text(operation, body, fields)
    return Signature(tuple(lines), docstrings.quoted(text, 8))


def _paths(operation: Operation) -> Iterator[Parameter]:
    return (p for p in operation.parameters if p.location == "path")


def _others(operation: Operation) -> Iterator[Parameter]:
    return (p for p in operation.parameters if p.location != "path")


def _path_line(parameter: Parameter, operation: Operation, names: Names) -> str:
    return f"{parameter.name}: {_parameter_type(parameter, operation, names)},"


def _line(field: Field, annotation: str) -> str:
    if field.constant is not None:
        return f"{field.name}: {annotation} = {field.constant},"
    if field.required:
        return f"{field.name}: {annotation},"
    return f"{field.name}: {annotation} | MISSING = MISSING,"


def _parameter_type(parameter: Parameter, operation: Operation, names: Names) -> str:
    return (
        "str"
        if operation.arguments is None
        else names.argument(operation.arguments, parameter.name)
    )


def _field_type(field: Field, owner: str, names: Names) -> str:
    if field.file:
        return FILE
    return names.argument(owner, field.wire)


def _whole(body: Body | None, names: Names) -> list[str]:
    """A body that is one argument."""
    if body is None:
        return []
    annotation = {"text": "str | bytes", "binary": FILE}.get(body.encoding, "Any")
    if body.listed is not None:
        annotation = "Sequence[Any]"
    if body.type is not None and body.encoding == "json":
        annotation = names.whole(body.type)
    default = "" if body.required else " | MISSING = MISSING"
    return [f"body: {annotation}{default},"]


def _content_type(operation: Operation, body: Body | None) -> Iterator[str]:
    """The argument that says which form is meant; the usual one needs no saying."""
    if body is None or len(_media_types(operation)) < 2:
        return
    allowed = ", ".join(map(repr, body.media_types))
    default = f" = {body.media_types[0]!r}" if body == operation.body else ""
    yield f"content_type: Literal[{allowed}]{default},"


def _media_types(operation: Operation) -> list[str]:
    return [media_type for body in operation.bodies for media_type in body.media_types]


def _implementation(operation: Operation) -> Iterator[str]:
    yield from (f"{p.name}: Any," for p in _paths(operation))
    yield "*,"
    yield from (f"{p.name}: Any = MISSING," for p in _others(operation))
    if len(_media_types(operation)) > 1:
        yield "content_type: str | None = None,"
    yield "options: CallOptions | None = None,"
    yield "**body: Any,"


def _call(operation: Operation) -> Iterator[str]:
    yield _constant(operation)
    if operation.parameters:
        yield _arguments(operation)
    body = operation.body
    if body is not None:
        yield f"body={_body(operation, body)}"
        if len(_media_types(operation)) > 1:
            yield "content_type=content_type"
    yield "options=options"


def _body(operation: Operation, body: Body) -> str:
    if _is_overloaded(operation):
        chosen = ", content_type" if operation.alternatives else ""
        return f"{_constant(operation)}_BODY.spread(body{chosen})"
    if not body.variants:
        return "body"
    pairs = (f"{field.wire!r}: {field.name}" for field in body.fields)
    return "{" + ", ".join(pairs) + "}"


def _entry(operation: Operation, package: str) -> Iterator[str]:
    yield f"id={operation.id!r},"
    yield f"method={operation.method!r},"
    yield f"path={operation.path!r},"
    yield f"answers={{{', '.join(_expected(a) for a in operation.answers)}}},"
    if operation.arguments is not None:
        yield f"arguments=Type(_PARAMS, {str(operation.arguments)!r}),"
    if operation.parameters:
        yield f"parameters=({' '.join(f'{_parameter(p)},' for p in operation.parameters)}),"
    if operation.body is not None:
        yield f"body={_constant(operation)}_BODY,"
    if operation.server is not None:
        yield f"server={operation.server!r},"
    if operation.security:
        yield f"security={operation.security!r},"
    if operation.repeatable:
        yield "repeatable=True,"
    if operation.idempotency_header is not None:
        yield f"idempotency_header={operation.idempotency_header!r},"
    if operation.deprecated_fields:
        yield f"deprecated_fields={dict(operation.deprecated_fields)!r},"


def body_lines(operation: Operation) -> tuple[str, ...]:
    """The body of a row, where it has one."""
    if operation.body is None:
        return ()
    overloaded = _is_overloaded(operation)
    lines = list(_body_entry(operation.body, overloaded))
    if operation.alternatives:
        rows = ", ".join(
            f"{media_type!r}: Body({' '.join(_body_entry(body, overloaded))})"
            for body in operation.alternatives
            for media_type in body.media_types
        )
        lines.append(f"alternatives={{{rows}}},")
    return tuple(lines)


def _body_entry(body: Body, overloaded: bool) -> Iterator[str]:
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


def _file_rule(rule: FileRule) -> str:
    types = [f"types={rule.types!r}"] if rule.types else []
    size = [f"max_bytes={rule.max_bytes!r}"] if rule.max_bytes is not None else []
    return f"FileRule({', '.join([*types, *size])})"


def _shared_constants(body: Body) -> str:
    """What the one form sends unasked, or the tag of the one variant that may leave it out."""
    found = [
        f"{field.wire!r}: {field.constant}"
        for variant in body.variants
        for field in variant.fields
        if field.constant is not None
    ]
    return ", ".join(found) if len(found) == 1 or len(body.variants) == 1 else ""


def _expected(answer: Answer) -> str:
    typed = f", Type(_MODELS, {str(answer.type)!r})" if answer.type is not None else ""
    return f"{answer.status!r}: Expected({answer.kind!r}{typed})"


def _parameter(parameter: Parameter) -> str:
    extra = ", allow_reserved=True" if parameter.allow_reserved else ""
    extra += ", json=True" if parameter.json else ""
    return (
        f"Parameter(name={str(parameter.name)!r}, wire={parameter.wire!r}, "
        f"location={parameter.location!r}, style={parameter.style!r}, "
        f"explode={parameter.explode!r}{extra})"
    )


def _grant(scheme: Scheme) -> str:
    if scheme.grant is None:
        return ""
    values = ", ".join(f"{n}={_plain(v)!r}" for n, v in dataclasses.asdict(scheme.grant).items())
    return f", grant=Grant({values})"


def _plain(value: object) -> object:
    return str(value) if isinstance(value, str) else value


def services(provider: Provider, package: str) -> Iterator[str]:
    """The arguments of the provider's `Service`."""
    yield f"name={str(provider.name)!r},"
    yield f"title={provider.title!r},"
    yield f"base_url={provider.base_url!r},"
    yield f"base_url_variable={provider.base_url_variable!r},"
    schemes = "".join(
        f"{s.name!r}: SecurityScheme(name={s.name!r}, argument={str(s.argument)!r}, "
        f"variable={s.variable!r}, location={s.location!r}, wire={s.wire!r}, "
        f"prefix={s.prefix!r}, basic={s.basic!r}{_grant(s)}),"
        for s in provider.schemes
    )
    yield f"schemes={{{schemes}}},"
    if provider.server_variables:
        yield f"base_url_template={provider.base_url_template!r},"
        values = {v.wire: v.values for v in provider.server_variables}
        yield f"server_variables={values!r},"
    for name in ("error_code", "error_message", "request_id_headers"):
        if getattr(provider, name):
            yield f"{name}={getattr(provider, name)!r},"
    if any(operation.job is not None for operation in provider.operations()):
        yield f"lifecycles=Type({f'{package}.jobs'!r}, 'LIFECYCLES'),"
    if any(operation.price is not None for operation in provider.operations()):
        yield f"prices=Type({f'{package}.jobs'!r}, 'PRICES'),"
    if provider.events:
        yield f"events=Type({f'{package}.events'!r}, 'EVENTS'),"
