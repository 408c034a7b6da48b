"""Deliveries: genuine ones become typed events that end a job, all others are refused."""

from __future__ import annotations

import asyncio
import base64
import copy
import hashlib
import hmac
import json
import pickle
import re
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from email.message import Message
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from reelspec import (
    ClientError,
    DeliveryStore,
    JobState,
    MissingCredentialsError,
    WebhookInvalidError,
)
from reelspec._runtime.model import UnknownVariant
from reelspec.hedra import AsyncHedra, Hedra
from reelspec.hera import Hera
from reelspec.heygen import HeyGen
from reelspec.vydra import Vydra
from starlette.datastructures import Headers
from starlette.testclient import TestClient

from tests.sandbox.receiver import readme_receiver

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


def heygen(body: Any, headers: Any, **options: Any) -> Any:
    """What the client makes of a delivery."""
    options = {"secret": SECRET, "clock": lambda: NOW, **options}
    return HeyGen(api_key="k").webhooks.parse(body, headers, **options)


def hedra(body: Any, headers: Any, **options: Any) -> Any:
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
    older = {"signature": "Signature"}
    assert heygen(body, {"Signature": signature}, **older).name == "avatar_video.success"
    with pytest.raises(WebhookInvalidError, match="Signature is not the signature of this body"):
        heygen(body, {"Signature": "00" * 32}, **older)
    with pytest.raises(
        ClientError, match="'X-Nothing' is not in the spec; use one of Signature, Hey"
    ):
        heygen(body, {"Signature": signature}, signature="X-Nothing")


def test_fewer_headers_are_not_a_weaker_check() -> None:
    """HeyGen signs twice, with the same value: an old delivery without its time stays old."""
    body = as_body(DONE)
    old = heygen_headers(body, NOW - 5000)
    both = {**old, "Signature": old["Heygen-Signature"]}
    with pytest.raises(WebhookInvalidError, match="is 5000 s off"):
        heygen(body, both)
    with pytest.raises(WebhookInvalidError, match="it has no header Heygen-Signature;"):
        heygen(body, {"Signature": both["Signature"]})
    del both["Heygen-Timestamp"]
    with pytest.raises(WebhookInvalidError, match="the delivery has no header Heygen-Timestamp"):
        heygen(body, both)


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
        "no signature": (heygen, body, {}, "it has no header Heygen-Signature;"),
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
        (b"[]", "the delivery has none of /event_type"),
        (b"7", "the delivery has none of"),
        (b'{"event_type": 7}', "the delivery has none of"),
    ],
)
def test_what_cannot_be_understood_is_refused(body: bytes, said: str) -> None:
    with pytest.raises(WebhookInvalidError, match=re.escape(said)):
        heygen(body, heygen_headers(body))


def test_a_repeated_delivery_is_refused() -> None:
    body, seen = as_body(DONE), set[str]()
    heygen(body, heygen_headers(body), seen=seen)
    with pytest.raises(WebhookInvalidError, match="duplicate delivery evt_1"):
        heygen(body, heygen_headers(body), seen=seen)
    renamed = {**heygen_headers(body), "Heygen-Event-Id": "evt_2"}
    with pytest.raises(WebhookInvalidError, match="duplicate delivery"):
        heygen(body, renamed, seen=seen)  # its id is not signed: anybody can change it
    job = as_body(HEDRA_JOB)
    hedra(job, hedra_headers(job), seen=seen)
    with pytest.raises(WebhookInvalidError, match="duplicate delivery wh_1"):
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
    event = vydra.parse_unverified(b'{"id": "a"}', {})
    assert (event.data, event.verified) == ({"id": "a"}, False)
    assert not hasattr(Hera(api_key="k"), "webhooks")


def _job() -> Any:
    answer = {"error": None, "data": {"video_id": "abc123"}}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    client = HeyGen(api_key="k", http_client=httpx.Client(transport=transport))
    voice: Any = {"voice": {"type": "silence", "duration": "1"}}
    return client.videos.create(video_inputs=[voice])


@pytest.mark.parametrize(("delivery", "state"), [(DONE, "succeeded"), (FAILED, "failed")])
def test_an_event_ends_a_job(delivery: Any, state: str) -> None:
    job = _job()
    other = as_body({**delivery, "event_data": {**delivery["event_data"], "video_id": "other"}})
    job.settle(heygen(other, heygen_headers(other)))
    assert job.state is JobState.UNKNOWN
    body = as_body(delivery)
    job.settle(heygen(body, heygen_headers(body)))
    assert job.state == state
    assert job.urls == ([VIDEO] if state == "succeeded" else [])
    assert job.error == (None if state == "succeeded" else "refused")


def test_an_unverified_event_ends_a_job_only_when_that_is_asked_for() -> None:
    body, job = as_body(DONE), _job()
    event: Any = HeyGen(api_key="k").webhooks.parse_unverified(body, {})
    assert (event.name, event.verified) == ("avatar_video.success", False)
    assert "verified=False" in repr(event)
    with pytest.raises(WebhookInvalidError, match=re.escape("job.refresh(), or pass unverified=")):
        job.settle(event)
    assert job.state is JobState.UNKNOWN
    assert job.settle(event, unverified=True).state is JobState.SUCCEEDED
    assert heygen(body, heygen_headers(body)).verified


@pytest.mark.parametrize(
    ("secret", "problem"),
    [
        (None, "secret must be str or bytes, not NoneType; pass the secret of the endpoint, or"),
        ("", "secret is empty"),
        (b"", "secret is empty"),
        (" \t\n", "secret is empty"),
        (b"\n", "secret is empty"),
        ([], "secret is an empty list"),
        ((), "secret is an empty list"),
        ([""], "secret[0] is empty"),
        ([SECRET, ""], "secret[1] is empty"),
        ([SECRET, None], "secret[1] must be str or bytes, not NoneType"),
        ([[SECRET]], "secret[0] must be str or bytes, not list"),
        (0, "secret must be str or bytes, not int"),
        ({"secret": SECRET}, "secret must be str or bytes, not dict"),
        (f"{SECRET}\n", "secret begins or ends with whitespace"),
        (f"{SECRET}\ud800", "secret is not valid Unicode"),
    ],
)
def test_without_a_secret_nothing_is_accepted(secret: Any, problem: str) -> None:
    """Also of a forger who signs with the empty key."""
    body = as_body(DONE)
    for headers in ({}, heygen_headers(body), heygen_headers(body, secret="")):
        with pytest.raises(MissingCredentialsError, match=re.escape(problem)) as caught:
            heygen(body, headers, secret=secret)
        assert SECRET not in str(caught.value)


def test_an_empty_public_key_is_none() -> None:
    job = as_body(HEDRA_JOB)
    for secret, problem in (
        ("====", "not an ed25519"),
        ("AAAA", "not an ed25519"),
        ("é", "not an"),
    ):
        with pytest.raises(ClientError, match=problem):
            hedra(job, hedra_headers(job), secret=secret)


def test_several_secrets_while_a_new_one_replaces_an_old_one() -> None:
    body, job = as_body(DONE), as_body(HEDRA_JOB)
    for secret in (["new", SECRET], (SECRET, b"new"), [SECRET.encode()]):
        assert heygen(body, heygen_headers(body), secret=secret).verified
    other = base64.b64encode(bytes(Ed25519PrivateKey.generate().public_key().public_bytes_raw()))
    assert hedra(job, hedra_headers(job), secret=[other, PUBLIC]).verified
    with pytest.raises(WebhookInvalidError, match="is not the signature"):
        heygen(body, heygen_headers(body), secret=["new", "older"])
    with pytest.raises(WebhookInvalidError, match="is not the signature"):
        hedra(job, hedra_headers(job), secret=[other, other])


def _as_types(headers: dict[str, str]) -> dict[str, Any]:
    pairs = [*headers.items()]
    message = Message()
    for name, value in pairs:
        message[name] = value
    environ = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in pairs}
    return {
        "dict": headers,
        "pairs": pairs,
        "ASGI": [(name.lower().encode(), value.encode()) for name, value in pairs],
        "WSGI": {"REQUEST_METHOD": "POST", "wsgi.input": object(), **environ},
        "starlette": Headers(headers),
        "httpx": httpx.Headers(headers),
        "http.server": message,
        "items()": SimpleNamespace(items=lambda: iter(pairs)),
        "Lambda": {name: [value] for name, value in pairs},
        "bytes": {name.encode(): value.encode() for name, value in pairs},
        "twice the same": [*pairs, *((name.upper(), value) for name, value in pairs)],
    }


@pytest.mark.parametrize("kind", _as_types({}))
def test_headers_of_any_server(kind: str) -> None:
    body, job = as_body(DONE), as_body(HEDRA_JOB)
    assert heygen(body, _as_types(heygen_headers(body))[kind]).id == "evt_1"
    assert hedra(job, _as_types(hedra_headers(job))[kind]).id == "wh_1"


@pytest.mark.parametrize(
    "name", ["Heygen-Signature", "heygen-signature", "Heygen-Timestamp", "heygen-event-id"]
)
def test_a_header_with_two_values_is_refused(name: str) -> None:
    body = as_body(DONE)
    for extra in ([(name, "other")], [(name.upper(), "other")]):
        for pairs in (
            [*heygen_headers(body).items(), *extra],
            [*extra, *heygen_headers(body).items()],
        ):
            with pytest.raises(WebhookInvalidError, match=f"(?i){name} with different values"):
                heygen(body, pairs)


@pytest.mark.parametrize("headers", [None, 7, "Signature: x", [1, 2], {"A": 7}, {"A": None}])
def test_what_is_no_headers_is_one_error(headers: Any) -> None:
    with pytest.raises(TypeError, match="headers must be"):
        heygen(as_body(DONE), headers)


def test_a_body_is_bytes_or_text_as_it_came() -> None:
    body = json.dumps({**DONE, "title": "für"}, ensure_ascii=False)
    headers = heygen_headers(body.encode())
    assert heygen(body.encode(), headers).key == heygen(body, headers).key
    assert heygen(bytearray(body.encode()), headers).verified
    with pytest.raises(WebhookInvalidError, match="not valid Unicode"):
        heygen(body + "\ud800", headers)
    for parsed in (DONE, None, [1]):
        with pytest.raises(TypeError, match="exactly as received, not"):
            heygen(parsed, headers)


@pytest.mark.parametrize(
    "text",
    [
        *("1770000000", "1770000000.25", "1770000000123", "1770000000123456"),
        *("2026-02-02T02:40:00", "2026-02-02T04:40:00+02:00", "2026-02-02T02:40:00.123456Z"),
    ],
)
def test_times_of_any_unit(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        body = as_body(DONE)
        headers = {**heygen_headers(body), "Heygen-Timestamp": text}
        assert heygen(body, headers).verified
        with pytest.raises(WebhookInvalidError, match="s off"):
            heygen(body, headers, clock=lambda: NOW + 302)
    finally:
        monkeypatch.undo()
        time.tzset()


class Store:
    """Claims of a database, in memory."""

    def __init__(self) -> None:
        self.keys: set[str] = set()

    def claim(self, key: str) -> bool:
        taken = key in self.keys
        time.sleep(0.001)  # as slow as a look and a write would be
        self.keys.add(key)
        return not taken

    def release(self, key: str) -> None:
        self.keys.discard(key)


class SlowSet(set[str]):
    """A set whose look-up lets other threads go on."""

    def __contains__(self, key: object) -> bool:
        known = super().__contains__(key)
        time.sleep(0.002)
        return known


def test_of_two_equal_deliveries_exactly_one_is_taken() -> None:
    body = as_body(DONE)
    client, headers, seen = HeyGen(api_key="k"), heygen_headers(body), SlowSet()

    def take(_: int) -> bool:
        try:
            client.webhooks.parse(body, headers, secret=SECRET, seen=seen, clock=lambda: NOW)
        except WebhookInvalidError:
            return False
        return True

    with ThreadPoolExecutor(16) as threads:
        assert sum(threads.map(take, range(16))) == 1


async def _in_tasks(count: int, take: Any) -> int:
    return sum(await asyncio.gather(*(asyncio.to_thread(take) for _ in range(count))))


def test_of_two_equal_deliveries_in_tasks_exactly_one_is_taken() -> None:
    job, seen = as_body(HEDRA_JOB), SlowSet()
    client, headers = AsyncHedra(api_key="k"), hedra_headers(as_body(HEDRA_JOB))

    def take() -> bool:
        try:
            client.webhooks.parse(job, headers, secret=PUBLIC, seen=seen, clock=lambda: NOW)
        except WebhookInvalidError:
            return False
        return True

    assert asyncio.run(_in_tasks(8, take)) == 1


@pytest.mark.parametrize("kind", [Store, set])
def test_a_delivery_whose_work_failed_is_accepted_again(kind: Any) -> None:
    body, seen = as_body(DONE), kind()
    headers = heygen_headers(body)
    event = heygen(body, headers, seen=seen)
    with pytest.raises(WebhookInvalidError, match="duplicate delivery evt_1"):
        heygen(body, headers, seen=seen)
    event.release()
    assert heygen(body, headers, seen=seen).key == event.key
    assert isinstance(Store(), DeliveryStore)
    heygen(body, headers).release()  # there is nothing to be released


@pytest.mark.parametrize("kind", [Store, set])
def test_a_release_frees_no_later_claim(kind: Any) -> None:
    """Of the same key: the provider's next try, which another worker has taken."""
    body, seen = as_body(DONE), kind()
    headers = heygen_headers(body)
    first = heygen(body, headers, seen=seen)
    first.release()
    second = heygen(body, headers, seen=seen)
    first.release()
    copy.copy(first).release()
    pickle.loads(pickle.dumps(second)).release()
    with pytest.raises(WebhookInvalidError, match="duplicate delivery evt_1"):
        heygen(body, headers, seen=seen)
    second.release()
    heygen(body, headers, seen=seen)


def test_a_release_that_fails_can_be_tried_again() -> None:
    class Down(Store):
        is_down = True

        def release(self, key: str) -> None:
            if self.is_down:
                raise ConnectionError("the store is down")
            super().release(key)

    body, seen = as_body(DONE), Down()
    event = heygen(body, heygen_headers(body), seen=seen)
    with pytest.raises(ConnectionError):
        event.release()
    seen.is_down = False
    event.release()
    heygen(body, heygen_headers(body), seen=seen)


def test_a_refused_delivery_claims_nothing() -> None:
    body, seen = as_body({"event_type": "avatar_video.success", "event_data": 7}), set[str]()
    with pytest.raises(WebhookInvalidError):
        heygen(body, {**heygen_headers(body), "Heygen-Signature": "00" * 32}, seen=seen)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(Warning):
            heygen(body, heygen_headers(body), seen=seen)
    assert not seen


class AsyncStore:
    """Claims that are awaited."""

    async def claim(self, key: str) -> bool:
        return True

    async def release(self, key: str) -> None: ...


def test_a_store_that_cannot_claim_is_one_error() -> None:
    body = as_body(DONE)
    stores: list[Any] = [[], frozenset(), {}, "x", object()]
    for seen in stores:
        with pytest.raises(TypeError, match="seen must be a set, or an object with claim"):
            heygen(body, heygen_headers(body), seen=seen)
    with pytest.raises(TypeError, match=re.escape("await its claim(event.key)")):
        heygen(body, heygen_headers(body), seen=AsyncStore())


def test_a_delivery_that_was_asked_for_again_is_taken_again() -> None:
    """Hedra's id is that of the job: the header of a redelivery is signed too."""
    job, seen = as_body(HEDRA_JOB), set[str]()

    def headers(when: float, again: str) -> dict[str, str]:
        unsigned = hedra_headers(job, when, **{"X-Hedra-Webhook-Redelivery": again})
        parts = [*unsigned.values()][:4]
        signed = "\n".join([*parts, hashlib.sha256(job).hexdigest()])
        return {**unsigned, "X-Hedra-Webhook-Signature": PRIVATE.sign(signed.encode()).hex()}

    assert hedra(job, headers(NOW, "false"), seen=seen).verified
    assert hedra(job, headers(NOW, "true"), seen=seen).id == "wh_1"
    for when, again in ((NOW, "true"), (NOW + 1, "false")):
        with pytest.raises(WebhookInvalidError, match="duplicate delivery"):
            hedra(job, headers(when, again), seen=seen)
    assert hedra(job, headers(NOW + 1, "true"), seen=seen).verified


def test_an_event_in_another_process_keeps_its_key_and_not_the_store() -> None:
    body, seen = as_body(DONE), {"planted"}
    event = heygen(body, heygen_headers(body), seen=seen)
    pickled = pickle.dumps(event)
    assert b"planted" not in pickled
    copy = pickle.loads(pickled)
    assert (copy.key, copy.verified, copy.name) == (event.key, True, event.name)


def test_the_receiver_of_the_readme(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEYGEN_WEBHOOK_SECRET", SECRET)
    names: dict[str, Any] = {}
    exec(compile(readme_receiver(), "README.md", "exec"), names)
    body = as_body(DONE)
    with TestClient(names["app"]) as client:
        good = heygen_headers(body, time.time())
        assert client.post("/heygen", content=body, headers=good).status_code == 204
        assert client.post("/heygen", content=body, headers=good).status_code == 400
        assert client.post("/heygen", content=b"{}", headers=good).status_code == 400
        assert client.post("/heygen", content=body).status_code == 400


def test_the_receiver_of_the_readme_loses_no_delivery(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work that fails, and a secret that is not set: each is an error of the server's own."""
    monkeypatch.setenv("HEYGEN_WEBHOOK_SECRET", SECRET)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    names: dict[str, Any] = {"print": fail}
    exec(compile(readme_receiver(), "README.md", "exec"), names)
    body = as_body(DONE)
    with TestClient(names["app"], raise_server_exceptions=False) as client:
        good = heygen_headers(body, time.time())
        assert client.post("/heygen", content=body, headers=good).status_code == 500
        names["print"] = print
        assert client.post("/heygen", content=body, headers=good).status_code == 204
        assert client.post("/heygen", content=body, headers=good).status_code == 400
        monkeypatch.setenv("HEYGEN_WEBHOOK_SECRET", "")
        other = as_body(FAILED)
        forged = heygen_headers(other, time.time(), secret="")
        assert client.post("/heygen", content=other, headers=forged).status_code == 500
        monkeypatch.delenv("HEYGEN_WEBHOOK_SECRET")
        assert client.post("/heygen", content=other, headers=forged).status_code == 500
