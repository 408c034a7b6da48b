"""Answers that come piece by piece: typed, in time, and closed."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from reelgen.runtime.streams import EventReader, LineReader

from .making import Making

SPEC = (Path(__file__).parent.parent / "corpus/documents/streams.yaml").read_text()
BODY = (
    b'\xef\xbb\xbf: hello\r\nretry: 10\r\nid: 7\r\ndata: {"delta":\ndata: "a"}\r\n\r\n'
    b'event: named\ndata:{"delta": "\xc3\xa9\xe2\x80\xa8", "new": 1}\n\n'
    b'event: empty\n\ndata: not json\r\rdata: [DONE]\n\ndata: {"delta": "after"}\n\n'
)


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces of one byte, that knows whether it was closed."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.sent = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for byte in self.content:
            self.sent += 1
            yield bytes([byte])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def _client(making: Making, body: Body, seen: list[httpx.Request], status: int = 200) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(status, stream=body)

    return making.client(SPEC, answer, max_retries=0)


def test_events_are_typed_and_end_where_the_server_says_so(making: Making) -> None:
    body, seen = Body(BODY), list[httpx.Request]()
    client = _client(making, body, seen)
    with pytest.warns(UserWarning, match="data: is not JSON"):
        events = list(client.chat.create_events(text="hi"))
    assert seen[0].headers["accept"] == "text/event-stream"
    assert seen[0].content == b'{"text":"hi","stream":true}'
    assert [(e.event, e.id, e.retry) for e in events] == [
        ("message", "7", 10),
        ("named", "7", 10),
        ("message", "7", 10),
    ]
    assert [type(e.data).__name__ for e in events] == ["Piece", "Piece", "str"]
    assert events[1].data.delta == "é\u2028" and events[1].data.new == 1
    assert body.closed


def test_a_stream_that_is_left_early_is_closed(making: Making) -> None:
    body = Body(BODY)
    with _client(making, body, []).chat.create_events(text="hi") as events:
        next(iter(events))
        assert body.sent < len(BODY) / 2
    assert body.closed


def test_the_members_of_a_union_of_events(making: Making) -> None:
    body = Body(b'data: {"text": "t"}\n\ndata: {"delta": "d"}\n\n')
    found = [event.data for event in _client(making, body, []).events.list_events()]
    assert [type(one).__name__ for one in found] == ["Chat", "Piece"]


def test_lines_with_drift_are_kept_and_told_of(making: Making) -> None:
    body = Body(b'{"delta": "a"}\r\n\n{"delta": 1, "index": 2}')
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = list(_client(making, body, []).lines.export_lines())
    assert [one.delta for one in found] == ["a", 1]
    assert ["delta" in str(one.message) for one in caught] == [True]


def test_an_error_is_raised_with_its_body(making: Making) -> None:
    body = Body(b'{"text": "no"}')
    with pytest.raises(Exception, match="HTTP 404") as raised:
        list(_client(making, body, [], 404).lines.export_lines())
    assert raised.value.body == {"text": "no"}  # type: ignore[attr-defined]
    assert body.closed


def test_async(making: Making) -> None:
    module, body = making.package(SPEC), Body(b'{"delta": "a"}\n{"delta": "b"}\n{"delta": "c"}\n')
    http = httpx.AsyncClient(
        transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=body))
    )

    async def read() -> list[str]:
        found: list[str] = []
        async with module.AsyncClient(http_client=http).lines.old_lines(a="b") as lines:
            async for one in lines:
                found.append(one.delta)
                if len(found) == 2:
                    break
        return found

    assert asyncio.run(read()) == ["a", "b"]
    assert body.closed


@pytest.mark.parametrize("size", [1, 2, 3, 1000])
def test_where_the_pieces_are_cut_does_not_matter(size: int) -> None:
    def read(reader: Any, content: bytes) -> list[Any]:
        pieces = [content[at : at + size] for at in range(0, len(content), size)]
        found = [one for piece in pieces for one in reader.feed(piece)]
        return [*found, *reader.feed(b"", last=True)]

    events = read(EventReader(), BODY)
    assert [e.data for e in events][:2] == ['{"delta":\n"a"}', '{"delta": "é\u2028", "new": 1}']
    assert len(events) == 5
    assert read(LineReader(), b'{"a": "\xe2\x80\xa8"}\r\n\x1e1\n2') == ['{"a": "\u2028"}', "1", "2"]
    assert read(EventReader(), b"data: cut off") == []
