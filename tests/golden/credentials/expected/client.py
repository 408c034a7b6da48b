# Made by reelgen from tests/golden/credentials/spec.yaml; do not edit, run `reelgen generate`. sha256:1d98bdd3eed6
"""The clients: `Spec` blocks, `AsyncSpec` awaits."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import SyncClient as _SyncClient
from .._runtime.http import httpx
from .._runtime.options import CallOptions
from .._runtime.service import Grant, SecurityScheme, Service

if TYPE_CHECKING:
    from .resources.a import A, AsyncA
    from .resources.b import AsyncB, B
    from .resources.c import AsyncC, C

SERVICE = Service(
    name="spec",
    title="Keys",
    base_url="https://eu.keys.test",
    base_url_variable="SPEC_BASE_URL",
    schemes={
        "key": SecurityScheme(
            name="key",
            argument="api_key",
            variable="SPEC_API_KEY",
            location="query",
            wire="key",
            prefix="",
            basic=False,
        ),
        "login": SecurityScheme(
            name="login",
            argument="login",
            variable="SPEC_LOGIN",
            location="header",
            wire="Authorization",
            prefix="",
            basic=True,
        ),
        "oauth": SecurityScheme(
            name="oauth",
            argument="oauth",
            variable="SPEC_OAUTH",
            location="header",
            wire="Authorization",
            prefix="Bearer ",
            basic=False,
            grant=Grant(
                token_url="/token",
                scopes=(),
                id_argument="client_id",
                id_variable="SPEC_CLIENT_ID",
                secret_argument="client_secret",
                secret_variable="SPEC_CLIENT_SECRET",
            ),
        ),
    },
    base_url_template="https://{region}.keys.test",
    server_variables={"region": ("eu", "us")},
)


class Spec(_SyncClient):
    """Client of Keys.

    Args:
        api_key: Credential of the scheme key. Left out, SPEC_API_KEY is read.
        login: Credential of the scheme login. Left out, SPEC_LOGIN is read.
        oauth: Credential of the scheme oauth. Left out, SPEC_OAUTH is read.
        client_id: Traded with the other half for a token, which is renewed as needed. Left
            out, SPEC_CLIENT_ID is read.
        client_secret: Its secret. Left out, SPEC_CLIENT_SECRET is read.
        region: `region` in the address.
        base_url: Where requests go. Left out, SPEC_BASE_URL or https://eu.keys.test.
        http_client: Your own HTTP client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks apply; it is not closed.
        options: Timeout, deadline, retries and the like: see `CallOptions`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        login: str | None = None,
        oauth: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        region: Literal["eu", "us"] = "eu",
        base_url: str | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        credentials: dict[str, str | None] = {
            "api_key": api_key,
            "login": login,
            "oauth": oauth,
            "client_id": client_id,
            "client_secret": client_secret,
        }
        variables: dict[str, str] = {
            "region": region,
        }
        super().__init__(SERVICE, credentials, base_url, http_client, options, variables)

    @cached_property
    def a(self) -> A:
        """`client.a`"""
        from .resources.a import A

        return A(self)

    @cached_property
    def b(self) -> B:
        """`client.b`"""
        from .resources.b import B

        return B(self)

    @cached_property
    def c(self) -> C:
        """`client.c`"""
        from .resources.c import C

        return C(self)


class AsyncSpec(_AsyncClient):
    """Client of Keys.

    Args:
        api_key: Credential of the scheme key. Left out, SPEC_API_KEY is read.
        login: Credential of the scheme login. Left out, SPEC_LOGIN is read.
        oauth: Credential of the scheme oauth. Left out, SPEC_OAUTH is read.
        client_id: Traded with the other half for a token, which is renewed as needed. Left
            out, SPEC_CLIENT_ID is read.
        client_secret: Its secret. Left out, SPEC_CLIENT_SECRET is read.
        region: `region` in the address.
        base_url: Where requests go. Left out, SPEC_BASE_URL or https://eu.keys.test.
        http_client: Your own HTTP client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks apply; it is not closed.
        options: Timeout, deadline, retries and the like: see `CallOptions`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        login: str | None = None,
        oauth: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        region: Literal["eu", "us"] = "eu",
        base_url: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        credentials: dict[str, str | None] = {
            "api_key": api_key,
            "login": login,
            "oauth": oauth,
            "client_id": client_id,
            "client_secret": client_secret,
        }
        variables: dict[str, str] = {
            "region": region,
        }
        super().__init__(SERVICE, credentials, base_url, http_client, options, variables)

    @cached_property
    def a(self) -> AsyncA:
        """`client.a`"""
        from .resources.a import AsyncA

        return AsyncA(self)

    @cached_property
    def b(self) -> AsyncB:
        """`client.b`"""
        from .resources.b import AsyncB

        return AsyncB(self)

    @cached_property
    def c(self) -> AsyncC:
        """`client.c`"""
        from .resources.c import AsyncC

        return AsyncC(self)
