"""The constants of a provider, as data."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

PACKAGE = __name__.rsplit(".", 2)[0]
"""The package of the generated clients, such as `acme`."""


class Type(NamedTuple):
    """A generated type by name, loaded on first use."""

    module: str
    """The full module name, such as `acme.films.models`."""
    name: str


class TokenGrant(NamedTuple):
    """OAuth2 client credentials: an id and a secret are exchanged for a token."""

    token_url: str
    scopes: tuple[str, ...]
    id_argument: str
    id_variable: str
    secret_argument: str
    secret_variable: str


class CredentialSpec(NamedTuple):
    """The location of a credential in a request."""

    name: str
    """The name in the spec."""
    argument: str
    """The name of the client's argument."""
    variable: str
    """The environment variable."""
    location: Literal["header", "query", "cookie"]
    wire: str
    """The name of the header, query parameter or cookie."""
    prefix: str = ""
    """The prefix of the credential, such as `Bearer `."""
    basic: bool = False
    """Whether the credential is `user:password`, sent as Basic."""
    grant: TokenGrant | None = None
    """The grant that fetches a token where none is passed."""
    pattern: str = ""
    """The pattern of valid credentials; empty: any text."""
    remedy: str = ""
    """The remedy for a credential that does not match."""


class Service(NamedTuple):
    """The constants that all operations of a provider share."""

    name: str
    """The package name, such as `hera`."""
    title: str
    base_url: str
    base_url_variable: str
    schemes: Mapping[str, CredentialSpec]
    error_code: tuple[str, ...] = ()
    """JSON pointers to the provider's error code in an error body."""
    error_message: tuple[str, ...] = ()
    """JSON pointers to the message in an error body."""
    request_id_headers: tuple[str, ...] = ()
    """Headers that may carry the request id."""
    lifecycles: Type | None = None
    """The table of lifecycles, where operations submit jobs."""
    events: Type | None = None
    """The table of events."""
    prices: Type | None = None
    """The table of price lists."""
    base_url_template: str = ""
    """The base URL with `{name}` for server variables."""
    server_variables: Mapping[str, tuple[str, ...]] = {}
    """Server variables and their allowed values; empty: any."""

    def address(self, chosen: Mapping[str, str]) -> str:
        """Return the base URL with server variables. Raises ValueError for other values."""
        if not chosen:
            return self.base_url
        address = self.base_url_template
        for name, value in chosen.items():
            offered = self.server_variables.get(name)
            if offered and value not in offered:
                raise ValueError(f"{name} must be one of {', '.join(map(repr, offered))}")
            address = address.replace(f"{{{name}}}", value)
        return address
