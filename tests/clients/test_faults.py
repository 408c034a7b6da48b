"""Faults of a real server: a paid submission is accepted at most once, reading recovers."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from reelspec import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    DeadlineExceededError,
    RateLimitError,
    ResponseInvalidError,
    ServerError,
)
from reelspec._runtime.http import retry
from reelspec.vydra import AsyncVydra, Vydra

from .server import (
    Connection,
    Server,
    empty_body,
    no_answer,
    reset_after_request,
    reset_before_request,
    serving,
    slow_body,
    status,
    truncated_body,
    wrong_content_type,
)

ID = "550e8400-e29b-41d4-a716-446655440000"

FAULTS: dict[str, Callable[[Connection], None]] = {
    "reset before the request": reset_before_request,
    "reset after the request": reset_after_request,
    "read timeout": no_answer,
    "truncated body": truncated_body,
    "slow body": slow_body,
    "HTML with 200": wrong_content_type,
    "empty body with 200": empty_body,
    **{f"{code}": status(code, retry_after="0") for code in (408, 429, 500, 502, 503, 504)},
    "500 although accepted": status(500, takes_effect=True),
    "504 although accepted": status(504, takes_effect=True),
    "408 although accepted": status(408, takes_effect=True),
}

NOT_RETRIED = {"HTML with 200", "empty body with 200"}
"""Answers that came whole: asking again is up to the caller."""


@pytest.fixture(autouse=True)
def no_long_pauses(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(retry.Backoff, "pause", lambda *_: 0.01)
    yield


def _call(server: Server, is_async: bool, paid: bool, **options: Any) -> Any:
    options = {"timeout": 0.3, "max_retries": 2, **options}

    def ask(client: Any) -> Any:
        if paid:
            return client.jobs.create(workflow="generate_video", input={"prompt": "A dog"})
        return client.jobs.retrieve(ID)

    if not is_async:
        with Vydra(api_key="k", base_url=server.url, **options) as client:
            return ask(client)

    async def asked() -> Any:
        async with AsyncVydra(api_key="k", base_url=server.url, **options) as client:
            return await ask(client)

    return asyncio.run(asked())


BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


@BOTH
@pytest.mark.parametrize("fault", FAULTS)
def test_a_paid_submission_is_accepted_at_most_once(fault: str, is_async: bool) -> None:
    with serving(FAULTS[fault]) as server:
        try:
            job = _call(server, is_async, paid=True)
        except APIError as error:
            assert error.call.method == "POST"
            assert server.accepted <= 1
        else:
            assert job.id == ID
            assert server.accepted == 1


@BOTH
def test_a_refused_submission_is_tried_again(is_async: bool) -> None:
    with serving(FAULTS["429"]) as server:
        assert _call(server, is_async, paid=True).id == ID
        assert server.accepted == 1
        assert len(server.requests) == 2


@BOTH
@pytest.mark.parametrize("fault", sorted(FAULTS.keys() - NOT_RETRIED))
def test_reading_recovers(fault: str, is_async: bool) -> None:
    with serving(FAULTS[fault], FAULTS[fault]) as server:
        assert _call(server, is_async, paid=False).id == ID


@BOTH
@pytest.mark.parametrize("fault", sorted(NOT_RETRIED))
def test_what_cannot_be_understood_is_kept(fault: str, is_async: bool) -> None:
    with serving(FAULTS[fault]) as server:
        with pytest.raises(ResponseInvalidError) as caught:
            _call(server, is_async, paid=True)
        assert caught.value.status_code == 200
        assert caught.value.received.content in (b"", b"<html>maintenance</html>")


@BOTH
def test_nobody_listens(is_async: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(APIConnectionError) as caught:
        _call(Server([], port=port), is_async, paid=True)
    assert caught.value.submission == "not_sent"
    assert caught.value.attempts == 3


@BOTH
def test_no_answer_in_time(is_async: bool) -> None:
    with serving(no_answer) as server:
        with pytest.raises(APITimeoutError) as caught:
            _call(server, is_async, paid=True)
        assert caught.value.submission == "unknown"
        assert server.accepted == 1


@BOTH
def test_the_deadline_holds_over_all_tries(is_async: bool) -> None:
    with serving(*[status(503, retry_after="0.2")] * 50) as server:
        started = time.monotonic()
        with pytest.raises(ServerError):
            _call(server, is_async, paid=False, deadline=0.5, max_retries=50)
        assert time.monotonic() - started < 8, "50 tries take 10 s"


@BOTH
def test_the_deadline_holds_while_the_body_drips(is_async: bool) -> None:
    with serving(*[slow_body] * 3) as server, pytest.raises(DeadlineExceededError):
        _call(server, is_async, paid=False, deadline=0.5, max_retries=0)


@BOTH
def test_a_long_retry_after_ends_the_retrying(is_async: bool) -> None:
    with serving(status(429, retry_after="3600")) as server:
        with pytest.raises(RateLimitError) as caught:
            _call(server, is_async, paid=False)
        assert caught.value.attempts == 1
        assert caught.value.code == "BROKEN"


@BOTH
def test_an_upload_is_whole_on_every_try(is_async: bool) -> None:
    content = b"not really a PNG" * 100
    with serving(status(503, retry_after="0"), status(500)) as server:

        def ask(client: Any) -> Any:
            return client.uploads.create(file=("a.png", content))

        with _warns():
            if is_async:

                async def asked() -> None:
                    async with AsyncVydra(api_key="k", base_url=server.url) as client:
                        await ask(client)

                asyncio.run(asked())
            else:
                with Vydra(api_key="k", base_url=server.url) as client:
                    ask(client)
        bodies = [request.body for request in server.requests]
        assert len(bodies) == 3
        assert all(content in body for body in bodies)
        assert len({len(body) for body in bodies}) == 1


def _warns() -> Any:
    """The server answers an upload with a job: drift, which is told and does not raise."""
    return pytest.warns(UserWarning, match="url: is missing")


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "7"}, 1.5),
        ({"retry-after": "Sat, 21 Nov 2026 10:00:30 GMT"}, 30.0),
        ({"retry-after": "Sat, 21 Nov 2026 09:00:00 GMT"}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-1"}, None),
        ({}, None),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    now = 1795255200.0  # 2026-11-21 10:00:00 UTC
    assert retry.retry_after(httpx.Headers(headers), lambda: now) == seconds
