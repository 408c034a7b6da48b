"""A body that holds files: streamed, sent again from the start, its progress told."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from pydantic import MISSING

from ..files import PIECE, File, FileSource, breach, file, is_file
from ..json_types import is_array, is_object, is_tuple
from ..operation import BodySpec, FileSpec, OperationSpec
from ..schema import validate_request
from . import log
from .library import httpx
from .parameter_styles import field_pairs, text

if TYPE_CHECKING:
    from ..options import Options


class Uploaded(NamedTuple):
    """How much of a request's body is sent."""

    done: int
    """Bytes."""
    total: int | None
    """Bytes; None where a file does not tell its size."""

    @property
    def fraction(self) -> float | None:
        """0 to 1; None where the size is not known."""
        return self.done / self.total if self.total else None


class UploadBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body, piece by piece."""

    def __init__(
        self,
        pieces: Sequence[bytes | FileSource],
        content_type: str,
        on_upload: Callable[[Uploaded], object] | None,
    ) -> None:
        self._pieces = pieces
        self._content_type = content_type
        self._on_upload = on_upload
        self._begun = False
        sizes = [len(one) if isinstance(one, bytes) else one.size for one in pieces]
        known = [size for size in sizes if size is not None]
        self.size = sum(known) if len(known) == len(sizes) else None
        """Bytes; None where a file does not tell its size."""

    @property
    def spent(self) -> bool:
        """It cannot be sent again: a file of it was read and cannot be rewound."""
        held = [piece for piece in self._pieces if not isinstance(piece, bytes)]
        return self._begun and not all(piece.rewinds for piece in held)

    @property
    def headers(self) -> dict[str, str]:
        """What the body is and how its length is told."""
        told = {"content-type": self._content_type}
        if self.size is None:
            return {**told, "transfer-encoding": "chunked"}
        return {**told, "content-length": str(self.size)}

    def __iter__(self) -> Iterator[bytes]:
        done = self._begin()
        for one in self._pieces:
            for piece in _split(one) if isinstance(one, bytes) else one:
                yield piece
                done = self._told(done + len(piece))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        done = self._begin()
        for one in self._pieces:
            if isinstance(one, bytes):
                for piece in _split(one):
                    yield piece
                    done = self._told(done + len(piece))
            else:
                async for piece in one:
                    yield piece
                    done = self._told(done + len(piece))

    def _begin(self) -> int:
        self._begun = True
        return 0

    def _told(self, done: int) -> int:
        if self._on_upload is not None:
            log.hooked("on_upload", self._on_upload, Uploaded(done, self.size))
        return done


def _split(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), PIECE):
        yield content[start : start + PIECE]


def binary(
    operation: OperationSpec[object],
    spec: BodySpec,
    value: Any,
    content_type: str,
    options: Options,
) -> UploadBody:
    """A body that is a file and nothing else."""
    rule = FileSpec(max_bytes=spec.max_bytes)
    any_type = "*" in content_type
    given = _file(operation, "body", value, None if any_type else content_type, rule, options)
    kind = given.content_type if any_type else content_type
    return UploadBody([given.content], kind, options.on_upload)


def multipart(
    operation: OperationSpec[object],
    spec: BodySpec,
    fields: Mapping[str, Any],
    body: Mapping[str, Any],
    media_type: str,
    options: Options,
) -> UploadBody:
    """A form of fields, checked already, and of files."""
    boundary = secrets.token_hex(16)
    pieces: list[bytes | FileSource] = []
    for name, value in _written(spec, fields):
        for item in _several(value):
            kind = spec.part_types.get(name) or (
                "application/json" if is_object(item) or is_array(item) else None
            )
            headers = spec.part_headers.get(name, {})
            pieces.append(_head(boundary, kind, headers, name))
            pieces += [text(item).encode(), b"\r\n"]
    for name, rule in spec.files.items():
        for item in _given_files(body.get(name, MISSING), rule):
            if item is not MISSING:
                default = rule.types[0] if len(rule.types) == 1 else None
                given = _file(operation, name, item, default, rule, options)
                headers = {**spec.part_headers.get(name, {}), **given.headers}
                pieces.append(_head(boundary, given.content_type, headers, name, given.name))
                pieces += [given.content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    return UploadBody(pieces, f"{media_type}; boundary={boundary}", options.on_upload)


def _written(spec: BodySpec, fields: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The fields with their values, those with a style of their own as it writes them."""
    for name, value in fields.items():
        if name in spec.styles:
            for pair in field_pairs(spec, name, value):
                part, _, text = pair.partition("=")
                yield unquote(part), unquote(text)
        else:
            yield name, value


def with_given_files(spec: BodySpec, body: Any) -> BodySpec:
    """A form of which the spec says nothing holds the files that it is given."""
    if spec.type is not None or spec.files or not is_object(body):
        return spec
    return spec._replace(files={n: FileSpec() for n, value in body.items() if is_file(value)})


def parts(
    operation: OperationSpec[object], spec: BodySpec, body: Any, media_type: str, options: Options
) -> UploadBody:
    """Parts without names, in their order: files as they are, everything else as JSON."""
    if not is_array(body):
        validate_request.refuse(operation.id, "body", "must be a list of parts")
    boundary = secrets.token_hex(16)
    pieces: list[bytes | FileSource] = []
    types = spec.listed or ("",)
    for index, item in enumerate(body):
        kind = types[min(index, len(types) - 1)]
        if is_file(item):
            given = _file(operation, f"body[{index}]", item, kind or None, FileSpec(), options)
            pieces.append(_head(boundary, given.content_type, given.headers))
            pieces += [given.content, b"\r\n"]
        else:
            text = isinstance(item, str) and not kind.endswith("json")
            usual = "text/plain; charset=utf-8" if text else "application/json"
            pieces.append(_head(boundary, kind or usual, {}))
            pieces.append(
                item.encode() if text else validate_request.encoded_json(operation.id, item)
            )
            pieces.append(b"\r\n")
    pieces.append(f"--{boundary}--\r\n".encode())
    return UploadBody(pieces, f"{media_type}; boundary={boundary}", options.on_upload)


def _several(value: Any) -> list[Any]:
    """The items of a list; a tuple is one file with its name."""
    return [value] if is_tuple(value) or not is_array(value) else [*value]


def _given_files(value: Any, rule: FileSpec) -> list[Any]:
    """The files of a part; a tuple without a name in front is a list, where one is due."""
    if rule.many and is_tuple(value) and not (value and isinstance(value[0], str)):
        return [*value]
    return _several(value)


def _file(
    operation: OperationSpec[object],
    name: str,
    value: Any,
    content_type: str | None,
    rule: FileSpec,
    options: Options,
) -> File:
    try:
        given = file(value, content_type)
    except (TypeError, OSError) as error:
        validate_request.refuse(operation.id, name, str(error))
    said = breach(given, rule) if options.checks else None
    if said is not None:
        validate_request.refuse(operation.id, name, said)
    return given


def _head(
    boundary: str,
    content_type: str | None,
    headers: Mapping[str, str],
    name: str | None = None,
    filename: str | None = None,
) -> bytes:
    head = f"--{boundary}"
    if name is not None:
        head += f'\r\nContent-Disposition: form-data; name="{_quoted(name)}"'
        head += f'; filename="{_quoted(filename)}"' if filename is not None else ""
    if content_type is not None:
        head += f"\r\nContent-Type: {_quoted(content_type)}"
    for header, said in headers.items():
        head += f"\r\n{_quoted(header)}: {' '.join(str(said).splitlines())}"
    return f"{head}\r\n\r\n".encode()


def _quoted(text: str) -> str:
    """As HTML's forms write names: nothing in one can end it or begin another header."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
