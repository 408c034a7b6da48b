"""Reader of HTTP archives (HAR 1.2) of browsers and proxies."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from urllib.parse import parse_qsl

from ..findings import Finding, SpecInvalidError
from ..json_types import JsonObject, array_at, is_object, object_at
from ..source import Source
from .curl_command import sample_body
from .exchange import FORMS, FormField, SampleBody, SampleExchange, SampleResponse

STATIC = ("image/", "font/", "video/", "audio/", "text/css", "text/html", "text/javascript")
STATIC_WORDS = ("javascript", "font", "wasm")
"""Words in media types of page resources, which are not API calls."""
METHODS = ("GET", "PUT", "POST", "DELETE", "HEAD", "PATCH")
"""Methods of API calls; browsers send others, such as OPTIONS, themselves."""


def read_har(source: Source) -> tuple[SampleExchange, ...]:
    """Return the API calls in an archive. Raises SpecInvalidError if there are none."""
    entries = array_at(object_at(source.data, "log"), "entries")
    exchanges = tuple(
        _exchange(index, entry)
        for index, entry in enumerate(entries)
        if is_object(entry) and _is_call(entry)
    )
    if not exchanges:
        message = "holds no request to an API"
        remedy = "record the calls of the API; pages, scripts, pictures and fonts are left out"
        finding = Finding(source.locate(("log", "entries"), key=True), message, remedy)
        raise SpecInvalidError([finding])
    return exchanges


def _is_call(entry: JsonObject) -> bool:
    request, content = (
        object_at(entry, "request"),
        object_at(object_at(entry, "response"), "content"),
    )
    if request.get("method") not in METHODS or not str(request.get("url")).startswith("http"):
        return False
    if str(entry.get("_resourceType", "")) in ("fetch", "xhr"):
        return True
    media_type = _media_type(content.get("mimeType"))
    is_static = media_type.startswith(STATIC) or any(w in media_type for w in STATIC_WORDS)
    return not is_static or "postData" in request


def _exchange(index: int, entry: JsonObject) -> SampleExchange:
    request = object_at(entry, "request")
    address, _, query = str(request["url"]).partition("#")[0].partition("?")
    listed = tuple(_pairs(request, "queryString"))
    return SampleExchange(
        str(request["method"]),
        address,
        listed or tuple(parse_qsl(query, keep_blank_values=True)),
        tuple((name, value) for name, value in _pairs(request, "headers") if name[:1] != ":"),
        _request_body(object_at(request, "postData")),
        _response(object_at(entry, "response")),
        location=("log", "entries", index, "request"),
    )


def _pairs(parent: JsonObject, key: str) -> Iterator[tuple[str, str]]:
    for pair in array_at(parent, key):
        if is_object(pair) and "name" in pair:
            yield str(pair["name"]), str(pair.get("value", ""))


def _request_body(data: JsonObject) -> SampleBody | None:
    """Return the body of a request; it may be truncated or have a wrong media type."""
    media_type = _media_type(data.get("mimeType"))
    text = str(data.get("text") or "")
    if media_type in FORMS and data.get("params"):
        fields = tuple(
            FormField(
                str(field.get("name")),
                str(field.get("value") or field.get("fileName") or ""),
                "fileName" in field,
                _media_type(field.get("contentType")),
            )
            for field in array_at(data, "params")
            if is_object(field)
        )
        return SampleBody(media_type, form=fields)
    if not text:
        return (
            SampleBody(media_type) if media_type and data.get("params") is None and data else None
        )
    try:
        return sample_body(media_type, text)
    except ValueError:
        return SampleBody(media_type, is_readable=False)


def _response(response: JsonObject) -> SampleResponse | None:
    status = response.get("status")
    if not isinstance(status, int) or not 200 <= status < 600:  # 0: blocked or canceled
        return None
    content = object_at(response, "content")
    media_type = _media_type(content.get("mimeType"))
    text = str(content.get("text") or "")
    if content.get("encoding") == "base64":
        text = _decoded(text)
    if "json" in media_type and text:
        try:
            return SampleResponse(status, SampleBody(media_type, json=json.loads(text)))
        except ValueError:  # long bodies may be truncated
            return SampleResponse(status, SampleBody(media_type, is_readable=False))
    has_body = bool(text or content.get("size")) and media_type
    return SampleResponse(status, SampleBody(media_type, text=text) if has_body else None)


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(text).decode()
    except ValueError:
        return ""


def _media_type(value: object) -> str:
    media_type = str(value or "").partition(";")[0].strip().lower()
    return media_type if "/" in media_type and media_type != "x-unknown" else ""
