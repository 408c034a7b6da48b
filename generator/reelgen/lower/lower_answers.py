"""Documented statuses -> what each answers with."""

from __future__ import annotations

from collections.abc import Mapping

from ..document import openapi
from ..ir.model import Answer, Kind
from ..ir.names import ClassName
from .name_operations import Named
from .schemas import Direction


def lower_answers(named: Named, models: Direction) -> tuple[Answer, ...]:
    """The answers, success first, each with its type."""
    answers = [
        _lower(named, status.upper() if status != "default" else status, response, models)
        for status, response in named.operation.responses.items()
    ]
    return tuple(sorted(answers, key=lambda answer: not answer.status.startswith("2")))


def _lower(named: Named, status: str, response: openapi.Response, models: Direction) -> Answer:
    kind, content = chosen(response.content)
    name: ClassName | None = None
    if kind == "json" and content is not None and content.schema_ not in (None, {}, True):
        success = status.startswith("2") or status == "default"
        suffix = "answer" if success else f"error {status}"
        name = models.named(content.schema_, f"{named.title} {suffix}")
    text = " ".join(response.description.split())
    return Answer(status=status, kind=kind, type=name, description=text)


def chosen(content: Mapping[str, openapi.MediaType]) -> tuple[Kind, openapi.MediaType | None]:
    """The media type that is read: JSON before text before anything else."""
    kinds: list[tuple[Kind, openapi.MediaType]] = [
        (_kind_of(name, about), about) for name, about in content.items()
    ]
    return min(kinds, key=lambda one: _RANK[one[0]]) if kinds else ("none", None)


def _kind_of(media_type: str, content: openapi.MediaType) -> Kind:
    """Of any kind and without a schema is whatever comes."""
    anything = media_type == "*/*" and content.schema_ in (None, {}, True)
    return "binary" if anything else _kind(media_type)


_RANK: dict[Kind, int] = {"json": 0, "text": 1, "binary": 2, "none": 3}


def _kind(media_type: str) -> Kind:
    name = media_type.split(";")[0].strip().lower()
    if name == "application/json" or name.endswith("+json") or name == "*/*":
        return "json"
    if name.startswith("text/") or name.endswith(("xml", "yaml", "jsonl", "ndjson")):
        return "text"
    return "binary"
