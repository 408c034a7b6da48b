# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:2c48a0be4323
"""Request models."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import MISSING
from reelspec._runtime.params import RequestModel


class PreviewVoiceRequest(RequestModel):
    text: str
    """
    What is said.
    """

    voice_id: str
    """
    Voice.
    """

    text_type: Literal["plain", "ssml"] | MISSING = MISSING
    """
    How the text is written.
    """

    settings: dict[str, Any] | MISSING = MISSING
    """
    Settings; the fields are not in the stored page.
    """

    with_timestamps: bool | MISSING = MISSING
    """
    Times of the words too.
    """

    generation_type: str | MISSING = MISSING
    """
    Not explained.
    """
