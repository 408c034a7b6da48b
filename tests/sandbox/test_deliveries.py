"""Webhooks and callbacks of the sandbox, taken by the clients that the specs make."""

from __future__ import annotations

import base64
import hmac
import json
import time
from pathlib import Path
from typing import Any

import pytest
from reelgen.sandbox import Sandbox, delivery
from reelspec import JobState, WebhookInvalidError
from reelspec.hedra import Hedra
from reelspec.heygen import HeyGen
from reelspec.vydra import Vydra
from starlette.testclient import TestClient

from .receiver import readme_receiver, readme_server, receiving

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
        end = time.monotonic() + 60
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


def test_the_receiver_of_the_readme_in_a_process_of_its_own(
    played: Sandbox, tmp_path: Path
) -> None:
    """It takes what endpoints are sent, of both versions, and refuses the unsigned callback."""
    with (
        HeyGen(api_key="k", base_url=played.url("heygen"), poll_interval=0.05) as heygen,
        readme_server(tmp_path, played.secret("heygen")) as url,
    ):
        older: Any = heygen.webhook_endpoints.create(url=f"{url}?v1").data
        newer: Any = heygen.v3.webhook_endpoints.create(url=f"{url}?v3").data
        try:
            job = heygen.videos.create(video_inputs=[SCENE], callback_url=f"{url}?callback")
            verdicts: dict[str, str] = {}
            end = time.monotonic() + 60
            while len(verdicts) < 3 or "waiting" in verdicts.values():
                assert time.monotonic() < end, verdicts
                time.sleep(0.02)
                mine = [one for one in played.deliveries if one.job == job.id]
                verdicts = {one.url.removeprefix(url): one.verdict for one in mine}
        finally:
            heygen.webhook_endpoints.delete(endpoint_id=older.endpoint_id)
            heygen.v3.webhook_endpoints.delete(newer.endpoint_id)
    # The two endpoints are told of one event, with one body: the second is a repetition.
    assert sorted((verdicts["?v1"], verdicts["?v3"])) == ["received: 204", "refused: 400"]
    assert verdicts["?callback"] == "refused: 400"


WEBHOOKS = [
    ("heygen", "", JobState.SUCCEEDED),
    ("heygen", "avatar_video.success", JobState.SUCCEEDED),
    ("heygen", "avatar_video.fail", JobState.FAILED),
    ("hedra", "", JobState.SUCCEEDED),
    ("hedra", "job.failed", JobState.FAILED),
]
CLIENTS: dict[str, Any] = {"heygen": HeyGen, "hedra": Hedra, "vydra": Vydra}


@pytest.mark.parametrize(("provider", "name", "state"), WEBHOOKS)
def test_a_signed_delivery_without_a_server(provider: str, name: str, state: JobState) -> None:
    sent = delivery(provider, name, job_id="job_7", secret="of the test")
    webhooks = CLIENTS[provider](api_key="k").webhooks
    event = webhooks.parse(sent.body, sent.headers, secret=sent.secret)
    assert event.verified
    assert event.name == name or not name
    assert "job_7" in sent.body.decode()
    assert ("failed" in event.name or "fail" in event.name) == (state is JobState.FAILED)
    again = delivery(provider, name, job_id="job_7", secret="of the test")
    assert (again.body, again.secret) == (sent.body, sent.secret), "the same in each run"
    old = delivery(provider, name, now=time.time() - 1000)
    with pytest.raises(WebhookInvalidError, match="s off"):
        webhooks.parse(old.body, old.headers, secret=old.secret)
    other = delivery(provider, name, secret="another")
    with pytest.raises(WebhookInvalidError, match="is not the signature"):
        webhooks.parse(other.body, other.headers, secret=sent.secret)


@pytest.mark.parametrize(
    ("provider", "name"),
    [("heygen", "videos.create.onVideo"), ("vydra", "jobs.create.webhookUrl")],
)
def test_a_callback_that_is_not_signed_without_a_server(provider: str, name: str) -> None:
    sent = delivery(provider, name, job_id="job_7")
    assert sent.headers == {"Content-Type": "application/json"}
    event = CLIENTS[provider](api_key="k").webhooks.parse_unverified(sent.body, sent.headers)
    assert not event.verified and "job_7" in sent.body.decode()


def test_a_delivery_to_the_receiver_of_the_readme(monkeypatch: pytest.MonkeyPatch) -> None:
    body = {"event_type": "avatar_video.success", "event_data": {"video_id": "v", "url": "x"}}
    sent = delivery("heygen", "avatar_video.success", body=body)
    monkeypatch.setenv("HEYGEN_WEBHOOK_SECRET", sent.secret)
    names: dict[str, Any] = {}
    exec(compile(readme_receiver(), "README.md", "exec"), names)
    with TestClient(names["app"]) as client:
        assert json.loads(sent.body) == body
        answer = client.post("/heygen", content=sent.body, headers=sent.headers)
        assert answer.status_code == 204
        callback = delivery("heygen", "videos.create.onVideo")
        answer = client.post("/heygen", content=callback.body, headers=callback.headers)
        assert (answer.status_code, "parse_unverified" in answer.text) == (400, True)


def test_what_cannot_be_delivered_is_one_error() -> None:
    for provider, name, problem in (
        ("nobody", "", "nobody: is neither a spec nor one of hedra, hera"),
        ("heygen", "video.done", "has no event 'video.done'; use one of avatar_video.success"),
        ("hera", "", "hera has no event; its spec has none"),
    ):
        with pytest.raises(ValueError, match=problem):
            delivery(provider, name)
    with pytest.raises(ValueError, match="webhook_secret is empty"):
        delivery("heygen", secret="")
    with pytest.raises(ValueError, match="webhook_secret is empty"):
        Sandbox(["heygen"], webhook_secret=" ")


STANDARD = """
openapi: 3.1.0
info: {title: Api, version: "1"}
paths: {}
webhooks:
  sent:
    post:
      x-signature:
        algorithm: hmac-sha256
        header: webhook-signature
        value: "v1,{signature}"
        separator: " "
        signed: "{webhook-id}.{webhook-timestamp}.{body}"
        encoding: base64
        key: {prefix: whsec_, encoding: base64}
        timestamp: {header: webhook-timestamp, tolerance: 300}
        id: webhook-id
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {"204": {description: Received.}}
"""


def test_a_secret_in_the_form_of_the_provider(tmp_path: Path) -> None:
    """The value is that of the specification of Standard Webhooks, but for the id."""
    spec = tmp_path / "standard.yaml"
    spec.write_text(STANDARD)
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    sent = delivery(spec, body={"test": 2432232314}, secret=secret, now=1614265330)
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{sent.headers['webhook-id']}.1614265330.".encode() + sent.body
    expected = base64.b64encode(hmac.digest(key, signed, "sha256")).decode()
    assert sent.headers["webhook-signature"] == f"v1,{expected}"
    assert sent.secret == secret
    assert delivery(spec, secret="any").secret == "whsec_" + base64.b64encode(b"any").decode()
    with pytest.raises(ValueError, match="webhook_secret contains no key in base64 after whsec_"):
        delivery(spec, secret="whsec_%")
