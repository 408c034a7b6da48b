"""A provider in a few lines: Vydra's jobs as a script of answers, and their files."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import httpx
import pytest
from reelspec.vydra import AsyncVydra, Vydra

BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
KEY = "planted-secret-key"
ID = "550e8400-e29b-41d4-a716-446655440000"
FILE = "https://files.example/out/video.mp4"
CREATED: dict[str, Any] = {
    "id": ID,
    "status": "pending",
    "workflow": "generate_video",
    "creditsCharged": 175,
    "createdAt": "2026-01-26T12:00:00.000Z",
    "_links": {},
}
Answer = httpx.Response | Exception


def status(word: str, **fields: Any) -> httpx.Response:
    """An answer of the status call."""
    job = {"id": ID, "status": word, "createdAt": "2026-01-26T12:00:00.000Z", **fields}
    return httpx.Response(200, json=job)


DONE = status("completed", progress=100, output={"url": FILE})


class Player:
    """Plays the answers of the status call one after the other, the last for ever."""

    def __init__(
        self,
        polls: Iterable[Answer] = (DONE,),
        files: Callable[[httpx.Request], httpx.Response] | None = None,
    ) -> None:
        self._polls = list(polls)
        self._files = files
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.host != "www.vydra.ai":
            assert self._files is not None, f"nobody serves {request.url}"
            return self._files(request)
        if request.method == "POST":
            return httpx.Response(201, content=json.dumps(CREATED))
        if request.method == "DELETE":
            return httpx.Response(200, json={"id": ID, "status": "failed"})
        answer = self._polls.pop(0) if len(self._polls) > 1 else self._polls[0]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, content=answer.content, headers=answer.headers)

    @property
    def count(self) -> Counter[str]:
        """Requests by method and host."""
        return Counter(f"{request.method} {request.url.host}" for request in self.requests)


async def do(value: Any) -> Any:
    """What a method gives, blocking or awaited."""
    return await value if inspect.isawaitable(value) else value


def play(player: Player, is_async: bool, flow: Callable[[Any], Any], **options: Any) -> Any:
    """Run a flow with a blocking or an async client."""
    options = {"max_retries": 0, "poll_interval": 0.01, **options}
    transport = httpx.MockTransport(player)

    async def run() -> Any:
        if is_async:
            async with httpx.AsyncClient(transport=transport) as http:
                return await flow(AsyncVydra(api_key=KEY, http_client=http, **options))
        with httpx.Client(transport=transport) as http:
            return await flow(Vydra(api_key=KEY, http_client=http, **options))

    return asyncio.run(run())


async def submitted(client: Any, **options: Any) -> Any:
    """A job."""
    body = {"prompt": "A dog", "model": "veo3"}
    if options:
        return await do(client.jobs.create(workflow="generate_video", input=body, options=options))
    return await do(client.jobs.create(workflow="generate_video", input=body))
