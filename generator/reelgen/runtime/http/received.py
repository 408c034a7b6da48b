"""The response in an error, and the evidence about a request without one."""

from __future__ import annotations

import codecs
import re
import weakref
from json import detect_encoding
from typing import Any

from ..errors import Received
from ..service import Service
from .library import httpx
from .retry import Proof


def kept(
    response: httpx.Response, service: Service | None, content: bytes | None = None
) -> Received:
    """Return a response for an error; `content`: the beginning of a streamed body."""
    return Received(
        response.status_code,
        tuple(response.headers.multi_items()),
        response.content if content is None else content,
        None if service is None else request_id(response, service),
    )


def request_id(response: httpx.Response, service: Service) -> str | None:
    """Return the provider's id of the request."""
    for name in service.request_id_headers:
        if name in response.headers:
            return response.headers[name]
    return None


def text_of(response: httpx.Response) -> str:
    """Return the body as text without a byte order mark.

    It is UTF-8 where it begins with that mark, or where its charset does not decode text.
    """
    if response.content.startswith(codecs.BOM_UTF8):
        return response.content.decode("utf-8-sig", errors="replace")
    try:
        return response.text.removeprefix("\ufeff")
    except Exception:  # a codec may raise any exception: charset=hex, undefined, zip
        return response.content.decode(errors="replace")


def any_text(response: httpx.Response) -> str:
    """Return the received part of a body as text: by its declared charset, else by its content.

    JSON inside an HTML page is unescaped.
    """
    try:
        content = response.content
    except httpx.ResponseNotRead:
        return ""
    claimed = response.charset_encoding
    for encoding in (claimed, detect_encoding(content[:4]), "latin-1"):
        try:
            text = content.decode(encoding) if encoding else None
        except (LookupError, UnicodeError):
            continue
        if text is not None:
            break
    else:
        return ""
    if "&quot;" in text:
        import html

        return html.unescape(text)
    return text


_BYTE_CHARSETS = re.compile(r"iso8859-\d+|cp125\d|latin-?1|us-ascii|ascii")


def json_content(response: httpx.Response) -> bytes:
    """Return the body as UTF-8 without a byte order mark, from any charset of its JSON.

    A charset of single bytes counts only where the body is not UTF-8, which RFC 8259 requires:
    servers declare `iso-8859-1` out of habit. A charset that does not decode the body is ignored.
    """
    content = response.content
    if content.startswith(codecs.BOM_UTF8):
        return content[len(codecs.BOM_UTF8) :]
    charset = _charset(response, content)
    if charset is None:
        return content
    try:
        return content.decode(charset).removeprefix("\ufeff").encode()
    except Exception:  # a codec may raise any exception
        return content


def _charset(response: httpx.Response, content: bytes) -> str | None:
    """Return the charset of JSON; None: UTF-8."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in content[:4]:
        return detect_encoding(content)
    claimed = (
        response.charset_encoding
        if "charset" in response.headers.get("content-type", "").lower()
        else None
    )
    if claimed is None:
        return None
    try:
        name = codecs.lookup(claimed).name
    except (LookupError, ValueError):
        return None
    if name == "utf-8" or (_BYTE_CHARSETS.fullmatch(name) and _is_utf8(content)):
        return None
    return name


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


class Watch:
    """A watch over a transport that is not httpx's own."""

    def __init__(self, own_transport: bool) -> None:
        self._own_transport = own_transport
        self._written: bool | None = None

    def trace(self, name: str, info: object) -> None:
        """Record a step of httpcore."""
        self._written = bool(self._written) or ".send_request" in name

    async def trace_async(self, name: str, info: object) -> None:
        """Record a step of httpcore, for async transports."""
        self.trace(name, info)

    def proof(self) -> Proof:
        """Return the evidence about a request that failed."""
        return Proof(self._own_transport, self._written)


_UNWATCHED = Watch(True)
"""The watch of clients with httpx's own transports: their exceptions are sufficient proof."""

_own_clients: weakref.WeakSet[httpx.Client | httpx.AsyncClient] = weakref.WeakSet()
"""The clients that have only such transports, which never change."""


def watching(client: httpx.Client | httpx.AsyncClient, request: httpx.Request) -> Watch:
    """Watch the sending of a request, if the transport may send it more than once."""
    if client in _own_clients:
        return _UNWATCHED
    find: Any = getattr(client, "_transport_for_url", None)
    transport: Any = None if find is None else find(request.url)
    is_async = isinstance(client, httpx.AsyncClient)
    base = httpx.AsyncClient if is_async else httpx.Client
    own = type(transport) in (httpx.HTTPTransport, httpx.AsyncHTTPTransport, httpx.MockTransport)
    watch = Watch(own and type(client).send is base.send)
    if watch.proof().own_transport:
        if not getattr(client, "_mounts", None):
            _own_clients.add(client)
    else:
        request.extensions["trace"] = watch.trace_async if is_async else watch.trace
    return watch
