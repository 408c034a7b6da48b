# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:629b6427a5cc
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel

from ._shared import V3AssetReference


class V3CreateLipsyncBatchRequest(RequestModel):
    """
    Up to 100 lipsyncs in one request.
    """

    lipsyncs: Annotated[list[V3CreateLipsyncRequest], Field(max_length=100)]
    """
    The lipsyncs, at most 100.
    """

    callback_url: str | None | MISSING = MISSING
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    title: str | None | MISSING = MISSING
    """
    Title.
    """


class V3CreateLipsyncRequest(RequestModel):
    """
    A video whose lips follow another audio.
    """

    video: V3AssetReference
    audio: V3AssetReference
    callback_id: str | None | MISSING = MISSING
    """
    An id of your own, repeated in deliveries.
    """

    callback_url: str | None | MISSING = MISSING
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    disable_music_track: bool | MISSING = MISSING
    """
    Leave out the music of the video.
    """

    enable_caption: bool | MISSING = MISSING
    """
    Make captions.
    """

    enable_dynamic_duration: bool | MISSING = MISSING
    """
    Let the duration of the video follow the speech.
    """

    enable_speech_enhancement: bool | MISSING = MISSING
    """
    Improve the sound of speech.
    """

    enable_watermark: bool | MISSING = MISSING
    """
    Add a watermark.
    """

    end_time: float | None | MISSING = MISSING
    """
    Where to end, in seconds of the video.
    """

    folder_id: str | None | MISSING = MISSING
    """
    Folder.
    """

    fps_mode: str | None | MISSING = MISSING
    """
    How the frame rate is treated. Its values are not documented.
    """

    keep_the_same_format: bool | None | MISSING = MISSING
    """
    Keep the format of the video.
    """

    mode: Literal["speed", "precision"] | MISSING = MISSING
    """
    Faster, or more precise.
    """

    start_time: float | None | MISSING = MISSING
    """
    Where to start, in seconds of the video.
    """

    title: str | None | MISSING = MISSING
    """
    Title.
    """


class V3LipsyncsCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3LipsyncsCreateBatchArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3LipsyncsDeleteArguments(RequestModel):
    lipsync_id: str
    """
    Id of the lipsync.
    """

    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3LipsyncsListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Token of the page: `next_token` of the page before.
    """


class V3LipsyncsListStatusesArguments(RequestModel):
    lipsync_ids: str | MISSING = MISSING
    """
    Ids of lipsyncs, separated by commas.
    """

    batch_ids: str | MISSING = MISSING
    """
    Ids of batches, separated by commas.
    """


class V3LipsyncsRetrieveBatchArguments(RequestModel):
    batch_id: str
    """
    Id of the batch.
    """

    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Token of the page: `next_token` of the page before.
    """


class V3LipsyncsUpdateArguments(RequestModel):
    lipsync_id: str
    """
    Id of the lipsync.
    """

    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """
