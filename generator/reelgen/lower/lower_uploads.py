"""Uploads in two steps, a record and then its file, as one method; found by OpenAPI links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from ..ir.model import ClientMethod, UploadMethod
from ..ir.names import Identifier, method
from .name_operations import Named

EXPRESSION = "$response.body#"
Operations: TypeAlias = dict[str, tuple[Named, ClientMethod]]


def with_uploads(
    named: tuple[Named, ...], operations: tuple[ClientMethod, ...]
) -> tuple[ClientMethod, ...]:
    """Return the operations; those linked to an upload of the same resource have that upload."""
    methods = {spec.id: (spec, first) for spec, first in zip(named, operations, strict=True)}
    return tuple(
        replace(first, upload=next(_uploads(spec, first, methods), None))
        for spec, first in methods.values()
    )


def _uploads(named: Named, first: ClientMethod, operations: Operations) -> Iterator[UploadMethod]:
    if first.body is not None and len(first.body.variants) > 1:
        return
    for status, response in named.operation.responses.items():
        for link in response.links.values() if status.startswith("2") else ():
            other, second = operations.get(link.operation_id or "", (named, first))
            file = _file(second)
            name = method(f"{first.name}_and_{second.name}")
            pointers = [str(value) for value in link.parameters.values()]
            required = [parameter for parameter in second.parameters if parameter.required]
            if (
                file is not None
                and second is not first
                and other.resource == named.resource
                and len(required) == len(pointers) == 1
                and pointers[0].startswith(EXPRESSION)
                and not _is_taken(name, named, operations)
            ):
                yield UploadMethod(
                    name=name,
                    second=second.name,
                    id=pointers[0].removeprefix(EXPRESSION),
                    file=file,
                    responses=second.success,
                )


def _is_taken(name: Identifier, named: Named, operations: Operations) -> bool:
    """Return whether a method of the same resource has the name."""
    return any(
        method.name == name and other.resource == named.resource
        for other, method in operations.values()
    )


def _file(operation: ClientMethod) -> Identifier | None:
    """Return the only required argument of an upload if it is a file."""
    body = operation.body
    if body is None or len(body.variants) != 1:
        return None
    required = [field for field in body.variants[0].fields if field.required]
    if len(required) != 1 or not required[0].file or required[0].many:
        return None
    return required[0].name
