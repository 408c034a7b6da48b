"""The second origin: a film that plays, in parts where asked for."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import httpx
import pytest
from reelgen.sandbox import Sandbox
from reelgen.sandbox.simulate.media.video import video

FRAMES, RATE = 12, 6


def url(played: Sandbox) -> str:
    return f"{played.origin}/files/sample/film.mp4"


def test_the_film_plays(tmp_path: Path) -> None:
    """Each frame is decoded, where ffmpeg is installed."""
    if shutil.which("ffprobe") is None:
        pytest.skip("needs ffprobe")
    film = tmp_path / "film.mp4"
    film.write_bytes(video("any name"))
    done = subprocess.run(
        ["ffprobe", "-v", "error", "-count_frames", "-show_streams", "-of", "json", str(film)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    stream = json.loads(done.stdout)["streams"][0]
    assert (stream["codec_name"], stream["nb_read_frames"]) == ("h264", str(FRAMES))
    assert float(stream["duration"]) == pytest.approx(FRAMES / RATE)


def test_the_boxes_of_the_film() -> None:
    """Where no player is at hand: every box ends where the next begins."""
    film, kinds, at = video("name"), list[bytes](), 0
    while at < len(film):
        size = int.from_bytes(film[at : at + 4], "big")
        kinds.append(film[at + 4 : at + 8])
        at += size
    assert at == len(film)
    assert kinds == [b"ftyp", b"moov", b"mdat", b"free"]
    assert len(film) < 300_000


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [("bytes=0-99", 0, 100), ("bytes=100-", 100, None), ("bytes=-50", -50, None)],
)
def test_a_part(played: Sandbox, asked: str, start: int, end: int | None) -> None:
    whole = httpx.get(url(played))
    part = httpx.get(url(played), headers={"Range": asked, "If-Range": whole.headers["etag"]})
    assert part.status_code == 206
    assert part.content == whole.content[start:end]
    first = start % len(whole.content)
    last = first + len(part.content) - 1
    assert part.headers["content-range"] == f"bytes {first}-{last}/{len(whole.content)}"


def test_no_part_of_another_file(played: Sandbox) -> None:
    answer = httpx.get(url(played), headers={"Range": "bytes=0-9", "If-Range": '"old"'})
    assert answer.status_code == 200 and len(answer.content) > 1000


def test_a_range_that_is_none(played: Sandbox) -> None:
    for asked in ("bytes=-", f"bytes={'9' * 5000}-", "bytes=a-b", "lines=1-2"):
        assert httpx.get(url(played), headers={"Range": asked}).status_code == 200


def test_a_part_that_is_not_there(played: Sandbox) -> None:
    answer = httpx.get(url(played), headers={"Range": "bytes=9999999-"})
    assert answer.status_code == 416
    assert answer.headers["content-range"].startswith("bytes */")


def test_head(played: Sandbox) -> None:
    answer = httpx.head(url(played))
    assert int(answer.headers["content-length"]) > 1000
    assert answer.headers["accept-ranges"] == "bytes" and not answer.content


def test_a_file_that_is_not_there(played: Sandbox) -> None:
    assert httpx.get(f"{played.origin}/files/no-job/1.mp4").status_code == 404
    assert httpx.get(f"{played.origin}/files/../x").status_code == 404
