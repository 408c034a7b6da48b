# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:99780d507c4c
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime


class V3File(ResponseModel):
    """
    A file to use in the input of a job.
    """

    url: str
    """
    Address to put into the input as it is; good for one hour.
    """

    content_type: str
    """
    Media type, read from the bytes.
    """

    expires_at: datetime
    """
    When the address stops working.
    """
