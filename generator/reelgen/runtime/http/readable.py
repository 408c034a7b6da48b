"""Whether a response is complete and readable: only then does it prove that there is no id."""

from __future__ import annotations

import re

from pydantic_core import from_json

from . import response_body
from .content_coding import PLAIN
from .library import httpx
from .received import any_text, json_content

LONGEST = 1_000_000
"""The number of characters, and bytes, of a response that are searched for an id."""

_CONTROL = re.compile("[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
"""Characters that no text contains: such a body is compressed, or of a binary format."""


def is_readable(response: httpx.Response) -> bool:
    """Return whether the body is complete and readable; an empty one is.

    It is not where it was cut off or never read, where its `content-encoding` is unsupported, where
    it is not text, and where its JSON is truncated though its length is right: a gateway may have
    cut it.
    """
    if isinstance(response, response_body.PartialBody):
        return False
    try:
        content = response.content
    except httpx.ResponseNotRead:
        return False
    if len(content) > LONGEST:
        return False
    if not content or _is_json(json_content(response)):
        return True
    text = any_text(response)
    begins_json = text.removeprefix("\ufeff").lstrip().startswith(("{", "[", ")]}'"))
    return not (begins_json or _CONTROL.search(text) or _is_encoded(response))


def _is_json(content: bytes) -> bool:
    """Return whether a text is an object or an array, after a prefix of some servers."""
    content = content.lstrip().removeprefix(b")]}'").lstrip(b", \t\r\n")
    try:
        return content.startswith((b"{", b"[")) and from_json(content) is not None
    except ValueError:
        return False


def _is_encoded(response: httpx.Response) -> bool:
    """Return whether a content coding was not decoded."""
    named = response.headers.get("content-encoding", "").lower().split(",")
    codings = {name.strip() for name in named} - PLAIN
    return not all(response_body.is_decodable(coding) for coding in codings)
