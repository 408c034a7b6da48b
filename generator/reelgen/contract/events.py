"""What a provider sends by itself: webhooks and callbacks."""

from __future__ import annotations

from typing import Any

from ..document.openapi import PathItem
from ..document.path_items import steps_to
from ..schema.pointer import Pointer
from ..validation import Api


def events_of(contract: Api) -> dict[tuple[str, str], tuple[Any, Pointer]]:
    """Webhooks and callbacks by kind and name: the schema of the body, and where it stands."""
    events: dict[tuple[str, str], tuple[Any, Pointer]] = {}
    for name, item in contract.document.webhooks.items():
        events["webhook", name] = _event(item, ("webhooks", name))
    for route in contract.routes:
        for name, items in route.operation.callbacks.items():
            for address, item in items.items():
                rule = (*route.pointer, "callbacks", name, address)
                events.setdefault(("callback", f"{route.id}.{name}"), _event(item, rule))
    return events


def _event(item: PathItem, rule: Pointer) -> tuple[Any, Pointer]:
    for method, operation in item.operations():
        content = operation.request_body.content if operation.request_body is not None else {}
        for kind, media in content.items():
            if "json" in kind:
                below = (*steps_to(method), "requestBody", "content", kind, "schema")
                return media.schema_, (*rule, *below)
    return None, rule
