# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:825ea46f4389
"""Request models."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel

from ._shared import V3AssetInput


class V3BackgroundRemovalsListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Token of the page: `next_token` of the page before.
    """


class V3CreateBackgroundRemovalRequest(RequestModel):
    """
    A video whose background is removed.
    """

    video: V3AssetInput
    layers: list[str] | MISSING = MISSING
    """
    Layers to return, such as `foreground` and `mask`.
    """

    request_id: str | None | MISSING = MISSING
    """
    Key that makes a repeat safe: the same key gets the first job, charged once, even with another body. Without it the client sends one.
    """

    title: str | None | MISSING = MISSING
    """
    Title.
    """
