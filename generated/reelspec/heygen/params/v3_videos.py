# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:788d22683822
"""Request models."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import MISSING, ConfigDict, Field
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType


class V3AvatarVideo(RequestModel):
    """
    A video of an avatar. Its other fields are not in our sources.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
    )
    type: Literal["avatar"]
    """
    Kind of video.
    """


class V3CinematicAvatarVideo(RequestModel):
    """
    A video of a cinematic avatar. Its other fields are not in our sources.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
    )
    type: Literal["cinematic_avatar"]
    """
    Kind of video.
    """


class V3ImageVideo(RequestModel):
    """
    A video from an image. Its other fields are not in our sources.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
    )
    type: Literal["image"]
    """
    Kind of video.
    """


class V3StudioVideo(RequestModel):
    """
    A video of the studio. Its other fields are not in our sources.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
    )
    type: Literal["studio"]
    """
    Kind of video.
    """


V3CreateVideoRequest = TypeAliasType(
    "V3CreateVideoRequest",
    Annotated[
        V3AvatarVideo | V3ImageVideo | V3CinematicAvatarVideo | V3StudioVideo,
        Field(discriminator="type"),
    ],
)
"""
One of four kinds of video, told apart by `type`.
"""


class V3VideosCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client makes one.
    """


class V3VideosListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Where the page begins; the `next_token` of the page before.
    """

    folder_id: str | MISSING = MISSING
    """
    Only videos of this folder.
    """

    title: str | MISSING = MISSING
    """
    Only videos of this title.
    """
