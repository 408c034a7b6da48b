# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:245fd88e9495
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class V3AvatarVideo(TypedDict):
    """
    A video of an avatar. Its other fields are not in our sources.
    """

    type: Literal["avatar"]
    """
    Kind of video.
    """


class V3CinematicAvatarVideo(TypedDict):
    """
    A video of a cinematic avatar. Its other fields are not in our sources.
    """

    type: Literal["cinematic_avatar"]
    """
    Kind of video.
    """


class V3ImageVideo(TypedDict):
    """
    A video from an image. Its other fields are not in our sources.
    """

    type: Literal["image"]
    """
    Kind of video.
    """


class V3StudioVideo(TypedDict):
    """
    A video of the studio. Its other fields are not in our sources.
    """

    type: Literal["studio"]
    """
    Kind of video.
    """


V3CreateVideoRequest: TypeAlias = (
    V3AvatarVideo | V3ImageVideo | V3CinematicAvatarVideo | V3StudioVideo
)
"""
One of four kinds of video, told apart by `type`.
"""


class V3VideosCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client makes one.
    """


class V3VideosListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Where the page begins; the `next_token` of the page before.
    """

    folder_id: NotRequired[str]
    """
    Only videos of this folder.
    """

    title: NotRequired[str]
    """
    Only videos of this title.
    """
