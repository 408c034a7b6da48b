# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:f43ced94d313
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel


class V3Proofread(ResponseModel):
    """
    A proofread of one language.
    """

    id: str
    """
    Id.
    """

    status: Literal["processing", "completed", "failed"] | str
    """
    Status of the proofread.
    """

    created_at: int | None = None
    """
    When it was created, in Unix seconds.
    """

    failure_message: str | None = None
    """
    Reason of a failure.
    """

    input_language: str | None = None
    """
    Language of the video.
    """

    output_language: str | None = None
    """
    Language of the result.
    """

    submitted_for_review: bool | None = None
    """
    Whether it is submitted for review.
    """

    title: str | None = None
    """
    Title.
    """


class V3ProofreadResponse(ResponseModel):
    data: V3Proofread


class V3ProofreadSubtitles(ResponseModel):
    """
    Subtitle files of a proofread.
    """

    srt_url: str
    """
    Subtitles of the translation (SRT). Presigned: it expires.
    """

    original_srt_url: str | None = None
    """
    Subtitles of the original language. Presigned: it expires.
    """


class V3ProofreadSubtitlesResponse(ResponseModel):
    data: V3ProofreadSubtitles


class V3ProofreadTranslation(ResponseModel):
    """
    The translation that is being rendered.
    """

    video_translation_id: str
    """
    Id of the translation, for `v3.video_translations.retrieve`.
    """

    status: Literal["processing", "completed", "failed"] | str
    """
    Status of the rendering.
    """


class V3ProofreadTranslationResponse(ResponseModel):
    data: V3ProofreadTranslation


class V3ProofreadsStarted(ResponseModel):
    """
    Proofreads that are being prepared.
    """

    proofread_ids: list[str]
    """
    Ids of the proofreads, one for each language.
    """

    status: Literal["processing", "completed", "failed"] | str
    """
    Status of the proofreads.
    """


class V3ProofreadsStartedResponse(ResponseModel):
    data: V3ProofreadsStarted
