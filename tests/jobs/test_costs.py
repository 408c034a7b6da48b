"""What a call costs, told before it is made."""

from __future__ import annotations

import asyncio
import importlib
import sys
from operator import attrgetter
from typing import Any

import httpx
import pytest
from reelgen.cli import main
from reelspec import ClientError
from reelspec.hera import Hera
from reelspec.heygen import HeyGen
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
            "has a price only for generate_video",
        ),
    ],
)
def test_what_the_spec_does_not_price(arguments: Any, said: str) -> None:
    with pytest.raises(ClientError, match=said):
        _estimate(**arguments)


def test_an_operation_without_a_price() -> None:
    hera = Hera(api_key="k")
    with pytest.raises(ClientError, match=r"videos\.retrieve: the spec has no price"):
        hera.estimate(hera.videos.retrieve, "abc")


URL: Any = {"type": "url", "url": "https://example.com/a.mp4"}


@pytest.mark.parametrize(
    ("method", "arguments", "cost"),
    [
        (
            "v3.videos.create",
            {"type": "cinematic_avatar", "avatar_id": ["a"], "prompt": "x"},
            (7, "USD"),
        ),
        ("v3.videos.create", {"type": "image", "image": URL, "script": "x"}, (0.05, "USD/s")),
        (
            "v3.videos.create",
            {"type": "avatar", "avatar_id": "a", "engine": {"type": "avatar_v"}},
            (0.0667, "USD/s"),
        ),
        (
            "v3.video_translations.create",
            {"video": URL, "output_languages": ["French"]},
            (0.0333, "USD/s"),
        ),
        (
            "v3.video_translations.create",
            {"video": URL, "output_languages": ["French"], "mode": "precision"},
            (0.0667, "USD/s"),
        ),
        (
            "v3.video_translations.create",
            {"video": URL, "output_languages": ["French"], "translate_audio_only": True},
            (0.0167, "USD/s"),
        ),
        ("v3.lipsyncs.create", {"video": URL, "audio": URL}, (0.0333, "USD/s")),
        ("v3.voices.create_speech", {"text": "x", "voice_id": "v"}, (0.000667, "USD/s")),
        ("v3.video_agents.create", {"prompt": "x"}, (0.0333, "USD/s")),
        ("v3.avatars.create", {"type": "photo", "name": "x", "file": URL}, (1, "USD")),
        (
            "v3.avatar_realtime.create",
            {"type": "tts", "avatar_id": "a", "voice_id": "v", "text": "x"},
            (0.05, "USD/s"),
        ),
        (
            "v3.proofreads.create",
            {"video": URL, "output_languages": ["French"], "title": "x"},
            (0.00833, "credits/s"),
        ),
    ],
)
def test_prices_of_heygen(method: str, arguments: dict[str, Any], cost: Any) -> None:
    """The amounts of HeyGen's price page, as read on 2026-11-25."""
    heygen = HeyGen(api_key="k")
    estimate = heygen.estimate(attrgetter(method)(heygen), **arguments)
    assert (estimate.amount, estimate.unit) == cost


def test_a_kind_of_avatar_that_the_request_does_not_tell_has_no_price() -> None:
    heygen = HeyGen(api_key="k")
    with pytest.raises(ClientError, match="no price for 'avatar'"):
        heygen.estimate(heygen.v3.videos.create, type="avatar", avatar_id="a", script="x")


RATED = """
openapi: 3.1.0
info: {title: Rated, version: "1"}
servers: [{url: https://api.example}]
paths:
  /films:
    post:
      operationId: films.create
      x-credits:
        unit: USD
        by: /kind
        prices: {still: 7}
        rates: {film: 0.5, slow: 0.25}
        per: {unit: s, at: request#/seconds}
      requestBody: &body
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                kind: {type: string, default: film}
                silent: {type: boolean, default: false}
                seconds: {type: number, default: 4}
                frames: {type: integer}
      responses: {"200": {description: A.}}
  /audio:
    post:
      operationId: audio.create
      x-credits:
        unit: USD
        by: [/silent, /kind]
        prices: {"true": 1}
        rates: {film: 0.5}
        per: {unit: s, at: request#/seconds}
      requestBody: *body
      responses: {"200": {description: A.}}
  /frames:
    post:
      operationId: frames.create
      x-credits: {unit: USD, rates: 0.01, per: {unit: frame, at: request#/frames}}
      requestBody: *body
      responses: {"200": {description: A.}}
  /speech:
    post:
      operationId: speech.create
      x-credits: {unit: USD, rates: 0.1, per: {unit: s, at: response#/seconds}}
      requestBody: *body
      responses:
        "200":
          description: A.
          content: {application/json: {schema: {properties: {seconds: {type: number}}}}}
"""


@pytest.fixture(scope="module")
def rated(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("rated")
    (folder / "rated.yaml").write_text(RATED)
    options = ["--out", str(folder), "--package", "rated_package"]
    assert main(["generate", str(folder / "rated.yaml"), *options]) == 0
    sys.path.insert(0, str(folder))
    yield importlib.import_module("rated_package.rated").Rated()
    sys.path.remove(str(folder))


@pytest.mark.parametrize(
    ("resource", "arguments", "cost"),
    [
        ("films", {"kind": "still", "seconds": 9}, (7, "USD")),
        ("films", {"kind": "film", "seconds": 9}, (4.5, "USD")),
        ("films", {"kind": "slow", "seconds": 2.5}, (0.625, "USD")),
        ("films", {}, (2, "USD")),
        ("audio", {"silent": True}, (1, "USD")),
        ("audio", {"silent": False, "seconds": 2}, (1, "USD")),
        ("audio", {}, (2, "USD")),
        ("frames", {"frames": 300}, (3, "USD")),
        ("frames", {}, (0.01, "USD/frame")),
        ("speech", {"seconds": 9}, (0.1, "USD/s")),
    ],
)
def test_a_rate_times_a_field(rated: Any, resource: str, arguments: Any, cost: Any) -> None:
    estimate = rated.estimate(getattr(rated, resource).create, **arguments)
    assert (pytest.approx(estimate.amount), estimate.unit) == cost


def test_a_value_that_has_neither_price_nor_rate(rated: Any) -> None:
    message = "no price for 'other'; there is one for still, film, slow"
    with pytest.raises(Exception, match=message):
        rated.estimate(rated.films.create, kind="other")
