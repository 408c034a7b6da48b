"""Fetching a finished file: whole or not there, resumed, and never with the key elsewhere."""

from __future__ import annotations

import base64
import hashlib
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from reelspec import DownloadError, JobUnfinished

from .player import BOTH, DONE, FILE, KEY, Answer, Player, do, play, status, submitted

CONTENT = random.Random(7).randbytes(300_000)


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends too early, by a broken connection or in silence."""

    def __init__(self, content: bytes, error: Exception | None) -> None:
        self._content = content
        self._error = error

    def __iter__(self) -> Any:
        yield self._content
        if self._error is not None:
            raise self._error

    async def __aiter__(self) -> Any:
        yield self._content
        if self._error is not None:
            raise self._error


def whole(request: httpx.Request, **headers: str) -> httpx.Response:
    """The file, or the part that was asked for, as any file server gives it."""
    headers = {"etag": '"1"', **{name.replace("_", "-"): value for name, value in headers.items()}}
    asked = request.headers.get("range")
    if asked is None:
        return httpx.Response(200, headers=headers, content=CONTENT)
    start = int(asked.removeprefix("bytes=").removesuffix("-"))
    where = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
    return httpx.Response(206, headers={**headers, "content-range": where}, content=CONTENT[start:])


def broken(size: int, error: Exception | None = None, **headers: str) -> httpx.Response:
    """The beginning of the file, announced as the whole."""
    given = {"etag": '"1"', "content-length": str(len(CONTENT)), **headers}
    return httpx.Response(200, headers=given, stream=Broken(CONTENT[:size], error))


def fetched(
    is_async: bool,
    folder: Path,
    files: Callable[[httpx.Request], httpx.Response],
    polls: list[Answer] | None = None,
    **options: Any,
) -> Player:
    """Submit, wait, download to `out.mp4`."""
    player = Player(polls or [DONE], files)

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        await do(job.wait())
        path = await do(job.download(folder / "out.mp4", **options))
        assert path == folder / "out.mp4"

    play(player, is_async, flow)
    assert (folder / "out.mp4").read_bytes() == CONTENT
    assert [file.name for file in folder.iterdir()] == ["out.mp4"]
    return player


def scripted(*answers: Any) -> Callable[[httpx.Request], httpx.Response]:
    """The answers one after the other, then the whole file."""
    left = list(answers)

    def files(request: httpx.Request) -> httpx.Response:
        answer = left.pop(0) if left else whole
        if isinstance(answer, Exception):
            raise answer
        return answer(request) if callable(answer) else answer

    return files


@BOTH
def test_a_file_is_fetched_and_its_progress_told(is_async: bool, tmp_path: Path) -> None:
    seen: list[Any] = []
    player = fetched(is_async, tmp_path, whole, on_progress=seen.append)
    assert (seen[-1].done, seen[-1].total, seen[-1].fraction) == (len(CONTENT), len(CONTENT), 1)
    assert player.requests[-1].headers["accept-encoding"] == "identity"


@BOTH
def test_a6_7_no_key_goes_to_the_host_of_the_file(is_async: bool, tmp_path: Path) -> None:
    other = "https://elsewhere.example/real.mp4"
    moved = httpx.Response(302, headers={"location": other})
    player = fetched(is_async, tmp_path, scripted(moved))
    away = [request for request in player.requests if request.url.host != "www.vydra.ai"]
    assert [str(request.url) for request in away] == [FILE, other]
    assert not any(KEY in str(request.headers.raw) for request in away)


@BOTH
def test_the_key_goes_to_the_apis_own_origin_and_no_further(is_async: bool, tmp_path: Path) -> None:
    own = "https://www.vydra.ai/files/video.mp4"
    player = Player([status("completed", output={"url": own})], whole)
    answers = scripted(httpx.Response(302, headers={"location": FILE}))
    plain = player.__call__

    def routed(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/files/video.mp4":
            player.requests.append(request)
            return answers(request)
        return plain(request)

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        await do(job.wait())
        await do(job.download(tmp_path / "out.mp4"))

    play(routed, is_async, flow)  # type: ignore[arg-type]
    first, second = player.requests[-2:]
    assert KEY in first.headers["authorization"]
    assert "authorization" not in second.headers
    assert second.url.host == "files.example"


@BOTH
@pytest.mark.parametrize(
    "error",
    [httpx.ReadError("reset"), None, httpx.ReadTimeout("slow")],
    ids=["reset", "truncated", "timeout"],
)
def test_a_broken_download_goes_on_where_it_stopped(
    is_async: bool, error: Exception | None, tmp_path: Path
) -> None:
    player = fetched(is_async, tmp_path, scripted(broken(100_000, error)))
    assert player.requests[-1].headers["range"] == "bytes=100000-"


@BOTH
def test_another_version_begins_again(is_async: bool, tmp_path: Path) -> None:
    old = httpx.Response(
        200,
        headers={"etag": '"0"', "content-length": str(len(CONTENT))},
        stream=Broken(b"x" * 1000, None),
    )
    player = fetched(is_async, tmp_path, scripted(old))
    asked = [request.headers.get("range") for request in player.requests[2:]]
    assert asked == [None, "bytes=1000-", None]


@BOTH
def test_without_a_version_nothing_is_resumed(is_async: bool, tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        length = {"content-length": str(len(CONTENT))}
        return httpx.Response(200, headers=length, stream=Broken(CONTENT[:9], None))

    player = fetched(is_async, tmp_path, scripted(answer))
    assert "range" not in player.requests[-1].headers


@BOTH
@pytest.mark.parametrize("status_code", [408, 429, 500, 503])
def test_a_busy_file_server_is_asked_again(
    is_async: bool, status_code: int, tmp_path: Path
) -> None:
    busy = httpx.Response(status_code, headers={"retry-after": "0.01"})
    player = fetched(is_async, tmp_path, scripted(busy, httpx.ConnectError("reset")))
    assert player.count["GET files.example"] == 3


@BOTH
@pytest.mark.parametrize("status_code", [401, 403, 404, 410])
def test_an_expired_address_is_renewed_once(
    is_async: bool, status_code: int, tmp_path: Path
) -> None:
    expired = "https://files.example/old.mp4?signature=s3cr3t"
    polls: list[Answer] = [status("completed", output={"url": expired}), DONE]
    gone = httpx.Response(status_code)
    player = fetched(is_async, tmp_path, scripted(gone), polls)
    assert player.count == {
        "POST www.vydra.ai": 1,
        "GET www.vydra.ai": 2,
        "GET files.example": 2,
    }


@BOTH
def test_a_file_that_stays_away_is_told_and_keeps_no_target(is_async: bool, tmp_path: Path) -> None:
    signed = "https://files.example/old.mp4?signature=s3cr3t"
    player = Player([status("completed", output={"url": signed})], lambda _: httpx.Response(403))

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        await do(job.wait())
        with pytest.raises(DownloadError, match="HTTP 403") as caught:
            await do(job.download(tmp_path / "out.mp4"))
        assert "s3cr3t" not in str(caught.value)
        assert caught.value.status_code == 403

    play(player, is_async, flow)
    assert list(tmp_path.iterdir()) == []
    assert player.count["GET files.example"] == 2


@BOTH
def test_a_wrong_checksum_is_not_accepted(is_async: bool, tmp_path: Path) -> None:
    def spoiled(request: httpx.Request) -> httpx.Response:
        given = {"etag": '"1"', "repr-digest": f"sha-256=:{_sha256(CONTENT)}:"}
        return httpx.Response(200, headers=given, content=CONTENT[:-1] + b"x")

    right = lambda request: whole(request, repr_digest=f"sha-256=:{_sha256(CONTENT)}:")  # noqa: E731
    fetched(is_async, tmp_path, scripted(spoiled, right))


def _sha256(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


@BOTH
def test_the_time_for_a_file_ends(is_async: bool, tmp_path: Path) -> None:
    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        await do(job.wait())
        with pytest.raises(DownloadError, match="out of time"):
            await do(job.download(tmp_path / "out.mp4", timeout=0.2))

    play(Player([DONE], lambda _: httpx.Response(503)), is_async, flow)


@BOTH
def test_nothing_is_fetched_from_an_address_that_is_none(is_async: bool, tmp_path: Path) -> None:
    for address in ("file:///etc/passwd", "javascript:alert(1)", "/relative", ""):

        async def flow(client: Any) -> None:
            job = await do(submitted(client))
            await do(job.wait())
            with pytest.raises(DownloadError, match="names no file"):
                await do(job.download(tmp_path / "out.mp4"))

        play(Player([status("completed", output={"url": address})]), is_async, flow)
    moved = httpx.Response(302, headers={"location": "file:///etc/passwd"})

    async def redirected(client: Any) -> None:
        job = await do(submitted(client))
        await do(job.wait())
        with pytest.raises(DownloadError, match="away from https"):
            await do(job.download(tmp_path / "out.mp4"))

    play(Player([DONE], lambda _: moved), is_async, redirected)
    assert list(tmp_path.iterdir()) == []


@BOTH
def test_several_files_go_into_a_folder_under_safe_names(is_async: bool, tmp_path: Path) -> None:
    urls = [
        "https://files.example/a/video.mp4",
        "https://files.example/b/video.mp4",
        "https://files.example/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "https://files.example/",
    ]
    outputs = {str(number): url for number, url in enumerate(urls)}

    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        await do(job.wait())
        found = await do(job.download_all(tmp_path))
        names = ["video.mp4", "video-2.mp4", "passwd", f"{job.id}"]
        assert [path.relative_to(tmp_path).as_posix() for path in found] == names

    play(Player([status("completed", output=outputs)], whole), is_async, flow)


@BOTH
def test_a_job_that_has_not_ended_has_no_file(is_async: bool, tmp_path: Path) -> None:
    async def flow(client: Any) -> None:
        job = await do(submitted(client))
        with pytest.raises(JobUnfinished, match="is still running"):
            await do(job.download(tmp_path / "out.mp4"))

    play(Player(), is_async, flow)
