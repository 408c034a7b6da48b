"""Extensions of this toolkit as typed objects, checked on load; `specs/README.md` explains each."""

from __future__ import annotations

import datetime
import re
from difflib import get_close_matches
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    model_validator,
)
from pydantic_core import PydanticCustomError

from ..json_types import is_array, is_object

SINGLE, SEVERAL = "<single>", "<several>"
"""Steps that pydantic adds to the location of an error for each of the two notations."""
BY_FORM = Discriminator(lambda value: SEVERAL if isinstance(value, list | tuple) else SINGLE)
"""Selects between one value and several."""

Pointer: TypeAlias = Annotated[str, Field(pattern=r"^(response|status|result)#(/[^/]*)*$")]
"""A JSON pointer into the submit response (`response#/id`), the status response (`status#/url`), or
the response of the operation with the result (`result#/url`)."""

Pointers: TypeAlias = Annotated[
    Annotated[Pointer, Tag(SINGLE)] | Annotated[tuple[Pointer, ...], Tag(SEVERAL)], BY_FORM
]
"""One, or several, of which the first with a value counts."""

QuantityPointer: TypeAlias = Annotated[str, Field(pattern=r"^(request|response|status)#(/[^/]*)+$")]
"""A JSON pointer into the request body, the response or the polled response."""

BodyPointer: TypeAlias = Annotated[str, Field(pattern=r"^(/[^/]*)*$")]
"""A JSON pointer into a body."""

BodyPointers: TypeAlias = Annotated[
    Annotated[BodyPointer, Tag(SINGLE)] | Annotated[tuple[BodyPointer, ...], Tag(SEVERAL)], BY_FORM
]
"""One, or several, of which the first with a value counts."""

Duration: TypeAlias = Annotated[str, Field(pattern=r"^\d+(\.\d+)?(ms|s|m)$")]
"""`2s`, `500ms`, `1m`."""


def name_of(pattern: str, remedy: str) -> BeforeValidator:
    """Return a validator for an `x-name` that matches `pattern`."""

    def checked(value: object) -> str:
        if isinstance(value, str) and re.fullmatch(pattern, value):
            return value
        raise _error("is not a valid name", remedy)

    return BeforeValidator(checked)


_SNAKE = r"[a-z][a-z0-9]*(_[a-z0-9]+)*"

OperationName: TypeAlias = Annotated[
    str,
    name_of(rf"{_SNAKE}(\.{_SNAKE}){{0,9}}", "write `resource.method` or `method`, in snake_case"),
]
"""`x-name` of an operation: `voices.create`, or `create` alone. Dots separate resources."""

ArgumentName: TypeAlias = Annotated[str, name_of(_SNAKE, "write it in snake_case")]
"""`x-name` of a parameter."""

ClassName: TypeAlias = Annotated[str, name_of(r"[A-Z][A-Za-z0-9]*", "write it in PascalCase")]
"""`x-name` of a schema."""


class Extension(BaseModel):
    """Base of the extensions; unknown fields are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, defer_build=True)


def read(kind: type[Extension], *, several: bool = False) -> BeforeValidator:
    """Return a validator that ignores extensions of the same name by other vendors.

    A value with one of our field names, or a similar one, is ours: misspellings are reported.
    """
    names = [field.alias or name for name, field in kind.model_fields.items()]

    def is_ours(value: object) -> bool:
        if several and is_array(value):
            return any(map(is_ours, value))
        return is_object(value) and any(get_close_matches(key, names, 1, 0.75) for key in value)

    theirs = () if several else None
    return BeforeValidator(lambda value: value if value == {} or is_ours(value) else theirs)


class XSource(Extension):
    """`x-source`: the evidence for a fact."""

    doc: str = ""
    date: datetime.date | None = None
    note: str = ""
    undocumented: bool = False


class OperationCall(Extension):
    """An operation and pointers to the values of its parameters."""

    operation: str
    parameters: dict[str, Pointer] = {}


class States(Extension):
    """`states` of `x-job`: the provider's status values by state."""

    queued: tuple[str, ...] = ()
    running: tuple[str, ...] = ()
    succeeded: Annotated[tuple[str, ...], Field(min_length=1)]
    failed: Annotated[tuple[str, ...], Field(min_length=1)]
    canceled: tuple[str, ...] = ()


class Progress(Extension):
    at: Pointer
    of: Literal[1, 100] = 1


class Eta(Extension):
    at: Pointer
    unit: Literal["s", "ms"] = "s"


class Interval(Extension):
    first: Duration = "2s"
    max: Duration = "15s"


class SettledBy(Extension):
    """`settled_by` of `x-job`: an event that ends a job, with pointers into it."""

    event: str
    id: BodyPointer
    state: Literal["succeeded", "failed", "canceled"] | None = None
    results: tuple[BodyPointer, ...] = ()
    error: BodyPointers = ()


class XJob(Extension):
    """`x-job`: the lifecycle of a submitted job."""

    id: Pointer
    poll: OperationCall
    state: Pointer
    states: States
    progress: Progress | None = None
    eta: Eta | None = None
    error: Pointers = ()
    results: tuple[Pointer, ...]
    result: OperationCall | None = None
    cancel: OperationCall | None = None
    many: Pointer | None = None
    interval: Interval = Interval()
    appears_within: Duration = "30s"
    settled_by: tuple[SettledBy, ...] = ()
    source: Annotated[XSource | None, Field(alias="x-source")] = None


class XPagination(Extension):
    """`x-pagination`: the parameters and fields of a paged list."""

    style: Literal["offset", "page", "cursor", "token", "url", "link"]
    request: dict[Literal["offset", "page", "cursor", "token", "limit"], str] = {}
    """Role -> parameter, or field of the request body (a name, or a JSON pointer)."""
    first: Annotated[int, Field(ge=0)] | None = None
    """The first offset or page number. Defaults to the schema of the parameter."""
    items: BodyPointer
    next: BodyPointer | None = None
    total: BodyPointer | None = None
    more: BodyPointer | None = None
    source: Annotated[XSource | None, Field(alias="x-source")] = None

    @property
    def position(self) -> str | None:
        """The request parameter with the position of a page; None for the styles url and link."""
        return next((name for role, name in self.request.items() if role == self.style), None)


class Idempotency(Extension):
    """The idempotency key: a header, or a field of the request body."""

    header: str | None = None
    body: BodyPointer | None = None

    @model_validator(mode="after")
    def _names_one_location(self) -> Self:
        if (self.header is None) == (self.body is None):
            raise _error("needs either `header` or `body`", "name where the key is sent")
        return self


class XRetry(Extension):
    """`x-retry`: when a request may be repeated."""

    safe: bool = False
    idempotency: Idempotency | None = None
    source: Annotated[XSource | None, Field(alias="x-source")] = None


def _compiles(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise _error(f"is not a regular expression: {error}", "correct the pattern") from None
    return pattern


class XCredential(Extension):
    """`x-credential`: the pattern of a credential; one that does not match is never sent."""

    pattern: Annotated[str, AfterValidator(_compiles)]
    remedy: Annotated[str, Field(min_length=1)]
    """The remedy for a credential that does not match."""
    source: Annotated[XSource | None, Field(alias="x-source")] = None


class PricedUnit(Extension):
    """The number that a rate is multiplied by."""

    unit: str
    """The unit, such as `s`."""
    at: QuantityPointer | None = None
    """The location of the number; None where neither requests nor responses contain it."""


class XCredits(Extension):
    """`x-credits`: the cost of a request."""

    unit: str
    by: BodyPointers = ()
    """Fields whose value selects a price: the first one with a price counts."""
    prices: dict[str, float] | float | None = None
    rates: dict[str, float] | float | None = None
    """Prices of one unit of `per`."""
    per: PricedUnit | None = None
    charged: BodyPointer | None = None
    source: Annotated[XSource | None, Field(alias="x-source")] = None

    @model_validator(mode="after")
    def _has_one_price_list(self) -> Self:
        if (self.rates is None) != (self.per is None):
            raise _error("needs `rates` and `per` together", "add the other one, or remove both")
        tables = [table for table in (self.prices, self.rates) if table is not None]
        if len(tables) == 2 and not all(isinstance(table, dict) for table in tables):
            raise _error("has a single price beside a price list", "remove one of the two")
        by_value = any(isinstance(table, dict) for table in tables)
        if by_value and not self.by:
            raise _error("has a price list without `by`", "add `by`")
        if isinstance(self.prices, dict) and isinstance(self.rates, dict):
            for value in self.prices.keys() & self.rates.keys():
                raise _error(f"has a price and a rate for {value!r}", "remove one of the two")
        return self


class XDeprecated(Extension):
    """`x-deprecated`: when an operation ends, and what replaces it."""

    sunset: datetime.date | None = None
    use: str | None = None
    """The operationId of the replacement."""
    source: Annotated[XSource | None, Field(alias="x-source")] = None


TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"  # noqa: S105  not a secret
"""The name of a header (RFC 9110)."""

HeaderName: TypeAlias = Annotated[str, Field(pattern=f"^{TOKEN}$")]


class Timestamp(Extension):
    """The time of signing: Unix seconds or milliseconds, or an ISO 8601 date."""

    header: HeaderName
    value: Annotated[str, Field(pattern=r"^[^{}]*\{timestamp\}[^{}]*$")] = "{timestamp}"
    """Format of the time in its header, such as `t={timestamp}`."""
    tolerance: Annotated[float, Field(gt=0, allow_inf_nan=False)]
    """Maximum difference from the current time in seconds."""


class Key(Extension):
    """The encoding of the key in a secret, after an optional prefix."""

    prefix: str = ""
    encoding: Literal["text", "base64", "hex"] | None = None
    """Defaults to text, for ed25519 to base64."""


class XSignature(Extension):
    """`x-signature`: the signature scheme of a delivery."""

    algorithm: Literal["hmac-sha256", "ed25519"]
    header: HeaderName
    value: Annotated[str, Field(pattern=r"^[^{}]*\{signature\}[^{}]*$")] = "{signature}"
    """Format of a signature in the header, such as `v1,{signature}`."""
    separator: str = ""
    """Separator of several elements in the header; empty for a single one."""
    signed: Annotated[str, Field(pattern=rf"^([^{{}}]|\{{{TOKEN}\}})*$")]
    encoding: Literal["hex", "base64"]
    key: Key = Key()
    timestamp: Timestamp | None = None
    id: HeaderName | Literal[""] = ""
    redelivery: HeaderName | Literal[""] = ""
    """The header that is `true` for a redelivery on request."""
    source: Annotated[XSource | None, Field(alias="x-source")] = None

    @property
    def key_encoding(self) -> Literal["text", "base64", "hex"]:
        """Encoding of the key in a secret."""
        return self.key.encoding or ("base64" if self.algorithm == "ed25519" else "text")

    @model_validator(mode="after")
    def _covers_the_delivery(self) -> Self:
        parts = {name.lower() for name in re.findall(rf"\{{({TOKEN})\}}", self.signed)}
        if not parts & {"body", "sha256"}:
            raise _error("does not cover the body", "write {body} or {sha256} into `signed`")
        if "{timestamp}" in self.signed and self.timestamp is None:
            raise _error("signs {timestamp}, which is not declared", "add `timestamp`")
        if self.algorithm == "ed25519" and self.key_encoding == "text":
            raise _error("declares an ed25519 key as text", "set `key.encoding` to base64 or hex")
        if self.separator and self.separator in self.value:
            raise _error("contains its `separator` in its `value`", "use another separator")
        return self


def _error(message: str, remedy: str) -> PydanticCustomError:
    context = {"message": message, "remedy": remedy}
    return PydanticCustomError("extension", "{message}", context)


XSignatures: TypeAlias = Annotated[
    Annotated[XSignature, Tag(SINGLE)] | Annotated[tuple[XSignature, ...], Tag(SEVERAL)], BY_FORM
]
"""One signature scheme, or several, oldest first."""


class RequestId(Extension):
    header: str = ""
    body: BodyPointer = ""


class XErrors(Extension):
    """`x-errors`: pointers into error responses."""

    code: BodyPointers = ()
    message: BodyPointers = ()
    request_id: RequestId | None = None
    source: Annotated[XSource | None, Field(alias="x-source")] = None


class XScrub(Extension):
    """`x-scrub` of a document: fields and headers that recordings redact beyond the defaults."""

    fields: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    source: Annotated[XSource | None, Field(alias="x-source")] = None
