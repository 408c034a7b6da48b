"""What goes wrong on request, how often, and where."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from reelgen.sandbox import FaultInvalidError, Sandbox
from reelspec.hedra import Hedra
from reelspec.hera import Hera

SPECS = Path(__file__).parent.parent.parent / "specs"
ROOT = SPECS.parent
OUTPUT: Any = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
PROMPT = {"prompt": "A wheel", "outputs": [OUTPUT]}


class Caller:
    """Hera by hand, so that nothing is repeated."""

    def __init__(self, sandbox: Sandbox, http: httpx.Client) -> None:
        self.sandbox = sandbox
        self.http = http

    def submit(self) -> httpx.Response:
        return self.http.post("/videos", json=PROMPT)

    def poll(self, job: str) -> httpx.Response:
        return self.http.get(f"/videos/{job}")

    def finished(self) -> str:
        """The address of a file."""
        job = self.submit().json()["video_id"]
        end = time.monotonic() + 60
        while time.monotonic() < end:
            state = self.poll(job).json()
            if state["status"] == "success":
                return str(state["outputs"][0]["file_url"])
        raise AssertionError("the job never ended")


@contextmanager
def calling(*faults: str, seed: int = 0) -> Iterator[Caller]:
    with (
        Sandbox(["hera"], specs=SPECS, speed=100, faults=faults, seed=seed) as sandbox,
        httpx.Client(base_url=sandbox.url("hera"), headers={"x-api-key": "k"}) as http,
    ):
        yield Caller(sandbox, http)


def test_a_status_every_few_requests() -> None:
    with calling("status=429,every=3,retry_after=7") as caller:
        answers = [caller.submit() for _ in range(6)]
    assert [answer.status_code for answer in answers] == [200, 200, 429, 200, 200, 429]
    assert answers[2].headers["Retry-After"] == "7"
    assert isinstance(answers[2].json()["error"], str)
    assert caller.sandbox.submissions["hera"] == 4


@pytest.mark.parametrize(
    ("rule", "submitted", "polled", "fetched"),
    [
        ("status=500,on=submit", 500, 200, 200),
        ("status=500,on=poll", 200, 500, 200),
        ("status=500,on=file", 200, 200, 500),
        ("status=500,on=videos.create", 500, 200, 200),
        ("status=500,on=videos.retrieve", 200, 500, 200),
        ("status=500", 500, 500, 500),
        ("expired", 200, 200, 403),
    ],
)
def test_where(rule: str, submitted: int, polled: int, fetched: int) -> None:
    with calling(rule) as caller:
        assert caller.submit().status_code == submitted
        assert caller.poll("any").status_code == (404 if polled == 200 else polled)
        assert httpx.get(f"{caller.sandbox.origin}/files/sample/1.mp4").status_code == fetched


def test_a_reset() -> None:
    with calling("reset,on=submit") as caller, pytest.raises(httpx.ReadError):
        caller.submit()


def test_a_delay() -> None:
    with calling("delay=300ms,on=submit") as caller:
        start = time.monotonic()
        assert caller.submit().status_code == 200
        assert 0.3 <= time.monotonic() - start < 60, "not 300 s"


def test_a_truncated_answer() -> None:
    with calling("truncate,on=submit") as caller:
        with pytest.raises(httpx.RemoteProtocolError):
            caller.submit()
        assert caller.sandbox.submissions["hera"] == 1, "it took effect all the same"


def test_a_truncated_and_a_broken_file() -> None:
    with calling("truncate,on=file,every=2", "reset,on=file,every=3") as caller:
        url = caller.finished()
        whole = httpx.get(url).content
        part = b""
        with pytest.raises(httpx.RemoteProtocolError), httpx.stream("GET", url) as answer:
            for chunk in answer.iter_bytes():
                part += chunk
        assert part == whole[: len(whole) // 2]
        with pytest.raises(httpx.ReadError):
            httpx.get(url)


def test_an_expired_address_stays_so(tmp_path: Path) -> None:
    """A fresh one is told by the next poll, and the client asks for it by itself."""
    with (
        Sandbox(["hera"], specs=SPECS, speed=20, faults=["expired,every=2"]) as sandbox,
        Hera(api_key="k", base_url=sandbox.url("hera"), poll_interval=0.02) as hera,
    ):
        job = hera.videos.create(prompt="A wheel", outputs=[OUTPUT])
        (old,) = job.wait().urls
        assert [httpx.get(old).status_code for _ in range(4)] == [200, 403, 403, 403]
        assert job.download(tmp_path / "film.mp4").stat().st_size > 100_000
        assert [one.status for one in sandbox.entries if not one.provider][-2:] == [403, 200]


def test_the_address_of_an_upload_ends_when_it_says_so() -> None:
    with (
        Sandbox(["hedra"], specs=SPECS, speed=3600) as sandbox,
        Hedra(v3_key="k", base_url=sandbox.url("hedra")) as hedra,
    ):
        file = hedra.v3.files.create(file=("cat.png", b"meow", "image/png"))
        assert httpx.get(file.url).content == b"meow"
        end = file.expires_at
        assert isinstance(end, datetime)
        time.sleep(max(0, (end - datetime.now(UTC)).total_seconds()) + 0.1)
        assert httpx.get(file.url).status_code == 403


def test_a_field_that_is_missing() -> None:
    with calling("drop-field=/outputs/*/status,on=poll") as caller:
        job = caller.submit().json()["video_id"]
        outputs = caller.poll(job).json()["outputs"]
        assert outputs and all("status" not in output for output in outputs)


def test_a_state_nobody_knows() -> None:
    with calling("unknown-status,every=2") as caller:
        job = caller.submit().json()["video_id"]
        words = [caller.poll(job).json()["status"] for _ in range(4)]
        assert [word == "sandbox-unknown" for word in words] == [False, True, False, True]


def test_chance_is_repeatable() -> None:
    def draw(seed: int) -> list[int]:
        with calling("status=503,rate=0.4", seed=seed) as caller:
            return [caller.submit().status_code for _ in range(30)]

    first = draw(1)
    assert first == draw(1) != draw(2)
    assert 3 < first.count(503) < 27


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("explode", "a fault is one of status"),
        ("status=99", "a status is 200 to 599"),
        ("status=x", "invalid literal"),
        ("delay=soon", "could not convert"),
        ("drop-field=id", "takes a JSON pointer"),
        ("reset,often=2", "unknown option often"),
        ("reset,every=0", "every is 1 or more"),
        ("reset,rate=2", "rate is 0 to 1"),
        ("reset,on=nowhere", "or an operationId"),
    ],
)
def test_a_rule_that_is_none(rule: str, message: str) -> None:
    with pytest.raises(FaultInvalidError, match=message):
        Sandbox(["hera"], specs=SPECS, faults=[rule])


def test_the_command_refuses_a_rule() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reelgen", "sandbox", "hera", "--fault", "explode"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("explode: a fault is one of") and "Traceback" not in done.stderr
