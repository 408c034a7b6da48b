"""A provider that repeats the key in every response: the object keeps it, and nothing else does."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import math
import pickle
import warnings
from typing import Any
from urllib.parse import quote

import pytest
from reelspec import APIError, ContractDriftWarning, JobFailed, JobTimeout, MissingJobIdError
from reelspec._runtime.http import masking
from reelspec.hera import Hera
from reelspec.vydra import AsyncVydra, Vydra

from .player import BOTH, CREATED, ID, do
from .server import Reply, Server, reply

KEY = "sk-live/PLANTED+0123456789"
SENTENCE = f"your key is {KEY}, in an address {quote(KEY, safe='')}"
REPEATED: dict[str, Any] = {
    "note": SENTENCE,
    "list": [{"deep": [KEY]}],
    KEY: "as a name",
    "statusMessage": f"refused for {KEY}",
    "output": {"url": f"https://files.example/out.mp4?key={KEY}"},
}
PAID: Any = {"workflow": "generate_video", "input": {"prompt": "A dog"}}


def _provider(*polls: dict[str, Any], submitted: dict[str, Any] = CREATED) -> Server:
    def said(method: str, path: str, count: int) -> Reply:
        if method == "POST":
            return reply(201, {**submitted, **REPEATED})
        return reply(200, {"id": ID, **REPEATED, **polls[min(count, len(polls)) - 1]})

    return Server(said)


def _run(server: Server, is_async: bool, flow: Any) -> Any:
    async def run() -> Any:
        make = AsyncVydra if is_async else Vydra
        client: Any = make(api_key=KEY, base_url=server.url, max_retries=0, poll_interval=0)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", ContractDriftWarning)
                return await flow(client)
        finally:
            await do(client.close())

    return asyncio.run(run())


def _check_text(*texts: Any) -> None:
    for text in texts:
        for form in (KEY, quote(KEY, safe=""), json.dumps(KEY)[1:-1], repr(KEY)[1:-1]):
            assert form not in str(text)


@BOTH
def test_a_job(is_async: bool) -> None:
    async def flow(client: Any) -> None:
        job = await do(client.jobs.create(**PAID))
        assert job.response.note == SENTENCE  # the user may need what came
        await do(job.wait())
        assert job.urls == [REPEATED["output"]["url"]]
        for value in (job, job.response, job.result, job.parts, [job.result]):
            _check_text(repr(value), value)
            assert KEY.encode() not in pickle.dumps(value)
        _check_text(json.dumps(job.to_dict()), *job.result.__rich_repr__())
        for again in (copy.copy(job), copy.deepcopy(job)):
            assert (again.response.note, again.urls) == (SENTENCE, job.urls)
        unpickled = pickle.loads(pickle.dumps(job))
        assert (unpickled.id, unpickled.state, unpickled.response.note) == (
            ID,
            job.state,
            "your key is ***, in an address ***",
        )
        restored = client.jobs.from_dict(json.loads(json.dumps(job.to_dict())))
        assert (await do(restored.wait())).urls == job.urls

    with _provider({"status": "completed"}) as server:
        _run(server, is_async, flow)


@BOTH
def test_errors_of_a_job(is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    async def flow(client: Any) -> None:
        job = await do(client.jobs.create(**PAID))
        with pytest.raises(JobTimeout) as late:
            await do(job.wait(timeout=0))
        with pytest.raises(JobFailed) as failed:
            await do(job.wait())
        for error in (late.value, failed.value):
            _check_text(error, repr(error), *error.__notes__ if error is late.value else ())
            assert KEY.encode() not in pickle.dumps(error)
            assert pickle.loads(pickle.dumps(error)).job.id == ID

    strange = {"status": f"waiting for {KEY}"}
    with _provider(strange, {"status": "failed"}) as server, caplog.at_level(logging.DEBUG):
        _run(server, is_async, flow)
    assert "is not in the spec" in caplog.text
    _check_text(caplog.text)


@BOTH
@pytest.mark.parametrize("status", [201, 400, 429, 500])
def test_an_error_pickles_without_what_the_response_repeats(status: int, is_async: bool) -> None:
    async def flow(client: Any) -> None:
        with pytest.raises(APIError) as caught:
            await do(client.jobs.create(**PAID))
        error: Any = caught.value
        assert KEY.encode() in error.received.content
        _check_text(error, repr(error), getattr(error, "response", None))
        dumped = pickle.dumps(error)
        assert KEY.encode() not in dumped and KEY.encode() not in pickle.dumps(error.received)
        again = pickle.loads(dumped)
        assert (str(again), again.submission, again.call) == (
            str(error),
            error.submission,
            error.call,
        )
        assert b"***" in again.received.content
        assert (status == 201) == isinstance(again, MissingJobIdError)

    body = {**REPEATED, "error": SENTENCE, "output": None}
    with Server(lambda *_: reply(status, body)) as server:
        _run(server, is_async, flow)


@pytest.mark.parametrize("length", range(260, 310, 7))
def test_a_message_that_is_cut_shows_no_part_of_the_key(length: int) -> None:
    body = {"fault": {"detail": "x" * length + KEY}}
    with (
        Server(lambda *_: reply(400, body)) as server,
        Vydra(api_key=KEY, base_url=server.url) as client,
        pytest.raises(APIError) as caught,
    ):
        client.jobs.create(**PAID)
    assert KEY[:4] not in str(caught.value)


def test_a_warning_of_drift() -> None:
    submitted = {**CREATED, KEY: 1, "createdAt": KEY}
    with (
        _provider(submitted=submitted) as server,
        Vydra(api_key=KEY, base_url=server.url) as client,
        pytest.warns(ContractDriftWarning) as caught,
    ):
        client.jobs.create(**PAID)
    warning: Any = caught[0].message
    _check_text(warning, repr(warning), warning.drift.problems)
    assert KEY.encode() in warning.drift.raw


def _hera_job(key: str, response: dict[str, Any]) -> Any:
    output: Any = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
    with (
        Server(lambda *_: reply(200, response)) as server,
        Hera(api_key=key, base_url=server.url) as client,
    ):
        return client.videos.create(prompt="x", outputs=[output])


@pytest.mark.parametrize("id", ["v1", f"job-{KEY[8:]}", f"job-{quote(KEY, safe='')}"])
def test_an_id_is_kept_whatever_is_in_it(id: str) -> None:
    body = {"video_id": id, "note": f"{id} {KEY}"}
    saved = _hera_job(KEY, body).to_dict()
    assert saved["response"] == {
        "video_id": id,
        "note": f"{id.replace(quote(KEY, safe=''), '***')} ***",
    }


def test_a_short_key_is_in_every_text_and_stays_in_data() -> None:
    job = _hera_job("red", {"video_id": "v1", "note": "a red car"})
    assert job.to_dict()["response"]["note"] == "a red car"
    assert "red" not in repr(job.response)


def test_as_many_credentials_as_there_are_tenants(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(masking, "_remembered", ())
    for number in range(masking.LIMIT + 5):
        masking.remember([f"tenant-{number}", "", f"tenant-{number}"])
    last = masking.LIMIT + 4
    assert masking.mask_text(f"tenant-{last} tenant-0") == "*** tenant-0"


# Numbers that JSON does not have


@pytest.mark.parametrize(
    ("number", "text"), [("1e400", "Infinity"), ("-1e400", "-Infinity"), ("NaN", "NaN")]
)
@pytest.mark.parametrize("field", ["creditsCharged", "undeclared", "deep"])
def test_a_saved_job_is_json(number: str, text: str, field: str) -> None:
    body = {**CREATED, "deep": [{"x": 1}]}
    value = [{"x": 0.5}] if field == "deep" else 0.5
    content = json.dumps({**body, field: value}).replace("0.5", number).encode()
    with (
        Server(lambda *_: reply(201, content)) as server,
        Vydra(api_key=KEY, base_url=server.url) as client,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore", ContractDriftWarning)
        job = client.jobs.create(**PAID)
        saved = json.loads(json.dumps(job.to_dict(), allow_nan=False))
        again = client.jobs.from_dict(saved)
    shown = saved["response"][field]
    assert (shown[0]["x"] if field == "deep" else shown) == text
    assert (again.id, again.charged) == (ID, None if field == "creditsCharged" else 175)
    json.loads(job.response.model_dump_json(), parse_constant=pytest.fail)
    if field == "creditsCharged":
        charged = job.response.credits_charged
        assert charged is not None and not math.isfinite(charged)
