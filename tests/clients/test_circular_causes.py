"""A failure whose causes lead back to it, as mocks and wrappers of HTTP libraries raise it."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator
from types import FrameType

import httpx
import pytest
from reelspec import APIConnectionError
from reelspec.vydra import AsyncVydra, Vydra

SECONDS = 20


@pytest.fixture(autouse=True)
def ended() -> Iterator[None]:
    """End a call that follows the circle for ever."""

    def end(number: int, frame: FrameType | None) -> None:
        pytest.fail(f"the call did not end within {SECONDS} s")

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def circular(kind: type[httpx.TransportError], length: int) -> httpx.TransportError:
    """Return a failure whose chain of `length` causes ends in it."""
    failure = kind("no connection")
    chain = [failure, *(OSError(f"cause {n}") for n in range(length))]
    for error, cause in zip(chain, [*chain[1:], failure], strict=True):
        error.__cause__ = cause
    return failure


@pytest.mark.parametrize("kind", [httpx.ConnectError, httpx.ReadTimeout, httpx.WriteError])
@pytest.mark.parametrize("length", [0, 1, 3])
def test_the_call_ends(kind: type[httpx.TransportError], length: int) -> None:
    sent: list[str] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        raise circular(kind, length)

    http = httpx.Client(transport=httpx.MockTransport(refuse))
    vydra = Vydra(api_key="k", http_client=http, max_retries=0)
    with pytest.raises(APIConnectionError) as error:
        vydra.jobs.create(workflow="generate_video", input={"prompt": "A dog"})
    assert error.value.submission in ("unknown", "not_sent")
    assert len(sent) == 1

    async def refused() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(refuse))
        async with AsyncVydra(api_key="k", http_client=http, max_retries=0) as vydra:
            await vydra.jobs.create(workflow="generate_video", input={"prompt": "A dog"})

    with pytest.raises(APIConnectionError):
        asyncio.run(refused())
