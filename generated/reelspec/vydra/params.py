# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:45d6adff74b1
"""Request models."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType


class AsmrInput(RequestModel):
    """
    What an ASMR job makes.
    """

    theme: str | MISSING = MISSING
    """
    Theme, such as `rain`.
    """

    prompt: str | MISSING = MISSING
    """
    What to make, in words.
    """


class CreateApiKeyRequest(RequestModel):
    name: str | MISSING = MISSING
    """
    A name for people.
    """

    scopes: list[str] | MISSING = MISSING
    """
    What the key may do, such as `models:*`.
    """

    expires_in_days: Annotated[int | MISSING, Field(alias="expiresInDays")] = MISSING
    """
    Life of the key in days.
    """


class EditImageInput(RequestModel):
    """
    What to change in an image.
    """

    image_url: Annotated[str | MISSING, Field(alias="imageUrl")] = MISSING
    """
    Address of the image.
    """

    prompt: str | MISSING = MISSING
    """
    What to change.
    """


class EditImageJob(RequestModel):
    workflow: Literal["edit_image"]
    """
    The workflow: always `edit_image`.
    """

    input: EditImageInput | MISSING = MISSING
    webhook_url: Annotated[str | MISSING, Field(alias="webhookUrl")] = MISSING
    """
    Address that is told when the job is done.
    """


class FluxEditRequest(RequestModel):
    image_url: Annotated[str | MISSING, Field(alias="imageUrl")] = MISSING
    """
    Address of the image to edit.
    """

    image_urls: Annotated[list[str] | MISSING, Field(alias="imageUrls")] = MISSING
    """
    Further images that the prompt refers to by number.
    """

    prompt: str | MISSING = MISSING
    """
    What to change.
    """

    resolution: str | MISSING = MISSING
    """
    Size class, such as `2K`.
    """

    guidance_scale: Annotated[float | MISSING, Field(alias="guidanceScale")] = MISSING
    """
    How closely the prompt is followed.
    """


class GeminiEditRequest(RequestModel):
    image_url: Annotated[str | MISSING, Field(alias="imageUrl")] = MISSING
    """
    Address of the image to edit.
    """

    prompt: str | MISSING = MISSING
    """
    What to change.
    """

    aspect_ratio: Annotated[str | MISSING, Field(alias="aspectRatio")] = MISSING
    """
    Width to height, such as 16:9.
    """


class GeminiGenerateRequest(RequestModel):
    prompt: str
    """
    What the image shows.
    """

    aspect_ratio: Annotated[str | MISSING, Field(alias="aspectRatio")] = MISSING
    """
    Width to height: 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9 or 21:9.
    """


class GenerateAsmrJob(RequestModel):
    workflow: Literal["generate_asmr"]
    """
    The workflow: always `generate_asmr`.
    """

    input: AsmrInput | MISSING = MISSING
    webhook_url: Annotated[str | MISSING, Field(alias="webhookUrl")] = MISSING
    """
    Address that is told when the job is done.
    """


class GenerateImageJob(RequestModel):
    workflow: Literal["generate_image"]
    """
    The workflow: always `generate_image`.
    """

    input: ImageInput | MISSING = MISSING
    webhook_url: Annotated[str | MISSING, Field(alias="webhookUrl")] = MISSING
    """
    Address that is told when the job is done.
    """


class GenerateVideoJob(RequestModel):
    workflow: Literal["generate_video"]
    """
    The workflow: always `generate_video`.
    """

    input: VideoInput
    webhook_url: Annotated[str | MISSING, Field(alias="webhookUrl")] = MISSING
    """
    Address that is told when the job is done.
    """


class GrokImagineRequest(RequestModel):
    prompt: str | MISSING = MISSING
    """
    What the image or video shows.
    """

    model: str | MISSING = MISSING
    """
    `text-to-video` makes a video. Other values are not in the stored page.
    """


class HouseTimelapseJob(RequestModel):
    workflow: Literal["house-timelapse"]
    """
    The workflow: always `house-timelapse`.
    """

    input: dict[str, Any] | MISSING = MISSING
    """
    Input of the workflow; only `theme` was seen.
    """

    webhook_url: Annotated[str | MISSING, Field(alias="webhookUrl")] = MISSING
    """
    Address that is told when the job is done.
    """


CreateJobRequest = TypeAliasType(
    "CreateJobRequest",
    Annotated[
        GenerateVideoJob | GenerateImageJob | EditImageJob | GenerateAsmrJob | HouseTimelapseJob,
        Field(discriminator="workflow"),
    ],
)
"""
A job, told apart by its workflow.
"""


class ImageInput(RequestModel):
    """
    What an image shows.
    """

    prompt: str | MISSING = MISSING
    """
    What the image shows.
    """

    model: str | MISSING = MISSING
    """
    Model, such as `gemini-image`.
    """

    aspect_ratio: str | MISSING = MISSING
    """
    Width to height, such as 16:9.
    """


class JobsListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Jobs a page.
    """

    offset: int | MISSING = MISSING
    """
    Jobs to skip.
    """

    status: Literal["pending", "running", "completed", "failed"] | MISSING = MISSING
    """
    Only jobs in this state.
    """


class KlingRequest(RequestModel):
    image_url: str | MISSING = MISSING
    """
    Image of the character.
    """

    video_url: str | MISSING = MISSING
    """
    Video whose motion is followed.
    """

    prompt: str | MISSING = MISSING
    """
    What is shown.
    """

    character_orientation: str | MISSING = MISSING
    """
    Orientation of the character, such as `video`.
    """

    keep_original_sound: bool | MISSING = MISSING
    """
    Keep the sound of the video.
    """


class ModelsListArguments(RequestModel):
    provider: str | MISSING = MISSING
    """
    Only models of this provider, such as `google`.
    """

    is_active: bool | MISSING = MISSING
    """
    Only models that are, or are not, in service.
    """


class NanoBananaRequest(RequestModel):
    prompt: str | MISSING = MISSING
    """
    What the image shows, or what to change.
    """

    image_url: Annotated[str | MISSING, Field(alias="imageUrl")] = MISSING
    """
    Address of the image to edit.
    """

    aspect_ratio: Annotated[str | MISSING, Field(alias="aspectRatio")] = MISSING
    """
    Width to height, such as 16:9.
    """


class RegisterBotRequest(RequestModel):
    agent_name: str | MISSING = MISSING
    """
    Name of the agent.
    """

    billing_email: str | MISSING = MISSING
    """
    Mail address of the person who pays.
    """


Veo3Request = TypeAliasType("Veo3Request", dict[str, Any])
"""
The fields are not documented.
"""


class VideoInput(RequestModel):
    """
    What a video shows, and with which model it is made.
    """

    prompt: str
    """
    What the video shows.
    """

    model: Literal["veo3", "kling-3.1", "seedance", "seedance-2", "grok-imagine"] | MISSING = (
        MISSING
    )
    """
    Model. Credits: veo3 175, kling-3.1 300, seedance 150, seedance-2 250, grok-imagine 150.
    """

    aspect_ratio: str | MISSING = MISSING
    """
    Width to height, such as 16:9, 9:16 or 1:1.
    """

    image_url: str | MISSING = MISSING
    """
    Image to animate: a public address of a PNG, JPEG or WebP.
    """

    image_urls: list[str] | MISSING = MISSING
    """
    Reference images for seedance-2; upload files first with `uploads.create`.
    """

    duration: float | MISSING = MISSING
    """
    Length to aim for, in seconds.
    """
