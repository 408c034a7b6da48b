"""The price list of an operation."""

from __future__ import annotations

import pytest
from reelgen.ir.model import PriceList
from reelgen.lower.lower_credits import lower_credits

from .building import operation

BODY = """
requestBody:
  content:
    application/json:
      schema:
        oneOf:
          - {type: object, properties: {kind: {const: text}, text: {type: string}}}
          - type: object
            properties: {kind: {const: film}, opts: {properties: {size: {default: 4}}}}
responses: {}
"""


def _price(credits: str, body: str = BODY) -> PriceList | None:
    parts = operation(f"x-credits: {credits}\n{body}")
    return lower_credits(parts.first.operation, parts.schemas)


@pytest.mark.parametrize("credits", ["null", "{unit: credit, charged: /cost}"])
def test_no_prices(credits: str) -> None:
    assert _price(credits) is None


def test_one_price() -> None:
    assert _price("{unit: credit, prices: 2.5}") == PriceList(
        unit="credit", flat=2.5, by=None, default=None, prices=(), when=()
    )


def test_prices_by_a_field_hold_for_the_form_that_has_it() -> None:
    price = _price("{unit: credit, by: /opts/size, prices: {'4': 1, '8': 3}}")
    assert price == PriceList(
        unit="credit",
        flat=None,
        by="/opts/size",
        default="4",
        prices=(("4", 1), ("8", 3)),
        when=(("/kind", "film"),),
    )


def test_prices_by_a_field_that_has_no_default() -> None:
    price = _price("{unit: credit, by: /text, prices: {a: 1}}")
    assert price is not None
    assert (price.default, price.when) == (None, (("/kind", "text"),))


def test_prices_by_a_field_that_no_form_has() -> None:
    price = _price("{unit: credit, by: /gone, prices: {a: 1}}", "responses: {}\n")
    assert price is not None
    assert (price.default, price.when) == (None, ())
