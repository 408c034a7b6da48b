# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:57604a06e486
"""Webhook events and how they are signed."""

from __future__ import annotations

from .._runtime.operation import Type
from .._runtime.webhooks.signature import SignatureSpec
from .._runtime.webhooks.webhooks import Events, EventType

_MODELS = f"{__name__.rpartition('.')[0]}.models"

_SIGNATURES = (
    SignatureSpec(algorithm="hmac-sha256", header="Signature", signed="{body}", encoding="hex"),
    SignatureSpec(
        algorithm="hmac-sha256",
        header="Heygen-Signature",
        signed="{body}",
        encoding="hex",
        timestamp="Heygen-Timestamp",
    ),
)
_SIGNATURES_2 = (
    SignatureSpec(
        algorithm="hmac-sha256",
        header="Heygen-Signature",
        signed="{body}",
        encoding="hex",
        timestamp="Heygen-Timestamp",
    ),
)

EVENTS = Events(
    types=(
        EventType(
            name="avatar_video.success",
            type=Type(_MODELS, "AvatarVideoSuccessEvent"),
            word="avatar_video.success",
            signatures=_SIGNATURES,
        ),
        EventType(
            name="avatar_video.fail",
            type=Type(_MODELS, "AvatarVideoFailEvent"),
            word="avatar_video.fail",
            signatures=_SIGNATURES,
        ),
        EventType(
            name="avatar_video_gif.success",
            type=Type(_MODELS, "AvatarVideoGifSuccessEvent"),
            word="avatar_video_gif.success",
            signatures=_SIGNATURES,
        ),
        EventType(
            name="avatar_video_gif.fail",
            type=Type(_MODELS, "AvatarVideoGifFailEvent"),
            word="avatar_video_gif.fail",
            signatures=_SIGNATURES,
        ),
        EventType(
            name="video_translate.success",
            type=Type(_MODELS, "VideoTranslateSuccessEvent"),
            word="video_translate.success",
            signatures=_SIGNATURES,
        ),
        EventType(
            name="video_translate.fail",
            type=Type(_MODELS, "VideoTranslateFailEvent"),
            word="video_translate.fail",
            signatures=_SIGNATURES,
        ),
        EventType(
            name="personalized_video",
            type=Type(_MODELS, "PersonalizedVideoEvent"),
            word="personalized_video",
            signatures=_SIGNATURES,
        ),
        EventType(
            name="video_translate.preflight.validation_failed",
            type=Type(_MODELS, "V3Event"),
            word="video_translate.preflight.validation_failed",
            signatures=_SIGNATURES_2,
        ),
        EventType(
            name="video_translate.preflight.download_failed",
            type=Type(_MODELS, "V3Event"),
            word="video_translate.preflight.download_failed",
            signatures=_SIGNATURES_2,
        ),
        EventType(
            name="batch.finished",
            type=Type(_MODELS, "V3Event"),
            word="batch.finished",
            signatures=_SIGNATURES_2,
        ),
    ),
    places=("/event_type",),
    id_headers=("heygen-event-id",),
)
