"""Webhook events: body and headers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...document.extensions import (
    SettledBy,
    XSignature,
)
from ...document.openapi import Operation
from ...json_types import is_object
from ...schema.flatten import (
    OPEN,
    JsonSchema,
)
from ...validation import Api
from .edit_body import (
    clear_values,
    constant,
    set_values,
    steps_of,
)
from .generate_string import fresh_uuid
from .jobs import LiveJob
from .render_job import (
    REASON,
    id_fields,
    render_status,
)
from .responses import response_generator
from .signing import headers_signed


@dataclass(frozen=True)
class Event:
    """An event of a job."""

    name: str
    settled: SettledBy | None
    """The rule by which an event settles a job; None if the document has none."""
    spec: Operation | None
    """The webhook with the name of the event."""


def events_of(api: Api, job: LiveJob) -> Iterator[Event]:
    """Yield the events at the end of a job."""
    for settled in job.spec.settled_by:
        if settled.state == job.phase:
            yield event_named(api, settled.event, settled)


def event_named(api: Api, name: str, settled: SettledBy | None = None) -> Event:
    """Return the event of a webhook by name."""
    item = api.document.webhooks.get(name)
    spec = (
        next((operation for _, operation in item.operations()), None) if item is not None else None
    )
    return Event(name, settled, spec)


def schema_of(spec: Operation | None) -> JsonSchema:
    """Return the schema of the body of a webhook or callback."""
    content = spec.request_body.content if spec is not None and spec.request_body else {}
    media = next(iter(content.values()), None)
    return OPEN if media is None or media.schema_ is None else media.schema_


def signatures_of(spec: Operation | None) -> list[XSignature]:
    """Return the signatures of a delivery, oldest first."""
    signature = spec.signature if spec is not None else ()
    return [signature] if isinstance(signature, XSignature) else [*signature]


def body_of(api: Api, event: Event, schema: JsonSchema, job: LiveJob, results: str) -> object:
    """Return the body generated from its schema, with the values of the job."""
    schemas, settled = api.schemas, event.settled
    event_names = dict.fromkeys(_telling(api, schema), event.name)
    fields = {**job.fields, **id_fields(job), **event_names}
    body = response_generator(api, f"{job.id} {event.name}", results, fields).value(schema)
    body = render_status(body, schema, schemas, job)
    if settled is None:
        return body
    body = set_values(body, schema, steps_of(settled.id), constant(job.id), schemas)
    for number, pointer in enumerate(settled.results, 1):
        url = job.address(results, number)
        body = set_values(body, schema, steps_of(pointer), constant(url), schemas)
    errors = (settled.error,) if isinstance(settled.error, str) else settled.error
    for pointer in errors:
        body = set_values(body, schema, steps_of(pointer), constant(REASON[job.phase]), schemas)
    if settled.state == "succeeded":
        for other in job.spec.settled_by:
            for pointer in (other.error,) if isinstance(other.error, str) else other.error:
                body = clear_values(body, schema, steps_of(pointer), schemas)
    return body


def _telling(api: Api, schema: JsonSchema) -> list[str]:
    """Return the fields whose values distinguish events."""
    discriminator = api.schemas.flat(schema).get("discriminator")
    return [str(discriminator.get("propertyName"))] if is_object(discriminator) else []


def headers_of(
    event: Event, signatures: list[XSignature], schemas: Any, id_: str, attempt: int, now: str
) -> dict[str, str]:
    """Return the headers other than the signature: signed and documented ones."""
    stamps = [signature.timestamp for signature in signatures if signature.timestamp is not None]
    fixed = {stamp.header: now for stamp in stamps if stamp.value == "{timestamp}"}
    fixed |= {signature.id: id_ for signature in signatures if signature.id}
    documented = {
        parameter.name: schemas.flat(parameter.schema_).get("const")
        for parameter in (event.spec.parameters if event.spec is not None else ())
        if parameter.location == "header"
    }
    names = [*documented, *(name for s in signatures for name in headers_signed(s)), *fixed]
    own = {signature.header for signature in signatures}
    return {
        name: fixed.get(name) or documented.get(name) or _guessed(name, event.name, attempt)
        for name in names
        if name not in own
    }


def _guessed(name: str, event: str, attempt: int) -> str:
    last = name.rpartition("-")[2].lower()
    return {"event": event, "attempt": str(attempt), "redelivery": "false"}.get(last, "sandbox")


def fresh_id(job: LiveJob, event: str) -> str:
    """Return the id of a delivery, which is the same for every attempt."""
    return fresh_uuid(random.Random(f"{job.id} {event}"))
