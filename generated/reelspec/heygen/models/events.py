# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:c0f340d51105
"""Response models."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import ConfigDict, Field
from reelspec._runtime.model import ResponseModel
from typing_extensions import TypeAliasType


class AvatarVideoFailEvent(ResponseModel):
    """
    A video failed.
    """

    event_type: Literal["avatar_video.fail"]
    """
    What happened.
    """

    event_data: VideoFailed


class AvatarVideoGifFailEvent(ResponseModel):
    """
    A GIF failed.
    """

    event_type: Literal["avatar_video_gif.fail"]
    """
    What happened.
    """

    event_data: VideoFailed


class AvatarVideoGifSuccessEvent(ResponseModel):
    """
    A GIF is ready.
    """

    event_type: Literal["avatar_video_gif.success"]
    """
    What happened.
    """

    event_data: VideoSucceeded


class AvatarVideoSuccessEvent(ResponseModel):
    """
    A video is ready.
    """

    event_type: Literal["avatar_video.success"]
    """
    What happened.
    """

    event_data: VideoSucceeded


class PersonalizedVideoEvent(ResponseModel):
    """
    A personalized video is ready.
    """

    event_type: Literal["personalized_video"]
    """
    What happened.
    """

    event_data: PersonalizedVideoMade


class PersonalizedVideoMade(ResponseModel):
    """
    A personalized video that is ready.
    """

    project_id: str | None = None
    """
    Id of the project.
    """

    video_id: str | None = None
    """
    Id of the video.
    """

    video_url: str | None = None
    """
    Address of the video.
    """

    landing_page_url: str | None = None
    """
    Address of its page.
    """

    gif_url: str | None = None
    """
    Address of a GIF.
    """

    gif_html: str | None = None
    """
    HTML with the GIF.
    """

    contact_info: str | dict[str, Any] | None = None
    """
    Whom it is for.
    """


class TranslationFailed(ResponseModel):
    """
    A translation that failed.
    """

    video_translate_id: str
    """
    Id of the translation.
    """

    message: str | None = None
    """
    Why it failed; named msg for videos.
    """

    callback_id: str | None = None
    """
    Your own id.
    """

    output_language: str | None = None
    """
    Language.
    """


class TranslationSucceeded(ResponseModel):
    """
    A translation that is ready.
    """

    video_translate_id: str
    """
    Id of the translation.
    """

    url: str | None = None
    """
    Address of the result.
    """

    callback_id: str | None = None
    """
    Your own id.
    """

    output_language: str | None = None
    """
    Language.
    """


class V3Event(ResponseModel):
    """
    A delivery of version 3. What it holds is not documented.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
    )
    event_type: str | None = None
    """
    Type of the event.
    """

    event_data: dict[str, Any] | None = None
    """
    What happened.
    """


class VideoFailed(ResponseModel):
    """
    A video that failed.
    """

    video_id: str
    """
    Id of the video.
    """

    msg: str | None = None
    """
    Why it failed.
    """

    callback_id: str | None = None
    """
    Your own id.
    """


class VideoSucceeded(ResponseModel):
    """
    A video that is ready.
    """

    video_id: str
    """
    Id of the video.
    """

    url: str | None = None
    """
    Address of the video.
    """

    callback_id: str | None = None
    """
    Your own id.
    """

    gif_download_url: str | None = None
    """
    Address of a GIF.
    """

    video_share_page_url: str | None = None
    """
    Address of a public page.
    """

    video_page_url: str | None = None
    """
    Address of its page.
    """

    folder_id: str | None = None
    """
    Folder.
    """

    callback_url: str | None = None
    """
    The callback address of the request.
    """


class VideoTranslateFailEvent(ResponseModel):
    """
    A translation failed.
    """

    event_type: Literal["video_translate.fail"]
    """
    What happened.
    """

    event_data: TranslationFailed


class VideoTranslateSuccessEvent(ResponseModel):
    """
    A translation is ready.
    """

    event_type: Literal["video_translate.success"]
    """
    What happened.
    """

    event_data: TranslationSucceeded


DeliveredEvent = TypeAliasType(
    "DeliveredEvent",
    Annotated[
        AvatarVideoSuccessEvent
        | AvatarVideoFailEvent
        | AvatarVideoGifSuccessEvent
        | AvatarVideoGifFailEvent
        | VideoTranslateSuccessEvent
        | VideoTranslateFailEvent
        | PersonalizedVideoEvent,
        Field(discriminator="event_type"),
    ],
)
"""
Any delivery, told apart by `event_type`.
"""
