"""A response is bounded after decompression: little on the wire never becomes gigabytes."""

from __future__ import annotations

import asyncio
import gzip
import importlib
import json
import subprocess
import sys
import textwrap
import zlib
from typing import Any

import pytest
import reelspec
from reelspec._runtime.http import response_body
from reelspec.vydra import AsyncVydra, Vydra

from .server import JOB, Connection, serving

BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
MEBIBYTE = 1 << 20


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def _bomb(mebibytes: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    pieces = [packer.compress(b" " * MEBIBYTE) for _ in range(mebibytes)]
    return b"".join(pieces) + packer.flush()


ENCODED = {
    "gzip": gzip.compress(JOB),
    "deflate": zlib.compress(JOB),
    "deflate ": _deflated(JOB),
    "gzip, deflate": zlib.compress(gzip.compress(JOB)),
    "identity": JOB,
    "GZip": gzip.compress(JOB),
}


def _answers(content: bytes, encoding: str, status: int = 200) -> Any:
    def answer(connection: Connection) -> None:
        connection.accept()
        connection.answer(status, content, content_encoding=encoding.strip())

    return answer


def _retrieve(url: str, is_async: bool, **options: Any) -> Any:
    if not is_async:
        with Vydra(api_key="k", base_url=url, **options) as client:
            return client.with_raw_response(client.jobs.retrieve, "abc")

    async def ask() -> Any:
        async with AsyncVydra(api_key="k", base_url=url, **options) as client:
            return await client.with_raw_response(client.jobs.retrieve, "abc")

    return asyncio.run(ask())


@BOTH
@pytest.mark.parametrize("encoding", ENCODED)
def test_encodings_are_decoded_and_headers_stay(encoding: str, is_async: bool) -> None:
    with serving(_answers(ENCODED[encoding], encoding)) as server:
        response = _retrieve(server.url, is_async)
    assert response.content == JOB
    assert response.headers["content-encoding"] == encoding.strip()
    assert response.parse().status == "running"


@BOTH
@pytest.mark.parametrize("nested", [False, True], ids=["gzip", "gzip twice"])
def test_too_large_is_asked_for_once_and_keeps_the_beginning(nested: bool, is_async: bool) -> None:
    content, encoding = _bomb(64), "gzip"
    if nested:
        content, encoding = gzip.compress(content), "gzip, gzip"
    with serving(*[_answers(content, encoding)] * 3) as server:
        with pytest.raises(reelspec.ResponseTooLargeError, match="max_response_bytes") as caught:
            _retrieve(server.url, is_async, max_response_bytes=MEBIBYTE)
        assert len(server.requests) == 1
    assert caught.value.status_code == 200
    assert caught.value.received.content == b" " * response_body.KEPT
    assert ("content-encoding", encoding) in caught.value.received.headers


@BOTH
def test_a_plain_body_counts_too_and_none_switches_it_off(is_async: bool) -> None:
    content = json.dumps({"id": "a", "text": "x" * 5000}).encode()
    with serving(*[_answers(content, "identity")] * 2) as server:
        with pytest.raises(reelspec.ResponseTooLargeError):
            _retrieve(server.url, is_async, max_response_bytes=5000)
        assert _retrieve(server.url, is_async, max_response_bytes=None).content == content


@BOTH
def test_an_error_response_is_bounded(is_async: bool) -> None:
    with (
        serving(_answers(_bomb(8), "gzip", 400)) as server,
        pytest.raises(reelspec.ResponseTooLargeError) as caught,
    ):
        _retrieve(server.url, is_async, max_response_bytes=MEBIBYTE)
    assert caught.value.status_code == 400


@BOTH
def test_what_is_not_in_its_encoding_is_one_of_our_errors(is_async: bool) -> None:
    with (
        serving(*[_answers(b"not gzip at all", "gzip")] * 3) as server,
        pytest.raises(reelspec.APIError),
    ):
        _retrieve(server.url, is_async, max_retries=0)


def test_more_encodings_than_anyone_needs() -> None:
    content = JOB
    for _ in range(9):
        content = gzip.compress(content)
    with (
        serving(*[_answers(content, ", ".join(["gzip"] * 9))] * 3) as server,
        pytest.raises(reelspec.APIError, match="9 content encodings"),
    ):
        _retrieve(server.url, False, max_retries=0)


@BOTH
def test_a_streamed_response_comes_in_small_pieces_and_is_bounded(is_async: bool) -> None:
    sizes: list[int] = []

    def ask() -> None:
        with (
            Vydra(api_key="k", base_url=server.url, max_response_bytes=32 * MEBIBYTE) as client,
            client.with_streaming_response(client.jobs.retrieve, "abc") as response,
        ):
            for piece in response.iter_bytes():
                sizes.append(len(piece))

    async def ask_async() -> None:
        async with (
            AsyncVydra(
                api_key="k", base_url=server.url, max_response_bytes=32 * MEBIBYTE
            ) as client,
            client.with_streaming_response(client.jobs.retrieve, "abc") as response,
        ):
            async for piece in response.iter_bytes():
                sizes.append(len(piece))

    with (
        serving(_answers(_bomb(64), "gzip")) as server,
        pytest.raises(reelspec.ResponseTooLargeError),
    ):
        asyncio.run(ask_async()) if is_async else ask()
    assert 16 * MEBIBYTE < sum(sizes) <= 32 * MEBIBYTE
    assert max(sizes) < 8 * MEBIBYTE


def test_a_streamed_plain_body_is_the_callers_to_bound() -> None:
    with (
        serving(_answers(b"x" * 5000, "identity")) as server,
        Vydra(api_key="k", base_url=server.url, max_response_bytes=100) as client,
        client.with_streaming_response(client.jobs.retrieve, "abc") as response,
    ):
        assert sum(len(piece) for piece in response.iter_bytes()) == 5000


class _Expanding:
    """Stands in for a decoder of httpx that makes much of little, as brotli may."""

    def decode(self, data: bytes) -> bytes:
        return b"x" * (len(data) * MEBIBYTE)

    def flush(self) -> bytes:
        return b""


@pytest.mark.parametrize("encoding", ["br", "zstd"])
def test_encodings_that_httpx_knows_with_other_packages(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoders: Any = importlib.import_module("httpx._decoders")
    monkeypatch.setitem(decoders.SUPPORTED_DECODERS, encoding, _Expanding)
    sizes: list[int] = []
    with (
        serving(_answers(b"a" * 4000, encoding)) as server,
        Vydra(api_key="k", base_url=server.url, max_response_bytes=600 * MEBIBYTE) as client,
        pytest.raises(reelspec.ResponseTooLargeError),
        client.with_streaming_response(client.jobs.retrieve, "abc") as response,
    ):
        for piece in response.iter_bytes():
            sizes.append(len(piece))
    assert max(sizes) <= response_body.SLICES[encoding] * MEBIBYTE


def test_a_few_kilobytes_that_would_be_half_a_gigabyte() -> None:
    """In a process with little memory: the default bound holds before it is gone."""
    inner = _bomb(512)
    content = gzip.compress(inner)
    script = textwrap.dedent("""
        import resource, sys, reelspec
        from reelspec.vydra import Vydra
        resource.setrlimit(resource.RLIMIT_AS, (1200 << 20, 1200 << 20))
        try:
            Vydra(api_key="k", base_url=sys.argv[1]).jobs.retrieve("a")
        except reelspec.ResponseTooLargeError as error:
            print("bounded", len(error.received.content))
    """)
    with serving(_answers(content, "gzip, gzip")) as server:
        ran = subprocess.run(
            [sys.executable, "-c", script, server.url], capture_output=True, text=True, check=False
        )
    assert len(content) < 10_000
    assert ran.stdout.startswith("bounded"), ran.stderr
