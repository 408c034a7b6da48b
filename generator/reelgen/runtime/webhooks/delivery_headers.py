"""The headers of a delivery, in any type that servers use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol, TypeAlias

from ..errors import WebhookInvalidError
from ..json_types import is_array, is_object


class HeaderItems(Protocol):
    """A collection of headers with `items()`, such as that of Werkzeug or http.server."""

    def items(self) -> Iterable[tuple[str, object]]: ...


Headers: TypeAlias = (
    Mapping[str, Any] | HeaderItems | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
)
"""A mapping, a WSGI environ, or pairs of text or bytes (ASGI). A name may be repeated."""


class DeliveryHeaders:
    """Headers by name, in any case. A name with two different values is refused when it is read."""

    def __init__(self, headers: Headers) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in _pairs(headers):
            several = value if is_array(value) else [value]
            values = self._values.setdefault(_text(name).lower(), [])
            values += map(_text, several)

    def __contains__(self, name: str) -> bool:
        return bool(self._values.get(name.lower()))

    def get(self, name: str) -> str | None:
        """Return the value of a header. Raises WebhookInvalidError if it has several."""
        values = self._values.get(name.lower())
        if not values:
            return None
        if len(set(values)) > 1:
            raise WebhookInvalidError(f"the delivery has the header {name} with different values")
        return values[0].strip()

    def require(self, name: str) -> str:
        """Return the value of a header. Raises WebhookInvalidError if it is missing."""
        value = self.get(name)
        if value is None:
            raise WebhookInvalidError(f"the delivery has no header {name}")
        return value


def _pairs(headers: object) -> Iterable[tuple[object, object]]:
    if is_object(headers) and "REQUEST_METHOD" in headers:
        return _environ(headers)
    items: object = getattr(headers, "multi_items", None) or getattr(headers, "items", None)
    try:
        pairs: Any = items() if callable(items) else headers
        return [(name, value) for name, value in pairs]
    except (TypeError, ValueError):
        raise TypeError(
            f"headers must be a mapping or pairs of name and value, not {type(headers).__name__}"
        ) from None


def _environ(environ: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Yield the headers of a WSGI environ, such as `request.META` of Django."""
    for name, value in environ.items():
        if name.startswith("HTTP_"):
            yield name.removeprefix("HTTP_").replace("_", "-"), value
        elif name in ("CONTENT_TYPE", "CONTENT_LENGTH"):
            yield name.replace("_", "-"), value


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, str):
        return value
    raise TypeError(f"headers must be str or bytes, not {type(value).__name__}")
