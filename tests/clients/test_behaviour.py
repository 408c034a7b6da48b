"""Row by row, what today's SDKs do wrong with odd answers and in the defects found by running them.

A.5 are odd answers, A.6 defects; each test names its row.
"""

from __future__ import annotations

import asyncio
import copy
import importlib
import json
import logging
import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import reelspec
from pydantic import BaseModel
from reelspec import ContractDriftWarning, drift_of
from reelspec._runtime.model import UnknownVariant
from reelspec.hedra import AsyncHedra, Hedra
from reelspec.hera import Hera
from reelspec.heygen import HeyGen
from reelspec.vydra import AsyncVydra, Vydra

SECRET = "sk-planted-3f9a1c"
JOB: dict[str, Any] = {
    "id": "550e8400-e29b-41d4-a716-446655440000",
    "status": "running",
    "progress": 40,
    "createdAt": "2026-01-26T12:00:00.000Z",
}
BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
Handler = Callable[[httpx.Request], httpx.Response]


def _vydra(handler: Handler, is_async: bool, ask: Callable[[Any], Any], **options: Any) -> Any:
    transport = httpx.MockTransport(handler)
    if not is_async:
        with httpx.Client(transport=transport) as http:
            return ask(Vydra(api_key=SECRET, http_client=http, **options))

    async def asked() -> Any:
        async with httpx.AsyncClient(transport=transport) as http:
            return await ask(AsyncVydra(api_key=SECRET, http_client=http, **options))

    return asyncio.run(asked())


def _hedra(handler: Handler, is_async: bool) -> Any:
    """The job of a submission that is answered so."""
    transport = httpx.MockTransport(handler)
    if not is_async:
        with httpx.Client(transport=transport) as http:
            client = Hedra(api_key="k", http_client=http)
            return client.generations.create(type="image", text_prompt="x")

    async def asked() -> Any:
        async with httpx.AsyncClient(transport=transport) as http:
            client = AsyncHedra(api_key="k", http_client=http)
            return await client.generations.create(type="image", text_prompt="x")

    return asyncio.run(asked())


def _retrieve(client: Any) -> Any:
    return client.jobs.retrieve("abc")


def _create(client: Any) -> Any:
    return client.jobs.create(workflow="generate_video", input={"prompt": "A dog"})


def _answers(status: int, body: Any, **headers: str) -> Handler:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return lambda request: httpx.Response(status, content=content, headers=headers)


# A.5: odd answers


@BOTH
def test_a5_unknown_enum_value_is_kept(is_async: bool) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        job = _vydra(_answers(200, {**JOB, "status": "dreaming"}), is_async, _retrieve)
    assert job.status == "dreaming"


@BOTH
def test_a5_unknown_field_is_kept(is_async: bool) -> None:
    job = _vydra(_answers(200, {**JOB, "mood": {"level": 3}}), is_async, _retrieve)
    assert job.mood == {"level": 3}
    assert job.model_dump(by_alias=True, exclude_unset=True)["mood"] == {"level": 3}


@BOTH
def test_a5_missing_required_field_is_told_and_never_none(is_async: bool) -> None:
    body = {"id": JOB["id"], "progress": 40, "mood": "calm"}
    with pytest.warns(ContractDriftWarning, match="status: is missing") as caught:
        job = _vydra(_answers(200, body), is_async, _retrieve)
    assert (job.id, job.progress, job.mood) == (JOB["id"], 40, "calm")
    with pytest.raises(AttributeError, match="left 'status' out"):
        _ = job.status
    drift = drift_of(job)
    assert drift is not None
    assert drift.paths == ("status",)
    assert json.loads(drift.raw) == body
    told = caught[0].message
    assert isinstance(told, ContractDriftWarning)
    assert told.drift == drift
    assert caught[0].filename.endswith("test_behaviour.py") or is_async


@BOTH
def test_a5_wrong_type_loses_nothing(is_async: bool) -> None:
    body = {**JOB, "progress": "forty"}
    with pytest.warns(ContractDriftWarning, match="progress"):
        job = _vydra(_answers(200, body), is_async, _retrieve)
    assert job.progress == "forty"
    assert type(job).__name__ == "Job"


@BOTH
def test_a5_a_number_without_fraction_is_an_integer(is_async: bool) -> None:
    answer = {"type": "video", "generated_video_inputs": {"text_prompt": "A"}, "eta_sec": 1.0}
    answer |= {"id": "a", "asset_id": "b", "status": "queued", "progress": 0, "batch_size": 2.5}
    answer["created_at"] = "2026-01-26T12:00:00Z"
    with pytest.warns(ContractDriftWarning) as caught:
        job = _hedra(_answers(200, answer), is_async)
    assert [warning.message.drift.paths for warning in caught] == [("batch_size",)]  # type: ignore[union-attr]
    assert job.response.eta_sec == 1


@BOTH
def test_a5_an_open_body_may_be_empty(is_async: bool) -> None:
    canceled = _vydra(_answers(200, b""), is_async, lambda client: client.jobs.cancel("abc"))
    assert canceled is None


@BOTH
def test_a5_strict_raises_instead(is_async: bool) -> None:
    with pytest.raises(reelspec.ContractDriftError, match="status: is missing") as caught:
        _vydra(_answers(200, {"id": "a"}), is_async, _retrieve, strict=True)
    assert caught.value.received.content == b'{"id": "a"}'


@BOTH
@pytest.mark.parametrize("body", [b"<html>maintenance</html>", b"", b'{"id": "5'])
def test_a5_html_empty_or_truncated_with_200(is_async: bool, body: bytes) -> None:
    with pytest.raises(reelspec.ResponseInvalidError) as caught:
        _vydra(_answers(200, body), is_async, _retrieve)
    assert isinstance(caught.value, reelspec.ClientError)
    assert caught.value.received.content == body


@BOTH
def test_a5_404_has_its_class_and_typed_body(is_async: bool) -> None:
    body = {"error": "No such job", "code": "JOB_NOT_FOUND"}
    with pytest.raises(reelspec.NotFoundError, match="JOB_NOT_FOUND: No such job") as caught:
        _vydra(_answers(404, body), is_async, _retrieve)
    assert type(caught.value.body).__name__ == "Error"
    assert caught.value.body.code == caught.value.code == "JOB_NOT_FOUND"


@BOTH
@pytest.mark.parametrize(("status", "tries"), [(500, 1), (408, 1), (429, 3), (503, 1)])
def test_a5_tries_of_a_paid_post(is_async: bool, status: int, tries: int) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(status, json={"error": "x"}, headers={"retry-after": "0"})

    with pytest.raises(reelspec.APIStatusError) as caught:
        _vydra(handler, is_async, _create)
    assert len(seen) == caught.value.attempts == tries


@BOTH
def test_a5_one_try_of_a_paid_post_that_timed_out(is_async: bool) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        raise httpx.ReadTimeout("slow", request=request)

    with pytest.raises(reelspec.APITimeoutError):
        _vydra(handler, is_async, _create)
    assert len(seen) == 1


def test_a5_an_idempotency_key_makes_repeating_safe_and_stays_the_same() -> None:
    keys: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        keys.append(request.headers["idempotency-key"])
        if len(keys) < 3:
            return httpx.Response(500, json={}, headers={"retry-after": "0"})
        return httpx.Response(200, json={"data": {"video_id": "v"}})

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = HeyGen(api_key=SECRET, http_client=http)
        client.v3.videos.create(type="avatar", avatar_id="look_1")
        client.v3.videos.create(type="avatar", avatar_id="look_1")
    assert len(keys) == 4
    assert len(set(keys[:3])) == 1
    assert keys[3] != keys[0]


def test_a5_background_removals_carry_their_key_in_the_body() -> None:
    bodies: list[dict[str, Any]] = []

    def handler(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        assert "idempotency-key" not in request.headers
        if len(bodies) < 3:
            return httpx.Response(500, json={}, headers={"retry-after": "0"})
        return httpx.Response(200, json={"data": {"id": "r", "status": "pending"}})

    video: Any = {"type": "url", "url": "https://example.com/a.mp4"}
    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = HeyGen(api_key=SECRET, http_client=http)
        assert client.v3.background_removals.create(video=video).id == "r"
        client.v3.background_removals.create(video=video, request_id="order-17")
    assert len({body["request_id"] for body in bodies[:3]}) == 1
    assert bodies[3]["request_id"] == "order-17"


@BOTH
def test_a5_transport_errors_are_wrapped(is_async: bool) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.RemoteProtocolError("gone", request=request)

    with pytest.raises(reelspec.APIConnectionError) as caught:
        _vydra(handler, is_async, _create)
    assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)


@BOTH
def test_a5_errors_survive_pickle(is_async: bool) -> None:
    body = {"error": "Insufficient credits", "creditsRequired": 15, "creditsRemaining": 5}
    with pytest.raises(reelspec.PaymentRequiredError) as caught:
        _vydra(_answers(402, body), is_async, _create)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is reelspec.PaymentRequiredError
    assert str(again) == str(caught.value)
    assert again.body.credits_remaining == 5
    assert again.received == caught.value.received
    assert SECRET.encode() not in pickle.dumps(caught.value)


# A.6: defects found by running them (job and download rows come with jobs)


@BOTH
def test_a6_2_a_missing_field_never_gives_another_class(is_async: bool) -> None:
    answer = {"type": "image", "id": "a", "asset_id": "b", "created_at": "now", "status": "queued"}
    with pytest.warns(ContractDriftWarning):
        made = _hedra(_answers(200, answer), is_async)
    assert type(made.response).__name__ == "GenerateImageResponse"
    assert made.response.asset_id == "b"


def test_a6_2_an_unknown_tag_gives_the_unknown_variant() -> None:
    answer = {"type": "hologram", "id": "a", "status": "queued"}
    with httpx.Client(transport=httpx.MockTransport(_answers(200, answer))) as http:
        client = Hedra(api_key="k", http_client=http)
        with pytest.warns(ContractDriftWarning, match="unknown type 'hologram'"):
            made: Any = client.generations.create(type="image", text_prompt="x").response
    assert isinstance(made, UnknownVariant)
    assert made.model_dump() == answer
    assert made.id == "a"


def test_a6_4_uploads_use_the_callers_http_client() -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"code": 100, "data": {"id": "a"}})

    with httpx.Client(transport=httpx.MockTransport(handler), timeout=3.5) as http:
        HeyGen(api_key="k", http_client=http).assets.upload(body=b"bytes", content_type="image/png")
    assert str(seen[0].url) == "https://upload.heygen.com/v1/asset"
    assert seen[0].extensions["timeout"]["read"] == 3.5


def test_a6_6_multipart_fields_and_files_survive_a_retry() -> None:
    bodies: list[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        bodies.append(request.read())
        if len(bodies) == 1:
            return httpx.Response(503, headers={"retry-after-ms": "1"})
        return httpx.Response(
            200, json={"url": "u", "filename": "a", "size": 1, "type": "t", "key": "k"}
        )

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        Vydra(api_key="k", http_client=http).uploads.create(file=("a.png", b"bytes"))
    assert len(bodies) == 2
    assert bodies[0] == bodies[1]


@BOTH
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a6_7_no_key_follows_a_redirect(is_async: bool, status: int) -> None:
    hosts: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        hosts.append(request.url.host)
        return httpx.Response(status, headers={"location": "https://evil.example/jobs/abc"})

    with pytest.raises(reelspec.APIStatusError, match="redirects are not followed"):
        _vydra(handler, is_async, _retrieve)
    assert set(hosts) == {"www.vydra.ai"}


def test_a6_7_an_http_client_that_follows_redirects_does_not_here() -> None:
    hosts: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        hosts.append(request.url.host)
        return httpx.Response(307, headers={"location": "https://evil.example/"})

    transport = httpx.MockTransport(handler)
    http = httpx.Client(transport=transport, follow_redirects=True)
    with http, pytest.raises(reelspec.APIStatusError):
        Hera(api_key=SECRET, http_client=http).videos.retrieve("v")
    assert hosts == ["api.hera.video"]


def test_a6_9_the_key_shows_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = Vydra(
        api_key=SECRET, http_client=httpx.Client(transport=httpx.MockTransport(_answers(500, {})))
    )
    with pytest.raises(reelspec.ServerError) as caught:
        client.jobs.create(workflow="generate_video", input={"prompt": "private prompt"})
    error = caught.value
    shown = [repr(client), str(client), repr(error), str(error), repr(error.__dict__), caplog.text]
    shown += [repr(client.jobs), repr(vars(client))]
    assert "jobs.create POST https://www.vydra.ai/api/v1/jobs: 500" in caplog.text
    for text in shown:
        assert SECRET not in text
        assert "private prompt" not in text
    assert SECRET.encode() not in pickle.dumps(error)


def test_a6_9_a_key_in_the_base_url_does_not_show() -> None:
    http = httpx.Client(transport=httpx.MockTransport(_answers(500, {})))
    client = Vydra(api_key="k", base_url=f"https://user:{SECRET}@host.example", http_client=http)
    with pytest.raises(reelspec.ServerError) as caught:
        client.jobs.list(limit=3)
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(client)


def test_a6_10_a_key_set_after_the_import_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    importlib.import_module("reelspec.hera")
    monkeypatch.setenv("HERA_API_KEY", "late-key")
    keys: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        keys.append(request.headers["x-api-key"])
        return httpx.Response(200, json={"video_id": "v", "status": "success", "outputs": []})

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        Hera(http_client=http).videos.retrieve("v")
    assert keys == ["late-key"]


def test_a6_11_debug_logging_hides_keys_bodies_and_query(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "reelspec")
    http = httpx.Client(transport=httpx.MockTransport(_answers(200, {"data": []})))
    Vydra(api_key=SECRET, http_client=http).jobs.list(
        limit=7, options={"extra_headers": {"x-other": SECRET}, "extra_query": {"sig": SECRET}}
    )
    lines = [record.getMessage() for record in caplog.records if record.name == "reelspec"]
    assert lines and "limit" not in " ".join(lines)
    assert all(SECRET not in line for line in lines)


def test_a6_12_clients_pickle_and_copy() -> None:
    client = Vydra(api_key=SECRET, timeout=5, max_retries=7)
    for again in (pickle.loads(pickle.dumps(client)), copy.copy(client), copy.deepcopy(client)):
        assert again.base_url == client.base_url
        assert again._options == client._options
        assert dict(again._credentials) == dict(client._credentials)
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.apply(repr, (client,)) == repr(client)


def test_a6_12_a_client_with_an_http_client_says_why_it_does_not_pickle() -> None:
    with httpx.Client() as http, pytest.raises(TypeError, match="http_client="):
        pickle.dumps(Vydra(api_key="k", http_client=http))


# the rest of the surface


def test_omitted_and_null_are_told_apart() -> None:
    bodies: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return httpx.Response(200, json={"error": None, "data": {"video_id": "v"}})

    scene: Any = {"voice": {"type": "silence"}}
    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = HeyGen(api_key="k", http_client=http)
        client.videos.create(video_inputs=[scene])
        client.videos.create(video_inputs=[scene], callback_id=None)
    assert bodies == [{"video_inputs": [scene]}, {"video_inputs": [scene], "callback_id": None}]


def test_deprecated_fields_warn() -> None:
    handler = httpx.MockTransport(_answers(200, {"video_id": "v"}))
    output: Any = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
    with httpx.Client(transport=handler) as http:
        client = Hera(api_key="k", http_client=http)
        with pytest.warns(DeprecationWarning, match="brand_kit_id is deprecated. Replaced by"):
            client.videos.create(prompt="x", outputs=[output], brand_kit_id="b")


def test_models_and_dicts_mix() -> None:
    from reelspec.hera.params import OutputConfigParam

    bodies: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return httpx.Response(200, json={"video_id": "v"})

    plain: Any = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = Hera(api_key="k", http_client=http)
        client.videos.create(prompt="x", outputs=[plain, OutputConfigParam(**plain)])
    assert bodies[0]["outputs"] == [plain, plain]


def test_options_add_up_and_the_call_wins() -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"video_id": "v"})

    output: Any = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = Hera(api_key="k", http_client=http, extra_headers={"X-A": "1", "X-B": "1"})
        view = client.with_options({"extra_headers": {"X-B": "2"}, "timeout": 9})
        view.videos.create(
            prompt="x",
            outputs=[output],
            options={"extra_body": {"seed": 7}, "extra_query": {"debug": "a b"}, "timeout": 4},
        )
    request = seen[0]
    assert (request.headers["x-a"], request.headers["x-b"]) == ("1", "2")
    assert request.extensions["timeout"]["connect"] == 4
    assert request.url.query == b"debug=a%20b"
    assert json.loads(request.content)["seed"] == 7


def test_an_unknown_option_is_refused() -> None:
    with pytest.raises(TypeError, match="unknown option: retries"):
        Hera(api_key="k", retries=3)  # type: ignore[call-arg]


def test_another_base_url_takes_operations_with_their_own_server_along() -> None:
    urls: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        urls.append(str(request.url))
        return httpx.Response(200, json={"code": 100, "data": {}})

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = HeyGen(api_key="k", base_url="http://127.0.0.1:9", http_client=http)
        client.assets.upload(body=b"x", content_type="image/png")
    assert urls == ["http://127.0.0.1:9/v1/asset"]


@BOTH
def test_raw_responses(is_async: bool) -> None:
    def ask(client: Any) -> Any:
        return client.with_raw_response(client.jobs.retrieve, "abc")

    raw = _vydra(_answers(200, JOB, **{"x-kind": "job"}), is_async, ask)
    assert (raw.status_code, raw.headers["X-Kind"], raw.attempts) == (200, "job", 1)
    assert json.loads(raw.content) == JOB
    assert raw.parse().progress == 40
    refused = _vydra(_answers(404, {"error": "x"}), is_async, ask)
    assert refused.status_code == 404
    with pytest.raises(reelspec.NotFoundError):
        refused.parse()


def test_streamed_responses() -> None:
    with httpx.Client(transport=httpx.MockTransport(_answers(200, JOB))) as http:
        client = Vydra(api_key="k", http_client=http)
        with client.with_streaming_response(client.jobs.retrieve, "abc") as streamed:
            body = b"".join(streamed.iter_bytes(8))
        assert json.loads(body) == JOB
    with httpx.Client(transport=httpx.MockTransport(_answers(404, {"error": "x"}))) as http:
        client = Vydra(api_key="k", http_client=http)
        with (
            pytest.raises(reelspec.NotFoundError),
            client.with_streaming_response(client.jobs.retrieve, "abc"),
        ):
            pass


def test_streamed_responses_async() -> None:
    async def asked() -> bytes:
        transport = httpx.MockTransport(_answers(200, JOB))
        async with httpx.AsyncClient(transport=transport) as http:
            client = AsyncVydra(api_key="k", http_client=http)
            async with client.with_streaming_response(client.jobs.retrieve, "abc") as streamed:
                return b"".join([chunk async for chunk in streamed.iter_bytes(8)])

    assert json.loads(asyncio.run(asked())) == JOB


def _pages(request: httpx.Request) -> httpx.Response:
    offset = int(request.url.params.get("offset", 0))
    limit = int(request.url.params.get("limit", 20))
    data = [{**JOB, "progress": n} for n in range(45)][offset : offset + limit]
    return httpx.Response(200, json={"data": data})


def test_lists_iterate() -> None:
    with httpx.Client(transport=httpx.MockTransport(_pages)) as http:
        client = Vydra(api_key="k", http_client=http)
        assert [job.progress for job in client.jobs.iterate()] == list(range(45))
        assert [len(page.data) for page in client.jobs.iterate(limit=30).pages()] == [30, 15]
        assert [len(page.data) for page in client.jobs.iterate(offset=40).pages()] == [5]


def test_lists_iterate_async_and_by_token() -> None:
    tokens: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        token = request.url.params.get("token", "")
        tokens.append(token)
        following = {"": "a", "a": "b", "b": ""}[token]
        videos = [{"video_id": f"{token}1"}, {"video_id": f"{token}2"}]
        data = {"token": following, "videos": videos}
        return httpx.Response(200, json={"code": 100, "data": data})

    async def asked() -> list[str | None]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as http:
            from reelspec.heygen import AsyncHeyGen

            client = AsyncHeyGen(api_key="k", http_client=http)
            return [video.video_id async for video in client.videos.iterate(limit=2)]

    assert asyncio.run(asked()) == ["1", "2", "a1", "a2", "b1", "b2"]
    assert tokens == ["", "a", "b"]


def test_hooks_see_every_try() -> None:
    seen: list[Any] = []
    answers = iter(
        [httpx.Response(503, headers={"retry-after": "0"}), httpx.Response(200, json=JOB)]
    )
    with httpx.Client(transport=httpx.MockTransport(lambda _: next(answers))) as http:
        Vydra(api_key="k", http_client=http, on_attempt=seen.append).jobs.retrieve("abc")
    assert [(one.call.operation, one.call.attempts, one.status) for one in seen] == [
        ("jobs.retrieve", 1, 503),
        ("jobs.retrieve", 2, 200),
    ]


def test_one_client_serves_many_threads() -> None:
    transport = httpx.MockTransport(_answers(200, JOB))
    found: list[Any] = []
    with httpx.Client(transport=transport) as http:
        client = Vydra(api_key="k", http_client=http)
        threads = [
            threading.Thread(target=lambda: found.append(client.jobs.retrieve("abc").progress))
            for _ in range(16)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [40] * 16


def test_a_package_costs_what_is_touched() -> None:
    command = [sys.executable, "-W", "error", str(Path(__file__).with_name("touch_videos.py"))]
    loaded = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    assert loaded == ["client", "resources", "resources.videos"]


def test_the_environment_switches_the_log_on() -> None:
    command = [sys.executable, str(Path(__file__).with_name("list_jobs.py"))]
    for level, logged in (("debug", True), ("", False)):
        environment = {**os.environ, "REELSPEC_LOG": level}
        run = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        assert ("jobs.list GET https://www.vydra.ai/api/v1/jobs: 200" in run.stderr) == logged
        assert "planted" not in run.stderr


def test_answers_are_models() -> None:
    with httpx.Client(transport=httpx.MockTransport(_answers(200, JOB))) as http:
        job = Vydra(api_key="k", http_client=http).jobs.retrieve("abc")
    assert isinstance(job, BaseModel)
    assert drift_of(job) is None
    assert job.created_at is not None and job.created_at.year == 2026
    assert pickle.loads(pickle.dumps(job)) == job
