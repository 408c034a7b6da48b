"""The generated clients against the sandbox: submit, poll, fetch."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from reelgen.sandbox import Sandbox
from reelspec.hedra import Hedra
from reelspec.hera import Hera
from reelspec.heygen import HeyGen
from reelspec.vydra import Vydra

SPECS = Path(__file__).parent.parent.parent / "specs"
MP4: Any = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
SCENE: Any = {"voice": {"type": "silence", "duration": "1"}}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(specs=SPECS, speed=1.5) as running:
        yield running


def until_done(poll: Callable[[], Any], word: Callable[[Any], str], last: str) -> list[Any]:
    """All answers until the last word."""
    answers: list[Any] = []
    end = time.monotonic() + 60
    while time.monotonic() < end:
        answers.append(poll())
        if word(answers[-1]) == last:
            return answers
        time.sleep(0.02)
    raise AssertionError(f"{last} never came: {answers[-1]}")


def check_file(url: Any) -> None:
    content = httpx.get(str(url)).content
    assert content[4:8] == b"ftyp" and len(content) > 100_000


def test_hera(sandbox: Sandbox) -> None:
    with Hera(api_key="k", base_url=sandbox.url("hera")) as hera:
        video = hera.videos.create(prompt="A wheel", outputs=[MP4, MP4]).response
        states = until_done(
            lambda: hera.videos.retrieve(video.video_id), lambda s: str(s.status), "success"
        )
        assert {state.status for state in states} == {"in-progress", "success"}
        assert states[0].outputs[0].file_url is None
        assert len(states[-1].outputs) == 2
        for output in states[-1].outputs:
            check_file(output.file_url)


def test_hedra(sandbox: Sandbox) -> None:
    inputs: Any = {"text_prompt": "A market", "duration_ms": 5000}
    with Hedra(api_key="k", base_url=sandbox.url("hedra")) as hedra:
        hedra.generations.create(type="video", generated_video_inputs=inputs)  # loads the models
        job: Any = hedra.generations.create(type="video", generated_video_inputs=inputs).response
        assert job.eta_sec is not None
        states = until_done(
            lambda: hedra.generations.retrieve_status(job.id), lambda s: str(s.status), "complete"
        )
        words = list(dict.fromkeys(str(state.status) for state in states))
        assert words == ["queued", "processing", "finalizing", "complete"]
        progress = [state.progress for state in states]
        assert progress == sorted(progress) and progress[-1] == 1
        check_file(states[-1].download_url)
        listed = list(hedra.generations.iterate())
        assert job.id in [one.id for one in listed]


def test_hedra_batch(sandbox: Sandbox) -> None:
    with Hedra(api_key="k", base_url=sandbox.url("hedra")) as hedra:
        job: Any = hedra.generations.create(
            type="video", generated_video_inputs={"text_prompt": "A market"}, batch_size=3
        ).response
        ids = [one.id for one in job.batch_results]
        assert len(set(ids)) == 3 and ids[0] == job.id
        for id_ in ids:
            assert hedra.generations.retrieve_status(id_).id == id_


def test_hedra_v3(sandbox: Sandbox) -> None:
    with Hedra(v3_key="k", base_url=sandbox.url("hedra")) as hedra:
        job = hedra.v3.models.submit("some-model", input={"prompt": "A market"}).response
        assert job.model == "some-model"
        states = until_done(
            lambda: hedra.v3.jobs.retrieve_status(job.job_id), lambda s: str(s.status), "COMPLETED"
        )
        assert states[-1].job_id == job.job_id
        assert [one.job_id for one in hedra.v3.jobs.iterate()] == [job.job_id]


def test_heygen(sandbox: Sandbox) -> None:
    with HeyGen(api_key="k", base_url=sandbox.url("heygen")) as heygen:
        answer: Any = heygen.videos.create(video_inputs=[SCENE]).response
        states = until_done(
            lambda: heygen.videos.retrieve_status(video_id=answer.data.video_id).data,
            lambda s: str(s.status),
            "completed",
        )
        assert states[0].video_url is None and states[-1].error is None
        check_file(states[-1].video_url)


def test_a_session_of_heygen_ends_with_its_video(sandbox: Sandbox) -> None:
    with HeyGen(api_key="k", base_url=sandbox.url("heygen"), poll_interval=0.05) as heygen:
        job = heygen.v3.video_agents.create(prompt="A presenter")
        assert job.wait(timeout=30).state == "succeeded"
        session, video = job.parts[0].status_response.data, job.result.data
        assert session.session_id == job.id != session.video_id == video.id
        assert job.response.data.video_id in (None, video.id)
        check_file(job.urls[0])


def test_vydra(sandbox: Sandbox) -> None:
    with Vydra(api_key="k", base_url=sandbox.url("vydra")) as vydra:
        job = vydra.jobs.create(
            workflow="generate_video", input={"prompt": "A", "model": "veo3"}
        ).response
        assert (job.status, job.workflow) == ("running", "generate_video")
        states = until_done(
            lambda: vydra.jobs.retrieve(job.id), lambda s: str(s.status), "completed"
        )
        assert states[-1].progress == 100
        output: Any = states[-1].output
        check_file(output.model_dump()["url"] if hasattr(output, "model_dump") else output["url"])
        assert [one.id for one in vydra.jobs.iterate(status="completed")] == [job.id]


def test_a_job_fails_on_request(sandbox: Sandbox) -> None:
    with Vydra(api_key="k", base_url=sandbox.url("vydra")) as vydra:
        job = vydra.jobs.create(
            workflow="generate_video", input={"prompt": "sandbox:fail", "model": "veo3"}
        )
        states = until_done(lambda: vydra.jobs.retrieve(job.id), lambda s: str(s.status), "failed")
        assert "asked to let this job fail" in str(states[-1].status_message)


def test_a_job_is_canceled(sandbox: Sandbox) -> None:
    with Vydra(api_key="k", base_url=sandbox.url("vydra")) as vydra:
        job = vydra.jobs.create(workflow="generate_video", input={"prompt": "A", "model": "veo3"})
        vydra.jobs.cancel(job.id)
        assert vydra.jobs.retrieve(job.id).status == "cancelled"
