# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:eba073bdcb9c
"""Request models."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import MISSING, AwareDatetime, Field
from pydantic import Strict as _Strict
from reelspec._runtime.params import ConstrainedModel as _ConstrainedModel
from reelspec._runtime.params import RequestModel
from reelspec._runtime.schema.discriminator import Discriminator as _Discriminator
from reelspec._runtime.schema.json_schema import Rule as _Rule
from typing_extensions import TypeAliasType

from ._shared import AssetType


class DrawnPoint(RequestModel):
    """
    A position in the image in the notation of the reference page.
    """

    field_0_: Annotated[float, Field(alias="[0]", ge=0.0, le=1.0)]
    """
    x
    """

    field_1_: Annotated[float, Field(alias="[1]", ge=0.0, le=1.0)]
    """
    y
    """


class GeneratedVideoInputs(RequestModel):
    """
    What a video shows and how it is made.
    """

    text_prompt: str
    """
    Prompt for the video.
    """

    ai_model_id: str | None | MISSING = MISSING
    """
    Id of the model used; meaningful in responses.
    """

    resolution: str | None | MISSING = MISSING
    """
    Resolution, such as `540p` or `720p`; which values are allowed depends on the model.
    """

    aspect_ratio: str | None | MISSING = MISSING
    """
    Width to height, such as `16:9`, `9:16` or `1:1`; which values are allowed depends on the model.
    """

    duration_ms: int | None | MISSING = MISSING
    """
    Length in milliseconds. Without it, audio-driven models follow the audio.
    """

    bounding_box_target: NormalizedPoint | list[NormalizedPoint] | None | MISSING = MISSING
    """
    Position of the speaker, for Character-3; one point per speaker.
    """

    character_orientation: Literal["video", "image"] | None | MISSING = MISSING
    """
    Motion control: `video` follows the reference video (at most 30 seconds), `image` keeps the image (at most 10 seconds).
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt on the server first.
    """

    model_slug: str | None | MISSING = MISSING
    """
    Slug of the model used.
    """

    generate_audio: bool | None | MISSING = MISSING
    """
    Generate audio as well.
    """

    seed: int | None | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    negative_prompt: str | None | MISSING = MISSING
    """
    What the result should not contain.
    """

    cfg_scale: float | None | MISSING = MISSING
    """
    How closely the result follows the prompt.
    """

    multi_prompt: list[PromptSegment] | None | MISSING = MISSING
    """
    Shots of the video: `text_prompt` is ignored, and the length is the sum of their lengths.
    """

    shot_type: Literal["customize", "intelligent"] | None | MISSING = MISSING
    """
    How shots are chosen.
    """

    subject_is_person: bool | None | MISSING = MISSING
    """
    Whether the subject is a person.
    """


class GenerationTarget(RequestModel):
    """
    Workspace and id of a job.
    """

    workspace_id: str | None | MISSING = MISSING
    """
    Workspace to run in.
    """

    agent_thread_id: str | None | MISSING = MISSING
    """
    Thread of the Hedra agent to associate the job with.
    """

    generation_id: str | None | MISSING = MISSING
    """
    Id reserved by the caller; it becomes the id of the job. Not for batches.
    """

    generation_ids: list[str] | None | MISSING = MISSING
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

    prompt: str | None | MISSING = MISSING
    """
    Description of the audio.
    """


class GenerateAudioFromVideoRequest(GenerateAudioFromVideoFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
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

    prompt: str | None | MISSING = MISSING
    """
    Description of the audio.
    """


class GenerateVideoWithAudioRequest(GenerateVideoWithAudioFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
    type: Literal["video_with_audio"]
    """
    Type of job.
    """


GenerationType = TypeAliasType(
    "GenerationType",
    Literal[
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
    ],
)
"""
Type of job, as used by the list.
"""


class GenerationsListArguments(RequestModel):
    type: AssetType | GenerationType | MISSING = MISSING
    """
    Only jobs or assets of this type.
    """

    created_before: str | AwareDatetime | None | MISSING = MISSING
    """
    Only jobs submitted before this time.
    """

    created_after: str | AwareDatetime | None | MISSING = MISSING
    """
    Only jobs submitted after this time.
    """

    prompt_query: str | None | MISSING = MISSING
    """
    Only jobs whose prompt contains this text.
    """

    agent_thread_id: str | None | MISSING = MISSING
    """
    Only jobs of this agent thread.
    """

    ids: str | None | MISSING = MISSING
    """
    Only jobs with these ids, in one string. The separator is not documented.
    """

    limit: Annotated[int | MISSING, Field(ge=1)] = MISSING
    """
    Jobs per page.
    """

    offset: Annotated[int | MISSING, Field(ge=0)] = MISSING
    """
    Jobs to skip.
    """


class KlingO1EditElement(RequestModel):
    """
    An element to insert into a video.
    """

    frontal_image_asset_id: str
    """
    Frontal image of the element.
    """

    reference_image_asset_ids: list[str] | None | MISSING = MISSING
    """
    Further images of the element.
    """


NormalizedPointNormalizedPointNormalizedPointNormalizedPointItem = TypeAliasType(
    "NormalizedPointNormalizedPointNormalizedPointNormalizedPointItem",
    Annotated[float, Field(ge=0.0, le=1.0)],
)


NormalizedPointNormalizedPoint = TypeAliasType(
    "NormalizedPointNormalizedPoint",
    Annotated[
        Annotated[
            tuple[
                NormalizedPointNormalizedPointNormalizedPointNormalizedPointItem,
                NormalizedPointNormalizedPointNormalizedPointNormalizedPointItem,
            ],
            _Strict(False),
        ],
        Field(max_length=2, min_length=2),
    ],
)
"""
A position in the image, x and y, each 0 to 1.
"""


NormalizedPoint = TypeAliasType("NormalizedPoint", NormalizedPointNormalizedPoint | DrawnPoint)
"""
A position in the image, x and y, each 0 to 1.
"""


class PromptSegment(RequestModel):
    """
    Prompt for a segment of a video.
    """

    prompt: str
    """
    Prompt for the segment.
    """

    duration_ms: Annotated[int, Field(ge=1000, le=15000)]
    """
    Length of the segment in milliseconds.
    """


class ReservedAssets(RequestModel):
    """
    Ids of the assets of a job.
    """

    reserved_asset_id: str | None | MISSING = MISSING
    """
    Id reserved for the asset, like `generation_id` for the job. Not for batches.
    """

    reserved_asset_ids: list[str] | None | MISSING = MISSING
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

    aspect_ratio: str | None | MISSING = MISSING
    """
    Width to height, such as `16:9`; which values are allowed depends on the model.
    """

    resolution: str | None | MISSING = MISSING
    """
    Resolution, such as `720p`, `1080p` or `1440p (2K QHD)`; later models take `1K`, `2K`, `4K`.
    """

    start_keyframe_id: str | None | MISSING = MISSING
    """
    Source image; ignored when `reference_image_ids` is given.
    """

    ai_model_id: str | None | MISSING = MISSING
    """
    Id of the model to run, from `models.list`.
    """

    reference_image_ids: list[str] | None | MISSING = MISSING
    """
    Source images for image-to-image.
    """

    batch_size: Annotated[int | MISSING, Field(ge=1, le=8)] = MISSING
    """
    Number of variations; each is a job.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt on the server first.
    """

    model_slug: str | None | MISSING = MISSING
    """
    Slug of the model to run, instead of its id.
    """

    name: str | None | MISSING = MISSING
    """
    Name of the result.
    """

    output_format: str | None | MISSING = MISSING
    """
    File format of the image.
    """

    seed: int | None | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    negative_prompt: str | None | MISSING = MISSING
    """
    What the result should not contain.
    """

    guidance_scale: float | None | MISSING = MISSING
    """
    How closely the result follows the prompt.
    """

    num_inference_steps: int | None | MISSING = MISSING
    """
    Number of inference steps.
    """

    batch_generation_id: Annotated[str | None | MISSING, Field(max_length=64)] = MISSING
    """
    Id shared by the jobs of a batch.
    """


class GenerateImageRequest(GenerateImageFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {
                        "properties": {"batch_size": {"const": 1}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 2}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 2, "maxItems": 2}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 3}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 3, "maxItems": 3}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 4}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 4, "maxItems": 4}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 5}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 5, "maxItems": 5}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 6}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 6, "maxItems": 6}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 7}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 7, "maxItems": 7}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 8}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 8, "maxItems": 8}}},
                },
                {
                    "if": {"required": ["generation_ids"], "not": {"required": ["batch_size"]}},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                },
            ],
        },
    )
    type: Literal["image", "image_to_image"]
    """
    Type of job.
    """


class GenerateImageUpscaleFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: str | None | MISSING = MISSING
    """
    Id of the model to run, from `models.list`.
    """

    image_id: str
    """
    Image asset to enlarge.
    """

    upscale_factor: float | None | MISSING = MISSING
    """
    Factor for width and height, such as 2.0. Use `target_resolution` instead.
    """

    model_slug: str | None | MISSING = MISSING
    """
    Slug of the model to run, instead of its id.
    """

    target_resolution: str | None | MISSING = MISSING
    """
    Resolution of the result; replaces the factor.
    """

    options: dict[str, Any] | None | MISSING = MISSING
    """
    Further settings.
    """


class GenerateImageUpscaleRequest(GenerateImageUpscaleFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
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

    ai_model_id: str | None | MISSING = MISSING
    """
    Id of the model to run, from `models.list`.
    """

    model_slug: str | None | MISSING = MISSING
    """
    Slug of the model to run, instead of its id.
    """


class GenerateIsolatedAudioRequest(GenerateIsolatedAudioFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
    type: Literal["audio_isolation"]
    """
    Type of job.
    """


class GenerateMotionControlFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: str | None | MISSING = MISSING
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

    model_slug: str | None | MISSING = MISSING
    """
    Slug of the model to run, instead of its id.
    """


class GenerateMotionControlRequest(GenerateMotionControlFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
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

    ai_model_id: str | None | MISSING = MISSING
    """
    Id of the model to run, from `models.list`.
    """

    voice_id: str
    """
    Target voice.
    """

    model_slug: str | None | MISSING = MISSING
    """
    Slug of the model to run, instead of its id.
    """


class GenerateSpeechToSpeechRequest(GenerateSpeechToSpeechFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
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

    prompt: Annotated[str, Field(min_length=1)]
    """
    Description of the music.
    """

    lyrics: Annotated[str | None | MISSING, Field(max_length=10000)] = MISSING
    """
    Lyrics to sing.
    """

    force_instrumental: bool | MISSING = MISSING
    """
    Without vocals. Not together with `lyrics`.
    """

    music_length_ms: Annotated[int | None | MISSING, Field(ge=3000, le=600000)] = MISSING
    """
    Length in milliseconds; with null Hedra chooses it.
    """


class GenerateTextToMusicRequest(GenerateTextToMusicFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                },
                {
                    "if": {
                        "properties": {"force_instrumental": {"const": True}},
                        "required": ["force_instrumental"],
                    },
                    "then": {"properties": {"lyrics": {"type": "null"}}},
                },
            ],
        },
    )
    type: Literal["text_to_music"]
    """
    Type of job.
    """


class GenerateTextToSoundFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: str | None | MISSING = MISSING
    """
    Id of the model to run, from `models.list`.
    """

    text: str
    """
    Description of the sound.
    """

    duration_seconds: Annotated[float | None | MISSING, Field(ge=0.5, le=30.0)] = MISSING
    """
    Length in seconds; by default Hedra derives it from the prompt.
    """

    prompt_influence: Annotated[float | None | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    How literally the model follows the prompt; the server defaults to 0.3.
    """

    loop: bool | None | MISSING = MISSING
    """
    Whether the sound loops seamlessly; only supported by the model eleven_text_to_sound_v2.
    """

    output_format: str | None | MISSING = MISSING
    """
    Codec, sample rate in Hz and bit rate in kbit/s, such as `mp3_22050_32` or `pcm_44100`.
    """

    model_slug: str | None | MISSING = MISSING
    """
    Slug of the model to run, instead of its id.
    """


class GenerateTextToSoundRequest(GenerateTextToSoundFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
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

    model_id: str | None | MISSING = MISSING
    """
    Id of the model to run; this type of job does not name it `ai_model_id`.
    """

    text: str
    """
    Text to speak.
    """

    stability: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    Stability; the reference calls 0 the most stable, 1 the most variable.
    """

    speed: Annotated[float | MISSING, Field(ge=0.7, le=1.2)] = MISSING
    """
    Speed factor, from 0.7 (slowest) to 1.2 (fastest).
    """

    language: SupportedLanguage | MISSING = MISSING
    """
    Language of the text.
    """

    model_slug: str | None | MISSING = MISSING
    """
    Slug of the model to run, instead of its id.
    """


class GenerateTextToSpeechRequest(GenerateTextToSpeechFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
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

    subject_is_person: bool | MISSING = MISSING
    """
    Whether the subject is a person.
    """


class GenerateVideoBackgroundRemovalRequest(
    GenerateVideoBackgroundRemovalFields, _ConstrainedModel
):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
    type: Literal["video_background_removal"]
    """
    Type of job.
    """


class GenerateVideoFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: str | None | MISSING = MISSING
    """
    Id of the model to run, from `models.list`; null with `model_slug`.
    """

    start_keyframe_id: str | None | MISSING = MISSING
    """
    Image asset for the first frame; image-to-video models need one. Ignored with `reference_image_ids`.
    """

    start_keyframe_url: Annotated[str | None | MISSING, Field(max_length=2083, min_length=1)] = (
        MISSING
    )
    """
    URL of an image for the first frame.
    """

    end_keyframe_id: str | None | MISSING = MISSING
    """
    Image asset for the last frame. Ignored with `reference_image_ids`.
    """

    end_keyframe_url: Annotated[str | None | MISSING, Field(max_length=2083, min_length=1)] = (
        MISSING
    )
    """
    URL of an image for the last frame.
    """

    audio_id: str | list[str] | None | MISSING = MISSING
    """
    Audio asset that drives the video; a list for several speakers.
    """

    audio_generation: InlineSpeech | None | MISSING = MISSING
    """
    Speech to synthesize before the video; used only without `audio_id`.
    """

    audio_start_ms: int | None | MISSING = MISSING
    """
    Offset into the audio in milliseconds: a negative value prepends silence, a positive value skips the start. `duration_ms` sets the total length.
    """

    reference_image_ids: list[str] | None | MISSING = MISSING
    """
    Images for multi-image models; supersedes `start_keyframe_id`.
    """

    video_id: str | None | MISSING = MISSING
    """
    Video asset whose motion drives motion-control models.
    """

    generated_video_inputs: GeneratedVideoInputs
    """
    Content and settings of the video.
    """

    batch_size: Annotated[int | MISSING, Field(ge=1, le=8)] = MISSING
    """
    Number of variations; each is a job.
    """

    name: Annotated[str | None | MISSING, Field(max_length=255)] = MISSING
    """
    Name of the result.
    """

    model_slug: str | None | MISSING = MISSING
    """
    Slug of the model to run, instead of its id.
    """

    reference_audio_ids: list[str] | None | MISSING = MISSING
    """
    Audio assets as references.
    """

    reference_video_ids: list[str] | None | MISSING = MISSING
    """
    Video assets as references.
    """

    batch_generation_id: Annotated[str | None | MISSING, Field(max_length=64)] = MISSING
    """
    Id shared by the jobs of a batch.
    """


class GenerateVideoRequest(GenerateVideoFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {
                        "properties": {"batch_size": {"const": 1}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 2}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 2, "maxItems": 2}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 3}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 3, "maxItems": 3}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 4}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 4, "maxItems": 4}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 5}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 5, "maxItems": 5}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 6}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 6, "maxItems": 6}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 7}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 7, "maxItems": 7}}},
                },
                {
                    "if": {
                        "properties": {"batch_size": {"const": 8}},
                        "required": ["batch_size", "generation_ids"],
                    },
                    "then": {"properties": {"generation_ids": {"minItems": 8, "maxItems": 8}}},
                },
                {
                    "if": {"required": ["generation_ids"], "not": {"required": ["batch_size"]}},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                },
            ],
        },
    )
    type: Literal["video"] = "video"
    """
    Type of job.
    """


class GenerateVideoToVideoFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: str | None | MISSING = MISSING
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

    reference_image_asset_ids: list[str] | None | MISSING = MISSING
    """
    Style images, `@Image1` and so on in the prompt.
    """

    elements: list[KlingO1EditElement] | None | MISSING = MISSING
    """
    Elements to insert, `@Element1` and so on in the prompt.
    """

    keep_audio: bool | MISSING = MISSING
    """
    Keep the audio of the video.
    """

    model_slug: str | None | MISSING = MISSING
    """
    Slug of the model to run, instead of its id.
    """


class GenerateVideoToVideoRequest(GenerateVideoToVideoFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
    type: Literal["video_to_video"]
    """
    Type of job.
    """


class GenerateVideoUpscaleFields(GenerationTarget, ReservedAssets):
    """
    Fields of both request and response.
    """

    ai_model_id: str | None | MISSING = MISSING
    """
    Id of the model to run, from `models.list`.
    """

    video_id: str
    """
    Video asset to enlarge.
    """

    upscale_factor: Annotated[float | None | MISSING, Field(gt=0.0, le=4.0)] = MISSING
    """
    Factor for width and height.
    """

    model_slug: str | None | MISSING = MISSING
    """
    Slug of the model to run, instead of its id.
    """

    target_resolution: str | None | MISSING = MISSING
    """
    Resolution of the result; replaces the factor.
    """

    options: dict[str, Any] | None | MISSING = MISSING
    """
    Further settings.
    """

    target_fps: float | None | MISSING = MISSING
    """
    Frames per second of the result.
    """

    fps_engine: str | None | MISSING = MISSING
    """
    Engine for frame interpolation.
    """


class GenerateVideoUpscaleRequest(GenerateVideoUpscaleFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
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


class GenerateVoiceCloneRequest(GenerateVoiceCloneFields, _ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "not": {
                "required": ["generation_id", "generation_ids"],
                "properties": {
                    "generation_id": {"type": "string"},
                    "generation_ids": {"type": "array"},
                },
            },
            "allOf": [
                {
                    "if": {"required": ["generation_ids"]},
                    "then": {"properties": {"generation_ids": {"minItems": 1, "maxItems": 1}}},
                }
            ],
        },
    )
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

    type: Literal["text_to_speech"] = "text_to_speech"
    """
    Always text_to_speech.
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
    ],
)
"""
Language of speech; `Chinese,Yue` is one value.
"""
