"""Webhooks and callbacks of the sandbox, taken by the clients that the specs make."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from reelgen.sandbox import Sandbox
from reelspec import WebhookInvalidError
from reelspec.hedra import Hedra
from reelspec.heygen import HeyGen
from reelspec.vydra import Vydra

from .receiver import receiving

SCENE: Any = {"voice": {"type": "silence", "duration": "1"}}


@pytest.mark.parametrize("prompt", ["A market", "sandbox:fail"])
def test_hedra_v3(played: Sandbox, prompt: str) -> None:
    with (
        Hedra(v3_key="k", base_url=played.url("hedra")) as hedra,
        receiving() as receiver,
    ):
        job = hedra.v3.models.submit("model", input={"prompt": prompt}, webhook=receiver.url)
        headers, body = receiver.wait()
        event: Any = hedra.webhooks.parse(body, headers, secret=played.secret("hedra"))
        failed = prompt == "sandbox:fail"
        assert event.name == ("job.failed" if failed else "job.completed")
        assert event.data.job_id == job.id and event.data.model == "model"
        assert event.data.status == ("FAILED" if failed else "COMPLETED")
        job.settle(event)
        assert job.state == ("failed" if failed else "succeeded")
        if not failed:
            assert event.data.outputs[0].url in job.urls
        with pytest.raises(WebhookInvalidError, match="is not the signature"):
            hedra.webhooks.parse(body + b" ", headers, secret=played.secret("hedra"))


def test_hedra_v3_test_delivery(played: Sandbox) -> None:
    """One delivery, and the answer tells what the receiver said to it."""
    with (
        Hedra(v3_key="k", base_url=played.url("hedra")) as hedra,
        receiving() as receiver,
    ):
        settings = hedra.v3.webhook_settings
        settings.update_default(url=receiver.url, enabled=True)
        told = settings.test_default()
        assert (told.ok, told.response_status, told.error) == (True, 200, None)
        headers, body = receiver.wait()
        event = hedra.webhooks.parse(body, headers, secret=played.secret("hedra"))
        assert event.name == "job.completed"
        settings.update_default(url="http://127.0.0.1:9/nobody", enabled=True)
        told = settings.test_default()
        assert (told.ok, told.response_status) == (False, None)
        assert "ConnectError" in str(told.error)
        settings.update_default(url=receiver.url, enabled=False)
        assert settings.test_default().ok is False
        assert len(receiver.received) == 1


def test_hedra_v3_default_receiver(played: Sandbox) -> None:
    """Set for the account; the key to check with comes from the API itself."""
    with (
        Hedra(v3_key="k", base_url=played.url("hedra")) as hedra,
        receiving() as receiver,
    ):
        settings = hedra.v3.webhook_settings
        settings.update_default(url=receiver.url, enabled=True)
        job = hedra.v3.models.submit("model", input={})
        headers, body = receiver.wait()
        event: Any = hedra.webhooks.parse(
            body, headers, secret=settings.retrieve_public_key().public_key
        )
        assert (event.name, event.data.job_id) == ("job.completed", job.id)
        settings.update_default(url=receiver.url, enabled=False)
        hedra.v3.models.submit("model", input={})
        time.sleep(0.5)
        assert len(receiver.received) == 1


def test_heygen_v1_endpoint(played: Sandbox) -> None:
    with (
        HeyGen(api_key="k", base_url=played.url("heygen"), poll_interval=0.05) as heygen,
        receiving() as receiver,
    ):
        endpoint: Any = heygen.webhook_endpoints.create(url=receiver.url).data
        assert endpoint.url == receiver.url
        job = heygen.videos.create(video_inputs=[SCENE])
        headers, body = receiver.wait()
        event: Any = heygen.webhooks.parse(body, headers, secret=endpoint.secret)
        assert event.name == "avatar_video.success"
        assert event.data.event_data.video_id == job.id
        job.settle(event)
        assert job.state == "succeeded" and job.urls
        heygen.webhook_endpoints.delete(endpoint_id=endpoint.endpoint_id)
        heygen.videos.create(video_inputs=[SCENE]).wait()
        time.sleep(0.2)
        assert len(receiver.received) == 1


def test_heygen_v3_endpoint(played: Sandbox) -> None:
    with (
        HeyGen(api_key="k", base_url=played.url("heygen"), poll_interval=0.05) as heygen,
        receiving() as receiver,
    ):
        endpoint: Any = heygen.v3.webhook_endpoints.create(
            url=receiver.url, events=["avatar_video.fail"]
        ).data
        heygen.videos.create(video_inputs=[SCENE]).wait()
        job = heygen.videos.create(video_inputs=[SCENE], title="sandbox:fail")
        headers, body = receiver.wait()
        del headers["Signature"]
        event: Any = heygen.webhooks.parse(body, headers, secret=endpoint.secret)
        assert event.name == "avatar_video.fail", "the other event was not subscribed to"
        assert event.data.event_data.video_id == job.id
        assert event.data.event_data.msg
        with pytest.raises(WebhookInvalidError, match="s off"):
            heygen.webhooks.parse(
                body, headers, secret=endpoint.secret, clock=lambda: time.time() + 900
            )
        heygen.v3.webhook_endpoints.delete(endpoint.endpoint_id)


def test_heygen_callback(played: Sandbox) -> None:
    with (
        HeyGen(api_key="k", base_url=played.url("heygen"), poll_interval=0.05) as heygen,
        receiving() as receiver,
    ):
        job = heygen.videos.create(
            video_inputs=[SCENE], callback_url=receiver.url, callback_id="mine"
        )
        headers, body = receiver.wait()
        event: Any = heygen.webhooks.parse_unverified(body, headers)
        assert event.name == "avatar_video.success"
        assert event.data.event_data.video_id == job.id
        assert event.data.event_data.callback_id == "mine"


def test_vydra_callback(played: Sandbox) -> None:
    """Its body is not documented: it is that of a poll."""
    with Vydra(api_key="k", base_url=played.url("vydra")) as vydra, receiving() as receiver:
        job = vydra.jobs.create(
            workflow="generate_video",
            input={"prompt": "A", "model": "veo3"},
            webhook_url=receiver.url,
        )
        headers, body = receiver.wait()
        vydra.webhooks.parse_unverified(body, headers)
        told = json.loads(body)
        assert (told["id"], told["status"]) == (job.id, "completed")


def test_a_receiver_that_fails_is_tried_again(played: Sandbox) -> None:
    with (
        Hedra(v3_key="k", base_url=played.url("hedra")) as hedra,
        receiving(500, 503) as receiver,
    ):
        hedra.v3.models.submit("model", input={}, webhook=receiver.url)
        receiver.wait(3)
        tries = [headers for headers, _ in receiver.received]
        assert len({headers["X-Hedra-Webhook-Id"] for headers in tries}) == 1
        assert [h["X-Hedra-Webhook-Attempt"] for h in tries] == ["1", "2", "3"]
        for headers, body in receiver.received:
            hedra.webhooks.parse(body, headers, secret=played.secret("hedra"))


def test_no_other_machine_is_called(played: Sandbox) -> None:
    with Hedra(v3_key="k", base_url=played.url("hedra")) as hedra:
        hedra.v3.models.submit("model", input={}, webhook="https://example.com/hook")
        end = time.monotonic() + 5
        while played.deliveries[-1].url != "https://example.com/hook":
            assert time.monotonic() < end
            time.sleep(0.01)
        assert played.deliveries[-1].verdict.startswith("not sent")
        assert played.deliveries[-1].attempts == 0


def test_a_canceled_job_is_not_told_of(played: Sandbox) -> None:
    with (
        HeyGen(api_key="k", base_url=played.url("heygen"), poll_interval=0.05) as heygen,
        receiving() as receiver,
    ):
        job = heygen.videos.create(video_inputs=[SCENE], callback_url=receiver.url)
        heygen.videos.delete(video_id=job.id)
        time.sleep(0.5)
        assert not receiver.received
