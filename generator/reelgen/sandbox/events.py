"""What an event says: its body and its headers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..document.dialect import SettledBy, Signature
from ..document.openapi import Operation
from ..plain import is_object
from .answers import maker
from .contract import Contract
from .jobs import LiveJob
from .pointers import blanked, constant, filled, steps
from .portrait import REASON, names_of, worded
from .schemas import OPEN, Schema
from .signing import headers_signed
from .texts import fresh_uuid


@dataclass(frozen=True)
class Event:
    """One event of one job."""

    name: str
    settled: SettledBy | None
    """How the document ties it to the job; None where it does not."""
    spec: Operation | None
    """The webhook of that name."""


def events_of(contract: Contract, job: LiveJob) -> Iterator[Event]:
    """The events that tell how a job ended."""
    for settled in job.spec.settled_by:
        if settled.state == job.phase:
            yield event_named(contract, settled.event, settled)


def event_named(contract: Contract, name: str, settled: SettledBy | None = None) -> Event:
    """Return the event of a webhook."""
    item = contract.document.webhooks.get(name)
    spec = next((one for _, one in item.operations()), None) if item is not None else None
    return Event(name, settled, spec)


def schema_of(spec: Operation | None) -> Schema:
    """The body that a webhook or callback documents."""
    content = spec.request_body.content if spec is not None and spec.request_body else {}
    media = next(iter(content.values()), None)
    return OPEN if media is None or media.schema_ is None else media.schema_


def signatures_of(spec: Operation | None) -> list[Signature]:
    """How it is signed: not at all, in one way, or in several side by side, the oldest first."""
    signature = spec.signature if spec is not None else ()
    return [signature] if isinstance(signature, Signature) else [*signature]


def body_of(contract: Contract, event: Event, schema: Schema, job: LiveJob, results: str) -> Any:
    """The body by the schema, with what is true of the job."""
    schemas, settled = contract.schemas, event.settled
    words = dict.fromkeys(_telling(contract, schema), event.name)
    known = {**job.fields, **names_of(job), **words}
    body = maker(contract, f"{job.id} {event.name}", results, known).value(schema)
    body = worded(body, schema, schemas, job)
    if settled is None:
        return body
    body = filled(body, schema, steps(settled.id), constant(job.id), schemas)
    for number, pointer in enumerate(settled.results, 1):
        url = job.address(results, number)
        body = filled(body, schema, steps(pointer), constant(url), schemas)
    errors = (settled.error,) if isinstance(settled.error, str) else settled.error
    for pointer in errors:
        body = filled(body, schema, steps(pointer), constant(REASON[job.phase]), schemas)
    if settled.state == "succeeded":
        for other in job.spec.settled_by:
            for pointer in (other.error,) if isinstance(other.error, str) else other.error:
                body = blanked(body, schema, steps(pointer), schemas)
    return body


def _telling(contract: Contract, schema: Schema) -> list[str]:
    """The fields that tell one event from another."""
    said = contract.schemas.flat(schema).get("discriminator")
    return [str(said.get("propertyName"))] if is_object(said) else []


def headers_of(
    event: Event, signatures: list[Signature], schemas: Any, id_: str, attempt: int, now: str
) -> dict[str, str]:
    """The headers beside the signature: those that are signed and those that are documented."""
    stamps = [signature.timestamp for signature in signatures if signature.timestamp is not None]
    fixed = {stamp.header: now for stamp in stamps if stamp.value == "{timestamp}"}
    fixed |= {one.id: id_ for one in signatures if one.id}
    documented = {
        one.name: schemas.flat(one.schema_).get("const")
        for one in (event.spec.parameters if event.spec is not None else ())
        if one.location == "header"
    }
    names = [*documented, *(name for one in signatures for name in headers_signed(one)), *fixed]
    own = {one.header for one in signatures}
    return {
        name: fixed.get(name) or documented.get(name) or _guessed(name, event.name, attempt)
        for name in names
        if name not in own
    }


def _guessed(name: str, event: str, attempt: int) -> str:
    last = name.rpartition("-")[2].lower()
    return {"event": event, "attempt": str(attempt), "redelivery": "false"}.get(last, "sandbox")


def fresh_id(job: LiveJob, event: str) -> str:
    """The id of a delivery, the same in every try."""
    return fresh_uuid(random.Random(f"{job.id} {event}"))
