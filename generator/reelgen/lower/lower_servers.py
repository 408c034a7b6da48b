"""The first server -> the address of the client, and its variables -> arguments of the client.

A server of an operation's own follows what the caller chose for a variable of the same name.
"""

from __future__ import annotations

from ..document import openapi
from ..document.server_urls import address_of
from ..ir.model import Scheme, ServerArgument
from ..ir.names import Identifier, client_argument, unique


def lower_server_variables(
    document: openapi.Document, schemes: tuple[Scheme, ...]
) -> tuple[ServerArgument, ...]:
    """The variables that stand in the address, in the order of the document."""
    if not document.servers:
        return ()
    server = document.servers[0]
    taken = {str(scheme.argument) for scheme in schemes}
    return tuple(
        ServerArgument(
            wire=name,
            argument=Identifier(unique(client_argument(name), taken)),
            default=variable.default,
            values=variable.enum,
            description=" ".join(variable.description.split()),
        )
        for name, variable in server.variables.items()
        if f"{{{name}}}" in server.url
    )


def main_address(document: openapi.Document, *, template: bool = False) -> str:
    """Where the client's requests go; as a template, with its variables in place."""
    if not document.servers:
        return ""
    server = document.servers[0]
    return address_of(document, server, server.variables if template else ())


def own_address(
    document: openapi.Document, item: openapi.PathItem, operation: openapi.Operation
) -> str | None:
    """The server of an operation or its path, where it is another than the client's."""
    servers = operation.servers or item.servers
    if not servers:
        return None
    chosen = document.servers[0].variables if document.servers else {}
    address = address_of(document, servers[0], chosen)
    return None if address == main_address(document, template=True) else address


def other_addresses(document: openapi.Document) -> tuple[tuple[str, str], ...]:
    """The servers that are not used unless the caller says so, and what they are."""
    return tuple(
        (address_of(document, server), " ".join(server.description.split()))
        for server in document.servers[1:]
    )
