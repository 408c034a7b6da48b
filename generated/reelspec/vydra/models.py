# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:7e9786be41e0
"""Response models."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float


class ApiKey(ResponseModel):
    """
    A key without its secret.
    """

    id: str | None = None
    """
    Id of the key.
    """

    name: str | None = None
    """
    Its name.
    """

    key_prefix: Annotated[str | None, Field(alias="keyPrefix")] = None
    """
    Its beginning.
    """

    scopes: list[str] | None = None
    """
    What it may do.
    """

    is_active: Annotated[bool | None, Field(alias="isActive")] = None
    """
    Whether it works.
    """

    expires_at: Annotated[datetime | None, Field(alias="expiresAt")] = None
    """
    When it ends; null in an example.
    """

    last_used_at: Annotated[datetime | None, Field(alias="lastUsedAt")] = None
    """
    When it was last used.
    """

    request_count: Annotated[int | None, Field(alias="requestCount")] = None
    """
    Requests made with it.
    """

    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    """
    When it was made.
    """

    revoked_at: Annotated[datetime | None, Field(alias="revokedAt")] = None
    """
    When it was revoked.
    """


class ApiKeyCreated(ResponseModel):
    """
    A key that was just made.
    """

    id: str | None = None
    """
    Id of the key.
    """

    key: str
    """
    The secret; it is not shown again.
    """

    key_prefix: Annotated[str | None, Field(alias="keyPrefix")] = None
    """
    Its beginning, by which it is recognised.
    """

    message: str | None = None
    """
    What to do with it, in words.
    """


class ApiKeyList(ResponseModel):
    """
    Keys of the account.
    """

    data: list[ApiKey]
    """
    The keys.
    """


class BotRegistered(ResponseModel):
    """
    A registered agent.
    """

    success: bool | None = None
    """
    Whether it worked.
    """

    api_key: str | None = None
    """
    The key of the agent.
    """

    billing_url: str | None = None
    """
    Where the person pays.
    """

    message: str | None = None
    """
    What to do next, in words.
    """


class Error(ResponseModel):
    """
    An error.
    """

    error: str
    """
    What went wrong, in words.
    """

    code: str | None = None
    """
    What went wrong, as a code.
    """

    message: str | None = None
    """
    The reason; seen on 500.
    """

    details: dict[str, Any] | None = None
    """
    More on it.
    """


class ExceededLimit(ResponseModel):
    """
    The limit that was hit.
    """

    type: str | None = None
    """
    The window, such as `minute`.
    """

    limit: int | None = None
    """
    Requests allowed.
    """

    used: int | None = None
    """
    Requests made.
    """


class GeneratedImage(ResponseModel):
    """
    A finished image.
    """

    image_url: Annotated[str, Field(alias="imageUrl")]
    """
    Address of the image.
    """

    mime_type: Annotated[str | None, Field(alias="mimeType")] = None
    """
    Its media type.
    """

    credits_charged: Annotated[float | None, Field(alias="creditsCharged")] = None
    """
    Credits charged.
    """

    duration_ms: Annotated[int | None, Field(alias="durationMs")] = None
    """
    How long it took, in milliseconds.
    """


class GrokImagineCreated(ResponseModel):
    """
    A job that was just queued, or an image that was made at once.
    """

    job_id: Annotated[str | None, Field(alias="jobId")] = None
    """
    Id of the job, for `jobs.retrieve`; left out for an image.
    """

    status: str | None = None
    """
    State of the job: `pending` in the example of a video, `completed` in that of an image.
    """

    message: str | None = None
    """
    What to do next, in words.
    """

    credits_charged: Annotated[float | None, Field(alias="creditsCharged")] = None
    """
    Credits charged.
    """

    external_job_id: Annotated[str | None, Field(alias="externalJobId")] = None
    """
    Id of the job at the service behind Vydra.
    """

    input: dict[str, Any] | None = None
    """
    The input, given back.
    """

    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    """
    Address of the image.
    """

    result_urls: Annotated[list[str] | None, Field(alias="resultUrls")] = None
    """
    Addresses of all images.
    """


class InsufficientCredits(ResponseModel):
    """
    Not enough credits.
    """

    error: str
    """
    What went wrong, in words.
    """

    code: str | None = None
    """
    INSUFFICIENT_CREDITS, by the list of codes; the examples have none.
    """

    credits_required: Annotated[float | None, Field(alias="creditsRequired")] = None
    """
    Credits the call costs.
    """

    credits_remaining: Annotated[float | None, Field(alias="creditsRemaining")] = None
    """
    Credits left.
    """


class Job(ResponseModel):
    """
    A job as it stands.
    """

    id: str
    """
    Id of the job: a UUID, or another form where `models` started it.
    """

    status: Literal["pending", "running", "completed", "failed"] | str
    """
    State of the job.
    """

    progress: float | None = None
    """
    How far it is, 0 to 100.
    """

    workflow_slug: Annotated[str | None, Field(alias="workflowSlug")] = None
    """
    The workflow.
    """

    status_message: Annotated[str | None, Field(alias="statusMessage")] = None
    """
    The state in words.
    """

    credits_charged: Annotated[float | None, Field(alias="creditsCharged")] = None
    """
    Credits charged.
    """

    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    """
    When the job was started.
    """

    completed_at: Annotated[datetime | None, Field(alias="completedAt")] = None
    """
    When the job ended.
    """

    output: Any | None = None
    """
    The result, of a form that is not documented.
    """

    video_url: Annotated[str | None, Field(alias="videoUrl")] = None
    """
    Address of the result.
    """


class JobCreated(ResponseModel):
    """
    A job that was just started.
    """

    id: str
    """
    Id of the job.
    """

    status: Literal["pending", "running", "completed", "failed"] | str
    """
    State of the job.
    """

    workflow: str
    """
    The workflow.
    """

    credits_charged: Annotated[float, Field(alias="creditsCharged")]
    """
    Credits charged.
    """

    created_at: Annotated[datetime, Field(alias="createdAt")]
    """
    When the job was started.
    """

    links: Annotated[JobLinks, Field(alias="_links")]


class JobLinks(ResponseModel):
    """
    Addresses of the job.
    """

    self: str | None = None
    """
    The job.
    """

    status: str | None = None
    """
    The state of the job.
    """


class JobList(ResponseModel):
    """
    A page of jobs.
    """

    data: list[Job]
    """
    The jobs.
    """


class Model(ResponseModel):
    """
    A model and its price.
    """

    slug: str
    """
    Its name in addresses.
    """

    name: str
    """
    Its name for people.
    """

    provider: str | None = None
    """
    Who makes it, such as `google`.
    """

    model_id: Annotated[str | None, Field(alias="modelId")] = None
    """
    Its name at its maker.
    """

    credits_per_unit: Annotated[float | None, Field(alias="creditsPerUnit")] = None
    """
    Credits a unit.
    """

    pricing_unit: Annotated[str | None, Field(alias="pricingUnit")] = None
    """
    The unit, such as `image`.
    """

    deployed_on: Annotated[str | None, Field(alias="deployedOn")] = None
    """
    Where it runs.
    """

    description: str | None = None
    """
    What it does.
    """

    input_schema: Annotated[dict[str, Any] | None, Field(alias="inputSchema")] = None
    """
    JSON Schema of its input.
    """

    example_input: Annotated[dict[str, Any] | None, Field(alias="exampleInput")] = None
    """
    An example of its input.
    """

    is_active: Annotated[bool | None, Field(alias="isActive")] = None
    """
    Whether it is in service.
    """


class ModelJobCreated(ResponseModel):
    """
    A job of one model that was just queued.
    """

    job_id: Annotated[str, Field(alias="jobId")]
    """
    Id of the job, for `jobs.retrieve`.
    """

    status: str | None = None
    """
    State of the job: `pending` in the examples.
    """

    message: str | None = None
    """
    What to do next, in words.
    """

    credits_charged: Annotated[float | None, Field(alias="creditsCharged")] = None
    """
    Credits charged.
    """

    external_job_id: Annotated[str | None, Field(alias="externalJobId")] = None
    """
    Id of the job at the service behind Vydra.
    """

    input: dict[str, Any] | None = None
    """
    The input, given back.
    """


class ModelList(ResponseModel):
    """
    The models.
    """

    data: list[Model]
    """
    The models.
    """

    count: int | None = None
    """
    How many there are.
    """


class NanoBananaImage(ResponseModel):
    """
    A finished image.
    """

    image_url: Annotated[str, Field(alias="imageUrl")]
    """
    Address of the image.
    """

    mime_type: Annotated[str | None, Field(alias="mimeType")] = None
    """
    Its media type.
    """

    mode: str | None = None
    """
    What was done, such as `generate`.
    """

    credits_charged: Annotated[float | None, Field(alias="creditsCharged")] = None
    """
    Credits charged.
    """

    duration_ms: Annotated[int | None, Field(alias="durationMs")] = None
    """
    How long it took, in milliseconds.
    """


class Organization(ResponseModel):
    """
    The organization that pays.
    """

    id: str
    """
    Its id.
    """

    name: str
    """
    Its name.
    """

    plan: Literal["free", "starter", "creator"] | str
    """
    Its plan.
    """

    credits_remaining: Annotated[float, Field(alias="creditsRemaining")]
    """
    Credits left.
    """

    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    """
    When it was made.
    """

    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None
    """
    When it last changed.
    """


class PlanLimits(ResponseModel):
    """
    What the plan allows.
    """

    rpm: int | None = None
    """
    Requests a minute: free 10, starter 30, creator 60.
    """

    rph: int | None = None
    """
    Requests an hour.
    """

    rpd: int | None = None
    """
    Requests a day.
    """

    concurrent: int | None = None
    """
    Jobs at once: free 2, starter 5, creator 10.
    """


class RateLimitExceeded(ResponseModel):
    """
    Too many requests.
    """

    error: str
    """
    What went wrong, in words.
    """

    code: str | None = None
    """
    RATE_LIMIT_EXCEEDED.
    """

    retry_after: Annotated[float | None, Field(alias="retryAfter")] = None
    """
    Seconds to wait.
    """

    limits: ExceededLimit | None = None


class RateLimits(ResponseModel):
    """
    Limits of the plan and their use.
    """

    plan: Literal["free", "starter", "creator"] | str
    """
    The plan.
    """

    limits: PlanLimits
    usage: Usage
    timestamp: datetime | None = None
    """
    When this was measured.
    """


class UploadedFile(ResponseModel):
    """
    A stored image.
    """

    url: str
    """
    Address of the image.
    """

    filename: str
    """
    Its name.
    """

    size: int
    """
    Its size in bytes.
    """

    type: str
    """
    Its media type.
    """

    key: str
    """
    Its key in the store.
    """


class Usage(ResponseModel):
    """
    What is used of the limits.
    """

    minute: UsageWindow | None = None
    hour: UsageWindow | None = None
    day: UsageWindow | None = None


class UsageWindow(ResponseModel):
    """
    Use of one window.
    """

    used: int | None = None
    """
    Requests made.
    """

    limit: int | None = None
    """
    Requests allowed.
    """


class Veo3JobCreated(ResponseModel):
    """
    A job that was just started.
    """

    job_id: Annotated[str | None, Field(alias="jobId")] = None
    """
    Id of the job.
    """

    status: str | None = None
    """
    State of the job, such as `processing`; Vydra's pages do not have this word.
    """
