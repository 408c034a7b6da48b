# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:9c6e9fe95e08
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float

from ._shared import ErrorField, Look


class GenerationIdAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: GenerationIdData | None = None


class GenerationIdData(ResponseModel):
    generation_id: str | None = None
    """
    Id of the generation.
    """


class LookAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Look | None = None


class PhotoGeneration(ResponseModel):
    """
    Photos as they stand.
    """

    id: str | None = None
    """
    Id of the generation.
    """

    status: str | None = None
    """
    State; success was seen.
    """

    msg: str | None = None
    """
    Why it failed.
    """

    image_url_list: list[str] | None = None
    """
    Addresses of the images.
    """

    image_key_list: list[str] | None = None
    """
    Their keys, for avatar groups.
    """


class PhotoGenerationAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: PhotoGeneration | None = None


class Training(ResponseModel):
    """
    A training as it stands.
    """

    status: str | None = None
    """
    State.
    """

    error_msg: str | None = None
    """
    Why it failed.
    """

    created_at: int | None = None
    """
    When it began, in Unix seconds.
    """

    updated_at: float | None = None
    """
    When it last changed.
    """


class TrainingAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Training | None = None
