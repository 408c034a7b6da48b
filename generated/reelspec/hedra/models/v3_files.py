# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:302d18e713c3
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime


class V3File(ResponseModel):
    """
    An uploaded file.
    """

    url: str
    """
    URL for the input of a job; valid for one hour.
    """

    content_type: str
    """
    Media type, detected from the content.
    """

    expires_at: datetime
    """
    When the URL expires.
    """
