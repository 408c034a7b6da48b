# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:f5b879935270
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict

from ._shared import Dimension


class GenerateFromTemplateRequest(TypedDict):
    variables: Mapping[str, TemplateVariable]
    """
    Values by name.
    """

    title: NotRequired[str]
    """
    Title.
    """

    caption: NotRequired[bool]
    """
    Captions.
    """

    dimension: NotRequired[Dimension]
    include_gif: NotRequired[bool]
    """
    A GIF in the delivery.
    """

    enable_sharing: NotRequired[bool]
    """
    A public page.
    """

    callback_id: NotRequired[str]
    """
    An id of your own.
    """

    callback_url: NotRequired[str]
    """
    Address that is told when the video is ready.
    """

    folder_id: NotRequired[str]
    """
    Folder.
    """

    brand_voice_id: NotRequired[str]
    """
    Brand voice.
    """

    test: NotRequired[bool]
    """
    Free, with a watermark.
    """

    fps: NotRequired[Literal[25, 30, 60]]
    """
    Frames a second.
    """

    scene_ids: NotRequired[Sequence[str]]
    """
    Scenes to use, in order; repeats are allowed.
    """

    reorder_music: NotRequired[bool]
    """
    Move the music with the scenes.
    """

    keep_text_vertically_centered: NotRequired[bool]
    """
    Keep text centred.
    """

    subtitles: NotRequired[Mapping[str, Any]]
    """
    Look of the subtitles.
    """


class TemplateVariable(TypedDict):
    """
    A variable of a template.
    """

    name: NotRequired[str]
    """
    Its name.
    """

    type: NotRequired[str]
    """
    What it holds: text, voice and image are documented.
    """

    properties: NotRequired[Mapping[str, Any]]
    """
    Its value: `content` for text, `voice_id` for a voice, `url` or `asset_id` and `fit` for an image.
    """
