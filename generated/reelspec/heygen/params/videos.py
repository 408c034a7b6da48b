# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:1c6d32096420
"""Request models."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import ConstrainedModel as _ConstrainedModel
from reelspec._runtime.params import RequestModel
from reelspec._runtime.schema.json_schema import Rule as _Rule

from ._shared import Dimension


class Background(_ConstrainedModel):
    """
    What is behind the figure: a colour, an image or a video.
    """

    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "allOf": [
                {
                    "if": {"properties": {"type": {"const": "image"}}, "required": ["type"]},
                    "then": {"anyOf": [{"required": ["url"]}, {"required": ["image_asset_id"]}]},
                },
                {
                    "if": {"properties": {"type": {"const": "video"}}, "required": ["type"]},
                    "then": {"anyOf": [{"required": ["url"]}, {"required": ["video_asset_id"]}]},
                },
            ]
        },
    )
    type: Literal["color", "image", "video"]
    """
    What is behind the figure.
    """

    value: Annotated[
        str | MISSING, Field(pattern="^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$")
    ] = MISSING
    """
    Colour, in hexadecimal.
    """

    url: str | MISSING = MISSING
    """
    Public address of the image or video.
    """

    image_asset_id: str | MISSING = MISSING
    """
    Asset of the image.
    """

    video_asset_id: str | MISSING = MISSING
    """
    Asset of the video.
    """

    play_style: Literal["fit_to_scene", "freeze", "loop", "once"] | MISSING = MISSING
    """
    How a video is played.
    """

    fit: Literal["cover", "crop", "contain", "none"] | MISSING = MISSING
    """
    How an image or video fills the picture.
    """


class Character(_ConstrainedModel):
    """
    The figure of a scene: an avatar or a talking photo.
    """

    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "allOf": [
                {
                    "if": {"properties": {"type": {"const": "avatar"}}, "required": ["type"]},
                    "then": {"required": ["avatar_id"]},
                },
                {
                    "if": {
                        "properties": {"type": {"const": "talking_photo"}},
                        "required": ["type"],
                    },
                    "then": {"required": ["talking_photo_id"]},
                },
            ]
        },
    )
    type: Literal["avatar", "talking_photo"] | MISSING = MISSING
    """
    What kind of figure.
    """

    avatar_id: str | MISSING = MISSING
    """
    Avatar; needed when `type` is avatar.
    """

    talking_photo_id: str | MISSING = MISSING
    """
    Talking photo; needed when `type` is talking_photo.
    """

    scale: Annotated[float | MISSING, Field(ge=0.0, le=2.0)] = MISSING
    """
    Size of the figure as a factor.
    """

    avatar_style: Literal["normal", "closeUp", "circle"] | MISSING = MISSING
    """
    How an avatar is cut.
    """

    talking_photo_style: Literal["square", "circle"] | MISSING = MISSING
    """
    How a talking photo is cut.
    """

    use_avatar_iv_model: bool | MISSING = MISSING
    """
    Use engine IV rather than III. The default is not documented.
    """

    offset: Offset | MISSING = MISSING
    talking_style: Literal["stable", "expressive"] | MISSING = MISSING
    """
    How lively a talking photo moves.
    """

    expression: Literal["default", "happy"] | MISSING = MISSING
    """
    Face of a talking photo.
    """

    super_resolution: bool | MISSING = MISSING
    """
    Sharpen a talking photo.
    """

    matting: bool | MISSING = MISSING
    """
    Cut the figure out of its background.
    """

    circle_background_color: Annotated[
        str | MISSING, Field(pattern="^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$")
    ] = MISSING
    """
    Colour behind a circle, in hexadecimal.
    """


class CreateAvatarIvRequest(RequestModel):
    image_key: str
    """
    Image, by the `image_key` of `assets.upload`.
    """

    script: str
    """
    What is said.
    """

    voice_id: str
    """
    Voice.
    """

    video_orientation: Literal["portrait", "landscape", "square"] | MISSING = MISSING
    """
    Shape: 720x1280, 1280x720 or 720x720 pixels.
    """

    video_title: str | MISSING = MISSING
    """
    Title.
    """

    fit: Literal["cover", "contain"] | MISSING = MISSING
    """
    How the image fills the picture.
    """

    custom_motion_prompt: str | MISSING = MISSING
    """
    How the figure moves.
    """

    enhance_custom_motion_prompt: bool | MISSING = MISSING
    """
    Improve that prompt first.
    """


class CreateVideoRequest(RequestModel):
    video_inputs: Annotated[list[VideoInput], Field(max_length=50, min_length=1)]
    """
    The scenes, in order.
    """

    caption: bool | MISSING = MISSING
    """
    Captions; only where voices speak text.
    """

    title: str | MISSING = MISSING
    """
    Title of the video.
    """

    callback_id: str | None | MISSING = MISSING
    """
    An id of your own, given back in the status and in deliveries.
    """

    callback_url: str | MISSING = MISSING
    """
    Address that is told when the video is ready. Webhook endpoints offer more and are told too.
    """

    folder_id: str | MISSING = MISSING
    """
    Folder to keep the video in.
    """

    dimension: Dimension | MISSING = MISSING
    test: bool | MISSING = MISSING
    """
    Free, with a watermark.
    """

    aspect_ratio: str | None | MISSING = MISSING
    """
    Not explained.
    """

    caption_mode: Literal["file_only", "burn_in"] | MISSING = MISSING
    """
    Where captions go.
    """

    fps: float | MISSING = MISSING
    """
    Frames a second.
    """

    enable_watermark: bool | MISSING = MISSING
    """
    Put a watermark on.
    """

    subtitles: dict[str, Any] | MISSING = MISSING
    """
    Look of the subtitles; its fields are not in our sources.
    """


class CreateWebmRequest(_ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {"anyOf": [{"required": ["input_text", "voice_id"]}, {"required": ["input_audio"]}]},
    )
    avatar_pose_id: str | MISSING = MISSING
    """
    An id of the list of avatars.
    """

    avatar_style: Literal["normal", "closeUp"] | MISSING = MISSING
    """
    How the avatar is cut.
    """

    input_text: str | MISSING = MISSING
    """
    What is said; with `voice_id`.
    """

    voice_id: str | MISSING = MISSING
    """
    Voice; with `input_text`.
    """

    input_audio: str | MISSING = MISSING
    """
    Address of a sound, instead of text and voice.
    """

    dimension: Dimension | MISSING = MISSING


class ElevenLabsSettings(RequestModel):
    """
    Settings of an ElevenLabs voice.
    """

    model: str | MISSING = MISSING
    """
    Model, such as `eleven_monolingual_v1`.
    """

    similarity_boost: float | MISSING = MISSING
    """
    How close to the original voice. The range is not documented.
    """

    stability: float | MISSING = MISSING
    """
    How steady the voice is. The range is not documented.
    """

    style: float | MISSING = MISSING
    """
    How strong the style is. The range is not documented.
    """


class Offset(RequestModel):
    """
    A shift. The unit is not documented.
    """

    x: float | MISSING = MISSING
    """
    To the right.
    """

    y: float | MISSING = MISSING
    """
    Down.
    """


class TextOverlay(RequestModel):
    """
    Text on the picture.
    """

    type: str | MISSING = MISSING
    """
    Kind of overlay; only `text` was seen.
    """

    text: str | MISSING = MISSING
    """
    What is shown.
    """

    font_family: str | MISSING = MISSING
    """
    Font.
    """

    font_size: float | MISSING = MISSING
    """
    Size of the letters. The unit is not documented.
    """

    font_weight: str | MISSING = MISSING
    """
    Weight, such as bold.
    """

    color: str | MISSING = MISSING
    """
    Colour.
    """

    position: Offset | MISSING = MISSING
    text_align: str | MISSING = MISSING
    """
    Alignment, such as left.
    """

    line_height: float | MISSING = MISSING
    """
    Height of a line.
    """

    width: float | MISSING = MISSING
    """
    Width of the block.
    """


class VideoInput(RequestModel):
    """
    A scene. Which of its parts are required is not documented.
    """

    character: Character | MISSING = MISSING
    voice: Voice | MISSING = MISSING
    background: Background | MISSING = MISSING
    text: TextOverlay | MISSING = MISSING


class VideosDeleteArguments(RequestModel):
    video_id: str
    """
    Id of the video.
    """

    type: Literal["heygen_video", "video_translate"] | MISSING = MISSING
    """
    What it is.
    """


class VideosListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=0, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Where the page begins: `token` of the page before.
    """

    folder_id: str | MISSING = MISSING
    """
    Only videos of this folder.
    """

    title: str | MISSING = MISSING
    """
    Only videos with this title.
    """


class VideosRetrieveStatusArguments(RequestModel):
    video_id: str
    """
    Id of the video.
    """


class Voice(_ConstrainedModel):
    """
    What is heard in a scene: text, audio or silence.
    """

    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "allOf": [
                {
                    "if": {"properties": {"type": {"const": "text"}}, "required": ["type"]},
                    "then": {"required": ["voice_id", "input_text"]},
                },
                {
                    "if": {"properties": {"type": {"const": "audio"}}, "required": ["type"]},
                    "then": {
                        "anyOf": [{"required": ["audio_url"]}, {"required": ["audio_asset_id"]}]
                    },
                },
            ]
        },
    )
    type: Literal["text", "audio", "silence"]
    """
    What is heard.
    """

    voice_id: str | MISSING = MISSING
    """
    Voice; needed for text.
    """

    input_text: Annotated[str | MISSING, Field(max_length=4999)] = MISSING
    """
    What is said; under 5000 characters. May hold `<break time="1s"/>` between blanks.
    """

    speed: Annotated[float | MISSING, Field(ge=0.5, le=1.5)] = MISSING
    """
    Speed of speech as a factor.
    """

    pitch: Annotated[int | MISSING, Field(ge=-50, le=50)] = MISSING
    """
    Pitch of the voice.
    """

    emotion: Literal["Excited", "Friendly", "Serious", "Soothing", "Broadcaster"] | MISSING = (
        MISSING
    )
    """
    Mood, for voices that support it.
    """

    locale: str | MISSING = MISSING
    """
    Accent of a voice of many languages, such as en-US.
    """

    elevanlabs_settings: ElevenLabsSettings | MISSING = MISSING
    audio_url: str | MISSING = MISSING
    """
    Address of the sound, at most 10 minutes; for audio.
    """

    audio_asset_id: str | MISSING = MISSING
    """
    Asset of the sound; for audio.
    """

    duration: str | MISSING = MISSING
    """
    Length of silence in seconds, as text. An older page says 1.0 to 100.0.
    """
