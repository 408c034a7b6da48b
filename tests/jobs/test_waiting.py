"""Waiting for a job, sync and async. Tests named after A.6 are defects of today's SDKs."""

from __future__ import annotations

import json
import logging
import pickle
import time
from typing import Any

import httpx
import pytest
from reelspec import (
    APIStatusError,
    ClientError,
    JobCanceled,
    JobFailed,
    JobState,
    JobTimeout,
    JobUnfinished,
    MissingJobIdError,
)
from reelspec._runtime.jobs import polling
from reelspec.hedra import Hedra
from reelspec.vydra import Vydra

from .player import BOTH, DONE, FILE, ID, KEY, Player, do, play, status, submitted

RUNNING = status("running", progress=40)


@BOTH
def test_a_job_from_submission_to_result(is_async: bool) -> None:
    player = Player([status("pending"), RUNNING, DONE])
    seen: list[Any] = []

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        assert (job.id, job.state, job.status, job.charged) == (ID, JobState.UNKNOWN, None, 175)
        assert job.response.credits_charged == 175
        with pytest.raises(JobUnfinished, match=r"call wait\(\) first"):
            _ = job.result
        await do(job.wait(on_progress=lambda j: seen.append((j.state, j.status, j.progress))))
        assert job.result.status == "completed"
        assert job.urls == [FILE]

    play(player, is_async, flow)
    assert seen == [
        ("queued", "pending", None),
        ("running", "running", 0.4),
        ("succeeded", "completed", 1.0),
    ]
    assert player.count == {"POST www.vydra.ai": 1, "GET www.vydra.ai": 3}


@BOTH
def test_a6_1_a_canceled_job_has_ended(is_async: bool) -> None:
    player = Player([RUNNING])

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        await do(job.cancel())
        assert job.state is JobState.CANCELED
        with pytest.raises(JobCanceled, match="canceled"):
            await do(job.wait(timeout=None))

    play(player, is_async, flow)
    assert player.count == {"POST www.vydra.ai": 1, "DELETE www.vydra.ai": 1}


@BOTH
def test_a6_3_a_job_that_was_pickled_works(is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VYDRA_API_KEY", KEY)

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        stored = pickle.dumps(job)
        assert KEY.encode() not in stored
        again = pickle.loads(stored)
        assert (again.id, type(again)) == (job.id, type(job))
        assert again.response == job.response
        taken = client.jobs.from_dict(again.to_dict())
        await do(taken.wait())
        assert taken.urls == [FILE]

    play(Player(), is_async, flow)


@BOTH
def test_a6_3_a_failure_is_one_of_our_errors_and_says_why(is_async: bool) -> None:
    failed = status("failed", statusMessage="the prompt was refused")

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        with pytest.raises(JobFailed, match=f"{ID} failed: the prompt was refused") as caught:
            await do(job.wait())
        assert isinstance(caught.value, ClientError)
        assert caught.value.reason == "the prompt was refused"
        assert caught.value.job is job
        restored = pickle.loads(pickle.dumps(caught.value))
        assert (str(restored), restored.reason) == (str(caught.value), caught.value.reason)
        assert restored.job.id == ID
        with pytest.raises(JobFailed, match="refused"):
            _ = job.result

    play(Player([failed]), is_async, flow)


@BOTH
def test_a6_8_a_wait_has_a_deadline_and_keeps_the_job(is_async: bool) -> None:
    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        with pytest.raises(JobTimeout, match=r"has not ended after 0\.05 s") as caught:
            await do(job.wait(timeout=0.05))
        assert isinstance(caught.value, TimeoutError)
        assert caught.value.job is job
        assert str(job.to_dict()) in "".join(caught.value.__notes__)

    play(Player([RUNNING]), is_async, flow)


@BOTH
def test_a6_8_polls_use_the_options_of_the_submission(is_async: bool) -> None:
    player = Player()

    async def flow(client: Any) -> None:
        extra = {"X-Trace": "7"}
        job = await do(submitted(client, extra_headers=extra, extra_body={"a": 1}, timeout=7.5))
        await do(job.wait(timeout=None))

    play(player, is_async, flow)
    _, poll = player.requests
    assert poll.headers["x-trace"] == "7"
    assert poll.extensions["timeout"]["read"] == 7.5
    assert not poll.content


def test_a6_8_the_pauses_grow_and_follow_the_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    """5 to 30 s on Hedra, half of what is left of its estimate, never a fixed interval."""
    answer = {
        "type": "video",
        "generated_video_inputs": {"text_prompt": "A"},
        "eta_sec": 100,
        **_queued("a"),
    }
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    with httpx.Client(transport=transport) as http:
        video: Any = {"text_prompt": "A market"}
        job = Hedra(api_key=KEY, http_client=http).generations.create(
            type="video", generated_video_inputs=video
        )
    monkeypatch.setattr(time, "time", lambda: job.submitted)
    job.parts[0]._responses = job.parts[0]._responses._replace(status={"status": "queued"})
    assert _pauses(job, 3) == [30, 30, 30]
    job.parts[0]._responses.response.eta_sec = 16
    assert _pauses(job, 2) == [8, 8]
    job.parts[0]._responses.response.eta_sec = None
    assert _pauses(job, 6) == [5, 7.5, 11.25, 16.88, 25.31, 30]


def _queued(id_: str | None) -> dict[str, Any]:
    said = {"status": "queued", "progress": 0, "created_at": "2026-02-07T12:00:00Z"}
    video = {"type": "video", "generated_video_inputs": {"text_prompt": "A market"}}
    return {"id": id_, "asset_id": id_, **said, **video}


def _pauses(job: Any, count: int) -> list[float]:
    steps = polling.following(job, (5, 30), None, None, clock=lambda: 0, chance=lambda: 0.5)
    found: list[float] = []
    step = next(steps)
    while len(found) < count:
        if isinstance(step, polling.JobRequest):
            step = steps.send(None)
        else:
            found.append(step.seconds)
            step = next(steps)
    return [round(pause, 2) for pause in found]


@BOTH
def test_what_is_not_the_jobs_fault_is_outlived(is_async: bool) -> None:
    faults: list[Any] = [
        *(httpx.Response(code, json={"error": "busy"}) for code in (408, 429, 500, 502, 503, 504)),
        *(httpx.ReadTimeout("slow"), httpx.ConnectError("reset"), httpx.ReadError("reset")),
        httpx.Response(200, content=b"<html>maintenance</html>"),
        httpx.Response(200, content=b""),
    ]
    player = Player([*faults, DONE])

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        await do(job.wait(timeout=20))

    play(player, is_async, flow)
    assert player.count["GET www.vydra.ai"] == len(faults) + 1


@BOTH
def test_retry_after_is_followed(is_async: bool) -> None:
    busy = httpx.Response(429, json={"error": "busy"}, headers={"retry-after": "30"})

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        with pytest.raises(JobTimeout):
            await do(job.wait(timeout=0.3))

    player = Player([busy, RUNNING])
    play(player, is_async, flow)
    assert player.count["GET www.vydra.ai"] == 2, "once at 429, once at the deadline"


@BOTH
def test_what_waiting_cannot_mend_is_raised(is_async: bool) -> None:
    gone = httpx.Response(410, json={"error": "the job was deleted"})

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        with pytest.raises(APIStatusError) as caught:
            await do(job.wait())
        assert ID in "".join(caught.value.__notes__)

    play(Player([gone]), is_async, flow)


@BOTH
def test_an_unknown_status_is_waited_out_and_told_once(
    is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    strange = status("contemplating")

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        with pytest.raises(JobTimeout, match="contemplating"):
            await do(job.wait(timeout=0.2))
        assert (job.state, job.status) == (JobState.UNKNOWN, "contemplating")

    player = Player([strange])
    with caplog.at_level(logging.WARNING, "reelspec"):
        play(player, is_async, flow)
    assert player.count["GET www.vydra.ai"] > 2
    assert [r.getMessage() for r in caplog.records].count(
        f"job {ID}: the status 'contemplating' is not in the spec"
    ) == 1


@BOTH
def test_ctrl_c_leaves_a_job_to_resume(is_async: bool) -> None:
    def interrupt(job: Any) -> None:
        raise KeyboardInterrupt

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        try:
            await do(job.wait(on_progress=interrupt))
        except KeyboardInterrupt as stopped:
            assert "to_dict" in dir(job) and ID in "".join(stopped.__notes__)
        again = client.jobs.from_dict(json.loads(json.dumps(job.to_dict())))
        assert (await do(again.wait())).urls == [FILE]

    player = Player([RUNNING, DONE])
    play(player, is_async, flow)
    assert player.count["POST www.vydra.ai"] == 1


@BOTH
def test_many_are_waited_for_with_a_cap(is_async: bool) -> None:
    failed = status("failed", statusMessage="refused")
    player = Player([RUNNING] * 6 + [failed, DONE])
    looked: set[int] = set()

    async def flow(client: Any) -> None:
        jobs = [await do(submitted(client)) for _ in range(5)]
        with pytest.raises(ExceptionGroup, match="1 of 5 jobs did not succeed") as caught:
            note = lambda job: looked.add(id(job))  # noqa: E731
            await do(client.jobs.wait_all(jobs, concurrency=2, on_progress=note))
        assert [type(error) for error in caught.value.exceptions] == [JobFailed]
        assert sorted(job.state for job in jobs) == ["failed"] + ["succeeded"] * 4

    play(player, is_async, flow)
    assert len(looked) == 5


@BOTH
def test_the_rate_of_a_client_is_capped(is_async: bool) -> None:
    import time

    async def flow(client: Any) -> None:
        started = time.monotonic()
        for _ in range(5):
            await do(submitted(client))
        assert time.monotonic() - started >= 4 / 50

    play(Player(), is_async, flow, max_rate=50)


def test_a_batch_reports_each() -> None:
    answers = {
        "/generations/a/status": {**_queued("a"), "status": "complete", "url": FILE},
        "/generations/b/status": {**_queued("b"), "status": "error", "error_message": "refused"},
    }
    refused = {**_queued(None), "status": "error", "error": "no credits"}
    made = [_queued("a"), _queued("b"), refused]
    batch = {
        "type": "video",
        "generated_video_inputs": {"text_prompt": "A"},
        "batch_results": made,
        **_queued("a"),
    }

    def handler(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(200, json=batch)
        path = "/generations/" + request.url.path.partition("/generations/")[2]
        return httpx.Response(200, json=answers[path])

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        hedra = Hedra(api_key=KEY, http_client=http, poll_interval=0.01)
        inputs: Any = {"text_prompt": "A market"}
        job = hedra.generations.create(type="video", generated_video_inputs=inputs, batch_size=3)
        assert str(job) == "generations.create batch of 3 jobs a, b, None"
        with pytest.raises(JobFailed, match="refused; no credits"):
            job.wait()
    assert [(part.id, part.state.value, part.error) for part in job.parts] == [
        ("a", "succeeded", None),
        ("b", "failed", "refused"),
        (None, "failed", "no credits"),
    ]
    assert job.urls == [FILE]


def test_an_answer_without_an_id_keeps_all_it_said() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(201, json={"status": "pending", "creditsCharged": 175})

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        vydra = Vydra(api_key=KEY, http_client=http)
        with (
            pytest.warns(Warning, match="id"),
            pytest.raises(MissingJobIdError, match="no id at response#/id") as caught,
        ):
            vydra.jobs.create(workflow="generate_video", input={"prompt": "A dog"})
        assert caught.value.submission == "accepted"
        assert caught.value.response.credits_charged == 175
