"""Names that stand in headers as they are: what no header can hold is refused."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding
from ..source import Pointer, Source
from .openapi import Document, Parameter, steps_to


def check_wire_names(document: Document, source: Source) -> Iterator[Finding]:
    """Headers, media types and methods with characters beyond printable ASCII."""
    for place, what, name in _names(document):
        if not (name.isascii() and name.isprintable()):
            message = f"{what} {name!r} holds a character that no header can"
            yield Finding(source.locate(place, key=True), message, "correct the name")


def _names(document: Document) -> Iterator[tuple[Pointer, str, str]]:
    for name, scheme in document.components.security_schemes.items():
        if scheme.location == "header":
            yield ("components", "securitySchemes", name, "name"), "header", scheme.name
    for path, item in document.paths.items():
        yield from _headers(item.parameters, ("paths", path, "parameters"))
        for method, operation in item.operations():
            place: Pointer = ("paths", path, *steps_to(method))
            yield place, "method", method
            yield from _headers(operation.parameters, (*place, "parameters"))
            retry = operation.retry
            if retry is not None and retry.idempotency is not None:
                header = retry.idempotency.header
                yield (*place, "x-retry", "idempotency", "header"), "header", header
            if operation.request_body is not None:
                for kind in operation.request_body.content:
                    yield (*place, "requestBody", "content", kind), "media type", kind
            for status, response in operation.responses.items():
                for kind in response.content:
                    yield (*place, "responses", status, "content", kind), "media type", kind


def _headers(
    parameters: tuple[Parameter, ...], place: Pointer
) -> Iterator[tuple[Pointer, str, str]]:
    for index, parameter in enumerate(parameters):
        if parameter.location == "header":
            yield (*place, index, "name"), "header", parameter.name
