# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:b3ec7d68c6d8
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, TypedDict


class PreviewVoiceRequest(TypedDict):
    text: str
    """
    What is said.
    """

    voice_id: str
    """
    Voice.
    """

    text_type: NotRequired[Literal["plain", "ssml"]]
    """
    How the text is written.
    """

    settings: NotRequired[Mapping[str, Any]]
    """
    Settings; the fields are not in the stored page.
    """

    with_timestamps: NotRequired[bool]
    """
    Times of the words too.
    """

    generation_type: NotRequired[str]
    """
    Not explained.
    """
