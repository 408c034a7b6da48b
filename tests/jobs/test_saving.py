"""Jobs that travel: saved as JSON, pickled, copied, without a secret; forged ones are refused."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from reelspec import ClientError, JobState, JobTimeout, MissingCredentialsError
from reelspec.hera import Hera
from reelspec.heygen import HeyGen
from reelspec.vydra import AsyncVydra, Vydra

from .player import BOTH, CREATED, ID, KEY, Player, do, play, status, submitted
from .server import Server, reply
from .story import MP4

SAVED: dict[str, Any] = {
    "format": 1,
    "package": "reelspec",
    "provider": "vydra",
    "operation": "jobs.create",
    "submitted": 1764000000.0,
    "response": CREATED,
}


@BOTH
def test_a_saved_job_names_its_format_package_and_provider(is_async: bool) -> None:
    async def flow(client: Any) -> None:
        job = await do(submitted(client, extra_headers={"Authorization": KEY}))
        saved = json.loads(json.dumps(job.to_dict()))
        response = {**saved["response"], "createdAt": CREATED["createdAt"]}
        assert {**saved, "response": response} == {**SAVED, "submitted": job.submitted}
        assert KEY not in json.dumps(saved) and KEY not in repr(job)
        again = client.jobs.from_dict(saved)
        assert again.to_dict() == saved
        assert (await do(again.wait())).state is JobState.SUCCEEDED

    play(Player(), is_async, flow)


def test_a_job_of_another_provider_is_refused() -> None:
    """Hera and HeyGen both have `videos.create`."""
    created = {"video_id": "v1", "project_url": "https://x/y"}
    with Server(lambda *_: reply(200, created)) as server:
        with Hera(api_key="k", base_url=server.url) as hera:
            saved = hera.videos.create(prompt="A wheel", outputs=[MP4]).to_dict()
        heygen = HeyGen(api_key="k", base_url=server.url)
        with pytest.raises(ClientError, match=r"provider is 'hera'.*client's is 'heygen'"):
            heygen.jobs.from_dict(saved)
        assert sum(server.seen.values()) == 1


IDS: tuple[Any, ...] = (
    *("../x", "..", ".", "a/../b", "a/..", "/admin", "//evil.example/x", "..\\x", "a\\b"),
    *("https://evil.example/x", "x://y", "?a=b", "a?b", "a#b", "a%2e%2e%2fb", "%2e%2e"),
    *("a\nb", "a\r\nX-Evil: 1", "\x00", "a\x7f", "a\u200bb", "a\u202eb", " ", "a b", "\ud800"),
    *("", None, True, 1.5, ["x"], {"a": 1}),
)
TIMES: tuple[Any, ...] = (None, "1", True, float("nan"), float("inf"), -1, 10**400, [1])
RESPONSES: tuple[Any, ...] = (None, "x", 5, [], {}, [CREATED])
TAMPERED: dict[str, tuple[Any, str]] = {
    "nothing": (None, "it is None, not an object"),
    "text": ("x", "it is 'x', not an object"),
    "a list": ([], "not an object"),
    "empty": ({}, "its format is None"),
    "older": (
        {"operation": "jobs.create", "submitted": 1.0, "response": CREATED},
        f"an older release saved it.*{ID}",
    ),
    "newer": ({**SAVED, "format": 2}, "its format is 2, and this release reads format 1"),
    "format is text": ({**SAVED, "format": "1"}, "its format is '1'"),
    "format is true": ({**SAVED, "format": True}, "its format is True"),
    "another package": ({**SAVED, "package": "mine"}, "package is 'mine'.*'reelspec'"),
    "another provider": ({**SAVED, "provider": "hera"}, "provider is 'hera'.*'vydra'"),
    "no provider": ({k: v for k, v in SAVED.items() if k != "provider"}, "provider is None"),
    "provider is a list": ({**SAVED, "provider": ["vydra"]}, "provider is \\['vydra'\\]"),
    "another operation": ({**SAVED, "operation": "videos.create"}, "there are|no job of 'videos"),
    "operation is a list": ({**SAVED, "operation": ["jobs.create"]}, "no job of \\['jobs.create'"),
    **{
        f"submitted {value!r}"[:30]: ({**SAVED, "submitted": value}, "`submitted` is")
        for value in TIMES
    },
    **{
        f"response {value!r}"[:30]: ({**SAVED, "response": value}, "no id at response#/id")
        for value in RESPONSES
    },
    "response is no JSON": ({**SAVED, "response": {"id": object()}}, "`response` is not JSON"),
    **{
        f"id {value!r}"[:30]: (
            {**SAVED, "response": {**CREATED, "id": value}}, "no id at|not an id|not JSON"
        )
        for value in IDS
    },
}  # fmt: skip


@pytest.mark.parametrize("case", TAMPERED)
def test_what_is_no_saved_job_of_this_client_is_refused(case: str) -> None:
    data, said = TAMPERED[case]
    for client in (Vydra(api_key=KEY), AsyncVydra(api_key=KEY)):
        with pytest.raises(ClientError, match=f"not a saved job of this client.*({said})"):
            client.jobs.from_dict(data)


@pytest.mark.parametrize("id_", ["a", "a.b", "a..b", "...", "a/b", "é", "A_b-9~=+", "9" * 300])
def test_unusual_ids_survive(id_: str) -> None:
    saved = {**SAVED, "response": {**CREATED, "id": id_}}
    assert Vydra(api_key=KEY).jobs.from_dict(saved).id == id_


def test_an_integer_is_an_id() -> None:
    saved = {**SAVED, "response": {**CREATED, "id": 10**30}}
    assert Vydra(api_key=KEY).jobs.from_dict(saved).id == str(10**30)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickled_job_holds_neither_key_nor_client(
    protocol: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = {**CREATED, "status": "completed", "output": {}}
    monkeypatch.delenv("VYDRA_API_KEY", raising=False)
    with Server(lambda *_: reply(200, done)) as server:
        address = server.url.replace("//", "//user:planted-password@")
        options: Any = {"extra_headers": {"X-Key": KEY}}
        with Vydra(api_key=KEY, base_url=address, **options) as vydra:
            job = vydra.jobs.create(
                workflow="generate_video", input={"prompt": "A"}, options={"timeout": 9}
            )
            with pytest.raises(JobTimeout) as caught:
                raise JobTimeout(job, 1)
        values: list[Any] = [job, caught.value, [job, job], job.detached()]
        for value in values:
            stored = pickle.dumps(value, protocol)
            assert KEY.encode() not in stored and b"planted-password" not in stored
            assert b"httpx" not in stored
        again = pickle.loads(pickle.dumps(job, protocol))
        assert (again.id, type(again), again.response) == (job.id, type(job), job.response)
        assert again.to_dict() == job.to_dict()
        with pytest.raises(MissingCredentialsError, match="VYDRA_API_KEY"):
            again.refresh()
        monkeypatch.setenv("VYDRA_API_KEY", "another")
        once_more = pickle.loads(pickle.dumps(again, protocol))
        assert once_more.wait(timeout=9).state == "succeeded"
        for client in (again._client, once_more._client):
            client.close()


@BOTH
def test_copies_share_the_client(is_async: bool) -> None:
    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        shallow, deep = copy.copy(job), copy.deepcopy(job)
        assert copy.deepcopy([job, job])[0].id == ID
        await do(deep.wait())
        assert (job.state, shallow.state, deep.state) == ("unknown", "unknown", "succeeded")
        assert deep.parts[0] is not job.parts[0] and deep.response == job.response
        await do(shallow.wait())
        assert (job.state, shallow.id) == ("succeeded", ID)

    play(Player([status("completed", output={})]), is_async, flow)
