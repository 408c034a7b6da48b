"""The price list of an operation."""

from __future__ import annotations

import pytest
from reelgen.ir.model import PriceKey, PriceList, Quantity
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
    assert _price("{unit: credit, prices: 2.5}") == PriceList(unit="credit", flat=2.5)


QUANTITY = BODY.replace("text: {type: string}", "text: {type: string}, seconds: {default: 5}")


def test_a_rate_and_the_number_in_the_request() -> None:
    credits = "{unit: USD, rates: 0.5, per: {unit: s, at: 'request#/seconds'}}"
    assert _price(credits, QUANTITY) == PriceList(
        unit="USD", rate=0.5, per=Quantity(unit="s", at="/seconds", default=5)
    )


@pytest.mark.parametrize("at", ["", ", at: 'response#/length'", ", at: 'status#/length'"])
def test_a_rate_and_a_number_that_is_not_in_the_request(at: str) -> None:
    price = _price(f"{{unit: USD, rates: 0.5, per: {{unit: s{at}}}}}")
    assert price == PriceList(unit="USD", rate=0.5, per=Quantity(unit="s"))


def test_prices_and_rates_by_one_field() -> None:
    credits = "{unit: USD, by: /kind, prices: {film: 7}, rates: {text: 0.5}, per: {unit: s}}"
    assert _price(credits) == PriceList(
        unit="USD",
        by=(PriceKey(at="/kind"),),
        prices=(("film", 7),),
        rates=(("text", 0.5),),
        per=Quantity(unit="s"),
    )


def test_the_first_of_several_fields_that_has_a_price() -> None:
    price = _price("{unit: credit, by: [/opts/size, /kind], prices: {'4': 1, film: 3}}")
    assert price is not None
    assert price.by == (
        PriceKey(at="/opts/size", default="4", when=(("/kind", "film"),)),
        PriceKey(at="/kind"),
    )


def test_prices_by_a_field_hold_for_the_form_that_has_it() -> None:
    price = _price("{unit: credit, by: /opts/size, prices: {'4': 1, '8': 3}}")
    assert price == PriceList(
        unit="credit",
        by=(PriceKey(at="/opts/size", default="4", when=(("/kind", "film"),)),),
        prices=(("4", 1), ("8", 3)),
    )


@pytest.mark.parametrize(
    ("pointer", "body", "when"),
    [("/text", BODY, (("/kind", "text"),)), ("/gone", "responses: {}\n", ())],
    ids=["without a default", "that no form has"],
)
def test_prices_by_a_field(pointer: str, body: str, when: tuple[tuple[str, str], ...]) -> None:
    price = _price(f"{{unit: credit, by: {pointer}, prices: {{a: 1}}}}", body)
    assert price is not None
    assert price.by == (PriceKey(at=pointer, when=when),)
