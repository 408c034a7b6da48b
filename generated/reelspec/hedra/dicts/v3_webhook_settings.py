# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:8677b9caeb2d
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3DefaultWebhook(TypedDict):
    url: str
    """
    Address of the receiver, https.
    """

    enabled: NotRequired[bool]
    """
    Whether deliveries are sent.
    """
