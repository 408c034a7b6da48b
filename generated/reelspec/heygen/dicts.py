# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:286e58e7cd0d
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class AddLooksRequest(TypedDict):
    group_id: NotRequired[str]
    """Group."""

    image_keys: NotRequired[Sequence[str]]
    """Images, by their keys."""

    name: NotRequired[str]
    """Name of the looks."""

    generation_id: NotRequired[str]
    """Generation; needed for generated images."""


class AgentConfig(TypedDict):
    """What the agent keeps to."""

    duration_sec: NotRequired[int]
    """Length in seconds."""

    avatar_id: NotRequired[str]
    """Avatar."""

    orientation: NotRequired[Literal["portrait", "landscape"]]
    """Shape."""


class AgentFile(TypedDict):
    """A file for the agent."""

    asset_id: NotRequired[str]
    """Asset."""


class AssetsListArguments(TypedDict):
    folder_id: NotRequired[str]
    """Only assets of this folder."""

    file_type: NotRequired[str]
    """Only assets of this kind."""

    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins: `token` of the page before."""


class AvatarGroupsListArguments(TypedDict):
    include_public: NotRequired[bool]
    """Public groups too."""


class Background(TypedDict):
    """What is behind the figure: a colour, an image or a video."""

    type: Literal["color", "image", "video"]
    """What is behind the figure."""

    value: NotRequired[str]
    """Colour, in hexadecimal."""

    url: NotRequired[str]
    """Public address of the image or video."""

    image_asset_id: NotRequired[str]
    """Asset of the image."""

    video_asset_id: NotRequired[str]
    """Asset of the video."""

    play_style: NotRequired[Literal["fit_to_scene", "freeze", "loop", "once"]]
    """How a video is played."""

    fit: NotRequired[Literal["cover", "crop", "contain", "none"]]
    """How an image or video fills the picture."""


class BrandVoicesListArguments(TypedDict):
    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins."""

    name_only: NotRequired[bool]
    """Names alone."""


class Character(TypedDict):
    """The figure of a scene: an avatar or a talking photo."""

    type: NotRequired[Literal["avatar", "talking_photo"]]
    """What kind of figure."""

    avatar_id: NotRequired[str]
    """Avatar; needed when `type` is avatar."""

    talking_photo_id: NotRequired[str]
    """Talking photo; needed when `type` is talking_photo."""

    scale: NotRequired[float]
    """Size of the figure as a factor."""

    avatar_style: NotRequired[Literal["normal", "closeUp", "circle"]]
    """How an avatar is cut."""

    talking_photo_style: NotRequired[Literal["square", "circle"]]
    """How a talking photo is cut."""

    use_avatar_iv_model: NotRequired[bool]
    """Use engine IV rather than III. The default is not documented."""

    offset: NotRequired[Offset]
    talking_style: NotRequired[Literal["stable", "expressive"]]
    """How lively a talking photo moves."""

    expression: NotRequired[Literal["default", "happy"]]
    """Face of a talking photo."""

    super_resolution: NotRequired[bool]
    """Sharpen a talking photo."""

    matting: NotRequired[bool]
    """Cut the figure out of its background."""

    circle_background_color: NotRequired[str]
    """Colour behind a circle, in hexadecimal."""


class CreateAgentVideoRequest(TypedDict):
    prompt: str
    """What the video is about."""

    config: NotRequired[AgentConfig]
    files: NotRequired[Sequence[AgentFile]]
    """Files to use."""

    callback_id: NotRequired[str]
    """An id of your own; needs `callback_url`."""

    callback_url: NotRequired[str]
    """Address that is told when the video is ready."""


class CreateAvatarIvRequest(TypedDict):
    image_key: str
    """Image, by the `image_key` of `assets.upload`."""

    script: str
    """What is said."""

    voice_id: str
    """Voice."""

    video_orientation: NotRequired[Literal["portrait", "landscape", "square"]]
    """Shape: 720x1280, 1280x720 or 720x720 pixels."""

    video_title: NotRequired[str]
    """Title."""

    fit: NotRequired[Literal["cover", "contain"]]
    """How the image fills the picture."""

    custom_motion_prompt: NotRequired[str]
    """How the figure moves."""

    enhance_custom_motion_prompt: NotRequired[bool]
    """Improve that prompt first."""


class CreateFolderRequest(TypedDict):
    name: NotRequired[str]
    """Name."""

    project_type: NotRequired[
        Literal["video_translate", "instant_avatar", "video", "asset", "brand_kit", "mixed"]
    ]
    """What it holds; instant_avatar and asset need an Enterprise plan."""

    parent_id: NotRequired[str]
    """Folder to put it in."""


class CreatePhotoGroupRequest(TypedDict):
    name: str
    """Name of the group."""

    image_key: str
    """Image, by its key."""

    generation_id: NotRequired[str]
    """Generation the image is from."""


class CreateTwinRequest(TypedDict):
    training_footage_url: str
    """Address of the footage: MP4 with H.264, at least 720p and 30 seconds."""

    video_consent_url: str
    """Address of the consent, on video."""

    avatar_name: str
    """Name of the twin."""

    avatar_group_id: NotRequired[str]
    """Group to put it in."""

    callback_id: NotRequired[str]
    """An id of your own."""

    callback_url: NotRequired[str]
    """Address that is told when it is ready."""


class CreateVideoRequest(TypedDict):
    video_inputs: Sequence[VideoInput]
    """The scenes, in order."""

    caption: NotRequired[bool]
    """Captions; only where voices speak text."""

    title: NotRequired[str]
    """Title of the video."""

    callback_id: NotRequired[str | None]
    """An id of your own, given back in the status and in deliveries."""

    callback_url: NotRequired[str]
    """Address that is told when the video is ready. Webhook endpoints offer more and are told too."""

    folder_id: NotRequired[str]
    """Folder to keep the video in."""

    dimension: NotRequired[Dimension]
    test: NotRequired[bool]
    """Free, with a watermark."""

    aspect_ratio: NotRequired[str | None]
    """Not explained."""

    caption_mode: NotRequired[Literal["file_only", "burn_in"]]
    """Where captions go."""

    fps: NotRequired[float]
    """Frames a second."""

    enable_watermark: NotRequired[bool]
    """Put a watermark on."""

    subtitles: NotRequired[Mapping[str, Any]]
    """Look of the subtitles; its fields are not in our sources."""


class CreateVideoV2Request(TypedDict):
    avatar_id: NotRequired[str]
    """Avatar."""

    image_url: NotRequired[str]
    """Image, instead of an avatar."""

    image_asset_id: NotRequired[str]
    """Image asset, instead of an avatar."""

    script: NotRequired[str]
    """What is said; with `voice_id`."""

    voice_id: NotRequired[str]
    """Voice; with `script`."""

    audio_url: NotRequired[str]
    """Sound, instead of script and voice."""

    audio_asset_id: NotRequired[str]
    """Sound asset, instead of script and voice."""

    title: NotRequired[str]
    """Title."""

    resolution: NotRequired[str]
    """Resolution."""

    aspect_ratio: NotRequired[str]
    """Width to height."""

    motion_prompt: NotRequired[str]
    """How the figure moves."""

    expressiveness: NotRequired[Literal["high", "medium", "low"]]
    """How lively it moves."""

    remove_background: NotRequired[bool]
    """Cut the figure out."""

    background: NotRequired[Mapping[str, Any]]
    """What is behind; its fields are not in our sources."""

    voice_settings: NotRequired[Mapping[str, Any]]
    """Settings of the voice; its fields are not in our sources."""


class CreateWebhookEndpointRequest(TypedDict):
    url: str
    """Address of the receiver, https. HeyGen tries it with OPTIONS and waits 1 second."""

    events: NotRequired[Sequence[str] | None]
    """Types to be told of; left out or null: all."""

    entity_id: NotRequired[str]
    """Only for this video or project."""


class CreateWebmRequest(TypedDict):
    avatar_pose_id: NotRequired[str]
    """An id of the list of avatars."""

    avatar_style: NotRequired[Literal["normal", "closeUp"]]
    """How the avatar is cut."""

    input_text: NotRequired[str]
    """What is said; with `voice_id`."""

    voice_id: NotRequired[str]
    """Voice; with `input_text`."""

    input_audio: NotRequired[str]
    """Address of a sound, instead of text and voice."""

    dimension: NotRequired[Dimension]


class Dimension(TypedDict):
    """Size of the picture in pixels. Left out, 1280 x 720; a later page says 1920 x 1080."""

    width: NotRequired[int]
    """Width in pixels."""

    height: NotRequired[int]
    """Height in pixels."""


class ElevenLabsSettings(TypedDict):
    """Settings of an ElevenLabs voice."""

    model: NotRequired[str]
    """Model, such as `eleven_monolingual_v1`."""

    similarity_boost: NotRequired[float]
    """How close to the original voice. The range is not documented."""

    stability: NotRequired[float]
    """How steady the voice is. The range is not documented."""

    style: NotRequired[float]
    """How strong the style is. The range is not documented."""


class FoldersListArguments(TypedDict):
    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins: `token` of the page before."""

    parent_id: NotRequired[str]
    """Only folders in this one."""

    name_filter: NotRequired[str]
    """Only folders with this text in their name."""

    is_trash: NotRequired[bool]
    """Folders in the trash."""


class GenerateFromTemplateRequest(TypedDict):
    variables: Mapping[str, TemplateVariable]
    """Values by name."""

    title: NotRequired[str]
    """Title."""

    caption: NotRequired[bool]
    """Captions."""

    dimension: NotRequired[Dimension]
    include_gif: NotRequired[bool]
    """A GIF in the delivery."""

    enable_sharing: NotRequired[bool]
    """A public page."""

    callback_id: NotRequired[str]
    """An id of your own."""

    callback_url: NotRequired[str]
    """Address that is told when the video is ready."""

    folder_id: NotRequired[str]
    """Folder."""

    brand_voice_id: NotRequired[str]
    """Brand voice."""

    test: NotRequired[bool]
    """Free, with a watermark."""

    fps: NotRequired[Literal[25, 30, 60]]
    """Frames a second."""

    scene_ids: NotRequired[Sequence[str]]
    """Scenes to use, in order; repeats are allowed."""

    reorder_music: NotRequired[bool]
    """Move the music with the scenes."""

    keep_text_vertically_centered: NotRequired[bool]
    """Keep text centred."""

    subtitles: NotRequired[Mapping[str, Any]]
    """Look of the subtitles."""


class GenerateLookRequest(TypedDict):
    group_id: NotRequired[str]
    """A trained group."""

    prompt: NotRequired[str]
    """What the look is like."""

    orientation: NotRequired[Literal["square", "horizontal", "vertical"]]
    """Shape of the picture."""

    pose: NotRequired[Literal["half_body", "close_up", "full_body"]]
    """Pose."""

    style: NotRequired[
        Literal["Realistic", "Pixar", "Cinematic", "Vintage", "Noir", "Cyberpunk", "Unspecified"]
    ]
    """Style."""


class GeneratePhotoRequest(TypedDict):
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

    appearance: str
    """Looks, in words."""


class Offset(TypedDict):
    """A shift. The unit is not documented."""

    x: NotRequired[float]
    """To the right."""

    y: NotRequired[float]
    """Down."""


OpenRequest: TypeAlias = Mapping[str, Any]
"""The fields are not documented: pass them as `body`."""


class PhotoAvatarIdRequest(TypedDict):
    id: NotRequired[str]
    """Id of the photo avatar."""


class PreviewVoiceRequest(TypedDict):
    text: str
    """What is said."""

    voice_id: str
    """Voice."""

    text_type: NotRequired[Literal["plain", "ssml"]]
    """How the text is written."""

    settings: NotRequired[Mapping[str, Any]]
    """Settings; the fields are not in the stored page."""

    with_timestamps: NotRequired[bool]
    """Times of the words too."""

    generation_type: NotRequired[str]
    """Not explained."""


class TemplateVariable(TypedDict):
    """A variable of a template."""

    name: NotRequired[str]
    """Its name."""

    type: NotRequired[str]
    """What it holds: text, voice and image are documented."""

    properties: NotRequired[Mapping[str, Any]]
    """Its value: `content` for text, `voice_id` for a voice, `url` or `asset_id` and `fit` for an
    image.
    """


class TextOverlay(TypedDict):
    """Text on the picture."""

    type: NotRequired[str]
    """Kind of overlay; only `text` was seen."""

    text: NotRequired[str]
    """What is shown."""

    font_family: NotRequired[str]
    """Font."""

    font_size: NotRequired[float]
    """Size of the letters. The unit is not documented."""

    font_weight: NotRequired[str]
    """Weight, such as bold."""

    color: NotRequired[str]
    """Colour."""

    position: NotRequired[Offset]
    text_align: NotRequired[str]
    """Alignment, such as left."""

    line_height: NotRequired[float]
    """Height of a line."""

    width: NotRequired[float]
    """Width of the block."""


class TrainRequest(TypedDict):
    group_id: NotRequired[str]
    """Group."""


class TranslateVideoRequest(TypedDict):
    video_url: NotRequired[str]
    """Public address of the video."""

    video_id: NotRequired[str]
    """A video of the account, instead of an address."""

    output_language: NotRequired[str]
    """Language, by its name in the list."""

    output_languages: NotRequired[Sequence[str]]
    """Several languages at once."""

    title: NotRequired[str]
    """Title."""

    translate_audio_only: NotRequired[bool]
    """No lip-sync."""

    speaker_num: NotRequired[int]
    """How many people speak."""

    callback_id: NotRequired[str]
    """An id of your own."""

    callback_url: NotRequired[str]
    """Address that is told when it is ready."""

    enable_dynamic_duration: NotRequired[str]
    """Let the length change. A text in the reference."""

    brand_voice_id: NotRequired[str]
    """Brand voice."""

    keep_the_same_format: NotRequired[bool]
    """Keep the format of the video."""

    mode: NotRequired[Literal["fast", "quality"]]
    """Speed or quality."""


class UpdateBrandVoiceRequest(TypedDict):
    name: NotRequired[str]
    """Name."""

    blacklist: NotRequired[Sequence[str]]
    """Words that stay untranslated, such as names of brands and people."""

    whitelist: NotRequired[Sequence[str]]
    """Words with the translation they must get, in pairs."""

    tones: NotRequired[Sequence[str]]
    """Keywords of the tone."""

    vocabulary: NotRequired[Sequence[str]]
    """Words with how they are pronounced, in pairs."""

    tone: NotRequired[str]
    """The tone as a whole, in words."""


class UpdateFolderRequest(TypedDict):
    name: NotRequired[str]
    """New name."""


class UpdateWebhookEndpointRequest(TypedDict):
    endpoint_id: NotRequired[str]
    """Id of the endpoint."""

    url: NotRequired[str]
    """New address."""

    events: NotRequired[Sequence[str]]
    """New types."""


class V3AssetsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3AssetsListArguments(TypedDict):
    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins; the `next_token` of the page before."""


class V3AvatarVideo(TypedDict):
    """A video of an avatar. Its other fields are not in our sources."""

    type: Literal["avatar"]
    """Kind of video."""


class V3AvatarsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3AvatarsListArguments(TypedDict):
    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins; the `next_token` of the page before."""


class V3AvatarsListLooksArguments(TypedDict):
    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins; the `next_token` of the page before."""


class V3CinematicAvatarVideo(TypedDict):
    """A video of a cinematic avatar. Its other fields are not in our sources."""

    type: Literal["cinematic_avatar"]
    """Kind of video."""


class V3CreateWebhookEndpointRequest(TypedDict):
    """Where to deliver which events. Which fields are required is not documented."""

    url: NotRequired[str]
    """Address that takes deliveries."""

    events: NotRequired[Sequence[str]]
    """Types of events, such as avatar_video.success."""


class V3ImageVideo(TypedDict):
    """A video from an image. Its other fields are not in our sources."""

    type: Literal["image"]
    """Kind of video."""


V3OpenRequest: TypeAlias = Mapping[str, Any]
"""A request whose fields are not in our sources; pass it as `body`."""


class V3StudioVideo(TypedDict):
    """A video of the studio. Its other fields are not in our sources."""

    type: Literal["studio"]
    """Kind of video."""


V3CreateVideoRequest: TypeAlias = (
    V3AvatarVideo | V3ImageVideo | V3CinematicAvatarVideo | V3StudioVideo
)
"""One of four kinds of video, told apart by `type`."""


class V3TemplatesGenerateArguments(TypedDict):
    template_id: str
    """Id of the template."""

    idempotency_key: NotRequired[str]
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3TemplatesListArguments(TypedDict):
    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins; the `next_token` of the page before."""


class V3TranslateRequest(TypedDict):
    """What to translate, and into which languages. Which fields are required is not documented."""

    video: NotRequired[V3VideoSource]
    output_languages: NotRequired[Sequence[str]]
    """Languages by name, such as English; one translation each."""

    mode: NotRequired[Literal["speed", "precision"]]
    """What matters more."""

    title: NotRequired[str]
    """Title."""


class V3VideoFromAsset(TypedDict):
    """A video that was uploaded."""

    type: Literal["asset_id"]
    """How the video is named."""

    asset_id: str
    """Id of the asset."""


class V3VideoFromUrl(TypedDict):
    """A video at a public address."""

    type: Literal["url"]
    """How the video is named."""

    url: str
    """Address of the video."""


V3VideoSource: TypeAlias = V3VideoFromUrl | V3VideoFromAsset
"""The video to translate, told apart by `type`."""


class V3VideoTranslationsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3VideosCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3VideosListArguments(TypedDict):
    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins; the `next_token` of the page before."""

    folder_id: NotRequired[str]
    """Only videos of this folder."""

    title: NotRequired[str]
    """Only videos of this title."""


class V3VoicesDesignArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3VoicesListArguments(TypedDict):
    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins; the `next_token` of the page before."""

    type: NotRequired[Literal["public", "private"]]
    """Whose voices."""

    engine: NotRequired[str]
    """Only voices of this engine."""

    language: NotRequired[str]
    """Only voices of this language."""

    gender: NotRequired[str]
    """Only voices of this gender."""


class V3WebhookEndpointsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """Makes a repeat safe for 24 hours; the same key gets the first answer. Left out, the client
    makes one.
    """


class V3WebhookEndpointsListArguments(TypedDict):
    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins; the `next_token` of the page before."""


class V3WebhookEventsListArguments(TypedDict):
    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins; the `next_token` of the page before."""


class VideoInput(TypedDict):
    """A scene. Which of its parts are required is not documented."""

    character: NotRequired[Character]
    voice: NotRequired[Voice]
    background: NotRequired[Background]
    text: NotRequired[TextOverlay]


class VideoTranslationsRetrieveCaptionArguments(TypedDict):
    video_translate_id: NotRequired[str]
    """Id of the translation."""

    caption_type: NotRequired[str]
    """Format of the captions."""


class VideosDeleteArguments(TypedDict):
    video_id: str
    """Id of the video."""

    type: NotRequired[Literal["heygen_video", "video_translate"]]
    """What it is."""


class VideosListArguments(TypedDict):
    limit: NotRequired[int]
    """Entries a page."""

    token: NotRequired[str]
    """Where the page begins: `token` of the page before."""

    folder_id: NotRequired[str]
    """Only videos of this folder."""

    title: NotRequired[str]
    """Only videos with this title."""


class VideosRetrieveStatusArguments(TypedDict):
    video_id: str
    """Id of the video."""


class Voice(TypedDict):
    """What is heard in a scene: text, audio or silence."""

    type: Literal["text", "audio", "silence"]
    """What is heard."""

    voice_id: NotRequired[str]
    """Voice; needed for text."""

    input_text: NotRequired[str]
    """What is said; under 5000 characters. May hold `<break time="1s"/>` between blanks."""

    speed: NotRequired[float]
    """Speed of speech as a factor."""

    pitch: NotRequired[int]
    """Pitch of the voice."""

    emotion: NotRequired[Literal["Excited", "Friendly", "Serious", "Soothing", "Broadcaster"]]
    """Mood, for voices that support it."""

    locale: NotRequired[str]
    """Accent of a voice of many languages, such as en-US."""

    elevanlabs_settings: NotRequired[ElevenLabsSettings]
    audio_url: NotRequired[str]
    """Address of the sound, at most 10 minutes; for audio."""

    audio_asset_id: NotRequired[str]
    """Asset of the sound; for audio."""

    duration: NotRequired[str]
    """Length of silence in seconds, as text. An older page says 1.0 to 100.0."""


class WebhookEndpointsDeleteArguments(TypedDict):
    endpoint_id: str
    """Id of the endpoint."""
