"""Pydantic models of the OpenAPI objects that determine the generated client.

JSON Schemas are plain data. References outside of schemas are resolved before validation.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from ..json_types import JsonObject, is_number, is_object
from ..schema.pointer import Pointer
from . import extensions
from .path_items import METHODS, steps_to

JsonSchema: TypeAlias = JsonObject | bool
Requirements: TypeAlias = tuple[dict[str, tuple[str, ...]], ...]
"""Alternative security requirements: scopes by scheme."""


def _as_text(value: object) -> object:
    return str(value) if is_number(value) else value


Text: TypeAlias = Annotated[str, BeforeValidator(_as_text)]
"""A string; numbers are converted, since YAML reads `version: 1.0` as one."""


class OpenApiObject(BaseModel):
    """Base of all OpenAPI objects. Unused fields are ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True, defer_build=True)


class SourcedObject(OpenApiObject):
    """Base of objects that may have `x-source`."""

    source: Annotated[
        extensions.XSource | None, extensions.read(extensions.XSource), Field(alias="x-source")
    ] = None


def _without_extensions(node: object) -> object:
    if is_object(node) and any(name.startswith("x-") for name in node):
        return {name: value for name, value in node.items() if not name.startswith("x-")}
    return node


Unextended = BeforeValidator(_without_extensions)
"""A map from names to objects, without the extensions in it."""


class ServerVariable(OpenApiObject):
    default: Text
    enum: tuple[Text, ...] = ()
    description: Text = ""


class Server(OpenApiObject):
    url: str
    description: Text = ""
    variables: dict[str, ServerVariable] = {}


class MediaType(OpenApiObject):
    schema_: Annotated[JsonSchema | None, Field(alias="schema")] = None
    item_schema: Annotated[JsonSchema | None, Field(alias="itemSchema")] = None
    encoding: dict[str, JsonObject] = {}
    example: Any = None
    examples: JsonObject = {}
    prefix_encoding: Annotated[tuple[JsonObject, ...], Field(alias="prefixEncoding")] = ()
    item_encoding: Annotated[JsonObject, Field(alias="itemEncoding")] = {}


class Parameter(SourcedObject):
    name: Text
    argument: Annotated[extensions.ArgumentName | None, Field(alias="x-name")] = None
    location: Annotated[
        Literal["path", "query", "header", "cookie", "querystring"], Field(alias="in")
    ]
    description: Text = ""
    required: bool = False
    deprecated: bool = False
    schema_: Annotated[JsonSchema | None, Field(alias="schema")] = None
    content: dict[str, MediaType] = {}
    style: str | None = None
    explode: bool | None = None
    allow_reserved: Annotated[bool, Field(alias="allowReserved")] = False
    example: Any = None
    examples: JsonObject = {}


class RequestBody(SourcedObject):
    description: Text = ""
    required: bool = False
    content: dict[str, MediaType]


class Link(SourcedObject):
    operation_id: Annotated[str | None, Field(alias="operationId")] = None
    parameters: JsonObject = {}
    """Values; strings may be runtime expressions such as `$response.body#/id`."""


class Response(SourcedObject):
    description: Text = ""
    content: dict[str, MediaType] = {}
    links: dict[str, Link] = {}


class Operation(SourcedObject):
    operation_id: Annotated[Text | None, Field(alias="operationId")] = None
    name: Annotated[extensions.OperationName | None, Field(alias="x-name")] = None
    summary: Text = ""
    description: Text = ""
    tags: tuple[Text, ...] = ()
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    request_body: Annotated[RequestBody | None, Field(alias="requestBody")] = None
    responses: Annotated[dict[str, Response], Unextended] = {}
    security: Requirements | None = None
    servers: tuple[Server, ...] = ()
    callbacks: dict[str, Annotated[dict[str, PathItem], Unextended]] = {}
    job: Annotated[
        extensions.XJob | None, extensions.read(extensions.XJob), Field(alias="x-job")
    ] = None
    pagination: Annotated[
        extensions.XPagination | None,
        extensions.read(extensions.XPagination),
        Field(alias="x-pagination"),
    ] = None
    retry: Annotated[
        extensions.XRetry | None, extensions.read(extensions.XRetry), Field(alias="x-retry")
    ] = None
    credits: Annotated[
        extensions.XCredits | None, extensions.read(extensions.XCredits), Field(alias="x-credits")
    ] = None
    deprecation: Annotated[
        extensions.XDeprecated | None,
        extensions.read(extensions.XDeprecated),
        Field(alias="x-deprecated"),
    ] = None
    signature: Annotated[
        extensions.XSignatures,
        extensions.read(extensions.XSignature, several=True),
        Field(alias="x-signature"),
    ] = ()


class PathItem(OpenApiObject):
    parameters: tuple[Parameter, ...] = ()
    servers: tuple[Server, ...] = ()
    get: Operation | None = None
    put: Operation | None = None
    post: Operation | None = None
    delete: Operation | None = None
    options: Operation | None = None
    head: Operation | None = None
    patch: Operation | None = None
    trace: Operation | None = None
    query: Operation | None = None
    additional: Annotated[dict[str, Operation], Field(alias="additionalOperations")] = {}

    def operations(self) -> list[tuple[str, Operation]]:
        """Return the operations with their methods, in the order of the specification."""
        fixed = ((method, getattr(self, method)) for method in METHODS)
        operations = [(method, operation) for method, operation in fixed if operation is not None]
        return operations + list(self.additional.items())


class Flow(OpenApiObject):
    token_url: Annotated[str, Field(alias="tokenUrl")] = ""


class Flows(OpenApiObject):
    client_credentials: Annotated[Flow | None, Field(alias="clientCredentials")] = None


class SecurityScheme(OpenApiObject):
    type: str
    flows: Flows = Flows()
    name: str = ""
    location: Annotated[str, Field(alias="in")] = ""
    scheme: str = ""
    description: Text = ""
    credential: Annotated[
        extensions.XCredential | None,
        extensions.read(extensions.XCredential),
        Field(alias="x-credential"),
    ] = None


class Info(OpenApiObject):
    title: Text
    version: Text
    summary: Text = ""
    description: Text = ""


class Tag(OpenApiObject):
    name: Text
    description: Text = ""


class Components(OpenApiObject):
    schemas: dict[str, JsonSchema] = {}
    security_schemes: Annotated[dict[str, SecurityScheme], Field(alias="securitySchemes")] = {}


class Document(SourcedObject):
    openapi: str
    self_: Annotated[str, Field(alias="$self")] = ""
    """The document's own URI, base of relative server URLs."""
    info: Info
    servers: tuple[Server, ...] = ()
    security: Requirements = ()
    tags: tuple[Tag, ...] = ()
    paths: Annotated[dict[str, PathItem], Unextended] = {}
    webhooks: dict[str, PathItem] = {}
    components: Components = Components()
    errors: Annotated[
        extensions.XErrors | None, extensions.read(extensions.XErrors), Field(alias="x-errors")
    ] = None
    scrub: Annotated[
        extensions.XScrub | None, extensions.read(extensions.XScrub), Field(alias="x-scrub")
    ] = None

    def operations(self) -> Iterator[tuple[Pointer, PathItem, Operation]]:
        """Yield every operation of a path with its pointer and its path item."""
        for path, item in self.paths.items():
            for method, operation in item.operations():
                yield ("paths", path, *steps_to(method)), item, operation

    def events(self) -> Iterator[tuple[str, Operation]]:
        """Yield every webhook, and every callback as `operationId.name`."""
        for name, item in self.webhooks.items():
            for _, event in item.operations():
                yield name, event
        for _, _, operation in self.operations():
            for name, items in operation.callbacks.items():
                for item in items.values():
                    for _, event in item.operations():
                        yield f"{operation.operation_id}.{name}", event
