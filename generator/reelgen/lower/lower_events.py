"""Lower webhooks and callbacks to events: payloads, event types, signature schemes."""

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
    """Return the webhooks and callbacks with their payload types."""
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
    event_types = list(_header_types(spec, schemas))
    if kind == "json" and content is not None and content.schema_ not in (None, {}, True):
        payload = models.named(content.schema_, f"{name} {'callback' if callback else 'event'}")
        event_types += _body_types(content.schema_, schemas)
    declared = spec.signature
    signatures = (declared,) if isinstance(declared, extensions.XSignature) else declared
    return Notification(
        name=name,
        callback=callback,
        type=payload,
        description=" ".join((spec.description or spec.summary).split()),
        event_types=tuple(event_types),
        signatures=tuple(_signature(scheme) for scheme in signatures),
        id_headers=tuple(scheme.id for scheme in signatures if scheme.id),
    )


def _header_types(spec: openapi.Operation, schemas: SchemaIndex) -> Iterator[tuple[str, str]]:
    """Yield headers with a constant value, which identify the event."""
    for parameter in spec.parameters:
        schema = schemas.resolve(parameter.schema_)
        value = schema.get("const") if is_object(schema) else None
        if parameter.location == "header" and isinstance(value, str):
            yield f"header:{parameter.name}", value


def _body_types(schema: object, schemas: SchemaIndex) -> Iterator[tuple[str, str]]:
    """Yield body fields with a constant value, which identify the event."""
    for name, (field, _) in schemas.fields(schema).items():
        full = schemas.resolve(field)
        value = full.get("const") if is_object(full) else None
        if isinstance(value, str):
            yield render((name,)), value


def _signature(scheme: extensions.XSignature) -> SigningScheme:
    return SigningScheme(
        algorithm=scheme.algorithm,
        header=scheme.header,
        signed=scheme.signed,
        encoding=scheme.encoding,
        timestamp=scheme.timestamp.header if scheme.timestamp else None,
        tolerance=scheme.timestamp.tolerance if scheme.timestamp else 0,
        value=scheme.value,
        separator=scheme.separator,
        timestamp_value=scheme.timestamp.value if scheme.timestamp else "{timestamp}",
        key_prefix=scheme.key.prefix,
        key_encoding=scheme.key_encoding,
        redelivery=scheme.redelivery,
    )
