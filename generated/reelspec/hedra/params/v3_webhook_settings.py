# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:61745e2564e1
"""Request models."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class V3DefaultWebhook(RequestModel):
    url: Annotated[str, Field(max_length=8192, min_length=1)]
    """
    Address of the receiver, https.
    """

    enabled: bool | MISSING = MISSING
    """
    Whether deliveries are sent.
    """
