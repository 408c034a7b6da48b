# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:f003414d93a6
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class AddLooksRequest(TypedDict):
    group_id: NotRequired[str]
    """
    Group.
    """

    image_keys: NotRequired[Sequence[str]]
    """
    Images, by their keys.
    """

    name: NotRequired[str]
    """
    Name of the looks.
    """

    generation_id: NotRequired[str]
    """
    Generation; needed for generated images.
    """


class CreatePhotoGroupRequest(TypedDict):
    name: str
    """
    Name of the group.
    """

    image_key: str
    """
    Image, by its key.
    """

    generation_id: NotRequired[str]
    """
    Generation the image is from.
    """


class GenerateLookRequest(TypedDict):
    group_id: NotRequired[str]
    """
    A trained group.
    """

    prompt: NotRequired[str]
    """
    What the look is like.
    """

    orientation: NotRequired[Literal["square", "horizontal", "vertical"]]
    """
    Shape of the picture.
    """

    pose: NotRequired[Literal["half_body", "close_up", "full_body"]]
    """
    Pose.
    """

    style: NotRequired[
        Literal["Realistic", "Pixar", "Cinematic", "Vintage", "Noir", "Cyberpunk", "Unspecified"]
    ]
    """
    Style.
    """


class GeneratePhotoRequest(TypedDict):
    name: str
    """
    Name.
    """

    age: Literal["Young Adult", "Early Middle Age", "Late Middle Age", "Senior", "Unspecified"]
    """
    Age.
    """

    gender: Literal["Woman", "Man", "Unspecified"]
    """
    Gender.
    """

    ethnicity: Literal[
        "White",
        "Black",
        "Asian American",
        "East Asian",
        "South East Asian",
        "South Asian",
        "Middle Eastern",
        "Pacific",
        "Hispanic",
        "Unspecified",
    ]
    """
    Ethnicity.
    """

    orientation: Literal["square", "horizontal", "vertical"]
    """
    Shape of the picture.
    """

    pose: Literal["half_body", "close_up", "full_body"]
    """
    Pose.
    """

    style: Literal["Realistic", "Pixar", "Cinematic", "Vintage", "Noir", "Cyberpunk", "Unspecified"]
    """
    Style.
    """

    appearance: str
    """
    Looks, in words.
    """


class PhotoAvatarIdRequest(TypedDict):
    id: NotRequired[str]
    """
    Id of the photo avatar.
    """


class TrainRequest(TypedDict):
    group_id: NotRequired[str]
    """
    Group.
    """
