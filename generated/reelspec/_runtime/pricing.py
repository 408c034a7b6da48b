# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:c40e40502508
"""What a call will cost, where the spec tells."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import MISSING

from . import types
from .errors import ReelspecError
from .pointers import at

if TYPE_CHECKING:
    from .operation import Operation
    from .options import CallOptions
    from .service import Service


class Cost(NamedTuple):
    """An amount in the provider's unit."""

    amount: float
    unit: str
    """Such as `credits`."""


class Price(NamedTuple):
    """The price list of one operation."""

    unit: str
    flat: float | None = None
    by: str | None = None
    """JSON pointer into the body."""
    default: str | None = None
    """What counts where the body says nothing there."""
    prices: Mapping[str, float] = {}
    when: Mapping[str, str] = {}
    """JSON pointer into the body -> what must stand there for the prices to hold."""


def price(service: Service, operation: Operation[Any], body: Any) -> Cost:
    """What a call would cost. Raises ReelspecError where the spec does not tell."""
    table: Mapping[str, Price] = types.load(service.prices) if service.prices else {}
    found = table.get(operation.id)
    if found is None:
        raise ReelspecError(f"{operation.id}: the spec tells no price")
    for pointer, word in found.when.items():
        if at(body, pointer) != word:
            raise ReelspecError(f"{operation.id}: the spec tells a price only for {word}")
    if found.by is None:
        return Cost(found.flat or 0.0, found.unit)
    said = at(body, found.by)
    kind = found.default if said in (None, MISSING) else str(said)
    if kind is None or kind not in found.prices:
        known = ", ".join(found.prices)
        raise ReelspecError(f"{operation.id}: no price for {kind!r}; there is one for {known}")
    return Cost(found.prices[kind], found.unit)


class Estimates:
    """Stands in for a client; its calls tell their price and send nothing."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def call(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> Cost:
        return price(self._service, operation, body)

    submit = submit_cancelable = call


class AsyncEstimates:
    """The same for methods that are awaited."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def call(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> Cost:
        return price(self._service, operation, body)

    submit = submit_cancelable = call
