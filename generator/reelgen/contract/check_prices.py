"""Prices of the values that `x-credits` lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import httpx

from ..json_types import JsonObject, is_object, object_at
from ..sandbox.simulate.edit_body import constant, set_values
from ..schema.pointer import parse, read
from ..validation import Api, Route
from ..validation.price_request import price_request, selecting_value
from .case import ContractCase
from .generated_client import GeneratedClient, Outcome
from .sample_requests import SampleRequest, body_schema, sample_requests

TABLES = ("prices", "rates")

COSTLY = 10
"""The factor over the lowest price from which calls warn about an expensive default."""


def prices_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each price and each rate of each operation."""
    for route in api.routes:
        credits = object_at(route.raw, "x-credits")
        if any(is_object(credits.get(key)) for key in TABLES):
            run = partial(_check_default, api, client, route, credits)
            yield ContractCase("price", route.id, "default", False, run)
        for key in TABLES:
            table = credits.get(key)
            listed = table if is_object(table) else {"": table} if table is not None else {}
            for value, amount in listed.items():
                name = f"{key} {value}".strip()
                yield ContractCase(
                    "price",
                    route.id,
                    name,
                    False,
                    partial(_check, api, client, route, credits, key, value, amount),
                )


def _check_default(
    api: Api, client: GeneratedClient, route: Route, credits: JsonObject, _: bool
) -> None:
    """Assert the price of each request and the warning about an expensive default."""
    tables = [(key, credits[key]) for key in TABLES if is_object(credits.get(key))]
    by = credits.get("by", ())
    for sample in sample_requests(api, route):
        for key, table in tables:
            value = selecting_value(api, route, sample.body, table)
            if value is not None:
                _check_estimate(client, route, credits, key, table[value], sample)
        if not any(selecting_value(api, route, sample.body, table) for _, table in tables):
            unpriced = _estimated(client, route, sample)
            assert unpriced.error is not None, f"{sample.name}: no price, but {unpriced.value}"
        price = price_request(api, route, sample.body)
        is_default = not any(_absent(sample.body, p) for p in ([by] if isinstance(by, str) else by))
        lists = [table for key, table in tables if key == "prices"]
        is_costly = any(price is not None and price >= COSTLY * min(t.values()) for t in lists)
        arguments = client.arguments(route.id, sample)
        outcome = client.call(route.id, arguments, lambda _: httpx.Response(599))
        warned = [w for w in outcome.warnings if type(w).__name__ == "CostWarning"]
        assert bool(warned) == (is_default and is_costly), f"{sample.name}: it warns {warned}"
        assert not warned or f"{price:g}" in str(warned[0]), f"{warned} without the price {price}"


def _check(
    api: Api,
    client: GeneratedClient,
    route: Route,
    credits: dict[str, object],
    key: str,
    value: str,
    amount: float,
    _: bool,
) -> None:
    request = _request_for(api, route, credits, value)
    assert request is not None, f"no request of the spec selects {value!r}"
    _check_estimate(client, route, credits, key, amount, request)


def _check_estimate(
    client: GeneratedClient,
    route: Route,
    credits: dict[str, object],
    key: str,
    amount: float,
    request: SampleRequest,
) -> None:
    """Assert that the estimate of a request is an amount of one of the tables."""
    per = object_at(credits, "per")
    unit = credits["unit"]
    if key == "rates":
        at = str(per.get("at", ""))
        number = (
            read(request.body, parse(at.partition("#")[2])) if at.startswith("request#") else None
        )
        if isinstance(number, int | float):
            amount *= number
        else:
            unit = f"{unit}/{per['unit']}"

    outcome = _estimated(client, route, request)
    assert not outcome.requests, "asking for a price sent a request"
    assert outcome.error is None, repr(outcome.error)
    assert (outcome.value.amount, outcome.value.unit) == (amount, unit), outcome.value


def _estimated(client: GeneratedClient, route: Route, request: SampleRequest) -> Outcome:
    """Return the outcome of the price estimate of a request."""

    def action(instance: Any) -> object:
        method = client.method(instance, route.id)
        return instance.estimate(method, **client.arguments(route.id, request))

    return client.run(action, lambda _: httpx.Response(599), is_async=False)


def _request_for(api: Api, route: Route, credits: JsonObject, value: str) -> SampleRequest | None:
    """Return a request whose body selects a price; None if the schema allows none."""
    by = credits.get("by", ())
    pointers = [by] if isinstance(by, str) else list(by)
    schema = body_schema(route)
    for sample in sample_requests(api, route):
        if not pointers:
            return sample
        if schema is None or not is_object(sample.body):
            continue
        for number, pointer in enumerate(pointers):
            others = {parse(p): _absent(sample.body, p) for p in pointers[:number]}
            for plain in (value, _plain(value)):
                steps = parse(pointer)
                body = set_values(sample.body, schema, steps, constant(plain), api.schemas)
                if api.schemas.valid(schema, body) and not any(others.values()):
                    return replace(sample, body=body)
    return None


def _absent(body: object, pointer: str) -> bool:
    """Return whether another selector has a value, which would take precedence."""
    return read(body, parse(pointer)) is not None


def _plain(value: str) -> object:
    return {"true": True, "false": False}.get(value, int(value) if value.isdigit() else value)
