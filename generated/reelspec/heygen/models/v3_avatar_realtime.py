# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:79752d87f276
"""Response models."""

from __future__ import annotations

from typing import Any, Literal

from reelspec._runtime.model import ResponseModel

from ._shared import V3WordTimestamp


class V3RealtimeStarted(ResponseModel):
    """
    A stream that is being prepared.
    """

    stream_id: str
    """
    Id of the stream.
    """


class V3RealtimeStartedResponse(ResponseModel):
    data: V3RealtimeStarted


class V3RealtimeStream(ResponseModel):
    """
    A stream of an avatar.
    """

    stream_id: str | None = None
    """
    Id of the stream.
    """

    status: Literal["pending", "streaming", "completed", "error", "ready"] | str
    """
    Status of the stream.
    """

    hls_url: str | None = None
    """
    Address of the stream (HLS).
    """

    url: str | None = None
    """
    Address of the stream (HLS), under the name of the guide page.
    """

    end_reason: str | None = None
    """
    Why the stream ended.
    """

    error_message: str | None = None
    """
    Reason of a failure.
    """


class V3RealtimeStreamResponse(ResponseModel):
    data: V3RealtimeStream


class V3Response(ResponseModel):
    """
    A response whose content is not documented.
    """

    data: Any | None = None
    """
    Not documented.
    """


class V3WordTimings(ResponseModel):
    """
    When words are spoken.
    """

    words: list[V3WordTimestamp]
    """
    Words.
    """
