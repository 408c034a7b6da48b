"""The result of a conversion."""

from __future__ import annotations

from dataclasses import dataclass

from ..json_types import JsonObject
from ..schema.pointer import Pointer, render
from .exchange import SampleExchange


@dataclass(frozen=True)
class Question:
    """A fact that the source does not state."""

    pointer: Pointer
    """The pointer to the part of the document that depends on the fact."""
    text: str

    def __str__(self) -> str:
        return f"{render(self.pointer) or '/'}: {self.text}"


@dataclass(frozen=True)
class Conversion:
    """An OpenAPI 3.1 document converted from another description."""

    format: str
    """The format of the source, such as `Swagger 2.0`."""
    document: JsonObject
    questions: tuple[Question, ...] = ()
    exchanges: tuple[SampleExchange, ...] = ()
    """The examples of the source."""
