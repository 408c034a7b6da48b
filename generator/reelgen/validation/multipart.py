"""The parts of a multipart body, byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

from multipart import MultipartError, MultipartSegment, PushMultipartParser

MAX_HEADERS = 100
"""The maximum number of headers of a part. More are an error, as are headers of more than
MAX_HEADER_BYTES."""
MAX_HEADER_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class FormPart:
    """A field or a file."""

    name: str
    filename: str | None
    content_type: str
    content: bytes

    @property
    def text(self) -> str:
        """The value of a field; for a file its name, which the schema is applied to."""
        if self.filename is not None:
            return self.filename or self.name
        return self.content.decode("utf-8", "replace")


class MultipartInvalidError(ValueError):
    """A body that is not multipart, or a content type without a boundary."""


def parse_multipart(content_type: str, content: bytes) -> list[FormPart]:
    """Return the parts in order. Raises MultipartInvalidError."""
    boundary = _header("content-type", content_type).get_param("boundary")
    if not isinstance(boundary, str):
        raise MultipartInvalidError("the content type has no boundary")
    try:
        return list(_parts(boundary, content))
    except MultipartError as error:
        raise MultipartInvalidError(str(error)) from error


class _Parser(PushMultipartParser):
    """A parser of every multipart type: only form-data requires a disposition of each part."""

    def _create_segment(self, headerlist: list[tuple[str, str]]) -> MultipartSegment:
        return MultipartSegment(headerlist)


def _parts(boundary: str, content: bytes) -> Iterator[FormPart]:
    parser = _Parser(boundary, max_header_count=MAX_HEADERS, max_header_size=MAX_HEADER_BYTES)
    segment, chunks = MultipartSegment([]), list[bytes]()
    with parser:
        for event in parser.parse(content):
            if isinstance(event, MultipartSegment):
                segment, chunks = event, []
            elif event is not None:
                chunks.append(event)
            else:  # the part has ended
                name, kind = segment.name or "", segment.content_type or ""
                yield FormPart(name, _filename(segment), kind, b"".join(chunks))


def _filename(segment: MultipartSegment) -> str | None:
    """Return the file name, also one that RFC 2231 encodes as `filename*`."""
    disposition = segment.header("content-disposition", "")
    if segment.filename is None and "filename*" in disposition.lower():
        return _header("content-disposition", disposition).get_filename()
    return segment.filename


def _header(name: str, value: str) -> Message:
    message = Message()
    message[name] = value
    return message
