"""Classification of media types."""

from __future__ import annotations

JSON_SUBTYPES = frozenset({"json", "x-json", "x-amz-json-1.0", "x-amz-json-1.1"})
"""Subtypes that are JSON without the suffix `+json`."""

EVENTS = "text/event-stream"
LINES = frozenset(
    {"application/jsonl", "application/x-jsonl", "application/jsonlines"}
    | {"application/x-jsonlines", "application/ndjson", "application/x-ndjson"}
    | {"application/json-seq"}
)
STREAMS = LINES | {EVENTS}
"""Media types of streamed bodies."""


def essence(media_type: str) -> str:
    """Return a media type in lower case without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Return whether a body of a media type is a JSON document, such as `text/json` or `*+json`."""
    kind, _, subtype = essence(media_type).partition("/")
    return subtype.endswith("+json") or (
        kind in ("application", "text") and subtype in JSON_SUBTYPES
    )


def is_open(media_type: str) -> bool:
    """Return whether a media range includes JSON and other types: `*/*`, `application/*`."""
    return essence(media_type) in ("*/*", "application/*")
