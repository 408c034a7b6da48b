# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:9c505d076144
"""Webhook events and how they are signed."""

from __future__ import annotations

from .._runtime.webhooks import Events, EventType

_MODELS = "reelspec.vydra.models"

EVENTS = Events(
    types=(
        EventType(
            name="jobs.create.webhookUrl",
            type=None,
            word="jobs.create.webhookUrl",
        ),
    ),
    places=(),
    id_headers=(),
)
