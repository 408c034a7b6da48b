# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:0495b0c9e7bd
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ._shared import AssetType

DrawnPoint = TypedDict(
    "DrawnPoint",
    {
        "[0]": float,
        "[1]": float,
    },
)


class GeneratedVideoInputs(TypedDict):
    """
    What a video shows and how it is made.
    """

    text_prompt: str
    """
    Prompt for the video.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model used; meaningful in responses.
    """

    resolution: NotRequired[str | None]
    """
    Resolution, such as `540p` or `720p`; which values are allowed depends on the model.
    """

    aspect_ratio: NotRequired[str | None]
    """
    Width to height, such as `16:9`, `9:16` or `1:1`; which values are allowed depends on the model.
    """

    duration_ms: NotRequired[int | None]
    """
    Length in milliseconds. Without it, audio-driven models follow the audio.
    """

    bounding_box_target: NotRequired[NormalizedPoint | Sequence[NormalizedPoint] | None]
    """
    Position of the speaker, for Character-3; one point per speaker.
    """

    character_orientation: NotRequired[Literal["video", "image"] | None]
    """
    Motion control: `video` follows the reference video (at most 30 seconds), `image` keeps the image (at most 10 seconds).
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt on the server first.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model used.
    """

    generate_audio: NotRequired[bool | None]
    """
    Generate audio as well.
    """

    seed: NotRequired[int | None]
    """
    Seed for the random number generator.
    """

    negative_prompt: NotRequired[str | None]
    """
    What the result should not contain.
    """

    cfg_scale: NotRequired[float | None]
    """
    How closely the result follows the prompt.
    """

    multi_prompt: NotRequired[Sequence[PromptSegment] | None]
    """
    Shots of the video: `text_prompt` is ignored, and the length is the sum of their lengths.
    """

    shot_type: NotRequired[Literal["customize", "intelligent"] | None]
    """
    How shots are chosen.
    """

    subject_is_person: NotRequired[bool | None]
    """
    Whether the subject is a person.
    """


class GenerationTarget(TypedDict):
    """
    Workspace and id of a job.
    """

    workspace_id: NotRequired[str | None]
    """
    Workspace to run in.
    """

    agent_thread_id: NotRequired[str | None]
    """
    Thread of the Hedra agent to associate the job with.
    """

    generation_id: NotRequired[str | None]
    """
    Id reserved by the caller; it becomes the id of the job. Not for batches.
    """

    generation_ids: NotRequired[Sequence[str] | None]
    """
    Ids reserved by the caller for the jobs of a batch, one for each of `batch_size`. Not together with `generation_id`.
    """


class GenerateAudioFromVideoFields(GenerationTarget):
    """
    Fields of both request and response.
    """

    audio_generation_model_id: str
    """
    Id of the model to run (Mirelo Studio).
    """

    video_id: str
    """
    Video to create audio for.
    """

    prompt: NotRequired[str | None]
    """
    Description of the audio.
    """


class GenerateAudioFromVideoRequest(GenerateAudioFromVideoFields):
    type: Literal["audio_from_video"]
    """
    Type of job.
    """


class GenerateVideoWithAudioFields(GenerationTarget):
    """
    Fields of both request and response.
    """

    video_generation_model_id: str
    """
    Id of the model to run (Mirelo Studio).
    """

    video_id: str
    """
    Video to add audio to.
    """

    prompt: NotRequired[str | None]
    """
    Description of the audio.
    """


class GenerateVideoWithAudioRequest(GenerateVideoWithAudioFields):
    type: Literal["video_with_audio"]
    """
    Type of job.
    """


GenerationType: TypeAlias = Literal[
    "image",
    "video",
    "text_to_speech",
    "speech_to_speech",
    "voice_clone",
    "audio_isolation",
    "video_stitching",
    "video_upscale",
    "video_to_video",
    "image_upscale",
    "agent_response",
    "audio_from_video",
    "text_to_sound",
    "assets_to_image_text_prompt",
    "assets_to_audio_text_prompt",
]
"""
Type of job, as used by the list.
"""


class GenerationsListArguments(TypedDict):
    type: NotRequired[AssetType | GenerationType]
    """
    Only jobs or assets of this type.
    """

    created_before: NotRequired[str | datetime | None]
    """
    Only jobs submitted before this time.
    """

    created_after: NotRequired[str | datetime | None]
    """
    Only jobs submitted after this time.
    """

    prompt_query: NotRequired[str | None]
    """
    Only jobs whose prompt contains this text.
    """

    agent_thread_id: NotRequired[str | None]
    """
    Only jobs of this agent thread.
    """

    ids: NotRequired[str | None]
    """
    Only jobs with these ids, in one string. The separator is not documented.
    """

    limit: NotRequired[int]
    """
    Jobs per page.
    """

    offset: NotRequired[int]
    """
    Jobs to skip.
    """


class KlingO1EditElement(TypedDict):
    """
    An element to insert into a video.
    """

    frontal_image_asset_id: str
    """
    Frontal image of the element.
    """

    reference_image_asset_ids: NotRequired[Sequence[str] | None]
    """
    Further images of the element.
    """


NormalizedPointNormalizedPointItem: TypeAlias = float


NormalizedPoint: TypeAlias = (
    tuple[NormalizedPointNormalizedPointItem, NormalizedPointNormalizedPointItem] | DrawnPoint
)
"""
A position in the image, x and y, each 0 to 1.
"""


class PromptSegment(TypedDict):
    """
    Prompt for a segment of a video.
    """

    prompt: str
    """
    Prompt for the segment.
    """

    duration_ms: int
    """
    Length of the segment in milliseconds.
    """


class ReservedAssets(TypedDict):
    """
    Ids of the assets of a job.
    """

    reserved_asset_id: NotRequired[str | None]
    """
    Id reserved for the asset, like `generation_id` for the job. Not for batches.
    """

    reserved_asset_ids: NotRequired[Sequence[str] | None]
    """
    Ids reserved for the assets of a batch, like `generation_ids` for the jobs.
    """


class GenerateImageFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    text_prompt: str
    """
    Prompt for the image.
    """

    aspect_ratio: NotRequired[str | None]
    """
    Width to height, such as `16:9`; which values are allowed depends on the model.
    """

    resolution: NotRequired[str | None]
    """
    Resolution, such as `720p`, `1080p` or `1440p (2K QHD)`; later models take `1K`, `2K`, `4K`.
    """

    start_keyframe_id: NotRequired[str | None]
    """
    Source image; ignored when `reference_image_ids` is given.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model to run, from `models.list`.
    """

    reference_image_ids: NotRequired[Sequence[str] | None]
    """
    Source images for image-to-image.
    """

    batch_size: NotRequired[int]
    """
    Number of variations; each is a job.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt on the server first.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, instead of its id.
    """

    name: NotRequired[str | None]
    """
    Name of the result.
    """

    output_format: NotRequired[str | None]
    """
    File format of the image.
    """

    seed: NotRequired[int | None]
    """
    Seed for the random number generator.
    """

    negative_prompt: NotRequired[str | None]
    """
    What the result should not contain.
    """

    guidance_scale: NotRequired[float | None]
    """
    How closely the result follows the prompt.
    """

    num_inference_steps: NotRequired[int | None]
    """
    Number of inference steps.
    """

    batch_generation_id: NotRequired[str | None]
    """
    Id shared by the jobs of a batch.
    """


class GenerateImageRequest(GenerateImageFields):
    type: Literal["image", "image_to_image"]
    """
    Type of job.
    """


class GenerateImageUpscaleFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model to run, from `models.list`.
    """

    image_id: str
    """
    Image asset to enlarge.
    """

    upscale_factor: NotRequired[float | None]
    """
    Factor for width and height, such as 2.0. Use `target_resolution` instead.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, instead of its id.
    """

    target_resolution: NotRequired[str | None]
    """
    Resolution of the result; replaces the factor.
    """

    options: NotRequired[Mapping[str, Any] | None]
    """
    Further settings.
    """


class GenerateImageUpscaleRequest(GenerateImageUpscaleFields):
    type: Literal["image_upscale"]
    """
    Type of job.
    """


class GenerateIsolatedAudioFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    audio_id: str
    """
    Audio asset to isolate speech from.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model to run, from `models.list`.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, instead of its id.
    """


class GenerateIsolatedAudioRequest(GenerateIsolatedAudioFields):
    type: Literal["audio_isolation"]
    """
    Type of job.
    """


class GenerateMotionControlFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model to run, from `models.list`.
    """

    video_id: str
    """
    Motion reference.
    """

    start_keyframe_id: str
    """
    Image of the character.
    """

    generated_video_inputs: GeneratedVideoInputs
    """
    Prompt, and what the character follows (`character_orientation`).
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, instead of its id.
    """


class GenerateMotionControlRequest(GenerateMotionControlFields):
    type: Literal["motion_control"]
    """
    Type of job.
    """


class GenerateSpeechToSpeechFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    audio_id: str
    """
    Source speech.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model to run, from `models.list`.
    """

    voice_id: str
    """
    Target voice.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, instead of its id.
    """


class GenerateSpeechToSpeechRequest(GenerateSpeechToSpeechFields):
    type: Literal["speech_to_speech"]
    """
    Type of job.
    """


class GenerateTextToMusicFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    model_slug: str
    """
    Slug of the model to run.
    """

    prompt: str
    """
    Description of the music.
    """

    lyrics: NotRequired[str | None]
    """
    Lyrics to sing.
    """

    force_instrumental: NotRequired[bool]
    """
    Without vocals. Not together with `lyrics`.
    """

    music_length_ms: NotRequired[int | None]
    """
    Length in milliseconds; with null Hedra chooses it.
    """


class GenerateTextToMusicRequest(GenerateTextToMusicFields):
    type: Literal["text_to_music"]
    """
    Type of job.
    """


class GenerateTextToSoundFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model to run, from `models.list`.
    """

    text: str
    """
    Description of the sound.
    """

    duration_seconds: NotRequired[float | None]
    """
    Length in seconds; by default Hedra derives it from the prompt.
    """

    prompt_influence: NotRequired[float | None]
    """
    How literally the model follows the prompt; the server defaults to 0.3.
    """

    loop: NotRequired[bool | None]
    """
    Whether the sound loops seamlessly; only supported by the model eleven_text_to_sound_v2.
    """

    output_format: NotRequired[str | None]
    """
    Codec, sample rate in Hz and bit rate in kbit/s, such as `mp3_22050_32` or `pcm_44100`.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, instead of its id.
    """


class GenerateTextToSoundRequest(GenerateTextToSoundFields):
    type: Literal["text_to_sound"]
    """
    Type of job.
    """


class GenerateTextToSpeechFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    voice_id: str
    """
    Id of a voice, from `voices.list`.
    """

    model_id: NotRequired[str | None]
    """
    Id of the model to run; this type of job does not name it `ai_model_id`.
    """

    text: str
    """
    Text to speak.
    """

    stability: NotRequired[float]
    """
    Stability; the reference calls 0 the most stable, 1 the most variable.
    """

    speed: NotRequired[float]
    """
    Speed factor, from 0.7 (slowest) to 1.2 (fastest).
    """

    language: NotRequired[SupportedLanguage]
    """
    Language of the text.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, instead of its id.
    """


class GenerateTextToSpeechRequest(GenerateTextToSpeechFields):
    type: Literal["text_to_speech"]
    """
    Type of job.
    """


class GenerateVideoBackgroundRemovalFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    model_slug: str
    """
    Slug of the model to run.
    """

    video_id: str
    """
    Video asset to remove the background of.
    """

    subject_is_person: NotRequired[bool]
    """
    Whether the subject is a person.
    """


class GenerateVideoBackgroundRemovalRequest(GenerateVideoBackgroundRemovalFields):
    type: Literal["video_background_removal"]
    """
    Type of job.
    """


class GenerateVideoFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model to run, from `models.list`; null with `model_slug`.
    """

    start_keyframe_id: NotRequired[str | None]
    """
    Image asset for the first frame; image-to-video models need one. Ignored with `reference_image_ids`.
    """

    start_keyframe_url: NotRequired[str | None]
    """
    URL of an image for the first frame.
    """

    end_keyframe_id: NotRequired[str | None]
    """
    Image asset for the last frame. Ignored with `reference_image_ids`.
    """

    end_keyframe_url: NotRequired[str | None]
    """
    URL of an image for the last frame.
    """

    audio_id: NotRequired[str | Sequence[str] | None]
    """
    Audio asset that drives the video; a list for several speakers.
    """

    audio_generation: NotRequired[InlineSpeech | None]
    """
    Speech to synthesize before the video; used only without `audio_id`.
    """

    audio_start_ms: NotRequired[int | None]
    """
    Offset into the audio in milliseconds: a negative value prepends silence, a positive value skips the start. `duration_ms` sets the total length.
    """

    reference_image_ids: NotRequired[Sequence[str] | None]
    """
    Images for multi-image models; supersedes `start_keyframe_id`.
    """

    video_id: NotRequired[str | None]
    """
    Video asset whose motion drives motion-control models.
    """

    generated_video_inputs: GeneratedVideoInputs
    """
    Content and settings of the video.
    """

    batch_size: NotRequired[int]
    """
    Number of variations; each is a job.
    """

    name: NotRequired[str | None]
    """
    Name of the result.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, instead of its id.
    """

    reference_audio_ids: NotRequired[Sequence[str] | None]
    """
    Audio assets as references.
    """

    reference_video_ids: NotRequired[Sequence[str] | None]
    """
    Video assets as references.
    """

    batch_generation_id: NotRequired[str | None]
    """
    Id shared by the jobs of a batch.
    """


class GenerateVideoRequest(GenerateVideoFields):
    type: NotRequired[Literal["video"]]
    """
    Type of job.
    """


class GenerateVideoToVideoFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model to run, from `models.list`.
    """

    video_id: str
    """
    Video asset to change.
    """

    prompt: str
    """
    What to change; may refer to `@Element1`, `@Image1` and so on.
    """

    reference_image_asset_ids: NotRequired[Sequence[str] | None]
    """
    Style images, `@Image1` and so on in the prompt.
    """

    elements: NotRequired[Sequence[KlingO1EditElement] | None]
    """
    Elements to insert, `@Element1` and so on in the prompt.
    """

    keep_audio: NotRequired[bool]
    """
    Keep the audio of the video.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, instead of its id.
    """


class GenerateVideoToVideoRequest(GenerateVideoToVideoFields):
    type: Literal["video_to_video"]
    """
    Type of job.
    """


class GenerateVideoUpscaleFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model to run, from `models.list`.
    """

    video_id: str
    """
    Video asset to enlarge.
    """

    upscale_factor: NotRequired[float | None]
    """
    Factor for width and height.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, instead of its id.
    """

    target_resolution: NotRequired[str | None]
    """
    Resolution of the result; replaces the factor.
    """

    options: NotRequired[Mapping[str, Any] | None]
    """
    Further settings.
    """

    target_fps: NotRequired[float | None]
    """
    Frames per second of the result.
    """

    fps_engine: NotRequired[str | None]
    """
    Engine for frame interpolation.
    """


class GenerateVideoUpscaleRequest(GenerateVideoUpscaleFields):
    type: Literal["video_upscale"]
    """
    Type of job.
    """


class GenerateVoiceCloneFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    audio_id: str
    """
    Audio asset with the sample.
    """

    name: str
    """
    Name of the new voice.
    """


class GenerateVoiceCloneRequest(GenerateVoiceCloneFields):
    type: Literal["voice_clone"]
    """
    Type of job.
    """


GenerateRequest: TypeAlias = (
    GenerateVideoRequest
    | GenerateImageRequest
    | GenerateTextToSpeechRequest
    | GenerateTextToSoundRequest
    | GenerateImageUpscaleRequest
    | GenerateVideoUpscaleRequest
    | GenerateIsolatedAudioRequest
    | GenerateSpeechToSpeechRequest
    | GenerateVoiceCloneRequest
    | GenerateVideoToVideoRequest
    | GenerateMotionControlRequest
    | GenerateAudioFromVideoRequest
    | GenerateVideoWithAudioRequest
    | GenerateTextToMusicRequest
    | GenerateVideoBackgroundRemovalRequest
)
"""
The variants differ in `type`.
"""


class InlineSpeech(GenerateTextToSpeechFields):
    """
    Speech to synthesize before the video.
    """

    type: NotRequired[Literal["text_to_speech"]]
    """
    Always text_to_speech.
    """


SupportedLanguage: TypeAlias = Literal[
    "Chinese",
    "Chinese,Yue",
    "English",
    "Arabic",
    "Russian",
    "Spanish",
    "French",
    "Portuguese",
    "German",
    "Turkish",
    "Dutch",
    "Ukrainian",
    "Vietnamese",
    "Indonesian",
    "Japanese",
    "Italian",
    "Korean",
    "Thai",
    "Polish",
    "Romanian",
    "Greek",
    "Czech",
    "Finnish",
    "Hindi",
    "Bulgarian",
    "Danish",
    "Hebrew",
    "Malay",
    "Persian",
    "Slovak",
    "Swedish",
    "Croatian",
    "Filipino",
    "Hungarian",
    "Norwegian",
    "Slovenian",
    "Catalan",
    "Nynorsk",
    "Tamil",
    "Afrikaans",
    "auto",
]
"""
Language of speech; `Chinese,Yue` is one value.
"""
