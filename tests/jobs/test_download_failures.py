"""Every failure of a download: one error, what is on disk, and how to go on."""

from __future__ import annotations

import asyncio
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reelspec import DownloadError
from reelspec._runtime.http import retry
from reelspec.vydra import AsyncVydra, Vydra

from .file_server import Asked, FileServer, answer, finished, ranged, with_job
from .player import BOTH, KEY, do

CONTENT = os.urandom(300_000)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Faults are tried again without waiting."""
    monkeypatch.setattr(retry, "BACKOFF", retry.BACKOFF._replace(first=0.001, cap=0.001))


def correct(asked: Asked) -> bytes:
    return ranged(asked, CONTENT)


def names(folder: Path) -> list[str]:
    return [entry.name for entry in folder.iterdir()]


def failure(server: FileServer, is_async: bool, path: Any, **options: Any) -> DownloadError:
    """The error of a download."""
    with server, pytest.raises(DownloadError) as caught:
        with_job(server, is_async, lambda job: job.download(path, **options))
    assert KEY not in str(caught.value)
    return caught.value


@BOTH
@pytest.mark.parametrize(
    "name",
    [
        "file/out.mp4",
        "n" * 256,
        "n" * 252 + ".mp4",
        "a\0b.mp4",
        "pipe",
        "file/",
        "x/" * 2100 + "out",
    ],
    ids=["under a file", "long", "long suffix", "null", "pipe", "folder is a file", "long path"],
)
def test_a_target_that_cannot_be_is_refused_before_anything_is_fetched(
    is_async: bool, name: str, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine")
    os.mkfifo(tmp_path / "pipe")
    server = FileServer(correct)
    error = failure(server, is_async, f"{tmp_path}/{name}")
    assert "nothing was downloaded; choose another path" in str(error)
    assert (error.part, error.size) == (None, 0)
    assert server.asked == []
    assert (tmp_path / "file").read_text() == "mine"


@BOTH
def test_a_folder_that_takes_no_files_is_refused(is_async: bool, tmp_path: Path) -> None:
    """/proc takes none, of root neither."""
    server = FileServer(correct)
    assert "cannot be written" in str(failure(server, is_async, "/proc/out.mp4"))
    assert "cannot be written" in str(failure(FileServer(correct), is_async, "/proc"))
    assert server.asked == []


@BOTH
def test_the_longest_name_is_taken(is_async: bool, tmp_path: Path) -> None:
    target = tmp_path / ("n" * 251 + ".mp4")
    with FileServer(correct) as server:
        assert with_job(server, is_async, lambda job: job.download(target)) == target
    assert names(tmp_path) == [target.name]


SCRIPT = """
import resource, sys
from reelspec import DownloadError
from reelspec.vydra import Vydra
url, target = sys.argv[1:]
with Vydra(api_key="k", base_url=url, poll_interval=0.01) as client:
    job = client.jobs.create(workflow="generate_video", input={"prompt": "A dog", "model": "veo3"})
    job.wait()
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 400_000))
    try:
        job.download(target)
    except DownloadError as error:
        print(error.size, error.part)
        print(error)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    print(job.download(target))
"""


def test_a_full_disk_leaves_what_came(tmp_path: Path) -> None:
    """The limit of the file size stands for the disk: both end a write in the middle."""
    target, part = tmp_path / "out.mp4", tmp_path / ".out.mp4.part"
    with FileServer(correct) as server:
        words = [sys.executable, "-c", SCRIPT, server.url, str(target)]
        lines = subprocess.check_output(words, text=True, timeout=60).splitlines()
    assert lines[0] == f"100000 {part}"
    assert "cannot be written: File too large" in lines[1]
    assert f"100000 of 300000 bytes are in {part}; download again to resume" in lines[1]
    assert lines[2] == str(target)
    assert target.read_bytes() == CONTENT
    assert [request.start for request in server.asked] == [None, 100_000]


@BOTH
@pytest.mark.parametrize(
    "path",
    [
        "/\x01.mp4",
        "/" + "a" * 70_000,
        "@:99999999/x.mp4",
        "@[::1/x.mp4",
        "@\u2460.\u2461\x7f/x.mp4",
        "@/x.mp4",
    ],
)
def test_an_address_that_is_none(is_async: bool, path: str, tmp_path: Path) -> None:
    """`@` turns the server into a user name, so that what follows is the host."""
    error = failure(FileServer(correct, path), is_async, tmp_path / "out.mp4")
    assert "download again" in str(error)
    assert names(tmp_path) == []


@BOTH
@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://localhost/x",
        "javascript:1",
        "http://[::1",
        "/f/video.mp4",
        "http:",
    ],
)
def test_a_redirect_that_leads_to_no_file(is_async: bool, location: str, tmp_path: Path) -> None:
    reply = answer(302, b"", {"location": location})
    server = FileServer(lambda _: reply)
    error = failure(server, is_async, tmp_path / "out.mp4")
    assert "root:" not in str(error)
    assert names(tmp_path) == []
    assert len(server.asked) < 10


@BOTH
def test_a_fresh_address_that_is_not_to_be_had(is_async: bool, tmp_path: Path) -> None:
    """The provider refuses the status call: the download is what has failed."""
    server = FileServer(lambda _: answer(403, b""))
    polls: list[Any] = []
    reply = server.reply

    def refuse(method: str, asked: Asked) -> Any:
        if asked.path.startswith("/jobs/") and method == "GET":
            polls.append(asked)
            if len(polls) > 1:
                return answer(401, b"{}", {"content-type": "application/json"})
        return reply(method, asked)

    server.reply = refuse  # type: ignore[method-assign]
    error = failure(server, is_async, tmp_path / "out.mp4")
    assert "401" in str(error)
    assert "fresh URL" in str(error)


@BOTH
def test_a_provider_that_names_fewer_files_now(is_async: bool, tmp_path: Path) -> None:
    def handle(asked: Asked) -> bytes:
        if asked.path == "/b.mp4":
            server.paths.pop()
            return answer(404, b"")
        return correct(asked)

    server = FileServer(handle, "/a.mp4", "/b.mp4")
    with server, pytest.raises(DownloadError, match="no longer names this file"):
        with_job(server, is_async, lambda job: job.download_all(tmp_path))
    assert names(tmp_path) == ["a.mp4"]


DROPS = 200


class Dripping:
    """A response that never ends, and never pauses for long; `drops` counts what was sent."""

    def __init__(self, head: bytes, drop: bytes) -> None:
        self._head, self._drop = head, drop
        self.drops = 0

    def __call__(self, _: Asked) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n" + self._head
        while self.drops < DROPS:
            time.sleep(0.05)
            self.drops += 1
            yield self._drop


@BOTH
@pytest.mark.parametrize(
    ("head", "drop"),
    [
        (b"", b"x-header: 1\r\n"),
        (b'etag: "1"\r\ncontent-length: 1000\r\n\r\n', b"x"),
        (b"content-length: 1000\r\n\r\n", b""),
    ],
    ids=["headers", "body", "silence"],
)
def test_timeout_is_wall_clock_time(
    is_async: bool, head: bytes, drop: bytes, tmp_path: Path
) -> None:
    """The client hangs up long before the server has sent all."""

    async def flow(job: Any) -> int:
        with pytest.raises(DownloadError, match="out of time"):
            await do(job.download(tmp_path / "out.mp4", timeout=0.5))
        return handler.drops

    async def run(server: FileServer) -> int:
        options: dict[str, Any] = {"api_key": KEY, "base_url": server.url, "poll_interval": 0.01}
        if is_async:
            async with AsyncVydra(**options) as client:
                return await flow(await finished(client))
        with Vydra(**options) as blocking:
            return await flow(await finished(blocking))

    handler = Dripping(head, drop)
    with FileServer(handler) as server:
        assert asyncio.run(run(server)) < DROPS
    handler.drops = DROPS


@BOTH
def test_timeout_cuts_a_pause(is_async: bool, tmp_path: Path) -> None:
    busy = answer(503, b"", {"retry-after": "30"})
    server = FileServer(lambda _: busy)
    assert "out of time" in str(failure(server, is_async, tmp_path / "out.mp4", timeout=0.2))
    assert len(server.asked) <= 2


@BOTH
def test_an_absurd_retry_after_ends_it(is_async: bool, tmp_path: Path) -> None:
    busy = answer(503, b"", {"retry-after": "99999999999999"})
    assert "wait" in str(failure(FileServer(lambda _: busy), is_async, tmp_path / "out.mp4"))


def test_a_canceled_task_leaves_a_part_that_is_continued(tmp_path: Path) -> None:
    async def run(server: FileServer) -> Path:
        async with AsyncVydra(api_key=KEY, base_url=server.url, poll_interval=0.01) as client:
            job = await finished(client)
            came = asyncio.Event()

            def note(_: object) -> None:
                came.set()

            task = asyncio.create_task(job.download(tmp_path / "out.mp4", on_progress=note))
            await came.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            path: Path = await job.download(tmp_path / "out.mp4")
            return path

    def handle(asked: Asked) -> Iterator[bytes]:
        if asked.start is None:
            yield answer(200, CONTENT[:1000], {"etag": '"1"'}, length=len(CONTENT))
            time.sleep(5)
        else:
            yield correct(asked)

    with FileServer(handle) as server:
        assert asyncio.run(run(server)).read_bytes() == CONTENT
    assert server.asked[-1].start == 1000


@BOTH
def test_what_the_caller_raises_stays_what_it_is(is_async: bool, tmp_path: Path) -> None:
    """An OSError of on_progress is no failure of the network: it is not tried again."""

    def stop(_: Any) -> None:
        raise BrokenPipeError("the terminal is gone")

    async def flow(job: Any) -> Path:
        with pytest.raises(BrokenPipeError):
            await do(job.download(tmp_path / "out.mp4", on_progress=stop))
        path: Path = await do(job.download(tmp_path / "out.mp4"))
        return path

    with FileServer(correct) as server:
        assert with_job(server, is_async, flow).read_bytes() == CONTENT
    assert len(server.asked) == 2
    assert server.asked[1].start


@BOTH
def test_bytes_that_cannot_be_continued_are_named(is_async: bool, tmp_path: Path) -> None:
    broken = answer(200, CONTENT[:1000], length=len(CONTENT))
    error = failure(FileServer(lambda _: broken), is_async, tmp_path / "out.mp4")
    assert (error.size, error.part) == (1000, tmp_path / ".out.mp4.part")
    assert "without a strong ETag" in str(error)


def test_the_error_pickles() -> None:
    error = DownloadError("out.mp4: HTTP 403", 403, Path(".out.mp4.part"), 5)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.status_code, again.part, again.size) == (
        "out.mp4: HTTP 403",
        403,
        Path(".out.mp4.part"),
        5,
    )


@BOTH
def test_size_and_checksum_describe_one_file(is_async: bool, tmp_path: Path) -> None:
    server = FileServer(correct, "/a.mp4", "/b.mp4")
    assert "2 files" in str(failure(server, is_async, tmp_path, size=5))
