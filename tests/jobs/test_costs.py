"""What a call costs, told before it is made."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from reelspec import ReelspecError
from reelspec.hera import Hera
from reelspec.vydra import AsyncVydra, Vydra


def _nothing_is_sent(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.url} was asked")


def _estimate(**arguments: Any) -> Any:
    with httpx.Client(transport=httpx.MockTransport(_nothing_is_sent)) as http:
        vydra = Vydra(api_key="k", http_client=http)
        create: Any = vydra.jobs.create
        return vydra.estimate(create, **arguments)


@pytest.mark.parametrize(("model", "credits"), [("veo3", 175), ("kling-3.1", 300)])
def test_the_price_of_a_model(model: str, credits: int) -> None:
    cost = _estimate(workflow="generate_video", input={"prompt": "A dog", "model": model})
    assert (cost.amount, cost.unit) == (credits, "credits")


def test_async() -> None:
    async def asked() -> Any:
        vydra = AsyncVydra(api_key="k")
        body: Any = {"prompt": "A dog", "model": "veo3"}
        return await vydra.estimate(vydra.jobs.create, workflow="generate_video", input=body)

    assert asyncio.run(asked()).amount == 175


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            {"workflow": "generate_video", "input": {"prompt": "A dog", "model": "brand-new"}},
            "no price for 'brand-new'; there is one for veo3, ",
        ),
        (
            {"workflow": "generate_image", "input": {"prompt": "A dog"}},
            "tells a price only for generate_video",
        ),
    ],
)
def test_what_the_spec_does_not_price(arguments: Any, said: str) -> None:
    with pytest.raises(ReelspecError, match=said):
        _estimate(**arguments)


def test_an_operation_without_a_price() -> None:
    hera = Hera(api_key="k")
    with pytest.raises(ReelspecError, match=r"videos\.retrieve: the spec tells no price"):
        hera.estimate(hera.videos.retrieve, "abc")
