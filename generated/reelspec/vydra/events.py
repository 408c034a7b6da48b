# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:55123deda331
"""Webhook events and how they are signed."""

from __future__ import annotations

from .._runtime.webhooks.webhooks import Events, EventType

_MODELS = f"{__name__.rpartition('.')[0]}.models"


EVENTS = Events(
    types=(EventType(name="jobs.create.webhookUrl", type=None, word="jobs.create.webhookUrl"),),
    places=(),
)
