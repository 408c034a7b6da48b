"""Lower security schemes to credentials of the client."""

from __future__ import annotations

from ..document import openapi
from ..ir.model import ClientCredentials, Scheme
from ..ir.names import Identifier, client_argument, constant, unique


def lower_schemes(document: openapi.Document, provider: str) -> tuple[Scheme, ...]:
    """Return the schemes with credentials of the client; the first required one is `api_key`."""
    defined = document.components.security_schemes
    scopes: dict[str, dict[str, None]] = {}
    requirements = [*document.security]
    for item in document.paths.values():
        for _, operation in item.operations():
            requirements += operation.security or ()
    for requirement in requirements:
        for name, wanted in requirement.items():
            scopes.setdefault(name, {}).update(dict.fromkeys(wanted))
    used: set[str] = set()
    schemes = [
        _lower(name, defined[name], provider, index == 0, tuple(scopes[name]), used)
        for index, name in enumerate(name for name in scopes if name in defined)
    ]
    return tuple(scheme for scheme in schemes if scheme is not None)


def _lower(
    name: str,
    scheme: openapi.SecurityScheme,
    provider: str,
    first: bool,
    scopes: tuple[str, ...],
    used: set[str],
) -> Scheme | None:
    argument = Identifier("api_key" if first else unique(client_argument(name), used))
    variable = f"{constant(provider)}_{argument.upper()}"
    location, wire, prefix, basic = "header", "Authorization", "", False
    if scheme.type == "apiKey":
        location, wire = scheme.location, scheme.name
    elif scheme.type == "http" and scheme.scheme.lower() == "basic":
        basic = True
    elif scheme.type == "http" and scheme.scheme.lower() != "bearer":
        prefix = f"{scheme.scheme} "
    elif scheme.type in ("http", "oauth2", "openIdConnect"):
        prefix = "Bearer "
    else:
        return None
    if location not in ("header", "query", "cookie"):
        return None
    flow = scheme.flows.client_credentials if scheme.type == "oauth2" else None
    return Scheme(
        name=name,
        argument=argument,
        variable=variable,
        location=location,  # type: ignore[arg-type]
        wire=wire,
        prefix=prefix,
        basic=basic,
        description=" ".join(scheme.description.split()),
        grant=_grant(flow, scopes, name, provider, used) if flow and flow.token_url else None,
        pattern=scheme.credential.pattern if scheme.credential else "",
        remedy=scheme.credential.remedy if scheme.credential else "",
    )


def _grant(
    flow: openapi.Flow, scopes: tuple[str, ...], name: str, provider: str, used: set[str]
) -> ClientCredentials:
    """Return the credentials `client_id` and `client_secret`, prefixed for a second scheme."""
    prefix = f"{name} " if "client_id" in used else ""
    arguments = [
        Identifier(unique(client_argument(f"{prefix}client {part}"), used))
        for part in ("id", "secret")
    ]
    variables = [f"{constant(provider)}_{argument.upper()}" for argument in arguments]
    return ClientCredentials(
        token_url=flow.token_url,
        scopes=scopes,
        id_argument=arguments[0],
        id_variable=variables[0],
        secret_argument=arguments[1],
        secret_variable=variables[1],
    )


def lower_requirement(
    document: openapi.Document, operation: openapi.Operation, schemes: tuple[Scheme, ...]
) -> tuple[tuple[str, ...], ...]:
    """Return the alternatives of an operation, those with credentials first."""
    declared = document.security if operation.security is None else operation.security
    names = {scheme.name for scheme in schemes}
    alternatives = [
        tuple(name for name in requirement if name in names) for requirement in declared
    ]
    if not any(alternatives):
        return ()
    return tuple(sorted(alternatives, key=lambda alternative: not alternative))
