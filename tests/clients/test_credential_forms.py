"""`x-credential`: a key of another form is never sent, never shown, and told with its remedy."""

from __future__ import annotations

import asyncio

import httpx
import pytest
from reelspec import CredentialsInvalidError
from reelspec.hedra import AsyncHedra, Hedra

PAIR = "key_17:5ecret-of-version-3"


def _answer(request: httpx.Request) -> httpx.Response:
    SENT.append(request)
    return httpx.Response(200, json={"data": [], "next_cursor": None})


SENT: list[httpx.Request] = []


@pytest.fixture(autouse=True)
def nothing_sent_before() -> None:
    SENT.clear()


def test_a_pair_of_version_3_is_not_sent_to_version_2(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEDRA_API_KEY", PAIR)
    http = httpx.Client(transport=httpx.MockTransport(_answer))
    with Hedra(v3_key=PAIR, http_client=http) as hedra:
        with pytest.raises(CredentialsInvalidError) as caught:
            hedra.models.list()
        assert not SENT
        hedra.v3.jobs.list()
    text = str(caught.value)
    assert "HEDRA_API_KEY" in text and "v3_key=" in text and "HEDRA_V3_KEY" in text
    assert PAIR not in text and "5ecret" not in text
    assert [one.headers["authorization"] for one in SENT] == [f"Bearer {PAIR}"]


def test_the_same_for_a_paid_call_and_the_async_client() -> None:
    async def call() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(_answer))
        async with AsyncHedra(api_key=PAIR, http_client=http) as hedra:
            with pytest.raises(CredentialsInvalidError):
                await hedra.generations.create(generated_video_inputs={"text_prompt": "x"})

    asyncio.run(call())
    assert not SENT
