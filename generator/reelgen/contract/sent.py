"""The request of a fixture as a server would read it, so that the sandbox's checks can judge it."""

from __future__ import annotations

import json
from urllib.parse import quote_plus, urlsplit

from ..plain import object_at
from ..schema.pointer import Pointer, parse
from ..validation import (
    Api,
    ParsedRequest,
    Route,
    Violation,
    encode_path,
    parse_request,
)
from .fixtures import MultipartPart, Request

BOUNDARY = "reelgen-fixture"


def incoming(contract: Api, route: Route, request: Request) -> ParsedRequest | None:
    """The request with its body read; None where method and address are not the operation's."""
    path = encode_path(urlsplit(request.url).path)
    pairs = [
        (name, value)
        for name, values in request.query.items()
        for value in ([values] if isinstance(values, str) else values)
    ]
    found = contract.find(request.method, path, pairs)
    if found is None or found[0] is not route:
        return None
    headers = {name.lower(): value for name, value in request.headers.items()}
    content = _content(request)
    if request.multipart is not None:
        headers["content-type"] = f"multipart/form-data; boundary={BOUNDARY}"
    elif content:
        headers.setdefault("content-type", _content_type(route, request))
    query = "&".join(f"{quote_plus(name)}={quote_plus(value, safe=',|')}" for name, value in pairs)
    read = ParsedRequest(request.method, path, headers, query, content, found[1])
    return parse_request(contract, route, read)


def _content(request: Request) -> bytes:
    if request.has_json:
        return json.dumps(request.json_).encode()
    if request.multipart is not None:
        return b"".join(map(_part, request.multipart)) + f"--{BOUNDARY}--\r\n".encode()
    return (request.text or request.content or "").encode()


def _part(part: MultipartPart) -> bytes:
    head = f'--{BOUNDARY}\r\ncontent-disposition: form-data; name="{part.name}"'
    head += f'; filename="{part.filename}"' if part.filename is not None else ""
    head += f"\r\ncontent-type: {part.content_type}" if part.content_type is not None else ""
    return f"{head}\r\n\r\n{part.content}\r\n".encode()


def _content_type(route: Route, request: Request) -> str:
    """What a fixture need not say: JSON, or the first of the spec."""
    documented = object_at(object_at(route.raw, "requestBody"), "content")
    kinds = [kind.partition(";")[0].lower() for kind in documented]
    if request.has_json:
        return next((kind for kind in kinds if "json" in kind), "application/json")
    return kinds[0] if kinds else ""


def place_in_request(request: Request, violation: Violation) -> Pointer:
    """Where in a fixture a violation stands that the sandbox found."""
    part, name = violation.code.partition(".")[0], violation.path
    if part == "body" and request.multipart is not None:
        names = [one.name for one in request.multipart]
        field = (*parse(name), "")[0]
        return ("request", "multipart", *([names.index(field)] if field in names else []))
    if part == "body":
        form = next((form for form in ("json", "text", "content") if request.has(form)), "")
        return ("request", *([form] if form else []), *(parse(name) if form == "json" else ()))
    if part in ("header", "cookie"):
        written = {header.lower(): header for header in request.headers}
        wanted = "cookie" if part == "cookie" else name.lower()
        return ("request", "headers", written.get(wanted, name))
    return ("request", "url") if part == "path" else ("request", "query", name)
