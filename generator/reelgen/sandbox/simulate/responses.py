"""Documented responses: the example, or a value generated from the schema."""

from __future__ import annotations

import dataclasses
import json
import random
import time
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...document.media_types import is_json
from ...json_types import (
    JsonObject,
    is_object,
    object_at,
)
from ...schema.flatten import (
    OPEN,
    JsonSchema,
)
from ...schema.registry import lookup
from ...validation import Api, Route
from .edit_body import (
    Steps,
    steps_of,
)
from .generate_value import ValueGenerator
from .media.samples import sample
from .prefer_header import (
    NO_PREFERENCE,
    Preference,
)
from .streams import (
    is_stream,
    render_stream,
)

BODILESS = (204, 205, 304)
"""Status codes of responses without a body."""


FRAMING = frozenset(
    {"content-length", "content-type", "content-encoding", "transfer-encoding", "connection"}
)
"""Headers that the server sets itself, even if a document describes them."""


@dataclass(frozen=True)
class SandboxResponse:
    """A response of the sandbox."""

    status: int
    body: Any = None
    media_type: str = "application/json"
    """The media type of the body; empty without a body."""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    pieces: AsyncIterator[bytes] | None = None
    """The pieces of a streamed body; None for `body`."""

    @property
    def content(self) -> bytes:
        """The encoded body."""
        if not self.media_type or self.status in BODILESS:
            return b""
        if isinstance(self.body, bytes):
            return self.body
        plain = not is_json(self.media_type) or is_stream(self.media_type)
        if plain and isinstance(self.body, str):
            return self.body.encode()
        try:
            return json.dumps(self.body, ensure_ascii=False).encode()
        except UnicodeEncodeError:  # an unpaired surrogate, which JSON can only escape
            return json.dumps(self.body).encode()


@dataclass(frozen=True)
class DocumentedResponse:
    """The responses of an operation with one status."""

    media_type: str
    schema: JsonSchema
    item: JsonSchema
    """The schema of one stream item; None if the document has only one of the whole."""
    example: object
    """The example body; None without an example."""
    examples: JsonObject
    """The example bodies by name."""
    headers: JsonObject


def documented_response(
    api: Api, route: Route, status: int, preference: Preference = NO_PREFERENCE
) -> DocumentedResponse | None:
    """Return the documented response for a status, or None."""
    response = route.response(status)
    if response is None:
        return None
    content = object_at(response, "content")
    kinds = sorted(content, key=lambda kind: (not preference.accepts(kind), not is_json(kind)))
    media: JsonObject = object_at(content, kinds[0]) if kinds else {}
    headers = object_at(response, "headers")
    return DocumentedResponse(
        kinds[0] if kinds else "",
        media.get("schema", OPEN),
        media.get("itemSchema"),
        _example(api, media, preference, _paired(route)),
        dict(_examples(api, media)),
        {name: header.get("schema", OPEN) for name, header in headers.items() if is_object(header)},
    )


def _example(
    api: Api, media: Mapping[str, object], preference: Preference, paired: Collection[str]
) -> object:
    """Return the preferred example, else the first one that belongs to no request example."""
    if preference.dynamic:
        return None
    examples = dict(_examples(api, media))
    if preference.example in examples:
        return examples[preference.example]
    return next((value for name, value in examples.items() if name not in paired), None)


def _examples(api: Api, media: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    if "example" in media:
        yield "example", media["example"]
    for name, entry in object_at(media, "examples").items():
        if is_object(entry) and isinstance(entry.get("$ref"), str):
            entry = lookup(api.source.data, entry["$ref"])
        if is_object(entry):
            yield name, entry.get("value")


def request_examples(route: Route) -> Iterator[tuple[str, object]]:
    """Yield the examples of the request body by name."""
    for media in object_at(object_at(route.raw, "requestBody"), "content").values():
        for name, entry in object_at(media, "examples").items():
            if is_object(entry):
                yield name, entry.get("value")


def _paired(route: Route) -> set[str]:
    """Return the names of request examples, whose responses apply only to those requests."""
    return {name for name, _ in request_examples(route)} if route.operation.job else set()


def response_generator(
    api: Api, seed: int | str, origin: str, fields: Mapping[str, object] | None = None
) -> ValueGenerator:
    """Return a generator for success responses, which omits error fields."""
    skipped = {path[-1] for path in error_paths(api) if path}
    return ValueGenerator(
        api.schemas, random.Random(seed), origin, fields or {}, frozenset(skipped)
    )


def error_paths(api: Api, part: str = "message") -> list[Steps]:
    """Return the paths of the message, or of the code, in error responses."""
    errors = api.document.errors
    pointers: Any = getattr(errors, part) if errors is not None else ()
    return [
        steps_of(pointer) for pointer in ([pointers] if isinstance(pointers, str) else pointers)
    ]


def success_response(
    api: Api, route: Route, generator: ValueGenerator, preference: Preference = NO_PREFERENCE
) -> tuple[SandboxResponse, JsonSchema]:
    """Return the documented success response, and its schema."""
    status = preference.code or route.success
    spec = documented_response(api, route, status, preference)
    if preference.dynamic:
        seed = random.Random(preference.seed) if preference.seed else generator.seed
        generator = dataclasses.replace(generator, seed=seed, varied=True)
    if spec is None or not spec.media_type:
        return SandboxResponse(status, None, "", {}), OPEN
    body: object = sample(spec.media_type)
    if body is None and spec.example is not None:
        body = spec.example
    elif body is None and is_stream(spec.media_type):
        body = render_stream(spec.media_type, spec.schema, spec.item, generator)
    elif body is None:
        body = generator.value(spec.schema)
    return SandboxResponse(
        status, body, spec.media_type, header_values(spec, generator)
    ), spec.schema


def header_values(
    spec: DocumentedResponse, generator: ValueGenerator, *, limited: bool = False
) -> dict[str, str]:
    """Return the documented response headers; `limited` includes those of rate limits."""
    values = {
        name: _header_text(generator.value(schema, name))
        for name, schema in spec.headers.items()
        if name.lower() not in FRAMING
    }
    if limited:
        for name in values:
            if name.lower().endswith("remaining"):
                values[name] = "0"
            elif name.lower().endswith("ratelimit-reset"):
                values[name] = str(int(time.time()) + 1)
    return values


def _header_text(value: object) -> str:
    """Return a value as the text of a header."""
    text = value if isinstance(value, str) else json.dumps(value)
    printable = "".join(c if c.isprintable() else " " for c in text)
    return printable.encode("latin-1", "replace").decode("latin-1").strip()
