"""Webhooks and callbacks -> events: what they carry, what tells them apart, how they are signed."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import extensions, openapi
from ..ir.model import Notification, SigningScheme
from ..ir.names import ClassName
from ..json_types import is_object
from ..schema.pointer import render
from .lower_responses import chosen
from .name_operations import Named
from .schema_index import SchemaIndex
from .schema_set import SchemaSetBuilder


def lower_events(
    document: openapi.Document,
    operations: tuple[Named, ...],
    schemas: SchemaIndex,
    models: SchemaSetBuilder,
) -> tuple[Notification, ...]:
    """Webhooks and callbacks with their payload types."""
    return tuple(
        _event(name, callback, operation, schemas, models)
        for name, callback, operation in _all(document, operations)
    )


def _all(
    document: openapi.Document, operations: tuple[Named, ...]
) -> Iterator[tuple[str, bool, openapi.Operation]]:
    for name, item in document.webhooks.items():
        for _, operation in item.operations():
            yield name, False, operation
    for named in operations:
        for name, items in named.operation.callbacks.items():
            for item in items.values():
                for _, operation in item.operations():
                    yield f"{named.id}.{name}", True, operation


def _event(
    name: str,
    callback: bool,
    spec: openapi.Operation,
    schemas: SchemaIndex,
    models: SchemaSetBuilder,
) -> Notification:
    kind, content = chosen(spec.request_body.content) if spec.request_body else ("none", None)
    payload: ClassName | None = None
    words = list(_header_words(spec, schemas))
    if kind == "json" and content is not None and content.schema_ not in (None, {}, True):
        payload = models.named(content.schema_, f"{name} {'callback' if callback else 'event'}")
        words += _body_words(content.schema_, schemas)
    said = spec.signature
    signatures = (said,) if isinstance(said, extensions.XSignature) else said
    return Notification(
        name=name,
        callback=callback,
        type=payload,
        description=" ".join((spec.description or spec.summary).split()),
        event_types=tuple(words),
        signatures=tuple(_signature(one) for one in signatures),
        id_headers=tuple(one.id for one in signatures if one.id),
    )


def _header_words(spec: openapi.Operation, schemas: SchemaIndex) -> Iterator[tuple[str, str]]:
    """Headers whose value is fixed tell one event from another."""
    for parameter in spec.parameters:
        schema = schemas.resolve(parameter.schema_)
        word = schema.get("const") if is_object(schema) else None
        if parameter.location == "header" and isinstance(word, str):
            yield f"header:{parameter.name}", word


def _body_words(schema: object, schemas: SchemaIndex) -> Iterator[tuple[str, str]]:
    """So do fields of the body whose value is fixed."""
    for name, (field, _) in schemas.fields(schema).items():
        full = schemas.resolve(field)
        word = full.get("const") if is_object(full) else None
        if isinstance(word, str):
            yield render((name,)), word


def _signature(said: extensions.XSignature) -> SigningScheme:
    return SigningScheme(
        algorithm=said.algorithm,
        header=said.header,
        signed=said.signed,
        encoding=said.encoding,
        timestamp=said.timestamp.header if said.timestamp else None,
        tolerance=said.timestamp.tolerance if said.timestamp else 0,
        value=said.value,
        separator=said.separator,
        timestamp_value=said.timestamp.value if said.timestamp else "{timestamp}",
        key_prefix=said.key.prefix,
        key_encoding=said.key_encoding,
        redelivery=said.redelivery,
    )
