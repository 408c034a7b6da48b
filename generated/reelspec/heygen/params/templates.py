# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:b89a7e296909
"""Request models."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import MISSING
from reelspec._runtime.params import RequestModel

from ._shared import Dimension


class GenerateFromTemplateRequest(RequestModel):
    variables: dict[str, TemplateVariable]
    """
    Values by name.
    """

    title: str | MISSING = MISSING
    """
    Title.
    """

    caption: bool | MISSING = MISSING
    """
    Captions.
    """

    dimension: Dimension | MISSING = MISSING
    include_gif: bool | MISSING = MISSING
    """
    A GIF in the delivery.
    """

    enable_sharing: bool | MISSING = MISSING
    """
    A public page.
    """

    callback_id: str | MISSING = MISSING
    """
    An id of your own.
    """

    callback_url: str | MISSING = MISSING
    """
    Address that is told when the video is ready.
    """

    folder_id: str | MISSING = MISSING
    """
    Folder.
    """

    brand_voice_id: str | MISSING = MISSING
    """
    Brand voice.
    """

    test: bool | MISSING = MISSING
    """
    Free, with a watermark.
    """

    fps: Literal[25, 30, 60] | MISSING = MISSING
    """
    Frames a second.
    """

    scene_ids: list[str] | MISSING = MISSING
    """
    Scenes to use, in order; repeats are allowed.
    """

    reorder_music: bool | MISSING = MISSING
    """
    Move the music with the scenes.
    """

    keep_text_vertically_centered: bool | MISSING = MISSING
    """
    Keep text centred.
    """

    subtitles: dict[str, Any] | MISSING = MISSING
    """
    Look of the subtitles.
    """


class TemplateVariable(RequestModel):
    """
    A variable of a template.
    """

    name: str | MISSING = MISSING
    """
    Its name.
    """

    type: str | MISSING = MISSING
    """
    What it holds: text, voice and image are documented.
    """

    properties: dict[str, Any] | MISSING = MISSING
    """
    Its value: `content` for text, `voice_id` for a voice, `url` or `asset_id` and `fit` for an image.
    """
