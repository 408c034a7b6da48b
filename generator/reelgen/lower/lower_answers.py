"""Documented statuses -> what each answers with."""

from __future__ import annotations

from collections.abc import Mapping

from ..document import openapi
from ..ir.model import Answer, Kind
from ..ir.names import ClassName
from ..schema.model import Schema
from .name_operations import Named
from .schema_set import SchemaSetBuilder


def lower_answers(named: Named, models: SchemaSetBuilder) -> tuple[Answer, ...]:
    """The answers, success first, each with its type."""
    answers = [
        _lower(named, status.upper() if status != "default" else status, response, models)
        for status, response in named.operation.responses.items()
    ]
    return tuple(sorted(answers, key=lambda answer: not answer.status.startswith("2")))


def _lower(
    named: Named, status: str, response: openapi.Response, models: SchemaSetBuilder
) -> Answer:
    kind, content = chosen(response.content if named.method != "head" else {})
    name: ClassName | None = None
    if kind == "json" and content is not None and content.schema_ not in (None, {}, True):
        success = status.startswith("2") or status == "default"
        suffix = "answer" if success else f"error {status}"
        name = models.named(content.schema_, f"{named.title} {suffix}")
    text = " ".join(response.description.split())
    return Answer(status=status, kind=kind, type=name, description=text)


def chosen(content: Mapping[str, openapi.MediaType]) -> tuple[Kind, openapi.MediaType | None]:
    """The media type that is read: JSON before text before anything else."""
    ranked = sorted(content.items(), key=lambda item: _RANK[_kind(*item)])
    return (_kind(*ranked[0]), ranked[0][1]) if ranked else ("none", None)


_RANK: dict[Kind, int] = {"json": 0, "text": 1, "binary": 2, "none": 3}


def _kind(media_type: str, content: openapi.MediaType) -> Kind:
    name = media_type.split(";")[0].strip().lower()
    if name == "*/*":  # of any kind and without a schema is whatever comes
        open_ = content.schema_ in (None, {}, True)
        return "binary" if open_ or Schema(content.schema_).is_binary else "json"
    if name == "application/json" or name.endswith("+json"):
        return "json"
    if name.startswith("text/") or name.endswith(("xml", "yaml", "jsonl", "ndjson")):
        return "text"
    return "binary"
