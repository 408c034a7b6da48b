"""Comparison of the class of a client: its name and its arguments."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.model import Provider
from .callers import client_code
from .effect import Effect


def compare_clients(old: Provider, new: Provider) -> Iterator[Effect]:
    """Yield the changes of the class, of credentials and of server variables."""
    if old.class_name != new.class_name:
        yield Effect(
            id="client-renamed",
            message=f"the client is called `{new.class_name}` now",
            level="breaking",
            symbol=str(old.class_name),
            before=client_code(old),
            after=client_code(new),
        )
    yield from _credentials(old, new)
    yield from _server_variables(old, new)


def _credentials(old: Provider, new: Provider) -> Iterator[Effect]:
    variables = {str(scheme.argument): scheme.variable for scheme in new.schemes}
    for scheme in old.schemes:
        name = str(scheme.argument)
        if variables.get(name) == scheme.variable:
            continue
        renamed = name in variables
        verb = "is read from another variable" if renamed else "was removed"
        yield Effect(
            id="credential-changed",
            message=f"the argument `{name}` of the client {verb}",
            level="careful" if renamed else "breaking",
            symbol=f"{old.class_name}({name})",
            before=client_code(old, name),
        )


def _server_variables(old: Provider, new: Provider) -> Iterator[Effect]:
    variables = {str(variable.argument): variable for variable in new.server_variables}
    for variable in old.server_variables:
        name = str(variable.argument)
        other = variables.get(name)
        if other is None or (
            other.values and not set(variable.values or ("",)) <= set(other.values)
        ):
            yield Effect(
                id="server-changed",
                message=f"the argument `{name}` of the client takes less, or was removed",
                level="breaking",
                symbol=f"{old.class_name}({name})",
                before=client_code(old, name),
            )
