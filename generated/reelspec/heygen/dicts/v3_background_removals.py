# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:8a780ccf8bb7
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ._shared import V3AssetInput


class V3BackgroundRemovalsListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Token of the page: `next_token` of the page before.
    """


class V3CreateBackgroundRemovalRequest(TypedDict):
    """
    A video whose background is removed.
    """

    video: V3AssetInput
    layers: NotRequired[Sequence[str]]
    """
    Layers to return, such as `foreground` and `mask`.
    """

    request_id: NotRequired[str | None]
    """
    Key that makes a repeat safe: the same key gets the first job, charged once, even with another body. Without it the client sends one.
    """

    title: NotRequired[str | None]
    """
    Title.
    """
