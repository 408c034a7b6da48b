# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:def5cfc5a5c6
"""Job lifecycles and prices."""

from __future__ import annotations

from .._runtime.jobs.lifecycle import JobCall, Lifecycle
from .._runtime.operation import Type
from .._runtime.pricing import PriceSpec

_PROVIDER = __name__.rpartition(".")[0]
_MODELS = f"{_PROVIDER}.models"
_RESOURCES = f"{_PROVIDER}.resources"

LIFECYCLES: dict[str, Lifecycle] = {
    "videos.create": Lifecycle(
        operation="videos.create",
        answer=Type(_MODELS, "VideoCreated"),
        id="response#/video_id",
        poll=JobCall(Type(_RESOURCES + ".videos", "_RETRIEVE"), {"video_id": "response#/video_id"}),
        state="status#/status",
        states={"in-progress": "running", "success": "succeeded", "failed": "failed"},
        results=("status#/outputs/*/file_url",),
        error=("status#/outputs/*/error",),
        first=3.0,
        id_fields=("status#/video_id",),
    ),
}

PRICES: dict[str, PriceSpec] = {}
