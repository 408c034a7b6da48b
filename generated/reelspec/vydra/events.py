# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:cb611fb5d752
"""What the provider sends by itself, and how it is signed."""

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
