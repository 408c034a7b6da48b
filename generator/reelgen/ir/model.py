"""The intermediate representation: Provider and its parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .names import ClassName, Identifier

Kind = Literal["json", "text", "binary", "none"]
Encoding = Literal["json", "multipart", "form", "text", "binary"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The source of a fact."""

    doc: str
    date: str
    note: str
    undocumented: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Docs:
    """Documentation of a part."""

    summary: str = ""
    description: str = ""
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """An argument of a method, or a field of a body spread into arguments."""

    name: Identifier
    """The Python argument."""
    wire: str
    required: bool
    deprecated: bool
    file: bool
    """Whether the value is a file (multipart)."""
    constant: str | None
    """Python literal that is sent by default, such as the discriminator of a variant."""
    description: str
    """Description with range and default."""
    many: bool = False
    """Whether the value is a list of files (multipart)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodParameter(Field):
    """A path, query, header or cookie parameter."""

    location: Literal["path", "query", "header", "cookie", "querystring"]
    style: str
    explode: bool
    allow_reserved: bool
    json: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A variant of a body: a member of a discriminated union, or the only one."""

    type: ClassName
    """Its class in `params` and `dicts`."""
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class FilePart:
    """A form field that is a file, and the accepted files."""

    wire: str
    types: tuple[str, ...] = ()
    max_bytes: int | None = None
    many: bool = False
    """Whether the part is a list of files."""


@dataclass(frozen=True, slots=True)
class PartStyle:
    """The serialization of a form field."""

    wire: str
    style: str
    explode: bool
    allow_reserved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodBody:
    """A request body."""

    encoding: Encoding
    media_types: tuple[str, ...]
    required: bool
    type: ClassName | None
    """Its class in `params`; None if it is not checked."""
    variants: tuple[Variant, ...]
    """Spread into arguments: one is a signature, several are overloads, none is `body`."""
    description: str
    part_types: tuple[tuple[str, str], ...] = ()
    """Content types of plain parts."""
    files: tuple[FilePart, ...] = ()
    """Parts that are files."""
    max_bytes: int | None = None
    """The maximum size of a binary body; None: no limit."""
    part_headers: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    """Parts that are always sent with a header."""
    listed: tuple[str, ...] | None = None
    """Content types of parts without names, by position; the last one is for all later parts."""
    part_styles: tuple[PartStyle, ...] = ()
    """Fields of a form with a style of their own."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of all variants, each name once."""
        return tuple({field.name: field for v in self.variants for field in v.fields}.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodResponse:
    """The response of a documented status."""

    status: str
    kind: Kind
    type: ClassName | None
    """Its class in `models`; None if the body is open."""
    description: str
    media_ranges: tuple[str, ...] = ()
    """The media ranges of `Accept`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagingMethod:
    """The paging of a list. Pointers are JSON pointers into the response."""

    method: Identifier
    """The Python method that iterates over all items."""
    style: Literal["offset", "page", "cursor", "token", "url", "link"]
    position: str | None
    """An argument, or a JSON pointer into the request body; None if pages are URLs."""
    first: int | None
    """The first position; None for 0 (offsets) or 1 (pages)."""
    position_type: Literal["string", "integer", "any"] | None
    """The JSON type of a position, unless it is a number for offsets and pages, or else text."""
    limit: str | None
    """An argument, or a JSON pointer into the request body."""
    default_limit: int | None
    max_limit: int | None
    items: str
    next: str | None
    total: str | None
    more: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamMethod:
    """The streaming of a response."""

    method: Identifier
    """The Python method that iterates over the stream."""
    kind: Literal["events", "lines"]
    media_type: str
    type: ClassName | None
    """The class of each item in `models`; None if it is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodCall:
    """A call that belongs to a job."""

    resource: tuple[Identifier, ...]
    name: Identifier
    arguments: tuple[tuple[Identifier, str], ...]
    """Argument -> pointer to its value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletionEvent:
    """An event that ends a job."""

    event: str
    id: str
    state: str
    results: tuple[str, ...]
    error: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JobLifecycle:
    """The lifecycle of a submitted job. Pointers are `response#/id`, `status#/url`."""

    response: ClassName | None
    """The class of the submit response in `models`."""
    final: tuple[MethodResponse, ...]
    """The success responses of the call with the result."""
    id: str
    id_fields: tuple[str, ...]
    """Pointers to the job's id in responses about it: `status#/id`."""
    poll: MethodCall
    state: str
    states: tuple[tuple[str, str], ...]
    """Status value of the provider -> state."""
    results: tuple[str, ...]
    error: tuple[str, ...]
    progress: str | None
    full: float
    eta: str | None
    eta_unit: float
    charged: str | None
    result: MethodCall | None
    cancel: MethodCall | None
    many: str | None
    first: float
    longest: float
    appears_within: float
    """Seconds after the submission in which a 404 means that the job is not visible yet."""
    settled_by: tuple[CompletionEvent, ...]
    listed_by: str | None
    """The Python method that lists such jobs, such as `jobs.list`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """The number that rates are multiplied by."""

    unit: str
    at: str | None = None
    """Pointer into the request body; None where the request does not contain it."""
    default: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceKey:
    """A field of the request body whose value selects a price."""

    at: str
    default: str | None = None
    when: tuple[tuple[str, str], ...] = ()
    """Pointer into the body -> the value in the variant that has the field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceList:
    """A price list."""

    unit: str
    flat: float | None = None
    rate: float | None = None
    """The amount for one unit of `per`."""
    by: tuple[PriceKey, ...] = ()
    """The keys, tried in order; none: one price for all requests."""
    prices: tuple[tuple[str, float], ...] = ()
    rates: tuple[tuple[str, float], ...] = ()
    per: Quantity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadMethod:
    """The second request of an upload, found by a link of the first response."""

    name: Identifier
    """The method that makes both requests."""
    second: Identifier
    """The method of the same resource that sends the file."""
    id: str
    """JSON pointer to the id in the first response."""
    file: Identifier
    """The argument that takes the file."""
    responses: tuple[MethodResponse, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleArgument:
    """An argument of an example call."""

    name: Identifier
    json: str
    """JSON text of its value; empty: a variable of its name."""
    keyword: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleCall:
    """A call with the values of an example of the spec."""

    variant: ClassName | None
    """The variant of the body in the example; None where there is no choice."""
    arguments: tuple[ExampleArgument, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientMethod:
    """One method of a resource."""

    id: str
    """The operationId."""
    name: Identifier
    """The Python method."""
    constant: str
    """Its constant in the table of operations."""
    method: str
    path: str
    docs: Docs
    deprecated: bool
    sunset: str
    """The date after which it may be removed; empty: unknown."""
    replacement: str
    """The method to call instead, such as `v3.videos.create`; empty: unknown."""
    parameters: tuple[MethodParameter, ...]
    arguments: ClassName | None
    """The class in `params` that checks the parameters; None if any text is valid."""
    body: MethodBody | None
    alternatives: tuple[MethodBody, ...]
    """Other encodings of the body, with their own media types."""
    responses: tuple[MethodResponse, ...]
    """Success statuses first."""
    server: str | None
    security: tuple[tuple[str, ...], ...]
    repeatable: bool
    idempotency_header: str | None
    idempotency_field: str | None
    """JSON pointer to the idempotency key in the request body."""
    deprecated_fields: tuple[tuple[str, str], ...]
    costly_default: tuple[str, str] | None
    """JSON pointer to a field of the request body whose default is expensive, and what it costs."""
    paging: PagingMethod | None
    stream: StreamMethod | None
    price: PriceList | None
    example: ExampleCall | None = None
    """An example call; None where the spec has no example of the request."""
    job: JobLifecycle | None = None
    """The lifecycle of its job; set once all operations are lowered."""
    upload: UploadMethod | None = None
    """The operation that sends the file of the created resource."""

    @property
    def bodies(self) -> tuple[MethodBody, ...]:
        """All encodings of the body, the preferred one first."""
        return () if self.body is None else (self.body, *self.alternatives)

    @property
    def success(self) -> tuple[MethodResponse, ...]:
        """The documented success responses; `default` if there is no other."""
        successes = tuple(r for r in self.responses if r.status.startswith("2"))
        return successes or tuple(a for a in self.responses if a.status == "default")

    @property
    def accept(self) -> str:
        """The media ranges of the success responses; empty if none has a body."""
        return ", ".join(dict.fromkeys(name for r in self.success for name in r.media_ranges))

    @property
    def may_be_unchanged(self) -> bool:
        """Whether conditional requests are possible and 304 is documented."""
        asks = any(p.location == "header" and p.wire.lower() in CONDITIONS for p in self.parameters)
        return asks and any(response.status == "304" for response in self.responses)


CONDITIONS = frozenset({"if-none-match", "if-modified-since"})
"""Headers of conditional requests (RFC 9110)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A group of operations, an attribute of the client or of another resource."""

    name: Identifier
    path: tuple[Identifier, ...]
    """Path from the client."""
    class_name: ClassName
    description: str
    operations: tuple[ClientMethod, ...]
    children: tuple[Resource, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCredentials:
    """OAuth2 client credentials: an id and a secret are exchanged for a token."""

    token_url: str
    scopes: tuple[str, ...]
    id_argument: Identifier
    id_variable: str
    secret_argument: Identifier
    secret_variable: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A security scheme."""

    name: str
    argument: Identifier
    variable: str
    location: Literal["header", "query", "cookie"]
    wire: str
    prefix: str
    basic: bool
    description: str
    grant: ClientCredentials | None = None
    """The token request, if the client can make it."""
    pattern: str = ""
    """The pattern of valid credentials; empty: any text."""
    remedy: str = ""
    """The remedy for a credential that does not match."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerArgument:
    """A variable of the server URL."""

    wire: str
    argument: Identifier
    default: str
    values: tuple[str, ...]
    """Allowed values; empty: any."""
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningScheme:
    """The signature scheme of deliveries."""

    algorithm: Literal["hmac-sha256", "ed25519"]
    header: str
    signed: str
    encoding: Literal["hex", "base64"]
    timestamp: str | None
    tolerance: float
    value: str
    separator: str
    timestamp_value: str
    key_prefix: str
    key_encoding: Literal["text", "base64", "hex"]
    redelivery: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """A notification: a webhook or a callback."""

    name: str
    """The key under `webhooks`, or `operationId.callback`."""
    callback: bool
    type: ClassName | None
    description: str
    event_types: tuple[tuple[str, str], ...]
    """Location of the event type in deliveries (`header:X-Event`, `/event_type`) -> its value."""
    signatures: tuple[SigningScheme, ...]
    id_headers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeConstraint:
    """The constraints of a class or alias in `params` beyond its types."""

    type: ClassName
    schema: str
    """JSON text of a JSON Schema; a reference is the name of one of the set's definitions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscriminatedUnion:
    """A discriminated union whose members do not all declare the discriminator values."""

    type: ClassName
    field: str
    """The wire name of the discriminator."""
    values: tuple[tuple[str | int, int], ...]
    """Discriminator values and the indices of their members."""
    members: tuple[ClassName, ...]
    default: int | None = None
    """The member for all other values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaSet:
    """The schemas of responses, or of requests, for the model generator."""

    document: str
    """JSON text of an OpenAPI document with component schemas only."""
    rules: tuple[TypeConstraint, ...]
    definitions: tuple[TypeConstraint, ...]
    """The schemas that rules refer to."""
    tagged: tuple[DiscriminatedUnion, ...]
    loose: tuple[ClassName, ...]
    """Classes whose schema does not declare `type: object`; values of other types are valid."""
    names: tuple[ClassName, ...]
    """The named schemas, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """One generated package."""

    name: Identifier
    class_name: ClassName
    title: str
    version: str
    docs: Docs
    spec_path: str
    spec_sha256: str
    base_url: str
    base_url_template: str
    """The URL with `{name}` for each of `server_variables`."""
    other_urls: tuple[tuple[str, str], ...]
    """Other server URLs, and their descriptions."""
    base_url_variable: str
    server_variables: tuple[ServerArgument, ...]
    schemes: tuple[Scheme, ...]
    error_code: tuple[str, ...]
    error_message: tuple[str, ...]
    request_id_headers: tuple[str, ...]
    resources: tuple[Resource, ...]
    events: tuple[Notification, ...]
    models: SchemaSet
    """Response schemas."""
    params: SchemaSet
    """Request schemas."""

    def operations(self) -> tuple[ClientMethod, ...]:
        """Return all operations, in the order of the resources."""
        return tuple(o for resource in self.resources for o in _operations(resource))

    def all_resources(self) -> tuple[Resource, ...]:
        """Return all resources, parents before children."""
        return tuple(r for resource in self.resources for r in _tree(resource))


def _operations(resource: Resource) -> tuple[ClientMethod, ...]:
    below = (o for child in resource.children for o in _operations(child))
    return (*resource.operations, *below)


def _tree(resource: Resource) -> tuple[Resource, ...]:
    return (resource, *(r for child in resource.children for r in _tree(child)))
