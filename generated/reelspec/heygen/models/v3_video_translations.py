# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:b262e4d24db6
"""Response models."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import ConfigDict
from reelspec._runtime.model import ResponseModel


class V3Translation(ResponseModel):
    """
    A translation into one language. Fields other than the state are not in our sources.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
    )
    status: Literal["pending", "running", "completed", "failed"] | str | None = None
    """
    State.
    """


class V3TranslationAnswer(ResponseModel):
    data: V3Translation


class V3TranslationsStarted(ResponseModel):
    """
    Translations that were asked for.
    """

    video_translation_ids: list[str]
    """
    One id for each language.
    """


class V3TranslationsStartedAnswer(ResponseModel):
    data: V3TranslationsStarted
