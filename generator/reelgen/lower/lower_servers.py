"""Lower servers: the first one is the client's base URL, its variables are arguments.

A server of an operation uses the client's value for a variable of the same name.
"""

from __future__ import annotations

from ..document import openapi
from ..document.server_urls import address_of
from ..ir.model import Scheme, ServerArgument
from ..ir.names import Identifier, client_argument, constant, unique


def lower_server_variables(
    document: openapi.Document, schemes: tuple[Scheme, ...]
) -> tuple[ServerArgument, ...]:
    """Return the variables of the base URL, in document order."""
    if not document.servers:
        return ()
    server = document.servers[0]
    used = {str(scheme.argument) for scheme in schemes}
    return tuple(
        ServerArgument(
            wire=name,
            argument=Identifier(unique(client_argument(name), used)),
            default=variable.default,
            values=variable.enum,
            description=" ".join(variable.description.split()),
        )
        for name, variable in server.variables.items()
        if f"{{{name}}}" in server.url
    )


def base_url_variable(name: Identifier) -> str:
    """Return the environment variable with the base URL of a provider."""
    return f"{constant(name)}_BASE_URL"


def main_address(document: openapi.Document, *, template: bool = False) -> str:
    """Return the base URL of the client; as a template, with its variables."""
    if not document.servers:
        return ""
    server = document.servers[0]
    return address_of(document, server, server.variables if template else ())


def own_address(
    document: openapi.Document, item: openapi.PathItem, operation: openapi.Operation
) -> str | None:
    """Return the server of an operation or its path, if it differs from the client's."""
    servers = operation.servers or item.servers
    if not servers:
        return None
    chosen = document.servers[0].variables if document.servers else {}
    address = address_of(document, servers[0], chosen)
    return None if address == main_address(document, template=True) else address


def other_addresses(document: openapi.Document) -> tuple[tuple[str, str], ...]:
    """Return the other servers, with their descriptions."""
    return tuple(
        (address_of(document, server), " ".join(server.description.split()))
        for server in document.servers[1:]
    )
