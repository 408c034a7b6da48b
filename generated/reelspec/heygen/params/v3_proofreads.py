# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:40c5f7d8cc39
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel

from ._shared import V3AssetReference


class V3CreateProofreadRequest(RequestModel):
    """
    A video whose translation is corrected before it is rendered.
    """

    video: V3AssetReference
    output_languages: list[str]
    """
    Names of languages from `v3.video_translations.list_languages`, not codes.
    """

    title: str
    """
    Title.
    """

    brand_glossary_id: str | None | MISSING = MISSING
    """
    Brand glossary with the words to use.
    """

    brand_voice_id: str | None | MISSING = MISSING
    """
    Brand glossary, under its older name.
    """

    disable_music_track: bool | MISSING = MISSING
    """
    Leave out the music of the video.
    """

    enable_speech_enhancement: bool | MISSING = MISSING
    """
    Improve the sound of speech.
    """

    enable_video_stretching: bool | MISSING = MISSING
    """
    Stretch the video.
    """

    folder_id: str | None | MISSING = MISSING
    """
    Folder.
    """

    keep_the_same_format: bool | MISSING = MISSING
    """
    Keep the format of the video.
    """

    mode: Literal["speed", "precision"] | MISSING = MISSING
    """
    Faster, or more precise.
    """

    speaker_num: int | None | MISSING = MISSING
    """
    Number of speakers.
    """

    srt: V3AssetReference | None | MISSING = MISSING
    """
    Subtitles (SRT).
    """


class V3GenerateFromProofreadRequest(RequestModel):
    """
    How the corrected translation is rendered.
    """

    callback_id: str | None | MISSING = MISSING
    """
    An id of your own, repeated in deliveries.
    """

    callback_url: str | None | MISSING = MISSING
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    captions: bool | MISSING = MISSING
    """
    Add captions.
    """

    translate_audio_only: bool | MISSING = MISSING
    """
    Translate the audio only, without lip-sync.
    """


class V3ProofreadsCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3ProofreadsGenerateArguments(RequestModel):
    proofread_id: str
    """
    Id of the proofread.
    """

    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3ProofreadsUpdateSubtitlesArguments(RequestModel):
    proofread_id: str
    """
    Id of the proofread.
    """

    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3UpdateSubtitlesRequest(RequestModel):
    """
    Corrected subtitles.
    """

    srt: V3AssetReference
