"""Schemas of the JSON bodies of requests, responses, errors and events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .media_types import is_json
from .openapi import Document, JsonSchema, MediaType, Operation
from .path_items import is_success


def request_schemas(operation: Operation) -> Iterator[JsonSchema]:
    """Yield the schemas of the request bodies; True for a media type without one."""
    if operation.request_body is not None:
        for content in operation.request_body.content.values():
            yield True if content.schema_ is None else content.schema_


def body_schemas(event: Operation) -> Iterator[JsonSchema]:
    """Yield the schemas of the JSON bodies of an event."""
    if event.request_body is not None:
        yield from _json(event.request_body.content)


def response_schemas(operation: Operation) -> Iterator[JsonSchema]:
    """Yield the schemas of the JSON responses that mean success."""
    for status, response in operation.responses.items():
        if is_success(status):
            yield from _json(response.content)


def error_schemas(document: Document) -> Iterator[JsonSchema]:
    """Yield the schemas of all JSON responses that mean an error."""
    for _, _, operation in document.operations():
        for status, response in operation.responses.items():
            if not status.startswith(("1", "2", "3")):
                yield from _json(response.content)


def _json(content: Mapping[str, MediaType]) -> Iterator[JsonSchema]:
    for media_type, described in content.items():
        if is_json(media_type):
            yield True if described.schema_ is None else described.schema_
