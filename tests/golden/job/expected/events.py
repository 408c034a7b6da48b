# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:ee312ef073a0
"""Webhook events and how they are signed."""

from __future__ import annotations

from .._runtime.operation import Type
from .._runtime.signature import Signature
from .._runtime.webhooks import Events, EventType

_MODELS = f"{__name__.rpartition('.')[0]}.models"


EVENTS = Events(
    types=(
        EventType(
            name="film.done",
            type=Type(_MODELS, "FilmDoneEvent"),
            word="film.done",
            signatures=(
                Signature(
                    algorithm="hmac-sha256", header="Signature", signed="{body}", encoding="hex"
                ),
            ),
        ),
    ),
    places=(),
)
