# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:243fd168623f
"""Response models."""

from __future__ import annotations

from typing import Any

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float


class V3BackgroundRemoval(ResponseModel):
    """
    A background removal.
    """

    id: str
    """
    Id.
    """

    status: str
    """
    Status. Its values are not documented.
    """

    completed_at: int | None = None
    """
    When it ended, in Unix seconds.
    """

    created_at: int | None = None
    """
    When it was created, in Unix seconds.
    """

    duration: float | None = None
    """
    Duration in seconds.
    """

    error: str | None = None
    """
    Reason of a failure.
    """

    layers: dict[str, Any] | None = None
    """
    Addresses of the finished layers, by name.
    """


class V3BackgroundRemovalList(ResponseModel):
    """
    A page of background removals.
    """

    data: list[V3BackgroundRemoval]
    """
    Entries of this page.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Token of the next page; null on the last.
    """


class V3BackgroundRemovalResponse(ResponseModel):
    data: V3BackgroundRemoval


class V3DeletedBackgroundRemoval(ResponseModel):
    """
    A background removal that is deleted.
    """

    id: str
    """
    Id.
    """

    deleted: bool
    """
    Whether it is deleted.
    """


class V3DeletedBackgroundRemovalResponse(ResponseModel):
    data: V3DeletedBackgroundRemoval
