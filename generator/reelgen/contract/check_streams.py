"""Streams: each event arrives with its name, its id and data of the documented type."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

import httpx
from pydantic import BaseModel

from ..document.media_types import essence
from ..json_types import is_object, object_at
from ..schema.flatten import JsonSchema
from ..validation import Api, Route
from .case import ContractCase, both_colors
from .check_responses import check_types, dumped
from .generated_client import GeneratedClient
from .sample_requests import first_request, generator, union_members

EVENTS = "text/event-stream"


class SampleEvent(NamedTuple):
    """An event of a stream."""

    id: str
    name: str
    data: Any


def stream_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each operation whose response is a stream of server-sent events."""
    for route in api.routes:
        for key, media in object_at(route.response(route.success) or {}, "content").items():
            schema = _data_schema(media)
            if essence(key) == EVENTS and schema is not None:
                run = partial(_check, api, client, route, schema)
                yield from both_colors("stream", route.id, "events", run)


def _data_schema(media: object) -> JsonSchema | None:
    """Return the schema of the data of an event; None if the data is not JSON."""
    item = object_at(media, "itemSchema")
    if not item:
        return object_at(media, "schema") or None
    data = object_at(object_at(item, "properties"), "data")
    return object_at(data, "contentSchema") or None


def _check(
    api: Api, client: GeneratedClient, route: Route, schema: JsonSchema, is_async: bool
) -> None:
    bodies = [
        (member, draw.value(member))
        for member in union_members(api, schema)
        for draw in (generator(api), replace(generator(api), full=False))
    ]
    sample = [
        SampleEvent(f"drawn-{number}", f"event-{number}", body)
        for number, (_, body) in enumerate(bodies)
    ]
    arguments = client.arguments(route.id, first_request(api, route))
    name = client.operations[route.id]["python"].rpartition(".")[2] + "_events"

    def events(instance: object) -> Any:
        stream = client.method(instance, route.id, name)(**arguments)
        return _gathered(stream) if is_async else list(stream)

    def respond(sent: httpx.Request) -> httpx.Response:
        assert sent.headers["accept"] == EVENTS, f"a stream is asked for as {sent.headers}"
        return httpx.Response(200, content=_written(sample), headers={"content-type": EVENTS})

    outcome = client.run(events, respond, is_async=is_async)
    assert outcome.error is None, repr(outcome.error)
    assert not outcome.warnings, [str(warning) for warning in outcome.warnings]
    arrived = [(event.id, event.event, dumped(event.data)) for event in outcome.value]
    assert arrived == [*map(tuple, sample)], f"{arrived} arrived, not {sample}"
    typed: set[str] = set()
    for event, (member, body) in zip(outcome.value, bodies, strict=True):
        # In a union with an open object pydantic may choose the object: one of two is a model.
        if isinstance(event.data, BaseModel) and is_object(body):
            check_types(api, member, event.data, body, "")
            typed.add(str(member))
    models = {str(m) for m, _ in bodies if object_at(api.schemas.flat(m), "properties")}
    assert models <= typed, f"the data of {sorted(models - typed)} has no class"


def _written(events: list[SampleEvent]) -> bytes:
    """Return an event stream; the data of an event spans several lines."""
    lines: list[str] = [": drawn", ""]
    for event in events:
        lines += [f"id: {event.id}", f"event: {event.name}"]
        lines += [f"data: {line}" for line in json.dumps(event.data, indent=1).split("\n")]
        lines.append("")
    return "\n".join([*lines, ""]).encode()


async def _gathered(stream: AsyncIterable[object]) -> list[object]:
    return [event async for event in stream]
