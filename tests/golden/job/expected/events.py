# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:5ef5ce0bfe66
"""Webhook events and how they are signed."""

from __future__ import annotations

from .._runtime.operation import Type
from .._runtime.signature import Signature
from .._runtime.webhooks import Events, EventType

_MODELS = "golden.spec.models"

EVENTS = Events(
    types=(
        EventType(
            name="film.done",
            type=Type(_MODELS, "FilmDoneEvent"),
            word="film.done",
            signatures=(Signature("hmac-sha256", "Signature", "{body}", "hex"),),
        ),
    ),
    places=(),
    id_headers=(),
)
