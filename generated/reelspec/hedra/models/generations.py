# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:400dcdb01b92
"""Response models."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.discriminator import Discriminator as _Discriminator
from reelspec._runtime.schema.exact_types import float
from typing_extensions import TypeAliasType

from ._shared import Asset, AssetType, GeneratedVideoInputs


class Batch(ResponseModel):
    """
    Response fields of a batch.
    """

    batch_generation_id: str | None = None
    """
    Id shared by the jobs of a batch.
    """

    batch_results: list[BatchVideoResultItem] | None = None
    """
    All jobs of the batch; also present for a single job.
    """


class BatchVideoResultItem(ResponseModel):
    """
    One job of a batch.
    """

    id: str | None = None
    """
    Id of the job; null if it failed.
    """

    asset_id: str | None = None
    """
    Id of its asset; null if it failed.
    """

    created_at: str
    """
    When the job was submitted; a string without a documented format.
    """

    status: GenerationStatus
    """
    Status of the job.
    """

    progress: float
    """
    Fraction completed, 0 to 1.
    """

    error: str | None = None
    """
    Why it failed.
    """


class Generation(ResponseModel):
    """
    A job in a list.
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
    Status of the job.
    """

    progress: float
    """
    Fraction completed, 0 to 1.
    """

    eta_sec: int | None = None
    """
    Estimated remaining time in seconds.
    """

    created_at: str
    """
    When the job was submitted; a string without a documented format.
    """

    credit_cost: int | None = None
    """
    Credits charged.
    """

    batch_generation_id: str | None = None
    """
    Id shared by the jobs of a batch.
    """

    asset: Asset | None = None
    """
    The resulting asset; only with the status `complete`.
    """

    error: GenerationError | None = None
    """
    Why the job failed; only with the status `error` and without `error_message`.
    """

    error_message: str | None = None
    """
    Why the job failed; only with the status `error` and without `error`.
    """

    audio_start_ms: int | None = None
    """
    Offset into the audio in milliseconds.
    """

    estimated_completion_at: str | None = None
    """
    When the job is estimated to complete.
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
    Error code.
    """

    message: str
    """
    Error message.
    """

    reason_code: str | None = None
    """
    A more specific code, such as `MODERATION_LIKENESS` or `MODERATION_OUTPUT_TRANSIENT`; an open list.
    """

    param: str | None = None
    """
    The invalid field.
    """

    violations: list[Violation] | None = None
    """
    The invalid fields.
    """

    credits_needed: int | None = None
    """
    Credits the job costs.
    """

    credits_available: int | None = None
    """
    Remaining credits.
    """

    reason_params: dict[str, Any] | None = None
    """
    Parameters of `reason_code`.
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
Status of a job.
"""


class GenerationStatusResponse(ResponseModel):
    """
    The status of a job.
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
    Status of the job.
    """

    progress: float
    """
    Fraction completed, 0 to 1.
    """

    created_at: str
    """
    When the job was submitted; a string without a documented format.
    """

    error_message: str | None = None
    """
    Why the job failed; only with the status `error`.
    """

    url: str | None = None
    """
    URL of the result.
    """

    download_url: str | None = None
    """
    URL to download the result from.
    """

    streaming_url: str | None = None
    """
    URL to stream the result from.
    """

    workspace_id: str | None = None
    """
    Workspace it ran in.
    """

    error: GenerationError | None = None
    """
    Why the job failed; only without `error_message`.
    """


class GenerationTarget(ResponseModel):
    """
    Workspace and id of a job.
    """

    workspace_id: str | None = None
    """
    Workspace to run in.
    """

    agent_thread_id: str | None = None
    """
    Thread of the Hedra agent to associate the job with.
    """

    generation_id: str | None = None
    """
    Id reserved by the caller; it becomes the id of the job. Not for batches.
    """

    generation_ids: list[str] | None = None
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

    prompt: str | None = None
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

    prompt: str | None = None
    """
    Description of the audio.
    """


class GenerateVideoWithAudioRequest(GenerateVideoWithAudioFields):
    type: Literal["video_with_audio"]
    """
    Type of job.
    """


class KlingO1EditElement(ResponseModel):
    """
    An element to insert into a video.
    """

    frontal_image_asset_id: str
    """
    Frontal image of the element.
    """

    reference_image_asset_ids: list[str] | None = None
    """
    Further images of the element.
    """


class PageInfo(ResponseModel):
    """
    Position of the page.
    """

    limit: int
    """
    Jobs per page.
    """

    offset: int
    """
    Jobs skipped.
    """


class PendingGeneration(ResponseModel):
    """
    An accepted job, which has no asset until it is complete.
    """

    id: str
    """
    Id of the job.
    """

    asset_id: str | None = None
    """
    Id of the resulting asset; null until the job is complete.
    """

    created_at: str
    """
    When the job was submitted; a string without a documented format.
    """

    status: GenerationStatus
    progress: float
    """
    Fraction completed, 0 to 1.
    """

    eta_sec: int | None = None
    """
    Estimated seconds until completion.
    """


class GenerateAudioFromVideoResponse(GenerateAudioFromVideoFields, PendingGeneration):
    type: Literal["audio_from_video"]
    """
    Type of job.
    """


class GenerateVideoWithAudioResponse(GenerateVideoWithAudioFields, PendingGeneration):
    type: Literal["video_with_audio"]
    """
    Type of job.
    """


class ReservedAssets(ResponseModel):
    """
    Ids of the assets of a job.
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
    Fields of both request and response.
    """

    text_prompt: str
    """
    Prompt for the image.
    """

    aspect_ratio: str | None = None
    """
    Width to height, such as `16:9`; which values are allowed depends on the model.
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
    Number of variations; each is a job.
    """

    enhance_prompt: bool | None = None
    """
    Rewrite the prompt on the server first.
    """

    model_slug: str | None = None
    """
    Slug of the model to run, instead of its id.
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
    Seed for the random number generator.
    """

    negative_prompt: str | None = None
    """
    What the result should not contain.
    """

    guidance_scale: float | None = None
    """
    How closely the result follows the prompt.
    """

    num_inference_steps: int | None = None
    """
    Number of inference steps.
    """

    batch_generation_id: str | None = None
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
    Factor for width and height, such as 2.0. Use `target_resolution` instead.
    """

    model_slug: str | None = None
    """
    Slug of the model to run, instead of its id.
    """

    target_resolution: str | None = None
    """
    Resolution of the result; replaces the factor.
    """

    options: dict[str, Any] | None = None
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

    ai_model_id: str | None = None
    """
    Id of the model to run, from `models.list`.
    """

    model_slug: str | None = None
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
    Prompt, and what the character follows (`character_orientation`).
    """

    model_slug: str | None = None
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

    lyrics: str | None = None
    """
    Lyrics to sing.
    """

    force_instrumental: bool | None = None
    """
    Without vocals. Not together with `lyrics`.
    """

    music_length_ms: int | None = None
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

    ai_model_id: str | None = None
    """
    Id of the model to run, from `models.list`.
    """

    text: str
    """
    Description of the sound.
    """

    duration_seconds: float | None = None
    """
    Length in seconds; by default Hedra derives it from the prompt.
    """

    prompt_influence: float | None = None
    """
    How literally the model follows the prompt; the server defaults to 0.3.
    """

    loop: bool | None = None
    """
    Whether the sound loops seamlessly; only supported by the model eleven_text_to_sound_v2.
    """

    output_format: str | None = None
    """
    Codec, sample rate in Hz and bit rate in kbit/s, such as `mp3_22050_32` or `pcm_44100`.
    """

    model_slug: str | None = None
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

    model_id: str | None = None
    """
    Id of the model to run; this type of job does not name it `ai_model_id`.
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
    Speed factor, from 0.7 (slowest) to 1.2 (fastest).
    """

    language: SupportedLanguage | None = None
    """
    Language of the text.
    """

    model_slug: str | None = None
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

    subject_is_person: bool | None = None
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

    ai_model_id: str | None = None
    """
    Id of the model to run, from `models.list`; null with `model_slug`.
    """

    start_keyframe_id: str | None = None
    """
    Image asset for the first frame; image-to-video models need one. Ignored with `reference_image_ids`.
    """

    start_keyframe_url: str | None = None
    """
    URL of an image for the first frame.
    """

    end_keyframe_id: str | None = None
    """
    Image asset for the last frame. Ignored with `reference_image_ids`.
    """

    end_keyframe_url: str | None = None
    """
    URL of an image for the last frame.
    """

    audio_id: str | list[str] | None = None
    """
    Audio asset that drives the video; a list for several speakers.
    """

    audio_generation: InlineSpeech | None = None
    """
    Speech to synthesize before the video; used only without `audio_id`.
    """

    audio_start_ms: int | None = None
    """
    Offset into the audio in milliseconds: a negative value prepends silence, a positive value skips the start. `duration_ms` sets the total length.
    """

    reference_image_ids: list[str] | None = None
    """
    Images for multi-image models; supersedes `start_keyframe_id`.
    """

    video_id: str | None = None
    """
    Video asset whose motion drives motion-control models.
    """

    generated_video_inputs: GeneratedVideoInputs
    """
    Content and settings of the video.
    """

    batch_size: int | None = None
    """
    Number of variations; each is a job.
    """

    name: str | None = None
    """
    Name of the result.
    """

    model_slug: str | None = None
    """
    Slug of the model to run, instead of its id.
    """

    reference_audio_ids: list[str] | None = None
    """
    Audio assets as references.
    """

    reference_video_ids: list[str] | None = None
    """
    Video assets as references.
    """

    batch_generation_id: str | None = None
    """
    Id shared by the jobs of a batch.
    """


class GenerateVideoRequest(GenerateVideoFields):
    type: Literal["video"] | None = None
    """
    Type of job.
    """


class GenerateVideoToVideoFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
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
    What to change; may refer to `@Element1`, `@Image1` and so on.
    """

    reference_image_asset_ids: list[str] | None = None
    """
    Style images, `@Image1` and so on in the prompt.
    """

    elements: list[KlingO1EditElement] | None = None
    """
    Elements to insert, `@Element1` and so on in the prompt.
    """

    keep_audio: bool | None = None
    """
    Keep the audio of the video.
    """

    model_slug: str | None = None
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
    Factor for width and height.
    """

    model_slug: str | None = None
    """
    Slug of the model to run, instead of its id.
    """

    target_resolution: str | None = None
    """
    Resolution of the result; replaces the factor.
    """

    options: dict[str, Any] | None = None
    """
    Further settings.
    """

    target_fps: float | None = None
    """
    Frames per second of the result.
    """

    fps_engine: str | None = None
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
The variants differ in `type`.
"""


class InlineSpeech(GenerateTextToSpeechFields):
    """
    Speech to synthesize before the video.
    """

    type: Literal["text_to_speech"] | str | None = None
    """
    Always text_to_speech.
    """


class StartedGeneration(ResponseModel):
    """
    An accepted job. In a batch the fields are those of the first successful job.
    """

    id: str
    """
    Id of the job.
    """

    asset_id: str
    """
    Id of the resulting asset.
    """

    created_at: str
    """
    When the job was submitted; a string without a documented format.
    """

    status: GenerationStatus
    progress: float
    """
    Fraction completed, 0 to 1.
    """

    eta_sec: int | None = None
    """
    Estimated seconds until completion.
    """


class GenerateImageResponse(GenerateImageFields, StartedGeneration, Batch):
    type: Literal["image", "image_to_image"]
    """
    Type of job.
    """


class GenerateImageUpscaleResponse(GenerateImageUpscaleFields, StartedGeneration):
    type: Literal["image_upscale"]
    """
    Type of job.
    """


class GenerateIsolatedAudioResponse(GenerateIsolatedAudioFields, StartedGeneration):
    type: Literal["audio_isolation"]
    """
    Type of job.
    """


class GenerateMotionControlResponse(GenerateMotionControlFields, StartedGeneration):
    type: Literal["motion_control"]
    """
    Type of job.
    """


class GenerateSpeechToSpeechResponse(GenerateSpeechToSpeechFields, StartedGeneration):
    type: Literal["speech_to_speech"]
    """
    Type of job.
    """


class GenerateTextToMusicResponse(GenerateTextToMusicFields, StartedGeneration):
    type: Literal["text_to_music"]
    """
    Type of job.
    """


class GenerateTextToSoundResponse(GenerateTextToSoundFields, StartedGeneration):
    type: Literal["text_to_sound"]
    """
    Type of job.
    """


class GenerateTextToSpeechResponse(GenerateTextToSpeechFields, StartedGeneration):
    type: Literal["text_to_speech"]
    """
    Type of job.
    """


class GenerateVideoBackgroundRemovalResponse(
    GenerateVideoBackgroundRemovalFields, StartedGeneration
):
    type: Literal["video_background_removal"]
    """
    Type of job.
    """


class GenerateVideoResponse(GenerateVideoFields, StartedGeneration, Batch):
    type: Literal["video"] | None = None
    """
    Type of job; `video` if the response omits it.
    """


class GenerateVideoToVideoResponse(GenerateVideoToVideoFields, StartedGeneration):
    type: Literal["video_to_video"]
    """
    Type of job.
    """


class GenerateVideoUpscaleResponse(GenerateVideoUpscaleFields, StartedGeneration):
    type: Literal["video_upscale"]
    """
    Type of job.
    """


class GenerateVoiceCloneResponse(GenerateVoiceCloneFields, StartedGeneration):
    type: Literal["voice_clone"]
    """
    Type of job.
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
The variants differ in `type`.
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
    An invalid field.
    """

    field: str | None = None
    """
    The field.
    """

    message: str | None = None
    """
    Error message.
    """
