"""Credentials: where they come from and how they go on a request."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping

from .errors import MissingCredentialsError
from .operation import Operation
from .service import SecurityScheme, Service


class Credentials(Mapping[str, str]):
    """The credentials a client holds, by scheme name. They never show in `repr`."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = dict(values)

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Credentials({', '.join(sorted(self._values))})"

    @classmethod
    def resolve(cls, service: Service, given: Mapping[str, str | None]) -> Credentials:
        """Those given by argument name, else from the environment."""
        found: dict[str, str] = {}
        for scheme in service.schemes.values():
            value = given.get(scheme.argument) or os.environ.get(scheme.variable)
            if value:
                found[scheme.name] = value.strip()
        return cls(found)


def needed(
    service: Service, operation: Operation[object], credentials: Mapping[str, str]
) -> tuple[SecurityScheme, ...]:
    """The schemes this call uses: the first alternative whose credentials are there."""
    if not operation.security:
        return ()
    for alternative in operation.security:
        if all(name in credentials for name in alternative):
            return tuple(service.schemes[name] for name in alternative)
    wanted = [service.schemes[name] for name in operation.security[0]]
    arguments = ", ".join(f"{scheme.argument}=..." for scheme in wanted)
    variables = " and ".join(scheme.variable for scheme in wanted)
    raise MissingCredentialsError(
        f"{operation.id}: no API key: pass {arguments} to the client or set {variables}"
    )


def written(scheme: SecurityScheme, credential: str) -> str:
    """The credential as it stands on the wire."""
    if scheme.basic:
        return "Basic " + base64.b64encode(credential.encode()).decode()
    return scheme.prefix + credential
