# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:47139655b49f
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class TranslateVideoRequest(TypedDict):
    video_url: NotRequired[str]
    """
    Public address of the video.
    """

    video_id: NotRequired[str]
    """
    A video of the account, instead of an address.
    """

    output_language: NotRequired[str]
    """
    Language, by its name in the list.
    """

    output_languages: NotRequired[Sequence[str]]
    """
    Several languages at once.
    """

    title: NotRequired[str]
    """
    Title.
    """

    translate_audio_only: NotRequired[bool]
    """
    No lip-sync.
    """

    speaker_num: NotRequired[int]
    """
    How many people speak.
    """

    callback_id: NotRequired[str]
    """
    An id of your own.
    """

    callback_url: NotRequired[str]
    """
    Address that is told when it is ready.
    """

    enable_dynamic_duration: NotRequired[str]
    """
    Let the length change. A text in the reference.
    """

    brand_voice_id: NotRequired[str]
    """
    Brand voice.
    """

    keep_the_same_format: NotRequired[bool]
    """
    Keep the format of the video.
    """

    mode: NotRequired[Literal["fast", "quality"]]
    """
    Speed or quality.
    """


class VideoTranslationsRetrieveCaptionArguments(TypedDict):
    video_translate_id: NotRequired[str]
    """
    Id of the translation.
    """

    caption_type: NotRequired[str]
    """
    Format of the captions.
    """
