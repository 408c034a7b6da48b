"""Credentials: resolved from arguments and the environment, and added to requests."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import CredentialsInvalidError, MissingCredentialsError
from ..operation import OperationSpec
from ..service import CredentialSpec, Service

if TYPE_CHECKING:
    from .library import httpx
    from .oauth import Tokens


class Credentials(Mapping[str, str]):
    """The credentials of a client by scheme name. They are not in its `repr`."""

    __slots__ = ("_values", "tokens")

    def __init__(self, values: Mapping[str, str], tokens: Tokens | None = None) -> None:
        self._values = dict(values)
        self.tokens = tokens
        """The tokens that are fetched with an id and a secret."""

    def __getitem__(self, name: str) -> str:
        if self.tokens is not None and name in self.tokens.clients:
            return self.tokens.text(name)
        return self._values[name]

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Credentials({', '.join(sorted(self._values))})"

    def secrets(self) -> tuple[str, ...]:
        """Return all secrets."""
        return (*self._values.values(), *(self.tokens.secrets() if self.tokens else ()))

    @classmethod
    def resolve(cls, service: Service, given: Mapping[str, str | None]) -> Credentials:
        """Return the credentials of a client: the arguments, else those of the environment."""
        values: dict[str, str] = {}
        clients: dict[str, object] = {}
        for scheme in service.schemes.values():
            value = _credential(given, scheme.argument, scheme.variable, encoded=scheme.basic)
            grant = scheme.grant
            if value:
                values[scheme.name] = value
            elif grant is not None:
                id = _credential(given, grant.id_argument, grant.id_variable, encoded=True)
                secret = _credential(
                    given, grant.secret_argument, grant.secret_variable, encoded=True
                )
                if id and secret:
                    clients[scheme.name] = (grant, id, secret)
        return cls({**values, **dict.fromkeys(clients, "")}, _tokens(clients) if clients else None)


def _credential(
    given: Mapping[str, str | None], argument: str, variable: str, *, encoded: bool
) -> str:
    """Return a credential without surrounding whitespace. Errors never show its value.

    `encoded`: it is sent as Base64 of UTF-8, so any printable character is allowed.
    """
    source: str = argument
    value: Any = given.get(argument)
    if not value:
        source, value = variable, os.environ.get(variable, "")
    if not isinstance(value, str):
        raise CredentialsInvalidError(f"{source} is {type(value).__name__}; pass text")
    text: str = value.strip(" \t\r\n")
    if not text.isprintable() or not (encoded or text.isascii()):
        allowed = "printable characters" if encoded else "printable ASCII characters"
        raise CredentialsInvalidError(
            f"{source} contains a line break, or a character that is invisible or cannot be "
            f"sent; copy it again, {allowed} only"
        )
    return text


def _tokens(clients: Mapping[str, Any]) -> Tokens:
    from .oauth import OAuthClient, Tokens

    return Tokens({name: OAuthClient(*client) for name, client in clients.items()})


def needed(
    service: Service,
    operation: OperationSpec[object],
    credentials: Mapping[str, str],
    http: httpx.Client | httpx.AsyncClient | None = None,
) -> tuple[CredentialSpec, ...]:
    """Return the schemes of a call: the first alternative whose credentials are given.

    None are needed where the caller's HTTP client has its own. Raises MissingCredentialsError.
    """
    if not operation.security:
        return ()
    for alternative in operation.security:
        if all(name in credentials for name in alternative):
            return tuple(service.schemes[name] for name in alternative)
    if http is not None:
        from .custom_client import supplies

        for alternative in operation.security:
            if supplies(http, tuple(service.schemes[name] for name in alternative)):
                return ()
    wanted = [service.schemes[name] for name in operation.security[0]]
    arguments = ", ".join(f"{scheme.argument}=..." for scheme in wanted)
    arguments += "".join(
        f" (or {scheme.grant.id_argument}=... and {scheme.grant.secret_argument}=...)"
        for scheme in wanted
        if scheme.grant is not None
    )
    variables = " and ".join(scheme.variable for scheme in wanted)
    raise MissingCredentialsError(
        f"{operation.id}: no API key: pass {arguments} to the client or set {variables}"
    )


def written(scheme: CredentialSpec, credential: str) -> str:
    """Return the credential as sent. Raises CredentialsInvalidError where it does not match."""
    if scheme.pattern and not _matches(scheme.pattern, credential):
        raise CredentialsInvalidError(
            f"{scheme.argument} ({scheme.variable}) is not a key for this operation, and nothing "
            f"was sent; {scheme.remedy}"
        )
    if scheme.basic:
        return "Basic " + base64.b64encode(credential.encode()).decode()
    return scheme.prefix + credential


def _matches(pattern: str, credential: str) -> bool:
    from ..schema.json_schema import matches

    return matches(pattern, credential)
