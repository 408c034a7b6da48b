# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:5aaf5f1d112b
"""Webhook events and how they are signed."""

from __future__ import annotations

from .._runtime.operation import Type
from .._runtime.signature import Signature
from .._runtime.webhooks import Events, EventType

_MODELS = "reelspec.heygen.models"

EVENTS = Events(
    types=(
        EventType(
            name="avatar_video.success",
            type=Type(_MODELS, "AvatarVideoSuccessEvent"),
            word="avatar_video.success",
            signatures=(
                Signature("hmac-sha256", "Signature", "{body}", "hex"),
                Signature(
                    "hmac-sha256", "Heygen-Signature", "{body}", "hex", "Heygen-Timestamp", 300.0
                ),
            ),
        ),
        EventType(
            name="avatar_video.fail",
            type=Type(_MODELS, "AvatarVideoFailEvent"),
            word="avatar_video.fail",
            signatures=(
                Signature("hmac-sha256", "Signature", "{body}", "hex"),
                Signature(
                    "hmac-sha256", "Heygen-Signature", "{body}", "hex", "Heygen-Timestamp", 300.0
                ),
            ),
        ),
        EventType(
            name="avatar_video_gif.success",
            type=Type(_MODELS, "AvatarVideoGifSuccessEvent"),
            word="avatar_video_gif.success",
            signatures=(
                Signature("hmac-sha256", "Signature", "{body}", "hex"),
                Signature(
                    "hmac-sha256", "Heygen-Signature", "{body}", "hex", "Heygen-Timestamp", 300.0
                ),
            ),
        ),
        EventType(
            name="avatar_video_gif.fail",
            type=Type(_MODELS, "AvatarVideoGifFailEvent"),
            word="avatar_video_gif.fail",
            signatures=(
                Signature("hmac-sha256", "Signature", "{body}", "hex"),
                Signature(
                    "hmac-sha256", "Heygen-Signature", "{body}", "hex", "Heygen-Timestamp", 300.0
                ),
            ),
        ),
        EventType(
            name="video_translate.success",
            type=Type(_MODELS, "VideoTranslateSuccessEvent"),
            word="video_translate.success",
            signatures=(
                Signature("hmac-sha256", "Signature", "{body}", "hex"),
                Signature(
                    "hmac-sha256", "Heygen-Signature", "{body}", "hex", "Heygen-Timestamp", 300.0
                ),
            ),
        ),
        EventType(
            name="video_translate.fail",
            type=Type(_MODELS, "VideoTranslateFailEvent"),
            word="video_translate.fail",
            signatures=(
                Signature("hmac-sha256", "Signature", "{body}", "hex"),
                Signature(
                    "hmac-sha256", "Heygen-Signature", "{body}", "hex", "Heygen-Timestamp", 300.0
                ),
            ),
        ),
        EventType(
            name="personalized_video",
            type=Type(_MODELS, "PersonalizedVideoEvent"),
            word="personalized_video",
            signatures=(
                Signature("hmac-sha256", "Signature", "{body}", "hex"),
                Signature(
                    "hmac-sha256", "Heygen-Signature", "{body}", "hex", "Heygen-Timestamp", 300.0
                ),
            ),
        ),
        EventType(
            name="video_translate.preflight.validation_failed",
            type=Type(_MODELS, "V3Event"),
            word="video_translate.preflight.validation_failed",
            signatures=(
                Signature(
                    "hmac-sha256", "Heygen-Signature", "{body}", "hex", "Heygen-Timestamp", 300.0
                ),
            ),
        ),
        EventType(
            name="video_translate.preflight.download_failed",
            type=Type(_MODELS, "V3Event"),
            word="video_translate.preflight.download_failed",
            signatures=(
                Signature(
                    "hmac-sha256", "Heygen-Signature", "{body}", "hex", "Heygen-Timestamp", 300.0
                ),
            ),
        ),
        EventType(
            name="batch.finished",
            type=Type(_MODELS, "V3Event"),
            word="batch.finished",
            signatures=(
                Signature(
                    "hmac-sha256", "Heygen-Signature", "{body}", "hex", "Heygen-Timestamp", 300.0
                ),
            ),
        ),
    ),
    places=("/event_type",),
    id_headers=("heygen-event-id",),
)
