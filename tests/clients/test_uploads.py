"""Files on their way to a provider, sync and async."""

from __future__ import annotations

import asyncio
import email.parser
import email.policy
import io
import os
import tracemalloc
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from reelspec import (
    APIError,
    ContractDriftWarning,
    RateLimitError,
    RequestInvalidError,
    UnprocessableEntityError,
)
from reelspec.hedra import AsyncHedra, Hedra
from reelspec.heygen import AsyncHeyGen, HeyGen
from reelspec.vydra import AsyncVydra, Vydra

BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
PNG = b"\x89PNG not really " * 5000
ANSWER = {
    "url": "https://files.example/a.png",
    "filename": "a.png",
    "size": len(PNG),
    "type": "image/png",
    "key": "uploads/a.png",
}


class Server(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Reads a body piece by piece, as a network does, and answers as told."""

    def __init__(self, *statuses: int, keep: bool = True) -> None:
        self._statuses = list(statuses)
        self._keep = keep
        self.bodies: list[bytes] = []
        self.headers: list[httpx.Headers] = []
        self.size = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        pieces = [self._seen(piece) for piece in request.stream]  # type: ignore[union-attr]
        return self._answered(request, pieces)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        stream: Any = request.stream
        return self._answered(request, [self._seen(piece) async for piece in stream])

    def _seen(self, piece: bytes) -> bytes:
        self.size += len(piece)
        return piece if self._keep else b""

    def _answered(self, request: httpx.Request, pieces: list[bytes]) -> httpx.Response:
        self.bodies.append(b"".join(pieces))
        self.headers.append(request.headers)
        status = self._statuses.pop(0) if self._statuses else 200
        return httpx.Response(status, json=ANSWER, headers={"retry-after": "0"})


def upload(is_async: bool, server: Server, file: Any, **options: Any) -> Any:
    """Vydra's upload of a picture."""

    async def asked() -> Any:
        async with httpx.AsyncClient(transport=server) as http:
            client = AsyncVydra(api_key="k", http_client=http)
            return await client.uploads.create(file=file, options=options)  # type: ignore[arg-type]

    if is_async:
        return asyncio.run(asked())
    with httpx.Client(transport=server) as http:
        return Vydra(api_key="k", http_client=http).uploads.create(file=file, options=options)  # type: ignore[arg-type]


def part_of(server: Server, index: int = -1) -> Any:
    """The one part of a form, read by the standard library."""
    head = f"content-type: {server.headers[index]['content-type']}\r\n\r\n".encode()
    parser = email.parser.BytesParser(policy=email.policy.HTTP)
    (part,) = parser.parsebytes(head + server.bodies[index]).iter_parts()
    return part


class AsyncFile:
    """An async reader, such as aiofiles gives."""

    name = "a.png"

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    async def read(self, size: int = -1) -> bytes:
        await asyncio.sleep(0)
        return self._file.read(size)


def _begun(path: Path) -> Any:
    file = io.BytesIO(b"before" + PNG)
    file.seek(6)
    return ("a.png", file)


def _opened(path: Path) -> Any:
    file = io.BytesIO(path.read_bytes())
    file.name = path.name
    return file


KINDS: dict[str, Callable[[Path], Any]] = {
    "path": lambda path: path,
    "path as text": str,
    "bytes": lambda path: ("a.png", PNG),
    "open file": _opened,
    "open file, from where it stands": _begun,
    "with its type": lambda path: ("picture", PNG, "image/png"),
}


@BOTH
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_whole_on_every_try(is_async: bool, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    server = Server(503, 503)
    answer = upload(is_async, server, KINDS[kind](path))
    assert answer.key == "uploads/a.png"
    assert len(server.bodies) == 3
    assert len(set(server.bodies)) == 1
    part = part_of(server)
    assert part.get_payload(decode=True) == PNG
    assert part.get_content_type() == "image/png"
    assert part.get_filename() in ("a.png", "picture")
    assert server.headers[0]["content-length"] == str(len(server.bodies[0]))
    assert server.headers[0]["host"] == "www.vydra.ai"


def test_an_async_reader_is_streamed_and_never_sent_in_part() -> None:
    server = Server(429)
    with pytest.raises(RateLimitError):
        upload(True, server, AsyncFile(PNG))
    assert len(server.bodies) == 1, "what was read cannot be read again"
    assert part_of(server).get_payload(decode=True) == PNG
    assert server.headers[0]["transfer-encoding"] == "chunked"


def test_an_async_reader_needs_an_async_client() -> None:
    with pytest.raises(TypeError, match="by an async client only"):
        upload(False, Server(), AsyncFile(PNG))


@BOTH
def test_what_cannot_be_rewound_is_sent_once(is_async: bool) -> None:
    ours, theirs = os.pipe()
    os.write(theirs, PNG[:1000])
    os.close(theirs)
    server = Server(503)
    with os.fdopen(ours, "rb") as pipe, pytest.raises(APIError):
        upload(is_async, server, ("a.png", pipe))
    assert [part_of(server).get_payload(decode=True)] == [PNG[:1000]]


@BOTH
def test_a_binary_body_is_whole_on_every_try(is_async: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    server = Server(429, 429)

    async def asked() -> Any:
        async with httpx.AsyncClient(transport=server) as http:
            client = AsyncHeyGen(api_key="k", http_client=http)
            await client.assets.upload(body=path, content_type="image/png")

    with pytest.warns(Warning, match="differs"):
        if is_async:
            asyncio.run(asked())
        else:
            with httpx.Client(transport=server) as http:
                client = HeyGen(api_key="k", http_client=http)
                client.assets.upload(body=path, content_type="image/png")
    assert server.bodies == [PNG] * 3
    assert server.headers[0]["content-type"] == "image/png"


@BOTH
def test_progress_is_told(is_async: bool) -> None:
    seen: list[Any] = []
    server = Server()
    upload(is_async, server, ("a.png", PNG), on_upload=seen.append)
    assert [one.done for one in seen] == sorted({one.done for one in seen})
    assert (seen[-1].done, seen[-1].total) == (len(server.bodies[0]), len(server.bodies[0]))
    assert seen[-1].fraction == 1


def test_a_file_is_not_held_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    with path.open("wb") as file:
        file.truncate(20_000_000)
    server = Server(keep=False)
    upload(False, server, ("a.png", PNG))
    tracemalloc.start()
    upload(False, server, path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert server.size > 20_000_000
    assert peak < 2_000_000


@BOTH
@pytest.mark.parametrize(
    ("file", "said"),
    [
        (("a.png", bytes(20_971_521)), "file: has 20,971,521 bytes; at most 20,971,520 are"),
        (("a.txt", b"x"), "file: is text/plain; accepted are image/jpeg, image/jpg, image/png"),
        (b"x", "is application/octet-stream; accepted are .* Give a name with a suffix"),
        ("no-such-file.png", "file: .*No such file"),
        (".", "file: .*Is a directory"),
        (("a.png",), "a file tuple is"),
        (7, "a file is bytes, a path"),
    ],
)
def test_what_the_spec_does_not_accept_is_not_sent(is_async: bool, file: Any, said: str) -> None:
    server = Server()
    with pytest.raises(RequestInvalidError, match=said):
        upload(is_async, server, file)
    assert not server.bodies


def test_checks_can_be_left_out() -> None:
    server = Server()
    upload(False, server, ("a.txt", b"x"), checks=False)
    assert part_of(server).get_content_type() == "text/plain"


def test_a_file_open_as_text_is_refused() -> None:
    with pytest.raises(RequestInvalidError, match="open it with mode 'rb'"):
        upload(False, Server(), ("a.png", io.StringIO("text")))


@pytest.mark.parametrize("name", ['a"b.png', "a\r\nX-Evil: 1\r\n\r\nb.png", "ä.png", "a;b.png"])
def test_a_name_cannot_break_out(name: str) -> None:
    server = Server()
    upload(False, server, (name, PNG, "image/png"))
    part = part_of(server)
    assert part.keys() == ["Content-Disposition", "Content-Type"]
    assert part.get_payload(decode=True) == PNG


def test_a_content_type_cannot_break_out() -> None:
    server = Server()
    upload(False, server, ("a.png", PNG, "image/png\r\nX-Evil: 1"), checks=False)
    assert part_of(server).keys() == ["Content-Disposition", "Content-Type"]


@BOTH
@pytest.mark.parametrize("status", [200, 422])
def test_a_record_and_its_file_are_one_call(is_async: bool, status: int) -> None:
    id_ = "9d9b8a54-2f4b-4a43-a2c5-0d1d0f4b7f10"
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        made = {"id": id_, "name": "a", "type": "image"}
        return httpx.Response(status if len(seen) == 2 else 200, json=made)

    transport = httpx.MockTransport(handler)

    async def asked() -> Any:
        async with httpx.AsyncClient(transport=transport) as http:
            hedra = AsyncHedra(api_key="k", http_client=http)
            return await hedra.assets.create_and_upload(name="a", type="image", file=("a", PNG))

    def made() -> Any:
        if is_async:
            return asyncio.run(asked())
        with httpx.Client(transport=transport) as http:
            hedra = Hedra(api_key="k", http_client=http)
            return hedra.assets.create_and_upload(name="a", type="image", file=("a", PNG))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ContractDriftWarning)
        if status == 200:
            assert made().id == id_
        else:
            with pytest.raises(UnprocessableEntityError) as caught:
                made()
            assert f"its id is {id_}" in caught.value.__notes__[0]
    assert [request.url.path for request in seen] == [
        "/web-app/public/assets",
        f"/web-app/public/assets/{id_}/upload",
    ]
