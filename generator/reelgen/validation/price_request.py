"""The price of a request, by the price list of its operation."""

from __future__ import annotations

import json
from collections.abc import Collection

from ..json_types import object_at
from ..schema.flatten import OPEN, JsonSchema
from ..schema.pointer import parse, read_every
from .api import Api
from .route import Route


def price_request(api: Api, route: Route, body: object) -> float | None:
    """Return the price of a request; None where the spec has none for it.

    Prices by the second and the like are not known before the end of a job.
    """
    credits = route.operation.credits
    if credits is None or credits.prices is None:
        return None
    prices = credits.prices
    if not isinstance(prices, dict):
        return prices
    value = selecting_value(api, route, body, prices)
    return None if value is None else prices[value]


def selecting_value(api: Api, route: Route, body: object, table: Collection[str]) -> str | None:
    """Return the key that a request selects in a table of prices; None without one."""
    by = route.operation.credits.by if route.operation.credits is not None else ()
    media = object_at(route.request_content, next(iter(route.request_content), ""))
    schema: JsonSchema = media.get("schema", OPEN)
    for pointer in (by,) if isinstance(by, str) else by:
        value = _selected(api, schema, body, parse(pointer))
        if value in table:
            return value
    return None


def _selected(api: Api, schema: JsonSchema, body: object, steps: tuple[str, ...]) -> str | None:
    """Return the value that selects a price: that of the body, or the default of its schema."""
    value: object = next((value for _, value in read_every(body, steps)), None)
    if value is None:
        members = api.schemas.alternatives(schema)
        valid = [member for member in members[1:] if api.schemas.valid(member, body)]
        value = api.schemas.flat(api.schemas.at((valid or members)[0], steps)).get("default")
    return value if isinstance(value, str) else None if value is None else json.dumps(value)
