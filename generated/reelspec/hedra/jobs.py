# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:edf8d3bf2396
"""Job lifecycles and prices."""

from __future__ import annotations

from .._runtime.jobs.lifecycle import JobCall, JobCompletion, Lifecycle
from .._runtime.operation import Type
from .._runtime.pricing import PriceSpec

_PROVIDER = __name__.rpartition(".")[0]
_MODELS = f"{_PROVIDER}.models"
_RESOURCES = f"{_PROVIDER}.resources"

LIFECYCLES: dict[str, Lifecycle] = {
    "generations.create": Lifecycle(
        operation="generations.create",
        answer=Type(_MODELS, "GenerateResponse"),
        id="response#/id",
        poll=JobCall(
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
        first=5.0,
        longest=30.0,
        id_fields=("status#/id",),
        listed_by="generations.list",
    ),
    "v3.models.submit": Lifecycle(
        operation="v3.models.submit",
        answer=Type(_MODELS, "V3JobSubmitted"),
        id="response#/job_id",
        poll=JobCall(
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
        result=JobCall(Type(_RESOURCES + ".v3_jobs", "_RETRIEVE"), {"job_id": "response#/job_id"}),
        settled_by={
            "job.completed": JobCompletion(
                "/job_id", state="succeeded", results=("/outputs/*/url",)
            ),
            "job.failed": JobCompletion("/job_id", state="failed", error=("/error/message",)),
        },
        id_fields=("status#/job_id", "result#/job_id"),
        listed_by="v3.jobs.list",
    ),
}

PRICES: dict[str, PriceSpec] = {}
