"""Streamed responses: server-sent events and JSON Lines.

The readers do no I/O; a blocking and an async loop feed them.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, Self, TypeVar

from pydantic import ValidationError
from pydantic_core import from_json, to_json

from .errors import APIError, Problem, ResponseInvalidError
from .http import read_response, redact
from .http.media_types import essence
from .http.received import kept
from .http.response_body import KEPT
from .http.try_request import reading
from .jobs import submission
from .json_types import is_array, is_object
from .operation import OperationSpec, Type
from .schema import lazy_types
from .schema.drift import Drift
from .schema.lenient_parse import salvage

if TYPE_CHECKING:
    from .http.library import httpx
    from .http.try_request import Completed
    from .options import CallOptions, Options
    from .protocols import AsyncSender, Sender, SyncSender

T = TypeVar("T")

DONE = "[DONE]"
"""The data that many services send after the last event."""

PAGES = ("text/html", "application/xhtml+xml", "application/xml", "text/xml")
"""Media types of error pages of proxies and of login pages."""


class StreamSpec(NamedTuple):
    """The format of a streamed response."""

    kind: Literal["events", "lines"]
    accept: str
    type: Type | None = None
    """The type of each item; None where the spec has no schema."""


class ServerSentEvent(Generic[T]):
    """One server-sent event."""

    __slots__ = ("data", "event", "id", "retry")

    def __init__(self, data: T, event: str, id: str | None, retry: int | None) -> None:
        self.data = data
        """The data: typed where the spec has a schema, else JSON, else text."""
        self.event = event
        """The name of the event; `message` where the server sends none."""
        self.id = id
        self.retry = retry
        """Milliseconds after which a client should reconnect."""

    def __repr__(self) -> str:
        from .http.masking import mask_text

        return mask_text(f"Event(event={self.event!r}, data={self.data!r})")


class _Lines:
    """A splitter of bytes into lines, with the line ends of a format. A leading BOM is dropped."""

    def __init__(self, ends: str) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._ends = re.compile(ends)
        self._rest = ""
        self.is_cut = False
        """Whether the last line has no line end."""

    def feed(self, piece: bytes, *, last: bool = False) -> list[str]:
        """Yield the complete lines."""
        text = self._rest + self._decoder.decode(piece, last)
        if not last and text.endswith("\r"):  # the other half of the line end may follow
            text, unread = text[:-1], "\r"
        else:
            unread = ""
        *lines, remainder = self._ends.split(text)
        self._rest = remainder + unread
        self.is_cut = last and remainder != ""
        return [*lines, self._rest] if last and self._rest else lines


class EventReader:
    """A parser of `text/event-stream`: bytes to events."""

    def __init__(self) -> None:
        self._lines = _Lines("\r\n|\n|\r")
        self._data: list[str] = []
        self._name = ""
        self._id: str | None = None
        self._retry: int | None = None
        self.is_foreign = False
        """Whether there are lines, none of which belongs to an event."""
        self.is_open = False
        """Whether lines of an event were read that no empty line has ended."""
        self._understood = self._is_comment = False

    def feed(self, piece: bytes, *, last: bool = False) -> Iterator[ServerSentEvent[str]]:
        """Yield the complete events; an event that the end of the input cuts off is `pending`."""
        for line in self._lines.feed(piece, last=last):
            if line:
                self._field(*_field(line))
                continue
            if self._data:
                yield self._event()
            self._data, self._name, self.is_open = [], "", False

    @property
    def pending(self) -> ServerSentEvent[str] | None:
        """The event that no empty line has ended, if any."""
        return self._event() if self._data else None

    @property
    def is_cut(self) -> bool:
        """Whether the input ended inside a line that is not a comment."""
        return self._lines.is_cut and not self._is_comment

    def _event(self) -> ServerSentEvent[str]:
        return ServerSentEvent(
            "\n".join(self._data), self._name or "message", self._id, self._retry
        )

    def _field(self, name: str, value: str) -> None:
        self._is_comment = name == ""
        self._understood = self._understood or name in ("", "data", "event", "id", "retry")
        self.is_foreign = not self._understood
        self.is_open = self.is_open or name in ("data", "event", "id")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._name = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value)


def _field(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name, value.removeprefix(" ")


class LineReader:
    """A splitter of JSON Lines and JSON text sequences."""

    def __init__(self) -> None:
        self._lines = _Lines("\r?\n|\x1e")

    def feed(self, piece: bytes, *, last: bool = False) -> Iterator[str]:
        """Yield the complete lines that are not blank."""
        yield from (line for line in self._lines.feed(piece, last=last) if line.strip())


class _Stream(Generic[T]):
    def __init__(
        self,
        client: Sender,
        operation: OperationSpec[object],
        streaming: StreamSpec,
        arguments: Mapping[str, object],
        body: object,
        content_type: str | None,
        options: CallOptions | None,
    ) -> None:
        self._client = client
        self._operation = operation._replace(accepts=streaming.accept)
        self._streaming = streaming
        self._call = (arguments, body, content_type, options)
        self._response: httpx.Response | None = None
        self._ended = False
        self._reader = EventReader() if streaming.kind == "events" else LineReader()
        self._beginning: bytearray | None = None
        """The beginning of a body that is not a stream."""

    def _begin(self, done: Completed, options: Options) -> bool:
        """Store the response, and return whether it is a success."""
        self._response = done.response
        self._done, self._strict = done, options.strict
        if done.response.is_success:
            self._check_type(done.response.headers.get("content-type", ""))
            return True
        return False

    def _check_type(self, content_type: str) -> None:
        """Note whether the body is not a stream: an error with status 200, or a page."""
        kind = essence(content_type)
        is_json = kind.endswith(("/json", "+json"))
        if kind in PAGES or (is_json and self._streaming.kind == "events"):
            self._beginning = bytearray()
        elif is_json:  # some servers declare JSON Lines as this
            problem = Problem("", f"is {kind}, not {self._streaming.accept}")
            self._report(Drift((problem,), b""))

    def _raise(self) -> None:
        read_response.read(
            self._operation, self._client.service, self._done.response, self._done.call, False
        )

    def _pieces(self, piece: bytes, *, last: bool = False) -> Iterator[Any]:
        if self._beginning is not None:
            self._beginning += piece[: KEPT - len(self._beginning)]
            if last or len(self._beginning) >= KEPT:
                raise self._error("the response is not a stream", bytes(self._beginning))
            return
        for item in self._reader.feed(piece, last=last):
            if isinstance(item, ServerSentEvent):
                if item.data == DONE:
                    self._ended = True
                    return
                yield self._typed(item)
            else:
                yield self._value(item)
        if last and isinstance(self._reader, EventReader):
            yield from self._last(self._reader)

    def _last(self, reader: EventReader) -> Iterator[object]:
        """Yield the event that no empty line has ended, if its data is a whole JSON document.

        Raises ResponseInvalidError for any other: more lines of it may have been cut off.
        """
        event = reader.pending
        if event is not None and event.data == DONE:
            return
        if reader.is_foreign:
            raise self._error("the response is not an event stream", b"")
        if event is None:
            if reader.is_cut:
                raise self._error("the stream ended in the middle of a line", b"")
            if reader.is_open:
                raise self._error("the stream ended in the middle of an event", b"")
            return
        if not _is_whole(event.data):
            raise self._error("the stream ended in the middle of an event", event.data.encode())
        yield self._typed(event)

    def _typed(self, event: ServerSentEvent[str]) -> ServerSentEvent[Any]:
        return ServerSentEvent(self._value(event.data), event.event, event.id, event.retry)

    def _error(self, what: str, content: bytes) -> APIError:
        """Return the error of a body that does not match its media type."""
        response, call, service = self._done.response, self._done.call, self._client.service
        kind = response.headers.get("content-type", "no content type")
        shown = content.decode(errors="replace").strip()[:200]
        message = f"HTTP {response.status_code}, but {what} ({kind})" + f": {shown}" * bool(shown)
        message = redact.mask(message, response.request)
        error = ResponseInvalidError(message, call, kept(response, service, content))
        accepted = submission.SubmissionOutcome("accepted")
        return submission.explain(error, service, self._operation, accepted)

    def _text(self, text: str) -> object:
        """Return the text of an event that is not JSON, where its type allows that."""
        if self._streaming.kind == "lines":
            raise self._error("a line is not JSON", text.encode())
        if self._streaming.type is None:
            return text
        try:
            return lazy_types.validator(self._streaming.type).validate_json(to_json(text))
        except ValidationError:
            self._report(Drift((Problem("data", "is not JSON"),), text.encode()))
        return text

    def _report(self, drift: Drift) -> None:
        """Warn of drift, or raise it with `strict=True`."""
        if self._strict:
            raise read_response.drifted(
                self._done.response, self._client.service, self._done.call, drift
            )
        read_response.warn(self._operation.id, drift, paid=not self._operation.repeatable)

    def _value(self, text: str) -> object:
        try:
            data = from_json(text)
        except ValueError:
            return self._text(text)
        if self._streaming.type is None:
            return data
        try:
            return lazy_types.parse(self._streaming.type, text)
        except ValidationError:
            value, drift = salvage(lazy_types.load(self._streaming.type), data, text.encode())
        if drift is not None:
            self._report(drift)
        return value


def _is_whole(text: str) -> bool:
    """Return whether a text is a JSON object or array: other values may be cut off unnoticed."""
    try:
        data = from_json(text)
    except ValueError:
        return False
    return is_object(data) or is_array(data)


class Stream(_Stream[T]):
    """The items of a streamed response. Iterate once; `with` or `close` ends it early.

    The request is sent when the first item is requested.
    """

    _client: SyncSender

    def __iter__(self) -> Iterator[T]:
        done, options = self._client.send(self._operation, *self._call, stream=True)
        try:
            if not self._begin(done, options):
                with reading(done):
                    done.response.read()
                self._raise()
                return  # 304
            for piece in self._received(done):
                yield from self._pieces(piece)
                if self._ended:
                    return
            yield from self._pieces(b"", last=True)
        finally:
            done.response.close()

    def _received(self, done: Completed) -> Iterator[bytes]:
        with reading(done):
            yield from done.response.iter_bytes()

    def close(self) -> None:
        """End the stream, and release its connection."""
        if self._response is not None:
            self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStream(_Stream[T]):
    """The items of a streamed response. Iterate once; `async with` or `close` ends it early.

    The request is sent when the first item is requested.
    """

    _client: AsyncSender

    async def __aiter__(self) -> AsyncIterator[T]:
        done, options = await self._client.send(self._operation, *self._call, stream=True)
        try:
            if not self._begin(done, options):
                with reading(done):
                    await done.response.aread()
                self._raise()
                return  # 304
            async for piece in self._received(done):
                for item in self._pieces(piece):
                    yield item
                if self._ended:
                    return
            for item in self._pieces(b"", last=True):
                yield item
        finally:
            await done.response.aclose()

    async def _received(self, done: Completed) -> AsyncIterator[bytes]:
        with reading(done):
            async for piece in done.response.aiter_bytes():
                yield piece

    async def close(self) -> None:
        """End the stream, and release its connection."""
        if self._response is not None:
            await self._response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
