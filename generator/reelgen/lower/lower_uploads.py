"""Uploads in two steps, a record and then its file, as one method. OpenAPI's links tell of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..ir.model import ClientMethod, UploadMethod
from ..ir.names import Identifier, method
from .name_operations import Named

EXPRESSION = "$response.body#"


def with_uploads(
    named: tuple[Named, ...], operations: tuple[ClientMethod, ...]
) -> tuple[ClientMethod, ...]:
    """The operations; those whose answer leads to an upload of the same resource, with it."""
    known = {one.id: (one, done) for one, done in zip(named, operations, strict=True)}
    return tuple(
        replace(done, upload=next(_uploads(one, done, known), None)) for one, done in known.values()
    )


def _uploads(
    named: Named, first: ClientMethod, known: dict[str, tuple[Named, ClientMethod]]
) -> Iterator[UploadMethod]:
    if first.body is not None and len(first.body.variants) > 1:
        return
    for status, response in named.operation.responses.items():
        for link in response.links.values() if status.startswith("2") else ():
            other, second = known.get(link.operation_id or "", (named, first))
            file = _file(second)
            name = method(f"{first.name}_and_{second.name}")
            pointers = [str(said) for said in link.parameters.values()]
            required = [one for one in second.parameters if one.required]
            if (
                file is not None
                and second is not first
                and other.resource == named.resource
                and len(required) == len(pointers) == 1
                and pointers[0].startswith(EXPRESSION)
                and not _is_taken(name, named, known)
            ):
                yield UploadMethod(
                    name=name,
                    second=second.name,
                    id=pointers[0].removeprefix(EXPRESSION),
                    file=file,
                    responses=second.success,
                )


def _is_taken(name: Identifier, named: Named, known: dict[str, tuple[Named, ClientMethod]]) -> bool:
    """Whether a method of the same resource has the name."""
    return any(
        one.name == name and other.resource == named.resource for other, one in known.values()
    )


def _file(operation: ClientMethod) -> Identifier | None:
    """The one argument an upload needs."""
    body = operation.body
    if body is None or len(body.variants) != 1:
        return None
    required = [field for field in body.variants[0].fields if field.required]
    one = required[0] if len(required) == 1 else None
    return one.name if one is not None and one.file and not one.many else None
