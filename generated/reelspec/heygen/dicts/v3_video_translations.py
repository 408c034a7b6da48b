# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:c90c0ca4df4a
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict


class V3TranslateRequest(TypedDict):
    """
    What to translate, and into which languages. Which fields are required is not documented.
    """

    video: NotRequired[V3VideoSource]
    output_languages: NotRequired[Sequence[str]]
    """
    Languages by name, such as English; one translation each.
    """

    mode: NotRequired[Literal["speed", "precision"]]
    """
    What matters more.
    """

    title: NotRequired[str]
    """
    Title.
    """


class V3VideoFromAsset(TypedDict):
    """
    A video that was uploaded.
    """

    type: Literal["asset_id"]
    """
    How the video is named.
    """

    asset_id: str
    """
    Id of the asset.
    """


class V3VideoFromUrl(TypedDict):
    """
    A video at a public address.
    """

    type: Literal["url"]
    """
    How the video is named.
    """

    url: str
    """
    Address of the video.
    """


V3VideoSource: TypeAlias = V3VideoFromUrl | V3VideoFromAsset
"""
The video to translate, told apart by `type`.
"""


class V3VideoTranslationsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client makes one.
    """
