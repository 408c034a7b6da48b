# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:3f047f439f18
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class AddLooksRequest(RequestModel):
    group_id: str | MISSING = MISSING
    """
    Group.
    """

    image_keys: Annotated[list[str] | MISSING, Field(max_length=4)] = MISSING
    """
    Images, by their keys.
    """

    name: str | MISSING = MISSING
    """
    Name of the looks.
    """

    generation_id: str | MISSING = MISSING
    """
    Generation; needed for generated images.
    """


class CreatePhotoGroupRequest(RequestModel):
    name: str
    """
    Name of the group.
    """

    image_key: str
    """
    Image, by its key.
    """

    generation_id: str | MISSING = MISSING
    """
    Generation the image is from.
    """


class GenerateLookRequest(RequestModel):
    group_id: str | MISSING = MISSING
    """
    A trained group.
    """

    prompt: str | MISSING = MISSING
    """
    What the look is like.
    """

    orientation: Literal["square", "horizontal", "vertical"] | MISSING = MISSING
    """
    Shape of the picture.
    """

    pose: Literal["half_body", "close_up", "full_body"] | MISSING = MISSING
    """
    Pose.
    """

    style: (
        Literal["Realistic", "Pixar", "Cinematic", "Vintage", "Noir", "Cyberpunk", "Unspecified"]
        | MISSING
    ) = MISSING
    """
    Style.
    """


class GeneratePhotoRequest(RequestModel):
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

    appearance: Annotated[str, Field(max_length=1000)]
    """
    Looks, in words.
    """


class PhotoAvatarIdRequest(RequestModel):
    id: str | MISSING = MISSING
    """
    Id of the photo avatar.
    """


class TrainRequest(RequestModel):
    group_id: str | MISSING = MISSING
    """
    Group.
    """
