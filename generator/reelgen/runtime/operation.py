"""An operation as data. The generator writes these; the runtime carries them out."""

from collections.abc import Mapping
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from pydantic_core import MISSING

from .service import Type as Type

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Kind = Literal["json", "text", "binary", "none"]
Encoding = Literal["json", "multipart", "form", "text", "binary"]


class ResponseSpec(NamedTuple):
    """The response of one documented status."""

    kind: Kind
    type: Type | None = None
    """The type of a JSON body; None where the spec has no schema."""


Location = Literal["path", "query", "header", "cookie", "querystring"]
"""`querystring` is the whole query."""


class _Parameter(NamedTuple):
    name: str
    """The name of the Python argument."""
    location: Location
    wire: str = ""
    """The name in the request; empty: that of the argument."""
    style: str = ""
    """The style of OpenAPI; `encoded` for a whole query that is already percent-encoded."""
    explode: bool = False
    allow_reserved: bool = False
    json: bool = False
    """Whether the value is sent as JSON text (a parameter with `content`)."""


class ParameterSpec(_Parameter):
    """A parameter of an operation. Defaults are those of OpenAPI for its location."""

    __slots__ = ()

    def __new__(
        cls,
        name: str,
        location: Location,
        wire: str | None = None,
        style: str | None = None,
        explode: bool | None = None,
        allow_reserved: bool = False,
        json: bool = False,
    ) -> "ParameterSpec":
        if style is None:
            style = "simple" if location in ("path", "header") else "form"
        if explode is None:
            explode = style in ("form", "cookie")
        wire = name if wire is None else wire
        return super().__new__(cls, name, location, wire, style, explode, allow_reserved, json)


class FileSpec(NamedTuple):
    """The files that the spec accepts."""

    types: tuple[str, ...] = ()
    """The content types, also ranges such as `image/*`; empty: any."""
    max_bytes: int | None = None
    many: bool = False
    """Whether the part is a list of files."""


class BodySpec(NamedTuple):
    """The validation and the encoding of a body."""

    encoding: Encoding = "json"
    media_types: tuple[str, ...] = ("application/json",)
    """The media types; the first is the default."""
    type: Type | None = None
    """The request model or alias that validates it."""
    required: bool = True
    files: Mapping[str, FileSpec] = {}
    """Multipart parts that are files."""
    part_types: Mapping[str, str] = {}
    """Plain multipart parts whose content type the spec fixes."""
    max_bytes: int | None = None
    """The maximum size of a binary body; None: no limit."""
    names: Mapping[str, str] = {}
    """Python argument -> wire name, where they differ and a method takes any argument."""
    constants: Mapping[str, Any] = {}
    """Constants that are sent unless the caller sets them: discriminator values."""
    part_headers: Mapping[str, Mapping[str, str]] = {}
    """Multipart parts that are always sent with a header."""
    listed: tuple[str, ...] | None = None
    """Multipart without names: content types by position (empty: any), the last for all others."""
    styles: Mapping[str, tuple[str, bool, bool]] = {}
    """Form field -> its style, whether it explodes, and whether reserved characters are sent
    unencoded."""
    whole: bool = False
    """Whether the body is one argument, `body`."""
    alternatives: Mapping[str, "BodySpec"] = {}
    """Other encodings of the body by media type."""

    def spread(self, arguments: Mapping[str, object], content_type: str | None = None) -> object:
        """Return the body of an overloaded method from its arguments."""
        form = self.form(content_type)
        if form.whole:
            return arguments.get("body", MISSING)
        given = {form.names.get(name, name): value for name, value in arguments.items()}
        body = {**form.constants, **given}
        return body if body or form.required else MISSING

    def form(self, content_type: str | None) -> "BodySpec":
        """Return the encoding of the body for a media type."""
        return self.alternatives.get(content_type or "", self)


class OperationSpec(NamedTuple, Generic[T_co]):
    """One HTTP operation whose success response is parsed as `T_co`."""

    id: str
    """The operationId."""
    method: str
    path: str
    """The path template, such as `/videos/{video_id}`."""
    responses: Mapping[str, ResponseSpec]
    """The responses by status: "200", "4XX", "default"."""
    arguments: Type | None = None
    """The request model that validates the parameters; None where any text is valid."""
    parameters: tuple[ParameterSpec, ...] = ()
    body: BodySpec | None = None
    server: str | None = None
    """The operation's own server; None: that of the client."""
    security: tuple[tuple[str, ...], ...] = ()
    """The alternatives, each with the names of its required schemes; empty: no credential."""
    repeatable: bool = False
    """Whether repeating it costs nothing, which allows a retry after any failure."""
    idempotency_header: str | None = None
    """The header of the idempotency key, which makes a retry safe."""
    idempotency_field: str | None = None
    """JSON pointer to the body field of the idempotency key."""
    deprecated_fields: Mapping[str, str] = {}
    """Body field (`a.b`, `a.*.b`) or argument -> the advice of the spec."""
    costly_default: tuple[str, str] | None = None
    """JSON pointer to a field of the body whose default is expensive, and what it costs."""

    accepts: str = ""
    """The `Accept` header; empty: the media types of the responses."""

    @property
    def has_idempotency_key(self) -> bool:
        """Whether each request has an idempotency key."""
        return self.idempotency_header is not None or self.idempotency_field is not None

    @property
    def accept(self) -> str:
        """The media types of success responses."""
        if self.accepts:
            return self.accepts
        return "application/json" if "json" in {a.kind for a in self.responses.values()} else "*/*"


class CallArguments(NamedTuple):
    """An operation and the arguments of one call of it."""

    operation: OperationSpec[object]
    arguments: Mapping[str, object]
    """The parameters; MISSING where they were not given."""
    body: object
    content_type: str | None


class PagingSpec(NamedTuple):
    """The pagination of a list."""

    style: Literal["offset", "page", "cursor", "token", "url", "link"]
    items: str
    """JSON pointer to the items; with `*` to each of them, or to several arrays of them."""
    position: str | None = None
    """The argument with the position of a page, or a JSON pointer into the request body. None for
    `url` and `link`, whose responses contain the URL of the next page."""
    first: int | None = None
    """The position of the first page of `offset` (default 0) and `page` (default 1)."""
    position_type: Literal["string", "integer", "any"] | None = None
    """The JSON type of a position; by default `offset` and `page` have numbers, the others text."""
    limit: str | None = None
    """The argument with the page size, or a JSON pointer into the request body."""
    default_limit: int | None = None
    max_limit: int | None = None
    """The maximum page size in the spec."""
    next: str | None = None
    """JSON pointer to the position of the next page; with `*` the last match counts."""
    total: str | None = None
    """JSON pointer to the number of items in all pages."""
    more: str | None = None
    """JSON pointer to the field that is true where another page follows."""
