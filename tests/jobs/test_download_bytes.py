"""Which bytes are believed: ranges, lengths, validators, content codings, pages, digests."""

from __future__ import annotations

import gzip
import hashlib
import random
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reelspec import DownloadError
from reelspec._runtime.http import retry

from .file_server import Asked, FileServer, Handler, answer, ranged, scripted, with_job
from .player import BOTH, do

CONTENT = random.Random(11).randbytes(60_000)
OTHER = random.Random(12).randbytes(60_000)
HALF = 30_000
TOTAL = len(CONTENT)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Faults are tried again without waiting."""
    monkeypatch.setattr(retry, "BACKOFF", retry.BACKOFF._replace(first=0.001, cap=0.001))


def download(
    handler: Handler, folder: Path, is_async: bool, name: str = "out.mp4", **options: Any
) -> tuple[bytes, list[Asked]]:
    """Download one file. Returns its bytes and the requests for it."""
    with FileServer(handler) as server:
        path = with_job(server, is_async, lambda job: job.download(folder / name, **options))
        assert [entry.name for entry in folder.iterdir()] == [name]
        return path.read_bytes(), server.asked


def refused(
    handler: Handler, folder: Path, is_async: bool, name: str = "out.mp4", **options: Any
) -> DownloadError:
    """Download one file that is not to be had: nothing is at the target."""
    with FileServer(handler) as server, pytest.raises(DownloadError) as caught:
        with_job(server, is_async, lambda job: job.download(folder / name, **options))
    assert not (folder / name).exists()
    return caught.value


def half(content: bytes = CONTENT, **headers: str) -> bytes:
    """A response that breaks off in the middle of the file."""
    return answer(200, content[:HALF], {"etag": '"1"', **headers}, length=len(content))


def part(start: int, content_range: str, body: bytes | None = None, **headers: str) -> bytes:
    """A 206 with a Content-Range of the test's own."""
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    given = {"etag": '"1"', "content-range": content_range, **more}
    return answer(206, CONTENT[start:] if body is None else body, given)


def correct(asked: Asked) -> bytes:
    return ranged(asked, CONTENT)


@BOTH
def test_a_strong_etag_continues(is_async: bool, tmp_path: Path) -> None:
    content, asked = download(scripted(half(), correct), tmp_path, is_async)
    assert content == CONTENT
    assert asked[1].headers["range"] == f"bytes={HALF}-"
    assert asked[1].headers["if-range"] == '"1"'


@BOTH
@pytest.mark.parametrize(
    "headers",
    [
        {"etag": 'W/"1"'},
        {"etag": "unquoted"},
        {"last-modified": "Thu, 01 Jan 2026 00:00:00 GMT", "date": "Fri, 02 Jan 2026 00:00:00 GMT"},
        {},
    ],
    ids=["weak", "unquoted", "date", "none"],
)
def test_without_a_strong_etag_it_starts_over(
    is_async: bool, headers: dict[str, str], tmp_path: Path
) -> None:
    """The server has another file of the same length, and would send its end for a range."""

    def changed(asked: Asked) -> bytes:
        start = asked.start or 0
        if not start:
            return answer(200, OTHER, headers)
        return answer(
            206, OTHER[start:], {**headers, "content-range": f"bytes {start}-59999/60000"}
        )

    first = answer(200, CONTENT[:HALF], headers, length=TOTAL)
    content, asked = download(scripted(first, changed), tmp_path, is_async)
    assert content == OTHER
    assert "range" not in asked[1].headers


@BOTH
@pytest.mark.parametrize(
    "reply",
    [
        part(HALF - 5, f"bytes {HALF - 5}-59999/60000"),
        part(HALF, f"bytes {HALF}-60000/60001"),
        part(HALF, f"bytes {HALF}-59998/60000"),
        part(HALF, f"bytes {HALF}-60000/60000"),
        part(HALF, f"bytes 59999-{HALF}/60000"),
        part(HALF, "bytes */60000"),
        part(HALF, f"octets {HALF}-59999/60000"),
        part(HALF, f"bytes {HALF}-59999/60000", etag='"2"'),
        part(HALF, f"bytes {HALF}-59999/60000", etag='W/"1"'),
        part(HALF, f"bytes {HALF}-59999/60000", etag=""),
        part(HALF, f"bytes {HALF}-59999/60000", content_encoding="gzip"),
        part(0, "", b"--x\r\n", content_type="multipart/byteranges; boundary=x"),
        answer(206, CONTENT[HALF:], {"etag": '"1"'}),
        answer(416, b"", {"etag": '"1"', "content-range": f"bytes */{HALF}"}),
        answer(416, b"", {"etag": '"1"', "content-range": "bytes */60000"}),
        answer(416, b"", {"etag": '"2"', "content-range": f"bytes */{HALF}"}),
        answer(416, b""),
    ],
)
def test_a_range_that_contradicts_starts_over(is_async: bool, reply: bytes, tmp_path: Path) -> None:
    content, asked = download(scripted(half(), reply, correct), tmp_path, is_async)
    assert content == CONTENT
    assert [request.start for request in asked] == [None, HALF, None]


@BOTH
def test_a_range_that_is_ignored_starts_over(is_async: bool, tmp_path: Path) -> None:
    whole = answer(200, OTHER, {"etag": '"2"'})
    assert download(scripted(half(), whole), tmp_path, is_async)[0] == OTHER


@BOTH
def test_a_total_that_is_not_told_again_is_still_due(is_async: bool, tmp_path: Path) -> None:
    """`bytes 100-199/*` is a piece; the length of the first response says of what."""

    def pieces(asked: Asked) -> bytes:
        start = asked.start
        assert start is not None
        end = min(start + 10_000, TOTAL)
        return part(start, f"bytes {start}-{end - 1}/*", CONTENT[start:end])

    content, asked = download(scripted(half(), pieces), tmp_path, is_async)
    assert content == CONTENT
    assert [request.start for request in asked] == [None, 30_000, 40_000, 50_000]


@BOTH
def test_a_piece_of_unknown_length_is_not_the_file(is_async: bool, tmp_path: Path) -> None:
    """The first response has no length and breaks; `*` does not tell where the file ends."""
    chunked = {"etag": '"1"', "transfer-encoding": "chunked"}
    broken = answer(200, b"7530\r\n" + CONTENT[:HALF], chunked, length=None)

    def pieces(asked: Asked) -> bytes:
        start = asked.start
        if start is None:
            return answer(200, CONTENT, {"etag": '"1"'})
        if start >= TOTAL:
            return answer(416, b"", {"etag": '"1"', "content-range": f"bytes */{TOTAL}"})
        end = min(start + 20_000, TOTAL)
        return part(start, f"bytes {start}-{end - 1}/*", CONTENT[start:end])

    content, asked = download(scripted(broken, pieces), tmp_path, is_async)
    assert content == CONTENT
    assert [request.start for request in asked] == [None, 30_000, 50_000, 60_000]


@BOTH
@pytest.mark.parametrize(
    "shown",
    [None, "bytes 0-99/60000", "bytes 0-59999/*", "bytes 10-60009/60010", "bytes 0-59999/60001"],
)
def test_a_206_that_nobody_asked_for_is_not_the_file(
    is_async: bool, shown: str | None, tmp_path: Path
) -> None:
    reply = answer(206, CONTENT, {"content-range": shown} if shown else {})
    assert "206" in str(refused(lambda _: reply, tmp_path, is_async))


@BOTH
@pytest.mark.parametrize("status", [200, 206])
def test_a_range_of_all_bytes_is_the_file(is_async: bool, status: int, tmp_path: Path) -> None:
    reply = answer(status, CONTENT, {"content-range": "bytes 0-59999/60000"})
    assert download(lambda _: reply, tmp_path, is_async)[0] == CONTENT


@BOTH
def test_a_200_with_the_range_of_a_part_is_not_the_file(is_async: bool, tmp_path: Path) -> None:
    reply = answer(200, CONTENT[:100], {"content-range": "bytes 0-99/60000"})
    assert "Content-Range" in str(refused(lambda _: reply, tmp_path, is_async))


@BOTH
@pytest.mark.parametrize("headers", [{}, {"etag": '"1"'}], ids=["no etag", "same etag"])
def test_the_length_of_the_first_response_is_kept(
    is_async: bool, headers: dict[str, str], tmp_path: Path
) -> None:
    """The second response has no length and ends by closing: too early."""
    first = answer(200, CONTENT[:HALF], headers, length=TOTAL)
    short = answer(200, CONTENT[: HALF + 5], headers, length=None)
    last = answer(200, CONTENT, headers)
    assert download(scripted(first, short, last), tmp_path, is_async)[0] == CONTENT


@BOTH
def test_another_version_has_a_length_of_its_own(is_async: bool, tmp_path: Path) -> None:
    longer = answer(200, OTHER + b"more", {"etag": '"2"'}, length=None)
    assert download(scripted(half(), longer), tmp_path, is_async)[0] == OTHER + b"more"


@BOTH
def test_more_than_the_declared_bytes_are_not_the_file(is_async: bool, tmp_path: Path) -> None:
    """A body of 206 that closing ends goes on behind its range."""
    shown = f"bytes {HALF}-59999/60000"
    over = answer(206, CONTENT[HALF:] + b"x", {"etag": '"1"', "content-range": shown}, length=None)
    content, asked = download(scripted(half(), over, correct), tmp_path, is_async)
    assert content == CONTENT
    assert asked[-1].start is None


@BOTH
def test_size_and_checksum_tell_a_body_that_closing_cut_short(
    is_async: bool, tmp_path: Path
) -> None:
    short = answer(200, CONTENT[:HALF], length=None)
    whole = answer(200, CONTENT, length=None)
    digest = hashlib.sha256(CONTENT).hexdigest()
    assert "30000 of 60000" in str(refused(lambda _: short, tmp_path, is_async, size=TOTAL))
    assert digest in str(refused(lambda _: short, tmp_path, is_async, sha256=digest))
    for entry in tmp_path.iterdir():
        entry.unlink()
    options: dict[str, Any] = {"size": TOTAL, "sha256": digest.upper()}
    assert download(scripted(short, whole), tmp_path, is_async, **options)[0] == CONTENT


@BOTH
def test_another_declared_size_is_refused_at_once(is_async: bool, tmp_path: Path) -> None:
    error = refused(lambda _: answer(200, CONTENT), tmp_path, is_async, size=TOTAL + 1)
    assert "size= says 60001" in str(error)


@BOTH
@pytest.mark.parametrize(
    "options", [{"size": -1}, {"size": True}, {"sha256": "abc"}, {"sha256": "sha256:" + "0" * 57}]
)
def test_a_size_or_checksum_that_is_none_is_refused(
    is_async: bool, options: dict[str, Any], tmp_path: Path
) -> None:
    refused(lambda _: answer(200, CONTENT), tmp_path, is_async, **options)


def raw_deflate(content: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(content) + compressor.flush()


CODINGS = [
    ("gzip", gzip.compress(CONTENT)),
    ("x-gzip", gzip.compress(CONTENT[:HALF]) + gzip.compress(CONTENT[HALF:])),
    ("deflate", zlib.compress(CONTENT)),
    ("deflate", raw_deflate(CONTENT)),
]


@BOTH
@pytest.mark.parametrize(("coding", "body"), CODINGS, ids=["gzip", "two", "zlib", "raw"])
@pytest.mark.parametrize("length", [None, -1], ids=["closed", "length"])
def test_a_compressed_file_is_decoded_to_its_end(
    is_async: bool, coding: str, body: bytes, length: int | None, tmp_path: Path
) -> None:
    headers = {"content-encoding": coding, "etag": '"1"'}
    reply = answer(200, body, headers, length)
    assert download(lambda _: reply, tmp_path, is_async)[0] == CONTENT


@BOTH
@pytest.mark.parametrize(("coding", "body"), CODINGS, ids=["gzip", "two", "zlib", "raw"])
def test_a_compressed_file_that_ends_early_starts_over(
    is_async: bool, coding: str, body: bytes, tmp_path: Path
) -> None:
    headers = {"content-encoding": coding, "etag": '"1"'}
    for cut in (1, 3, len(body) // 3):
        short = answer(200, body[:-cut], headers, length=None)
        content, asked = download(scripted(short, correct), tmp_path, is_async)
        assert content == CONTENT
        assert "range" not in asked[1].headers
    error = refused(
        lambda _: answer(200, body[:-1], headers, None), tmp_path, is_async, "never.mp4"
    )
    assert "ends too early" in str(error)


@BOTH
@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "compress", "magic"])
def test_a_coding_whose_end_cannot_be_checked_is_refused(
    is_async: bool, coding: str, tmp_path: Path
) -> None:
    reply = answer(200, CONTENT, {"content-encoding": coding})
    assert coding in str(refused(lambda _: reply, tmp_path, is_async))


@BOTH
def test_what_is_not_gzip_is_refused(is_async: bool, tmp_path: Path) -> None:
    reply = answer(200, CONTENT, {"content-encoding": "gzip"})
    assert "broken" in str(refused(lambda _: reply, tmp_path, is_async))


@BOTH
def test_codings_that_change_nothing_are_plain(is_async: bool, tmp_path: Path) -> None:
    reply = answer(200, CONTENT, {"content-encoding": "aws-chunked, identity"})
    assert download(lambda _: reply, tmp_path, is_async)[0] == CONTENT


PAGES = [
    ("text/html; charset=utf-8", b"<!doctype html><p>Please sign in"),
    ("application/json", b'{"error": "expired"}'),
    ("application/problem+json", b'{"title": "expired"}'),
    ("application/xml", b"<?xml version='1.0'?><Error>expired</Error>"),
    ("video/mp4", b"\xef\xbb\xbf\n <!DOCTYPE html><p>Please sign in"),
    ("application/octet-stream", b'{ "error": "expired"}'),
    ("binary/octet-stream", b"<Error><Code>AccessDenied</Code></Error>"),
    ("text/plain", b"Link expired"),
    ("text/plain; charset=utf-8", "Zugriff verweigert für Gäste\n".encode()),
    ("text/plain;charset=utf-16", "Link expired".encode("utf-16")),
    ("TEXT/Markdown", b"# gone\n\n* expired\n"),
    ("text/csv", b"code,message\r\n403,expired\r\n"),
    ("text/xml", b"<Error/>"),
    ("text/vtt", b"expired"),
    ("application/javascript", b"callback({'error': 'expired'})"),
    ("application/x-www-form-urlencoded", b"error=expired"),
    ("text/plain", b"\x1b[31mexpired\x1b[0m"),
    ("video/mp4", b""),
]


@BOTH
@pytest.mark.parametrize(("kind", "page"), PAGES)
def test_a_page_for_a_video_is_an_expired_address(
    is_async: bool, kind: str, page: bytes, tmp_path: Path
) -> None:
    reply = answer(200, page, {"content-type": kind})

    def renewed(asked: Asked) -> bytes:
        return correct(asked) if asked.path == "/f/video.mp4?signed=2" else reply

    with FileServer(renewed, "/f/video.mp4?signed={n}") as server:
        path = with_job(server, is_async, lambda job: job.download(tmp_path / "out.mp4"))
        assert path.read_bytes() == CONTENT
    with FileServer(lambda _: reply) as server, pytest.raises(DownloadError) as caught:
        with_job(server, is_async, lambda job: job.download(tmp_path / "never.mp4"))
    assert "page" in str(caught.value) or "empty" in str(caught.value)
    assert [entry.name for entry in tmp_path.iterdir()] == ["out.mp4"]
    assert len(server.asked) == 2


@BOTH
def test_a_page_does_not_cost_the_bytes_that_are_there(is_async: bool, tmp_path: Path) -> None:
    page = answer(200, b"<html>", {"content-type": "text/html"})

    async def flow(job: Any) -> Path:
        with pytest.raises(DownloadError) as caught:
            await do(job.download(tmp_path / "out.mp4"))
        assert (caught.value.size, caught.value.part) == (HALF, tmp_path / ".out.mp4.part")
        path: Path = await do(job.download(tmp_path / "out.mp4"))
        return path

    with FileServer(scripted(half(), page, page, correct)) as server:
        assert with_job(server, is_async, flow).read_bytes() == CONTENT
    assert [request.start for request in server.asked] == [None, HALF, HALF, HALF]


@BOTH
@pytest.mark.parametrize(
    ("kind", "page"),
    [
        ("application/json", b'{"error": "expired"}'),
        ("application/xml", b"<Error/>"),
        ("text/plain", b"<html>expired"),
        ("text/plain", b"<?xml version='1.0'?><Error/>"),
    ],
)
def test_a_page_for_subtitles(is_async: bool, kind: str, page: bytes, tmp_path: Path) -> None:
    reply = answer(200, page, {"content-type": kind})
    with FileServer(lambda _: reply, "/f/a.srt") as server, pytest.raises(DownloadError) as caught:
        with_job(server, is_async, lambda job: job.download(tmp_path / "a.srt"))
    assert "page" in str(caught.value)
    assert not [*tmp_path.iterdir()]


@BOTH
@pytest.mark.parametrize(
    ("path", "name", "kind", "body"),
    [
        ("/f/result.json", "out.json", "application/json", b'{"frames": []}'),
        ("/f/result", "out.json", "application/json", b'{"frames": []}'),
        ("/f/result", "out", "application/json", b'{"frames": []}'),
        ("/f/captions.srt", "out.srt", "text/plain", b"1\n00:00:01,000 --> 00:00:02,000\nHi\n"),
        ("/f/captions.vtt", "", "text/vtt", b"WEBVTT\n"),
        ("/f/page.html", "", "text/html", b"<!doctype html><p>A report"),
        ("/f/page", "report.html", "text/html", b"<!doctype html><p>A report"),
        ("/f/picture.svg", "", "image/svg+xml", b"<?xml version='1.0'?><svg/>"),
        ("/f/list.xml", "", "application/xml", b"<list/>"),
        ("/f/video", "", "video/mp4", CONTENT),
        # servers that call all that they do not know text
        ("/f/out.mp4", "", "text/plain", b"\0\0\0\x18ftypmp42"),
        ("/f/out.glb", "", "text/plain; charset=utf-8", b"glTF\x02\0\0\0"),
        ("/f/out.wav", "", "text/plain", b"RIFFabcdWAVEfmt \x10\0\0\0"),
        ("/f/out.mp3", "", "text/plain", b"ID3\x03\0"),
        ("/f/out.pdf", "", "text/plain", b"%PDF-1.7\n1 0 obj\n"),
        # and texts that are due
        ("/f/captions.vtt", "", "text/plain", b"WEBVTT\n"),
        ("/f/captions.ass", "", "text/plain", b"[Script Info]\n"),
        ("/f/rows.csv", "", "text/csv", b"a,b\n"),
        ("/f/notes.md", "", "text/markdown", b"# A report\n"),
        ("/f/result", "out.txt", "text/plain", b"Link expired"),
        ("/f/out.mp4", "captions.srt", "text/plain", b"1\n00:00:01,000 --> 00:00:02,000\nHi\n"),
        ("/f/result", "", "text/plain", b"a text"),
    ],
)
def test_results_that_are_text_are_files(
    is_async: bool, path: str, name: str, kind: str, body: bytes, tmp_path: Path
) -> None:
    with FileServer(lambda _: answer(200, body, {"content-type": kind}), path) as server:
        file = with_job(server, is_async, lambda job: job.download(tmp_path / name))
    assert file.read_bytes() == body


@BOTH
def test_a_wrong_digest_is_fetched_twice_and_no_more(is_async: bool, tmp_path: Path) -> None:
    asked: list[Asked] = []

    def spoiled(request: Asked) -> bytes:
        asked.append(request)
        return answer(200, CONTENT, {"etag": '"1"'})

    error = refused(spoiled, tmp_path, is_async, sha256="0" * 64)
    assert "sha256" in str(error)
    assert len(asked) == 2


@BOTH
def test_a_digest_that_cannot_be_read_is_no_digest(is_async: bool, tmp_path: Path) -> None:
    headers = {"repr-digest": "sha-256=:AAAA:", "content-md5": "?", "x-goog-hash": "md5=AAAA"}
    assert download(lambda _: answer(200, CONTENT, headers), tmp_path, is_async)[0] == CONTENT


@BOTH
def test_a_server_that_breaks_off_all_the_time_is_given_up(is_async: bool, tmp_path: Path) -> None:
    """Each range is refused and each whole file breaks off: no try gets further than the first."""
    asked: list[Asked] = []

    def hopeless(request: Asked) -> bytes:
        asked.append(request)
        return half() if request.start is None else answer(416, b"")

    refused(hopeless, tmp_path, is_async)
    assert len(asked) < 10


@BOTH
def test_an_address_that_was_signed_again_continues(is_async: bool, tmp_path: Path) -> None:
    def handle(asked: Asked) -> Iterator[bytes]:
        signed = asked.path.partition("=")[2]
        if signed == "1":
            yield half() if asked.start is None else answer(403, b"")
        else:
            yield correct(asked)

    with FileServer(handle, "/f/video.mp4?signed={n}") as server:
        path = with_job(server, is_async, lambda job: job.download(tmp_path / "out.mp4"))
    assert path.read_bytes() == CONTENT
    assert [(request.path[-1], request.start) for request in server.asked] == [
        ("1", None),
        ("1", HALF),
        ("2", HALF),
    ]


@BOTH
def test_another_address_starts_over(is_async: bool, tmp_path: Path) -> None:
    """The same ETag at another address says nothing: some servers number their versions."""

    def handle(asked: Asked) -> bytes:
        if asked.path == "/1/video.mp4":
            return half() if asked.start is None else answer(403, b"")
        start = asked.start
        if start is None:
            return answer(200, OTHER, {"etag": '"1"'})
        shown = f"bytes {start}-59999/60000"
        return answer(206, OTHER[start:], {"etag": '"1"', "content-range": shown})

    with FileServer(handle, "/{n}/video.mp4") as server:
        path = with_job(server, is_async, lambda job: job.download(tmp_path / "out.mp4"))
    assert path.read_bytes() == OTHER


@BOTH
def test_fresh_addresses_in_another_order_are_the_same_files(
    is_async: bool, tmp_path: Path
) -> None:
    polls: list[Asked] = []

    def handle(asked: Asked) -> bytes:
        if asked.path == "/b.mp4?signed=1":
            polls.append(asked)
            server.paths.reverse()
            return answer(410, b"")
        return answer(200, asked.path.partition("?")[0].encode())

    with FileServer(handle, "/a.mp4?signed={n}", "/b.mp4?signed={n}") as server:
        files = with_job(server, is_async, lambda job: job.download_all(tmp_path))
    assert polls
    assert [file.read_bytes() for file in files] == [b"/a.mp4", b"/b.mp4"]


@BOTH
def test_a_response_without_a_byte_costs_nothing(is_async: bool, tmp_path: Path) -> None:
    """The range is answered by the whole file, which breaks off before its first byte."""
    nothing = answer(200, b"", {"etag": '"1"'}, length=TOTAL)
    content, asked = download(scripted(half(), nothing, correct), tmp_path, is_async)
    assert content == CONTENT
    assert [request.start for request in asked] == [None, HALF, HALF]


@BOTH
def test_a_complete_part_is_asked_for_its_last_byte(is_async: bool, tmp_path: Path) -> None:
    """All bytes came, and the run ended before they were renamed: their version is asked for."""

    def stopped(transfer: Any) -> None:
        if transfer.done == TOTAL:
            raise KeyboardInterrupt

    async def flow(job: Any) -> Path:
        with pytest.raises(KeyboardInterrupt):
            await do(job.download(tmp_path / "out.mp4", on_progress=stopped))
        path: Path = await do(job.download(tmp_path / "out.mp4"))
        return path

    with FileServer(correct) as server:
        assert with_job(server, is_async, flow).read_bytes() == CONTENT
    assert [request.start for request in server.asked] == [None, TOTAL - 1]


@BOTH
def test_the_checksum_of_the_caller_holds_for_every_way_to_the_end(
    is_async: bool, tmp_path: Path
) -> None:
    """A 416 confirms the length; the bytes are still not those of the checksum."""
    chunked = {"etag": '"1"', "transfer-encoding": "chunked"}
    broken = answer(200, b"EA60\r\n" + CONTENT, chunked, length=None)
    over = answer(416, b"", {"etag": '"1"', "content-range": f"bytes */{TOTAL}"})

    def handle(asked: Asked) -> bytes:
        return broken if asked.start is None else over

    error = refused(handle, tmp_path, is_async, sha256="0" * 64)
    assert "sha256" in str(error)


@BOTH
def test_files_that_differ_in_the_query_alone_are_told_apart(
    is_async: bool, tmp_path: Path
) -> None:
    """One address for all files, a number in the query, and the same ETag for each."""

    def handle(asked: Asked) -> bytes:
        number, signed = asked.path.removeprefix("/dl?file=").split("&signed=")
        if signed == "1" and number == "2":
            return answer(403, b"")
        return answer(200, number.encode(), {"etag": '"1"'})

    paths = ["/dl?file=1&signed={n}", "/dl?file=2&signed={n}"]
    with FileServer(handle, *paths) as server:
        files = with_job(server, is_async, lambda job: job.download_all(tmp_path))
    assert [file.read_bytes() for file in files] == [b"1", b"2"]
    assert [file.name for file in files] == ["dl", "dl-2"]
