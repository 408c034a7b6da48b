# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:d505552e2010
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class V3CreateWebhookEndpointRequest(TypedDict):
    """
    Where to deliver which events. Which fields are required is not documented.
    """

    url: NotRequired[str]
    """
    Address that takes deliveries.
    """

    events: NotRequired[Sequence[str]]
    """
    Types of events, such as avatar_video.success.
    """


class V3WebhookEndpointsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client makes one.
    """


class V3WebhookEndpointsListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Where the page begins; the `next_token` of the page before.
    """
