# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:214fb215dc2f
"""Webhook events and how they are signed."""

from __future__ import annotations

from .._runtime.operation import Type
from .._runtime.signature import Signature
from .._runtime.webhooks import Events, EventType

_MODELS = "reelspec.hedra.models"

EVENTS = Events(
    types=(
        EventType(
            name="job.completed",
            type=Type(_MODELS, "V3JobEvent"),
            word="job.completed",
            signatures=(
                Signature(
                    "ed25519",
                    "X-Hedra-Webhook-Signature",
                    "{X-Hedra-Webhook-Timestamp}\n{X-Hedra-Webhook-Id}\n{X-Hedra-Webhook-Event}\n{X-Hedra-Webhook-Redelivery}\n{sha256}",
                    "hex",
                    "X-Hedra-Webhook-Timestamp",
                    300.0,
                    key_encoding="base64",
                    redelivery="X-Hedra-Webhook-Redelivery",
                ),
            ),
        ),
        EventType(
            name="job.failed",
            type=Type(_MODELS, "V3JobEvent"),
            word="job.failed",
            signatures=(
                Signature(
                    "ed25519",
                    "X-Hedra-Webhook-Signature",
                    "{X-Hedra-Webhook-Timestamp}\n{X-Hedra-Webhook-Id}\n{X-Hedra-Webhook-Event}\n{X-Hedra-Webhook-Redelivery}\n{sha256}",
                    "hex",
                    "X-Hedra-Webhook-Timestamp",
                    300.0,
                    key_encoding="base64",
                    redelivery="X-Hedra-Webhook-Redelivery",
                ),
            ),
        ),
    ),
    places=("header:X-Hedra-Webhook-Event",),
    id_headers=("x-hedra-webhook-id",),
)
