# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:52ff31e428f4
"""Webhook events and how they are signed."""

from __future__ import annotations

from .._runtime.operation import Type
from .._runtime.webhooks.signature import SignatureSpec
from .._runtime.webhooks.webhooks import Events, EventType

_MODELS = f"{__name__.rpartition('.')[0]}.models"

_SIGNATURES = (
    SignatureSpec(
        algorithm="ed25519",
        header="X-Hedra-Webhook-Signature",
        signed="{X-Hedra-Webhook-Timestamp}\n{X-Hedra-Webhook-Id}\n{X-Hedra-Webhook-Event}\n{X-Hedra-Webhook-Redelivery}\n{sha256}",
        encoding="hex",
        timestamp="X-Hedra-Webhook-Timestamp",
        key_encoding="base64",
        redelivery="X-Hedra-Webhook-Redelivery",
    ),
)

EVENTS = Events(
    types=(
        EventType(
            name="job.completed",
            type=Type(_MODELS, "V3JobEvent"),
            word="job.completed",
            signatures=_SIGNATURES,
        ),
        EventType(
            name="job.failed",
            type=Type(_MODELS, "V3JobEvent"),
            word="job.failed",
            signatures=_SIGNATURES,
        ),
        EventType(
            name="billing.top_off_failed",
            type=Type(_MODELS, "V3TopOffFailed"),
            word="billing.top_off_failed",
            signatures=_SIGNATURES,
        ),
    ),
    places=("header:X-Hedra-Webhook-Event", "/type"),
    id_headers=("x-hedra-webhook-id",),
)
