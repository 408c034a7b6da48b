"""Fixture files as typed objects. `tests/fixtures/README.md` explains the format."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ..findings import Finding, Location, SpecInvalidError
from ..source import Source, read


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Origin(_Part):
    """Where an exchange comes from."""

    kind: Literal["transcribed", "recorded", "sandbox"]
    source: str
    date: datetime.date
    covers: tuple[Literal["request", "response"], ...] = ()
    """Which halves the source shows; the other is ours."""
    note: str = ""


class StandsFor(_Part):
    """Bytes that are not kept: what `content` stands for."""

    sha256: str
    length: int


class MultipartPart(_Part):
    """A part of a multipart body."""

    name: str
    content: str
    stands_for: StandsFor | None = None
    filename: str | None = None
    content_type: str | None = None


class Message(_Part):
    """A body, in one of its forms, and headers."""

    headers: dict[str, str] = {}
    json_: Annotated[Any, Field(alias="json")] = None
    text: str | None = None
    content: str | None = None
    multipart: tuple[MultipartPart, ...] | None = None
    stands_for: StandsFor | None = None

    @property
    def has_json(self) -> bool:
        """Whether the body is JSON, `null` included."""
        return "json_" in self.model_fields_set

    def has(self, form: str) -> bool:
        """Whether the body is written as this key: `json`, `text`, `content`."""
        return self.has_json if form == "json" else getattr(self, form) is not None


class Request(Message):
    """What must be on the wire."""

    method: str
    url: str
    query: dict[str, str | tuple[str, ...]] = {}


class Response(Message):
    """What the provider answers."""

    status: int


class Exchange(_Part):
    """One call: Python arguments, request, response."""

    operation: str
    title: str = ""
    origin: Origin
    call: dict[str, Any] = {}
    checks: bool = True
    contradicts: str = ""
    request: Request
    response: Response | None = None


class Delivery(_Part):
    """One webhook or callback, as delivered."""

    webhook: str = ""
    callback: str = ""
    title: str = ""
    origin: Origin
    contradicts: str = ""
    headers: dict[str, str] = {}
    json_: Annotated[dict[str, Any], Field(alias="json")]


@dataclass(frozen=True)
class Fixture:
    """A fixture file."""

    provider: str
    path: str
    """Relative to the folder of fixtures: the name of the test."""
    content: Exchange | Delivery
    source: Source

    @property
    def case(self) -> str:
        """The name of the file."""
        return self.path.rpartition("/")[2]


def load_fixtures(root: Path, provider: str = "*") -> Iterator[Fixture]:
    """All fixtures below `root`, in the order of their paths. Raises SpecInvalidError."""
    for path in sorted(root.glob(f"{provider}/*/**/*.yaml")):
        yield load_fixture(root, path)


def load_fixture(root: Path, path: Path) -> Fixture:
    """The fixture of one file below `root`. Raises SpecInvalidError."""
    relative = path.relative_to(root)
    source = read(path)
    kind = Delivery if relative.parts[1] == "webhooks" else Exchange
    try:
        content = kind.model_validate(source.data)
    except ValidationError as error:
        raise SpecInvalidError(_findings(error, source)) from None
    return Fixture(relative.parts[0], relative.with_suffix("").as_posix(), content, source)


def _findings(error: ValidationError, source: Source) -> Iterator[Finding]:
    for detail in error.errors(include_url=False):
        where: Location = source.locate(detail["loc"])
        name = ".".join(map(str, detail["loc"]))
        yield Finding(where, f"{name}: {detail['msg']}", "see tests/fixtures/README.md")
