"""Example exchanges of a source: requests, with responses if they are shown."""

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
    """The media type of a file; empty if unknown."""


@dataclass(frozen=True)
class SampleBody:
    """A body: `json`, `form` or `text`, depending on its media type."""

    media_type: str
    json: Any = None
    form: tuple[FormField, ...] = ()
    text: str = ""
    is_readable: bool = True
    """Whether the source has a valid body of this media type; otherwise only the type is known."""

    @property
    def kind(self) -> str:
        """The notation of the body: `json`, `form` or `text`."""
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
    """Whether the source shows the status; otherwise it is 200 by assumption."""


class SampleParameter(NamedTuple):
    """A documented parameter, which no example has to send."""

    location: str
    """The location: `path`, `query` or `header`."""
    name: str
    value: str
    description: str


@dataclass(frozen=True)
class SampleExchange:
    """One request of a source."""

    method: str
    """The method in upper case."""
    url: str
    """The URL without its query."""
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: SampleBody | None = None
    response: SampleResponse | None = None
    summary: str = ""
    description: str = ""
    tag: str = ""
    described: tuple[SampleParameter, ...] = ()
    location: Pointer = field(default=())
    """The pointer to the request in the source."""
