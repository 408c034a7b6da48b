"""What waiting outlives and what ends it, on a real socket; and how often it asks."""

from __future__ import annotations

import gzip
import json
import time
import warnings
from typing import Any

import httpx
import pytest
from reelspec import (
    APIConnectionError,
    APIError,
    APIStatusError,
    AuthenticationError,
    ContractDriftError,
    ContractDriftWarning,
    JobFailed,
    JobMismatchError,
    JobState,
    JobTimeout,
    NotFoundError,
    PermissionDeniedError,
)
from reelspec._runtime.errors import CallContext
from reelspec._runtime.http.run_steps import Pause
from reelspec._runtime.jobs import polling
from reelspec._runtime.jobs.lifecycle import JobResponses
from reelspec.hedra import Hedra
from reelspec.vydra import AsyncVydra, Vydra

from .player import BOTH, CREATED, ID, KEY, Player, do, play, status, submitted
from .server import Reply, Server, reply

DONE = {"id": ID, "status": "completed", "createdAt": "2026-01-26T12:00:00.000Z", "output": {}}
RUNNING = {**DONE, "status": "running"}

BAD_CHARSET = "text/html; charset="
HUGE = b'{"id": "x", "status": "running", "progress": 1' + b"0" * 400 + b"}"
TRANSIENT: dict[str, Reply] = {
    **{str(code): reply(code, {"error": "x"}) for code in (408, 409, 425, 429)},
    **{str(code): reply(code, b"x") for code in (500, 501, 502, 503, 504, 507, 520, 530, 599)},
    "404 at first": reply(404, {"error": "no such job"}),
    "no gzip at all": reply(200, b"{}", content_encoding="gzip"),
    "half a gzip": reply(200, gzip.compress(b"{}" * 99)[:-20], content_encoding="gzip"),
    "an error with broken gzip": reply(503, b"{}", content_encoding="gzip"),
    "charset that no codec has": reply(503, b"\xff\xfe", content_type=BAD_CHARSET + "x-no"),
    "charset that decodes nothing": reply(503, b"\xff", content_type=BAD_CHARSET + "undefined"),
    "charset that gives bytes": reply(503, b"\xff", content_type=BAD_CHARSET + "hex"),
    "invalid UTF-8": reply(200, b'{"id": "\xff\xfe"}'),
    "HTML": reply(200, b"<html>maintenance</html>", content_type="text/html"),
    "empty": reply(200),
    "no content": reply(204),
    "truncated JSON": reply(200, b'{"id": "'),
    "truncated body": reply(200, b"{", content_length="99", connection="close"),
    "no HTTP": b"garbage\r\n\r\n",
    "closed": None,
    "null": reply(200, b"null"),
    "a list": reply(200, b"[]"),
    "status is a list": reply(200, {**RUNNING, "status": ["completed"]}),
    "another job that is done": reply(200, {**DONE, "id": "another"}),
    "another job that failed": reply(200, {**DONE, "id": "another", "status": "failed"}),
    "another job by number": reply(200, {**DONE, "id": 17}),
    "progress is no number": reply(200, {**RUNNING, "progress": "NaN"}),
    "progress is huge": reply(200, HUGE),
    **{
        f"Retry-After {value}": reply(429, {"error": "x"}, retry_after=value)
        for value in (
            *("0", "-5", "nan", "inf", "1e-3", "soon", "\xb2"),
            *("Mon, 01 Jan 0001 00:00:00 -0000", "Mon, 01 Jan 1990 00:00:00 GMT"),
            *("Fri, 31 Dec 99999999999 23:59:59 GMT", "Fri, 99 Foo 2026 25:99:99 GMT"),
        )
    },
}  # fmt: skip


def _provider(*polls: Reply) -> Server:
    def said(method: str, path: str, count: int) -> Reply:
        return reply(201, CREATED) if method == "POST" else polls[min(count, len(polls)) - 1]

    return Server(said)


async def _waited(client: Any, **options: Any) -> Any:
    job = await do(submitted(client))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ContractDriftWarning)
        return await do(job.wait(**options))


def _client(server: Server, is_async: bool, **options: Any) -> Any:
    make = AsyncVydra if is_async else Vydra
    options = {"max_retries": 0, "poll_interval": 0, **options}
    return make(api_key=KEY, base_url=server.url, **options)


def _run(server: Server, is_async: bool, **options: Any) -> Any:
    import asyncio

    async def run() -> Any:
        client = _client(server, is_async)
        try:
            return await _waited(client, **options)
        finally:
            await do(client.close())

    return asyncio.run(run())


@BOTH
@pytest.mark.parametrize("fault", TRANSIENT)
def test_it_is_outlived(fault: str, is_async: bool) -> None:
    with _provider(TRANSIENT[fault], TRANSIENT[fault], reply(200, DONE)) as server:
        assert _run(server, is_async, timeout=20).state is JobState.SUCCEEDED
        assert server.seen[f"/jobs/{ID}"] == 3


SAME_JOB: dict[str, Any] = {
    "no id": {"status": "completed"},
    "null": {**DONE, "id": None},
    "a list": {**DONE, "id": ["another"]},
    "in capitals": {**DONE, "id": ID.upper()},
    "another id beside": {**DONE, "assetId": "another", "job": {"id": "another"}},
}


@BOTH
@pytest.mark.parametrize("case", SAME_JOB)
def test_a_response_that_names_no_other_job_is_taken(case: str, is_async: bool) -> None:
    with _provider(reply(200, SAME_JOB[case])) as server:
        assert _run(server, is_async, timeout=20).state is JobState.SUCCEEDED
        assert server.seen[f"/jobs/{ID}"] == 1


@BOTH
def test_the_response_of_another_job_is_an_error_of_its_own(is_async: bool) -> None:
    other = {**DONE, "id": "another", "videoUrl": "https://files.example/other.mp4"}

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        with pytest.raises(
            JobMismatchError, match=f"the job {ID}, but .* of the job another"
        ) as one:
            await do(job.refresh())
        assert (job.state, job.urls, job.status) == (JobState.UNKNOWN, [], None)
        assert json.loads(one.value.received.content) == other
        with pytest.raises(JobTimeout) as late:
            await do(job.wait(timeout=0.1))
        assert isinstance(late.value.__cause__, JobMismatchError)
        assert job.state is JobState.UNKNOWN
        with pytest.raises(
            JobMismatchError
        ):  # it does not wait forever for a server that is confused
            await do(job.wait(timeout=None))

    play(Player([httpx.Response(200, json=other)]), is_async, flow)


def _hedra(final: dict[str, Any]) -> Server:
    """Version 3 of Hedra, whose results are a response of their own; the second one is right."""

    def said(method: str, path: str, count: int) -> Reply:
        if method == "POST":
            return reply(202, {"job_id": "a", "status": "IN_QUEUE"})
        if path.endswith("/status"):
            return reply(200, {"job_id": "a", "status": "COMPLETED"})
        right = {"job_id": "a", "outputs": [{"url": "https://files.example/a.mp4"}]}
        return reply(200, final if count == 1 else right)

    return Server(said)


def test_the_final_response_of_another_job_is_not_taken() -> None:
    other = {"job_id": "b", "outputs": [{"url": "https://files.example/b.mp4"}]}
    with _hedra(other) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", ContractDriftWarning)
        with Hedra(v3_key=KEY, base_url=server.url, max_retries=0, poll_interval=0) as client:
            job = client.jobs.from_id("v3.models.submit", "a").wait(timeout=20)
        assert job.urls == ["https://files.example/a.mp4"]
        assert server.seen["/v3/jobs/a"] == 2


@BOTH
@pytest.mark.parametrize(
    ("code", "error"), [(401, AuthenticationError), (403, PermissionDeniedError)]
)
def test_a_key_that_is_refused_ends_it_at_once(code: int, error: Any, is_async: bool) -> None:
    with _provider(reply(code, {"error": "no"}), reply(200, DONE)) as server:
        with pytest.raises(error) as caught:
            _run(server, is_async, timeout=20)
        assert server.seen[f"/jobs/{ID}"] == 1
        assert ID in "".join(caught.value.__notes__)


@BOTH
def test_a_job_that_never_appears_ends_it(is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """After 30 s, or what the spec says, a 404 is final."""
    now = time.time()

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        monkeypatch.setattr(time, "time", lambda: now + 29)
        with pytest.raises(JobTimeout) as early:
            await do(job.wait(timeout=0))
        assert isinstance(early.value.__cause__, NotFoundError)
        monkeypatch.setattr(time, "time", lambda: now + 31)
        with pytest.raises(NotFoundError) as caught:
            await do(job.wait())
        assert ID in "".join(caught.value.__notes__)
        job.lifecycle = job.lifecycle._replace(appears_within=60)
        with pytest.raises(JobTimeout):
            await do(job.wait(timeout=0))

    play(Player([httpx.Response(404, json={"error": "no such job"})]), is_async, flow)


@BOTH
@pytest.mark.parametrize("value", ["864000", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_retry_after_of_days_is_capped(
    value: str, is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the timeout, or by `LONGEST_REQUESTED`."""
    busy = httpx.Response(429, json={"error": "busy"}, headers={"retry-after": value})

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        with pytest.raises(JobTimeout):
            await do(job.wait(timeout=0.1))
        monkeypatch.setattr(polling, "LONGEST_REQUESTED", 0.01)
        await do(job.wait(timeout=None))

    player = Player([busy, busy, busy, status("completed")])
    play(player, is_async, flow)
    assert player.count["GET www.vydra.ai"] == 4


def _pauses(job: Any, bounds: tuple[float, float], failure: Any, count: int) -> list[float]:
    steps = polling.following(job, bounds, None, None, clock=lambda: 0, chance=lambda: 0.5)
    found: list[float] = []
    step = next(steps)
    while len(found) < count:
        if isinstance(step, Pause):
            found.append(step.seconds)
            step = next(steps)
        else:
            step = steps.send(failure)
    return found


@pytest.mark.parametrize(
    "eta", [None, 0, -1, float("nan"), float("inf"), 10**400], ids=lambda eta: str(eta)[:5]
)
def test_no_pause_is_ever_none(eta: Any) -> None:
    """Whatever interval and estimate say, and though each call fails at once."""
    with httpx.Client(transport=httpx.MockTransport(Player())) as http:
        job = Vydra(api_key=KEY, http_client=http).jobs.create(
            workflow="generate_video", input={"prompt": "A dog"}
        )
    job.parts[0]._responses = JobResponses({"eta": eta})
    job.parts[0]._life = job.lifecycle._replace(eta="response#/eta")
    failure = APIConnectionError("refused", CallContext("jobs.retrieve", "GET", "https://x"))
    for bounds in ((0, 0), (0, 15), (0.001, 0.001)):
        assert min(_pauses(job, bounds, failure, 10)) >= polling.SHORTEST
        assert min(_pauses(job, bounds, None, 10)) >= polling.SHORTEST
    assert _pauses(job, (0, 15), None, 20)[-1] == (polling.SHORTEST if eta in (0, -1) else 15)


@BOTH
@pytest.mark.parametrize("value", [float("nan"), -1, "5", True])
def test_a_timeout_that_is_no_time_is_refused(value: Any, is_async: bool) -> None:
    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        with pytest.raises(ValueError, match="timeout: must be a number of seconds"):
            await do(job.wait(timeout=value))
        with pytest.raises(ValueError, match="poll_interval: must be a number of seconds"):
            await do((await do(submitted(client, poll_interval=value))).wait())

    player = Player()
    play(player, is_async, flow)
    assert player.count["GET www.vydra.ai"] == 0


@BOTH
def test_drift_that_is_an_error_loses_nothing(is_async: bool) -> None:
    """With `strict`, and where warnings are errors (`python -W error`)."""
    strange = httpx.Response(200, json={"id": ID, "status": 5})

    async def flow(client: Any) -> None:
        job = await do(submitted(client, strict=True))
        with pytest.raises(ContractDriftError) as caught:
            await do(job.wait())
        assert ID in "".join(caught.value.__notes__)
        assert (await do(job.wait())).state is JobState.SUCCEEDED
        job = await do(submitted(client))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with pytest.raises(ContractDriftWarning) as warned:
                await do(job.wait())
            assert ID in "".join(warned.value.__notes__)
        assert (await do(job.wait())).state is JobState.SUCCEEDED

    done = status("completed", progress=100, output={})
    play(Player([strange, done, strange, done]), is_async, flow)


def test_a_batch_goes_on_without_the_part_that_is_gone() -> None:
    def job(id_: str, word: str) -> dict[str, Any]:
        video = {"type": "video", "generated_video_inputs": {"text_prompt": "A market"}}
        moment = "2026-02-07T12:00:00Z"
        said = {"status": word, "progress": 0, "created_at": moment}
        return {"id": id_, "asset_id": id_, **said, **video}

    def said(method: str, path: str, count: int) -> Reply:
        if method == "POST":
            batch = [job("a", "queued"), job("b", "queued")]
            return reply(200, {**job("a", "queued"), "batch_results": batch})
        if "/a/" in path:
            return reply(410, {"error": "gone"})
        return reply(200, job("b", "complete" if count > 3 else "processing"))

    with Server(said) as server:
        with Hedra(api_key=KEY, base_url=server.url, poll_interval=0) as hedra:
            inputs: Any = {"text_prompt": "A market"}
            batch = hedra.generations.create(
                type="video", generated_video_inputs=inputs, batch_size=2
            )
            with pytest.raises(APIStatusError, match="410"):
                batch.wait()
        assert [part.state for part in batch.parts] == [JobState.UNKNOWN, JobState.SUCCEEDED]
        assert sum(count for path, count in server.seen.items() if "/a/" in path) == 1


@BOTH
def test_an_id_that_is_no_id_is_never_asked_for(is_async: bool) -> None:
    created = reply(201, {**CREATED, "id": {"a": 1}})
    with Server(lambda method, path, count: created) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", ContractDriftWarning)
        with pytest.raises((JobFailed, APIError)):
            _run(server, is_async, timeout=5)
        assert list(server.seen) == ["/jobs"]
