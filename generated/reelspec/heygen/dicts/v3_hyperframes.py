# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:2316e3d04cdd
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, TypedDict

from ._shared import V3AssetInput


class V3CreateRenderRequest(TypedDict):
    """
    A HyperFrames project to render.
    """

    project: V3AssetInput
    fps: NotRequired[int | None]
    """
    Frames a second.
    """

    quality: NotRequired[Literal["draft", "standard", "high"]]
    """
    Quality.
    """

    format: NotRequired[Literal["mp4", "webm", "mov"]]
    """
    File format.
    """

    resolution: NotRequired[Literal["1080p", "4k"]]
    """
    Resolution; 4k costs 1.5 times as much.
    """

    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1"]]
    """
    Width to height.
    """

    composition: NotRequired[str | None]
    """
    Path of the page in the project. Defaults to index.html at its root.
    """

    variables: NotRequired[Mapping[str, Any] | None]
    """
    Variables by name.
    """

    title: NotRequired[str | None]
    """
    Title.
    """

    callback_id: NotRequired[str | None]
    """
    An id of your own, repeated in deliveries.
    """

    callback_url: NotRequired[str | None]
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """


class V3HyperframesCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3HyperframesDeleteArguments(TypedDict):
    render_id: str
    """
    Id of the render.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3HyperframesListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Token of the page: `next_token` of the page before.
    """
