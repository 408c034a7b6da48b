"""Resource -> its methods, as data for templates."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from ..ir.model import ClientMethod, Resource
from . import docstrings
from .annotations import TypeCatalog
from .call_variants import call_variants, constant_of, is_overloaded
from .overloads import without_covered_variants
from .return_types import method_returns, returns, union
from .signatures import (
    FILE,
    Signature,
    call_arguments,
    implementation,
    others,
    page_arguments,
    paths,
    signature,
)


@dataclass(frozen=True, slots=True)
class Iteration:
    """A method that iterates over all items of a list."""

    name: str
    page: str
    item: str
    docstring: str
    rule: str
    """The arguments of its `PagingSpec`."""
    arguments: str
    """Arguments of the calls of all pages."""


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
class RenderedMethod:
    """A method of a resource class."""

    name: str
    constant: str
    deprecated: str | None
    """The deprecation message; None where the operation is current."""
    returns: str
    """The annotation of its result, for async methods after `await`."""
    async_returns: str
    caller: str
    """The method of the client that it calls."""
    signatures: tuple[Signature, ...]
    """The signatures: one of a plain method, several of overloads."""
    implementation: tuple[str, ...]
    """The arguments of the implementation behind overloads."""
    docstring: str
    call: tuple[str, ...]
    """The arguments of `self._client.call`."""
    paging: Iteration | None
    """The method that iterates over the items of this list."""
    upload: Uploading | None = None
    """The method that makes this call and sends a file after it."""
    awaited: bool = True
    """Whether the async method is awaited."""
    streaming: str = ""
    """The arguments of its `StreamSpec`."""


def methods(
    resource: Resource, names: TypeCatalog, models: TypeCatalog
) -> tuple[RenderedMethod, ...]:
    """Return the methods of a resource; `names`: classes of requests, `models`: of responses."""
    return tuple(
        method
        for operation in (without_covered_variants(o, names) for o in resource.operations)
        for method in (
            _method(operation, names, models, resource.path),
            _streamed(operation, names),
        )
        if method is not None
    )


def _method(
    operation: ClientMethod, names: TypeCatalog, models: TypeCatalog, resource: tuple[str, ...]
) -> RenderedMethod:
    signatures = tuple(
        signature(operation, form, names, resource) for form in call_variants(operation)
    )
    return RenderedMethod(
        name=operation.name,
        constant=constant_of(operation),
        deprecated=_deprecation(operation),
        returns=method_returns(operation, is_async=False),
        async_returns=method_returns(operation, is_async=True),
        caller=_caller(operation),
        signatures=signatures,
        implementation=tuple(implementation(operation)),
        docstring=docstrings.quoted(docstrings.method_text(operation, operation.body, ()), 8),
        call=tuple(call_arguments(operation)),
        paging=_iteration(operation, models),
        upload=_uploading(operation, signatures[0]),
    )


def _deprecation(operation: ClientMethod) -> str | None:
    """Return the warning of a deprecated method; None where it is not deprecated."""
    if not operation.deprecated:
        return None
    ends = f" and ends on {operation.sunset}" if operation.sunset else ""
    instead = f"; use {operation.replacement}" if operation.replacement else ""
    return f"{operation.id} is deprecated{ends}{instead}."


def _uploading(operation: ClientMethod, signature: Signature) -> Uploading | None:
    upload = operation.upload
    if upload is None:
        return None
    fields = operation.body.fields if operation.body is not None else ()
    positional = [str(parameter.name) for parameter in paths(operation)]
    keywords = [f"{argument.name}={argument.name}" for argument in (*others(operation), *fields)]
    at = signature.lines.index("*,") + 1
    return Uploading(
        name=upload.name,
        lines=(*signature.lines[:at], f"{upload.file}: {FILE},", *signature.lines[at:]),
        returns=union(upload.responses),
        docstring=docstrings.quoted(docstrings.upload_text(operation, upload), 8),
        first=", ".join([*positional, *keywords, "options=options"]),
        second=upload.second,
        id=upload.id,
        file=upload.file,
    )


def _streamed(operation: ClientMethod, names: TypeCatalog) -> RenderedMethod | None:
    """Return the method that streams the response."""
    stream = operation.stream
    if stream is None:
        return None
    carried = f"models.{stream.type}" if stream.type else "Any"
    item = f"ServerSentEvent[{carried}]" if stream.kind == "events" else carried
    streaming = _streaming_operation(operation)
    constant = constant_of(operation)
    typed = f", Type(_MODELS, {str(stream.type)!r})" if stream.type else ""
    return RenderedMethod(
        name=stream.method,
        constant=constant,
        deprecated=_deprecation(operation),
        returns=f"Stream[{item}]",
        async_returns=f"AsyncStream[{item}]",
        caller="stream",
        signatures=tuple(signature(streaming, form, names) for form in call_variants(streaming)),
        implementation=tuple(implementation(operation)),
        docstring=docstrings.quoted(docstrings.method_text(operation, operation.body, ()), 8),
        call=(constant, f"{constant}_STREAM", *tuple(call_arguments(operation))[1:]),
        paging=None,
        awaited=False,
        streaming=f"{stream.kind!r}, {stream.media_type!r}{typed}",
    )


def _streaming_operation(operation: ClientMethod) -> ClientMethod:
    """Return the operation with a field `stream` that is true by default."""
    body = operation.body
    if body is None or is_overloaded(operation) or not body.variants:
        return operation
    fields = tuple(
        dataclasses.replace(field, constant="True", required=False)
        if field.wire == "stream" and not field.file
        else field
        for field in body.variants[0].fields
    )
    variant = dataclasses.replace(body.variants[0], fields=fields)
    return dataclasses.replace(operation, body=dataclasses.replace(body, variants=(variant,)))


def _iteration(operation: ClientMethod, models: TypeCatalog) -> Iteration | None:
    paging = operation.paging
    if paging is None:
        return None
    rule = {
        "style": paging.style,
        "position": paging.position,
        "first": paging.first,
        "position_type": paging.position_type,
        "limit": paging.limit,
        "default_limit": paging.default_limit,
        "max_limit": paging.max_limit,
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
        arguments=", ".join(page_arguments(operation)),
    )


def _caller(operation: ClientMethod) -> str:
    return "call" if operation.job is None else "submit"
