# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:168b79667408
"""Job lifecycles and prices."""

from __future__ import annotations

from .._runtime.lifecycle import Follow, Lifecycle
from .._runtime.operation import Type
from .._runtime.pricing import Price

_MODELS = "reelspec.hera.models"
_RESOURCES = "reelspec.hera.resources"

LIFECYCLES: dict[str, Lifecycle] = {
    "videos.create": Lifecycle(
        operation="videos.create",
        answer=Type(_MODELS, "VideoCreated"),
        id="response#/video_id",
        poll=Follow(Type(_RESOURCES + ".videos", "_RETRIEVE"), {"video_id": "response#/video_id"}),
        state="status#/status",
        states={"in-progress": "running", "success": "succeeded", "failed": "failed"},
        results=("status#/outputs/*/file_url",),
        error=("status#/outputs/*/error",),
        first=2.0,
        longest=15.0,
        id_fields=("status#/video_id",),
    ),
}

PRICES: dict[str, Price] = {}
