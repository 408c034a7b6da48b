"""Security schemes -> how credentials are named and where they go."""

from __future__ import annotations

from ..document import openapi
from ..ir.model import Scheme
from ..ir.names import Identifier, client_argument, constant, unique


def lower_schemes(document: openapi.Document, provider: str) -> tuple[Scheme, ...]:
    """The schemes a client takes credentials for; the first one required is `api_key`."""
    known = document.components.security_schemes
    order = [name for requirement in document.security for name in requirement]
    for item in document.paths.values():
        for _, operation in item.operations():
            order += [name for requirement in operation.security or () for name in requirement]
    names = [name for name in dict.fromkeys(order) if name in known]
    taken: set[str] = set()
    return tuple(
        scheme
        for index, name in enumerate(names)
        if (scheme := _lower(name, known[name], provider, index == 0, taken)) is not None
    )


def _lower(
    name: str, scheme: openapi.SecurityScheme, provider: str, first: bool, taken: set[str]
) -> Scheme | None:
    argument = Identifier("api_key" if first else unique(client_argument(name), taken))
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
    return Scheme(
        name=name,
        argument=argument,
        variable=variable,
        location=location,  # type: ignore[arg-type]
        wire=wire,
        prefix=prefix,
        basic=basic,
        description=" ".join(scheme.description.split()),
    )


def lower_requirement(
    document: openapi.Document, operation: openapi.Operation, schemes: tuple[Scheme, ...]
) -> tuple[tuple[str, ...], ...]:
    """The alternatives of one operation, those with keys first."""
    said = document.security if operation.security is None else operation.security
    names = {scheme.name for scheme in schemes}
    alternatives = [tuple(name for name in requirement if name in names) for requirement in said]
    if not any(alternatives):
        return ()
    return tuple(sorted(alternatives, key=lambda alternative: not alternative))
