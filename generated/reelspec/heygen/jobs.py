# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:b98fcf7f3f9e
"""Job lifecycles and prices."""

from __future__ import annotations

from .._runtime.jobs.lifecycle import JobCall, JobCompletion, Lifecycle
from .._runtime.operation import Type
from .._runtime.pricing import PriceSpec

_PROVIDER = __name__.rpartition(".")[0]
_MODELS = f"{_PROVIDER}.models"
_RESOURCES = f"{_PROVIDER}.resources"

LIFECYCLES: dict[str, Lifecycle] = {
    "videos.create": Lifecycle(
        operation="videos.create",
        answer=Type(_MODELS, "VideoIdAnswer"),
        id="response#/data/video_id",
        poll=JobCall(
            Type(_RESOURCES + ".videos", "_RETRIEVE_STATUS"),
            {"video_id": "response#/data/video_id"},
        ),
        state="status#/data/status",
        states={
            "pending": "queued",
            "waiting": "queued",
            "processing": "running",
            "completed": "succeeded",
            "failed": "failed",
        },
        results=("status#/data/video_url",),
        error=("status#/data/error/message",),
        first=5.0,
        longest=30.0,
        settled_by={
            "avatar_video.success": JobCompletion(
                "/event_data/video_id", state="succeeded", results=("/event_data/url",)
            ),
            "avatar_video.fail": JobCompletion(
                "/event_data/video_id", state="failed", error=("/event_data/msg",)
            ),
        },
        id_fields=("status#/data/video_id", "status#/data/id"),
        listed_by="videos.list",
    ),
    "videos.create_webm": Lifecycle(
        operation="videos.create_webm",
        answer=Type(_MODELS, "VideoIdAnswerV1"),
        id="response#/data/video_id",
        poll=JobCall(
            Type(_RESOURCES + ".videos", "_RETRIEVE_STATUS"),
            {"video_id": "response#/data/video_id"},
        ),
        state="status#/data/status",
        states={
            "pending": "queued",
            "waiting": "queued",
            "processing": "running",
            "completed": "succeeded",
            "failed": "failed",
        },
        results=("status#/data/video_url",),
        error=("status#/data/error/message",),
        first=5.0,
        longest=30.0,
        settled_by={
            "avatar_video.success": JobCompletion(
                "/event_data/video_id", state="succeeded", results=("/event_data/url",)
            ),
            "avatar_video.fail": JobCompletion(
                "/event_data/video_id", state="failed", error=("/event_data/msg",)
            ),
        },
        id_fields=("status#/data/video_id", "status#/data/id"),
        listed_by="videos.list",
    ),
    "videos.create_avatar_iv": Lifecycle(
        operation="videos.create_avatar_iv",
        answer=Type(_MODELS, "VideoIdAnswer"),
        id="response#/data/video_id",
        poll=JobCall(
            Type(_RESOURCES + ".videos", "_RETRIEVE_STATUS"),
            {"video_id": "response#/data/video_id"},
        ),
        state="status#/data/status",
        states={
            "pending": "queued",
            "waiting": "queued",
            "processing": "running",
            "completed": "succeeded",
            "failed": "failed",
        },
        results=("status#/data/video_url",),
        error=("status#/data/error/message",),
        first=5.0,
        longest=30.0,
        settled_by={
            "avatar_video.success": JobCompletion(
                "/event_data/video_id", state="succeeded", results=("/event_data/url",)
            ),
            "avatar_video.fail": JobCompletion(
                "/event_data/video_id", state="failed", error=("/event_data/msg",)
            ),
        },
        id_fields=("status#/data/video_id", "status#/data/id"),
        listed_by="videos.list",
    ),
    "video_agent.create": Lifecycle(
        operation="video_agent.create",
        answer=Type(_MODELS, "VideoIdAnswer"),
        id="response#/data/video_id",
        poll=JobCall(
            Type(_RESOURCES + ".videos", "_RETRIEVE_STATUS"),
            {"video_id": "response#/data/video_id"},
        ),
        state="status#/data/status",
        states={
            "pending": "queued",
            "waiting": "queued",
            "processing": "running",
            "completed": "succeeded",
            "failed": "failed",
        },
        results=("status#/data/video_url",),
        error=("status#/data/error/message",),
        first=5.0,
        longest=30.0,
        settled_by={
            "avatar_video.success": JobCompletion(
                "/event_data/video_id", state="succeeded", results=("/event_data/url",)
            ),
            "avatar_video.fail": JobCompletion(
                "/event_data/video_id", state="failed", error=("/event_data/msg",)
            ),
        },
        id_fields=("status#/data/video_id", "status#/data/id"),
        listed_by="videos.list",
    ),
    "v2.videos.create": Lifecycle(
        operation="v2.videos.create",
        answer=Type(_MODELS, "VideoV2StartedAnswer"),
        id="response#/data/video_id",
        poll=JobCall(
            Type(_RESOURCES + ".v2_videos", "_RETRIEVE"), {"video_id": "response#/data/video_id"}
        ),
        state="status#/data/status",
        states={
            "pending": "queued",
            "waiting": "queued",
            "processing": "running",
            "completed": "succeeded",
            "failed": "failed",
        },
        results=("status#/data/video_url",),
        error=("status#/data/failure_message",),
        first=5.0,
        longest=30.0,
        id_fields=("status#/data/video_id", "status#/data/id"),
        listed_by="v2.videos.list",
    ),
    "digital_twins.create": Lifecycle(
        operation="digital_twins.create",
        answer=Type(_MODELS, "TwinCreatedAnswer"),
        id="response#/data/avatar_id",
        poll=JobCall(
            Type(_RESOURCES + ".digital_twins", "_RETRIEVE"),
            {"avatar_id": "response#/data/avatar_id"},
        ),
        state="status#/data/status",
        states={"in_progress": "running", "completed": "succeeded", "failed": "failed"},
        results=("status#/data/preview_video_url",),
        error=("status#/data/error_message",),
        first=5.0,
        longest=30.0,
        id_fields=("status#/data/avatar_id",),
    ),
    "templates.generate": Lifecycle(
        operation="templates.generate",
        answer=Type(_MODELS, "VideoIdAnswer"),
        id="response#/data/video_id",
        poll=JobCall(
            Type(_RESOURCES + ".videos", "_RETRIEVE_STATUS"),
            {"video_id": "response#/data/video_id"},
        ),
        state="status#/data/status",
        states={
            "pending": "queued",
            "waiting": "queued",
            "processing": "running",
            "completed": "succeeded",
            "failed": "failed",
        },
        results=("status#/data/video_url",),
        error=("status#/data/error/message",),
        first=5.0,
        longest=30.0,
        settled_by={
            "avatar_video.success": JobCompletion(
                "/event_data/video_id", state="succeeded", results=("/event_data/url",)
            ),
            "avatar_video.fail": JobCompletion(
                "/event_data/video_id", state="failed", error=("/event_data/msg",)
            ),
        },
        id_fields=("status#/data/video_id", "status#/data/id"),
        listed_by="videos.list",
    ),
    "video_translations.create": Lifecycle(
        operation="video_translations.create",
        answer=Type(_MODELS, "TranslationStartedAnswer"),
        id="response#/data/video_translate_id",
        poll=JobCall(
            Type(_RESOURCES + ".video_translations", "_RETRIEVE"),
            {"video_translate_id": "response#/data/video_translate_id"},
        ),
        state="status#/data/status",
        states={
            "pending": "queued",
            "running": "running",
            "processing": "running",
            "success": "succeeded",
            "completed": "succeeded",
            "failed": "failed",
        },
        results=("status#/data/url", "status#/data/video_url"),
        error=("status#/data/message",),
        first=10.0,
        longest=30.0,
        settled_by={
            "video_translate.success": JobCompletion(
                "/event_data/video_translate_id", state="succeeded", results=("/event_data/url",)
            ),
            "video_translate.fail": JobCompletion(
                "/event_data/video_translate_id", state="failed", error=("/event_data/message",)
            ),
        },
        id_fields=("status#/data/video_translate_id",),
    ),
    "v3.videos.create": Lifecycle(
        operation="v3.videos.create",
        answer=Type(_MODELS, "V3VideoStartedAnswer"),
        id="response#/data/video_id",
        poll=JobCall(
            Type(_RESOURCES + ".v3_videos", "_RETRIEVE"), {"video_id": "response#/data/video_id"}
        ),
        state="status#/data/status",
        states={
            "waiting": "queued",
            "pending": "queued",
            "processing": "running",
            "completed": "succeeded",
            "failed": "failed",
        },
        results=("status#/data/video_url",),
        error=("status#/data/failure_message", "status#/data/failure_code"),
        first=5.0,
        longest=30.0,
        id_fields=("status#/data/video_id", "status#/data/id"),
        listed_by="v3.videos.list",
    ),
    "v3.video_translations.create": Lifecycle(
        operation="v3.video_translations.create",
        answer=Type(_MODELS, "V3TranslationsStartedAnswer"),
        id="response#/data/video_translation_ids/*",
        poll=JobCall(
            Type(_RESOURCES + ".v3_video_translations", "_RETRIEVE"),
            {"video_translation_id": "response#/data/video_translation_ids/*"},
        ),
        state="status#/data/status",
        states={
            "pending": "queued",
            "running": "running",
            "completed": "succeeded",
            "failed": "failed",
        },
        many="response#/data/video_translation_ids",
        first=30.0,
        longest=30.0,
    ),
}

PRICES: dict[str, PriceSpec] = {}
