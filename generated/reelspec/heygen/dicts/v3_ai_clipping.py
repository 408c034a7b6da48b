# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:8dc477e80a62
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from ._shared import V3AssetReference


class V3AiClippingCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3AiClippingDeleteArguments(TypedDict):
    job_id: str
    """
    Id of the job.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3AiClippingListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Token of the page: `next_token` of the page before.
    """


class V3ClippingSettings(TypedDict):
    """
    What the clips are like.
    """

    aspect_ratio: NotRequired[Literal["landscape", "portrait", "square"]]
    """
    Orientation of the clips.
    """

    caption_style: NotRequired[str | None]
    """
    Style of the captions.
    """

    captions: NotRequired[bool]
    """
    Add captions.
    """

    duration_types: NotRequired[Sequence[Literal["30", "60", "180", "long"]]]
    """
    Classes of duration. The unit of the numbers is not documented.
    """

    prompt: NotRequired[str | None]
    """
    What the clips are about.
    """


class V3CreateClippingRequest(TypedDict):
    """
    A long video to cut into clips.
    """

    video: V3AssetReference
    callback_id: NotRequired[str | None]
    """
    An id of your own, repeated in deliveries.
    """

    callback_url: NotRequired[str | None]
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    input_language: NotRequired[str | None]
    """
    Language of the video.
    """

    output_settings: NotRequired[V3ClippingSettings]
    title: NotRequired[str | None]
    """
    Title.
    """
