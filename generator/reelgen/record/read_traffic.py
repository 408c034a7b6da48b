"""Reader of traffic files: HAR, request logs of the sandbox, recorded fixtures."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from ..fixtures.fixture import Exchange, Message
from ..json_types import JsonObject, array_at, is_array, is_object, object_at
from .capture_transport import HttpExchange

LARGEST = 500_000_000
"""Maximum size of a traffic file in bytes."""

INVALID = "about:invalid"
"""Replacement of an invalid URL; it matches no operation."""


class TrafficInvalidError(Exception):
    """A file without readable traffic; the message quotes nothing of it."""


def read_traffic(path: Path) -> list[HttpExchange]:
    """Return the exchanges of a file, in order. Raises TrafficInvalidError."""
    text = _text(path)
    if path.suffix in (".yaml", ".yml"):
        return [_of_fixture(path)]
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        return _of_lines(path, text, error)
    entries: object = object_at(content, "log").get("entries") if is_object(content) else None
    if not is_array(entries):
        if is_object(content) and "request" in content:
            return [*_of_entries(path, [content])]
        raise TrafficInvalidError(f"{path}: has no `log.entries`; export the traffic as HAR 1.2")
    return [*_of_entries(path, entries)]


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise TrafficInvalidError(f"{path}: is larger than {LARGEST:,} bytes; split it")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise TrafficInvalidError(f"{path}: is not UTF-8 text; export it again") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise TrafficInvalidError(f"{path}: cannot be read: {reason}; check the path") from None


def _of_lines(path: Path, text: str, error: Exception) -> list[HttpExchange]:
    """Return the exchanges of a log with one entry per line; an incomplete last line is skipped."""
    entries: list[object] = []
    lines = [line for line in text.splitlines() if line.strip()]
    for number, line in enumerate(lines, 1):
        try:
            entries.append(json.loads(line))
        except (ValueError, RecursionError):
            if number == len(lines) > 1:
                break
            where = f"{path}:{number}:1"
            if isinstance(error, json.JSONDecodeError) and number == 1:
                where = f"{path}:{error.lineno}:{error.colno}"
            message = f"{where}: is not JSON; export the traffic as HAR 1.2"
            raise TrafficInvalidError(message) from None
    if not entries:
        raise TrafficInvalidError(f"{path}: is empty; export the traffic as HAR 1.2")
    return [*_of_entries(path, entries)]


def _of_entries(path: Path, entries: Iterable[object]) -> Iterator[HttpExchange]:
    for index, entry in enumerate(entries):
        request, response = object_at(entry, "request"), object_at(entry, "response")
        url, method = request.get("url"), request.get("method")
        if not isinstance(url, str) or not isinstance(method, str):
            message = f"{path}: entry {index} has no request with `method` and `url`"
            raise TrafficInvalidError(f"{message}; export the traffic as HAR 1.2")
        status = _number(response.get("status"))
        content = object_at(response, "content")
        headers = _pairs(response, "headers")
        if not any(name.lower() == "content-type" for name, _ in headers):
            kind = str(content.get("mimeType") or "")
            headers += [("content-type", kind)] if kind and kind != "x-unknown" else []
        yield HttpExchange(
            method.upper(),
            url if _is_url(url) else INVALID,
            tuple(_with_cookies(request)),
            _request_content(request),
            status,
            tuple(headers),
            _content(content),
        )


def _number(status: object) -> int:
    """Return a status code; 0 without a response."""
    text = str(status)
    return int(text) if text.isascii() and text.isdigit() and len(text) == 3 else 0


def _is_url(url: str) -> bool:
    try:
        _ = urlsplit(url).port
    except ValueError:
        return False
    return True


def _pairs(parent: JsonObject, key: str) -> list[tuple[str, str]]:
    """Return the names and values of a HAR list, or of an object that some tools write instead."""
    listed: object = parent.get(key)
    if is_object(listed):
        return [(str(name), str(value)) for name, value in listed.items()]
    return [
        (str(pair["name"]), str(pair.get("value") or ""))
        for pair in array_at(parent, key)
        if is_object(pair) and "name" in pair
    ]


def _with_cookies(request: JsonObject) -> list[tuple[str, str]]:
    """Return the headers of a request, with cookies and media type that HAR stores apart."""
    headers = _pairs(request, "headers")
    names = {name.lower() for name, _ in headers}
    cookies = "; ".join(f"{name}={value}" for name, value in _pairs(request, "cookies"))
    if cookies and "cookie" not in names:
        headers.append(("cookie", cookies))
    kind = object_at(request, "postData").get("mimeType")
    if isinstance(kind, str) and "content-type" not in names:
        headers.append(("content-type", kind))
    return headers


def _request_content(request: JsonObject) -> bytes:
    data = object_at(request, "postData")
    if isinstance(data.get("text"), str):
        return _content(data)
    parameters = [f"{name}={value}" for name, value in _pairs(data, "params")]
    return "&".join(parameters).encode("utf-8", "replace")


def _content(content: JsonObject) -> bytes:
    text = content.get("text")
    if not isinstance(text, str):
        return b""
    if content.get("encoding") == "base64":
        try:
            return base64.b64decode(text)
        except (binascii.Error, ValueError):
            return b""
    return text.encode("utf-8", "replace")


def _of_fixture(path: Path) -> HttpExchange:
    from ..findings import SpecInvalidError
    from ..fixtures.fixture import load_fixture

    try:
        fixture = load_fixture(path.parent.parent.parent, path)
    except SpecInvalidError as error:
        raise TrafficInvalidError(str(error)) from None
    exchange = fixture.content
    if not isinstance(exchange, Exchange) or exchange.response is None:
        raise TrafficInvalidError(f"{path}: is a fixture without a response; choose another")
    request, response = exchange.request, exchange.response
    headers = [*response.headers.items()]
    if response.has_json and "content-type" not in response.headers:
        headers.append(("content-type", "application/json"))
    return HttpExchange(
        request.method,
        request.url,
        tuple(request.headers.items()),
        _message(request),
        response.status,
        tuple(headers),
        _message(response),
    )


def _message(message: Message) -> bytes:
    if message.has_json:
        return json.dumps(message.json_).encode()
    return (message.text or message.content or "").encode()
