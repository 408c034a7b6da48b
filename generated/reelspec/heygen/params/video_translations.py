# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:298a120ea802
"""Request models."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import MISSING
from reelspec._runtime.params import ConstrainedModel as _ConstrainedModel
from reelspec._runtime.params import RequestModel
from reelspec._runtime.schema.json_schema import Rule as _Rule


class TranslateVideoRequest(_ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "allOf": [
                {"anyOf": [{"required": ["video_url"]}, {"required": ["video_id"]}]},
                {"anyOf": [{"required": ["output_language"]}, {"required": ["output_languages"]}]},
            ]
        },
    )
    video_url: str | MISSING = MISSING
    """
    Public address of the video.
    """

    video_id: str | MISSING = MISSING
    """
    A video of the account, instead of an address.
    """

    output_language: str | MISSING = MISSING
    """
    Language, by its name in the list.
    """

    output_languages: list[str] | MISSING = MISSING
    """
    Several languages at once.
    """

    title: str | MISSING = MISSING
    """
    Title.
    """

    translate_audio_only: bool | MISSING = MISSING
    """
    No lip-sync.
    """

    speaker_num: int | MISSING = MISSING
    """
    How many people speak.
    """

    callback_id: str | MISSING = MISSING
    """
    An id of your own.
    """

    callback_url: str | MISSING = MISSING
    """
    Address that is told when it is ready.
    """

    enable_dynamic_duration: str | MISSING = MISSING
    """
    Let the length change. A text in the reference.
    """

    brand_voice_id: str | MISSING = MISSING
    """
    Brand voice.
    """

    keep_the_same_format: bool | MISSING = MISSING
    """
    Keep the format of the video.
    """

    mode: Literal["fast", "quality"] | MISSING = MISSING
    """
    Speed or quality.
    """


class VideoTranslationsRetrieveCaptionArguments(RequestModel):
    video_translate_id: str | MISSING = MISSING
    """
    Id of the translation.
    """

    caption_type: str | MISSING = MISSING
    """
    Format of the captions.
    """
