# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:1888ee4abf39
"""Job lifecycles and prices."""

from __future__ import annotations

from .._runtime.lifecycle import Follow, Lifecycle, Settled
from .._runtime.operation import Type
from .._runtime.pricing import Price

_MODELS = "reelspec.hedra.models"
_RESOURCES = "reelspec.hedra.resources"

LIFECYCLES: dict[str, Lifecycle] = {
    "generations.create": Lifecycle(
        operation="generations.create",
        answer=Type(_MODELS, "GenerateResponse"),
        id="response#/id",
        poll=Follow(
            Type(_RESOURCES + ".generations", "_RETRIEVE_STATUS"), {"generation_id": "response#/id"}
        ),
        state="status#/status",
        states={
            "queued": "queued",
            "processing": "running",
            "finalizing": "running",
            "complete": "succeeded",
            "error": "failed",
        },
        results=("status#/download_url", "status#/url"),
        error=("status#/error_message", "status#/error/message", "response#/batch_results/*/error"),
        progress="status#/progress",
        eta="response#/eta_sec",
        many="response#/batch_results",
        full=1,
        first=5.0,
        longest=30.0,
        id_fields=("status#/id",),
        listed_by="generations.list",
    ),
    "v3.models.submit": Lifecycle(
        operation="v3.models.submit",
        answer=Type(_MODELS, "V3JobSubmitted"),
        id="response#/job_id",
        poll=Follow(
            Type(_RESOURCES + ".v3_jobs", "_RETRIEVE_STATUS"), {"job_id": "response#/job_id"}
        ),
        state="status#/status",
        states={
            "IN_QUEUE": "queued",
            "IN_PROGRESS": "running",
            "COMPLETED": "succeeded",
            "FAILED": "failed",
        },
        results=("result#/outputs/*/url",),
        error=("result#/error/message", "result#/outputs/*/error/message"),
        progress="status#/progress",
        full=1,
        result=Follow(Type(_RESOURCES + ".v3_jobs", "_RETRIEVE"), {"job_id": "response#/job_id"}),
        first=2.0,
        longest=15.0,
        settled_by={
            "job.completed": Settled("/job_id", "succeeded", ("/outputs/*/url",), ()),
            "job.failed": Settled("/job_id", "failed", (), ("/error/message",)),
        },
        id_fields=("status#/job_id", "result#/job_id"),
        listed_by="v3.jobs.list",
    ),
}

PRICES: dict[str, Price] = {}
