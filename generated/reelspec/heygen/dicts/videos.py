# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:e74059d6c218
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict

from ._shared import Dimension


class Background(TypedDict):
    """
    What is behind the figure: a colour, an image or a video.
    """

    type: Literal["color", "image", "video"]
    """
    What is behind the figure.
    """

    value: NotRequired[str]
    """
    Colour, in hexadecimal.
    """

    url: NotRequired[str]
    """
    Public address of the image or video.
    """

    image_asset_id: NotRequired[str]
    """
    Asset of the image.
    """

    video_asset_id: NotRequired[str]
    """
    Asset of the video.
    """

    play_style: NotRequired[Literal["fit_to_scene", "freeze", "loop", "once"]]
    """
    How a video is played.
    """

    fit: NotRequired[Literal["cover", "crop", "contain", "none"]]
    """
    How an image or video fills the picture.
    """


class Character(TypedDict):
    """
    The figure of a scene: an avatar or a talking photo.
    """

    type: NotRequired[Literal["avatar", "talking_photo"]]
    """
    What kind of figure.
    """

    avatar_id: NotRequired[str]
    """
    Avatar; needed when `type` is avatar.
    """

    talking_photo_id: NotRequired[str]
    """
    Talking photo; needed when `type` is talking_photo.
    """

    scale: NotRequired[float]
    """
    Size of the figure as a factor.
    """

    avatar_style: NotRequired[Literal["normal", "closeUp", "circle"]]
    """
    How an avatar is cut.
    """

    talking_photo_style: NotRequired[Literal["square", "circle"]]
    """
    How a talking photo is cut.
    """

    use_avatar_iv_model: NotRequired[bool]
    """
    Use engine IV rather than III. The default is not documented.
    """

    offset: NotRequired[Offset]
    talking_style: NotRequired[Literal["stable", "expressive"]]
    """
    How lively a talking photo moves.
    """

    expression: NotRequired[Literal["default", "happy"]]
    """
    Face of a talking photo.
    """

    super_resolution: NotRequired[bool]
    """
    Sharpen a talking photo.
    """

    matting: NotRequired[bool]
    """
    Cut the figure out of its background.
    """

    circle_background_color: NotRequired[str]
    """
    Colour behind a circle, in hexadecimal.
    """


class CreateAvatarIvRequest(TypedDict):
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

    video_orientation: NotRequired[Literal["portrait", "landscape", "square"]]
    """
    Shape: 720x1280, 1280x720 or 720x720 pixels.
    """

    video_title: NotRequired[str]
    """
    Title.
    """

    fit: NotRequired[Literal["cover", "contain"]]
    """
    How the image fills the picture.
    """

    custom_motion_prompt: NotRequired[str]
    """
    How the figure moves.
    """

    enhance_custom_motion_prompt: NotRequired[bool]
    """
    Improve that prompt first.
    """


class CreateVideoRequest(TypedDict):
    video_inputs: Sequence[VideoInput]
    """
    The scenes, in order.
    """

    caption: NotRequired[bool]
    """
    Captions; only where voices speak text.
    """

    title: NotRequired[str]
    """
    Title of the video.
    """

    callback_id: NotRequired[str | None]
    """
    An id of your own, given back in the status and in deliveries.
    """

    callback_url: NotRequired[str]
    """
    Address that is told when the video is ready. Webhook endpoints offer more and are told too.
    """

    folder_id: NotRequired[str]
    """
    Folder to keep the video in.
    """

    dimension: NotRequired[Dimension]
    test: NotRequired[bool]
    """
    Free, with a watermark.
    """

    aspect_ratio: NotRequired[str | None]
    """
    Not explained.
    """

    caption_mode: NotRequired[Literal["file_only", "burn_in"]]
    """
    Where captions go.
    """

    fps: NotRequired[float]
    """
    Frames a second.
    """

    enable_watermark: NotRequired[bool]
    """
    Put a watermark on.
    """

    subtitles: NotRequired[Mapping[str, Any]]
    """
    Look of the subtitles; its fields are not in our sources.
    """


class CreateWebmRequest(TypedDict):
    avatar_pose_id: NotRequired[str]
    """
    An id of the list of avatars.
    """

    avatar_style: NotRequired[Literal["normal", "closeUp"]]
    """
    How the avatar is cut.
    """

    input_text: NotRequired[str]
    """
    What is said; with `voice_id`.
    """

    voice_id: NotRequired[str]
    """
    Voice; with `input_text`.
    """

    input_audio: NotRequired[str]
    """
    Address of a sound, instead of text and voice.
    """

    dimension: NotRequired[Dimension]


class ElevenLabsSettings(TypedDict):
    """
    Settings of an ElevenLabs voice.
    """

    model: NotRequired[str]
    """
    Model, such as `eleven_monolingual_v1`.
    """

    similarity_boost: NotRequired[float]
    """
    How close to the original voice. The range is not documented.
    """

    stability: NotRequired[float]
    """
    How steady the voice is. The range is not documented.
    """

    style: NotRequired[float]
    """
    How strong the style is. The range is not documented.
    """


class Offset(TypedDict):
    """
    A shift. The unit is not documented.
    """

    x: NotRequired[float]
    """
    To the right.
    """

    y: NotRequired[float]
    """
    Down.
    """


class TextOverlay(TypedDict):
    """
    Text on the picture.
    """

    type: NotRequired[str]
    """
    Kind of overlay; only `text` was seen.
    """

    text: NotRequired[str]
    """
    What is shown.
    """

    font_family: NotRequired[str]
    """
    Font.
    """

    font_size: NotRequired[float]
    """
    Size of the letters. The unit is not documented.
    """

    font_weight: NotRequired[str]
    """
    Weight, such as bold.
    """

    color: NotRequired[str]
    """
    Colour.
    """

    position: NotRequired[Offset]
    text_align: NotRequired[str]
    """
    Alignment, such as left.
    """

    line_height: NotRequired[float]
    """
    Height of a line.
    """

    width: NotRequired[float]
    """
    Width of the block.
    """


class VideoInput(TypedDict):
    """
    A scene. Which of its parts are required is not documented.
    """

    character: NotRequired[Character]
    voice: NotRequired[Voice]
    background: NotRequired[Background]
    text: NotRequired[TextOverlay]


class VideosDeleteArguments(TypedDict):
    video_id: str
    """
    Id of the video.
    """

    type: NotRequired[Literal["heygen_video", "video_translate"]]
    """
    What it is.
    """


class VideosListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Where the page begins: `token` of the page before.
    """

    folder_id: NotRequired[str]
    """
    Only videos of this folder.
    """

    title: NotRequired[str]
    """
    Only videos with this title.
    """


class VideosRetrieveStatusArguments(TypedDict):
    video_id: str
    """
    Id of the video.
    """


class Voice(TypedDict):
    """
    What is heard in a scene: text, audio or silence.
    """

    type: Literal["text", "audio", "silence"]
    """
    What is heard.
    """

    voice_id: NotRequired[str]
    """
    Voice; needed for text.
    """

    input_text: NotRequired[str]
    """
    What is said; under 5000 characters. May hold `<break time="1s"/>` between blanks.
    """

    speed: NotRequired[float]
    """
    Speed of speech as a factor.
    """

    pitch: NotRequired[int]
    """
    Pitch of the voice.
    """

    emotion: NotRequired[Literal["Excited", "Friendly", "Serious", "Soothing", "Broadcaster"]]
    """
    Mood, for voices that support it.
    """

    locale: NotRequired[str]
    """
    Accent of a voice of many languages, such as en-US.
    """

    elevanlabs_settings: NotRequired[ElevenLabsSettings]
    audio_url: NotRequired[str]
    """
    Address of the sound, at most 10 minutes; for audio.
    """

    audio_asset_id: NotRequired[str]
    """
    Asset of the sound; for audio.
    """

    duration: NotRequired[str]
    """
    Length of silence in seconds, as text. An older page says 1.0 to 100.0.
    """
