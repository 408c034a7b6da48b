"""A request, with its response where one is shown, as curl, HAR and Postman describe it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..schema.pointer import Pointer


class FormField(NamedTuple):
    """A field of a form."""

    name: str
    value: str
    is_file: bool = False
    media_type: str = ""
    """Of a file, where it is named."""


@dataclass(frozen=True)
class SampleBody:
    """A body; at most one of `json`, `form` and `text` is meant, by its media type."""

    media_type: str
    json: Any = None
    form: tuple[FormField, ...] = ()
    text: str = ""
    is_readable: bool = True
    """Whether the source holds the body as its media type calls it; otherwise only the type."""

    @property
    def kind(self) -> str:
        """`json`, `form` or `text`."""
        if self.media_type.endswith(("/json", "+json")):
            return "json"
        return "form" if self.media_type in FORMS else "text"


FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@dataclass(frozen=True)
class SampleResponse:
    """A response."""

    status: int
    body: SampleBody | None = None
    is_status_shown: bool = True
    """Whether the source shows the status; otherwise 200 is assumed."""


class SampleParameter(NamedTuple):
    """A parameter that a source describes, whether or not an example sends it."""

    location: str
    """`path`, `query` or `header`."""
    name: str
    value: str
    description: str


@dataclass(frozen=True)
class SampleExchange:
    """One request of a source."""

    method: str
    """In upper case."""
    url: str
    """Without its query."""
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: SampleBody | None = None
    response: SampleResponse | None = None
    summary: str = ""
    description: str = ""
    tag: str = ""
    described: tuple[SampleParameter, ...] = ()
    location: Pointer = field(default=())
    """Where it is in the source."""
