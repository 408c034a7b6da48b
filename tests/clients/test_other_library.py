"""A client of httpx2 as `http_client=` of a package that imports httpx."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import httpx2
import pytest
from reelspec import APIConnectionError, RateLimitError
from reelspec.hera import AsyncHera, Hera
from reelspec.vydra import Vydra

OUTPUT: Any = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
VIDEO = {"video_id": "v", "status": "success", "outputs": []}


class Player:
    """A transport that keeps the requests it gets."""

    def __init__(self, *responses: httpx2.Response | Exception) -> None:
        self.requests: list[httpx2.Request] = []
        self._responses = list(responses)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.requests.append(request)
        response = self._responses.pop(0) if self._responses else httpx2.Response(200, json=VIDEO)
        if isinstance(response, Exception):
            raise response
        return response

    async def awaited(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        return self(request)

    def client(self, **settings: Any) -> httpx2.Client:
        return httpx2.Client(transport=httpx2.MockTransport(self), **settings)


def test_settings_of_the_client_go_with_the_request() -> None:
    player, kinds = Player(), list[str]()
    hooks: dict[str, list[Callable[..., Any]]] = {
        "request": [lambda request: kinds.append(type(request).__module__.partition(".")[0])],
        "response": [lambda response: response.read()],
    }
    http = player.client(
        headers={"x-a": "1"}, params={"q": "2"}, cookies={"k": "v"}, event_hooks=hooks
    )
    assert Hera(api_key="key", http_client=http).videos.retrieve("v").video_id == "v"
    (request,) = player.requests
    assert str(request.url).endswith("/v1/videos/v?q=2")
    assert {"x-a": "1", "cookie": "k=v", "x-api-key": "key"}.items() <= dict(
        request.headers
    ).items()
    assert request.headers["user-agent"] == "reelspec-python"
    assert kinds == ["httpx2"]


def test_cookies_of_responses_are_kept_in_the_client() -> None:
    player = Player(httpx2.Response(200, json=VIDEO, headers={"set-cookie": "a=b"}))
    http = player.client()
    hera = Hera(api_key="key", http_client=http)
    hera.videos.retrieve("v")
    hera.videos.retrieve("v")
    assert http.cookies["a"] == "b" and player.requests[1].headers["cookie"] == "a=b"


def test_its_auth_replaces_a_key() -> None:
    player = Player()
    Hera(http_client=player.client(auth=("user", "password"))).videos.retrieve("v")
    assert player.requests[0].headers["authorization"].startswith("Basic ")


def test_its_auth_never_repeats_a_paid_request() -> None:
    class Twice(httpx2.Auth):
        def auth_flow(self, request: httpx2.Request) -> Iterator[Any]:  # type: ignore[override]
            yield request
            yield request

    player = Player(httpx2.Response(200, json={"video_id": "v"}))
    hera = Hera(http_client=player.client(auth=Twice()))
    assert hera.videos.create(prompt="A wheel", outputs=[OUTPUT]).id == "v"
    assert len(player.requests) == 1


def test_an_upload_is_sent_whole() -> None:
    reply = {
        "key": "k",
        "url": "https://a.example",
        "filename": "a.png",
        "size": 1,
        "type": "image/png",
    }
    player = Player(httpx2.Response(200, json={"success": True, **reply}))
    vydra = Vydra(api_key="key", http_client=player.client())
    vydra.uploads.create(file=("a.png", b"\x89PNG" * 1000, "image/png"))
    assert b"\x89PNG" * 1000 in player.requests[0].content


def test_redirects_within_the_origin_are_followed() -> None:
    there = httpx2.Response(307, headers={"location": "/v1/videos/w"})
    player = Player(there)
    hera = Hera(api_key="key", http_client=player.client(follow_redirects=True))
    assert hera.videos.retrieve("v").video_id == "v"
    assert [request.url.path for request in player.requests] == ["/v1/videos/v", "/v1/videos/w"]


def test_errors_are_those_of_the_package() -> None:
    player = Player(httpx2.Response(429, json={"error": "slow down"}))
    with pytest.raises(RateLimitError):
        Hera(api_key="key", http_client=player.client(), max_retries=0).videos.retrieve("v")


def test_a_lost_response_is_not_submitted_again() -> None:
    player = Player(httpx2.ReadError("lost"))
    hera = Hera(api_key="key", http_client=player.client(), max_retries=3)
    with pytest.raises(APIConnectionError) as caught:
        hera.videos.create(prompt="A wheel", outputs=[OUTPUT])
    assert caught.value.submission == "unknown" and len(player.requests) == 1
    assert isinstance(caught.value.__cause__, httpx.ReadError)


def test_a_refused_connection_has_sent_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with httpx2.Client() as http:
        hera = Hera(
            api_key="key", base_url=f"http://127.0.0.1:{port}", http_client=http, max_retries=0
        )
        with pytest.raises(APIConnectionError) as caught:
            hera.videos.create(prompt="A wheel", outputs=[OUTPUT])
    assert caught.value.submission == "not_sent"


def test_a_deadline_ends_a_call() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, httpx2.Client() as http:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        hera = Hera(api_key="key", base_url=url, http_client=http, deadline=0.3, max_retries=0)
        with pytest.raises(APIConnectionError, match="no response"):
            hera.videos.retrieve("v")


def test_no_secret_is_in_its_log(caplog: pytest.LogCaptureFixture) -> None:
    player = Player()
    with caplog.at_level(logging.DEBUG):
        http = player.client(params={"token": "very-secret"})
        Hera(api_key="very-secret-key", http_client=http).videos.retrieve("v")
    assert any(record.name == "httpx2" for record in caplog.records)
    assert "very-secret" not in caplog.text


def test_an_async_client() -> None:
    async def main() -> tuple[str, bytes]:
        player = Player()
        transport = httpx2.MockTransport(player.awaited)
        async with httpx2.AsyncClient(transport=transport) as http:
            hera = AsyncHera(api_key="key", http_client=http)
            video = await hera.videos.retrieve("v")
            raw = hera.with_streaming_response(hera.videos.retrieve, "v")
            async with raw as response:
                return video.video_id, b"".join([piece async for piece in response.iter_bytes()])

    video_id, content = asyncio.run(main())
    assert video_id == "v" and b'"video_id":"v"' in content


@pytest.mark.parametrize(
    ("kind", "client", "message"),
    [
        (Hera, httpx.AsyncClient, "an async httpx.AsyncClient, and this is a blocking client"),
        (Hera, httpx2.AsyncClient, "an async httpx2.AsyncClient, and this is a blocking client"),
        (AsyncHera, httpx.Client, "a blocking httpx.Client, and this is an asynchronous client"),
        (AsyncHera, httpx2.Client, "a blocking httpx2.Client, and this is an asynchronous client"),
        (Hera, dict, "http_client is dict; pass a httpx or httpx2 Client"),
    ],
)
def test_a_client_of_the_other_kind_is_named(kind: Any, client: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        kind(api_key="key", http_client=client())
