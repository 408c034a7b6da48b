"""Where a file goes: names, folders, links, locks, and two downloads at once."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from reelspec import DownloadError
from reelspec._runtime.download import file_lock, folder
from reelspec._runtime.download.file_names import folded, part_name, safe_name
from reelspec.vydra import AsyncVydra

from .file_server import Asked, FileServer, answer, finished, ranged, with_job
from .player import BOTH, KEY, do

CONTENT = os.urandom(200_000)
JOBS = ["11111111-e29b-41d4-a716-446655440000", "22222222-e29b-41d4-a716-446655440000"]


def body_of(asked: Asked) -> bytes:
    """A file that says where it is from."""
    return answer(200, asked.path.encode())


def slow_from(path: str, until: threading.Event) -> Any:
    """Half a file, and the other half when the event is set."""

    def handle(asked: Asked) -> Iterator[bytes]:
        content = (path.encode() * 1000)[:2000]
        yield answer(200, content[:1000], {"etag": '"1"'}, length=2000)
        until.wait(20)
        yield content[1000:]

    return handle


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/f/output.mp4", "output.mp4"),
        ("/f/CON", "CON_"),
        ("/f/nul.mp4", "nul_.mp4"),
        ("/f/NUL.tar.gz", "NUL_.tar.gz"),
        ("/f/com1.mp4", "com1_.mp4"),
        ("/f/LPT9", "LPT9_"),
        ("/f/aux%20.mp4", "aux_.mp4"),
        ("/f/CONIN$.mp4", "CONIN.mp4"),
        ("/f/COM%C2%B9.mp4", "COM.mp4"),
        ("/f/..", "job"),
        ("/f/%2e%2e", "job"),
        ("/f/..%2f..%2fevil.mp4", "evil.mp4"),
        ("/f/..%5c..%5cevil.mp4", "evil.mp4"),
        ("/f/%252e%252e%252fevil.mp4", "2e_2e_2fevil.mp4"),
        ("/f/C:%5Cevil.mp4", "evil.mp4"),
        ("/f/a:b.mp4", "a_b.mp4"),
        ("/f/video.mp4::$DATA", "video.mp4_DATA"),
        ("/f/a%00b.mp4", "a_b.mp4"),
        ("/f/a%0ab%1b.mp4", "a_b.mp4"),
        ("/f/%e2%80%aegpj.exe", "gpj.exe"),
        ("/f/.bashrc", "job.bashrc"),
        ("/f/-rf", "rf"),
        ("/f/~", "job"),
        ("/f/video.mp4.", "video.mp4"),
        ("/f/video.mp4%20", "video.mp4"),
        ("/f/%D1%84%D0%B8%D0%BB%D1%8C%D0%BC.mp4", "job.mp4"),
        ("/f/" + "n" * 300 + ".mp4", "n" * 95 + ".mp4"),
        ("/f/x." + "a" * 120, "x." + "a" * 20),
        ("/", "job"),
        ("", "job"),
    ],
)
def test_a_name_out_of_an_address_is_safe_everywhere(path: str, name: str) -> None:
    found = safe_name(f"https://files.example{path}?name=..%2f", "job")
    assert found == name
    assert len(found) <= 100


def test_a_fallback_is_made_safe_as_well() -> None:
    assert safe_name("https://files.example/", "../../CON") == "CON_"
    assert safe_name("https://files.example/", "..") == "file"
    assert safe_name("http://[::1", "job") == "job"


def test_names_that_are_one_on_some_system() -> None:
    assert folded("VIDEO.mp4") == folded("video.mp4")
    assert folded("caf\u00e9.mp4") == folded("CAFE\u0301.mp4")
    assert folded("\u212aelvin") == folded("kelvin")
    assert len(part_name("n" * 255)) + len(".json") <= 255


@BOTH
def test_a_folder_never_overwrites(is_async: bool, tmp_path: Path) -> None:
    (tmp_path / "Output.mp4").write_text("mine")
    (tmp_path / "output-2.mp4").symlink_to(tmp_path / "nowhere")
    with FileServer(body_of, "/render-{n}/output.mp4") as server:
        first = with_job(server, is_async, lambda job: job.download(tmp_path))
        second = with_job(server, is_async, lambda job: job.download(str(tmp_path) + "/"))
    assert (tmp_path / "Output.mp4").read_text() == "mine"
    assert not (tmp_path / "nowhere").exists()
    assert [first.name, second.name] == ["output-3.mp4", "output-4.mp4"]
    assert first.read_text() != second.read_text()


@BOTH
def test_names_that_differ_by_case_are_told_apart(is_async: bool, tmp_path: Path) -> None:
    with FileServer(body_of, "/1/A.mp4", "/2/a.mp4", "/3/A.MP4") as server:
        files = with_job(server, is_async, lambda job: job.download_all(tmp_path / "new"))
    assert [file.name for file in files] == ["A.mp4", "a-2.mp4", "A-3.MP4"]
    assert [file.read_text() for file in files] == ["/1/A.mp4", "/2/a.mp4", "/3/A.MP4"]


@BOTH
def test_a_folder_that_ends_in_a_slash_is_made(is_async: bool, tmp_path: Path) -> None:
    with FileServer(body_of) as server:
        file = with_job(server, is_async, lambda job: job.download(f"{tmp_path}/a/b/"))
    assert file == tmp_path / "a" / "b" / "video.mp4"


def test_threads_and_one_folder(tmp_path: Path) -> None:
    """Six blocking downloads whose addresses end in the same name."""
    files: list[Path] = []
    with FileServer(body_of, "/render-{n}/Output.mp4") as server:

        def one() -> None:
            files.append(with_job(server, False, lambda job: job.download(tmp_path)))

        threads = [threading.Thread(target=one) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(tmp_path.iterdir()) == sorted(files)
    assert len({file.name.lower() for file in files}) == 6
    assert len({file.read_text() for file in files}) == 6


def test_tasks_and_one_folder(tmp_path: Path) -> None:
    async def run(server: FileServer) -> list[Path]:
        async with AsyncVydra(api_key=KEY, base_url=server.url, poll_interval=0.01) as client:
            jobs = [await finished(client) for _ in range(6)]
            return list(await asyncio.gather(*(job.download(tmp_path) for job in jobs)))

    with FileServer(body_of, "/render-{n}/output.mp4") as server:
        files = asyncio.run(run(server))
    assert len({file.read_text() for file in files}) == 6


@BOTH
def test_two_downloads_to_one_path_are_refused(is_async: bool, tmp_path: Path) -> None:
    """The second is told, and the file is that of the first."""
    target = tmp_path / "out.mp4"
    over = threading.Event()
    with FileServer(slow_from("/one", over), job=JOBS[0]) as one, FileServer(body_of) as two:
        files: list[Path] = []
        first = threading.Thread(
            target=lambda: files.append(with_job(one, is_async, lambda job: job.download(target)))
        )
        first.start()
        wait_for(tmp_path / ".out.mp4.part")
        for server in (two, one):
            with pytest.raises(DownloadError, match="another download is writing"):
                with_job(server, is_async, lambda job: job.download(target))
        over.set()
        first.join()
    assert files == [target]
    assert target.read_bytes().startswith(b"/one/one")
    assert list(tmp_path.iterdir()) == [target]


def wait_for(path: Path, size: int = 1) -> None:
    """Wait until a file has so many bytes."""
    for _ in range(2000):
        if path.exists() and path.stat().st_size >= size:
            return
        time.sleep(0.01)
    raise AssertionError(f"{path} has not come")


SCRIPT = """
import sys
from pathlib import Path
from reelspec.vydra import Vydra
url, target = sys.argv[1:]
with Vydra(api_key="k", base_url=url, poll_interval=0.01) as client:
    job = client.jobs.create(workflow="generate_video", input={"prompt": "A dog", "model": "veo3"})
    try:
        print(job.wait().download(target))
    except Exception as error:
        print(type(error).__name__, error)
"""


def process(server: FileServer, target: str) -> subprocess.Popen[str]:
    """Download in another process. It prints the path, or the error."""
    words = [sys.executable, "-c", SCRIPT, server.url, target]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def test_two_processes_and_one_path(tmp_path: Path) -> None:
    over = threading.Event()
    with FileServer(slow_from("/one", over)) as one, FileServer(body_of) as two:
        first = process(one, str(tmp_path / "out.mp4"))
        wait_for(tmp_path / ".out.mp4.part")
        second, _ = process(two, str(tmp_path / "out.mp4")).communicate(timeout=60)
        assert "DownloadError" in second
        assert "another download is writing this file" in second
        other, _ = process(two, f"{tmp_path}/").communicate(timeout=60)
        assert other.strip() == str(tmp_path / "video.mp4")
        over.set()
        assert first.communicate(timeout=60)[0].strip() == str(tmp_path / "out.mp4")
    assert (tmp_path / "out.mp4").read_bytes().startswith(b"/one/one")


def test_two_processes_and_one_folder(tmp_path: Path) -> None:
    with FileServer(body_of, "/render-{n}/output.mp4") as server:
        running = [process(server, f"{tmp_path}/") for _ in range(3)]
        paths = [Path(one.communicate(timeout=60)[0].strip()) for one in running]
    assert len({path.read_text() for path in paths}) == 3


def test_a_killed_process_leaves_a_part_that_is_continued(tmp_path: Path) -> None:
    """The lock dies with its process; another process goes on, in a folder under the same name."""
    over = threading.Event()

    def handle(asked: Asked) -> Iterator[bytes]:
        if asked.start is None:
            yield answer(200, CONTENT[:100_000], {"etag": '"1"'}, length=len(CONTENT))
            over.wait(20)
        else:
            yield ranged(asked, CONTENT)

    (tmp_path / "video.mp4").write_text("mine")
    with FileServer(handle) as server:
        first = process(server, f"{tmp_path}/")
        wait_for(tmp_path / ".video-2.mp4.part", 100_000)
        first.send_signal(signal.SIGKILL)
        first.communicate()
        file = with_job(server, False, lambda job: job.download(tmp_path))
        over.set()
    assert file == tmp_path / "video-2.mp4"
    assert file.read_bytes() == CONTENT
    assert server.asked[-1].start == 100_000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["video-2.mp4", "video.mp4"]


@BOTH
def test_the_part_of_another_job_is_not_continued(is_async: bool, tmp_path: Path) -> None:
    """Both files have the same address and the same ETag."""

    def broken(asked: Asked) -> bytes:
        return answer(200, b"x" * 1000, {"etag": '"1"'}, length=len(CONTENT))

    def correct(asked: Asked) -> bytes:
        return ranged(asked, CONTENT)

    replies = [broken, correct]
    with FileServer(lambda asked: replies[0](asked), job=JOBS[0]) as server:

        async def first(job: Any) -> None:
            with pytest.raises(DownloadError):
                await do(job.download(tmp_path / "video.mp4", timeout=0.3))

        with_job(server, is_async, first)
        part = tmp_path / ".video.mp4.part"
        assert part.stat().st_size == 1000
        replies.pop(0)
        server.job = JOBS[1]
        beside = with_job(server, is_async, lambda job: job.download(tmp_path))
        assert beside.name == "video-2.mp4"
        assert part.stat().st_size == 1000, "the part of the first job is still there"
        over = with_job(server, is_async, lambda job: job.download(tmp_path / "video.mp4"))
    assert beside.read_bytes() == over.read_bytes() == CONTENT
    assert server.asked[-1].start is None
    assert not part.exists()


@pytest.mark.parametrize("name", [".out.mp4.part", ".out.mp4.part.json", "out.mp4"])
@pytest.mark.parametrize("kind", ["symbolic", "hard", "pipe", "dangling"])
@BOTH
def test_links_are_never_followed(is_async: bool, kind: str, name: str, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("old")
    match kind:
        case "symbolic":
            (tmp_path / name).symlink_to(victim)
        case "hard":
            (tmp_path / name).hardlink_to(victim)
        case "pipe" if name != "out.mp4":
            os.mkfifo(tmp_path / name)
        case _:
            (tmp_path / name).symlink_to(tmp_path / "nowhere")
    with FileServer(body_of) as server:
        file = with_job(server, is_async, lambda job: job.download(tmp_path / "out.mp4"))
    assert file.read_text() == "/f/video.mp4"
    assert victim.read_text() == "old"
    assert not file.is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.mp4", "victim"]


def test_a_part_that_is_replaced_meanwhile_is_not_renamed(tmp_path: Path) -> None:
    over = threading.Event()
    (tmp_path / "victim").write_text("old")
    caught: list[DownloadError] = []
    with FileServer(slow_from("/one", over)) as server:

        def one(job: Any) -> None:
            with pytest.raises(DownloadError, match="replaced or removed") as error:
                job.download(tmp_path / "out.mp4")
            caught.append(error.value)

        thread = threading.Thread(target=lambda: with_job(server, False, one))
        thread.start()
        part = tmp_path / ".out.mp4.part"
        wait_for(part)
        part.unlink()
        part.symlink_to(tmp_path / "victim")
        over.set()
        thread.join()
    assert caught
    assert not (tmp_path / "out.mp4").exists()
    assert (tmp_path / "victim").read_text() == "old"


def test_without_hard_links_a_folder_still_does_not_overwrite(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsupported(*_: Any, **__: Any) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", unsupported)
    with FileServer(body_of, "/render-{n}/output.mp4") as server:
        files = [with_job(server, False, lambda job: job.download(tmp_path)) for _ in range(2)]
    assert [file.name for file in files] == ["output.mp4", "output-2.mp4"]
    room = folder.Folder(tmp_path)
    with pytest.raises(FileExistsError):
        room.publish("output.mp4", "output-2.mp4")
    room.close()


def test_a_forked_child_does_not_keep_the_lock(tmp_path: Path) -> None:
    """A child that outlives its parent would keep the part locked through what it inherited."""
    file = FileIO(str(tmp_path / "part"), "w+")
    assert file_lock.lock(file)
    ready, over = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:
        os.write(ready[1], b"1")
        os.read(over[0], 1)
        os._exit(0)
    try:
        os.read(ready[0], 1)
        second = FileIO(str(tmp_path / "part"), "r+")
        assert not file_lock.lock(second)
        file.close()
        assert file_lock.lock(second)
        second.close()
    finally:
        os.write(over[1], b"1")
        os.waitpid(child, 0)


class Msvcrt(ModuleType):
    """Locks of Windows, as far as they are used: one holder for a byte of a file."""

    LK_NBLCK = 2

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self.locked: set[tuple[int, int]] = set()

    def locking(self, descriptor: int, mode: int, count: int) -> None:
        assert (mode, count) == (self.LK_NBLCK, 1)
        byte = (os.fstat(descriptor).st_ino, os.lseek(descriptor, 0, os.SEEK_CUR))
        if byte in self.locked:
            raise PermissionError(13, "Permission denied")
        self.locked.add(byte)


def test_the_lock_of_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The branch for Windows, over a stand-in for its module."""
    msvcrt = Msvcrt()
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    monkeypatch.setattr(sys, "platform", "win32")
    spec = importlib.util.spec_from_file_location("lock_of_windows", file_lock.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "part").write_bytes(b"12345")
    with (tmp_path / "part").open("r+b", buffering=0) as file:
        file.seek(3)
        assert module.lock(file)
        assert file.tell() == 3
        with (tmp_path / "part").open("r+b", buffering=0) as other:
            assert not module.lock(other)
    assert all(byte > 5 for _, byte in msvcrt.locked), "the content must stay readable"


def test_a_folder_by_path_where_descriptors_do_not_resolve_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "BY_DESCRIPTOR", False)
    (tmp_path / "victim").write_text("old")
    (tmp_path / ".out.mp4.part").symlink_to(tmp_path / "victim")
    with FileServer(body_of, "/{n}/output.mp4") as server:
        with_job(server, False, lambda job: job.download(tmp_path / "out.mp4"))
        files = [with_job(server, False, lambda job: job.download(tmp_path)) for _ in range(2)]
    assert [file.name for file in files] == ["output.mp4", "output-2.mp4"]
    assert (tmp_path / "victim").read_text() == "old"
