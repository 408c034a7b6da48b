# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:add8bf0d8b17
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime
from typing_extensions import TypeAliasType

from ._shared import V3ErrorDetail

V3DeliveryStatus = TypeAliasType(
    "V3DeliveryStatus", Literal["PENDING", "DELIVERING", "DELIVERED", "FAILED"] | str
)
"""
Status of a webhook delivery.
"""


class V3Redelivery(ResponseModel):
    """
    A requested redelivery.
    """

    requested_at: datetime
    """
    When it was requested.
    """

    status: V3DeliveryStatus
    attempts: int
    """
    Number of attempts.
    """

    last_response_status: int | None = None
    """
    HTTP status of the last attempt.
    """

    last_error: V3ErrorDetail | None = None
    """
    Error of the last attempt.
    """

    last_attempt_at: datetime | None = None
    """
    When it was last attempted.
    """


class V3WebhookDelivery(ResponseModel):
    """
    The webhook delivery of a job.
    """

    job_id: str
    """
    Id of the job.
    """

    job_accessible: bool
    """
    Whether this key may read the job.
    """

    model: str
    """
    Slug of the model.
    """

    event_type: Literal["job.completed", "job.failed"] | str | None = None
    """
    Event.
    """

    status: V3DeliveryStatus
    source: Literal["per_job", "default"] | str
    """
    Whether the URL is of the job or the default webhook.
    """

    attempts: int
    """
    Number of attempts.
    """

    redelivery_count: int | None = None
    """
    Number of redeliveries.
    """

    redeliveries: list[V3Redelivery] | None = None
    """
    Redeliveries.
    """

    last_response_status: int | None = None
    """
    HTTP status of the last attempt.
    """

    last_error: V3ErrorDetail | None = None
    """
    Error of the last attempt.
    """

    webhook_url: str
    """
    URL of the receiver.
    """

    created_at: datetime
    """
    When the delivery was created.
    """

    last_attempt_at: datetime | None = None
    """
    When it was last attempted.
    """


class V3WebhookDeliveryList(ResponseModel):
    """
    A page of webhook deliveries.
    """

    data: list[V3WebhookDelivery]
    """
    Deliveries.
    """

    next_cursor: str | None
    """
    Position of the next page; null on the last.
    """
