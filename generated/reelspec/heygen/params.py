# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:34389d5f2db4
"""Request models."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .._runtime.params import ConstrainedModel as _ConstrainedModel
from .._runtime.params import RequestModel
from .._runtime.schema.json_schema import Rule as _Rule


class AddLooksRequest(RequestModel):
    group_id: str | MISSING = MISSING
    """Group."""

    image_keys: Annotated[list[str] | MISSING, Field(max_length=4)] = MISSING
    """Images, by their keys."""

    name: str | MISSING = MISSING
    """Name of the looks."""

    generation_id: str | MISSING = MISSING
    """Generation; needed for generated images."""


class AgentConfig(RequestModel):
    """What the agent keeps to."""

    duration_sec: Annotated[int | MISSING, Field(ge=5, le=300)] = MISSING
    """Length in seconds."""

    avatar_id: str | MISSING = MISSING
    """Avatar."""

    orientation: Literal["portrait", "landscape"] | MISSING = MISSING
    """Shape."""


class AgentFile(RequestModel):
    """A file for the agent."""

    asset_id: str | MISSING = MISSING
    """Asset."""


class AssetsListArguments(RequestModel):
    folder_id: str | MISSING = MISSING
    """Only assets of this folder."""

    file_type: str | MISSING = MISSING
    """Only assets of this kind."""

    limit: Annotated[int | MISSING, Field(ge=0, le=100)] = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins: `token` of the page before."""


class AvatarGroupsListArguments(RequestModel):
    include_public: bool | MISSING = MISSING
    """Public groups too."""


class Background(_ConstrainedModel):
    """What is behind the figure: a colour, an image or a video."""

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
    """What is behind the figure."""

    value: Annotated[
        str | MISSING, Field(pattern="^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$")
    ] = MISSING
    """Colour, in hexadecimal."""

    url: str | MISSING = MISSING
    """Public address of the image or video."""

    image_asset_id: str | MISSING = MISSING
    """Asset of the image."""

    video_asset_id: str | MISSING = MISSING
    """Asset of the video."""

    play_style: Literal["fit_to_scene", "freeze", "loop", "once"] | MISSING = MISSING
    """How a video is played."""

    fit: Literal["cover", "crop", "contain", "none"] | MISSING = MISSING
    """How an image or video fills the picture."""


class BrandVoicesListArguments(RequestModel):
    limit: int | MISSING = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins."""

    name_only: bool | MISSING = MISSING
    """Names alone."""


class Character(_ConstrainedModel):
    """The figure of a scene: an avatar or a talking photo."""

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
    """What kind of figure."""

    avatar_id: str | MISSING = MISSING
    """Avatar; needed when `type` is avatar."""

    talking_photo_id: str | MISSING = MISSING
    """Talking photo; needed when `type` is talking_photo."""

    scale: Annotated[float | MISSING, Field(ge=0.0, le=2.0)] = MISSING
    """Size of the figure as a factor."""

    avatar_style: Literal["normal", "closeUp", "circle"] | MISSING = MISSING
    """How an avatar is cut."""

    talking_photo_style: Literal["square", "circle"] | MISSING = MISSING
    """How a talking photo is cut."""

    use_avatar_iv_model: bool | MISSING = MISSING
    """Use engine IV rather than III. The default is not documented."""

    offset: Offset | MISSING = MISSING
    talking_style: Literal["stable", "expressive"] | MISSING = MISSING
    """How lively a talking photo moves."""

    expression: Literal["default", "happy"] | MISSING = MISSING
    """Face of a talking photo."""

    super_resolution: bool | MISSING = MISSING
    """Sharpen a talking photo."""

    matting: bool | MISSING = MISSING
    """Cut the figure out of its background."""

    circle_background_color: Annotated[
        str | MISSING, Field(pattern="^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$")
    ] = MISSING
    """Colour behind a circle, in hexadecimal."""


class CreateAgentVideoRequest(_ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {"dependentRequired": {"callback_id": ["callback_url"]}},
    )
    prompt: str
    """What the video is about."""

    config: AgentConfig | MISSING = MISSING
    files: list[AgentFile] | MISSING = MISSING
    """Files to use."""

    callback_id: str | MISSING = MISSING
    """An id of your own; needs `callback_url`."""

    callback_url: str | MISSING = MISSING
    """Address that is told when the video is ready."""


class CreateAvatarIvRequest(RequestModel):
    image_key: str
    """Image, by the `image_key` of `assets.upload`."""

    script: str
    """What is said."""

    voice_id: str
    """Voice."""

    video_orientation: Literal["portrait", "landscape", "square"] | MISSING = MISSING
    """Shape: 720x1280, 1280x720 or 720x720 pixels."""

    video_title: str | MISSING = MISSING
    """Title."""

    fit: Literal["cover", "contain"] | MISSING = MISSING
    """How the image fills the picture."""

    custom_motion_prompt: str | MISSING = MISSING
    """How the figure moves."""

    enhance_custom_motion_prompt: bool | MISSING = MISSING
    """Improve that prompt first."""


class CreateFolderRequest(RequestModel):
    name: str | MISSING = MISSING
    """Name."""

    project_type: (
        Literal["video_translate", "instant_avatar", "video", "asset", "brand_kit", "mixed"]
        | MISSING
    ) = MISSING
    """What it holds; instant_avatar and asset need an Enterprise plan."""

    parent_id: str | MISSING = MISSING
    """Folder to put it in."""


class CreatePhotoGroupRequest(RequestModel):
    name: str
    """Name of the group."""

    image_key: str
    """Image, by its key."""

    generation_id: str | MISSING = MISSING
    """Generation the image is from."""


class CreateTwinRequest(RequestModel):
    training_footage_url: str
    """Address of the footage: MP4 with H.264, at least 720p and 30 seconds."""

    video_consent_url: str
    """Address of the consent, on video."""

    avatar_name: str
    """Name of the twin."""

    avatar_group_id: str | MISSING = MISSING
    """Group to put it in."""

    callback_id: str | MISSING = MISSING
    """An id of your own."""

    callback_url: str | MISSING = MISSING
    """Address that is told when it is ready."""


class CreateVideoRequest(RequestModel):
    video_inputs: Annotated[list[VideoInput], Field(max_length=50, min_length=1)]
    """The scenes, in order."""

    caption: bool | MISSING = MISSING
    """Captions; only where voices speak text."""

    title: str | MISSING = MISSING
    """Title of the video."""

    callback_id: str | None | MISSING = MISSING
    """An id of your own, given back in the status and in deliveries."""

    callback_url: str | MISSING = MISSING
    """Address that is told when the video is ready. Webhook endpoints offer more and are told too."""

    folder_id: str | MISSING = MISSING
    """Folder to keep the video in."""

    dimension: Dimension | MISSING = MISSING
    test: bool | MISSING = MISSING
    """Free, with a watermark."""

    aspect_ratio: str | None | MISSING = MISSING
    """Not explained."""

    caption_mode: Literal["file_only", "burn_in"] | MISSING = MISSING
    """Where captions go."""

    fps: float | MISSING = MISSING
    """Frames a second."""

    enable_watermark: bool | MISSING = MISSING
    """Put a watermark on."""

    subtitles: dict[str, Any] | MISSING = MISSING
    """Look of the subtitles; its fields are not in our sources."""


class CreateVideoV2Request(_ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "oneOf": [
                {"required": ["avatar_id"]},
                {"required": ["image_url"]},
                {"required": ["image_asset_id"]},
            ]
        },
    )
    avatar_id: str | MISSING = MISSING
    """Avatar."""

    image_url: str | MISSING = MISSING
    """Image, instead of an avatar."""

    image_asset_id: str | MISSING = MISSING
    """Image asset, instead of an avatar."""

    script: str | MISSING = MISSING
    """What is said; with `voice_id`."""

    voice_id: str | MISSING = MISSING
    """Voice; with `script`."""

    audio_url: str | MISSING = MISSING
    """Sound, instead of script and voice."""

    audio_asset_id: str | MISSING = MISSING
    """Sound asset, instead of script and voice."""

    title: str | MISSING = MISSING
    """Title."""

    resolution: str | MISSING = MISSING
    """Resolution."""

    aspect_ratio: str | MISSING = MISSING
    """Width to height."""

    motion_prompt: str | MISSING = MISSING
    """How the figure moves."""

    expressiveness: Literal["high", "medium", "low"] | MISSING = MISSING
    """How lively it moves."""

    remove_background: bool | MISSING = MISSING
    """Cut the figure out."""

    background: dict[str, Any] | MISSING = MISSING
    """What is behind; its fields are not in our sources."""

    voice_settings: dict[str, Any] | MISSING = MISSING
    """Settings of the voice; its fields are not in our sources."""


class CreateWebhookEndpointRequest(RequestModel):
    url: str
    """Address of the receiver, https. HeyGen tries it with OPTIONS and waits 1 second."""

    events: list[str] | None | MISSING = MISSING
    """Types to be told of; left out or null: all."""

    entity_id: str | MISSING = MISSING
    """Only for this video or project."""


class CreateWebmRequest(_ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {"anyOf": [{"required": ["input_text", "voice_id"]}, {"required": ["input_audio"]}]},
    )
    avatar_pose_id: str | MISSING = MISSING
    """An id of the list of avatars."""

    avatar_style: Literal["normal", "closeUp"] | MISSING = MISSING
    """How the avatar is cut."""

    input_text: str | MISSING = MISSING
    """What is said; with `voice_id`."""

    voice_id: str | MISSING = MISSING
    """Voice; with `input_text`."""

    input_audio: str | MISSING = MISSING
    """Address of a sound, instead of text and voice."""

    dimension: Dimension | MISSING = MISSING


class Dimension(RequestModel):
    """Size of the picture in pixels. Left out, 1280 x 720; a later page says 1920 x 1080."""

    width: int | MISSING = MISSING
    """Width in pixels."""

    height: int | MISSING = MISSING
    """Height in pixels."""


class ElevenLabsSettings(RequestModel):
    """Settings of an ElevenLabs voice."""

    model: str | MISSING = MISSING
    """Model, such as `eleven_monolingual_v1`."""

    similarity_boost: float | MISSING = MISSING
    """How close to the original voice. The range is not documented."""

    stability: float | MISSING = MISSING
    """How steady the voice is. The range is not documented."""

    style: float | MISSING = MISSING
    """How strong the style is. The range is not documented."""


class FoldersListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=0, le=100)] = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins: `token` of the page before."""

    parent_id: str | MISSING = MISSING
    """Only folders in this one."""

    name_filter: str | MISSING = MISSING
    """Only folders with this text in their name."""

    is_trash: bool | MISSING = MISSING
    """Folders in the trash."""


class GenerateFromTemplateRequest(RequestModel):
    variables: dict[str, TemplateVariable]
    """Values by name."""

    title: str | MISSING = MISSING
    """Title."""

    caption: bool | MISSING = MISSING
    """Captions."""

    dimension: Dimension | MISSING = MISSING
    include_gif: bool | MISSING = MISSING
    """A GIF in the delivery."""

    enable_sharing: bool | MISSING = MISSING
    """A public page."""

    callback_id: str | MISSING = MISSING
    """An id of your own."""

    callback_url: str | MISSING = MISSING
    """Address that is told when the video is ready."""

    folder_id: str | MISSING = MISSING
    """Folder."""

    brand_voice_id: str | MISSING = MISSING
    """Brand voice."""

    test: bool | MISSING = MISSING
    """Free, with a watermark."""

    fps: Literal[25, 30, 60] | MISSING = MISSING
    """Frames a second."""

    scene_ids: list[str] | MISSING = MISSING
    """Scenes to use, in order; repeats are allowed."""

    reorder_music: bool | MISSING = MISSING
    """Move the music with the scenes."""

    keep_text_vertically_centered: bool | MISSING = MISSING
    """Keep text centred."""

    subtitles: dict[str, Any] | MISSING = MISSING
    """Look of the subtitles."""


class GenerateLookRequest(RequestModel):
    group_id: str | MISSING = MISSING
    """A trained group."""

    prompt: str | MISSING = MISSING
    """What the look is like."""

    orientation: Literal["square", "horizontal", "vertical"] | MISSING = MISSING
    """Shape of the picture."""

    pose: Literal["half_body", "close_up", "full_body"] | MISSING = MISSING
    """Pose."""

    style: (
        Literal["Realistic", "Pixar", "Cinematic", "Vintage", "Noir", "Cyberpunk", "Unspecified"]
        | MISSING
    ) = MISSING
    """Style."""


class GeneratePhotoRequest(RequestModel):
    name: str
    """Name."""

    age: Literal["Young Adult", "Early Middle Age", "Late Middle Age", "Senior", "Unspecified"]
    """Age."""

    gender: Literal["Woman", "Man", "Unspecified"]
    """Gender."""

    ethnicity: Literal[
        "White",
        "Black",
        "Asian American",
        "East Asian",
        "South East Asian",
        "South Asian",
        "Middle Eastern",
        "Pacific",
        "Hispanic",
        "Unspecified",
    ]
    """Ethnicity."""

    orientation: Literal["square", "horizontal", "vertical"]
    """Shape of the picture."""

    pose: Literal["half_body", "close_up", "full_body"]
    """Pose."""

    style: Literal["Realistic", "Pixar", "Cinematic", "Vintage", "Noir", "Cyberpunk", "Unspecified"]
    """Style."""

    appearance: Annotated[str, Field(max_length=1000)]
    """Looks, in words."""


class Offset(RequestModel):
    """A shift. The unit is not documented."""

    x: float | MISSING = MISSING
    """To the right."""

    y: float | MISSING = MISSING
    """Down."""


OpenRequest = TypeAliasType("OpenRequest", dict[str, Any])
"""The fields are not documented: pass them as `body`."""


class PhotoAvatarIdRequest(RequestModel):
    id: str | MISSING = MISSING
    """Id of the photo avatar."""


class PreviewVoiceRequest(RequestModel):
    text: str
    """What is said."""

    voice_id: str
    """Voice."""

    text_type: Literal["plain", "ssml"] | MISSING = MISSING
    """How the text is written."""

    settings: dict[str, Any] | MISSING = MISSING
    """Settings; the fields are not in the stored page."""

    with_timestamps: bool | MISSING = MISSING
    """Times of the words too."""

    generation_type: str | MISSING = MISSING
    """Not explained."""


class TemplateVariable(RequestModel):
    """A variable of a template."""

    name: str | MISSING = MISSING
    """Its name."""

    type: str | MISSING = MISSING
    """What it holds: text, voice and image are documented."""

    properties: dict[str, Any] | MISSING = MISSING
    """Its value: `content` for text, `voice_id` for a voice, `url` or `asset_id` and `fit` for an
    image.
    """


class TextOverlay(RequestModel):
    """Text on the picture."""

    type: str | MISSING = MISSING
    """Kind of overlay; only `text` was seen."""

    text: str | MISSING = MISSING
    """What is shown."""

    font_family: str | MISSING = MISSING
    """Font."""

    font_size: float | MISSING = MISSING
    """Size of the letters. The unit is not documented."""

    font_weight: str | MISSING = MISSING
    """Weight, such as bold."""

    color: str | MISSING = MISSING
    """Colour."""

    position: Offset | MISSING = MISSING
    text_align: str | MISSING = MISSING
    """Alignment, such as left."""

    line_height: float | MISSING = MISSING
    """Height of a line."""

    width: float | MISSING = MISSING
    """Width of the block."""


class TrainRequest(RequestModel):
    group_id: str | MISSING = MISSING
    """Group."""


class TranslateVideoRequest(_ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "allOf": [
                {"anyOf": [{"required": ["video_url"]}, {"required": ["video_id"]}]},
                {"anyOf": [{"required": ["output_language"]}, {"required": ["output_languages"]}]},
            ]
        },
    )
    video_url: str | MISSING = MISSING
    """Public address of the video."""

    video_id: str | MISSING = MISSING
    """A video of the account, instead of an address."""

    output_language: str | MISSING = MISSING
    """Language, by its name in the list."""

    output_languages: list[str] | MISSING = MISSING
    """Several languages at once."""

    title: str | MISSING = MISSING
    """Title."""

    translate_audio_only: bool | MISSING = MISSING
    """No lip-sync."""

    speaker_num: int | MISSING = MISSING
    """How many people speak."""

    callback_id: str | MISSING = MISSING
    """An id of your own."""

    callback_url: str | MISSING = MISSING
    """Address that is told when it is ready."""

    enable_dynamic_duration: str | MISSING = MISSING
    """Let the length change. A text in the reference."""

    brand_voice_id: str | MISSING = MISSING
    """Brand voice."""

    keep_the_same_format: bool | MISSING = MISSING
    """Keep the format of the video."""

    mode: Literal["fast", "quality"] | MISSING = MISSING
    """Speed or quality."""


class UpdateBrandVoiceRequest(RequestModel):
    name: str | MISSING = MISSING
    """Name."""

    blacklist: list[str] | MISSING = MISSING
    """Words that stay untranslated, such as names of brands and people."""

    whitelist: list[str] | MISSING = MISSING
    """Words with the translation they must get, in pairs."""

    tones: list[str] | MISSING = MISSING
    """Keywords of the tone."""

    vocabulary: list[str] | MISSING = MISSING
    """Words with how they are pronounced, in pairs."""

    tone: str | MISSING = MISSING
    """The tone as a whole, in words."""


class UpdateFolderRequest(RequestModel):
    name: str | MISSING = MISSING
    """New name."""


class UpdateWebhookEndpointRequest(RequestModel):
    endpoint_id: str | MISSING = MISSING
    """Id of the endpoint."""

    url: str | MISSING = MISSING
    """New address."""

    events: list[str] | MISSING = MISSING
    """New types."""


class V3AssetsCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3AssetsListArguments(RequestModel):
    limit: int | MISSING = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins; the `next_token` of the page before."""


class V3AvatarVideo(RequestModel):
    """A video of an avatar. Its other fields are not in our sources."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="allow")
    type: Literal["avatar"]
    """Kind of video."""


class V3AvatarsCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3AvatarsListArguments(RequestModel):
    limit: int | MISSING = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins; the `next_token` of the page before."""


class V3AvatarsListLooksArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=50)] = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins; the `next_token` of the page before."""


class V3CinematicAvatarVideo(RequestModel):
    """A video of a cinematic avatar. Its other fields are not in our sources."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="allow")
    type: Literal["cinematic_avatar"]
    """Kind of video."""


class V3CreateWebhookEndpointRequest(RequestModel):
    """Where to deliver which events. Which fields are required is not documented."""

    url: str | MISSING = MISSING
    """Address that takes deliveries."""

    events: list[str] | MISSING = MISSING
    """Types of events, such as avatar_video.success."""


class V3ImageVideo(RequestModel):
    """A video from an image. Its other fields are not in our sources."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="allow")
    type: Literal["image"]
    """Kind of video."""


V3OpenRequest = TypeAliasType("V3OpenRequest", dict[str, Any])
"""A request whose fields are not in our sources; pass it as `body`."""


class V3StudioVideo(RequestModel):
    """A video of the studio. Its other fields are not in our sources."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="allow")
    type: Literal["studio"]
    """Kind of video."""


V3CreateVideoRequest = TypeAliasType(
    "V3CreateVideoRequest",
    Annotated[
        V3AvatarVideo | V3ImageVideo | V3CinematicAvatarVideo | V3StudioVideo,
        Field(discriminator="type"),
    ],
)
"""One of four kinds of video, told apart by `type`."""


class V3TemplatesGenerateArguments(RequestModel):
    template_id: str
    """Id of the template."""

    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3TemplatesListArguments(RequestModel):
    limit: int | MISSING = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins; the `next_token` of the page before."""


class V3TranslateRequest(RequestModel):
    """What to translate, and into which languages. Which fields are required is not documented."""

    video: V3VideoSource | MISSING = MISSING
    output_languages: list[str] | MISSING = MISSING
    """Languages by name, such as English; one translation each."""

    mode: Literal["speed", "precision"] | MISSING = MISSING
    """What matters more."""

    title: str | MISSING = MISSING
    """Title."""


class V3VideoFromAsset(RequestModel):
    """A video that was uploaded."""

    type: Literal["asset_id"]
    """How the video is named."""

    asset_id: str
    """Id of the asset."""


class V3VideoFromUrl(RequestModel):
    """A video at a public address."""

    type: Literal["url"]
    """How the video is named."""

    url: str
    """Address of the video."""


V3VideoSource = TypeAliasType(
    "V3VideoSource", Annotated[V3VideoFromUrl | V3VideoFromAsset, Field(discriminator="type")]
)
"""The video to translate, told apart by `type`."""


class V3VideoTranslationsCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3VideosCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3VideosListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins; the `next_token` of the page before."""

    folder_id: str | MISSING = MISSING
    """Only videos of this folder."""

    title: str | MISSING = MISSING
    """Only videos of this title."""


class V3VoicesDesignArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3VoicesListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins; the `next_token` of the page before."""

    type: Literal["public", "private"] | MISSING = MISSING
    """Whose voices."""

    engine: str | MISSING = MISSING
    """Only voices of this engine."""

    language: str | MISSING = MISSING
    """Only voices of this language."""

    gender: str | MISSING = MISSING
    """Only voices of this gender."""


class V3WebhookEndpointsCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3WebhookEndpointsListArguments(RequestModel):
    limit: int | MISSING = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins; the `next_token` of the page before."""


class V3WebhookEventsListArguments(RequestModel):
    limit: int | MISSING = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins; the `next_token` of the page before."""


class VideoInput(RequestModel):
    """A scene. Which of its parts are required is not documented."""

    character: Character | MISSING = MISSING
    voice: Voice | MISSING = MISSING
    background: Background | MISSING = MISSING
    text: TextOverlay | MISSING = MISSING


class VideoTranslationsRetrieveCaptionArguments(RequestModel):
    video_translate_id: str | MISSING = MISSING
    """Id of the translation."""

    caption_type: str | MISSING = MISSING
    """Format of the captions."""


class VideosDeleteArguments(RequestModel):
    video_id: str
    """Id of the video."""

    type: Literal["heygen_video", "video_translate"] | MISSING = MISSING
    """What it is."""


class VideosListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=0, le=100)] = MISSING
    """Entries a page."""

    token: str | MISSING = MISSING
    """Where the page begins: `token` of the page before."""

    folder_id: str | MISSING = MISSING
    """Only videos of this folder."""

    title: str | MISSING = MISSING
    """Only videos with this title."""


class VideosRetrieveStatusArguments(RequestModel):
    video_id: str
    """Id of the video."""


class Voice(_ConstrainedModel):
    """What is heard in a scene: text, audio or silence."""

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
    """What is heard."""

    voice_id: str | MISSING = MISSING
    """Voice; needed for text."""

    input_text: Annotated[str | MISSING, Field(max_length=4999)] = MISSING
    """What is said; under 5000 characters. May hold `<break time="1s"/>` between blanks."""

    speed: Annotated[float | MISSING, Field(ge=0.5, le=1.5)] = MISSING
    """Speed of speech as a factor."""

    pitch: Annotated[int | MISSING, Field(ge=-50, le=50)] = MISSING
    """Pitch of the voice."""

    emotion: Literal["Excited", "Friendly", "Serious", "Soothing", "Broadcaster"] | MISSING = (
        MISSING
    )
    """Mood, for voices that support it."""

    locale: str | MISSING = MISSING
    """Accent of a voice of many languages, such as en-US."""

    elevanlabs_settings: ElevenLabsSettings | MISSING = MISSING
    audio_url: str | MISSING = MISSING
    """Address of the sound, at most 10 minutes; for audio."""

    audio_asset_id: str | MISSING = MISSING
    """Asset of the sound; for audio."""

    duration: str | MISSING = MISSING
    """Length of silence in seconds, as text. An older page says 1.0 to 100.0."""


class WebhookEndpointsDeleteArguments(RequestModel):
    endpoint_id: str
    """Id of the endpoint."""
