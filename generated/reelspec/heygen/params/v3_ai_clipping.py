# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:ebd1fbf1c8e2
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel

from ._shared import V3AssetReference


class V3AiClippingCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3AiClippingDeleteArguments(RequestModel):
    job_id: str
    """
    Id of the job.
    """

    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3AiClippingListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Token of the page: `next_token` of the page before.
    """


class V3ClippingSettings(RequestModel):
    """
    What the clips are like.
    """

    aspect_ratio: Literal["landscape", "portrait", "square"] | MISSING = MISSING
    """
    Orientation of the clips.
    """

    caption_style: str | None | MISSING = MISSING
    """
    Style of the captions.
    """

    captions: bool | MISSING = MISSING
    """
    Add captions.
    """

    duration_types: list[Literal["30", "60", "180", "long"]] | MISSING = MISSING
    """
    Classes of duration. The unit of the numbers is not documented.
    """

    prompt: str | None | MISSING = MISSING
    """
    What the clips are about.
    """


class V3CreateClippingRequest(RequestModel):
    """
    A long video to cut into clips.
    """

    video: V3AssetReference
    callback_id: str | None | MISSING = MISSING
    """
    An id of your own, repeated in deliveries.
    """

    callback_url: str | None | MISSING = MISSING
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    input_language: str | None | MISSING = MISSING
    """
    Language of the video.
    """

    output_settings: V3ClippingSettings | MISSING = MISSING
    title: str | None | MISSING = MISSING
    """
    Title.
    """
