# Made by reelgen from tests/golden/credentials/spec.yaml; do not edit, run `reelgen generate`. sha256:774ad08325ee
"""The synchronous client `Spec` and the asynchronous client `AsyncSpec`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import SyncClient as _SyncClient
from .._runtime.http.library import httpx
from .._runtime.options import CallOptions
from .._runtime.service import CredentialSpec, Service, TokenGrant

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
        "key": CredentialSpec(
            name="key", argument="api_key", variable="SPEC_API_KEY", location="query", wire="key"
        ),
        "login": CredentialSpec(
            name="login",
            argument="login",
            variable="SPEC_LOGIN",
            location="header",
            wire="Authorization",
            basic=True,
        ),
        "oauth": CredentialSpec(
            name="oauth",
            argument="oauth",
            variable="SPEC_OAUTH",
            location="header",
            wire="Authorization",
            prefix="Bearer ",
            grant=TokenGrant(
                "/token", (), "client_id", "SPEC_CLIENT_ID", "client_secret", "SPEC_CLIENT_SECRET"
            ),
        ),
    },
    base_url_template="https://{region}.keys.test",
    server_variables={"region": ("eu", "us")},
)


class Spec(_SyncClient):
    """Client for Keys.

    Args:
        api_key: Credential for the security scheme key. Defaults to the SPEC_API_KEY
            environment variable.
        login: Credential for the security scheme login. Defaults to the SPEC_LOGIN
            environment variable.
        oauth: Credential for the security scheme oauth. Defaults to the SPEC_OAUTH
            environment variable.
        client_id: OAuth2 client id. Exchanged, with the secret, for an access token that is
            refreshed automatically. Defaults to the SPEC_CLIENT_ID environment variable.
        client_secret: OAuth2 client secret. Defaults to the SPEC_CLIENT_SECRET environment
            variable.
        region: `region` in the base URL.
        base_url: Base URL. Defaults to the SPEC_BASE_URL environment variable or
            https://eu.keys.test.
        http_client: A custom httpx client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks are used; it is not
            closed.
        options: Timeout, deadline, retries and other options: see `CallOptions`.
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
    """Client for Keys.

    Args:
        api_key: Credential for the security scheme key. Defaults to the SPEC_API_KEY
            environment variable.
        login: Credential for the security scheme login. Defaults to the SPEC_LOGIN
            environment variable.
        oauth: Credential for the security scheme oauth. Defaults to the SPEC_OAUTH
            environment variable.
        client_id: OAuth2 client id. Exchanged, with the secret, for an access token that is
            refreshed automatically. Defaults to the SPEC_CLIENT_ID environment variable.
        client_secret: OAuth2 client secret. Defaults to the SPEC_CLIENT_SECRET environment
            variable.
        region: `region` in the base URL.
        base_url: Base URL. Defaults to the SPEC_BASE_URL environment variable or
            https://eu.keys.test.
        http_client: A custom httpx client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks are used; it is not
            closed.
        options: Timeout, deadline, retries and other options: see `CallOptions`.
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
