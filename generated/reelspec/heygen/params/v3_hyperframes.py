# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:625f0ca81860
"""Request models."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel

from ._shared import V3AssetInput


class V3CreateRenderRequest(RequestModel):
    """
    A HyperFrames project to render.
    """

    project: V3AssetInput
    fps: Annotated[int | None | MISSING, Field(ge=1, le=240)] = MISSING
    """
    Frames a second.
    """

    quality: Literal["draft", "standard", "high"] | MISSING = MISSING
    """
    Quality.
    """

    format: Literal["mp4", "webm", "mov"] | MISSING = MISSING
    """
    File format.
    """

    resolution: Literal["1080p", "4k"] | MISSING = MISSING
    """
    Resolution; 4k costs 1.5 times as much.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"] | MISSING = MISSING
    """
    Width to height.
    """

    composition: Annotated[str | None | MISSING, Field(max_length=512)] = MISSING
    """
    Path of the page in the project. Defaults to index.html at its root.
    """

    variables: dict[str, Any] | None | MISSING = MISSING
    """
    Variables by name.
    """

    title: Annotated[str | None | MISSING, Field(max_length=500)] = MISSING
    """
    Title.
    """

    callback_id: Annotated[str | None | MISSING, Field(max_length=256)] = MISSING
    """
    An id of your own, repeated in deliveries.
    """

    callback_url: str | None | MISSING = MISSING
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """


class V3HyperframesCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3HyperframesDeleteArguments(RequestModel):
    render_id: str
    """
    Id of the render.
    """

    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3HyperframesListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Token of the page: `next_token` of the page before.
    """
