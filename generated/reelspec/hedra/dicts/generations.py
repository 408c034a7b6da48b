# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:5a36438cbf28
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
    What the video shows.
    """

    ai_model_id: NotRequired[str | None]
    """
    Model that was used; meaningful in answers.
    """

    resolution: NotRequired[str | None]
    """
    Resolution, such as `540p` or `720p`; which ones depends on the model.
    """

    aspect_ratio: NotRequired[str | None]
    """
    Width to height, such as `16:9`, `9:16` or `1:1`; which ones depends on the model.
    """

    duration_ms: NotRequired[int | None]
    """
    Length in milliseconds. Left out, a model that audio drives follows the audio.
    """

    bounding_box_target: NotRequired[NormalizedPoint | Sequence[NormalizedPoint] | None]
    """
    Where the speaker is, for Character-3; one place for each of several speakers.
    """

    character_orientation: NotRequired[Literal["video", "image"] | None]
    """
    Motion control: `video` follows the reference video (at most 30 seconds), `image` keeps the image (at most 10 seconds).
    """

    enhance_prompt: NotRequired[bool]
    """
    Let the server rewrite the prompt first.
    """

    model_slug: NotRequired[str | None]
    """
    Model that was used, by its slug.
    """

    generate_audio: NotRequired[bool | None]
    """
    Make sound too.
    """

    seed: NotRequired[int | None]
    """
    Seed of the random numbers.
    """

    negative_prompt: NotRequired[str | None]
    """
    What to keep out.
    """

    cfg_scale: NotRequired[float | None]
    """
    How closely the prompt is followed.
    """

    multi_prompt: NotRequired[Sequence[PromptSegment] | None]
    """
    Shots of the video: `text_prompt` is then ignored, and the length is the sum of theirs.
    """

    shot_type: NotRequired[Literal["customize", "intelligent"] | None]
    """
    How shots are cut.
    """

    subject_is_person: NotRequired[bool | None]
    """
    The subject is a person.
    """


class GenerationTarget(TypedDict):
    """
    Where a job runs and which id it gets.
    """

    workspace_id: NotRequired[str | None]
    """
    Workspace to run in.
    """

    agent_thread_id: NotRequired[str | None]
    """
    Ties the job to a thread of the Hedra agent.
    """

    generation_id: NotRequired[str | None]
    """
    Id reserved by the caller; becomes the id of the job. Not for batches.
    """

    generation_ids: NotRequired[Sequence[str] | None]
    """
    Ids reserved by the caller for the jobs of a batch, as many as `batch_size`. Not together with `generation_id`.
    """


class GenerateAudioFromVideoFields(GenerationTarget):
    """
    What request and answer share.
    """

    audio_generation_model_id: str
    """
    Id of the model to run (Mirelo Studio).
    """

    video_id: str
    """
    Video to make sound for.
    """

    prompt: NotRequired[str | None]
    """
    What it should sound like.
    """


class GenerateAudioFromVideoRequest(GenerateAudioFromVideoFields):
    type: Literal["audio_from_video"]
    """
    Kind of job.
    """


class GenerateVideoWithAudioFields(GenerationTarget):
    """
    What request and answer share.
    """

    video_generation_model_id: str
    """
    Id of the model to run (Mirelo Studio).
    """

    video_id: str
    """
    Video to add sound to.
    """

    prompt: NotRequired[str | None]
    """
    What it should sound like.
    """


class GenerateVideoWithAudioRequest(GenerateVideoWithAudioFields):
    type: Literal["video_with_audio"]
    """
    Kind of job.
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
Kind of job, as the list knows it.
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
    Only jobs whose prompt has this text.
    """

    agent_thread_id: NotRequired[str | None]
    """
    Only jobs of this agent thread.
    """

    ids: NotRequired[str | None]
    """
    Only these jobs: several ids in one text. The separator is not documented.
    """

    limit: NotRequired[int]
    """
    Jobs a page.
    """

    offset: NotRequired[int]
    """
    Jobs to skip.
    """


class KlingO1EditElement(TypedDict):
    """
    An element to work into a video.
    """

    frontal_image_asset_id: str
    """
    Image of its front.
    """

    reference_image_asset_ids: NotRequired[Sequence[str] | None]
    """
    Further images of it.
    """


NormalizedPointNormalizedPointItem: TypeAlias = float


NormalizedPoint: TypeAlias = (
    tuple[NormalizedPointNormalizedPointItem, NormalizedPointNormalizedPointItem] | DrawnPoint
)
"""
A place in the picture, x and y, each 0 to 1.
"""


class PromptSegment(TypedDict):
    """
    A prompt for a part of a video.
    """

    prompt: str
    """
    What this part shows.
    """

    duration_ms: int
    """
    Length of the part in milliseconds.
    """


class ReservedAssets(TypedDict):
    """
    Which ids its assets get.
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
    What request and answer share.
    """

    text_prompt: str
    """
    Prompt.
    """

    aspect_ratio: NotRequired[str | None]
    """
    Width to height, such as `16:9`; which ones depends on the model.
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
    Variations to make; each is a job of its own.
    """

    enhance_prompt: NotRequired[bool]
    """
    Let the server rewrite the prompt first.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, in place of its id.
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
    Seed of the random numbers.
    """

    negative_prompt: NotRequired[str | None]
    """
    What to keep out.
    """

    guidance_scale: NotRequired[float | None]
    """
    How closely the prompt is followed.
    """

    num_inference_steps: NotRequired[int | None]
    """
    Steps of the model.
    """

    batch_generation_id: NotRequired[str | None]
    """
    Id that links the jobs of a batch.
    """


class GenerateImageRequest(GenerateImageFields):
    type: Literal["image", "image_to_image"]
    """
    Kind of job.
    """


class GenerateImageUpscaleFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
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
    Factor by which width and height grow, such as 2.0. `target_resolution` replaces it.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, in place of its id.
    """

    target_resolution: NotRequired[str | None]
    """
    Resolution to reach; replaces the factor.
    """

    options: NotRequired[Mapping[str, Any] | None]
    """
    Further settings.
    """


class GenerateImageUpscaleRequest(GenerateImageUpscaleFields):
    type: Literal["image_upscale"]
    """
    Kind of job.
    """


class GenerateIsolatedAudioFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
    """

    audio_id: str
    """
    Audio asset to clean.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model to run, from `models.list`.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, in place of its id.
    """


class GenerateIsolatedAudioRequest(GenerateIsolatedAudioFields):
    type: Literal["audio_isolation"]
    """
    Kind of job.
    """


class GenerateMotionControlFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
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
    Prompt, and in `character_orientation` what the character follows.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, in place of its id.
    """


class GenerateMotionControlRequest(GenerateMotionControlFields):
    type: Literal["motion_control"]
    """
    Kind of job.
    """


class GenerateSpeechToSpeechFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
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
    Slug of the model to run, in place of its id.
    """


class GenerateSpeechToSpeechRequest(GenerateSpeechToSpeechFields):
    type: Literal["speech_to_speech"]
    """
    Kind of job.
    """


class GenerateTextToMusicFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
    """

    model_slug: str
    """
    Model to run, by its slug.
    """

    prompt: str
    """
    What the music is like.
    """

    lyrics: NotRequired[str | None]
    """
    Words to sing.
    """

    force_instrumental: NotRequired[bool]
    """
    No voices. Not together with `lyrics`.
    """

    music_length_ms: NotRequired[int | None]
    """
    Length in milliseconds; null leaves it to Hedra.
    """


class GenerateTextToMusicRequest(GenerateTextToMusicFields):
    type: Literal["text_to_music"]
    """
    Kind of job.
    """


class GenerateTextToSoundFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
    """

    ai_model_id: NotRequired[str | None]
    """
    Id of the model to run, from `models.list`.
    """

    text: str
    """
    Sound to make.
    """

    duration_seconds: NotRequired[float | None]
    """
    Length in seconds; taken from the prompt when left out.
    """

    prompt_influence: NotRequired[float | None]
    """
    How literally the prompt is taken; the server uses 0.3 when absent.
    """

    loop: NotRequired[bool | None]
    """
    Make it loop without a seam; only the model eleven_text_to_sound_v2 can.
    """

    output_format: NotRequired[str | None]
    """
    Codec, sample rate in Hz and bit rate in kbit/s, such as `mp3_22050_32` or `pcm_44100`.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, in place of its id.
    """


class GenerateTextToSoundRequest(GenerateTextToSoundFields):
    type: Literal["text_to_sound"]
    """
    Kind of job.
    """


class GenerateTextToSpeechFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
    """

    voice_id: str
    """
    Id of a voice, from `voices.list`.
    """

    model_id: NotRequired[str | None]
    """
    Id of the model to run. Its name is not `ai_model_id` here.
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
    Factor of the speed: 0.7 is slowest, 1.2 fastest.
    """

    language: NotRequired[SupportedLanguage]
    """
    Language of the text.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, in place of its id.
    """


class GenerateTextToSpeechRequest(GenerateTextToSpeechFields):
    type: Literal["text_to_speech"]
    """
    Kind of job.
    """


class GenerateVideoBackgroundRemovalFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
    """

    model_slug: str
    """
    Model to run, by its slug.
    """

    video_id: str
    """
    Video asset to cut free.
    """

    subject_is_person: NotRequired[bool]
    """
    The subject is a person.
    """


class GenerateVideoBackgroundRemovalRequest(GenerateVideoBackgroundRemovalFields):
    type: Literal["video_background_removal"]
    """
    Kind of job.
    """


class GenerateVideoFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
    """

    ai_model_id: NotRequired[str]
    """
    Id of the model to run, from `models.list`.
    """

    start_keyframe_id: NotRequired[str | None]
    """
    Image asset for the first frame; image-to-video models need one. Ignored with `reference_image_ids`.
    """

    start_keyframe_url: NotRequired[str | None]
    """
    Address of an image for the first frame.
    """

    end_keyframe_id: NotRequired[str | None]
    """
    Image asset for the last frame. Ignored with `reference_image_ids`.
    """

    end_keyframe_url: NotRequired[str | None]
    """
    Address of an image for the last frame.
    """

    audio_id: NotRequired[str | None]
    """
    Audio asset that drives the video.
    """

    audio_generation: NotRequired[InlineSpeech | None]
    """
    Speech made on the server before the video; used only when `audio_id` is absent.
    """

    audio_start_ms: NotRequired[int | None]
    """
    Offset into the audio in milliseconds: below 0 puts silence before it, above 0 cuts its start. `duration_ms` sets the total length.
    """

    reference_image_ids: NotRequired[Sequence[str] | None]
    """
    Images for multi-image models; wins over `start_keyframe_id`.
    """

    video_id: NotRequired[str | None]
    """
    Video asset whose motion drives motion-control models.
    """

    generated_video_inputs: GeneratedVideoInputs
    """
    What the video shows and how it is made.
    """

    batch_size: NotRequired[int]
    """
    Variations to make; each is a job of its own.
    """

    name: NotRequired[str | None]
    """
    Name of the result.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, in place of its id.
    """

    reference_audio_ids: NotRequired[Sequence[str] | None]
    """
    Audio assets to refer to.
    """

    reference_video_ids: NotRequired[Sequence[str] | None]
    """
    Video assets to refer to.
    """

    batch_generation_id: NotRequired[str | None]
    """
    Id that links the jobs of a batch.
    """


class GenerateVideoRequest(GenerateVideoFields):
    type: NotRequired[Literal["video"]]
    """
    Kind of job.
    """


class GenerateVideoToVideoFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
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
    What to change; speaks of `@Element1`, `@Image1` and so on.
    """

    reference_image_asset_ids: NotRequired[Sequence[str] | None]
    """
    Images of the style, called `@Image1` and so on in the prompt.
    """

    elements: NotRequired[Sequence[KlingO1EditElement] | None]
    """
    Things to work in, called `@Element1` and so on in the prompt.
    """

    keep_audio: NotRequired[bool]
    """
    Keep the sound of the video.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, in place of its id.
    """


class GenerateVideoToVideoRequest(GenerateVideoToVideoFields):
    type: Literal["video_to_video"]
    """
    Kind of job.
    """


class GenerateVideoUpscaleFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
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
    Factor by which width and height grow.
    """

    model_slug: NotRequired[str | None]
    """
    Slug of the model to run, in place of its id.
    """

    target_resolution: NotRequired[str | None]
    """
    Resolution to reach; replaces the factor.
    """

    options: NotRequired[Mapping[str, Any] | None]
    """
    Further settings.
    """

    target_fps: NotRequired[float | None]
    """
    Frames a second to reach.
    """

    fps_engine: NotRequired[str | None]
    """
    How frames are added.
    """


class GenerateVideoUpscaleRequest(GenerateVideoUpscaleFields):
    type: Literal["video_upscale"]
    """
    Kind of job.
    """


class GenerateVoiceCloneFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
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
    Kind of job.
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
Told apart by `type`.
"""


class InlineSpeech(GenerateTextToSpeechFields):
    """
    Speech to make before the video.
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
