# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:22c4b64bb9cb
"""Webhook events and how they are signed."""

from __future__ import annotations

from .._runtime.operation import Type
from .._runtime.webhooks.signature import SignatureSpec
from .._runtime.webhooks.webhooks import Events, EventType

_MODELS = f"{__name__.rpartition('.')[0]}.models"


EVENTS = Events(
    types=(
        EventType(
            name="film.done",
            type=Type(_MODELS, "FilmDoneEvent"),
            word="film.done",
            signatures=(
                SignatureSpec(
                    algorithm="hmac-sha256", header="Signature", signed="{body}", encoding="hex"
                ),
            ),
        ),
    ),
    places=(),
)
