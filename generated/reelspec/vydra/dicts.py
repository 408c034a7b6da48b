# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:57777dc99a8b
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class AsmrInput(TypedDict):
    """
    What an ASMR job makes.
    """

    theme: NotRequired[str]
    """
    Theme, such as `rain`.
    """

    prompt: NotRequired[str]
    """
    What to make, in words.
    """


class CreateApiKeyRequest(TypedDict):
    name: NotRequired[str]
    """
    A name for people.
    """

    scopes: NotRequired[Sequence[str]]
    """
    What the key may do, such as `models:*`.
    """

    expiresInDays: NotRequired[int]
    """
    Life of the key in days.
    """


class EditImageInput(TypedDict):
    """
    What to change in an image.
    """

    imageUrl: NotRequired[str]
    """
    Address of the image.
    """

    prompt: NotRequired[str]
    """
    What to change.
    """


class EditImageJob(TypedDict):
    workflow: Literal["edit_image"]
    """
    The workflow: always `edit_image`.
    """

    input: NotRequired[EditImageInput]
    webhookUrl: NotRequired[str]
    """
    Address that is told when the job is done.
    """


class FluxEditRequest(TypedDict):
    imageUrl: NotRequired[str]
    """
    Address of the image to edit.
    """

    imageUrls: NotRequired[Sequence[str]]
    """
    Further images that the prompt refers to by number.
    """

    prompt: NotRequired[str]
    """
    What to change.
    """

    resolution: NotRequired[str]
    """
    Size class, such as `2K`.
    """

    guidanceScale: NotRequired[float]
    """
    How closely the prompt is followed.
    """


class GeminiEditRequest(TypedDict):
    imageUrl: NotRequired[str]
    """
    Address of the image to edit.
    """

    prompt: NotRequired[str]
    """
    What to change.
    """

    aspectRatio: NotRequired[str]
    """
    Width to height, such as 16:9.
    """


class GeminiGenerateRequest(TypedDict):
    prompt: str
    """
    What the image shows.
    """

    aspectRatio: NotRequired[str]
    """
    Width to height: 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9 or 21:9.
    """


class GenerateAsmrJob(TypedDict):
    workflow: Literal["generate_asmr"]
    """
    The workflow: always `generate_asmr`.
    """

    input: NotRequired[AsmrInput]
    webhookUrl: NotRequired[str]
    """
    Address that is told when the job is done.
    """


class GenerateImageJob(TypedDict):
    workflow: Literal["generate_image"]
    """
    The workflow: always `generate_image`.
    """

    input: NotRequired[ImageInput]
    webhookUrl: NotRequired[str]
    """
    Address that is told when the job is done.
    """


class GenerateVideoJob(TypedDict):
    workflow: Literal["generate_video"]
    """
    The workflow: always `generate_video`.
    """

    input: VideoInput
    webhookUrl: NotRequired[str]
    """
    Address that is told when the job is done.
    """


class GrokImagineRequest(TypedDict):
    prompt: NotRequired[str]
    """
    What the image or video shows.
    """

    model: NotRequired[str]
    """
    `text-to-video` makes a video. Other values are not in the stored page.
    """


class HouseTimelapseJob(TypedDict):
    workflow: Literal["house-timelapse"]
    """
    The workflow: always `house-timelapse`.
    """

    input: NotRequired[Mapping[str, Any]]
    """
    Input of the workflow; only `theme` was seen.
    """

    webhookUrl: NotRequired[str]
    """
    Address that is told when the job is done.
    """


CreateJobRequest: TypeAlias = (
    GenerateVideoJob | GenerateImageJob | EditImageJob | GenerateAsmrJob | HouseTimelapseJob
)
"""
A job, told apart by its workflow.
"""


class ImageInput(TypedDict):
    """
    What an image shows.
    """

    prompt: NotRequired[str]
    """
    What the image shows.
    """

    model: NotRequired[str]
    """
    Model, such as `gemini-image`.
    """

    aspect_ratio: NotRequired[str]
    """
    Width to height, such as 16:9.
    """


class JobsListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Jobs a page.
    """

    offset: NotRequired[int]
    """
    Jobs to skip.
    """

    status: NotRequired[Literal["pending", "running", "completed", "failed"]]
    """
    Only jobs in this state.
    """


class KlingRequest(TypedDict):
    image_url: NotRequired[str]
    """
    Image of the character.
    """

    video_url: NotRequired[str]
    """
    Video whose motion is followed.
    """

    prompt: NotRequired[str]
    """
    What is shown.
    """

    character_orientation: NotRequired[str]
    """
    Orientation of the character, such as `video`.
    """

    keep_original_sound: NotRequired[bool]
    """
    Keep the sound of the video.
    """


class ModelsListArguments(TypedDict):
    provider: NotRequired[str]
    """
    Only models of this provider, such as `google`.
    """

    is_active: NotRequired[bool]
    """
    Only models that are, or are not, in service.
    """


class NanoBananaRequest(TypedDict):
    prompt: NotRequired[str]
    """
    What the image shows, or what to change.
    """

    imageUrl: NotRequired[str]
    """
    Address of the image to edit.
    """

    aspectRatio: NotRequired[str]
    """
    Width to height, such as 16:9.
    """


class RegisterBotRequest(TypedDict):
    agent_name: NotRequired[str]
    """
    Name of the agent.
    """

    billing_email: NotRequired[str]
    """
    Mail address of the person who pays.
    """


Veo3Request: TypeAlias = Mapping[str, Any]
"""
The fields are not documented.
"""


class VideoInput(TypedDict):
    """
    What a video shows, and with which model it is made.
    """

    prompt: str
    """
    What the video shows.
    """

    model: NotRequired[Literal["veo3", "kling-3.1", "seedance", "seedance-2", "grok-imagine"]]
    """
    Model. Credits: veo3 175, kling-3.1 300, seedance 150, seedance-2 250, grok-imagine 150.
    """

    aspect_ratio: NotRequired[str]
    """
    Width to height, such as 16:9, 9:16 or 1:1.
    """

    image_url: NotRequired[str]
    """
    Image to animate: a public address of a PNG, JPEG or WebP.
    """

    image_urls: NotRequired[Sequence[str]]
    """
    Reference images for seedance-2; upload files first with `uploads.create`.
    """

    duration: NotRequired[float]
    """
    Length to aim for, in seconds.
    """
