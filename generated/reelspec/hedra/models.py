# Made by reelgen from specs/hedra.yaml. Do not edit: change the spec and run `make`.
"""What comes back."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from reelspec._runtime.model import Answer
from typing_extensions import TypeAliasType


class AIModel(Answer):
    """
    A model, its limits and its price.
    """

    id: str | None
    """
    Its id; null for models known by their slug alone.
    """

    name: str
    """
    Its name.
    """

    description: str | None
    """
    What it does.
    """

    type: str
    """
    Kind of job it runs.
    """

    aspect_ratios: list[str] | None = None
    """
    Width to height it can make.
    """

    resolutions: list[str] | None = None
    """
    Resolutions it can make.
    """

    durations: list[str] | None = None
    """
    Lengths it can make, as texts.
    """

    requires_start_frame: bool | None = None
    """
    Needs an image for the first frame.
    """

    requires_end_frame: bool | None = None
    """
    Needs an image for the last frame.
    """

    requires_audio_input: bool | None = None
    """
    Needs audio.
    """

    requires_input_video: bool | None = None
    """
    Needs a video.
    """

    requires_character_orientation: bool | None = None
    """
    Needs `character_orientation`.
    """

    max_duration_ms: int | None = None
    """
    Greatest length in milliseconds; only for models that audio drives.
    """

    custom_resolution: bool | None = None
    """
    Takes other resolutions too.
    """

    price_details: AIModelPrice
    """
    What it costs.
    """

    pricing: Pricing | None = None
    """
    How the price of a job comes about.
    """

    dimensions: dict[str, Any] | None = None
    """
    Sizes in pixels, by aspect ratio and then by resolution.
    """

    logo_url: str | None = None
    """
    Address of its logo.
    """

    premium: bool | None = None
    """
    Counts as premium.
    """

    display_order: int | None = None
    """
    Place in lists; lower is first.
    """

    slug: str | None = None
    """
    Its lasting name, for `model_slug`.
    """

    default_resolution: str | None = None
    """
    Resolution taken when none is given.
    """

    eta_ms: int | None = None
    """
    Usual time it takes, in milliseconds.
    """

    tags: list[str] | None = None
    """
    Labels.
    """

    min_prompt_length: int | None = None
    """
    Fewest characters of a prompt.
    """

    max_prompt_length: int | None = None
    """
    Most characters of a prompt.
    """

    aspect_ratio_range: list[float] | None = None
    """
    Least and greatest width to height it takes.
    """

    inputs: list[InputMode] | None = None
    """
    What it takes as input, one mode at a time.
    """

    credit_range: Any | None = None
    """
    Least and greatest price in credits. The type is not in our sources.
    """

    conditional_constraints: Any | None = None
    """
    Limits that hang on other settings. The type is not in our sources.
    """

    options: Any | None = None
    """
    Further settings. The type is not in our sources.
    """

    alternative_model_slugs: Any | None = None
    """
    Slugs of models to use instead. The type is not in our sources.
    """

    target_frame_rates: Any | None = None
    """
    Frame rates it can reach. The type is not in our sources.
    """

    fps_engines: Any | None = None
    """
    Ways to add frames. The type is not in our sources.
    """


class AIModelPrice(Answer):
    """
    What a model costs.
    """

    credit_cost: int
    """
    Credits a unit scale.
    """

    unit_scale: int
    """
    Units the credits pay for.
    """

    billing_unit: str
    """
    Unit: seen are generation, second and character.
    """


class Asset(Answer):
    """
    Something that a job needs or made.
    """

    id: str
    """
    Id of the asset.
    """

    type: AssetType
    """
    Type of the asset.
    """

    name: str
    """
    Its name.
    """

    thumbnail_url: str | None = None
    """
    Address of a small picture.
    """

    description: str | None = None
    """
    What it is, in words.
    """

    is_favorite: bool | None = None
    """
    Marked as a favourite.
    """

    recent: bool | None = None
    """
    Used lately.
    """

    created_at: str
    """
    When it was made; a text without a documented form.
    """

    favorited_at: str | None = None
    """
    When it was marked as a favourite.
    """

    asset: AssetDetail


class AssetCreated(Answer):
    """
    A record without bytes yet.
    """

    id: str
    """
    Id of the asset, for `assets.upload` and for jobs.
    """

    name: str
    """
    Its name.
    """

    type: AssetType
    upload_url: str | None = None
    """
    Signed address for a plain PUT of the bytes; only for videos.
    """


AssetList = TypeAliasType("AssetList", list[Asset])


AssetType = TypeAliasType(
    "AssetType", Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"] | str
)
"""
Type of an asset.
"""


class Batch(Answer):
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


class BatchVideoResultItem(Answer):
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


class CreditPool(Answer):
    """
    Credits of a workspace in this period, and its API wallet.
    """

    used: int
    """
    Credits used.
    """

    allocated: int
    """
    Credits set aside for the workspace.
    """

    available: int
    """
    Credits left.
    """

    api_usd_micros: int | None = None
    """
    What the API wallet holds, in millionths of a US dollar; only while it is in use.
    """

    api_credits: int | None = None
    """
    The same in credits, for display.
    """

    api_consumed_usd_micros: int | None = None
    """
    What was spent from the API wallet so far, in millionths of a US dollar.
    """


class Credits(Answer):
    """
    Balance in credits.
    """

    remaining: int
    """
    Credits left.
    """

    expiring: int
    """
    Credits that will expire.
    """

    used: int
    """
    Credits used.
    """

    workspace_credits: dict[str, Any] | None = None
    """
    Credits left by workspace id. `workspace_credit_pool` replaces it.
    """

    workspace_credit_pool: dict[str, Any] | None = None
    """
    Use of credits by workspace id.
    """


class Dimension(Answer):
    """
    Size of a picture.
    """

    width: int
    """
    Pixels.
    """

    height: int
    """
    Pixels.
    """


class DrawnPoint(Answer):
    """
    A place in the picture as the reference page draws it.
    """

    field_0_: Annotated[float, Field(alias="[0]")]
    """
    x
    """

    field_1_: Annotated[float, Field(alias="[1]")]
    """
    y
    """


class GeneratedAudio(Answer):
    """
    Sound that a job made.
    """

    type: Literal["generated_audio"]
    """
    Kind of detail.
    """

    duration_ms: int
    """
    Length; the name says milliseconds, the reference seconds. Not settled.
    """

    url: str
    """
    Address of the file.
    """

    generated_audio_inputs: GeneratedAudioInputs
    transcriptions: list[dict[str, Any]] | None = None
    """
    What is said.
    """


class GeneratedAudioInputs(Answer):
    """
    What a sound was made from.
    """

    text_prompt: str
    """
    The text.
    """

    ai_model_id: str | None = None
    """
    Model.
    """

    voice_id: str | None = None
    """
    Voice.
    """

    stability: float | None = None
    """
    Stability, 0 to 1.
    """

    speed: float | None = None
    """
    Speed, 0.7 to 1.2.
    """

    language: str | None = None
    """
    Language.
    """


class GeneratedImage(Answer):
    """
    An image that a job made.
    """

    type: Literal["generated_image"]
    """
    Kind of detail.
    """

    width: int
    """
    Width in pixels.
    """

    height: int
    """
    Height in pixels.
    """

    url: str
    """
    Address of the file.
    """

    generated_image_inputs: GeneratedImageInputs


class GeneratedImageInputs(Answer):
    """
    What an image was made from.
    """

    text_prompt: str
    """
    The prompt.
    """

    ai_model_id: str | None = None
    """
    Model.
    """

    aspect_ratio: str | None = None
    """
    Width to height.
    """

    resolution: str | None = None
    """
    Resolution.
    """

    start_keyframe_id: str | None = None
    """
    Source image.
    """

    reference_image_ids: list[str] | None = None
    """
    Source images.
    """


class GeneratedVideo(Answer):
    """
    A video that a job made.
    """

    type: Literal["generated_video"]
    """
    Kind of detail.
    """

    width: int
    """
    Width in pixels.
    """

    height: int
    """
    Height in pixels.
    """

    duration_ms: int
    """
    Length in milliseconds.
    """

    preview_url: str
    """
    Address of a preview.
    """

    generated_video_inputs: GeneratedVideoInputs
    keyframe_start: Asset | None
    """
    First frame.
    """

    audio: Asset | None
    """
    Its sound.
    """

    url: str | None = None
    """
    Address of the file.
    """

    download_url: str | None = None
    """
    Address to download.
    """

    streaming_url: str | None = None
    """
    Address to stream.
    """

    poster_url: str | None = None
    """
    Address of a still.
    """

    keyframe_end: Asset | None = None
    """
    Last frame.
    """

    reference_image_ids: list[str] | None = None
    """
    Reference images.
    """

    source_video_id: str | None = None
    """
    Source video.
    """


class GeneratedVideoInputs(Answer):
    """
    What a video shows and how it is made.
    """

    text_prompt: str
    """
    What the video shows.
    """

    ai_model_id: str | None = None
    """
    Model that was used; meaningful in answers.
    """

    resolution: str | None = None
    """
    Resolution, such as `540p` or `720p`; which ones depends on the model.
    """

    aspect_ratio: str | None = None
    """
    Width to height, such as `16:9`, `9:16` or `1:1`; which ones depends on the model.
    """

    duration_ms: int | None = None
    """
    Length in milliseconds. Left out, a model that audio drives follows the audio.
    """

    bounding_box_target: NormalizedPoint | list[NormalizedPoint] | None = None
    """
    Where the speaker is, for Character-3; one place for each of several speakers.
    """

    character_orientation: Literal["video", "image"] | str | None = None
    """
    Motion control: `video` follows the reference video (at most 30 seconds), `image` keeps the image (at most 10 seconds).
    """

    enhance_prompt: bool | None = None
    """
    Let the server rewrite the prompt first.
    """

    model_slug: str | None = None
    """
    Model that was used, by its slug.
    """

    generate_audio: bool | None = None
    """
    Make sound too.
    """

    seed: int | None = None
    """
    Seed of the random numbers.
    """

    negative_prompt: str | None = None
    """
    What to keep out.
    """

    cfg_scale: float | None = None
    """
    How closely the prompt is followed.
    """

    multi_prompt: list[PromptSegment] | None = None
    """
    Shots of the video: `text_prompt` is then ignored, and the length is the sum of theirs.
    """

    shot_type: Literal["customize", "intelligent"] | str | None = None
    """
    How shots are cut.
    """

    subject_is_person: bool | None = None
    """
    The subject is a person.
    """


class Generation(Answer):
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


class GenerationError(Answer):
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


class GenerationList(Answer):
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


class GenerationStatusResponse(Answer):
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


class GenerationTarget(Answer):
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


class HTTPValidationError(Answer):
    """
    What validation refused.
    """

    detail: list[ValidationError] | None = None
    """
    Each place at fault.
    """


class InputMode(Answer):
    """
    A way to use a model, with the files it takes.
    """

    mode: str
    """
    Its name, such as `image_to_video`.
    """

    slots: list[InputSlot]
    """
    The files, in order.
    """


class InputSlot(Answer):
    """
    Files of one kind and purpose.
    """

    type: str
    """
    Kind of media: image, video or audio.
    """

    role: str
    """
    What it is for, such as `start_frame` or `reference`.
    """

    required: bool | None = None
    """
    Whether the mode needs it.
    """

    min_count: int | None = None
    """
    Fewest files, where there are any.
    """

    max_count: int | None = None
    """
    Most files.
    """

    max_file_size_bytes: int | None = None
    """
    Largest file in bytes.
    """

    min_dimension_px: int | None = None
    """
    Least width and height in pixels.
    """

    max_dimension_px: int | None = None
    """
    Greatest width and height in pixels.
    """

    min_duration_ms: int | None = None
    """
    Least length in milliseconds.
    """

    max_duration_ms: int | None = None
    """
    Greatest length in milliseconds.
    """

    max_total_duration_ms: int | None = None
    """
    Greatest length of all files together, in milliseconds.
    """


class KlingO1EditElement(Answer):
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


ModelList = TypeAliasType("ModelList", list[AIModel])


NormalizedPointNormalizedPoint = TypeAliasType(
    "NormalizedPointNormalizedPoint",
    Annotated[tuple[float, float], Field(max_length=2, min_length=2)],
)
"""
A place in the picture, x and y, each 0 to 1.
"""


NormalizedPoint = TypeAliasType("NormalizedPoint", NormalizedPointNormalizedPoint | DrawnPoint)
"""
A place in the picture, x and y, each 0 to 1.
"""


class PageInfo(Answer):
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


class PendingGeneration(Answer):
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


class Pricing(Answer):
    """
    Credits are the base cost plus credits a second times seconds, times the product of the modifiers, rounded up.
    """

    base_cost: int | None = None
    """
    Credits of one job.
    """

    credits_per_second: int | None = None
    """
    Credits a second.
    """

    modifiers: dict[str, dict[str, float]] | None = None
    """
    Factors by option and value; one that is not listed is 1.
    """


class PromptSegment(Answer):
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


class ReservedAssets(Answer):
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
    type: Literal["video"]
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
        Field(discriminator="type"),
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


class StartedGeneration(Answer):
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


class UploadedAudio(Answer):
    """
    Sound that was uploaded.
    """

    type: Literal["uploaded_audio"]
    """
    Kind of detail.
    """

    duration_ms: int
    """
    Length; the name says milliseconds, the reference seconds. Not settled.
    """

    url: str
    """
    Address of the file.
    """

    transcriptions: list[dict[str, Any]] | None = None
    """
    What is said.
    """


class UploadedImage(Answer):
    """
    An image that was uploaded.
    """

    type: Literal["uploaded_image"]
    """
    Kind of detail.
    """

    width: int
    """
    Width in pixels.
    """

    height: int
    """
    Height in pixels.
    """

    url: str
    """
    Address of the file.
    """


class UploadedVideo(Answer):
    """
    A video that was uploaded.
    """

    type: Literal["uploaded_video"]
    """
    Kind of detail.
    """

    width: int
    """
    Width in pixels.
    """

    height: int
    """
    Height in pixels.
    """

    duration_ms: int
    """
    Length in milliseconds.
    """

    url: str
    """
    Address of the file.
    """

    download_url: str | None = None
    """
    Address to download.
    """

    streaming_url: str | None = None
    """
    Address to stream.
    """

    poster_url: str | None = None
    """
    Address of a still.
    """


class V3Balance(Answer):
    """
    The wallet.
    """

    balance: float
    """
    What is left to spend, in that currency.
    """

    spent: float | None = None
    """
    Spent in this billing period; null for the API wallet.
    """

    currency: str
    """
    ISO 4217 code.
    """


class V3BillingError(Answer):
    """
    Why a request cannot be paid.
    """

    balance: float
    """
    What is left, in that currency.
    """

    required: float | None = None
    """
    What the request costs; null where it cannot be priced.
    """

    currency: str | None = None
    """
    ISO 4217 code.
    """

    funding_url: str
    """
    Page to add money at.
    """


class V3DefaultWebhookSetting(Answer):
    """
    Where deliveries go.
    """

    url: str | None = None
    """
    Address of the receiver; null where there is none.
    """

    enabled: bool | None = None
    """
    Whether deliveries are sent.
    """

    updated_at: datetime | None = None
    """
    When it was last changed.
    """

    updated_by_key_id: str | None = None
    """
    Key that last changed it.
    """


class V3Error(Answer):
    """
    An error of version 3.
    """

    error: V3ErrorDetail
    trace_id: str | None = None
    """
    Id of the request, for support; the header X-Trace-Id has it too.
    """


class V3ErrorDetail(Answer):
    """
    What went wrong.
    """

    code: (
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
        ]
        | str
    )
    """
    As a code.
    """

    message: str
    """
    In words.
    """

    retryable: bool | None = None
    """
    Whether trying again may help.
    """

    retry_after: int | None = None
    """
    Seconds to wait.
    """

    param: str | None = None
    """
    The field at fault.
    """

    details: list[V3FieldError] | None = None
    """
    Each field at fault.
    """

    replaced_by: str | None = None
    """
    Model that took the place of one that is gone.
    """

    billing: V3BillingError | None = None
    """
    What is missing to pay for it.
    """


class V3Estimate(Answer):
    """
    What a job would cost.
    """

    model: str
    """
    The model.
    """

    cost: float
    """
    The price, in that currency.
    """

    currency: str
    """
    ISO 4217 code.
    """


class V3FieldError(Answer):
    """
    A field at fault.
    """

    field: str
    """
    The field, as a path with dots.
    """

    message: str
    """
    What is wrong.
    """

    reason: str | None = None
    """
    As a code, such as `required` or `enum`.
    """

    allowed: list[str] | None = None
    """
    What is taken, where the field has an enum.
    """


class V3File(Answer):
    """
    A file to use in the input of a job.
    """

    url: str
    """
    Address to put into the input as it is; good for one hour.
    """

    content_type: str
    """
    Media type, read from the bytes.
    """

    expires_at: datetime
    """
    When the address stops working.
    """


class V3Job(Answer):
    """
    A job with its results.
    """

    job_id: str
    """
    Id of the job.
    """

    model: str
    """
    The model.
    """

    quality: str | None = None
    """
    Quality it ran at, for models that have several.
    """

    status: V3JobState
    prompt: str | None = None
    """
    The prompt it ran with, rewritten where that was asked for.
    """

    outputs: list[V3Output] | None = None
    """
    The results; empty until the job is done.
    """

    metrics: V3Metrics | None = None
    """
    Times of a job that is done.
    """

    error: V3ErrorDetail | None = None
    """
    Why it failed; null in other states.
    """

    logs: list[V3JobLogEntry] | None = None
    """
    The last things that happened, oldest first; `v3.jobs.list_logs` has all.
    """

    cost: float | None = None
    """
    What it cost, in that currency; 0 when refunded, absent until it is charged.
    """

    currency: str | None = None
    """
    ISO 4217 code.
    """


class V3JobEvent(Answer):
    """
    A job that ended: what `v3.jobs.retrieve` tells, without logs and cost.
    """

    job_id: str
    """
    Id of the job.
    """

    model: str
    """
    The model.
    """

    quality: str | None = None
    """
    Quality it ran at, for models that have several.
    """

    status: V3JobState
    prompt: str | None = None
    """
    The prompt it ran with, rewritten where that was asked for.
    """

    outputs: list[V3Output] | None = None
    """
    The results; empty until the job is done.
    """

    metrics: V3Metrics | None = None
    """
    Times of a job that is done.
    """

    error: V3ErrorDetail | None = None
    """
    Why it failed; null in other states.
    """


class V3JobList(Answer):
    """
    A page of jobs.
    """

    data: list[V3JobSummary]
    """
    The jobs.
    """

    next_cursor: str | None
    """
    Where the next page begins; null at the end.
    """


class V3JobLogEntry(Answer):
    """
    Something that happened to a job.
    """

    id: int
    """
    Grows with every entry of the job.
    """

    timestamp: datetime
    """
    When it happened.
    """

    level: Literal["info", "warning", "error"] | str
    """
    How grave it is.
    """

    event: (
        Literal[
            "queued",
            "started",
            "moderation.passed",
            "provider.submitted",
            "provider.error",
            "retry.scheduled",
            "progress",
            "finalizing",
            "download.ready",
            "completed",
            "failed",
            "recovered",
        ]
        | str
    )
    """
    What happened.
    """

    message: str
    """
    The same in words.
    """

    source: Literal["api", "worker", "provider", "cron"] | str
    """
    Who tells it.
    """

    data: dict[str, Any] | None = None
    """
    Details of this kind of event.
    """


class V3JobLogList(Answer):
    """
    A page of what happened.
    """

    data: list[V3JobLogEntry]
    """
    The entries.
    """

    next_cursor: str | None
    """
    Where the next page begins; null at the end.
    """


V3JobState = TypeAliasType(
    "V3JobState", Literal["IN_QUEUE", "IN_PROGRESS", "COMPLETED", "FAILED"] | str
)
"""
State of a job.
"""


class V3JobStatus(Answer):
    """
    A job as it stands.
    """

    job_id: str
    """
    Id of the job.
    """

    status: V3JobState
    progress: float | None = None
    """
    Fraction done, 0 to 1; null before the first report.
    """

    estimated_completion_at: datetime | None = None
    """
    When it should be done.
    """

    logs: list[V3JobLogEntry] | None = None
    """
    What happened since `logs_after`; only where that was given.
    """

    logs_next_cursor: str | None = None
    """
    The next `logs_after`; absent where nothing happened.
    """


class V3JobSubmitted(Answer):
    """
    A job that was accepted.
    """

    job_id: str
    """
    Id of the job.
    """

    model: str
    """
    The model.
    """

    status: V3JobState
    status_url: str
    """
    Path of the state.
    """

    result_url: str
    """
    Path of the job with its results.
    """

    estimated_completion_at: datetime | None = None
    """
    When it should be done.
    """


class V3JobSummary(Answer):
    """
    A job in a list.
    """

    job_id: str
    """
    Id of the job.
    """

    model: str
    """
    The model.
    """

    quality: str | None = None
    """
    Quality it ran at, for models that have several.
    """

    status: V3JobState
    created_at: datetime
    """
    When it was submitted.
    """


class V3Metrics(Answer):
    """
    Times of a job.
    """

    processing_time_ms: int | None = None
    """
    From start to end in milliseconds, with waiting and retries.
    """


V3Modality = TypeAliasType("V3Modality", Literal["image", "video", "audio"] | str)
"""
What a model makes.
"""


class V3Model(Answer):
    """
    A model.
    """

    id: str
    """
    Its slug, for `v3.models.submit`.
    """

    modality: V3Modality
    name: str | None = None
    """
    Its name.
    """

    description: str | None = None
    """
    What it does, in one line.
    """

    logo_url: str | None = None
    """
    Address of the logo of its maker.
    """


class V3ModelDetails(Answer):
    """
    A model with its schemas.
    """

    id: str
    """
    Its slug, for `v3.models.submit`.
    """

    modality: V3Modality
    name: str | None = None
    """
    Its name.
    """

    description: str | None = None
    """
    What it does, in one line.
    """

    logo_url: str | None = None
    """
    Address of the logo of its maker.
    """

    input_schema: dict[str, Any] | None = None
    """
    JSON Schema of `input`.
    """

    output_schema: dict[str, Any] | None = None
    """
    JSON Schema of a result.
    """


class V3ModelList(Answer):
    """
    The models.
    """

    data: list[V3Model]
    """
    The models.
    """

    next_cursor: str | None
    """
    Where the next page begins; null at the end.
    """


class V3Output(Answer):
    """
    A result.
    """

    status: Literal["COMPLETED", "FAILED", "EXPIRED"] | str | None = None
    """
    State of this result.
    """

    asset_id: str | None = None
    """
    Id of the asset, for inputs of later jobs; null once it has expired.
    """

    url: str | None = None
    """
    Signed address, good for 48 hours; null once it has expired.
    """

    content_type: str | None = None
    """
    Media type.
    """

    width: int | None = None
    """
    Pixels; null for sound.
    """

    height: int | None = None
    """
    Pixels; null for sound.
    """

    duration_ms: int | None = None
    """
    Length in milliseconds; null for an image.
    """

    fps: int | None = None
    """
    Frames a second; null where that is not known.
    """

    error: V3ErrorDetail | None = None
    """
    Why it failed, where others did not.
    """


class V3Token(Answer):
    """
    A short-lived token.
    """

    token: str
    """
    The token.
    """

    expires_at: datetime | None = None
    """
    When it stops working.
    """


class V3Usage(Answer):
    """
    Usage in a window of time.
    """

    start: datetime
    """
    Begin of the window.
    """

    end: datetime
    """
    End of the window, which is not in it.
    """

    group_by: V3UsageGrouping
    total_jobs: int
    """
    Jobs submitted in all.
    """

    total_spent: float
    """
    Spent in all, in that currency.
    """

    currency: str
    """
    ISO 4217 code.
    """

    data: list[V3UsageBucket] | None = None
    """
    The groups.
    """


class V3UsageBucket(Answer):
    """
    Usage of one group.
    """

    key: str
    """
    `total`, a day (UTC), or a model.
    """

    jobs: int
    """
    Jobs submitted.
    """

    spent: float
    """
    Spent, in the currency of the answer.
    """


V3UsageGrouping = TypeAliasType("V3UsageGrouping", Literal["total", "day", "model"] | str)
"""
What usage is added up by.
"""


class V3Voice(Answer):
    """
    A voice.
    """

    id: str
    """
    Its id, for `voice_id` in the input.
    """

    name: str | None = None
    """
    Its name.
    """

    preview_url: str | None = None
    """
    Address of a sample.
    """

    labels: dict[str, str] | None = None
    """
    Such as language, gender, accent.
    """


class V3VoiceList(Answer):
    """
    The voices of a model.
    """

    data: list[V3Voice]
    """
    The voices.
    """

    next_cursor: str | None
    """
    Where the next page begins; null at the end.
    """


class V3WebhookPublicKey(Answer):
    """
    The key that signs deliveries.
    """

    algorithm: str | None = None
    """
    How it signs: always `ed25519`.
    """

    public_key: str
    """
    The key, in base64.
    """


class V3WebhookTest(Answer):
    """
    What became of a test delivery.
    """

    ok: bool
    """
    Whether it was received.
    """

    response_status: int | None = None
    """
    HTTP status of the receiver.
    """

    error: str | None = None
    """
    What went wrong.
    """


class ValidationError(Answer):
    """
    A place at fault.
    """

    loc: list[str | int]
    """
    Where.
    """

    msg: str
    """
    What is wrong.
    """

    type: str
    """
    Kind of error.
    """

    input: Any | None = None
    """
    What was given.
    """

    ctx: dict[str, Any] | None = None
    """
    More on it.
    """


class Violation(Answer):
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


class Voice(Answer):
    """
    A voice.
    """

    type: Literal["voice"]
    """
    Kind of detail.
    """

    external_id: str | None = None
    """
    Its id at its maker.
    """

    preview_url: str | None = None
    """
    Address of a sample.
    """

    source: str | None = None
    """
    Where it is from.
    """

    labels: list[VoiceLabel] | None = None
    """
    Such as gender, accent, age.
    """


AssetDetail = TypeAliasType(
    "AssetDetail",
    Annotated[
        UploadedImage
        | UploadedAudio
        | UploadedVideo
        | GeneratedAudio
        | GeneratedImage
        | GeneratedVideo
        | Voice,
        Field(discriminator="type"),
    ],
)
"""
Told apart by `type`.
"""


class VoiceLabel(Answer):
    """
    A label of a voice.
    """

    name: str
    """
    Its name.
    """

    value: str
    """
    Its value.
    """
