"""A default that costs many times the cheapest value is announced before the call is sent."""

from __future__ import annotations

import warnings

import httpx
import pytest
from reelspec import CostWarning
from reelspec.vydra import Vydra

JOB = {"jobId": "job_1", "status": "pending", "id": "job_1"}


def _client(sent: list[httpx.Request]) -> Vydra:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(202, json=JOB)

    return Vydra(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer)))


def test_a_video_instead_of_an_image_is_announced() -> None:
    sent: list[httpx.Request] = []
    with _client(sent) as vydra, pytest.warns(CostWarning) as caught:
        vydra.models.grok_imagine.create(prompt="A cat")
    assert len(sent) == 1
    assert str(caught[0].message) == (
        "models.grok_imagine.create: without `model` the call costs 150 credits "
        "('text-to-video'); 'text-to-image' costs 8"
    )
    assert caught[0].filename == __file__


def test_nothing_is_sent_where_warnings_are_errors() -> None:
    sent: list[httpx.Request] = []
    with _client(sent) as vydra, warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(CostWarning):
            vydra.models.grok_imagine.create(prompt="A cat")
    assert sent == []


def test_a_chosen_model_and_similar_prices_are_not_announced() -> None:
    sent: list[httpx.Request] = []
    with _client(sent) as vydra, warnings.catch_warnings():
        warnings.simplefilter("error")
        vydra.models.grok_imagine.create(prompt="A cat", model="text-to-video")
        vydra.models.grok_imagine.create(prompt="A cat", model="text-to-image")
        vydra.jobs.create(workflow="generate_video", input={"prompt": "A cat"})
    assert len(sent) == 3
