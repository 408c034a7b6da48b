"""The message of an error response, where the spec does not name its field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from ..json_types import is_array, is_object
from .masking import mask_text

LIMIT = 300
"""Characters of a message that are shown; `error.body` has all."""

_KEYS = (
    *("detail", "message", "error", "errors", "error_description", "error_message"),
    *("errorMessage", "msg", "reason", "description", "title", "fault", "non_field_errors"),
)
"""Message fields of usual formats such as RFC 9457 and FastAPI's; the first match counts."""

_LOCATIONS = ("loc", "path", "field", "pointer", "param", "source")
"""Fields with the location of one of several errors."""

_SHOWN = 3
"""The maximum number of errors of a list that are shown."""

_DEEPEST = 4


def error_text(data: object) -> str | None:
    """Return the message of an error response in one line, shortened; None where it has none.

    Args:
        data: The body: JSON data, or text.
    """
    if isinstance(data, str) and data.lstrip().startswith("<"):  # a page, or XML
        return None
    message = " ".join("; ".join(_messages(data, _DEEPEST)).split())
    message = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in message)
    message = mask_text(message)  # before it is cut: a part of a key is a secret, too
    if len(message) > LIMIT:
        message = f"{message[: LIMIT - 1]}…"
    return message or None


def _messages(data: object, depth: int) -> Iterator[str]:
    if isinstance(data, str):
        if data.strip():
            yield data
    elif depth and is_array(data):
        yield from _listed(data, depth - 1)
    elif depth and is_object(data):
        yield from _described(data, depth - 1)


def _listed(items: Sequence[object], depth: int) -> Iterator[str]:
    texts = (text for item in items for text in _messages(item, depth))
    yield from islice(texts, _SHOWN)
    if next(texts, None) is not None:
        yield "…"


def _described(data: Mapping[str, object], depth: int) -> Iterator[str]:
    for key in _KEYS:
        value = data.get(key)
        texts = [*_messages(value, depth)]
        if not texts and key == "errors" and is_object(value):
            texts = [*_by_field(value, depth)]
        if texts:
            where = _location(data)
            yield f"{where}: {texts[0]}" if where else texts[0]
            yield from texts[1:]
            return


def _by_field(errors: Mapping[str, object], depth: int) -> Iterator[str]:
    """Yield messages of `{"name": ["is too long"]}`, the format of Rails and ASP.NET."""
    texts = (f"{field}: {text}" for field, e in errors.items() for text in _messages(e, depth))
    yield from islice(texts, _SHOWN)


def _location(data: Mapping[str, object]) -> str:
    for key in _LOCATIONS:
        value = data.get(key)
        if is_object(value):
            value = value.get("pointer") or value.get("parameter")
        if is_array(value):
            value = ".".join(map(str, value))
        if isinstance(value, str) and value:
            return value
    return ""
