"""The parts of a multipart body, byte for byte."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message


@dataclass(frozen=True, slots=True)
class FormPart:
    """A field or a file."""

    name: str
    filename: str | None
    content_type: str
    content: bytes

    @property
    def text(self) -> str:
        """The value of a field; of a file its name, which stands for it in the schema."""
        if self.filename is not None:
            return self.filename or self.name
        return self.content.decode("utf-8", "replace")


def parse_multipart(content_type: str, content: bytes) -> list[FormPart]:
    """Return the parts in order; none where the content type has no boundary."""
    message = Message()
    message["content-type"] = content_type
    boundary = message.get_param("boundary")
    if not isinstance(boundary, str):
        return []
    pieces = (b"\r\n" + content).split(b"\r\n--" + boundary.encode())
    return [_part(piece) for piece in pieces[1:] if not piece.startswith(b"--")]


def _part(piece: bytes) -> FormPart:
    head, _, content = piece.partition(b"\r\n\r\n")
    message = Message()
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        if value:
            message[name.strip()] = value.strip()
    field = message.get_param("name", header="content-disposition")
    filename = message.get_filename()
    kind = message.get_content_type() if "content-type" in message else ""
    return FormPart(str(field or ""), filename, kind, content)
