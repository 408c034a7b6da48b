"""Thousands of jobs through broken responses and killed processes: `python storm.py heygen`.

This process plays the provider in the sandbox, half of its responses broken. A second process, the
program of a customer, submits, waits and downloads, and is killed (SIGKILL) at random moments and
started again. It keeps an append-only journal: that it is about to submit a job, the job it got, or
that nobody can tell whether there is one. At the end every job is a file, equal byte for byte, or
is named `unknown`; no job was submitted twice, and none is missing.

    python tests/jobs/storm.py vydra --jobs 10000 --kills 20 --seed 7
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from reelspec import APIError, DownloadError, JobTimeout
from reelspec.heygen import AsyncHeyGen
from reelspec.vydra import AsyncVydra

AT_ONCE = 50
OPTIONS: Any = {"timeout": 1.5, "max_retries": 1, "poll_interval": 0.1}
WAITED = 120.0
"""Seconds for one wait; a job that takes longer is waited for again."""

RATES = (
    *("status=429,rate=0.07,retry_after=0.1", "status=500,rate=0.06", "status=503,rate=0.07"),
    *("status=520,rate=0.04", "status=408,rate=0.03", "reset,rate=0.08", "truncate,rate=0.08"),
    "delay=2s,rate=0.01",
)
"""Together 36 of 100; the rest is broken where it hurts most."""
FAULTS = {
    "heygen": (
        *(f"{rule},on={kind}" for rule in RATES for kind in ("submit", "poll", "file")),
        *("drop-field=/data/video_id,rate=0.2,on=submit", "drop-field=/data,rate=0.05,on=submit"),
        *("drop-field=/data/video_url,rate=0.08,on=poll", "drop-field=/data/status,rate=0.08"),
        *("unknown-status,rate=0.1", "expired,rate=0.2"),
    ),
    "vydra": (
        *(f"{rule},on={kind}" for rule in RATES for kind in ("submit", "poll", "file")),
        *("drop-field=/id,rate=0.15,on=submit", "drop-field=/createdAt,rate=0.1,on=submit"),
        *("drop-field=/output,rate=0.08,on=poll", "drop-field=/status,rate=0.08,on=poll"),
        *("unknown-status,rate=0.1", "expired,rate=0.2"),
    ),
}


class Customer(NamedTuple):
    """How one provider is used."""

    client: type[Any]
    submit: Callable[[Any, int, dict[str, str]], Awaitable[Any]]
    number: Callable[[Any], int]
    """The number of a job, from the body of its submission."""
    repeatable: bool
    """The same key gives the same job, however often it is sent."""


CUSTOMERS = {
    "heygen": Customer(
        AsyncHeyGen,
        lambda client, number, headers: client.v3.videos.create(
            type="avatar", avatar_id=f"look {number}", options={"extra_headers": headers}
        ),
        lambda body: int(body["avatar_id"].removeprefix("look ")),
        True,
    ),
    "vydra": Customer(
        AsyncVydra,
        lambda client, number, headers: client.jobs.create(
            workflow="generate_video", input={"prompt": f"job {number}"}
        ),
        lambda body: int(body["input"]["prompt"].removeprefix("job ")),
        False,
    ),
}


class Journal:
    """What the customer's program has noted, one line of JSON at a time."""

    def __init__(self, path: Path) -> None:
        self.last: dict[int, dict[str, Any]] = {}
        for line in path.read_bytes().splitlines() if path.exists() else ():
            with suppress(ValueError):  # a line that was cut by a kill
                noted = json.loads(line)
                self.last[noted["n"]] = {**self.last.get(noted["n"], {}), **noted}
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def note(self, number: int, **values: Any) -> None:
        """Add a line, in one write."""
        os.write(self._file, b"\n" + json.dumps({"n": number, **values}).encode() + b"\n")


async def work(provider: str, base_url: str, folder: Path, count: int) -> None:
    """The customer's program: every job of the journal to its end, then the others."""
    warnings.simplefilter("ignore")
    customer, journal, turn = CUSTOMERS[provider], Journal(folder / "journal"), _turns()
    async with customer.client(api_key="any-key", base_url=base_url, **OPTIONS) as client:

        async def one(number: int) -> None:
            noted = journal.last.get(number, {})
            if noted.get("end"):
                return
            async with turn:
                job = await _submitted(customer, client, journal, number, noted)
                if job is not None:
                    await _fetched(job, folder / f"{number}.mp4")
                    journal.note(number, end="file")

        await asyncio.gather(*map(one, range(count)))


def _turns() -> asyncio.Semaphore:
    return asyncio.Semaphore(AT_ONCE)


async def _submitted(
    customer: Customer, client: Any, journal: Journal, number: int, noted: dict[str, Any]
) -> Any:
    """The job, taken up or submitted; None where nobody can tell whether there is one."""
    if "job" in noted:
        return client.jobs.from_dict(noted["job"])
    if noted and not customer.repeatable:  # killed between the request and its response
        journal.note(number, end="unknown", why="killed while submitting")
        return None
    key = noted.get("key") or f"{number}-{random.randrange(1 << 60)}"
    while True:
        journal.note(number, key=key)
        try:
            job = await customer.submit(client, number, {"Idempotency-Key": key})
        except APIError as error:
            if error.job_id is not None:
                job = client.jobs.from_id(error.call.operation, error.job_id)
            elif customer.repeatable or error.submission in ("not_sent", "refused"):
                await asyncio.sleep(0.2)
                continue
            else:
                journal.note(number, end="unknown", why=f"{error.submission}: {error}"[:200])
                return None
        journal.note(number, job=job.to_dict())
        return job


async def _fetched(job: Any, path: Path) -> None:
    """Wait and download, as often as it takes."""
    while True:
        with suppress(JobTimeout, DownloadError, APIError):
            await job.wait(timeout=WAITED)
            await job.download(path)
            return
        with suppress(APIError):
            await job.refresh()


class Outcome(NamedTuple):
    """What became of all jobs."""

    files: int
    unknown: int
    doubled: int
    """Jobs of one number beyond the first."""
    lost: int
    """Neither a file nor named."""
    wrong: int
    """Files that differ from what the provider served."""
    unexplained: int
    """Jobs that the provider has and that ended neither as a file nor as unknown."""
    submissions: int
    requests: int
    broken: float
    """Part of the last responses that a fault struck."""
    kills: int
    seconds: float


def storm(provider: str, count: int, kills: int, seed: int, folder: Path) -> Outcome:
    """Run the whole; the same seed draws the same faults and moments."""
    from reelgen.sandbox import Sandbox

    specs = Path(__file__).parent.parent.parent / "specs"
    draw = random.Random(seed)
    moments = sorted(draw.randrange(count * 9 // 10) for _ in range(kills))
    """How many jobs are submitted, whatever came of it, when the program is killed."""
    started = time.monotonic()
    with Sandbox(
        [provider],
        specs=specs,
        speed=10,
        seed=seed,
        lenient=True,
        faults=FAULTS[provider],
        keep_jobs=2 * count,
    ) as sandbox:
        killed, submitted, journal = 0, 0, (folder / "journal").open("a+b")
        command = [sys.executable, __file__, "--work", provider, sandbox.url(provider), str(folder)]
        process = subprocess.Popen([*command, str(count)])
        while process.poll() is None:
            lines = journal.read()
            submitted += lines.count(b'"job"') + lines.count(b'"why"')
            if killed < kills and submitted > moments[killed]:
                time.sleep(draw.random() * 0.5)
                process.send_signal(signal.SIGKILL)
                process.wait()
                killed += 1
                process = subprocess.Popen([*command, str(count)])
            time.sleep(0.02)
        journal.close()
        assert process.returncode == 0, process.returncode
        seconds = time.monotonic() - started
        return _judged(sandbox, provider, count, folder, killed, seconds)


def _judged(
    sandbox: Any, provider: str, count: int, folder: Path, kills: int, seconds: float
) -> Outcome:
    from reelgen.sandbox.simulate.media.video import video

    live = sandbox.jobs[provider].live
    ids: dict[int, list[str]] = {}
    for job in live.values():
        ids.setdefault(CUSTOMERS[provider].number(job.request), []).append(job.id)
    ends = {n: noted.get("end") for n, noted in Journal(folder / "journal").last.items()}
    wrong = 0
    for number in (n for n, end in ends.items() if end == "file"):
        expected = {video(f"{id_}/1.mp4") for id_ in ids.get(number, [])}
        wrong += (folder / f"{number}.mp4").read_bytes() not in expected
    counted = Counter(ends.get(number) for number in range(count))
    entries = sandbox.entries
    return Outcome(
        files=counted["file"],
        unknown=counted["unknown"],
        doubled=sum(len(found) - 1 for found in ids.values()),
        lost=count - counted["file"] - counted["unknown"],
        wrong=wrong,
        unexplained=sum(ends.get(number) not in ("file", "unknown") for number in ids),
        submissions=sandbox.submissions[provider],
        requests=sum(sandbox.counted.values()),
        broken=sum(entry.verdict.startswith("fault") for entry in entries) / len(entries),
        kills=kills,
        seconds=seconds,
    )


def main() -> int:
    """Print a line for each figure. Exit code 1 where a job was lost, doubled or wrong."""
    parser = argparse.ArgumentParser()
    parser.add_argument("provider", choices=CUSTOMERS)
    parser.add_argument("--jobs", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        outcome = storm(
            arguments.provider, arguments.jobs, arguments.kills, arguments.seed, Path(folder)
        )
    print(
        f"{arguments.provider}: {arguments.jobs} jobs, {AT_ONCE} at a time, seed {arguments.seed}"
    )
    for name, value in outcome._asdict().items():
        print(
            f"    {name:<12} {value:,.2f}"
            if isinstance(value, float)
            else f"    {name:<12} {value:,}"
        )
    return int(any((outcome.doubled, outcome.lost, outcome.wrong, outcome.unexplained)))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--work"]:
        _, _, provider, base_url, folder, count = sys.argv
        asyncio.run(work(provider, base_url, Path(folder), int(count)))
    else:
        sys.exit(main())
