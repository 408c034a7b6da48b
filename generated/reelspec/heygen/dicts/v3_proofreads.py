# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:c0a3c67bb3f4
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from ._shared import V3AssetReference


class V3CreateProofreadRequest(TypedDict):
    """
    A video whose translation is corrected before it is rendered.
    """

    video: V3AssetReference
    output_languages: Sequence[str]
    """
    Names of languages from `v3.video_translations.list_languages`, not codes.
    """

    title: str
    """
    Title.
    """

    brand_glossary_id: NotRequired[str | None]
    """
    Brand glossary with the words to use.
    """

    brand_voice_id: NotRequired[str | None]
    """
    Brand glossary, under its older name.
    """

    disable_music_track: NotRequired[bool]
    """
    Leave out the music of the video.
    """

    enable_speech_enhancement: NotRequired[bool]
    """
    Improve the sound of speech.
    """

    enable_video_stretching: NotRequired[bool]
    """
    Stretch the video.
    """

    folder_id: NotRequired[str | None]
    """
    Folder.
    """

    keep_the_same_format: NotRequired[bool]
    """
    Keep the format of the video.
    """

    mode: NotRequired[Literal["speed", "precision"]]
    """
    Faster, or more precise.
    """

    speaker_num: NotRequired[int | None]
    """
    Number of speakers.
    """

    srt: NotRequired[V3AssetReference | None]
    """
    Subtitles (SRT).
    """


class V3GenerateFromProofreadRequest(TypedDict):
    """
    How the corrected translation is rendered.
    """

    callback_id: NotRequired[str | None]
    """
    An id of your own, repeated in deliveries.
    """

    callback_url: NotRequired[str | None]
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    captions: NotRequired[bool]
    """
    Add captions.
    """

    translate_audio_only: NotRequired[bool]
    """
    Translate the audio only, without lip-sync.
    """


class V3ProofreadsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3ProofreadsGenerateArguments(TypedDict):
    proofread_id: str
    """
    Id of the proofread.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3ProofreadsUpdateSubtitlesArguments(TypedDict):
    proofread_id: str
    """
    Id of the proofread.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3UpdateSubtitlesRequest(TypedDict):
    """
    Corrected subtitles.
    """

    srt: V3AssetReference
