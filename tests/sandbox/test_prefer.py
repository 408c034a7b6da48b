"""A caller chooses the answer."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from reelgen.sandbox import Sandbox
from reelspec import PaymentRequiredError, RateLimitError
from reelspec.hedra import Hedra
from reelspec.vydra import Vydra

HEADERS = {"Authorization": "Bearer k"}


def ask(played: Sandbox, prefer: str, path: str = "/models") -> httpx.Response:
    return httpx.get(f"{played.url('vydra')}{path}", headers={**HEADERS, "Prefer": prefer})


def test_a_status_with_its_documented_headers(played: Sandbox) -> None:
    with (
        Hedra(v3_key="k", base_url=played.url("hedra")) as hedra,
        pytest.raises(RateLimitError) as limited,
    ):
        hedra.v3.models.list(options={"max_retries": 0, "extra_headers": {"Prefer": "code=429"}})
    headers = {name.lower(): value for name, value in limited.value.received.headers}
    assert int(headers["retry-after"]) >= 1
    assert int(headers["x-ratelimit-remaining"]) == 0
    assert int(headers["x-ratelimit-limit"]) > 0
    assert limited.value.code == "RESOURCE_EXHAUSTED"


def test_a_typed_error(played: Sandbox) -> None:
    with (
        Vydra(api_key="k", base_url=played.url("vydra")) as vydra,
        pytest.raises(PaymentRequiredError) as refused,
    ):
        vydra.jobs.create(
            workflow="generate_video",
            input={"prompt": "A"},
            options={"extra_headers": {"Prefer": "code=402"}},
        )
    assert refused.value.body.credits_remaining is not None


def test_an_example_by_its_name(played: Sandbox) -> None:
    url = f"{played.url('heygen')}/v2/video/generate"
    texts = {
        name: httpx.post(
            url, headers={"X-Api-Key": "k", "Prefer": f"code=400, example={name}"}
        ).json()["error"]["message"]
        for name in ("hex", "url", "audio")
    }
    assert texts["hex"] == "circle_background_color must be in hex format"
    assert "image_asset_id" in texts["url"] and "audio_asset_id" in texts["audio"]


def test_a_status_that_is_not_documented(played: Sandbox) -> None:
    answer = ask(played, "code=418")
    assert answer.status_code == 418
    assert isinstance(answer.json()["error"], str)
    told: list[dict[str, Any]] = json.loads(answer.headers["X-Sandbox-Violations"])
    assert [(one["code"], one["fault"]) for one in told] == [("answer.undocumented", "spec")]


def test_another_value_for_each_seed(played: Sandbox) -> None:
    texts = [ask(played, f"dynamic=true, seed={seed}").text for seed in (1, 1, 2, 3)]
    assert texts[0] == texts[1]
    assert len(set(texts)) == 3


@pytest.mark.parametrize(
    "prefer", ["", "code=x", "respond-async", "example=", "code=99999", "code=100"]
)
def test_what_is_not_understood_changes_nothing(played: Sandbox, prefer: str) -> None:
    assert ask(played, prefer).status_code == 200


@pytest.mark.parametrize("code", [204, 304])
def test_a_status_without_a_body(code: int, played: Sandbox) -> None:
    answer = ask(played, f"code={code}")
    assert (answer.status_code, answer.content) == (code, b"")
