"""A request against its operation: credentials, parameters, body."""

from __future__ import annotations

import base64
import binascii
import difflib
from collections.abc import Iterator

from ..document.openapi import Parameter, SecurityScheme
from .bodies import media, media_key
from .contract import Contract, Route
from .incoming import MISSING, Incoming
from .parameters import names_of_pairs, schema_of
from .schemas import OPEN, Schema
from .undeclared import undeclared
from .violations import Violation, breaches, place

WRONG = "sandbox:wrong"
"""A credential that holds this is refused; any other is accepted where no key is set."""

TOO_LARGE = "body.too-large"
"""The code of a file, or of a body, that has too many bytes."""

KEYLESS = "none is needed"
"""Stands for the credential of a scheme that has none."""


def credentials(
    contract: Contract, route: Route, incoming: Incoming, key: str | None = None
) -> list[Violation]:
    """What is missing or wrong, empty where one requirement is met; `key` is the only right one."""
    refused: list[Violation] = []
    for requirement in route.security:
        schemes = [
            (name, contract.document.components.security_schemes[name]) for name in requirement
        ]
        wrong = [
            Violation(
                "security.missing" if not given else "security.wrong",
                scheme.name or "Authorization",
                f"{name}: the credential is {'missing' if not given else 'not valid'}",
                place(contract.source, ("components", "securitySchemes", name)),
            )
            for name, scheme in schemes
            if not (given := credential(scheme, incoming))
            or WRONG in given
            or given not in (key or given, KEYLESS)
        ]
        if not wrong:
            return []
        refused += wrong
    return refused


def credential(scheme: SecurityScheme, incoming: Incoming) -> str:
    """The credential that a request carries, or an empty text."""
    if scheme.type == "apiKey":
        if scheme.location == "query":
            return dict(incoming.query).get(scheme.name, "")
        if scheme.location == "cookie":
            return incoming.cookies.get(scheme.name, "")
        return incoming.headers.get(scheme.name.lower(), "")
    if scheme.type not in ("http", "oauth2", "openIdConnect"):
        return KEYLESS
    word, _, given = incoming.headers.get("authorization", "").partition(" ")
    if word.lower() != (scheme.scheme or "bearer").lower():
        return ""
    return _basic(given) if word.lower() == "basic" else given.strip()


def _basic(given: str) -> str:
    try:
        return base64.b64decode(given, validate=True).decode()
    except (binascii.Error, ValueError):
        return ""


def breaches_of(contract: Contract, route: Route, incoming: Incoming) -> list[Violation]:
    """Everything wrong with parameters and body."""
    return [
        *_parameters(contract, route, incoming),
        *_query(contract, route, incoming),
        *_body(contract, route, incoming),
    ]


def _parameters(contract: Contract, route: Route, incoming: Incoming) -> Iterator[Violation]:
    for parameter, pointer in route.parameters.values():
        where = parameter.location
        value = incoming.parameters.get(where, {}).get(parameter.name, MISSING)
        if value is MISSING:
            if parameter.required:
                message = f"{parameter.name!r} is required"
                spec = place(contract.source, pointer)
                yield Violation(f"{where}.required", parameter.name, message, spec)
        else:
            schema, rule = schema_of(parameter), (*pointer, *_rule_of(parameter))
            yield from breaches(contract, schema, value, where, parameter.name, rule)


def _rule_of(parameter: Parameter) -> tuple[str, ...]:
    """Where a parameter has its schema."""
    kind = next(iter(parameter.content), None)
    return ("schema",) if kind is None else ("content", kind, "schema")


def _query(contract: Contract, route: Route, incoming: Incoming) -> Iterator[Violation]:
    """Query parameters that the spec does not name."""
    schemes = contract.document.components.security_schemes.values()
    named = [
        name
        for parameter, _ in route.parameters.values()
        if parameter.location == "query"
        for name in sorted(names_of_pairs(parameter, incoming.query_pairs, contract.schemas))
    ]
    named += [name for name, _ in route.fixed]
    if any(location == "querystring" for _, location in route.parameters):
        return
    keys = [scheme.name for scheme in schemes if scheme.location == "query"]
    for name in dict.fromkeys(name for name, _ in incoming.query):
        if name not in (*named, *keys):
            guess = difflib.get_close_matches(name, named, 1)
            hint = f"; did you mean {guess[0]!r}?" if guess else ""
            message = f"{name!r} is not a parameter here{hint}"
            yield Violation(
                "query.undeclared", name, message, place(contract.source, route.pointer)
            )


def _body(contract: Contract, route: Route, incoming: Incoming) -> Iterator[Violation]:
    spec = route.operation.request_body
    pointer = (*route.pointer, "requestBody")
    if spec is None:
        if incoming.content:
            at = place(contract.source, route.pointer)
            yield Violation("body.unexpected", "", "no body is documented", at)
        return
    if not incoming.content:
        if spec.required:
            yield Violation(
                "body.required", "", "a body is required", place(contract.source, pointer)
            )
        return
    key = media_key(route, incoming.media_type)
    if not key:
        listed = ", ".join(spec.content)
        message = f"content type {incoming.media_type or 'missing'!r} is none of {listed}"
        at = place(contract.source, (*pointer, "content"))
        yield Violation("body.content-type", "", message, at)
    elif incoming.unreadable:
        at = place(contract.source, (*pointer, "content", key))
        yield Violation("body.json", "", incoming.unreadable, at)
    elif incoming.body is not MISSING:
        schema = media(route, incoming.media_type).get("schema", OPEN)
        rule = (*pointer, "content", key, "schema")
        yield from _files(contract, incoming, schema, rule)
        broken = [*breaches(contract, schema, incoming.body, "body", "", rule)]
        yield from broken
        told = {one.path for one in broken}
        for path, message in undeclared(contract.schemas, schema, incoming.body):
            if path not in told:
                at = place(contract.source, (*rule, "properties"))
                yield Violation("body.undeclared", path, message, at)


def _files(
    contract: Contract, incoming: Incoming, schema: Schema, rule: tuple[str | int, ...]
) -> Iterator[Violation]:
    """Files that are larger than the spec allows: a file stands by its name elsewhere."""
    schemas = contract.schemas
    for part in incoming.files:
        field = schemas.child(schema, part.name)
        held = schemas.flat(schemas.child(field, "*") if schemas.is_list(field) else field)
        most = held.get("maxLength")
        if held.get("format") == "binary" and isinstance(most, int) and len(part.content) > most:
            message = f"has {len(part.content)} bytes and may have {most}"
            at = place(contract.source, (*rule, "properties", part.name, "maxLength"))
            yield Violation(TOO_LARGE, f"/{part.name}", message, at)
