"""OAuth2 client credentials: tokens that are fetched when a call needs one, and renewed in time.

`Tokens` decides and stores; `fetch` and `fetch_async` perform the requests.
"""

from __future__ import annotations

import base64
import os
import threading
import time
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlencode, urljoin

from ..errors import MissingCredentialsError
from ..json_types import is_object
from ..operation import OperationSpec
from ..options import Options
from ..service import TokenGrant
from . import redact, transport
from .connections import running_loop
from .library import httpx
from .masking import remember
from .received import text_of
from .run_steps import Pause
from .try_request import BuiltCall, Tries, tries

if TYPE_CHECKING:
    import asyncio

EARLY = 30.0
"""Seconds before its expiry at which a token is renewed."""


class Token(NamedTuple):
    """A token and its expiry in seconds of the clock."""

    text: str
    until: float


class OAuthClient(NamedTuple):
    """The client of a token endpoint: its grant and credentials."""

    grant: TokenGrant
    id: str
    secret: str

    def __repr__(self) -> str:
        return f"OAuthClient({self.grant.token_url!r})"


class Tokens:
    """The tokens of one client and its views, by scheme."""

    def __init__(self, clients: Mapping[str, OAuthClient]) -> None:
        self.clients = clients
        self._held: dict[str, Token] = {}
        self._lock = (os.getpid(), threading.Lock())
        self._turn: tuple[object, asyncio.Lock] | None = None

    def __getstate__(self) -> dict[str, object]:
        return {"clients": self.clients}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__init__(state["clients"])  # type: ignore[misc]

    def __repr__(self) -> str:
        return f"Tokens({', '.join(sorted(self.clients))})"

    def lock(self) -> threading.Lock:
        """Return the lock of this process; a forked process has its own."""
        pid, lock = self._lock
        if pid != os.getpid():
            lock = threading.Lock()
            self._lock = (os.getpid(), lock)
        return lock

    def turn(self) -> asyncio.Lock:
        """Return the lock of this event loop."""
        import asyncio

        loop = running_loop()
        if self._turn is None or self._turn[0] is not loop:
            self._turn = (loop, asyncio.Lock())
        return self._turn[1]

    def secrets(self) -> tuple[str, ...]:
        """Return all secrets."""
        pairs = [
            pair
            for client in self.clients.values()
            for pair in (f"{client.id}:{client.secret}", _pair(client))
        ]
        return (*pairs, *(token.text for token in self._held.values()))

    def text(self, name: str) -> str:
        """Return the token of a scheme. Raises KeyError where none was fetched."""
        return self._held[name].text

    def stale(self, names: tuple[str, ...]) -> list[str]:
        """Return the schemes that need a token now."""
        now = time.monotonic()
        return [
            name
            for name in names
            if name in self.clients and (name not in self._held or self._held[name].until <= now)
        ]

    def forget(self, names: tuple[str, ...]) -> bool:
        """Drop tokens that the server refused. Return whether there were any."""
        dropped = [self._held.pop(name, None) for name in names]
        return any(dropped)

    def take(self, name: str, response: httpx.Response) -> None:
        """Store the token of a response. Raises MissingCredentialsError where it has none."""
        try:
            content: object = response.json() if response.is_success else None
        except ValueError:
            content = None
        token = content.get("access_token") if is_object(content) else None
        if not is_object(content) or not isinstance(token, str) or not token:
            client = self.clients[name]
            body = redact.mask_all(text_of(response), self.secrets())[:200]  # a server may echo
            raise MissingCredentialsError(
                f"{client.grant.token_url}: no token for {name}: "
                f"HTTP {response.status_code} {body}".rstrip()
            )
        self._held[name] = Token(token, time.monotonic() + _lasting(content.get("expires_in")))


def _lasting(seconds: object) -> float:
    """Return the lifetime of a token in seconds; infinite if the server does not declare it."""
    if isinstance(seconds, str) and seconds.isdigit():
        seconds = int(seconds)
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return float("inf")
    return max(seconds - EARLY, 1.0)


def _plan(
    client: OAuthClient, name: str, base_url: str, options: Options, *, in_body: bool
) -> Tries:
    """Return the request of a token, with id and secret in a header or in the body."""
    form = {"grant_type": "client_credentials"}
    if client.grant.scopes:
        form["scope"] = " ".join(client.grant.scopes)
    headers = {"accept": "application/json", "content-type": "application/x-www-form-urlencoded"}
    if in_body:
        form |= {"client_id": client.id, "client_secret": client.secret}
    else:
        headers["authorization"] = "Basic " + base64.b64encode(_pair(client).encode()).decode()
    url = urljoin(f"{base_url}/", client.grant.token_url)
    request = redact.RedactedRequest("POST", url, headers=headers, content=urlencode(form).encode())
    remember((client.secret, f"{client.id}:{client.secret}"))
    request.hide((f"{client.id}:{client.secret}", _pair(client)), query=False)
    operation: OperationSpec[object] = OperationSpec(
        id=f"token of {name}", method="POST", path=url, responses={}, repeatable=True
    )
    return tries(BuiltCall(operation, request, url, options, own_auth=False))


def _pair(client: OAuthClient) -> str:
    return f"{quote(client.id, safe='')}:{quote(client.secret, safe='')}"


def _fetching(
    tokens: Tokens, names: tuple[str, ...], base_url: str, options: Options
) -> Generator[transport.Send | Pause, transport.Outcome, None]:
    """Request the tokens that are missing or stale."""
    for name in tokens.stale(names):
        client = tokens.clients[name]
        done = yield from _plan(client, name, base_url, options, in_body=False)
        if done.response.status_code in (400, 401):
            done = yield from _plan(client, name, base_url, options, in_body=True)
        tokens.take(name, done.response)


def fetch(
    tokens: Tokens, names: tuple[str, ...], http: httpx.Client, base_url: str, options: Options
) -> bool:
    """Fetch the tokens that are missing or stale. Return whether there were any."""
    if not tokens.stale(names):
        return False
    with tokens.lock():
        transport.run(http, _fetching(tokens, names, base_url, options))
    return True


async def fetch_async(
    tokens: Tokens, names: tuple[str, ...], http: httpx.AsyncClient, base_url: str, options: Options
) -> bool:
    """Fetch the tokens that are missing or stale. Return whether there were any."""
    if not tokens.stale(names):
        return False
    async with tokens.turn():
        await transport.run_async(http, _fetching(tokens, names, base_url, options))
    return True
