# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:ecb406e0880c
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel


class CreateWebhookEndpointRequest(RequestModel):
    url: str
    """
    Address of the receiver, https. HeyGen tries it with OPTIONS and waits 1 second.
    """

    events: list[str] | None | MISSING = MISSING
    """
    Types to be told of; left out or null: all.
    """

    entity_id: str | MISSING = MISSING
    """
    Only for this video or project.
    """


class UpdateWebhookEndpointRequest(RequestModel):
    endpoint_id: str | MISSING = MISSING
    """
    Id of the endpoint.
    """

    url: str | MISSING = MISSING
    """
    New address.
    """

    events: list[str] | MISSING = MISSING
    """
    New types.
    """


class WebhookEndpointsDeleteArguments(RequestModel):
    endpoint_id: str
    """
    Id of the endpoint.
    """
