"""Where a spec contradicts itself: its example breaks its schema."""

from __future__ import annotations

from .answers import Answer, documented
from .contract import Contract, Route
from .streams import is_stream
from .violations import Violation, is_told_apart, place
from .wording import worded


def flaws_of(contract: Contract, route: Route, answer: Answer) -> list[Violation]:
    """Every breach of the documented schema by an answer that the spec is the source of."""
    said = documented(contract, route, answer.status)
    if said is None or "json" not in said.media_type or said.media_type != answer.media_type:
        return []
    if is_stream(said.media_type):
        return []
    pointer = (*route.pointer, "responses", str(answer.status), "content", said.media_type)
    return [
        Violation(
            "answer.breaks-schema",
            "".join(f"/{step}" for step in error.absolute_path),
            worded(error),
            place(contract.source, (*pointer, "schema", *error.absolute_schema_path)),
        )
        for error in contract.schemas.errors(said.schema, answer.body)
        if not is_told_apart(error)
    ]
