"""Extensions whose fields contradict each other are refused."""

from __future__ import annotations

import pytest
from pydantic import ValidationError
from reelgen.document.extensions import Idempotency, XCredits

CONTRADICTIONS = {
    "rates of nothing": ({"rates": 2}, "needs `rates` and `per` together"),
    "a number without rates": ({"per": {"unit": "s"}}, "needs `rates` and `per` together"),
    "two prices for all": (
        {"prices": 1, "rates": 2, "per": {"unit": "s"}},
        "has a single price beside a price list",
    ),
    "one price for all beside a table": (
        {"by": "/a", "prices": {"x": 1}, "rates": 2, "per": {"unit": "s"}},
        "has a single price beside a price list",
    ),
    "a table by no field": ({"prices": {"x": 1}}, "has a price list without `by`"),
    "two amounts for a value": (
        {"by": "/a", "prices": {"x": 1}, "rates": {"x": 2}, "per": {"unit": "s"}},
        "has a price and a rate for 'x'",
    ),
}


@pytest.mark.parametrize(("fields", "message"), CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_prices_that_contradict_each_other(fields: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        XCredits.model_validate({"unit": "USD", **fields})


@pytest.mark.parametrize("fields", [{}, {"header": "Key", "body": "/key"}])
def test_an_idempotency_key_has_one_location(fields: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="needs either `header` or `body`"):
        Idempotency.model_validate(fields)
