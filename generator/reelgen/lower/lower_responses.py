"""Lower the documented responses of an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from http import HTTPStatus

from ..document import openapi
from ..document.media_types import STREAMS, essence, is_json, is_open
from ..ir.model import Kind, MethodResponse
from ..ir.names import ClassName
from ..schema.model import Schema
from .name_operations import Named
from .schema_set import SchemaSetBuilder


def lower_responses(named: Named, models: SchemaSetBuilder) -> tuple[MethodResponse, ...]:
    """Return the responses with their types, success first."""
    used: set[str] = set()
    responses = [
        _lower(named, status.upper() if status != "default" else status, response, models, used)
        for status, response in named.operation.responses.items()
    ]
    return tuple(sorted(responses, key=lambda response: not response.status.startswith("2")))


def _lower(
    named: Named,
    status: str,
    response: openapi.Response,
    models: SchemaSetBuilder,
    used: set[str],
) -> MethodResponse:
    documented = response.content if named.method != "head" else {}
    kind, content = chosen(documented)
    name: ClassName | None = None
    if kind == "json" and content is not None and content.schema_ not in (None, {}, True):
        suffix = _suffix(status, used)
        if Schema(content.schema_).reference is None:
            used.add(suffix)
        name = models.named(content.schema_, f"{named.title} {suffix}")
    text = " ".join(response.description.split())
    media_ranges = tuple(_media_ranges(documented, kind, content))
    return MethodResponse(
        status=status, kind=kind, type=name, description=text, media_ranges=media_ranges
    )


def _suffix(status: str, used: set[str]) -> str:
    """Return `response`; `accepted response` for a further one; `error 404`."""
    if not status.startswith("2") and status != "default":
        return f"error {status}"
    if "response" not in used:
        return "response"
    phrases = {str(code.value): code.phrase for code in HTTPStatus}
    phrase = phrases.get(status, "default" if status == "default" else f"other {status}")
    return f"{phrase} response"


def chosen(content: Mapping[str, openapi.MediaType]) -> tuple[Kind, openapi.MediaType | None]:
    """Return the preferred media type: JSON, then text, then others."""
    ranked = sorted(content.items(), key=_rank)
    return (_kind(*ranked[0]), ranked[0][1]) if ranked else ("none", None)


_RANK: dict[Kind, int] = {"json": 0, "text": 1, "binary": 2, "none": 3}


def _rank(item: tuple[str, openapi.MediaType]) -> tuple[int, bool, bool]:
    """Return a sort key: `application/json` before other JSON, whole bodies before streams."""
    name = essence(item[0])
    return _RANK[_kind(*item)], name in STREAMS, name != "application/json"


def _media_ranges(
    documented: Mapping[str, openapi.MediaType], kind: Kind, read: openapi.MediaType | None
) -> Iterator[str]:
    """Yield the media ranges of `Accept` whose bodies are read the same way."""
    if read is None:
        return
    whole = [name for name in documented if essence(name) not in STREAMS] or list(documented)
    for media_type in whole:
        content = documented[media_type]
        if _kind(media_type, content) == kind and content.schema_ == read.schema_:
            yield from _ranges(media_type, kind)


def _ranges(media_type: str, kind: Kind) -> Iterator[str]:
    name, *parameters = (part.strip() for part in media_type.split(";"))
    if kind == "json" and "*" in name:  # a wildcard: prefer JSON
        yield "application/json"
        if name.endswith("/*"):
            yield f"{name};q=0.8"
        return
    parameters = [p for p in parameters if not p.lower().startswith("charset")]
    yield ";".join([name, *parameters])


def _kind(media_type: str, content: openapi.MediaType) -> Kind:
    name = essence(media_type)
    if is_open(name):  # any media type without a schema
        open_ = content.schema_ in (None, {}, True)
        return "binary" if open_ or Schema(content.schema_).is_binary else "json"
    if is_json(name):
        return "json"
    if name.startswith("text/") or name.endswith(("xml", "yaml", "jsonl", "ndjson")):
        return "text"
    return "binary"
