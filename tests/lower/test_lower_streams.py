"""Success responses that come piece by piece."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.ir.model import StreamMethod
from reelgen.lower.lower_streams import lower_stream

from .building import components, operation

ITEM = "{type: object, properties: {delta: {type: string}}}"


def _stream(content: str, status: str = "200") -> tuple[StreamMethod | None, dict[str, Any]]:
    parts = operation(f'responses: {{"{status}": {{description: A, content: {{{content}}}}}}}')
    stream = lower_stream(parts.first, parts.models)
    return stream, components(parts.models)


@pytest.mark.parametrize(
    ("media_type", "kind", "method"),
    [
        ("text/event-stream", "events", "make_events"),
        ("Text/Event-Stream; charset=utf-8", "events", "make_events"),
        ("application/jsonl", "lines", "make_lines"),
        ("application/x-ndjson", "lines", "make_lines"),
        ("application/json-seq", "lines", "make_lines"),
    ],
)
def test_the_media_type_says_how_it_is_read(media_type: str, kind: str, method: str) -> None:
    stream, _ = _stream(f"application/json: {{}}, '{media_type}': {{schema: {ITEM}}}")
    assert stream is not None
    assert (stream.kind, stream.method, stream.media_type) == (kind, method, media_type)


@pytest.mark.parametrize(
    ("content", "status"),
    [("application/json: {}", "200"), ("text/event-stream: {}", "400"), ("", "200")],
)
def test_another_response_is_no_stream(content: str, status: str) -> None:
    assert _stream(content, status)[0] is None


OBJECT = {"type": "object", "properties": {"delta": {"type": "string"}}}
CARRIED: dict[str, tuple[str, str | None, Any]] = {
    "lines of a schema": (f"application/jsonl: {{schema: {ITEM}}}", "AMakeLine", OBJECT),
    "lines of a list": (
        f"application/jsonl: {{schema: {{type: array, items: {ITEM}}}}}",
        "AMakeLine",
        OBJECT,
    ),
    "lines of an item": (f"application/jsonl: {{itemSchema: {ITEM}}}", "AMakeLine", OBJECT),
    "events of a schema": (f"text/event-stream: {{schema: {ITEM}}}", "AMakeEvent", OBJECT),
    "events with JSON in a text": (
        "text/event-stream: {itemSchema: {properties: {data: {type: string, "
        f"contentSchema: {ITEM}}}}}}}}}",
        "AMakeEvent",
        OBJECT,
    ),
    "events with an object": (
        f"text/event-stream: {{itemSchema: {{properties: {{data: {ITEM}}}}}}}",
        "AMakeEvent",
        OBJECT,
    ),
    "events without a field `data`": (
        f"text/event-stream: {{itemSchema: {ITEM}}}",
        "AMakeEvent",
        OBJECT,
    ),
    "a union of equal events": (
        "text/event-stream: {itemSchema: {oneOf: ["
        f"{{properties: {{event: {{const: a}}, data: {ITEM}}}}}, "
        f"{{properties: {{event: {{const: b}}, data: {ITEM}}}}}]}}}}",
        "AMakeEvent",
        OBJECT,
    ),
    "a union of events": (
        "text/event-stream: {itemSchema: {oneOf: ["
        f"{{properties: {{data: {ITEM}}}}}, {{properties: {{data: {{type: integer}}}}}}]}}}}",
        "AMakeEvent",
        {"anyOf": [OBJECT, {"type": "integer"}]},
    ),
    "events of text": (
        "text/event-stream: {itemSchema: {properties: {data: {type: string}}}}",
        None,
        None,
    ),
    "what nobody describes": ("text/event-stream: {}", None, None),
    "an open schema": ("application/jsonl: {schema: {}}", None, None),
}


@pytest.mark.parametrize(("content", "name", "schema"), CARRIED.values(), ids=CARRIED)
def test_what_each_piece_carries(content: str, name: str | None, schema: Any) -> None:
    stream, schemas = _stream(content)
    assert stream is not None
    assert stream.type == name
    assert name is None or _without_required(schemas[name]) == schema


def _without_required(schema: Any) -> Any:
    if isinstance(schema, dict):
        kept = {key: value for key, value in schema.items() if value != []}
        return {key: _without_required(value) for key, value in kept.items()}
    return [_without_required(item) for item in schema] if isinstance(schema, list) else schema
