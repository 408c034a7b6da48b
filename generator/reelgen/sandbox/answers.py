"""Documented answers: the example where there is one, else a value made from the schema."""

from __future__ import annotations

import dataclasses
import json
import random
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..plain import is_object, object_at
from ..schema.registry import lookup
from .binaries import sample
from .contract import Contract, Route
from .pointers import Steps, steps
from .prefer import NO_WISH, Wish
from .schemas import OPEN, Schema
from .streams import is_stream, written
from .synthesize import Maker

BODILESS = (204, 205, 304)
"""Statuses that never have a body."""


FRAMING = frozenset(
    {"content-length", "content-type", "content-encoding", "transfer-encoding", "connection"}
)
"""Headers that the answer itself decides, whatever a document says of them."""


@dataclass(frozen=True)
class Answer:
    """What goes back."""

    status: int
    body: Any = None
    media_type: str = "application/json"
    """Empty: there is no body."""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    pieces: AsyncIterator[bytes] | None = None
    """What comes bit by bit, in place of the body."""

    @property
    def content(self) -> bytes:
        """The bytes."""
        if not self.media_type or self.status in BODILESS:
            return b""
        if isinstance(self.body, bytes):
            return self.body
        plain = "json" not in self.media_type or is_stream(self.media_type)
        if plain and isinstance(self.body, str):
            return self.body.encode()
        try:
            return json.dumps(self.body, ensure_ascii=False).encode()
        except UnicodeEncodeError:  # half of a surrogate pair, which JSON can only escape
            return json.dumps(self.body).encode()


@dataclass(frozen=True)
class Documented:
    """How an operation answers with one status."""

    media_type: str
    schema: Schema
    item: Schema
    """That of one piece of a stream; None where the document does not set it apart."""
    example: Any
    """None where the document shows none."""
    headers: dict[str, Any]


def documented(
    contract: Contract, route: Route, status: int, wish: Wish = NO_WISH
) -> Documented | None:
    """What the document says. None where it does not say a word."""
    response = route.response(status)
    if response is None:
        return None
    content = object_at(response, "content")
    kinds = sorted(content, key=lambda kind: (not wish.accepts(kind), "json" not in kind))
    media: dict[str, Any] = object_at(content, kinds[0]) if kinds else {}
    headers = object_at(response, "headers")
    return Documented(
        kinds[0] if kinds else "",
        media.get("schema", OPEN),
        media.get("itemSchema"),
        _example(contract, media, wish),
        {name: header.get("schema", OPEN) for name, header in headers.items() if is_object(header)},
    )


def _example(contract: Contract, media: Mapping[str, Any], wish: Wish) -> Any:
    examples = object_at(media, "examples")
    if wish.dynamic:
        return None
    if not examples:
        return media.get("example")
    chosen = examples.get(wish.example) or next(iter(examples.values()))
    if is_object(chosen) and isinstance(chosen.get("$ref"), str):
        chosen = lookup(contract.source.data, chosen["$ref"])
    return chosen.get("value") if is_object(chosen) else None


def maker(
    contract: Contract, seed: int | str, origin: str, known: Mapping[str, Any] | None = None
) -> Maker:
    """Makes values for success answers: fields that tell of errors are left out."""
    skipped = {path[-1] for path in error_paths(contract) if path}
    return Maker(contract.schemas, random.Random(seed), origin, known or {}, frozenset(skipped))


def error_paths(contract: Contract, part: str = "message") -> list[Steps]:
    """Where an error answer has its message, or its code."""
    errors = contract.document.errors
    told: Any = getattr(errors, part) if errors is not None else ()
    return [steps(pointer) for pointer in ([told] if isinstance(told, str) else told)]


def success(
    contract: Contract, route: Route, made: Maker, wish: Wish = NO_WISH
) -> tuple[Answer, Schema]:
    """The documented answer of success, and its schema."""
    status = wish.code or route.success
    said = documented(contract, route, status, wish)
    if wish.dynamic:
        seed = random.Random(wish.seed) if wish.seed else made.seed
        made = dataclasses.replace(made, seed=seed, varied=True)
    if said is None or not said.media_type:
        return Answer(status, None, "", {}), OPEN
    body: Any = sample(said.media_type)
    if body is None and said.example is not None:
        body = said.example
    elif body is None and is_stream(said.media_type):
        body = written(said.media_type, said.schema, said.item, made)
    elif body is None:
        body = made.value(said.schema)
    return Answer(status, body, said.media_type, header_values(said, made)), said.schema


def header_values(said: Documented, made: Maker, *, limited: bool = False) -> dict[str, str]:
    """The documented headers of an answer; `limited`: of one that refuses for the rate."""
    values = {
        name: _header_text(made.value(schema, name))
        for name, schema in said.headers.items()
        if name.lower() not in FRAMING
    }
    if limited:
        for name in values:
            if name.lower().endswith("remaining"):
                values[name] = "0"
            elif name.lower().endswith("ratelimit-reset"):
                values[name] = str(int(time.time()) + 1)
    return values


def _header_text(value: Any) -> str:
    """A value as one line that a header can hold."""
    text = value if isinstance(value, str) else json.dumps(value)
    printable = "".join(c if c.isprintable() else " " for c in text)
    return printable.encode("latin-1", "replace").decode("latin-1").strip()
