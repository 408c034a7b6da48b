"""What was made is there: listed, found by its id, changed, and gone when deleted."""

from __future__ import annotations

import io
import uuid
from typing import Any

import httpx
import pytest
from reelgen.sandbox import Sandbox
from reelspec import NotFoundError
from reelspec.hedra import Hedra
from reelspec.heygen import HeyGen
from reelspec.vydra import Vydra

SCENE: Any = {"voice": {"type": "silence", "duration": "1"}}


def test_an_asset_of_hedra(played: Sandbox) -> None:
    with Hedra(api_key="k", base_url=played.url("hedra")) as hedra:
        made: Any = hedra.assets.create(name="cat.png", type="image")
        asset: Any = hedra.assets.upload(made.id, file=("cat.png", b"meow", "image/png"))
        assert (asset.id, asset.name) == (made.id, "cat.png")
        assert made.id in [one.id for one in hedra.assets.list(type="image")]


def test_an_endpoint_of_heygen(played: Sandbox) -> None:
    with HeyGen(api_key="k", base_url=played.url("heygen")) as heygen:
        urls = ["http://127.0.0.1:9/one", "http://127.0.0.1:9/two"]
        made: Any = heygen.webhook_endpoints.create(url=urls[0]).data
        heygen.webhook_endpoints.update(endpoint_id=made.endpoint_id, url=urls[1])

        def listed() -> list[str]:
            found: Any = heygen.webhook_endpoints.list().data
            return [str(one.url) for one in found if one.endpoint_id == made.endpoint_id]

        assert listed() == [urls[1]]
        heygen.webhook_endpoints.delete(endpoint_id=made.endpoint_id)
        assert listed() == []


def test_an_asset_of_heygen_v3(played: Sandbox) -> None:
    with HeyGen(api_key="k", base_url=played.url("heygen")) as heygen:
        made: Any = heygen.v3.assets.create(file=("cat.png", b"meow", "image/png")).data
        again: Any = heygen.v3.assets.retrieve(made.asset_id).data
        assert again.id == made.asset_id
        heygen.v3.assets.delete(made.asset_id)
        with pytest.raises(NotFoundError):
            heygen.v3.assets.retrieve(made.asset_id)


def test_an_upload_can_be_fetched(played: Sandbox) -> None:
    with Vydra(api_key="k", base_url=played.url("vydra")) as vydra:
        image: Any = vydra.uploads.create(file=("cat.png", io.BytesIO(b"meow"), "image/png"))
        answer = httpx.get(str(image.url))
        assert (answer.content, answer.headers["content-type"]) == (b"meow", "image/png")


def test_an_answer_is_about_what_was_asked_for(played: Sandbox) -> None:
    with HeyGen(api_key="k", base_url=played.url("heygen")) as heygen:
        for id_ in ("one", "two"):
            template: Any = heygen.v3.templates.retrieve(id_).data
            assert template.id == id_


def test_an_object_that_no_job_has_made(played: Sandbox) -> None:
    with HeyGen(api_key="k", base_url=played.url("heygen")) as heygen:
        voice: Any = heygen.v3.voices.retrieve("voice_1").data
        assert (voice.voice_id, voice.status) == ("voice_1", None)
        heygen.v3.voices.delete("voice_1")
        with pytest.raises(NotFoundError):
            heygen.v3.voices.retrieve("voice_1")
        assert heygen.v3.assets.list_statuses(batch_ids="batch_1").data
        with pytest.raises(NotFoundError):
            heygen.v3.lipsyncs.retrieve("lipsync_1")


def test_a_deleted_job_is_gone(played: Sandbox) -> None:
    with HeyGen(api_key="k", base_url=played.url("heygen")) as heygen:
        job = heygen.videos.create(video_inputs=[SCENE])
        ids = [one.video_id for one in heygen.videos.iterate()]
        assert job.id in ids
        heygen.videos.delete(video_id=job.id)
        assert job.id not in [one.video_id for one in heygen.videos.iterate()]
        answer = httpx.get(
            f"{played.url('heygen')}/v1/video_status.get",
            params={"video_id": job.id},
            headers={"X-Api-Key": "k"},
        )
        assert answer.status_code == 404


def test_a_job_nobody_submitted(played: Sandbox) -> None:
    with (
        Vydra(api_key="k", base_url=played.url("vydra")) as vydra,
        pytest.raises(NotFoundError),
    ):
        vydra.jobs.retrieve("550e8400-e29b-41d4-a716-446655440000")


def test_a_repeat_with_its_key_is_one_job(played: Sandbox) -> None:
    with HeyGen(api_key="k", base_url=played.url("heygen")) as heygen:
        before = played.submissions["heygen"]
        key: Any = {"extra_headers": {"Idempotency-Key": "once"}}
        ids = {
            heygen.v3.videos.create(type="avatar", avatar_id="look_1", options=key).id
            for _ in range(3)
        }
        assert len(ids) == 1
        assert played.submissions["heygen"] == before + 1


def test_a_repeat_with_its_key_in_the_body_is_one_job(played: Sandbox) -> None:
    with Hedra(v3_key="k", base_url=played.url("hedra")) as hedra:
        send = hedra.v3.models.submit
        first, again = (send("model", input={}, idempotency_key="once").id for _ in range(2))
        assert first == again != send("other", input={}, idempotency_key="once").id


def test_ids_that_the_caller_reserved(played: Sandbox) -> None:
    asked = [str(uuid.uuid4()) for _ in range(6)]
    inputs: Any = {"text_prompt": "A market"}
    with Hedra(api_key="k", base_url=played.url("hedra")) as hedra:
        job = hedra.generations.create(
            type="video",
            generated_video_inputs=inputs,
            generation_id=asked[0],
            reserved_asset_id=asked[1],
        )
        state = hedra.generations.retrieve_status(asked[0])
        assert job.id == state.id == asked[0]
        assert state.asset_id == asked[1]
        batch: Any = hedra.generations.create(
            type="video",
            generated_video_inputs=inputs,
            batch_size=2,
            generation_ids=asked[2:4],
            reserved_asset_ids=asked[4:6],
        ).response
        assert [one.id for one in batch.batch_results] == asked[2:4]
        for id_, asset in zip(asked[2:4], asked[4:6], strict=True):
            assert hedra.generations.retrieve_status(id_).asset_id == asset


def test_an_answer_and_a_poll_tell_the_same_ids(played: Sandbox) -> None:
    with Hedra(api_key="k", base_url=played.url("hedra")) as hedra:
        job: Any = hedra.generations.create(
            type="video", generated_video_inputs={"text_prompt": "A market"}
        )
        assert hedra.generations.retrieve_status(job.id).asset_id == job.response.asset_id


def test_pages_follow_each_other(played: Sandbox) -> None:
    with Hedra(v3_key="k", base_url=played.url("hedra")) as hedra:
        made = [hedra.v3.models.submit("model", input={}).id for _ in range(3)]
        listed = [one.job_id for one in hedra.v3.jobs.iterate(limit=1)]
        assert listed[:3] == made[::-1]
        assert len(listed) == len(set(listed))


def test_a_job_that_is_done_is_not_canceled(played: Sandbox) -> None:
    with Vydra(api_key="k", base_url=played.url("vydra"), poll_interval=0.05) as vydra:
        job = vydra.jobs.create(workflow="generate_video", input={"prompt": "A", "model": "veo3"})
        job.wait()
        vydra.jobs.cancel(job.id)
        assert vydra.jobs.retrieve(job.id).status == "completed"
