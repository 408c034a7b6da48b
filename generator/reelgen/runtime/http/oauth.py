"""OAuth2 client credentials: tokens that are fetched when a call needs one, and renewed in time.

`Tokens` decides and remembers; `fetch` and `fetch_async` carry it out.
"""

from __future__ import annotations

import base64
import os
import threading
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
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

if TYPE_CHECKING:
    import asyncio

EARLY = 30.0
"""Seconds before its end at which a token is renewed."""


class Token(NamedTuple):
    """A token and the second of the clock at which it ends."""

    text: str
    until: float


class OAuthClient(NamedTuple):
    """Who asks for tokens, and where."""

    grant: TokenGrant
    id: str
    secret: str

    def __repr__(self) -> str:
        return f"Party({self.grant.token_url!r})"


class Tokens:
    """The tokens of one client and its views, by scheme."""

    def __init__(self, parties: Mapping[str, OAuthClient]) -> None:
        self.parties = parties
        self._held: dict[str, Token] = {}
        self._lock = (os.getpid(), threading.Lock())
        self._turn: tuple[object, asyncio.Lock] | None = None

    def __getstate__(self) -> dict[str, Any]:
        return {"parties": self.parties}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(state["parties"])  # type: ignore[misc]

    def __repr__(self) -> str:
        return f"Tokens({', '.join(sorted(self.parties))})"

    def lock(self) -> threading.Lock:
        """The lock of this process: a thread that held it does not live on in a forked one."""
        pid, lock = self._lock
        if pid != os.getpid():
            lock = threading.Lock()
            self._lock = (os.getpid(), lock)
        return lock

    def turn(self) -> asyncio.Lock:
        """The lock of this event loop."""
        import asyncio

        loop = running_loop()
        if self._turn is None or self._turn[0] is not loop:
            self._turn = (loop, asyncio.Lock())
        return self._turn[1]

    def secrets(self) -> tuple[str, ...]:
        """All that must never be shown."""
        pairs = [
            pair
            for party in self.parties.values()
            for pair in (f"{party.id}:{party.secret}", _pair(party))
        ]
        return (*pairs, *(token.text for token in self._held.values()))

    def text(self, name: str) -> str:
        """The token of a scheme. Raises KeyError where none was fetched."""
        return self._held[name].text

    def stale(self, names: tuple[str, ...]) -> list[str]:
        """Those of the schemes that need a token now."""
        now = time.monotonic()
        return [
            name
            for name in names
            if name in self.parties and (name not in self._held or self._held[name].until <= now)
        ]

    def forget(self, names: tuple[str, ...]) -> bool:
        """Drop tokens that the server refused; whether there were any."""
        held = [self._held.pop(name, None) for name in names]
        return any(held)

    def take(self, name: str, response: httpx.Response) -> None:
        """Keep what the server gave. Raises MissingCredentialsError where it gave nothing."""
        try:
            said: Any = response.json() if response.is_success else None
        except ValueError:
            said = None
        token = said.get("access_token") if is_object(said) else None
        if not is_object(said) or not isinstance(token, str) or not token:
            party = self.parties[name]
            body = redact.mask_all(text_of(response), self.secrets())[:200]  # a server may echo
            raise MissingCredentialsError(
                f"{party.grant.token_url}: no token for {name}: "
                f"HTTP {response.status_code} {body}".rstrip()
            )
        self._held[name] = Token(token, time.monotonic() + _lasting(said.get("expires_in")))


def _lasting(said: object) -> float:
    """Seconds a token may be used; without a word of the server until it refuses it."""
    if isinstance(said, str) and said.isdigit():
        said = int(said)
    if isinstance(said, bool) or not isinstance(said, int | float):
        return float("inf")
    return max(said - EARLY, 1.0)


def _plan(
    party: OAuthClient, name: str, base_url: str, options: Options, *, in_body: bool
) -> transport.Tries:
    """Ask for a token: id and secret in a header, or in the body where a server wants them so."""
    form = {"grant_type": "client_credentials"}
    if party.grant.scopes:
        form["scope"] = " ".join(party.grant.scopes)
    headers = {"accept": "application/json", "content-type": "application/x-www-form-urlencoded"}
    if in_body:
        form |= {"client_id": party.id, "client_secret": party.secret}
    else:
        headers["authorization"] = "Basic " + base64.b64encode(_pair(party).encode()).decode()
    url = urljoin(f"{base_url}/", party.grant.token_url)
    request = redact.RedactedRequest("POST", url, headers=headers, content=urlencode(form).encode())
    remember((party.secret, f"{party.id}:{party.secret}"))
    request.hide((f"{party.id}:{party.secret}", _pair(party)), query=False)
    operation: OperationSpec[Any] = OperationSpec(
        id=f"token of {name}", method="POST", path=url, answers={}, repeatable=True
    )
    return transport.tries(operation, request, options, url, own_auth=False)


def _pair(party: OAuthClient) -> str:
    return f"{quote(party.id, safe='')}:{quote(party.secret, safe='')}"


def _refused(response: httpx.Response) -> bool:
    return response.status_code in (400, 401)


def fetch(
    tokens: Tokens, names: tuple[str, ...], http: httpx.Client, base_url: str, options: Options
) -> bool:
    """Fetch the tokens that are needed; whether any was."""
    if not tokens.stale(names):
        return False
    with tokens.lock():
        for name in tokens.stale(names):
            party = tokens.parties[name]
            response = transport.run(
                http, _plan(party, name, base_url, options, in_body=False)
            ).response
            if _refused(response):
                again = _plan(party, name, base_url, options, in_body=True)
                response = transport.run(http, again).response
            tokens.take(name, response)
    return True


async def fetch_async(
    tokens: Tokens, names: tuple[str, ...], http: httpx.AsyncClient, base_url: str, options: Options
) -> bool:
    """Fetch the tokens that are needed; whether any was."""
    if not tokens.stale(names):
        return False
    async with tokens.turn():
        for name in tokens.stale(names):
            party = tokens.parties[name]
            plan = _plan(party, name, base_url, options, in_body=False)
            response = (await transport.run_async(http, plan)).response
            if _refused(response):
                again = _plan(party, name, base_url, options, in_body=True)
                response = (await transport.run_async(http, again)).response
            tokens.take(name, response)
    return True
