# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:7543ebc064f3
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel


class EventTypeListAnswer(ResponseModel):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: list[str] | None = None
    """
    The types.
    """

    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class WebhookEndpoint(ResponseModel):
    """
    A webhook endpoint.
    """

    endpoint_id: str | None = None
    """
    Id of the endpoint.
    """

    username: str | None = None
    """
    Account.
    """

    url: str | None = None
    """
    Address of the receiver.
    """

    status: str | None = None
    """
    enabled, or not.
    """

    events: list[str] | None = None
    """
    Types it is told of; null: all.
    """

    secret: str | None = None
    """
    Key of the signatures.
    """

    created_at: str | None = None
    """
    When it was made: ISO 8601 without a zone.
    """


class WebhookEndpointAnswer(ResponseModel):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: WebhookEndpoint | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class WebhookEndpointListAnswer(ResponseModel):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: list[WebhookEndpoint] | None = None
    """
    The endpoints, with their secrets.
    """

    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """
