# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:e3d6aa091535
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class CreateWebhookEndpointRequest(TypedDict):
    url: str
    """
    Address of the receiver, https. HeyGen tries it with OPTIONS and waits 1 second.
    """

    events: NotRequired[Sequence[str] | None]
    """
    Types to be told of; left out or null: all.
    """

    entity_id: NotRequired[str]
    """
    Only for this video or project.
    """


class UpdateWebhookEndpointRequest(TypedDict):
    endpoint_id: NotRequired[str]
    """
    Id of the endpoint.
    """

    url: NotRequired[str]
    """
    New address.
    """

    events: NotRequired[Sequence[str]]
    """
    New types.
    """


class WebhookEndpointsDeleteArguments(TypedDict):
    endpoint_id: str
    """
    Id of the endpoint.
    """
