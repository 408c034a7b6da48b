"""Every fixture, sync and async: the wire is exact, the answer loses nothing."""

from __future__ import annotations

import warnings
from typing import Any

import httpx
import pytest
from reelgen.fixtures.fixture import Exchange, Fixture
from reelgen.fixtures.replay_examples import replayed
from reelspec import (
    APIConnectionError,
    APIStatusError,
    ContractDriftWarning,
    CostWarning,
    RequestInvalidError,
    drift_of,
)
from reelspec._runtime.errors import status_error

from .exchange import CONTRACTS, FIXTURES, check_wire, dumped, play, same

EXCHANGES = [fixture for fixture in FIXTURES if isinstance(fixture.content, Exchange)]
REPLAYS = [fixture for api in CONTRACTS.values() for fixture in replayed(api, FIXTURES)]
"""Every documented error example, on each operation that refers to that response."""


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("fixture", [*EXCHANGES, *REPLAYS], ids=lambda fixture: fixture.path)
def test_exchange(fixture: Fixture, is_async: bool) -> None:
    exchange = fixture.content
    assert isinstance(exchange, Exchange)
    if not exchange.checks:
        refused, sent = _played(fixture, is_async, checks=True)[:2]
        assert isinstance(refused, RequestInvalidError), (
            "the schema accepts it: drop `checks: false`"
        )
        assert sent is None
    outcome, sent, drifts = _played(fixture, is_async, checks=exchange.checks)
    if sent is None:
        raise outcome
    check_wire(exchange.request, sent)
    _check_answer(exchange, outcome, drifts)


def _played(
    fixture: Fixture, is_async: bool, checks: bool
) -> tuple[Any, httpx.Request | None, list[Any]]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        outcome, sent = play(fixture, is_async=is_async, checks=checks)
    drifts = [w.message for w in caught if issubclass(w.category, ContractDriftWarning)]
    others = [
        w
        for w in caught
        if not issubclass(w.category, ContractDriftWarning | CostWarning | DeprecationWarning)
    ]
    assert not others, f"unexpected warnings: {others}"
    return outcome, sent, drifts


def _check_answer(exchange: Exchange, outcome: Any, drifts: list[Any]) -> None:
    documented = exchange.response
    if documented is None:
        assert isinstance(outcome, APIConnectionError)
        return
    if documented.status >= 300:
        assert isinstance(outcome, APIStatusError), outcome
        assert type(outcome) is status_error(documented.status)
        outcome = outcome.body
        drifted = drift_of(outcome) is not None
    else:
        assert not isinstance(outcome, Exception), repr(outcome)
        drifted = bool(drifts)
    # The recorder also compares what a client accepts silently: formats, media types, new fields.
    is_kept = exchange.origin.kind in ("recorded", "sandbox") and bool(exchange.contradicts)
    assert is_kept or drifted == bool(exchange.contradicts), [str(drift) for drift in drifts]
    if documented.has_json:
        assert same(dumped(outcome), documented.json_), dumped(outcome)
    else:
        body = documented.text or documented.content
        assert outcome == (body.encode() if isinstance(outcome, bytes) and body else body)
