"""Receivers of events: URLs in requests, and endpoints of the account."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ...document.openapi import Operation
from ...json_types import (
    JsonObject,
    array_at,
    is_object,
)
from ...schema.walk import values
from ...validation import Route
from .edit_body import (
    steps_of,
    values_at,
)
from .limits import forget_oldest

EXPRESSION = re.compile(r"\{\$request\.body#(/.*)\}")


@dataclass(frozen=True)
class WebhookTarget:
    """A URL, and the callback it belongs to; None for an endpoint of the account."""

    url: str
    callback: Operation | None = None
    name: str = ""
    """The name of the callback."""


@dataclass
class Endpoints:
    """The endpoints that operations about webhooks registered."""

    endpoints: dict[str, tuple[str, list[str]]] = field(
        default_factory=dict[str, tuple[str, list[str]]]
    )
    """Id -> URL and events; an empty list means all events."""

    def watch(self, route: Route, request: object, values: JsonObject, response: object) -> None:
        """Update the endpoints after an operation that sets, changes or removes one."""
        if "webhook" not in route.id.lower():
            return
        named = {**values, **_ids(request), **_ids(response)}
        ids = [str(value) for name, value in named.items() if name.lower().endswith("id")]
        if route.method == "PUT" and not values:
            ids = [route.path]  # the account has a single endpoint
        key = next((id_ for id_ in ids if id_ in self.endpoints), ids[0] if ids else route.path)
        if route.method == "DELETE" or (is_object(request) and request.get("enabled") is False):
            self.endpoints.pop(key, None)
        elif is_object(request) and isinstance(request.get("url"), str):
            events = [str(event) for event in array_at(request, "events")]
            self.endpoints[key] = (request["url"], events)
            forget_oldest(self.endpoints)

    def tested(self, route: Route, values: JsonObject) -> list[WebhookTarget]:
        """Return the endpoints that an operation tests: by id, or by the path above it."""
        ids = {route.path.rpartition("/")[0], *map(str, values.values())}
        return [WebhookTarget(url) for key, (url, _) in self.endpoints.items() if key in ids]

    def of(self, event: str) -> list[WebhookTarget]:
        """Return the endpoints that subscribe to an event."""
        return [
            WebhookTarget(url)
            for url, events in self.endpoints.values()
            if not events or event in events
        ]


def is_test(route: Route) -> bool:
    """Return whether an operation requests a test delivery to an endpoint."""
    names = (route.path.rpartition("/")[2], route.id.rpartition(".")[2])
    about = "webhook" in f"{route.id} {route.path}".lower()
    return about and route.method == "POST" and any(name.startswith("test") for name in names)


def _ids(body: object) -> JsonObject:
    """Return the fields of a body that are named like ids, including inner objects."""
    return {
        str(pointer[-1]): value
        for pointer, value in values(body)
        if isinstance(value, str)
        and 0 < len(pointer) <= 3
        and all(isinstance(step, str) for step in pointer)
        and str(pointer[-1]).lower().endswith("id")
    }


def callback_targets(route: Route, request: object) -> Iterator[WebhookTarget]:
    """Yield the URLs in a request that are callbacks of its operation."""
    for name, items in route.operation.callbacks.items():
        for expression, item in items.items():
            match = EXPRESSION.fullmatch(expression)
            urls = values_at(request, steps_of(match[1])) if match else iter(())
            for url in urls:
                for _, operation in item.operations():
                    yield WebhookTarget(str(url), operation, name)


def is_loopback(url: str) -> bool:
    """Return whether a URL is on this machine; deliveries never go elsewhere."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return False
    try:
        return ipaddress.ip_address(parts.hostname).is_loopback
    except ValueError:
        return parts.hostname == "localhost"
