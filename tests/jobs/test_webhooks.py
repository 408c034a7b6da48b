"""Deliveries: genuine ones become typed events that end a job, all others are refused."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import textwrap
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from reelspec import State, WebhookInvalidError
from reelspec._runtime.model import UnknownVariant
from reelspec.hedra import Hedra
from reelspec.hera import Hera
from reelspec.heygen import HeyGen
from reelspec.vydra import Vydra
from starlette.testclient import TestClient

ROOT = Path(__file__).parent.parent.parent
NOW = 1_770_000_000.0
SECRET = "whsec-planted"
VIDEO = "https://files.heygen.ai/video/abc123.mp4"
DONE = {"event_type": "avatar_video.success", "event_data": {"video_id": "abc123", "url": VIDEO}}
FAILED = {"event_type": "avatar_video.fail", "event_data": {"video_id": "abc123", "msg": "refused"}}

PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = base64.b64encode(PRIVATE.public_key().public_bytes_raw()).decode()
HEDRA_JOB: dict[str, Any] = {
    "job_id": "job_1",
    "model": "m",
    "quality": None,
    "status": "COMPLETED",
    "prompt": "a cat",
    "outputs": [],
    "metrics": {},
    "error": None,
}


def heygen_headers(body: bytes, when: float = NOW, secret: str = SECRET) -> dict[str, str]:
    """As version 3 signs."""
    signature = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    stamp = {"Heygen-Timestamp": f"{when:.0f}", "Heygen-Event-Id": "evt_1"}
    return {"Heygen-Signature": signature, **stamp}


def hedra_headers(body: bytes, when: float = NOW, **changes: str) -> dict[str, str]:
    """As Hedra signs."""
    headers = {
        "X-Hedra-Webhook-Timestamp": f"{when:.0f}",
        "X-Hedra-Webhook-Id": "wh_1",
        "X-Hedra-Webhook-Event": "job.completed",
        "X-Hedra-Webhook-Redelivery": "false",
    }
    signed = "\n".join([*headers.values(), hashlib.sha256(body).hexdigest()])
    headers["X-Hedra-Webhook-Signature"] = PRIVATE.sign(signed.encode()).hex()
    return {**headers, **changes}


def heygen(body: bytes, headers: dict[str, str], **options: Any) -> Any:
    """What the client makes of a delivery."""
    options = {"secret": SECRET, "clock": lambda: NOW, **options}
    return HeyGen(api_key="k").webhooks.parse(body, headers, **options)


def hedra(body: bytes, headers: dict[str, str], **options: Any) -> Any:
    """What the client makes of a delivery."""
    options = {"secret": PUBLIC, "clock": lambda: NOW, **options}
    return Hedra(api_key="k").webhooks.parse(body, headers, **options)


def as_body(event: Any) -> bytes:
    return json.dumps(event).encode()


def test_a_genuine_delivery_is_a_typed_event() -> None:
    body = as_body(DONE)
    event = heygen(body, heygen_headers(body))
    assert (event.name, event.id) == ("avatar_video.success", "evt_1")
    assert type(event.data).__name__ == "AvatarVideoSuccessEvent"
    assert event.data.event_data.video_id == "abc123"


def test_header_names_come_in_any_case() -> None:
    body = as_body(DONE)
    headers = {name.lower(): value for name, value in heygen_headers(body).items()}
    assert heygen(body, headers).name == "avatar_video.success"


def test_the_older_signature_is_verified_too() -> None:
    body = as_body(DONE)
    signature = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    assert heygen(body, {"Signature": signature}).name == "avatar_video.success"
    with pytest.raises(WebhookInvalidError, match="Signature is not the signature of this body"):
        heygen(body, {"Signature": "00" * 32})


def test_an_ed25519_signature() -> None:
    body = as_body(HEDRA_JOB)
    event = hedra(body, hedra_headers(body))
    assert (event.name, event.id) == ("job.completed", "wh_1")
    assert event.data.job_id == "job_1"


def _spoiled() -> dict[str, tuple[Any, bytes, dict[str, str], str]]:
    body, other = as_body(DONE), as_body(FAILED)
    good = heygen_headers(body)
    job, signed = as_body(HEDRA_JOB), hedra_headers(as_body(HEDRA_JOB))
    stamp, id_ = "X-Hedra-Webhook-Timestamp", "X-Hedra-Webhook-Id"
    wrong = "is not the signature of this body"
    return {
        "another body": (heygen, other, good, wrong),
        "another secret": (heygen, body, heygen_headers(body, secret="x"), wrong),
        "a byte more": (heygen, body + b" ", good, wrong),
        "no signature": (heygen, body, {}, "it has no header Signature or Heygen-Signature"),
        "empty signature": (heygen, body, {**good, "Heygen-Signature": ""}, wrong),
        "not hex": (heygen, body, {**good, "Heygen-Signature": "zz"}, "is not hex"),
        "not ASCII": (heygen, body, {**good, "Heygen-Signature": "é"}, "is not hex"),
        "old": (heygen, body, heygen_headers(body, NOW - 301), "is 301 s off; at most 300 s"),
        "ahead": (heygen, body, heygen_headers(body, NOW + 301), "is 301 s off"),
        "no time": (heygen, body, {**good, "Heygen-Timestamp": "soon"}, "is not a time: 'soon'"),
        "not a number": (heygen, body, {**good, "Heygen-Timestamp": "nan"}, "is nan s off"),
        "an endless time": (heygen, body, {**good, "Heygen-Timestamp": "1e999"}, "is inf s off"),
        "ed25519, another body": (hedra, job + b" ", signed, wrong),
        "ed25519, another time": (hedra, job, {**signed, stamp: f"{NOW + 1:.0f}"}, wrong),
        "ed25519, another id": (hedra, job, {**signed, id_: "wh_2"}, wrong),
        "ed25519, old": (hedra, job, hedra_headers(job, NOW - 400), "is 400 s off"),
        "ed25519, a part missing": (
            hedra,
            job,
            {name: value for name, value in signed.items() if name != id_},
            f"has no header {id_}",
        ),
        "ed25519, too short": (
            hedra,
            job,
            {**signed, "X-Hedra-Webhook-Signature": "00"},
            wrong,
        ),
    }


@pytest.mark.parametrize("case", _spoiled())
def test_what_is_not_genuine_is_refused(case: str) -> None:
    parse, body, headers, said = _spoiled()[case]
    with pytest.raises(WebhookInvalidError, match=re.escape(said)) as caught:
        parse(body, headers)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "the body is not JSON"),
        (b"{", "the body is not JSON"),
        (b"\xff\xfe", "the body is not JSON"),
        (b"[" * 100_000, "the body is not JSON"),
        (b"[]", "says at none of /event_type what it is"),
        (b"7", "says at none of"),
        (b'{"event_type": 7}', "says at none of"),
    ],
)
def test_what_cannot_be_understood_is_refused(body: bytes, said: str) -> None:
    with pytest.raises(WebhookInvalidError, match=re.escape(said)):
        heygen(body, heygen_headers(body))


def test_a_repeated_delivery_is_refused() -> None:
    body, seen = as_body(DONE), set[str]()
    heygen(body, heygen_headers(body), seen=seen)
    with pytest.raises(WebhookInvalidError, match="evt_1 was taken before"):
        heygen(body, heygen_headers(body), seen=seen)
    renamed = {**heygen_headers(body), "Heygen-Event-Id": "evt_2"}
    with pytest.raises(WebhookInvalidError, match="was taken before"):
        heygen(body, renamed, seen=seen)  # its id is not signed: anybody can change it
    job = as_body(HEDRA_JOB)
    hedra(job, hedra_headers(job), seen=seen)
    with pytest.raises(WebhookInvalidError, match="wh_1 was taken before"):
        hedra(job, hedra_headers(job), seen=seen)


def test_an_event_nobody_knows_is_kept() -> None:
    body = as_body({"event_type": "brand.new", "event_data": {"a": 1}})
    event = heygen(body, heygen_headers(body))
    assert (event.name, type(event.data)) == ("brand.new", UnknownVariant)
    assert event.data.model_dump()["event_data"] == {"a": 1}


def test_a_body_that_breaks_its_schema_loses_nothing() -> None:
    body = as_body({"event_type": "avatar_video.success", "event_data": {"video_id": 7}})
    with pytest.warns(Warning, match="avatar_video.success"):
        event = heygen(body, heygen_headers(body))
    assert event.text("/event_data/video_id") == "7"


def test_a_provider_without_signatures_is_not_trusted() -> None:
    vydra = Vydra(api_key="k").webhooks
    with pytest.raises(WebhookInvalidError, match="documents no signature"):
        vydra.parse(b"{}", {}, secret="x")
    assert vydra.parse(b'{"id": "a"}', {}, secret=None).data == {"id": "a"}
    assert not hasattr(Hera(api_key="k"), "webhooks")


@pytest.mark.parametrize(("delivery", "state"), [(DONE, "succeeded"), (FAILED, "failed")])
def test_an_event_ends_a_job(delivery: Any, state: str) -> None:
    answer = {"error": None, "data": {"video_id": "abc123"}}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    with httpx.Client(transport=transport) as http:
        client = HeyGen(api_key="k", http_client=http)
        voice: Any = {"voice": {"type": "silence", "duration": "1"}}
        job = client.videos.create(video_inputs=[voice])
    other = as_body({**delivery, "event_data": {**delivery["event_data"], "video_id": "other"}})
    job.settle(heygen(other, heygen_headers(other)))
    assert job.state is State.UNKNOWN
    body = as_body(delivery)
    job.settle(heygen(body, heygen_headers(body)))
    assert job.state == state
    assert job.urls == ([VIDEO] if state == "succeeded" else [])
    assert job.error == (None if state == "succeeded" else "refused")


def test_the_receiver_of_the_readme(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ROOT / "README.md").read_text()
    block = next(b for b in re.findall(r"```py\n(.*?)```", text, re.DOTALL) if "Starlette" in b)
    monkeypatch.setenv("HEYGEN_WEBHOOK_SECRET", SECRET)
    names: dict[str, Any] = {}
    exec(compile(textwrap.dedent(block), "README.md", "exec"), names)
    body = as_body(DONE)
    with TestClient(names["app"]) as client:
        good = heygen_headers(body, time.time())
        assert client.post("/heygen", content=body, headers=good).status_code == 204
        assert client.post("/heygen", content=body, headers=good).status_code == 400
        assert client.post("/heygen", content=b"{}", headers=good).status_code == 400
        assert client.post("/heygen", content=body).status_code == 400
