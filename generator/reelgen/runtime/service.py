"""The constants of a provider, as data."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

PACKAGE = __name__.rsplit(".", 2)[0]
"""The package of the generated clients, such as `acme`."""


class Type(NamedTuple):
    """A generated type by name, loaded on first use."""

    module: str
    """Full module name, `acme.films.models`."""
    name: str


class TokenGrant(NamedTuple):
    """OAuth2 client credentials: an id and a secret are traded for a token."""

    token_url: str
    scopes: tuple[str, ...]
    id_argument: str
    id_variable: str
    secret_argument: str
    secret_variable: str


class CredentialSpec(NamedTuple):
    """The position of a credential in a request."""

    name: str
    """The name in the spec."""
    argument: str
    """The client's argument."""
    variable: str
    """The environment variable."""
    location: Literal["header", "query", "cookie"]
    wire: str
    """Name of the header, query parameter or cookie."""
    prefix: str = ""
    """The prefix of the credential: `Bearer `."""
    basic: bool = False
    """The credential is `user:password`, sent as Basic."""
    grant: TokenGrant | None = None
    """How a token is fetched, where none is given."""
    pattern: str = ""
    """What a credential must match; empty: any text."""
    remedy: str = ""
    """What to do with a credential that does not match."""


class Service(NamedTuple):
    """The constants that all operations of a provider share."""

    name: str
    """Package name: `hera`."""
    title: str
    base_url: str
    base_url_variable: str
    schemes: Mapping[str, CredentialSpec]
    error_code: tuple[str, ...] = ()
    """JSON pointers to the provider's error code in an error body."""
    error_message: tuple[str, ...] = ()
    """JSON pointers to the message."""
    request_id_headers: tuple[str, ...] = ()
    """Headers that may carry the request id."""
    lifecycles: Type | None = None
    """The table of lifecycles, where operations submit jobs."""
    events: Type | None = None
    """The table of events."""
    prices: Type | None = None
    """The table of price lists."""
    base_url_template: str = ""
    """The address with `{name}` for what the caller may choose."""
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
