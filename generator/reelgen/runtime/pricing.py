"""The price of a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from pydantic_core import MISSING

from .errors import ClientError
from .schema import lazy_types
from .schema.pointers import at

if TYPE_CHECKING:
    from .operation import OperationSpec
    from .service import Service


class Cost(NamedTuple):
    """An amount in the provider's unit."""

    amount: float
    unit: str
    """The unit, such as `credits`; `USD/s` where the amount is a rate and the request does not
    contain the number (here, of seconds) to multiply it by."""


class PriceSelector(NamedTuple):
    """A field of the body whose value selects a price."""

    at: str
    """JSON pointer into the body."""
    default: str | None = None
    """The value where the body has none."""
    when: Mapping[str, str] = {}
    """JSON pointer into the body -> the value for which the selector applies."""


class PriceSpec(NamedTuple):
    """The price list of one operation."""

    unit: str
    flat: float | None = None
    rate: float | None = None
    """The amount for one `per_unit`."""
    by: tuple[PriceSelector, ...] = ()
    """The selectors, tried in order; none: one price for all requests."""
    prices: Mapping[str, float] = {}
    rates: Mapping[str, float] = {}
    per: str | None = None
    """JSON pointer into the body: the number that a rate is multiplied by."""
    per_unit: str = ""
    per_default: float | None = None
    """The number where the body has none."""


def price(service: Service, operation: OperationSpec[object], body: object) -> Cost:
    """Return the price of a call. Raises ClientError where the spec has no price."""
    table: Mapping[str, PriceSpec] = lazy_types.load(service.prices) if service.prices else {}
    spec = table.get(operation.id)
    if spec is None:
        raise ClientError(f"{operation.id}: the spec has no price")
    if not spec.by:
        return _cost(spec, spec.flat, spec.rate, body)
    key = _selected(operation, spec, body)
    return _cost(spec, spec.prices.get(key), spec.rates.get(key), body)


def _selected(operation: OperationSpec[object], price: PriceSpec, body: object) -> str:
    """Return the first value of the body that has a price. Raises ClientError without one."""
    priced = (*price.prices, *price.rates)
    refusals: list[str] = []
    for selector in price.by:
        unmet = [value for at_, value in selector.when.items() if at(body, at_) != value]
        value = at(body, selector.at)
        key = selector.default if value in (None, MISSING) else _key(value)
        if unmet:
            refusals.append(f"the spec has a price only for {unmet[0]}")
        elif key not in priced:
            refusals.append(f"no price for {key!r}; there is one for {', '.join(priced)}")
        else:
            return str(key)
    raise ClientError(f"{operation.id}: {refusals[-1]}")


def _key(value: object) -> str:
    """Return a value as the key of a price: text as it is, anything else as JSON."""
    import json

    return value if isinstance(value, str) else json.dumps(value, default=str)


def _cost(price: PriceSpec, flat: float | None, rate: float | None, body: object) -> Cost:
    """Return a flat price, or a rate times the number of the request where there is one."""
    if rate is None:
        return Cost(flat or 0.0, price.unit)
    quantity = None if price.per is None else at(body, price.per)
    if quantity in (None, MISSING):
        quantity = price.per_default
    if isinstance(quantity, int | float) and not isinstance(quantity, bool):
        return Cost(rate * quantity, price.unit)
    return Cost(rate, f"{price.unit}/{price.per_unit}")
