# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:bc15edf31629
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType


class V3TranslateRequest(RequestModel):
    """
    What to translate, and into which languages. Which fields are required is not documented.
    """

    video: V3VideoSource | MISSING = MISSING
    output_languages: list[str] | MISSING = MISSING
    """
    Languages by name, such as English; one translation each.
    """

    mode: Literal["speed", "precision"] | MISSING = MISSING
    """
    What matters more.
    """

    title: str | MISSING = MISSING
    """
    Title.
    """


class V3VideoFromAsset(RequestModel):
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


class V3VideoFromUrl(RequestModel):
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


V3VideoSource = TypeAliasType(
    "V3VideoSource", Annotated[V3VideoFromUrl | V3VideoFromAsset, Field(discriminator="type")]
)
"""
The video to translate, told apart by `type`.
"""


class V3VideoTranslationsCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client makes one.
    """
