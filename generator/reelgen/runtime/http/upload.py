"""A body with files: streamed, rewound for a retry, with progress."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from urllib.parse import unquote

from pydantic_core import MISSING

from ..files import PIECE, File, FileSource, file, file_violation, is_file
from ..json_types import is_array, is_object, is_tuple
from ..operation import BodySpec, FileSpec, OperationSpec
from ..options import Options, Uploaded
from ..schema import validate_request
from . import log
from .library import httpx
from .parameter_styles import field_pairs, text


class UploadBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body as chunks."""

    def __init__(
        self,
        pieces: Sequence[bytes | FileSource],
        content_type: str,
        on_upload: Callable[[Uploaded], object] | None,
    ) -> None:
        self._pieces = pieces
        self._content_type = content_type
        self._on_upload = on_upload
        self._started = False
        sizes = [len(piece) if isinstance(piece, bytes) else piece.size for piece in pieces]
        declared = [size for size in sizes if size is not None]
        self.size = sum(declared) if len(declared) == len(sizes) else None
        """The number of bytes; None where a file has no known size."""

    @property
    def spent(self) -> bool:
        """Whether the body cannot be sent again: a file was read and cannot be rewound."""
        sources = [piece for piece in self._pieces if not isinstance(piece, bytes)]
        return self._started and not all(piece.rewinds for piece in sources)

    @property
    def headers(self) -> dict[str, str]:
        """The headers that describe the body and its length."""
        headers = {"content-type": self._content_type}
        if self.size is None:
            return {**headers, "transfer-encoding": "chunked"}
        return {**headers, "content-length": str(self.size)}

    def __iter__(self) -> Iterator[bytes]:
        done = self._begin()
        for source in self._pieces:
            for piece in _split(source) if isinstance(source, bytes) else source:
                yield piece
                done = self._report(done + len(piece))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        done = self._begin()
        for source in self._pieces:
            if isinstance(source, bytes):
                for piece in _split(source):
                    yield piece
                    done = self._report(done + len(piece))
            else:
                async for piece in source:
                    yield piece
                    done = self._report(done + len(piece))

    def _begin(self) -> int:
        self._started = True
        return 0

    def _report(self, done: int) -> int:
        if self._on_upload is not None:
            log.hooked("on_upload", self._on_upload, Uploaded(done, self.size))
        return done


def _split(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), PIECE):
        yield content[start : start + PIECE]


def binary(
    operation: OperationSpec[object],
    spec: BodySpec,
    value: object,
    content_type: str,
    options: Options,
) -> UploadBody:
    """Return a body that is a file."""
    rule = FileSpec(max_bytes=spec.max_bytes)
    any_type = "*" in content_type
    upload = _file(operation, "body", value, None if any_type else content_type, rule, options)
    kind = upload.content_type if any_type else content_type
    return UploadBody([upload.content], kind, options.on_upload)


def multipart(
    operation: OperationSpec[object],
    spec: BodySpec,
    fields: Mapping[str, object],
    body: Mapping[str, object],
    media_type: str,
    options: Options,
) -> UploadBody:
    """Return a multipart form of checked fields and files."""
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
        for item in _part_files(body.get(name, MISSING), rule):
            if item is not MISSING:
                default = rule.types[0] if len(rule.types) == 1 else None
                upload = _file(operation, name, item, default, rule, options)
                headers = {**spec.part_headers.get(name, {}), **upload.headers}
                pieces.append(_head(boundary, upload.content_type, headers, name, upload.name))
                pieces += [upload.content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    return UploadBody(pieces, f"{media_type}; boundary={boundary}", options.on_upload)


def _written(spec: BodySpec, fields: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Yield the fields with their values, in the style that the spec declares."""
    for name, value in fields.items():
        if name in spec.styles:
            for pair in field_pairs(spec, name, value):
                part, _, text = pair.partition("=")
                yield unquote(part), unquote(text)
        else:
            yield name, value


def with_given_files(spec: BodySpec, body: object) -> BodySpec:
    """Return the spec of a form without declared fields, with the upload files."""
    if spec.type is not None or spec.files or not is_object(body):
        return spec
    return spec._replace(files={n: FileSpec() for n, value in body.items() if is_file(value)})


def parts(
    operation: OperationSpec[object],
    spec: BodySpec,
    body: object,
    media_type: str,
    options: Options,
) -> UploadBody:
    """Return a multipart body of unnamed parts, in order: files, and everything else as JSON."""
    if not is_array(body):
        validate_request.refuse(operation.id, "body", "must be a list of parts")
    boundary = secrets.token_hex(16)
    pieces: list[bytes | FileSource] = []
    types = spec.listed or ("",)
    for index, item in enumerate(body):
        kind = types[min(index, len(types) - 1)]
        if is_file(item):
            upload = _file(operation, f"body[{index}]", item, kind or None, FileSpec(), options)
            pieces.append(_head(boundary, upload.content_type, upload.headers))
            pieces += [upload.content, b"\r\n"]
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


def _several(value: object) -> list[object]:
    """Return the items of a list; a tuple is one file with its name."""
    return [value] if is_tuple(value) or not is_array(value) else [*value]


def _part_files(value: object, rule: FileSpec) -> list[object]:
    """Return the files of a part; a tuple that does not begin with a name is a list."""
    if rule.many and is_tuple(value) and not (value and isinstance(value[0], str)):
        return [*value]
    return _several(value)


def _file(
    operation: OperationSpec[object],
    name: str,
    value: object,
    content_type: str | None,
    rule: FileSpec,
    options: Options,
) -> File:
    try:
        upload = file(value, content_type)
    except (TypeError, OSError) as error:
        validate_request.refuse(operation.id, name, str(error))
    problem = file_violation(upload, rule) if options.checks else None
    if problem is not None:
        validate_request.refuse(operation.id, name, problem)
    return upload


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
    for header, value in headers.items():
        head += f"\r\n{_quoted(header)}: {' '.join(str(value).splitlines())}"
    return f"{head}\r\n\r\n".encode()


def _quoted(text: str) -> str:
    """Return a name escaped as in HTML forms, so that it cannot end the header."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
