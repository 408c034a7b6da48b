"""Documented statuses -> what each answers with."""

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
    """The answers, success first, each with its type."""
    taken: set[str] = set()
    answers = [
        _lower(named, status.upper() if status != "default" else status, response, models, taken)
        for status, response in named.operation.responses.items()
    ]
    return tuple(sorted(answers, key=lambda answer: not answer.status.startswith("2")))


def _lower(
    named: Named,
    status: str,
    response: openapi.Response,
    models: SchemaSetBuilder,
    taken: set[str],
) -> MethodResponse:
    documented = response.content if named.method != "head" else {}
    kind, content = chosen(documented)
    name: ClassName | None = None
    if kind == "json" and content is not None and content.schema_ not in (None, {}, True):
        suffix = _suffix(status, taken)
        if Schema(content.schema_).reference is None:
            taken.add(suffix)
        name = models.named(content.schema_, f"{named.title} {suffix}")
    text = " ".join(response.description.split())
    media_ranges = tuple(_asked_for(documented, kind, content))
    return MethodResponse(
        status=status, kind=kind, type=name, description=text, media_ranges=media_ranges
    )


def _suffix(status: str, taken: set[str]) -> str:
    """Return `answer`; `accepted answer` for a further one; `error 404`."""
    if not status.startswith("2") and status != "default":
        return f"error {status}"
    if "answer" not in taken:
        return "answer"
    phrases = {str(one.value): one.phrase for one in HTTPStatus}
    return f"{phrases.get(status, 'default' if status == 'default' else f'other {status}')} answer"


def chosen(content: Mapping[str, openapi.MediaType]) -> tuple[Kind, openapi.MediaType | None]:
    """The media type that is read: JSON before text before anything else."""
    ranked = sorted(content.items(), key=_rank)
    return (_kind(*ranked[0]), ranked[0][1]) if ranked else ("none", None)


_RANK: dict[Kind, int] = {"json": 0, "text": 1, "binary": 2, "none": 3}


def _rank(item: tuple[str, openapi.MediaType]) -> tuple[int, bool, bool]:
    """Plain JSON before JSON of another name; a body that comes whole before a stream."""
    name = essence(item[0])
    return _RANK[_kind(*item)], name in STREAMS, name != "application/json"


def _asked_for(
    documented: Mapping[str, openapi.MediaType], kind: Kind, read: openapi.MediaType | None
) -> Iterator[str]:
    """Yield the media ranges for `Accept`: those whose bodies are read the same way."""
    if read is None:
        return
    whole = [one for one in documented if essence(one) not in STREAMS] or list(documented)
    for media_type in whole:
        content = documented[media_type]
        if _kind(media_type, content) == kind and content.schema_ == read.schema_:
            yield from _ranges(media_type, kind)


def _ranges(media_type: str, kind: Kind) -> Iterator[str]:
    name, *parameters = (part.strip() for part in media_type.split(";"))
    if kind == "json" and "*" in name:  # a wildcard in which JSON is preferred
        yield "application/json"
        if name.endswith("/*"):
            yield f"{name};q=0.8"
        return
    kept = [one for one in parameters if not one.lower().startswith("charset")]
    yield ";".join([name, *kept])


def _kind(media_type: str, content: openapi.MediaType) -> Kind:
    name = essence(media_type)
    if is_open(name):  # of any kind and without a schema is whatever comes
        open_ = content.schema_ in (None, {}, True)
        return "binary" if open_ or Schema(content.schema_).is_binary else "json"
    if is_json(name):
        return "json"
    if name.startswith("text/") or name.endswith(("xml", "yaml", "jsonl", "ndjson")):
        return "text"
    return "binary"
