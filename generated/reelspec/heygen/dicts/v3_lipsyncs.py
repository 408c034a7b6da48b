# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:acd917c7e6b9
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from ._shared import V3AssetReference


class V3CreateLipsyncBatchRequest(TypedDict):
    """
    Up to 100 lipsyncs in one request.
    """

    lipsyncs: Sequence[V3CreateLipsyncRequest]
    """
    The lipsyncs, at most 100.
    """

    callback_url: NotRequired[str | None]
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    title: NotRequired[str | None]
    """
    Title.
    """


class V3CreateLipsyncRequest(TypedDict):
    """
    A video whose lips follow another audio.
    """

    video: V3AssetReference
    audio: V3AssetReference
    callback_id: NotRequired[str | None]
    """
    An id of your own, repeated in deliveries.
    """

    callback_url: NotRequired[str | None]
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    disable_music_track: NotRequired[bool]
    """
    Leave out the music of the video.
    """

    enable_caption: NotRequired[bool]
    """
    Make captions.
    """

    enable_dynamic_duration: NotRequired[bool]
    """
    Let the duration of the video follow the speech.
    """

    enable_speech_enhancement: NotRequired[bool]
    """
    Improve the sound of speech.
    """

    enable_watermark: NotRequired[bool]
    """
    Add a watermark.
    """

    end_time: NotRequired[float | None]
    """
    Where to end, in seconds of the video.
    """

    folder_id: NotRequired[str | None]
    """
    Folder.
    """

    fps_mode: NotRequired[str | None]
    """
    How the frame rate is treated. Its values are not documented.
    """

    keep_the_same_format: NotRequired[bool | None]
    """
    Keep the format of the video.
    """

    mode: NotRequired[Literal["speed", "precision"]]
    """
    Faster, or more precise.
    """

    start_time: NotRequired[float | None]
    """
    Where to start, in seconds of the video.
    """

    title: NotRequired[str | None]
    """
    Title.
    """


class V3LipsyncsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3LipsyncsCreateBatchArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3LipsyncsDeleteArguments(TypedDict):
    lipsync_id: str
    """
    Id of the lipsync.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3LipsyncsListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Token of the page: `next_token` of the page before.
    """


class V3LipsyncsListStatusesArguments(TypedDict):
    lipsync_ids: NotRequired[str]
    """
    Ids of lipsyncs, separated by commas.
    """

    batch_ids: NotRequired[str]
    """
    Ids of batches, separated by commas.
    """


class V3LipsyncsRetrieveBatchArguments(TypedDict):
    batch_id: str
    """
    Id of the batch.
    """

    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Token of the page: `next_token` of the page before.
    """


class V3LipsyncsUpdateArguments(TypedDict):
    lipsync_id: str
    """
    Id of the lipsync.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """
