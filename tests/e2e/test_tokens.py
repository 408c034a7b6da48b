"""OAuth2 client credentials: fetched once, renewed in time, fetched again when refused."""

from __future__ import annotations

import asyncio
import base64
import pickle
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from .making import Making

SPEC = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: https://api.example/v1}]
security: [{machine: [read, write]}]
paths:
  /things: {get: {operationId: things.list, responses: {"200": {description: All.}}}}
components:
  securitySchemes:
    machine:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: "https://login.example/token", scopes: {read: "", write: ""}}
"""


class Server:
    """Gives tokens, and takes the last one."""

    def __init__(self, lasts: object = 3600, basic: bool = True) -> None:
        self.given: list[str] = []
        self.asked: list[httpx.Request] = []
        self.lasts = lasts
        self.basic = basic
        self.revoked: set[str] = set()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "login.example":
            return self._token(request)
        token = request.headers["authorization"].removeprefix("Bearer ")
        if token != self.given[-1] or token in self.revoked:
            return httpx.Response(401, json={})
        return httpx.Response(200)

    def _token(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        form = parse_qs(request.content.decode())
        in_header = base64.b64encode(b"me:s%26cret").decode() in request.headers.get(
            "authorization", ""
        )
        allowed = in_header if self.basic else form.get("client_secret") == ["s&cret"]
        if not allowed or form["grant_type"] != ["client_credentials"]:
            return httpx.Response(401, json={"error": "invalid_client"})
        self.given.append(f"token{len(self.given)}")
        return httpx.Response(
            200,
            json={"access_token": self.given[-1], "expires_in": self.lasts, "token_type": "Bearer"},
        )


def _client(making: Making, server: Server, **arguments: Any) -> Any:
    given = {"client_id": "me", "client_secret": "s&cret", "max_retries": 0, **arguments}
    return making.client(SPEC, server, **given)


def test_one_token_for_many_calls_with_the_scopes_of_the_document(making: Making) -> None:
    server = Server()
    client = _client(making, server)
    client.things.list()
    client.with_options({"timeout": 5}).things.list()
    assert server.given == ["token0"]
    assert parse_qs(server.asked[0].content.decode())["scope"] == ["read write"]


def test_a_token_that_ends_is_renewed(making: Making, monkeypatch: pytest.MonkeyPatch) -> None:
    server = Server(lasts=100)
    client = _client(making, server)
    client.things.list()
    import time

    later = time.monotonic() + 90
    monkeypatch.setattr(time, "monotonic", lambda: later)
    client.things.list()
    assert server.given == ["token0", "token1"]


def test_a_token_that_is_refused_is_fetched_again_once(making: Making) -> None:
    server = Server()
    client = _client(making, server)
    client.things.list()
    server.revoked.add("token0")
    client.things.list()
    assert server.given == ["token0", "token1"]
    server.revoked.add("token1")
    server.revoked.add("token2")
    with pytest.raises(Exception, match="401"):
        client.things.list()
    assert len(server.given) == 3


def test_a_server_that_wants_the_secret_in_the_body(making: Making) -> None:
    server = Server(basic=False)
    _client(making, server).things.list()
    assert server.given == ["token0"]


def test_a_wrong_secret_is_told_of_without_showing_it(making: Making) -> None:
    client = _client(making, Server(), client_secret="wrong-one")
    with pytest.raises(
        Exception, match=r"login\.example/token: no token for machine: HTTP 401"
    ) as raised:
        client.things.list()
    assert "wrong-one" not in str(raised.value) + repr(client)


def test_a_token_of_the_caller_is_used_as_it_is(making: Making) -> None:
    server = Server()
    server.given.append("mine")
    _client(making, server, api_key="mine").things.list()
    assert server.asked == []


def test_from_the_environment_and_async(making: Making, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("API_CLIENT_ID", "me")
    monkeypatch.setenv("API_CLIENT_SECRET", "s&cret")
    server = Server()
    module = making.package(SPEC)

    async def calls() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(server))
        client = module.AsyncClient(http_client=http)
        await asyncio.gather(client.things.list(), client.things.list())
        server.revoked.add("token0")
        await client.things.list()

    asyncio.run(calls())
    assert server.given == ["token0", "token1"]
    pickle.loads(pickle.dumps(module.Client()))


def test_without_any_credential_the_ways_are_named(making: Making) -> None:
    client = making.client(SPEC, Server())
    with pytest.raises(Exception, match=r"api_key=... \(or client_id=... and client_secret=...\)"):
        client.things.list()


PAID = """
  /jobs:
    post:
      operationId: jobs.create
      x-job:
        id: response#/job_id
        poll: {operation: jobs.retrieve, parameters: {id: response#/job_id}}
        state: status#/status
        states: {queued: [], running: [], succeeded: [done], failed: [failed]}
        results: []
      responses: {"200": {description: Queued.}}
  /jobs/{id}:
    get:
      operationId: jobs.retrieve
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: The job.}}
components:
"""


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("body", "posts", "submission"),
    [(b"{}", 2, "refused"), (b'{"job_id": "j1"}', 1, "accepted"), (b'{"error": "x"', 1, "unknown")],
    ids=["401", "401 + job", "401, cut off"],
)
def test_a_refused_token_repeats_no_request_that_started_a_job(
    making: Making, is_async: bool, body: bytes, posts: int, submission: str
) -> None:
    server = Server()
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and request.url.path == "/v1/jobs":
            seen.append(request)
            return httpx.Response(401, content=body)
        return server(request)

    module = making.package(SPEC.replace("components:\n", PAID.lstrip("\n")))
    given = {"client_id": "me", "client_secret": "s&cret"}
    transport = httpx.MockTransport(handler)

    async def call() -> None:
        async with httpx.AsyncClient(transport=transport) as http:
            await module.AsyncClient(http_client=http, **given).jobs.create()

    with pytest.raises(Exception, match="401") as caught:
        if is_async:
            asyncio.run(call())
        else:
            with httpx.Client(transport=transport) as http:
                module.Client(http_client=http, **given).jobs.create()
    error: Any = caught.value
    assert len(seen) == posts
    assert error.submission == submission
    assert error.job_id == ("j1" if submission == "accepted" else None)


def test_without_a_token_nothing_was_sent(making: Making) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("reset", request=request)

    client = making.client(SPEC, handler, client_id="me", client_secret="s", max_retries=0)
    with pytest.raises(Exception, match="connection failed") as caught:
        client.things.list()
    error: Any = caught.value
    assert error.submission == "not_sent"
