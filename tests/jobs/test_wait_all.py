"""Waiting for many jobs: in turns, a bounded number of requests at once, nothing lost."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from reelspec import ClientError, JobFailed, JobState, JobTimeout
from reelspec._runtime.jobs.schedule import DueRequest, Schedule
from reelspec.hera import Hera
from reelspec.vydra import AsyncVydra, Vydra

from .player import BOTH, CREATED, KEY, do, submitted
from .server import Reply, Server, reply
from .story import MP4

TIME = "2026-01-26T12:00:00.000Z"


class Provider(Server):
    """Numbers its jobs; those in `stuck` run for ever, those in `hanging` get no response."""

    def __init__(self, stuck: int = 0, hanging: int = 0) -> None:
        super().__init__(self._said)
        self.stuck, self.hanging = stuck, hanging
        self.under_way = self.most = 0
        self.released = threading.Event()

    def _said(self, method: str, path: str, count: int) -> Reply:
        if method == "POST":
            return reply(201, {**CREATED, "id": str(count)})
        number = int(path.rpartition("/")[2])
        with self.lock:
            self.under_way += 1
            self.most = max(self.most, self.under_way)
        if number <= self.hanging:
            self.released.wait(20)
        time.sleep(0.005)
        with self.lock:
            self.under_way -= 1
        done = number > self.stuck and count > 1
        word = "completed" if done else "running"
        return reply(200, {"id": str(number), "status": word, "createdAt": TIME, "output": {}})


def run(provider: Provider, is_async: bool, flow: Callable[[Any], Any], **options: Any) -> None:
    """A flow with a client of each kind."""
    options = {"api_key": KEY, "max_retries": 0, "poll_interval": 0.05, **options}

    async def within() -> None:
        client: Any = (AsyncVydra if is_async else Vydra)(base_url=provider.url, **options)
        try:
            await flow(client)
        finally:
            provider.released.set()
            await do(client.close())

    with provider:
        asyncio.run(within())


@BOTH
def test_jobs_that_never_end_do_not_delay_the_others(is_async: bool) -> None:
    provider = Provider(stuck=20)

    async def flow(client: Any) -> None:
        jobs = [await do(submitted(client)) for _ in range(60)]
        with pytest.raises(ExceptionGroup, match="20 of 60 jobs did not succeed") as caught:
            await do(client.jobs.wait_all(jobs, concurrency=4, timeout=3))
        assert [type(error) for error in caught.value.exceptions] == [JobTimeout] * 20
        assert [job.state for job in jobs[20:]] == [JobState.SUCCEEDED] * 40
        late: Any = caught.value.exceptions
        assert {job.id for job in jobs[:20]} == {error.job.id for error in late}
        provider.stuck = 0
        await do(client.jobs.wait_all(jobs))

    run(provider, is_async, flow)
    assert provider.most <= 20


@BOTH
def test_no_more_requests_at_once_than_wanted(is_async: bool) -> None:
    provider = Provider()

    async def flow(client: Any) -> None:
        jobs = [await do(submitted(client)) for _ in range(30)]
        await do(client.jobs.wait_all(iter(jobs), concurrency=3))
        assert {job.state for job in jobs} == {JobState.SUCCEEDED}

    run(provider, is_async, flow)
    assert provider.most <= 3


@BOTH
def test_status_calls_that_hang_give_their_place_back(
    is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reelspec._runtime.jobs import schedule

    monkeypatch.setattr(schedule, "PATIENCE", 0.3)
    provider = Provider(hanging=4)

    async def flow(client: Any) -> None:
        jobs = [await do(submitted(client)) for _ in range(12)]
        with pytest.raises(ExceptionGroup, match="4 of 12"):
            await do(client.jobs.wait_all(jobs, concurrency=4, timeout=2))
        assert [job.state for job in jobs[4:]] == [JobState.SUCCEEDED] * 8

    run(provider, is_async, flow)


def test_the_longest_waiting_is_asked_about_first() -> None:
    """A job that asks more often gets no more than its turn."""
    from reelspec._runtime.http.run_steps import Pause
    from reelspec._runtime.jobs.polling import JobRequest

    now = 0.0
    asked: list[str] = []

    class One:
        def __init__(self, name: str, pause: float, turns: int) -> None:
            self.name, self.pause, self.turns = name, pause, turns

        def steps(self) -> Any:
            for _ in range(self.turns):
                yield Pause(self.pause)
                yield JobRequest(self)  # type: ignore[arg-type]

        def take(self, look: JobRequest, response: None) -> None:
            asked.append(self.name)

        def raise_unless_succeeded(self) -> None:
            pass

    jobs: Any = [One("quick", 1, 6), One("slow", 3, 2)]
    schedule = Schedule(((job, job.steps()) for job in jobs), clock=lambda: now)
    while not schedule.finished:
        request = schedule.next_request()
        if request is None:
            now += schedule.seconds_to_next() or 0
        else:
            assert isinstance(request, DueRequest)
            schedule.complete(_Outcome(request))
    assert asked == ["quick", "quick", "slow", "quick", "quick", "quick", "slow", "quick"]


def _Outcome(request: DueRequest) -> Any:  # noqa: N802
    from reelspec._runtime.jobs.schedule import WorkerResult

    return WorkerResult(request, None, None)


@BOTH
@pytest.mark.parametrize("concurrency", [0, -1, 1.5, "2", None, True, float("nan")])
def test_nonsense_is_refused(concurrency: Any, is_async: bool) -> None:
    provider = Provider()

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        with pytest.raises(ValueError, match="concurrency: must be an integer from 1") as caught:
            await do(client.jobs.wait_all([job], concurrency=concurrency))
        assert isinstance(caught.value, ClientError)
        with pytest.raises(ValueError, match=r"timeout: must be a number of seconds"):
            await do(client.jobs.wait_all([job], timeout=float("nan")))

    run(provider, is_async, flow)
    assert list(provider.seen) == ["/jobs"]


@BOTH
def test_what_is_no_job_is_refused(is_async: bool) -> None:
    provider = Provider()

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        async with AsyncVydra(api_key=KEY, base_url=provider.url) as twin:
            with Vydra(api_key=KEY, base_url=provider.url) as other:
                wrong = await do(submitted(other if is_async else twin))
            for jobs in ([job, wrong], [job, None], [job.id], "abc", {"a": job}):
                with pytest.raises(ValueError, match=r"jobs\[\d\]: must be a (Async)?Job, not"):
                    await do(client.jobs.wait_all(jobs))
        for single in (job, None, 5):
            with pytest.raises(ValueError, match="jobs: must be a list of jobs"):
                await do(client.jobs.wait_all(single))
        await do(client.jobs.wait_all([]))

    run(provider, is_async, flow)
    assert list(provider.seen) == ["/jobs"]


@BOTH
def test_a_job_given_twice_is_waited_for_once(is_async: bool) -> None:
    provider = Provider()

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        await do(client.jobs.wait_all([job, job, job]))

    run(provider, is_async, flow)
    assert provider.seen["/jobs/1"] == 2


def test_jobs_of_other_clients_are_asked_about_with_their_own() -> None:
    def hera_says(method: str, path: str, count: int) -> Reply:
        if method == "POST":
            return reply(200, {"video_id": "h", "project_url": "https://x/y"})
        return reply(200, {"video_id": "h", "status": "success", "outputs": []})

    provider = Provider()
    with (
        Server(hera_says) as other,
        Hera(api_key="k", base_url=other.url, poll_interval=0.05) as hera,
    ):

        async def flow(client: Any) -> None:
            video = hera.videos.create(prompt="A wheel", outputs=[MP4])
            job = await submitted(client)
            client.jobs.wait_all([job, video])
            assert (job.state, video.state) == (JobState.SUCCEEDED, JobState.SUCCEEDED)

        run(provider, False, flow)
        assert (provider.seen["/jobs/1"], other.seen["/videos/h"]) == (2, 1)


@BOTH
def test_what_on_progress_raises_is_reported_and_ends_that_wait_alone(is_async: bool) -> None:
    provider = Provider()
    threads: set[int] = set()

    async def flow(client: Any) -> None:
        jobs = [await do(submitted(client)) for _ in range(5)]

        def progress(job: Any) -> None:
            threads.add(threading.get_ident())
            if job.id in ("2", "4"):
                raise ZeroDivisionError(job.id)

        with pytest.raises(ExceptionGroup, match="2 of 5") as caught:
            await do(client.jobs.wait_all(jobs, on_progress=progress))
        found = sorted(caught.value.exceptions, key=str)
        assert [(type(error), str(error)) for error in found] == [
            (ZeroDivisionError, "2"),
            (ZeroDivisionError, "4"),
        ]
        assert "to_dict" in dir(jobs[1]) and "'id': '2'" in "".join(found[0].__notes__)
        await do(client.jobs.wait_all(jobs))
        assert {job.state for job in jobs} == {JobState.SUCCEEDED}

    run(provider, is_async, flow)
    assert threads == {threading.get_ident()}


@BOTH
def test_an_exit_in_on_progress_ends_it_at_once(is_async: bool) -> None:
    provider = Provider(stuck=9)

    async def flow(client: Any) -> None:
        jobs = [await do(submitted(client)) for _ in range(5)]

        def leave(job: Any) -> None:
            raise SystemExit(3)

        with pytest.raises(SystemExit) as caught:
            await do(client.jobs.wait_all(jobs, on_progress=leave))
        assert "5 of 5 jobs are still running at the provider" in "".join(caught.value.__notes__)
        for thread in threading.enumerate():  # those under way end by themselves
            if thread.name == "wait_all":
                thread.join()

    run(provider, is_async, flow)


PROGRAM = """
import sys
from reelspec.vydra import Vydra

with Vydra(api_key="k", base_url=sys.argv[1], poll_interval=0.05) as vydra:
    jobs = [vydra.jobs.create(workflow="generate_video", input={"prompt": "A"}) for _ in range(6)]
    try:
        vydra.jobs.wait_all(jobs, on_progress=lambda job: print("asked", flush=True))
    except KeyboardInterrupt as error:
        print(*error.__notes__, [job.state.value for job in jobs].count("succeeded"))
        raise
"""


def test_ctrl_c_ends_it_though_requests_hang() -> None:
    provider = Provider(hanging=3)
    with provider:
        command = [sys.executable, "-c", PROGRAM, provider.url]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout is not None
        for _ in range(6):
            assert process.stdout.readline() == b"asked\n"
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=10)
        provider.released.set()
    assert process.returncode == -signal.SIGINT, errors
    assert b"3 of 6 jobs are still running at the provider" in output
    assert output.endswith(b" 3\n")


def test_cancellation_ends_it_though_requests_hang() -> None:
    provider = Provider(hanging=3)

    async def flow(client: Any) -> None:
        jobs = [await do(submitted(client)) for _ in range(6)]
        waiting = asyncio.create_task(client.jobs.wait_all(jobs))
        await asyncio.sleep(0.5)
        waiting.cancel()
        started = time.monotonic()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert time.monotonic() - started < 5, "requests hang for 20 s"
        assert len(asyncio.all_tasks()) == 1, "nothing goes on in the background"
        provider.hanging = 0
        provider.released.set()
        await client.jobs.wait_all(jobs)

    run(provider, True, flow)


@BOTH
def test_failures_keep_their_job(is_async: bool) -> None:
    def said(method: str, path: str, count: int) -> Reply:
        if method == "POST":
            return reply(201, {**CREATED, "id": str(count)})
        if path.endswith("1"):
            return reply(401, {"error": "no"})
        failed = {"id": path[-1], "status": "failed", "statusMessage": "no", "createdAt": TIME}
        return reply(200, failed)

    provider = Provider()
    provider.play = said

    async def flow(client: Any) -> None:
        jobs = [await do(submitted(client)) for _ in range(2)]
        with pytest.raises(ExceptionGroup) as caught:
            await do(client.jobs.wait_all(jobs))
        refused, failed = sorted(caught.value.exceptions, key=lambda error: type(error).__name__)
        assert "'id': '1'" in "".join(refused.__notes__)
        assert isinstance(failed, JobFailed) and failed.job is jobs[1]

    run(provider, is_async, flow)


def test_httpx_limits_do_not_end_it() -> None:
    """More requests at once than the pool has connections."""
    provider = Provider()

    async def flow(client: Any) -> None:
        jobs = [await client.jobs.create(workflow="generate_video", input={"prompt": "A"})
                for _ in range(20)]  # fmt: skip
        await client.jobs.wait_all(jobs, concurrency=20)

    limits = httpx.Limits(max_connections=2)
    http = httpx.AsyncClient(limits=limits, timeout=httpx.Timeout(5, pool=0.05))

    async def closing(client: Any) -> None:
        async with http:
            await flow(client)

    run(provider, True, closing, http_client=http)
