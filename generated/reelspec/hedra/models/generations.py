# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:9e8f8c630789
"""Response models."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.discriminator import Discriminator as _Discriminator
from reelspec._runtime.schema.exact_types import float
from typing_extensions import TypeAliasType

from ._shared import Asset, AssetType, GeneratedVideoInputs


class Batch(ResponseModel):
    """
    What a batch adds to an answer.
    """

    batch_generation_id: str | None = None
    """
    Id that links the jobs of a batch.
    """

    batch_results: list[BatchVideoResultItem] | None = None
    """
    All jobs of the batch; filled also when there is one.
    """


class BatchVideoResultItem(ResponseModel):
    """
    One job of a batch.
    """

    id: str | None = None
    """
    Id of the job; null when it failed.
    """

    asset_id: str | None = None
    """
    Id of its asset; null when it failed.
    """

    created_at: str
    """
    When the job was submitted; a text without a documented form.
    """

    status: GenerationStatus
    """
    State of the job.
    """

    progress: float
    """
    Fraction done, 0 to 1.
    """

    error: str | None = None
    """
    Why it failed.
    """


class Generation(ResponseModel):
    """
    A job in the list.
    """

    id: str
    """
    Id of the job and of its asset.
    """

    type: AssetType
    """
    Type of the result.
    """

    input: GenerateRequest
    """
    The request.
    """

    status: GenerationStatus
    """
    State of the job.
    """

    progress: float
    """
    Fraction done, 0 to 1.
    """

    eta_sec: int | None = None
    """
    Estimated seconds left.
    """

    created_at: str
    """
    When the job was submitted; a text without a documented form.
    """

    credit_cost: int | None = None
    """
    Credits charged.
    """

    batch_generation_id: str | None = None
    """
    Links the jobs of one batch.
    """

    asset: Asset | None = None
    """
    What it made; only in the state `complete`.
    """

    error: GenerationError | None = None
    """
    Why it failed; only in the state `error`, and where `error_message` is absent.
    """

    error_message: str | None = None
    """
    Why it failed; only in the state `error`, and where `error` is absent.
    """

    audio_start_ms: int | None = None
    """
    Offset into the audio in milliseconds.
    """

    estimated_completion_at: str | None = None
    """
    When it should be done.
    """


class GenerationError(ResponseModel):
    """
    Why a job failed.
    """

    type: (
        Literal[
            "UNKNOWN",
            "INVALID_ARGUMENT",
            "NOT_FOUND",
            "GONE",
            "ALREADY_EXISTS",
            "ALREADY_IN_PROGRESS",
            "UNAUTHORIZED",
            "PERMISSION_DENIED",
            "INSUFFICIENT_BALANCE",
            "MODERATION_FAILED",
            "FAILED_PRECONDITION",
            "DEADLINE_EXCEEDED",
            "RESOURCE_EXHAUSTED",
            "UNAVAILABLE",
            "INTERNAL",
            "MISSING_CREDITS",
        ]
        | str
    )
    """
    The reason as a code.
    """

    message: str
    """
    The reason in words.
    """

    reason_code: str | None = None
    """
    A finer code, such as `MODERATION_LIKENESS` or `MODERATION_OUTPUT_TRANSIENT`; new ones may come.
    """

    param: str | None = None
    """
    The field at fault.
    """

    violations: list[Violation] | None = None
    """
    Each field at fault.
    """

    credits_needed: int | None = None
    """
    Credits the job costs.
    """

    credits_available: int | None = None
    """
    Credits left.
    """

    reason_params: dict[str, Any] | None = None
    """
    Values that belong to the finer code.
    """


class GenerationList(ResponseModel):
    """
    A page of jobs.
    """

    page_info: PageInfo
    data: list[Generation]
    """
    The jobs.
    """


GenerationStatus = TypeAliasType(
    "GenerationStatus", Literal["complete", "error", "processing", "queued", "finalizing"] | str
)
"""
State of a job.
"""


class GenerationStatusResponse(ResponseModel):
    """
    A job as it stands.
    """

    id: str
    """
    Id of the job.
    """

    asset_id: str
    """
    Id of its asset.
    """

    type: AssetType
    """
    Type of the result.
    """

    status: GenerationStatus
    """
    State of the job.
    """

    progress: float
    """
    Fraction done, 0 to 1.
    """

    created_at: str
    """
    When the job was submitted; a text without a documented form.
    """

    error_message: str | None = None
    """
    Why it failed; only in the state `error`.
    """

    url: str | None = None
    """
    Address of the result.
    """

    download_url: str | None = None
    """
    Address to download the result.
    """

    streaming_url: str | None = None
    """
    Address to stream the result.
    """

    workspace_id: str | None = None
    """
    Workspace it ran in.
    """

    error: GenerationError | None = None
    """
    Why it failed; only where `error_message` is absent.
    """


class GenerationTarget(ResponseModel):
    """
    Where a job runs and which id it gets.
    """

    workspace_id: str | None = None
    """
    Workspace to run in.
    """

    agent_thread_id: str | None = None
    """
    Ties the job to a thread of the Hedra agent.
    """

    generation_id: str | None = None
    """
    Id reserved by the caller; becomes the id of the job. Not for batches.
    """

    generation_ids: list[str] | None = None
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

    prompt: str | None = None
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

    prompt: str | None = None
    """
    What it should sound like.
    """


class GenerateVideoWithAudioRequest(GenerateVideoWithAudioFields):
    type: Literal["video_with_audio"]
    """
    Kind of job.
    """


class KlingO1EditElement(ResponseModel):
    """
    An element to work into a video.
    """

    frontal_image_asset_id: str
    """
    Image of its front.
    """

    reference_image_asset_ids: list[str] | None = None
    """
    Further images of it.
    """


class PageInfo(ResponseModel):
    """
    Which page this is.
    """

    limit: int
    """
    Jobs a page.
    """

    offset: int
    """
    Jobs skipped.
    """


class PendingGeneration(ResponseModel):
    """
    A job that was accepted and has no asset until it is complete.
    """

    id: str
    """
    Id of the job.
    """

    asset_id: str | None = None
    """
    Id of the asset it makes; null until the job is complete.
    """

    created_at: str
    """
    When the job was submitted; a text without a documented form.
    """

    status: GenerationStatus
    progress: float
    """
    Fraction done, 0 to 1.
    """

    eta_sec: int | None = None
    """
    Estimated seconds until it is done.
    """


class GenerateAudioFromVideoResponse(GenerateAudioFromVideoFields, PendingGeneration):
    type: Literal["audio_from_video"]
    """
    Kind of job.
    """


class GenerateVideoWithAudioResponse(GenerateVideoWithAudioFields, PendingGeneration):
    type: Literal["video_with_audio"]
    """
    Kind of job.
    """


class ReservedAssets(ResponseModel):
    """
    Which ids its assets get.
    """

    reserved_asset_id: str | None = None
    """
    Id reserved for the asset, like `generation_id` for the job. Not for batches.
    """

    reserved_asset_ids: list[str] | None = None
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

    aspect_ratio: str | None = None
    """
    Width to height, such as `16:9`; which ones depends on the model.
    """

    resolution: str | None = None
    """
    Resolution, such as `720p`, `1080p` or `1440p (2K QHD)`; later models take `1K`, `2K`, `4K`.
    """

    start_keyframe_id: str | None = None
    """
    Source image; ignored when `reference_image_ids` is given.
    """

    ai_model_id: str | None = None
    """
    Id of the model to run, from `models.list`.
    """

    reference_image_ids: list[str] | None = None
    """
    Source images for image-to-image.
    """

    batch_size: int | None = None
    """
    Variations to make; each is a job of its own.
    """

    enhance_prompt: bool | None = None
    """
    Let the server rewrite the prompt first.
    """

    model_slug: str | None = None
    """
    Slug of the model to run, in place of its id.
    """

    name: str | None = None
    """
    Name of the result.
    """

    output_format: str | None = None
    """
    File format of the image.
    """

    seed: int | None = None
    """
    Seed of the random numbers.
    """

    negative_prompt: str | None = None
    """
    What to keep out.
    """

    guidance_scale: float | None = None
    """
    How closely the prompt is followed.
    """

    num_inference_steps: int | None = None
    """
    Steps of the model.
    """

    batch_generation_id: str | None = None
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

    ai_model_id: str | None = None
    """
    Id of the model to run, from `models.list`.
    """

    image_id: str
    """
    Image asset to enlarge.
    """

    upscale_factor: float | None = None
    """
    Factor by which width and height grow, such as 2.0. `target_resolution` replaces it.
    """

    model_slug: str | None = None
    """
    Slug of the model to run, in place of its id.
    """

    target_resolution: str | None = None
    """
    Resolution to reach; replaces the factor.
    """

    options: dict[str, Any] | None = None
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

    ai_model_id: str | None = None
    """
    Id of the model to run, from `models.list`.
    """

    model_slug: str | None = None
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

    ai_model_id: str | None = None
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

    model_slug: str | None = None
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

    ai_model_id: str | None = None
    """
    Id of the model to run, from `models.list`.
    """

    voice_id: str
    """
    Target voice.
    """

    model_slug: str | None = None
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

    lyrics: str | None = None
    """
    Words to sing.
    """

    force_instrumental: bool | None = None
    """
    No voices. Not together with `lyrics`.
    """

    music_length_ms: int | None = None
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

    ai_model_id: str | None = None
    """
    Id of the model to run, from `models.list`.
    """

    text: str
    """
    Sound to make.
    """

    duration_seconds: float | None = None
    """
    Length in seconds; taken from the prompt when left out.
    """

    prompt_influence: float | None = None
    """
    How literally the prompt is taken; the server uses 0.3 when absent.
    """

    loop: bool | None = None
    """
    Make it loop without a seam; only the model eleven_text_to_sound_v2 can.
    """

    output_format: str | None = None
    """
    Codec, sample rate in Hz and bit rate in kbit/s, such as `mp3_22050_32` or `pcm_44100`.
    """

    model_slug: str | None = None
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

    model_id: str | None = None
    """
    Id of the model to run. Its name is not `ai_model_id` here.
    """

    text: str
    """
    Text to speak.
    """

    stability: float | None = None
    """
    Stability; the reference calls 0 the most stable, 1 the most variable.
    """

    speed: float | None = None
    """
    Factor of the speed: 0.7 is slowest, 1.2 fastest.
    """

    language: SupportedLanguage | None = None
    """
    Language of the text.
    """

    model_slug: str | None = None
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

    subject_is_person: bool | None = None
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

    ai_model_id: str | None = None
    """
    Id of the model to run, from `models.list`.
    """

    start_keyframe_id: str | None = None
    """
    Image asset for the first frame; image-to-video models need one. Ignored with `reference_image_ids`.
    """

    start_keyframe_url: str | None = None
    """
    Address of an image for the first frame.
    """

    end_keyframe_id: str | None = None
    """
    Image asset for the last frame. Ignored with `reference_image_ids`.
    """

    end_keyframe_url: str | None = None
    """
    Address of an image for the last frame.
    """

    audio_id: str | None = None
    """
    Audio asset that drives the video.
    """

    audio_generation: InlineSpeech | None = None
    """
    Speech made on the server before the video; used only when `audio_id` is absent.
    """

    audio_start_ms: int | None = None
    """
    Offset into the audio in milliseconds: below 0 puts silence before it, above 0 cuts its start. `duration_ms` sets the total length.
    """

    reference_image_ids: list[str] | None = None
    """
    Images for multi-image models; wins over `start_keyframe_id`.
    """

    video_id: str | None = None
    """
    Video asset whose motion drives motion-control models.
    """

    generated_video_inputs: GeneratedVideoInputs
    """
    What the video shows and how it is made.
    """

    batch_size: int | None = None
    """
    Variations to make; each is a job of its own.
    """

    name: str | None = None
    """
    Name of the result.
    """

    model_slug: str | None = None
    """
    Slug of the model to run, in place of its id.
    """

    reference_audio_ids: list[str] | None = None
    """
    Audio assets to refer to.
    """

    reference_video_ids: list[str] | None = None
    """
    Video assets to refer to.
    """

    batch_generation_id: str | None = None
    """
    Id that links the jobs of a batch.
    """


class GenerateVideoRequest(GenerateVideoFields):
    type: Literal["video"] | None = None
    """
    Kind of job.
    """


class GenerateVideoToVideoFields(GenerationTarget, ReservedAssets):
    """
    What request and answer share.
    """

    ai_model_id: str | None = None
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

    reference_image_asset_ids: list[str] | None = None
    """
    Images of the style, called `@Image1` and so on in the prompt.
    """

    elements: list[KlingO1EditElement] | None = None
    """
    Things to work in, called `@Element1` and so on in the prompt.
    """

    keep_audio: bool | None = None
    """
    Keep the sound of the video.
    """

    model_slug: str | None = None
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

    ai_model_id: str | None = None
    """
    Id of the model to run, from `models.list`.
    """

    video_id: str
    """
    Video asset to enlarge.
    """

    upscale_factor: float | None = None
    """
    Factor by which width and height grow.
    """

    model_slug: str | None = None
    """
    Slug of the model to run, in place of its id.
    """

    target_resolution: str | None = None
    """
    Resolution to reach; replaces the factor.
    """

    options: dict[str, Any] | None = None
    """
    Further settings.
    """

    target_fps: float | None = None
    """
    Frames a second to reach.
    """

    fps_engine: str | None = None
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


GenerateRequest = TypeAliasType(
    "GenerateRequest",
    Annotated[
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
        | GenerateVideoBackgroundRemovalRequest,
        _Discriminator(
            "type",
            "type",
            {
                "video": 0,
                "image": 1,
                "image_to_image": 1,
                "text_to_speech": 2,
                "text_to_sound": 3,
                "image_upscale": 4,
                "video_upscale": 5,
                "audio_isolation": 6,
                "speech_to_speech": 7,
                "voice_clone": 8,
                "video_to_video": 9,
                "motion_control": 10,
                "audio_from_video": 11,
                "video_with_audio": 12,
                "text_to_music": 13,
                "video_background_removal": 14,
            },
        ),
    ],
)
"""
Told apart by `type`.
"""


class InlineSpeech(GenerateTextToSpeechFields):
    """
    Speech to make before the video.
    """

    type: Literal["text_to_speech"] | str | None = None
    """
    Always text_to_speech.
    """


class StartedGeneration(ResponseModel):
    """
    A job that was accepted. In a batch the fields are those of the first job that works.
    """

    id: str
    """
    Id of the job.
    """

    asset_id: str
    """
    Id of the asset it makes.
    """

    created_at: str
    """
    When the job was submitted; a text without a documented form.
    """

    status: GenerationStatus
    progress: float
    """
    Fraction done, 0 to 1.
    """

    eta_sec: int | None = None
    """
    Estimated seconds until it is done.
    """


class GenerateImageResponse(GenerateImageFields, StartedGeneration, Batch):
    type: Literal["image", "image_to_image"]
    """
    Kind of job.
    """


class GenerateImageUpscaleResponse(GenerateImageUpscaleFields, StartedGeneration):
    type: Literal["image_upscale"]
    """
    Kind of job.
    """


class GenerateIsolatedAudioResponse(GenerateIsolatedAudioFields, StartedGeneration):
    type: Literal["audio_isolation"]
    """
    Kind of job.
    """


class GenerateMotionControlResponse(GenerateMotionControlFields, StartedGeneration):
    type: Literal["motion_control"]
    """
    Kind of job.
    """


class GenerateSpeechToSpeechResponse(GenerateSpeechToSpeechFields, StartedGeneration):
    type: Literal["speech_to_speech"]
    """
    Kind of job.
    """


class GenerateTextToMusicResponse(GenerateTextToMusicFields, StartedGeneration):
    type: Literal["text_to_music"]
    """
    Kind of job.
    """


class GenerateTextToSoundResponse(GenerateTextToSoundFields, StartedGeneration):
    type: Literal["text_to_sound"]
    """
    Kind of job.
    """


class GenerateTextToSpeechResponse(GenerateTextToSpeechFields, StartedGeneration):
    type: Literal["text_to_speech"]
    """
    Kind of job.
    """


class GenerateVideoBackgroundRemovalResponse(
    GenerateVideoBackgroundRemovalFields, StartedGeneration
):
    type: Literal["video_background_removal"]
    """
    Kind of job.
    """


class GenerateVideoResponse(GenerateVideoFields, StartedGeneration, Batch):
    type: Literal["video"]
    """
    Kind of job.
    """


class GenerateVideoToVideoResponse(GenerateVideoToVideoFields, StartedGeneration):
    type: Literal["video_to_video"]
    """
    Kind of job.
    """


class GenerateVideoUpscaleResponse(GenerateVideoUpscaleFields, StartedGeneration):
    type: Literal["video_upscale"]
    """
    Kind of job.
    """


class GenerateVoiceCloneResponse(GenerateVoiceCloneFields, StartedGeneration):
    type: Literal["voice_clone"]
    """
    Kind of job.
    """


GenerateResponse = TypeAliasType(
    "GenerateResponse",
    Annotated[
        GenerateVideoResponse
        | GenerateImageResponse
        | GenerateTextToSpeechResponse
        | GenerateTextToSoundResponse
        | GenerateImageUpscaleResponse
        | GenerateVideoUpscaleResponse
        | GenerateIsolatedAudioResponse
        | GenerateSpeechToSpeechResponse
        | GenerateVoiceCloneResponse
        | GenerateVideoToVideoResponse
        | GenerateMotionControlResponse
        | GenerateAudioFromVideoResponse
        | GenerateVideoWithAudioResponse
        | GenerateTextToMusicResponse
        | GenerateVideoBackgroundRemovalResponse,
        Field(discriminator="type"),
    ],
)
"""
Told apart by `type`.
"""


SupportedLanguage = TypeAliasType(
    "SupportedLanguage",
    Literal[
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
    | str,
)
"""
Language of speech; `Chinese,Yue` is one value.
"""


class Violation(ResponseModel):
    """
    A field at fault.
    """

    field: str | None = None
    """
    The field.
    """

    message: str | None = None
    """
    What is wrong with it.
    """
