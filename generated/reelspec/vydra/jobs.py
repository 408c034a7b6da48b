# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:287bdfa38acc
"""Job lifecycles and prices."""

from __future__ import annotations

from .._runtime.jobs.lifecycle import JobCall, Lifecycle
from .._runtime.operation import Type
from .._runtime.pricing import PriceSelector, PriceSpec

_PROVIDER = __name__.rpartition(".")[0]
_MODELS = f"{_PROVIDER}.models"
_RESOURCES = f"{_PROVIDER}.resources"

LIFECYCLES: dict[str, Lifecycle] = {
    "jobs.create": Lifecycle(
        operation="jobs.create",
        answer=Type(_MODELS, "JobCreated"),
        id="response#/id",
        poll=JobCall(Type(_RESOURCES + ".jobs", "_RETRIEVE"), {"id": "response#/id"}),
        state="status#/status",
        states={
            "pending": "queued",
            "running": "running",
            "completed": "succeeded",
            "failed": "failed",
        },
        results=("status#/output/*", "status#/videoUrl"),
        error=("status#/statusMessage",),
        progress="status#/progress",
        full=100,
        charged="response#/creditsCharged",
        cancel=JobCall(Type(_RESOURCES + ".jobs", "_CANCEL"), {"id": "response#/id"}),
        id_fields=("status#/id",),
        listed_by="jobs.list",
    ),
    "models.grok_imagine.create": Lifecycle(
        operation="models.grok_imagine.create",
        answer=Type(_MODELS, "GrokImagineCreated"),
        id="response#/jobId",
        poll=JobCall(Type(_RESOURCES + ".jobs", "_RETRIEVE"), {"id": "response#/jobId"}),
        state="status#/status",
        states={
            "pending": "queued",
            "running": "running",
            "completed": "succeeded",
            "failed": "failed",
        },
        results=(
            "status#/output/*",
            "status#/videoUrl",
            "response#/resultUrls/*",
            "response#/imageUrl",
        ),
        error=("status#/statusMessage",),
        progress="status#/progress",
        full=100,
        charged="response#/creditsCharged",
        cancel=JobCall(Type(_RESOURCES + ".jobs", "_CANCEL"), {"id": "response#/jobId"}),
        id_fields=("status#/jobId", "status#/id"),
        listed_by="jobs.list",
    ),
    "models.kling.create": Lifecycle(
        operation="models.kling.create",
        answer=Type(_MODELS, "ModelJobCreated"),
        id="response#/jobId",
        poll=JobCall(Type(_RESOURCES + ".jobs", "_RETRIEVE"), {"id": "response#/jobId"}),
        state="status#/status",
        states={
            "pending": "queued",
            "running": "running",
            "completed": "succeeded",
            "failed": "failed",
        },
        results=("status#/output/*", "status#/videoUrl"),
        error=("status#/statusMessage",),
        progress="status#/progress",
        full=100,
        charged="response#/creditsCharged",
        cancel=JobCall(Type(_RESOURCES + ".jobs", "_CANCEL"), {"id": "response#/jobId"}),
        id_fields=("status#/jobId", "status#/id"),
        listed_by="jobs.list",
    ),
}

PRICES: dict[str, PriceSpec] = {
    "jobs.create": PriceSpec(
        unit="credits",
        by=(PriceSelector("/input/model", default="veo3", when={"/workflow": "generate_video"}),),
        prices={
            "veo3": 175.0,
            "kling-3.1": 300.0,
            "seedance": 150.0,
            "seedance-2": 250.0,
            "grok-imagine": 150.0,
        },
    ),
}
