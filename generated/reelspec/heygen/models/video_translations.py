# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:813f601c5c26
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import Answer

from ._shared import ErrorField


class LanguageListAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: LanguageListData | None = None


class LanguageListData(Answer):
    languages: list[str] | None = None
    """
    Names of languages.
    """


class Translation(Answer):
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


class TranslationAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Translation | None = None


class TranslationStarted(Answer):
    video_translate_id: str | None = None
    """
    Id of the translation.
    """


class TranslationStartedAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: TranslationStarted | None = None
