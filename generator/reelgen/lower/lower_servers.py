"""The variables of the first server -> arguments of the client."""

from __future__ import annotations

from ..document import openapi
from ..ir.model import Scheme, ServerVariable
from ..ir.names import Identifier, client_argument, unique


def lower_server_variables(
    document: openapi.Document, schemes: tuple[Scheme, ...]
) -> tuple[ServerVariable, ...]:
    """The variables that stand in the address, in the order of the document."""
    if not document.servers:
        return ()
    server = document.servers[0]
    taken = {str(scheme.argument) for scheme in schemes}
    return tuple(
        ServerVariable(
            wire=name,
            argument=Identifier(unique(client_argument(name), taken)),
            default=variable.default,
            values=variable.enum,
            description=" ".join(variable.description.split()),
        )
        for name, variable in server.variables.items()
        if f"{{{name}}}" in server.url
    )
