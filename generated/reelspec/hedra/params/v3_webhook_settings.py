# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:afe85edd4632
"""Request models."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class V3DefaultWebhook(RequestModel):
    url: Annotated[str, Field(max_length=8192, min_length=1)]
    """
    URL of the receiver, https.
    """

    enabled: bool | MISSING = MISSING
    """
    Whether deliveries are sent.
    """


class V3WebhookSettingsTestDefaultArguments(RequestModel):
    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3WebhookSettingsUpdateDefaultArguments(RequestModel):
    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """
