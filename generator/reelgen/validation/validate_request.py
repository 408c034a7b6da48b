"""Validation of a request against its operation: parameters and body."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from ..document.openapi import Parameter
from ..json_types import JsonObject, object_at
from ..schema.flatten import OPEN, JsonSchema
from ..schema.pointer import EVERY, Pointer
from .api import Api
from .parse_parameters import names_of_pairs, schema_of
from .parsed_request import MISSING, ParsedRequest
from .route import Route
from .undeclared_fields import undeclared_fields
from .validate_value import validate_value
from .violation import Violation, rule_location

TOO_LARGE = "body.too-large"
"""The code of a file, or of a body, that has too many bytes."""


def validate_request(api: Api, route: Route, request: ParsedRequest) -> list[Violation]:
    """Return every violation by the parameters and the body of a request, in this order.

    An undeclared query parameter or field of the body that the spec does not forbid is included;
    `Violation.is_undeclared` distinguishes these. Credentials are left to `validate_credentials`.

    Args:
        api: The API of the operation.
        route: The operation, as `api.find` returns it.
        request: The request, parsed by `parse_request`.
    """
    return [
        *_parameters(api, route, request),
        *_undeclared_query(api, route, request),
        *_body(api, route, request),
    ]


def _parameters(api: Api, route: Route, request: ParsedRequest) -> Iterator[Violation]:
    for parameter, pointer in route.parameters.values():
        location, name = parameter.location, parameter.name
        value = request.parameters.get(location, {}).get(name, MISSING)
        if value is not MISSING:
            rule = (*pointer, *_schema_steps(parameter))
            schema = schema_of(parameter)
            yield from validate_value(api, schema, value, part=location, rule=rule, path=name)
        elif parameter.required:
            rule_at = rule_location(api.source, pointer)
            yield Violation(f"{location}.required", name, f"{name!r} is required", rule_at)


def _schema_steps(parameter: Parameter) -> tuple[str, ...]:
    """Return the steps from a parameter to its schema."""
    media_type = next(iter(parameter.content), None)
    return ("schema",) if media_type is None else ("content", media_type, "schema")


def _undeclared_query(api: Api, route: Route, request: ParsedRequest) -> Iterator[Violation]:
    """Yield the query parameters that the spec does not name."""
    if any(location == "querystring" for _, location in route.parameters):
        return
    declared = [
        name
        for parameter, _ in route.parameters.values()
        if parameter.location == "query"
        for name in sorted(names_of_pairs(parameter, request.query_pairs, api.schemas))
    ]
    declared += [name for name, _ in route.fixed]
    schemes = api.document.components.security_schemes.values()
    keys = [scheme.name for scheme in schemes if scheme.location == "query"]
    for name in dict.fromkeys(name for name, _ in request.query):
        if name not in (*declared, *keys):
            guess = difflib.get_close_matches(name, declared, 1)
            hint = f"; did you mean {guess[0]!r}?" if guess else ""
            message = f"{name!r} is not a parameter here{hint}"
            location = rule_location(api.source, route.pointer)
            yield Violation("query.undeclared", name, message, location)


def _body(api: Api, route: Route, request: ParsedRequest) -> Iterator[Violation]:
    spec, pointer = route.operation.request_body, (*route.pointer, "requestBody")

    def violation(code: str, message: str, rule: Pointer) -> Violation:
        return Violation(f"body.{code}", "", message, rule_location(api.source, rule))

    if spec is None:
        if request.content:
            yield violation("unexpected", "no body is documented", route.pointer)
        return
    if not request.content:
        if spec.required:
            yield violation("required", "a body is required", pointer)
        return
    key = route.request_media_type(request.media_type)
    if not key:
        sent = request.media_type or "missing"
        message = f"content type {sent!r} is not one of {', '.join(spec.content)}"
        yield violation("content-type", message, (*pointer, "content"))
    elif request.unreadable:
        yield violation("json", request.unreadable, (*pointer, "content", key))
    elif request.body is not MISSING:
        media = route.request_body(request.media_type)
        yield from _file_types(api, request, media, (*pointer, "content", key, "encoding"))
        schema = media.get("schema", OPEN)
        yield from _body_value(api, request, schema, (*pointer, "content", key, "schema"))


def _body_value(
    api: Api, request: ParsedRequest, schema: JsonSchema, rule: Pointer
) -> Iterator[Violation]:
    yield from _files(api, request, schema, rule)
    violations = validate_value(api, schema, request.body, part="body", rule=rule)
    yield from violations
    reported = {violation.path for violation in violations}
    for path, message in undeclared_fields(api.schemas, schema, request.body):
        if path not in reported:
            location = rule_location(api.source, (*rule, "properties"))
            yield Violation("body.undeclared", path, message, location)


UNKNOWN = "application/octet-stream"


def _file_types(
    api: Api, request: ParsedRequest, media: JsonObject, rule: Pointer
) -> Iterator[Violation]:
    """Yield the files whose content type is none of those in `encoding`.

    `application/octet-stream` means that the sender does not know the type: it is accepted.
    """
    encoding = object_at(media, "encoding")
    for part in request.files:
        accepted = str(object_at(encoding, part.name).get("contentType", "")).lower()
        kinds = [kind.partition(";")[0].strip() for kind in accepted.split(",") if kind.strip()]
        sent = part.content_type.partition(";")[0].strip().lower() or UNKNOWN
        general = f"{sent.partition('/')[0]}/*"
        if kinds and sent != UNKNOWN and not {sent, general, "*/*"} & {*kinds}:
            location = rule_location(api.source, (*rule, part.name, "contentType"))
            message = f"is {sent}; accepted are {', '.join(kinds)}"
            yield Violation("body.file-type", f"/{part.name}", message, location)


def _files(
    api: Api, request: ParsedRequest, schema: JsonSchema, rule: Pointer
) -> Iterator[Violation]:
    """Yield the files that are larger than the spec allows; the body has only their names."""
    schemas = api.schemas
    for part in request.files:
        field = schemas.child(schema, part.name)
        flat = schemas.flat(schemas.child(field, EVERY) if schemas.is_list(field) else field)
        largest, size = flat.get("maxLength"), len(part.content)
        if flat.get("format") == "binary" and isinstance(largest, int) and size > largest:
            location = rule_location(api.source, (*rule, "properties", part.name, "maxLength"))
            message = f"has {size} bytes and may have {largest}"
            yield Violation(TOO_LARGE, f"/{part.name}", message, location)
