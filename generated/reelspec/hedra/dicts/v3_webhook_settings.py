# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:2d3137d48db5
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3DefaultWebhook(TypedDict):
    url: str
    """
    URL of the receiver, https.
    """

    enabled: NotRequired[bool]
    """
    Whether deliveries are sent.
    """


class V3WebhookSettingsTestDefaultArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3WebhookSettingsUpdateDefaultArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """
