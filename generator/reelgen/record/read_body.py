"""The JSON values of a response body: one of a document, several of a stream."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from ..document.media_types import is_json
from ..schema.flatten import JsonSchema
from .capture_transport import HttpExchange
from .redact import Redactor

LINES = ("application/jsonl", "application/x-ndjson", "application/x-jsonlines")
EVENTS = "text/event-stream"
_END_OF_EVENT = re.compile(r"\r?\n\r?\n|\r\r")
MOST = 10_000
"""Maximum number of compared items of a stream."""


@dataclass(frozen=True)
class Body:
    """One JSON value of a response."""

    value: Any
    """The received value, with its secrets."""
    redacted: object


@dataclass(frozen=True)
class Unreadable:
    """A body that is invalid for its media type."""

    reason: str


def is_stream(media_type: str) -> bool:
    """Return whether a media type is a sequence of JSON values."""
    plain = media_type.partition(";")[0].strip().lower()
    return plain == EVENTS or plain in LINES


def bodies(
    exchange: HttpExchange, redactor: Redactor, schema: JsonSchema, media_type: str
) -> Iterator[Body | Unreadable]:
    """Yield the JSON values of a response, or the reason why one cannot be read."""
    if is_json(media_type):
        yield _body(exchange.response_content, redactor, schema)
        return
    text = exchange.response_content.decode("utf-8", "replace")
    items = _events(text) if EVENTS in media_type else text.splitlines()
    for item in [item for item in items if item.strip()][:MOST]:
        body = _body(item.encode(), redactor, schema)
        if EVENTS in media_type and (isinstance(body, Unreadable) or body.value == {}):
            continue  # the end marker, such as `data: [DONE]`
        yield body


def _body(content: bytes, redactor: Redactor, schema: JsonSchema) -> Body | Unreadable:
    try:
        value = json.loads(content, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return Unreadable("the body is not JSON, as the spec says")
    return Body(value, redactor.value(value, schema))


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _events(text: str) -> Iterator[str]:
    """Yield the data of each server-sent event."""
    for event in _END_OF_EVENT.split(text):
        lines = (line.partition(":")[2] for line in event.splitlines() if line[:5] == "data:")
        yield "\n".join(line.removeprefix(" ") for line in lines)
