"""A hundred jobs, twenty at a time, a fifth of all answers broken: all files, each billed once."""

from __future__ import annotations

import asyncio
import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from reelgen.sandbox import Sandbox
from reelgen.sandbox.simulate.media.video import video
from reelspec.heygen import HeyGen
from reelspec.vydra import AsyncVydra

SPECS = Path(__file__).parent.parent.parent / "specs"
KEY = "planted-secret-key"
JOBS, AT_ONCE = 100, 20
TIMEOUT = 1.0
FAULTS = [
    "status=429,rate=0.04,retry_after=0.2",
    "status=500,rate=0.04",
    "reset,rate=0.04",
    f"delay={TIMEOUT + 0.5}s,rate=0.04",
    "truncate,rate=0.04",
]
OPTIONS: Any = {"timeout": TIMEOUT, "max_retries": 8, "poll_interval": 0.3}


def test_every_kind_of_answer_broken_where_a_submission_may_be_repeated(tmp_path: Path) -> None:
    with Sandbox(["heygen"], specs=SPECS, faults=FAULTS) as sandbox:
        with HeyGen(api_key=KEY, base_url=sandbox.url("heygen"), **OPTIONS) as heygen:

            def one(number: int) -> Path:
                job = heygen.v3.videos.create(type="avatar", avatar_id="look_1")
                return job.wait(timeout=60).download(tmp_path / f"{number}.mp4")

            with ThreadPoolExecutor(AT_ONCE) as pool:
                files = list(pool.map(one, range(JOBS)))
        _check(sandbox, "heygen", files)


def test_polls_and_downloads_broken_where_a_submission_may_not(tmp_path: Path) -> None:
    faults = [f"{FAULTS[0]},on=submit"]
    faults += [f"{fault},on={kind}" for fault in FAULTS for kind in ("poll", "file")]
    with Sandbox(["vydra"], specs=SPECS, faults=faults) as sandbox:
        files = asyncio.run(_vydra(sandbox, tmp_path))
        _check(sandbox, "vydra", files)


async def _vydra(sandbox: Sandbox, folder: Path) -> list[Path]:
    turn = asyncio.Semaphore(AT_ONCE)
    async with AsyncVydra(api_key=KEY, base_url=sandbox.url("vydra"), **OPTIONS) as vydra:

        async def one(number: int) -> Path:
            async with turn:
                job = await vydra.jobs.create(workflow="generate_video", input={"prompt": "A"})
                await job.wait(timeout=60)
                return await job.download(folder / f"{number}.mp4")

        return await asyncio.gather(*map(one, range(JOBS)))


def _check(sandbox: Sandbox, provider: str, files: list[Path]) -> None:
    assert sandbox.submissions == {provider: JOBS}
    served = {entry.path for entry in sandbox.entries if not entry.provider}
    assert len(served) == len(files) == JOBS
    wanted = sorted(_digest(video(path.removeprefix("/files/"))) for path in served)
    assert sorted(_digest(file.read_bytes()) for file in files) == wanted
    assert not any(KEY in str(headers) for headers in sandbox.results_seen_headers)
    broken = [entry for entry in sandbox.entries if entry.verdict.startswith("fault")]
    assert 0.1 < len(broken) / len(sandbox.entries) < 0.3


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
