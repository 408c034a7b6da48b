# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:1221e3985598
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime


class V3WebhookEndpoint(ResponseModel):
    """
    An address that takes deliveries.
    """

    endpoint_id: str | None = None
    """
    Id of the endpoint.
    """

    url: str | None = None
    """
    Address that takes deliveries.
    """

    events: list[str] | None = None
    """
    Types of events it is told of.
    """

    status: str | None = None
    """
    State: `enabled`; other words are not documented.
    """

    created_at: datetime | None = None
    """
    When it was made.
    """

    secret: str | None = None
    """
    Key of the signatures; only in the answers of creation and rotation.
    """


class V3WebhookEndpointAnswer(ResponseModel):
    data: V3WebhookEndpoint


class V3WebhookEndpointList(ResponseModel):
    """
    A page of webhook endpoints.
    """

    data: list[V3WebhookEndpoint]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """
