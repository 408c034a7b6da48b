# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:023d6a727310
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel

from ._shared import ErrorField


class LanguageListAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: LanguageListData | None = None


class LanguageListData(ResponseModel):
    languages: list[str] | None = None
    """
    Names of languages.
    """


class Translation(ResponseModel):
    """
    A translation as it stands.
    """

    video_translate_id: str | None = None
    """
    Id of the translation.
    """

    title: str | None = None
    """
    Title.
    """

    status: (
        Literal["pending", "running", "processing", "success", "completed", "failed"] | str | None
    ) = None
    """
    State.
    """

    url: str | None = None
    """
    Address of the result.
    """

    video_url: str | None = None
    """
    Address of the result, as a tutorial names it.
    """

    message: str | None = None
    """
    Why it failed.
    """


class TranslationAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Translation | None = None


class TranslationStarted(ResponseModel):
    video_translate_id: str | None = None
    """
    Id of the translation.
    """


class TranslationStartedAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: TranslationStarted | None = None
