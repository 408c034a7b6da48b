"""Every webhook and callback fixture: the typed event loses nothing."""

from __future__ import annotations

import importlib
import json

import pytest
from pydantic import TypeAdapter, ValidationError
from reelgen.fixtures.fixture import Fixture, FixtureDelivery

from .exchange import FIXTURES, dumped, manifest, same

DELIVERIES = [fixture for fixture in FIXTURES if isinstance(fixture.content, FixtureDelivery)]


@pytest.mark.parametrize("fixture", DELIVERIES, ids=lambda fixture: fixture.path)
def test_delivery(fixture: Fixture) -> None:
    delivery = fixture.content
    assert isinstance(delivery, FixtureDelivery)
    name = delivery.webhook or delivery.callback
    events = {event["name"]: event for event in manifest(fixture.provider)["events"]}
    assert name in events, f"{fixture.provider} has no event {name}"
    if events[name]["model"] is None:
        return
    models = importlib.import_module(f"reelspec.{fixture.provider}.models")
    adapter = TypeAdapter(getattr(models, events[name]["model"]))
    body = json.dumps(delivery.json_)
    if delivery.contradicts:
        with pytest.raises(ValidationError):
            adapter.validate_json(body)
    else:
        assert same(dumped(adapter.validate_json(body)), delivery.json_)
