"""Streamed responses: server-sent events and JSON Lines."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

from ...json_types import (
    object_at,
)
from ...schema.flatten import JsonSchema
from ...schema.flatten import members as members_of
from .generate_value import ValueGenerator
from .jobs import (
    QUEUED,
    RUNNING,
    LiveJob,
)

EVENTS = "text/event-stream"
SEQUENCE = "application/json-seq"
LINES = frozenset(
    {"application/jsonl", "application/x-jsonl", "application/jsonlines", SEQUENCE}
    | {"application/x-jsonlines", "application/ndjson", "application/x-ndjson"}
)

PAUSE = 0.05
"""Maximum interval in seconds between checks of a job."""

SHORTLY = 1e-6
"""A duration in seconds after which a status value has certainly begun."""


def is_stream(media_type: str) -> bool:
    """Return whether a media type is streamed."""
    kind = media_type.partition(";")[0].strip().lower()
    return kind == EVENTS or kind in LINES


def render_stream(
    media_type: str, schema: JsonSchema, item: JsonSchema, generator: ValueGenerator
) -> str:
    """Return a stream generated from the schema of its items, or of the whole."""
    schemas = generator.schemas
    if item is None:
        item = schemas.child(schema, "*") if schemas.is_list(schema) else schema
        pieces = [(generator.value(item), "")]
    else:
        members = (m for m in schemas.alternatives(item) if not members_of(schemas.flat(m)))
        pieces = [_event(member, generator) for member in members]
    if media_type.startswith(EVENTS):
        return "".join(event(name, value) for value, name in pieces)
    mark = "\x1e" if media_type.startswith(SEQUENCE) else ""
    return "".join(f"{mark}{json.dumps(value)}\n" for value, _ in pieces)


def event(name: str, value: object, id_: str = "") -> str:
    """Return one server-sent event."""
    text = value if isinstance(value, str) else json.dumps(value)
    head = [("id", id_), ("event", name)]
    lines = [f"{key}: {content}" for key, content in head if content]
    return "\n".join([*lines, *(f"data: {line}" for line in text.split("\n")), "", ""])


def _event(item: JsonSchema, generator: ValueGenerator) -> tuple[object, str]:
    """Return data and name of an event; the schema may describe the data or the whole event."""
    schemas = generator.schemas
    fields = object_at(schemas.flat(item), "properties")
    if "data" not in fields:
        return generator.value(item), ""
    data = schemas.flat(fields["data"])
    name = generator.value(fields["event"], "event") if "event" in fields else ""
    return generator.value(data.get("contentSchema", fields["data"]), "data"), str(name)


def _moments(job: LiveJob) -> list[float]:
    """Return the age in seconds at which each status of a running job begins."""
    states = job.spec.states
    queued = [QUEUED * number / len(states.queued) for number in range(len(states.queued))]
    begin = QUEUED if queued else 0.0
    length = QUEUED + RUNNING - begin
    return queued + [begin + length * n / len(states.running) for n in range(len(states.running))]


async def follow_job(
    job: LiveJob, state_of: Callable[[LiveJob], Any], after: str = ""
) -> AsyncIterator[bytes]:
    """Yield the statuses of a job as events `status`, from the first, then `done`.

    `after` is the id of the last received event.
    """
    last_seen_index = int(after) if after.isdigit() else -1
    moments = _moments(job)
    for number, moment in enumerate(moments):
        while not job.over and job.elapsed < moment:
            await asyncio.sleep(min(job.remaining, PAUSE))
        if job.deleted or job.canceled_before(moment):
            break
        if number > last_seen_index:
            yield event("status", state_of(job.as_of(moment + SHORTLY)), str(number)).encode()
    while not job.over:
        await asyncio.sleep(min(job.remaining, PAUSE))
    if job.deleted:
        return
    if len(moments) > last_seen_index:
        yield event("status", state_of(job), str(len(moments))).encode()
    yield event("done", {}).encode()
