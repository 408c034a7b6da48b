"""Provider and its parts. Every decision is made by the time one of these exists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .names import ClassName, Identifier

Kind = Literal["json", "text", "binary", "none"]
Encoding = Literal["json", "multipart", "form", "text", "binary"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact comes from."""

    doc: str
    date: str
    note: str
    undocumented: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Docs:
    """What a reader is told."""

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
    """Multipart: the value is a file."""
    constant: str | None
    """Python literal that is sent when the caller says nothing (the tag of a union)."""
    description: str
    """In words, with range and default."""
    many: bool = False
    """Multipart: the value is a list of files."""


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
    """One form a body can take: a member of a union told apart by a tag, or the only form."""

    type: ClassName
    """Its class in `params` and `dicts`."""
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class FilePart:
    """A part of a form that is a file, and what is accepted there."""

    wire: str
    types: tuple[str, ...] = ()
    max_bytes: int | None = None
    many: bool = False
    """The part is a list of files."""


@dataclass(frozen=True, slots=True)
class PartStyle:
    """How a field of a form is written."""

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
    """What checks it, in `params`; None where anything goes."""
    variants: tuple[Variant, ...]
    """Spread into arguments: one is a signature, several are overloads. Empty: `body`."""
    description: str
    part_types: tuple[tuple[str, str], ...] = ()
    """Plain parts whose content type the spec fixes."""
    files: tuple[FilePart, ...] = ()
    """Parts that are files."""
    max_bytes: int | None = None
    """Of a binary body."""
    part_headers: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    """Parts that are always sent with a header."""
    listed: tuple[str, ...] | None = None
    """Parts without names: their content types by place, the last for all after it."""
    part_styles: tuple[PartStyle, ...] = ()
    """Fields of a form with a style of their own."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of all variants, each name once."""
        return tuple({field.name: field for v in self.variants for field in v.fields}.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodResponse:
    """What one documented status answers with."""

    status: str
    kind: Kind
    type: ClassName | None
    """Its name in `models`; None where the body is open."""
    description: str
    media_ranges: tuple[str, ...] = ()
    """The media ranges that `Accept` names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagingMethod:
    """How a list goes on to its next page. Pointers are JSON pointers into the answer."""

    method: Identifier
    """The Python method that iterates over all items."""
    style: Literal["offset", "page", "cursor", "token", "url", "link"]
    position: str | None
    """An argument, or a JSON pointer into the request body; None where pages are addresses."""
    first: int | None
    """The first position, where it is not 0 for offsets and 1 for pages."""
    position_type: Literal["string", "integer", "any"] | None
    """The JSON type of a position, where it is no number for offsets and pages, no text else."""
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
    """How an answer is read that comes piece by piece."""

    method: Identifier
    """The Python method that iterates over the pieces."""
    kind: Literal["events", "lines"]
    media_type: str
    type: ClassName | None
    """Of what each piece carries, in `models`; None where that is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodCall:
    """A call that belongs to a job."""

    resource: tuple[Identifier, ...]
    name: Identifier
    arguments: tuple[tuple[Identifier, str], ...]
    """Argument -> where its value stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletionEvent:
    """What an event tells of a job's end."""

    event: str
    id: str
    state: str
    results: tuple[str, ...]
    error: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JobLifecycle:
    """The lifecycle of what an operation submits. Pointers are `response#/id`, `status#/url`."""

    response: ClassName | None
    """The class of the submit response in `models`."""
    final: tuple[MethodResponse, ...]
    """What the final answer is: the success answers of the call that has it."""
    id: str
    id_fields: tuple[str, ...]
    """Where responses about the job name it: `status#/id`."""
    poll: MethodCall
    state: str
    states: tuple[tuple[str, str], ...]
    """The provider's word -> ours."""
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
    """Seconds after the submission in which a 404 means that the job is not known yet."""
    settled_by: tuple[CompletionEvent, ...]
    listed_by: str | None
    """The Python method that lists such jobs, `jobs.list`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """The number that rates are multiplied by."""

    unit: str
    at: str | None = None
    """Pointer into the request body; None where the request does not hold it."""
    default: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceSelector:
    """A field of the request body whose value selects a price."""

    at: str
    default: str | None = None
    when: tuple[tuple[str, str], ...] = ()
    """Pointer into the body -> the value there of the variant that has the field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceList:
    """A price list."""

    unit: str
    flat: float | None = None
    rate: float | None = None
    """The amount for one unit of `per`."""
    by: tuple[PriceSelector, ...] = ()
    """Tried in order; none: one price for all requests."""
    prices: tuple[tuple[str, float], ...] = ()
    rates: tuple[tuple[str, float], ...] = ()
    per: Quantity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadMethod:
    """The second half of an upload: a link of the first answer leads to it."""

    name: Identifier
    """The method that does both."""
    second: Identifier
    """The method of the same resource that sends the file."""
    id: str
    """JSON pointer into the first answer: what the second is about."""
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
    """The variant of the body that the example is of; None where there is no choice."""
    arguments: tuple[ExampleArgument, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientMethod:
    """One method of a resource."""

    id: str
    """operationId."""
    name: Identifier
    """Python method."""
    constant: str
    """Its name in the table of operations."""
    method: str
    path: str
    docs: Docs
    deprecated: bool
    sunset: str
    """The date after which it may be gone; empty: not known."""
    replacement: str
    """The method to call instead, `v3.videos.create`; empty: not known."""
    parameters: tuple[MethodParameter, ...]
    arguments: ClassName | None
    """The params model that checks the parameters; None where any text will do."""
    body: MethodBody | None
    alternatives: tuple[MethodBody, ...]
    """Other forms of the body, each under media types of its own."""
    responses: tuple[MethodResponse, ...]
    """Success statuses first."""
    server: str | None
    security: tuple[tuple[str, ...], ...]
    repeatable: bool
    idempotency_header: str | None
    idempotency_field: str | None
    """JSON pointer of a field of the request body that makes repeating safe."""
    deprecated_fields: tuple[tuple[str, str], ...]
    paging: PagingMethod | None
    stream: StreamMethod | None
    price: PriceList | None
    example: ExampleCall | None = None
    """An example call; None where the spec has no example of the request."""
    job: JobLifecycle | None = None
    """Its lifecycle; known once all operations are."""
    upload: UploadMethod | None = None
    """The operation that sends the file of what this one makes."""

    @property
    def bodies(self) -> tuple[MethodBody, ...]:
        """All forms of the body, the usual one first."""
        return () if self.body is None else (self.body, *self.alternatives)

    @property
    def success(self) -> tuple[MethodResponse, ...]:
        """The documented success answers; `default` only where no other is."""
        found = tuple(a for a in self.responses if a.status.startswith("2"))
        return found or tuple(a for a in self.responses if a.status == "default")

    @property
    def accept(self) -> str:
        """The media ranges of the success answers; empty where none has a body."""
        return ", ".join(dict.fromkeys(one for a in self.success for one in a.media_ranges))

    @property
    def may_be_unchanged(self) -> bool:
        """Whether a caller can ask for what has changed alone, and 304 is documented."""
        asks = any(p.location == "header" and p.wire.lower() in CONDITIONS for p in self.parameters)
        return asks and any(response.status == "304" for response in self.responses)


CONDITIONS = frozenset({"if-none-match", "if-modified-since"})
"""Headers of a request that 304 answers (RFC 9110)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A group of operations, an attribute of the client or of another resource."""

    name: Identifier
    path: tuple[Identifier, ...]
    """From the client to here."""
    class_name: ClassName
    description: str
    operations: tuple[ClientMethod, ...]
    children: tuple[Resource, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCredentials:
    """OAuth2 client credentials: an id and a secret are traded for a token."""

    token_url: str
    scopes: tuple[str, ...]
    id_argument: Identifier
    id_variable: str
    secret_argument: Identifier
    secret_variable: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A way to present a credential."""

    name: str
    argument: Identifier
    variable: str
    location: Literal["header", "query", "cookie"]
    wire: str
    prefix: str
    basic: bool
    description: str
    grant: ClientCredentials | None = None
    """How a token is fetched, where the client may do so itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerArgument:
    """A part of the server's address that the caller may choose."""

    wire: str
    argument: Identifier
    default: str
    values: tuple[str, ...]
    """All that is allowed; empty: anything."""
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningScheme:
    """How deliveries are signed."""

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
    """Where its deliveries say what they are (`header:X-Event`, `/event_type`) -> the word."""
    signatures: tuple[SigningScheme, ...]
    id_headers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What the types of one class or alias in `params` do not say."""

    type: ClassName
    schema: str
    """JSON text of a JSON Schema; a reference is the name of one of the set's definitions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscriminatedUnion:
    """A union with a discriminator whose members do not all say themselves what selects them."""

    type: ClassName
    field: str
    """The wire name of the field that holds the tag."""
    values: tuple[tuple[str | int, int], ...]
    """A tag and which of the members it stands for."""
    members: tuple[ClassName, ...]
    default: int | None = None
    """The member for all other tags."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaSet:
    """The schemas of one direction, ready for the model generator."""

    document: str
    """JSON text: an OpenAPI document that holds only component schemas."""
    rules: tuple[Rule, ...]
    definitions: tuple[Rule, ...]
    """The schemas that rules refer to."""
    tagged: tuple[DiscriminatedUnion, ...]
    loose: tuple[ClassName, ...]
    """Classes whose schema does not say `type: object`: values of other kinds are valid too."""
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
    """The same with `{name}` for each of `server_variables`."""
    other_urls: tuple[tuple[str, str], ...]
    """Addresses a caller may choose instead, and what they are."""
    base_url_variable: str
    server_variables: tuple[ServerArgument, ...]
    schemes: tuple[Scheme, ...]
    error_code: tuple[str, ...]
    error_message: tuple[str, ...]
    request_id_headers: tuple[str, ...]
    resources: tuple[Resource, ...]
    events: tuple[Notification, ...]
    models: SchemaSet
    """What comes back."""
    params: SchemaSet
    """What is sent."""

    def operations(self) -> tuple[ClientMethod, ...]:
        """All operations, in the order of the resources."""
        return tuple(o for resource in self.resources for o in _operations(resource))

    def all_resources(self) -> tuple[Resource, ...]:
        """All resources, parents before children."""
        return tuple(r for resource in self.resources for r in _tree(resource))


def _operations(resource: Resource) -> tuple[ClientMethod, ...]:
    below = (o for child in resource.children for o in _operations(child))
    return (*resource.operations, *below)


def _tree(resource: Resource) -> tuple[Resource, ...]:
    return (resource, *(r for child in resource.children for r in _tree(child)))
