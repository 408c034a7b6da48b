"""Lower `x-credits` to the price list of an operation."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ..document import openapi
from ..document.extensions import XCredits
from ..ir.model import PriceKey, PriceList, Quantity
from ..json_types import JsonObject, array_at, is_object
from .schema_index import SchemaIndex


def lower_credits(spec: openapi.Operation, schemas: SchemaIndex) -> PriceList | None:
    """Return the price list, or None if the spec has no prices."""
    credits = spec.credits
    if credits is None or (credits.prices is None and credits.rates is None):
        return None
    pointers = (credits.by,) if isinstance(credits.by, str) else credits.by
    return PriceList(
        unit=credits.unit,
        flat=credits.prices if isinstance(credits.prices, float) else None,
        rate=credits.rates if isinstance(credits.rates, float) else None,
        by=tuple(_selector(spec, pointer, schemas) for pointer in pointers),
        prices=_table(credits.prices),
        rates=_table(credits.rates),
        per=_quantity(spec, credits, schemas),
    )


def _selector(spec: openapi.Operation, pointer: str, schemas: SchemaIndex) -> PriceKey:
    form, field = _field(spec, pointer, schemas)
    return PriceKey(
        at=pointer,
        default=None if "default" not in field else _key(field["default"]),
        when=tuple(c for c in _fixed(form, schemas) if c[0] != pointer),
    )


COSTLY = 10
"""The multiple of the cheapest price from which a default causes a warning."""


def costly_default(price: PriceList | None) -> tuple[str, str] | None:
    """Return the field whose default costs `COSTLY` times the cheapest value, and the warning."""
    prices = dict(price.prices) if price is not None else {}
    if price is None or not prices:
        return None
    cheapest = min(prices, key=lambda value: prices[value])
    for key in price.by:
        cost = prices.get(key.default or "")
        if cost is not None and not key.when and cost >= COSTLY * prices[cheapest]:
            name = key.at.rpartition("/")[2]
            text = f"without `{name}` the call costs {cost:g} {price.unit} ({key.default!r}); "
            return key.at, text + f"{cheapest!r} costs {prices[cheapest]:g}"
    return None


def _key(value: object) -> str:
    """Return a value as the key of a price: text as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value)


def _table(amounts: dict[str, float] | float | None) -> tuple[tuple[str, float], ...]:
    return tuple(amounts.items()) if isinstance(amounts, dict) else ()


def _quantity(spec: openapi.Operation, credits: XCredits, schemas: SchemaIndex) -> Quantity | None:
    """Return the number that rates are multiplied by, with its location in the request body."""
    if credits.per is None:
        return None
    body, _, pointer = (credits.per.at or "").partition("#")
    if body != "request":
        return Quantity(unit=credits.per.unit)
    default = _field(spec, pointer, schemas)[1].get("default")
    return Quantity(
        unit=credits.per.unit,
        at=pointer,
        default=float(default) if isinstance(default, int | float) else None,
    )


def _field(
    spec: openapi.Operation, pointer: str, schemas: SchemaIndex
) -> tuple[object, JsonObject]:
    """Return the variant of the body that has a field, and the schema of that field."""
    content = spec.request_body.content if spec.request_body is not None else {}
    whole = next((media.schema_ for media in content.values()), None)
    full = schemas.resolve(whole)
    members = [m for key in ("oneOf", "anyOf") for m in array_at(full, key)]
    for form in (whole, *members):
        schema: object = form
        for step in pointer.split("/")[1:]:
            schema = schemas.fields(schema).get(step, (None, False))[0]
        field = schemas.resolve(schema)
        if is_object(field):
            return form, field
    return None, {}


def _fixed(form: object, schemas: SchemaIndex) -> Iterator[tuple[str, str]]:
    """Yield the constant fields of a variant, to which its prices are limited."""
    for name, (field, _) in schemas.fields(form).items():
        full = schemas.resolve(field)
        if is_object(full) and isinstance(full.get("const"), str):
            yield f"/{name}", full["const"]
