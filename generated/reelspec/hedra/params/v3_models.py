# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:5c46f9af9bbe
"""Request models."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field
from pydantic import Strict as _Strict
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType


class V3CameraPose(RequestModel):
    """
    A camera pose at one point of the video.
    """

    time: float
    """
    Point in the video, from 0 (start) to 1 (end).
    """

    azimuth: float
    """
    Horizontal angle around the subject in degrees.
    """

    elevation: float
    """
    Vertical angle around the subject in degrees.
    """

    distance: float
    """
    Distance from the subject in normalized scene units.
    """


class V3CreatifyAuroraInput(RequestModel):
    """
    Input of the model `creatify-aurora`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str | MISSING = MISSING
    """
    Prompt.
    """

    resolution: Literal["480p", "720p"]
    """
    Resolution of the output.
    """

    start_image: V3Media
    """
    Image for the first frame.
    """

    audio: V3Media
    """
    Audio input.
    """


class V3Dreamina31Input(RequestModel):
    """
    Input of the model `dreamina-31`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4", "16:10", "10:16", "3:2", "2:3"]
    """
    Ratio of width to height.
    """

    resolution: Literal["540p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """


class V3ElevenlabsAudioIsolationInput(RequestModel):
    """
    Input of the model `elevenlabs-audio-isolation`.
    """

    __closed__ = True
    audio: V3Media
    """
    Audio to isolate speech from.
    """


class V3ElevenlabsEnglishStsV2Input(RequestModel):
    """
    Input of the model `elevenlabs-english-sts-v2`.
    """

    __closed__ = True
    audio: V3Media
    """
    Source speech.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsFlashMultilingualV2Input(RequestModel):
    """
    Input of the model `elevenlabs-flash-multilingual-v2`.
    """

    __closed__ = True
    text: Annotated[str, Field(max_length=40000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Text.
    """

    stability: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    Stability of the voice.
    """

    speed: Annotated[float | MISSING, Field(ge=0.7, le=1.2)] = MISSING
    """
    Speed factor.
    """

    language: str | MISSING = MISSING
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsFlashV2Input(RequestModel):
    """
    Input of the model `elevenlabs-flash-v2`.
    """

    __closed__ = True
    text: Annotated[str, Field(max_length=30000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Text.
    """

    stability: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    Stability of the voice.
    """

    speed: Annotated[float | MISSING, Field(ge=0.7, le=1.2)] = MISSING
    """
    Speed factor.
    """

    language: str | MISSING = MISSING
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsMultilingualStsV2Input(RequestModel):
    """
    Input of the model `elevenlabs-multilingual-sts-v2`.
    """

    __closed__ = True
    audio: V3Media
    """
    Source speech.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsMultilingualV2Input(RequestModel):
    """
    Input of the model `elevenlabs-multilingual-v2`.
    """

    __closed__ = True
    text: Annotated[str, Field(max_length=10000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Text.
    """

    stability: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    Stability of the voice.
    """

    speed: Annotated[float | MISSING, Field(ge=0.7, le=1.2)] = MISSING
    """
    Speed factor.
    """

    language: str | MISSING = MISSING
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsMusicInput(RequestModel):
    """
    Input of the model `elevenlabs-music`.
    """

    __closed__ = True
    prompt: str
    """
    Prompt.
    """

    duration_ms: int
    """
    Length of the output in milliseconds.
    """

    lyrics: str | MISSING = MISSING
    """
    Lyrics to sing.
    """

    force_instrumental: bool | MISSING = MISSING
    """
    Without vocals.
    """


class V3ElevenlabsSoundEffectsInput(RequestModel):
    """
    Input of the model `elevenlabs-sound-effects`.
    """

    __closed__ = True
    text: str
    """
    Description of the sound.
    """

    duration_ms: int
    """
    Length of the output in milliseconds.
    """

    prompt_influence: float | MISSING = MISSING
    """
    How literally the model follows the text.
    """

    loop: bool | MISSING = MISSING
    """
    Whether the sound loops seamlessly.
    """


class V3ElevenlabsV3Input(RequestModel):
    """
    Input of the model `elevenlabs-v3`.
    """

    __closed__ = True
    text: Annotated[str, Field(max_length=5000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Text.
    """

    stability: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    Stability of the voice.
    """

    speed: Annotated[float | MISSING, Field(ge=0.7, le=1.2)] = MISSING
    """
    Speed factor.
    """

    language: str | MISSING = MISSING
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsVoiceCloneInput(RequestModel):
    """
    Input of the model `elevenlabs-voice-clone`.
    """

    __closed__ = True
    audio: V3Media
    """
    Sample of the voice.
    """

    name: str
    """
    Name of the new voice.
    """


class V3EstimateRequest(RequestModel):
    """
    An input to estimate the price of.
    """

    input: V3ModelInput | MISSING = MISSING


class V3EyelineIdRelightInput(RequestModel):
    """
    Input of the model `eyeline-id-relight`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    source_video: V3Media
    """
    Video to process.
    """

    images: list[V3Media]
    """
    Reference images.
    """


class V3EyelineIdRestyleInput(RequestModel):
    """
    Input of the model `eyeline-id-restyle`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    source_video: V3Media
    """
    Video to process.
    """

    images: list[V3Media]
    """
    Reference images.
    """


class V3Flux11ProInput(RequestModel):
    """
    Input of the model `flux-11-pro`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "1:1", "1:3", "2:3", "3:1", "3:2", "3:4", "4:3", "16:9", "9:16", "10:16", "16:10"
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["540p", "720p", "1080p", "1440p (2K QHD)", "2160p (4K UHD)"]
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """


class V3Flux11UltraInput(RequestModel):
    """
    Input of the model `flux-11-ultra`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21", "3:2", "2:3"]
    """
    Ratio of width to height.
    """

    resolution: Literal["fixed"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """


class V3Flux2FlexInput(RequestModel):
    """
    Input of the model `flux2-flex`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=8, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    guidance: Annotated[float | MISSING, Field(ge=1.5, le=10.0)] = MISSING
    """
    How closely the output follows the prompt.
    """

    steps: Annotated[int | MISSING, Field(ge=2, le=50)] = MISSING
    """
    Number of inference steps.
    """


class V3Flux2Klein9bInput(RequestModel):
    """
    Input of the model `flux2-klein-9b`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=4, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """

    negative_prompt: str | MISSING = MISSING
    """
    What the output should not contain.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    guidance_scale: Annotated[float | MISSING, Field(ge=0.0, le=20.0)] = MISSING
    """
    How closely the output follows the prompt.
    """

    num_inference_steps: Annotated[int | MISSING, Field(ge=4, le=50)] = MISSING
    """
    Number of inference steps.
    """


class V3Flux2MaxInput(RequestModel):
    """
    Input of the model `flux2-max`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=8, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """


class V3Flux2ProInput(RequestModel):
    """
    Input of the model `flux2-pro`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=8, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """


class V3Flux3Input(RequestModel):
    """
    Input of the model `flux-3`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["auto", "21:9", "2:1", "16:9", "4:3", "1:1", "3:4", "9:16"]
    """
    Ratio of width to height.
    """

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        5000,
        6000,
        7000,
        8000,
        9000,
        10000,
        11000,
        12000,
        13000,
        14000,
        15000,
        16000,
        17000,
        18000,
        19000,
        20000,
    ]
    """
    Length of the output in milliseconds.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 10 MiB.
    """


class V3Flux3VideoUpscalerCreativeInput(RequestModel):
    """
    Input of the model `flux-3-video-upscaler-creative`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    source_video: V3Media
    """
    Video to process.
    """

    resolution: Literal["1080p", "2K", "4K"]
    """
    Resolution of the output.
    """


class V3Flux3VideoUpscalerPreciseInput(RequestModel):
    """
    Input of the model `flux-3-video-upscaler-precise`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    source_video: V3Media
    """
    Video to process.
    """

    resolution: Literal["1080p", "2K", "4K"]
    """
    Resolution of the output.
    """


class V3FluxDevInput(RequestModel):
    """
    Input of the model `flux-dev`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "1:1", "1:3", "2:3", "3:1", "3:2", "3:4", "4:3", "16:9", "9:16", "10:16", "16:10"
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["540p", "720p", "1080p", "1440p (2K QHD)", "2160p (4K UHD)"]
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    guidance_scale: Annotated[float | MISSING, Field(ge=1.0, le=20.0)] = MISSING
    """
    How closely the output follows the prompt.
    """

    num_inference_steps: Annotated[int | MISSING, Field(ge=1, le=50)] = MISSING
    """
    Number of inference steps.
    """


class V3FluxKontextMaxInput(RequestModel):
    """
    Input of the model `flux-kontext-max`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=1, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    aspect_ratio: (
        Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21", "3:2", "2:3"] | MISSING
    ) = MISSING
    """
    Ratio of width to height.
    """

    resolution: Literal["fixed"] | MISSING = MISSING
    """
    Resolution of the output.
    """


class V3FluxKontextProInput(RequestModel):
    """
    Input of the model `flux-kontext-pro`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=1, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    aspect_ratio: (
        Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21", "3:2", "2:3"] | MISSING
    ) = MISSING
    """
    Ratio of width to height.
    """

    resolution: Literal["fixed"] | MISSING = MISSING
    """
    Resolution of the output.
    """


class V3GeminiOmniFlash11Input(RequestModel):
    """
    Input of the model `gemini-omni-flash-11`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16"]
    """
    Ratio of width to height.
    """

    resolution: Literal["360p", "720p", "1080p", "4k"]
    """
    Resolution of the output.
    """

    duration_ms: int | MISSING = MISSING
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame.
    """

    source_video: V3Media | MISSING = MISSING
    """
    Video to process.
    """

    images: list[V3Media] | MISSING = MISSING
    """
    Reference images.
    """

    videos: list[V3Media] | MISSING = MISSING
    """
    Reference videos.
    """


class V3GeminiOmniFlashInput(RequestModel):
    """
    Input of the model `gemini-omni-flash`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16"]
    """
    Ratio of width to height.
    """

    resolution: Literal["720p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: Literal[3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000] | MISSING = MISSING
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    source_video: V3Media | MISSING = MISSING
    """
    Video to process; a file of at most 500 MiB, 1000 to 10000 ms long.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=10, min_length=1)] = MISSING
    """
    Reference images; a file of at most 10 MiB.
    """

    videos: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference videos; a file of at most 500 MiB, at most 10000 ms long.
    """


class V3GptImage15Input(RequestModel):
    """
    Input of the model `gpt-image-15`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(max_length=32000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["1:1", "3:2", "2:3"]
    """
    Ratio of width to height.
    """

    resolution: Literal["fixed"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=16, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """


class V3GptImage25FlareInput(RequestModel):
    """
    Input of the model `gpt-image-2.5-flare`.
    """

    __closed__ = True
    prompt: str
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["1K", "2K", "4K"]
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """

    images: list[V3Media] | MISSING = MISSING
    """
    Reference images.
    """

    quality: Literal["auto", "low", "medium", "high"] | MISSING = MISSING
    """
    Quality level.
    """


class V3GptImage25SunburstInput(RequestModel):
    """
    Input of the model `gpt-image-2.5-sunburst`.
    """

    __closed__ = True
    prompt: str
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["1K", "2K", "4K"]
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """

    images: list[V3Media] | MISSING = MISSING
    """
    Reference images.
    """

    quality: Literal["auto", "low", "medium", "high"] | MISSING = MISSING
    """
    Quality level.
    """


class V3GptImage2Input(RequestModel):
    """
    Input of the model `gpt-image-2`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(max_length=32000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["1K", "2K", "4K"]
    """
    Resolution of the output.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=16, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """

    quality: Literal["low", "medium", "high"] | MISSING = MISSING
    """
    Quality level.
    """


class V3GrokImagine20Input(RequestModel):
    """
    Input of the model `grok-imagine-20`.
    """

    __closed__ = True
    prompt: str
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    images: list[V3Media] | MISSING = MISSING
    """
    Reference images.
    """

    aspect_ratio: Literal[
        "2:1",
        "20:9",
        "19.5:9",
        "16:9",
        "4:3",
        "3:2",
        "1:1",
        "2:3",
        "3:4",
        "9:16",
        "9:19.5",
        "9:20",
        "1:2",
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["1k", "2k"]
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """


class V3GrokImagineInput(RequestModel):
    """
    Input of the model `grok-imagine`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(max_length=8000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """

    aspect_ratio: (
        Literal[
            "auto",
            "2:1",
            "20:9",
            "19.5:9",
            "16:9",
            "4:3",
            "3:2",
            "1:1",
            "2:3",
            "3:4",
            "9:16",
            "9:19.5",
            "9:20",
            "1:2",
        ]
        | MISSING
    ) = MISSING
    """
    Ratio of width to height.
    """

    resolution: Literal["1k", "2k"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    quality: Literal["standard", "quality"] | MISSING = MISSING
    """
    Quality level.
    """


class V3GrokVideoInput(RequestModel):
    """
    Input of the model `grok-video`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=4096, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["auto", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"]
    """
    Ratio of width to height.
    """

    resolution: Literal["480p", "720p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        1000,
        2000,
        3000,
        4000,
        5000,
        6000,
        7000,
        8000,
        9000,
        10000,
        11000,
        12000,
        13000,
        14000,
        15000,
    ]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """


class V3HappyHorseInput(RequestModel):
    """
    Input of the model `happy-horse`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000
    ]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MB, at least 300 pixels wide and high.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=9, min_length=1)] = MISSING
    """
    Reference images; a file of at most 10 MB, at least 400 pixels wide and high.
    """

    seed: Annotated[int | MISSING, Field(ge=0, le=2147483647)] = MISSING
    """
    Seed for the random number generator.
    """


class V3HedraAvatarInput(RequestModel):
    """
    Input of the model `hedra-avatar`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "9:21", "21:9"]
    """
    Ratio of width to height.
    """

    resolution: Literal["540p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Annotated[int | MISSING, Field(le=600000)] = MISSING
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    audio: V3Media | V3HedraAvatarInputAudio
    """
    Audio input; a file of at most 100 MiB, 500 to 600000 ms long; a list for several speakers.
    """

    bounding_box_target: V3Point | list[V3Point] | MISSING = MISSING
    """
    Position of the speaker; for several speakers one point per audio, in the same order.
    """


class V3HedraCharacter3Input(RequestModel):
    """
    Input of the model `hedra-character-3`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "9:21", "21:9"]
    """
    Ratio of width to height.
    """

    resolution: Literal["540p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Annotated[int | MISSING, Field(le=600000)] = MISSING
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    audio: V3Media | V3HedraCharacter3InputAudio
    """
    Audio input; a file of at most 100 MiB, 500 to 600000 ms long; a list for several speakers.
    """

    bounding_box_target: V3Point | list[V3Point] | MISSING = MISSING
    """
    Position of the speaker; for several speakers one point per audio, in the same order.
    """


class V3HeygenPhotoAvatar4Input(RequestModel):
    """
    Input of the model `heygen-photo-avatar-4`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str | MISSING = MISSING
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:5", "5:4", "1:1", "auto"]
    """
    Ratio of width to height.
    """

    resolution: Literal["360p", "480p", "540p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    start_image: V3Media
    """
    Image for the first frame.
    """

    audio: V3Media
    """
    Audio input.
    """


class V3HidreamO1ImageInput(RequestModel):
    """
    Input of the model `hidream-o1-image`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(min_length=1, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=10, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    guidance_scale: Annotated[float | MISSING, Field(ge=0.0, le=20.0)] = MISSING
    """
    How closely the output follows the prompt.
    """

    num_inference_steps: Annotated[int | MISSING, Field(ge=1, le=50)] = MISSING
    """
    Number of inference steps.
    """

    resolution: Literal["540p", "720p", "1080p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    quality: Literal["standard", "dev"] | MISSING = MISSING
    """
    Quality level.
    """


class V3IdeogramV2Input(RequestModel):
    """
    Input of the model `ideogram-v2`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "1:1", "1:3", "2:3", "3:1", "3:2", "3:4", "4:3", "16:9", "9:16", "10:16", "16:10"
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["fixed"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    negative_prompt: str | MISSING = MISSING
    """
    What the output should not contain.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """


class V3IdeogramV4Input(RequestModel):
    """
    Input of the model `ideogram-v4`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["720p", "1440p (2K QHD)", "2160p (4K UHD)"]
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    quality: Literal["turbo", "balanced", "quality"] | MISSING = MISSING
    """
    Quality level.
    """


class V3Imagen3Input(RequestModel):
    """
    Input of the model `imagen3`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["fixed"] | MISSING = MISSING
    """
    Resolution of the output.
    """


class V3Imagen4Input(RequestModel):
    """
    Input of the model `imagen4`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(max_length=5000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["1K", "2K"]
    """
    Resolution of the output.
    """


class V3Kling16Input(RequestModel):
    """
    Input of the model `kling-16`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9"] | MISSING = MISSING
    """
    Ratio of width to height.
    """

    resolution: Literal["720p", "1080p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: Literal[5000] | MISSING = MISSING
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=2500)] = MISSING
    """
    What the output should not contain.
    """

    cfg_scale: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    How closely the output follows the prompt.
    """


class V3Kling21MasterInput(RequestModel):
    """
    Input of the model `kling-21-master`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["720p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: Literal[5000, 10000]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=2500)] = MISSING
    """
    What the output should not contain.
    """

    cfg_scale: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    How closely the output follows the prompt.
    """


class V3Kling25TurboInput(RequestModel):
    """
    Input of the model `kling-25-turbo`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["1080p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: Literal[5000, 10000]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=2500)] = MISSING
    """
    What the output should not contain.
    """

    cfg_scale: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    How closely the output follows the prompt.
    """


class V3Kling26MotionControlInput(RequestModel):
    """
    Input of the model `kling-26-motion-control`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str | MISSING, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")] = MISSING
    """
    Prompt.
    """

    character_orientation: Literal["image", "video"] | MISSING = MISSING
    """
    Whether the character follows the image or the video.
    """

    start_image: V3Media
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    source_video: V3Media
    """
    Video to process; a file of at most 500 MiB, 3000 to 30000 ms long.
    """

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """


class V3Kling26ProInput(RequestModel):
    """
    Input of the model `kling-26-pro`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["1080p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: Literal[5000, 10000]
    """
    Length of the output in milliseconds.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=2500)] = MISSING
    """
    What the output should not contain.
    """

    cfg_scale: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    How closely the output follows the prompt.
    """


class V3KlingAiAvatarV2Input(RequestModel):
    """
    Input of the model `kling-ai-avatar-v2`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str | MISSING, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")] = MISSING
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["720p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    start_image: V3Media
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    audio: V3Media
    """
    Audio input; a file of at most 5 MB, 2000 to 60000 ms long.
    """

    quality: Literal["standard", "pro"] | MISSING = MISSING
    """
    Quality level.
    """


class V3KlingO1Input(RequestModel):
    """
    Input of the model `kling-o1`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["1080p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: Literal[3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 10 MiB.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference images; a file of at most 10 MiB.
    """


class V3KlingO3EditInput(RequestModel):
    """
    Input of the model `kling-o3-edit`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    source_video: V3Media
    """
    Video to process; a file of at most 500 MiB, 3000 to 15000 ms long.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=4, min_length=1)] = MISSING
    """
    Reference images; a file of at most 10 MiB, at least 300 pixels wide and high.
    """

    resolution: Literal["1080p", "4K", "720p"]
    """
    Resolution of the output.
    """


class V3KlingO3Input(RequestModel):
    """
    Input of the model `kling-o3`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str | MISSING, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")] = MISSING
    """
    Prompt.
    """

    multi_prompt: Annotated[list[V3PromptSegment] | MISSING, Field(max_length=6, min_length=1)] = (
        MISSING
    )
    """
    Shots of the video, in order.
    """

    shot_type: Literal["customize", "intelligent"] | MISSING = MISSING
    """
    How the shots are chosen.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["1080p", "4K", "720p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000
    ]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 10 MiB.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference images; a file of at most 10 MiB.
    """

    quality: Literal["standard", "pro"] | MISSING = MISSING
    """
    Quality level.
    """


class V3KlingO3ReferenceInput(RequestModel):
    """
    Input of the model `kling-o3-reference`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    source_video: V3Media
    """
    Video to process; a file of at most 500 MiB, 3000 to 15000 ms long.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=4, min_length=1)] = MISSING
    """
    Reference images; a file of at most 10 MiB, at least 300 pixels wide and high.
    """

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """


class V3KlingV3Input(RequestModel):
    """
    Input of the model `kling-v3`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str | MISSING, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")] = MISSING
    """
    Prompt.
    """

    multi_prompt: Annotated[list[V3PromptSegment] | MISSING, Field(max_length=6, min_length=1)] = (
        MISSING
    )
    """
    Shots of the video, in order.
    """

    shot_type: Literal["customize", "intelligent"] | MISSING = MISSING
    """
    How the shots are chosen.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=2500)] = MISSING
    """
    What the output should not contain.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["1080p", "4K", "720p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000
    ]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    cfg_scale: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    How closely the output follows the prompt.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 10 MiB.
    """

    quality: Literal["standard", "pro"] | MISSING = MISSING
    """
    Quality level.
    """


class V3KlingV3MotionControlInput(RequestModel):
    """
    Input of the model `kling-v3-motion-control`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str | MISSING, Field(max_length=2500, pattern="[^\\s\\x1C-\\x1F]")] = MISSING
    """
    Prompt.
    """

    character_orientation: Literal["image", "video"] | MISSING = MISSING
    """
    Whether the character follows the image or the video.
    """

    start_image: V3Media
    """
    Image for the first frame; a file of at most 10 MiB, 340 to 3850 pixels wide and high.
    """

    source_video: V3Media
    """
    Video to process; a file of at most 100 MiB, 3000 to 30000 ms long, 340 to 3850 pixels wide and high.
    """

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """


class V3Krea2Input(RequestModel):
    """
    Input of the model `krea-2`.
    """

    __closed__ = True
    prompt: str
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:2", "16:9", "2.35:1", "4:5", "2:3", "9:16"]
    """
    Ratio of width to height.
    """

    creativity: Literal["raw", "low", "medium", "high"] | MISSING = MISSING
    """
    How far the output may depart from the prompt.
    """

    images: list[V3Media] | MISSING = MISSING
    """
    Reference images.
    """

    style_strength: float | MISSING = MISSING
    """
    Strength of the style of the reference images.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    quality: Literal["medium", "large"] | MISSING = MISSING
    """
    Quality level.
    """


class V3Ltx23Input(RequestModel):
    """
    Input of the model `ltx-2-3`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=5000, min_length=1, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    resolution: Literal["1080p", "1440p", "2160p"]
    """
    Resolution of the output.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    duration_ms: Literal[6000, 8000, 10000, 12000, 14000, 16000, 18000, 20000]
    """
    Length of the output in milliseconds.
    """

    aspect_ratio: Literal["auto", "16:9", "9:16"]
    """
    Ratio of width to height.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 10 MiB.
    """

    quality: Literal["fast", "pro"] | MISSING = MISSING
    """
    Quality level.
    """


class V3Ltx25Input(RequestModel):
    """
    Input of the model `ltx-2-5`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    resolution: Literal["1080p", "720p", "1440p", "2160p"]
    """
    Resolution of the output.
    """

    aspect_ratio: Literal["auto", "16:9", "9:16"]
    """
    Ratio of width to height.
    """

    audio: V3Media | MISSING = MISSING
    """
    Audio input.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    duration_ms: int | MISSING = MISSING
    """
    Length of the output in milliseconds.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame.
    """

    quality: Literal["fast", "pro"] | MISSING = MISSING
    """
    Quality level.
    """


class V3LumaRay32Input(RequestModel):
    """
    Input of the model `luma-ray-32`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=6000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["3:4", "4:3", "1:1", "9:16", "16:9", "21:9"]
    """
    Ratio of width to height.
    """

    resolution: Literal["540p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[5000, 10000]
    """
    Length of the output in milliseconds.
    """


class V3MaiImage25Input(RequestModel):
    """
    Input of the model `mai-image-2-5`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(max_length=5000, min_length=3, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "3:2", "2:3"]
    """
    Ratio of width to height.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=1, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """

    quality: Literal["standard", "pro"] | MISSING = MISSING
    """
    Quality level.
    """


class V3MediaAsset(RequestModel):
    """
    An output of an earlier job.
    """

    __closed__ = True
    source: Literal["asset"]
    """
    Kind of reference: always `asset`.
    """

    asset_id: str
    """
    The `asset_id` of an output.
    """


class V3MediaUrl(RequestModel):
    """
    A file uploaded with `v3.files.create`.
    """

    __closed__ = True
    source: Literal["url"]
    """
    Kind of reference: always `url`.
    """

    url: str
    """
    The `url` returned by `v3.files.create`.
    """


V3Media = TypeAliasType(
    "V3Media", Annotated[V3MediaUrl | V3MediaAsset, Field(discriminator="source")]
)
"""
A file to use in an input.
"""


V3HedraAvatarInputAudio = TypeAliasType(
    "V3HedraAvatarInputAudio", Annotated[list[V3Media], Field(max_length=4, min_length=1)]
)
"""
Audio input; a file of at most 100 MiB, 500 to 600000 ms long; a list for several speakers.
"""


V3HedraCharacter3InputAudio = TypeAliasType(
    "V3HedraCharacter3InputAudio", Annotated[list[V3Media], Field(max_length=4, min_length=1)]
)
"""
Audio input; a file of at most 100 MiB, 500 to 600000 ms long; a list for several speakers.
"""


class V3MinimaxH3Input(RequestModel):
    """
    Input of the model `minimax-h3`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=7000, min_length=1, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    resolution: Literal["480p", "768p", "2K", "4K"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 30 MB, 256 to 5760 pixels wide and high, width to height 0.4 to 2.5.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 30 MB, 256 to 5760 pixels wide and high, width to height 0.4 to 2.5.
    """

    aspect_ratio: Literal["1:1", "3:4", "4:3", "16:9", "21:9", "9:16", "adaptive"] | MISSING = (
        MISSING
    )
    """
    Ratio of width to height.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=5, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB, 256 to 5760 pixels wide and high, width to height 0.4 to 2.5.
    """

    videos: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference videos; a file of at most 500 MiB, 2000 to 15000 ms long, at most 15000 ms in total.
    """

    audios: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference audio; a file of at most 100 MiB, 2000 to 15000 ms long, at most 15000 ms in total.
    """


class V3MinimaxH3MaxCameraControlsInput(RequestModel):
    """
    Input of the model `minimax-h3-max-camera-controls`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    resolution: Literal["480p", "768p"]
    """
    Resolution of the output.
    """

    duration_ms: int
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media
    """
    Image for the first frame.
    """

    camera_trajectory: list[V3CameraPose]
    """
    Camera poses over the length of the video.
    """


class V3MinimaxH3MaxInput(RequestModel):
    """
    Input of the model `minimax-h3-max`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    resolution: Literal["480p", "768p"]
    """
    Resolution of the output.
    """

    duration_ms: int
    """
    Length of the output in milliseconds.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame.
    """

    aspect_ratio: Literal["1:1", "3:4", "4:3", "16:9", "21:9", "9:16", "adaptive"] | MISSING = (
        MISSING
    )
    """
    Ratio of width to height.
    """

    images: list[V3Media] | MISSING = MISSING
    """
    Reference images.
    """

    videos: list[V3Media] | MISSING = MISSING
    """
    Reference videos.
    """

    audios: list[V3Media] | MISSING = MISSING
    """
    Reference audio.
    """


class V3MinimaxH3MaxTurboInput(RequestModel):
    """
    Input of the model `minimax-h3-max-turbo`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    resolution: Literal["480p", "768p"]
    """
    Resolution of the output.
    """

    duration_ms: int
    """
    Length of the output in milliseconds.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame.
    """

    aspect_ratio: Literal["3:4", "4:3", "1:1", "9:16", "16:9", "21:9"] | MISSING = MISSING
    """
    Ratio of width to height.
    """


class V3MinimaxH3UltraInput(RequestModel):
    """
    Input of the model `minimax-h3-ultra`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    resolution: Literal["768p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: int
    """
    Length of the output in milliseconds.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame.
    """

    aspect_ratio: Literal["3:4", "4:3", "1:1", "9:16", "16:9", "21:9"] | MISSING = MISSING
    """
    Ratio of width to height.
    """


class V3MinimaxHailuo02Input(RequestModel):
    """
    Input of the model `minimax-hailuo-02`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    resolution: Literal["1080p", "768p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: Literal[6000, 10000]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 20 MB.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 20 MB.
    """

    aspect_ratio: Literal["16:9"] | MISSING = MISSING
    """
    Ratio of width to height.
    """

    quality: Literal["standard", "pro"] | MISSING = MISSING
    """
    Quality level.
    """


class V3MinimaxHailuo23Input(RequestModel):
    """
    Input of the model `minimax-hailuo-23`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    resolution: Literal["1080p", "768p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: Literal[6000, 10000]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 20 MB.
    """

    aspect_ratio: Literal["16:9"] | MISSING = MISSING
    """
    Ratio of width to height.
    """

    quality: Literal["standard", "pro", "fast-standard", "fast-pro"] | MISSING = MISSING
    """
    Quality level.
    """


class V3MinimaxSpeech25HdPreviewInput(RequestModel):
    """
    Input of the model `minimax-speech-25-hd-preview`.
    """

    __closed__ = True
    text: Annotated[str, Field(max_length=9999, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Text.
    """

    stability: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    Stability of the voice.
    """

    speed: Annotated[float | MISSING, Field(ge=0.7, le=1.2)] = MISSING
    """
    Speed factor.
    """

    language: str | MISSING = MISSING
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3MinimaxSpeech25TurboPreviewInput(RequestModel):
    """
    Input of the model `minimax-speech-25-turbo-preview`.
    """

    __closed__ = True
    text: Annotated[str, Field(max_length=9999, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Text.
    """

    stability: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    Stability of the voice.
    """

    speed: Annotated[float | MISSING, Field(ge=0.7, le=1.2)] = MISSING
    """
    Speed factor.
    """

    language: str | MISSING = MISSING
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


V3Modality = TypeAliasType("V3Modality", Literal["image", "video", "audio", "text"])
"""
Modality of a model; `text` for chat models.
"""


class V3ModelsEstimateArguments(RequestModel):
    model: str
    """
    Slug of the model.
    """

    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3ModelsListArguments(RequestModel):
    modality: V3Modality | None | MISSING = MISSING
    """
    Only models of this modality.
    """


class V3ModelsListJobsArguments(RequestModel):
    model: str
    """
    Slug of the model.
    """

    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Jobs per page.
    """

    cursor: str | None | MISSING = MISSING
    """
    Position of the page: `next_cursor` of the previous page.
    """


class V3ModelsSearchVoicesArguments(RequestModel):
    model: str
    """
    Slug of the model.
    """

    q: str
    """
    Description of the voice, such as `warm british narrator`.
    """

    limit: int | MISSING = MISSING
    """
    Maximum number of voices. The range is not in our sources.
    """

    gender: Literal["male", "female"] | MISSING = MISSING
    """
    Only voices of this gender.
    """

    language: str | MISSING = MISSING
    """
    Only voices of this language.
    """


class V3ModelsSubmitArguments(RequestModel):
    model: str
    """
    Slug of the model.
    """

    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3MuseImageInput(RequestModel):
    """
    Input of the model `muse-image`.
    """

    __closed__ = True
    prompt: str
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "adaptive", "21:9", "16:9", "3:2", "4:3", "1:1", "3:4", "2:3", "9:16", "9:21"
    ]
    """
    Ratio of width to height.
    """

    images: list[V3Media] | MISSING = MISSING
    """
    Reference images.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """


class V3NanoBanana2Input(RequestModel):
    """
    Input of the model `nano-banana-2`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "adaptive",
        "16:9",
        "9:16",
        "1:1",
        "21:9",
        "4:3",
        "3:4",
        "3:2",
        "2:3",
        "5:4",
        "4:5",
        "1:4",
        "4:1",
        "1:8",
        "8:1",
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["512px", "1K", "2K", "4K"]
    """
    Resolution of the output.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=14, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    google_search: bool | MISSING = MISSING
    """
    Let the model search the web.
    """

    image_search: bool | MISSING = MISSING
    """
    Let the model search for images.
    """

    thinking_level: Literal["minimal", "high"] | MISSING = MISSING
    """
    How much the model reasons before it generates.
    """


class V3NanoBananaInput(RequestModel):
    """
    Input of the model `nano-banana`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["1K", "2K", "4K"]
    """
    Resolution of the output.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """


class V3NanoBananaProInput(RequestModel):
    """
    Input of the model `nano-banana-pro`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "adaptive", "16:9", "9:16", "1:1", "21:9", "4:3", "3:4", "3:2", "2:3", "5:4", "4:5"
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["1K", "2K", "4K"]
    """
    Resolution of the output.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=14, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    google_search: bool | MISSING = MISSING
    """
    Let the model search the web.
    """


class V3Omnihuman15Input(RequestModel):
    """
    Input of the model `omnihuman-15`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str | MISSING, Field(pattern="[^\\s\\x1C-\\x1F]")] = MISSING
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9"] | MISSING = MISSING
    """
    Ratio of width to height.
    """

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """

    start_image: V3Media
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    audio: V3Media
    """
    Audio input; a file of at most 100 MiB, at most 59880 ms long.
    """


class V3PixverseV6Input(RequestModel):
    """
    Input of the model `pixverse-v6`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2048, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    resolution: Literal["360p", "540p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        1000,
        2000,
        3000,
        4000,
        5000,
        6000,
        7000,
        8000,
        9000,
        10000,
        11000,
        12000,
        13000,
        14000,
        15000,
    ]
    """
    Length of the output in milliseconds.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=2048)] = MISSING
    """
    What the output should not contain.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "2:3", "3:2", "21:9"] | MISSING = (
        MISSING
    )
    """
    Ratio of width to height.
    """


V3PointV3PointItem = TypeAliasType("V3PointV3PointItem", Annotated[float, Field(ge=0.0, le=1.0)])


V3Point = TypeAliasType(
    "V3Point", Annotated[tuple[V3PointV3PointItem, V3PointV3PointItem], _Strict(False)]
)
"""
A position in the image: x and y, each 0 to 1.
"""


class V3PromptSegment(RequestModel):
    """
    Prompt for a shot of a video.
    """

    __closed__ = True
    prompt: str
    """
    Prompt for the shot.
    """

    duration_ms: (
        Literal[
            1000,
            2000,
            3000,
            4000,
            5000,
            6000,
            7000,
            8000,
            9000,
            10000,
            11000,
            12000,
            13000,
            14000,
            15000,
        ]
        | MISSING
    ) = MISSING
    """
    Length of the shot in milliseconds.
    """


class V3QwenImage21Input(RequestModel):
    """
    Input of the model `qwen-image-2-1`.
    """

    __closed__ = True
    prompt: str
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["540p", "720p", "1080p", "1440p (2K QHD)"]
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """

    negative_prompt: str | MISSING = MISSING
    """
    What the output should not contain.
    """

    images: list[V3Media] | MISSING = MISSING
    """
    Reference images.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    guidance_scale: float | MISSING = MISSING
    """
    How closely the output follows the prompt.
    """


class V3QwenImage2Input(RequestModel):
    """
    Input of the model `qwen-image-2`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(min_length=1, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["540p", "720p", "1080p", "1440p (2K QHD)"]
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=500)] = MISSING
    """
    What the output should not contain.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """

    seed: Annotated[int | MISSING, Field(ge=0, le=2147483647)] = MISSING
    """
    Seed for the random number generator.
    """

    quality: Literal["standard", "pro"] | MISSING = MISSING
    """
    Quality level.
    """


class V3RecraftV3Input(RequestModel):
    """
    Input of the model `recraft-v3`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(max_length=1000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "1:1", "1:3", "2:3", "3:1", "3:2", "3:4", "4:3", "16:9", "9:16", "10:16", "16:10"
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["540p", "720p", "1080p", "1440p (2K QHD)", "2160p (4K UHD)"]
    """
    Resolution of the output.
    """


class V3Reve21EditInput(RequestModel):
    """
    Input of the model `reve-21-edit`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(max_length=4000, min_length=1, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "4:1",
        "3:1",
        "21:9",
        "2:1",
        "17:9",
        "16:9",
        "3:2",
        "4:3",
        "5:4",
        "1:1",
        "4:5",
        "3:4",
        "2:3",
        "9:16",
        "1:2",
        "1:3",
        "1:4",
    ]
    """
    Ratio of width to height.
    """

    images: Annotated[list[V3Media], Field(max_length=1, min_length=1)]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """


class V3Reve21Input(RequestModel):
    """
    Input of the model `reve-21`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(max_length=4000, min_length=1, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "4:1",
        "3:1",
        "21:9",
        "2:1",
        "17:9",
        "16:9",
        "3:2",
        "4:3",
        "5:4",
        "1:1",
        "4:5",
        "3:4",
        "2:3",
        "9:16",
        "1:2",
        "1:3",
        "1:4",
    ]
    """
    Ratio of width to height.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """


class V3Reve21RemixInput(RequestModel):
    """
    Input of the model `reve-21-remix`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(max_length=4000, min_length=1, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "4:1",
        "3:1",
        "21:9",
        "2:1",
        "17:9",
        "16:9",
        "3:2",
        "4:3",
        "5:4",
        "1:1",
        "4:5",
        "3:4",
        "2:3",
        "9:16",
        "1:2",
        "1:3",
        "1:4",
    ]
    """
    Ratio of width to height.
    """

    images: Annotated[list[V3Media], Field(max_length=8, min_length=1)]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """
    File format of the output.
    """


class V3SanaInput(RequestModel):
    """
    Input of the model `sana`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "1:1", "1:3", "2:3", "3:1", "3:2", "3:4", "4:3", "16:9", "9:16", "10:16", "16:10"
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["540p", "720p", "1080p", "1440p (2K QHD)", "2160p (4K UHD)"]
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    negative_prompt: str | MISSING = MISSING
    """
    What the output should not contain.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    guidance_scale: Annotated[float | MISSING, Field(ge=0.0, le=20.0)] = MISSING
    """
    How closely the output follows the prompt.
    """

    num_inference_steps: Annotated[int | MISSING, Field(ge=1, le=50)] = MISSING
    """
    Number of inference steps.
    """


class V3Seedance15ProInput(RequestModel):
    """
    Input of the model `seedance-15-pro`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["1:1", "3:4", "4:3", "16:9", "21:9", "9:16", "adaptive"]
    """
    Ratio of width to height.
    """

    resolution: Literal["480p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000]
    """
    Length of the output in milliseconds.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    seed: Annotated[int | MISSING, Field(ge=0, le=4294967295)] = MISSING
    """
    Seed for the random number generator.
    """


class V3Seedance20Input(RequestModel):
    """
    Input of the model `seedance-20`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["1:1", "3:4", "4:3", "16:9", "21:9", "9:16", "adaptive"]
    """
    Ratio of width to height.
    """

    resolution: Literal["4K", "480p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000
    ]
    """
    Length of the output in milliseconds.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=9, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB, at most 6000 pixels wide and high, width to height 0.4 to 2.5.
    """

    videos: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference videos; a file of at most 500 MiB, 2000 to 15000 ms long, at most 15000 ms in total.
    """

    audios: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference audio; a file of at most 100 MiB, at most 15000 ms in total.
    """

    quality: Literal["standard", "fast"] | MISSING = MISSING
    """
    Quality level.
    """


class V3Seedance20MiniInput(RequestModel):
    """
    Input of the model `seedance-20-mini`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["1:1", "3:4", "4:3", "16:9", "21:9", "9:16", "adaptive"]
    """
    Ratio of width to height.
    """

    resolution: Literal["480p", "720p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000
    ]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=9, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB, at most 6000 pixels wide and high, width to height 0.4 to 2.5.
    """

    videos: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference videos; a file of at most 500 MiB, 2000 to 15000 ms long, at most 15000 ms in total.
    """

    audios: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference audio; a file of at most 100 MiB, at most 15000 ms in total.
    """


class V3Seedance25Input(RequestModel):
    """
    Input of the model `seedance-25`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["1:1", "3:4", "4:3", "16:9", "21:9", "9:16", "adaptive"]
    """
    Ratio of width to height.
    """

    resolution: Literal["480p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        -1,
        4000,
        5000,
        6000,
        7000,
        8000,
        9000,
        10000,
        11000,
        12000,
        13000,
        14000,
        15000,
        16000,
        17000,
        18000,
        19000,
        20000,
        21000,
        22000,
        23000,
        24000,
        25000,
        26000,
        27000,
        28000,
        29000,
        30000,
    ]
    """
    Length of the output in milliseconds.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=30, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB, at most 6000 pixels wide and high, width to height 0.4 to 2.5.
    """

    videos: Annotated[list[V3Media] | MISSING, Field(max_length=10, min_length=1)] = MISSING
    """
    Reference videos; a file of at most 500 MiB, 2000 to 30000 ms long, at most 30000 ms in total.
    """

    audios: Annotated[list[V3Media] | MISSING, Field(max_length=10, min_length=1)] = MISSING
    """
    Reference audio; a file of at most 100 MiB, at most 30000 ms in total.
    """


class V3Seedream40Input(RequestModel):
    """
    Input of the model `seedream-40`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "1:1", "1:3", "2:3", "3:1", "3:2", "3:4", "4:3", "16:9", "9:16", "10:16", "16:10"
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["1080p", "1440p (2K QHD)", "2160p (4K UHD)"]
    """
    Resolution of the output.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=14, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """


class V3Seedream45Input(RequestModel):
    """
    Input of the model `seedream-45`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "1:1", "1:3", "2:3", "3:1", "3:2", "3:4", "4:3", "16:9", "9:16", "10:16", "16:10"
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["1440p (2K QHD)", "2160p (4K UHD)"]
    """
    Resolution of the output.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=14, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """


class V3Seedream50LiteInput(RequestModel):
    """
    Input of the model `seedream-50-lite`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "1:1", "1:3", "2:3", "3:1", "3:2", "3:4", "4:3", "16:9", "9:16", "10:16", "16:10"
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["1440p (2K QHD)", "2160p (4K UHD)"]
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=14, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """


class V3Seedream50ProInput(RequestModel):
    """
    Input of the model `seedream-50-pro`.
    """

    __closed__ = True
    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: bool | MISSING = MISSING
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "1:1", "1:3", "2:3", "3:1", "3:2", "3:4", "4:3", "16:9", "9:16", "10:16", "16:10"
    ]
    """
    Ratio of width to height.
    """

    resolution: Literal["1080p", "1440p (2K QHD)"]
    """
    Resolution of the output.
    """

    output_format: Literal["jpeg", "png"] | MISSING = MISSING
    """
    File format of the output.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=10, min_length=1)] = MISSING
    """
    Reference images; a file of at most 30 MB.
    """


class V3Sora2ProInput(RequestModel):
    """
    Input of the model `sora-2-pro`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=5000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16"]
    """
    Ratio of width to height.
    """

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[4000, 8000, 12000]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """


class V3SubmitRequest(RequestModel):
    """
    A job of a model.
    """

    input: V3ModelInput
    webhook: str | None | MISSING = MISSING
    """
    URL for the webhooks of this job; it supersedes the default webhook.
    """


class V3TopazImageUpscalerInput(RequestModel):
    """
    Input of the model `topaz-image-upscaler`.
    """

    __closed__ = True
    source_image: V3Media
    """
    Image to process.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    target_resolution: Literal["1080p", "2K", "4K"]
    """
    Resolution of the output.
    """

    face_recovery: Literal["off", "low", "medium", "high"] | MISSING = MISSING
    """
    Strength of face recovery.
    """

    face_recovery_creativity: Literal["none", "low", "medium", "high"] | MISSING = MISSING
    """
    Creativity of face recovery.
    """


class V3TopazImageUpscalerTransparencyInput(RequestModel):
    """
    Input of the model `topaz-image-upscaler-transparency`.
    """

    __closed__ = True
    source_image: V3Media
    """
    Image to process.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """


class V3TopazImageUpscalerWonderInput(RequestModel):
    """
    Input of the model `topaz-image-upscaler-wonder`.
    """

    __closed__ = True
    source_image: V3Media
    """
    Image to process.
    """

    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    target_resolution: Literal["1080p", "2K", "4K"]
    """
    Resolution of the output.
    """

    enhancement_strength: Literal["low", "medium", "high"] | MISSING = MISSING
    """
    Strength of the enhancement.
    """

    film_grain: bool | MISSING = MISSING
    """
    Add film grain.
    """


class V3TopazVideoUpscalerHyperion25Input(RequestModel):
    """
    Input of the model `topaz-video-upscaler-hyperion-2-5`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    source_video: V3Media
    """
    Video to process.
    """


class V3TopazVideoUpscalerInput(RequestModel):
    """
    Input of the model `topaz-video-upscaler`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    source_video: V3Media
    """
    Video to process.
    """

    resolution: Literal["1080p", "2K", "4K"]
    """
    Resolution of the output.
    """

    fps_engine: Literal["standard", "high"] | MISSING = MISSING
    """
    Engine for frame interpolation.
    """

    tuning: Literal["standard", "auto"] | MISSING = MISSING
    """
    Tuning of the enhancement.
    """


class V3TopazVideoUpscalerStarlightFastInput(RequestModel):
    """
    Input of the model `topaz-video-upscaler-starlight-fast`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    source_video: V3Media
    """
    Video to process.
    """

    resolution: Literal["1080p", "2K", "4K"]
    """
    Resolution of the output.
    """

    reduce_sharpening: bool | MISSING = MISSING
    """
    Reduce sharpening.
    """


class V3TopazVideoUpscalerStarlightHqInput(RequestModel):
    """
    Input of the model `topaz-video-upscaler-starlight-hq`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    source_video: V3Media
    """
    Video to process.
    """

    resolution: Literal["1080p", "2K", "4K"]
    """
    Resolution of the output.
    """

    reduce_sharpening: bool | MISSING = MISSING
    """
    Reduce sharpening.
    """


class V3TopazVideoUpscalerStarlightPreciseInput(RequestModel):
    """
    Input of the model `topaz-video-upscaler-starlight-precise`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    source_video: V3Media
    """
    Video to process.
    """

    resolution: Literal["1080p", "2K", "4K"]
    """
    Resolution of the output.
    """

    reduce_sharpening: Literal["off", "low", "medium", "high"] | MISSING = MISSING
    """
    Reduce sharpening.
    """


class V3VeedFabric10Input(RequestModel):
    """
    Input of the model `veed-fabric-10`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["480p", "720p"]
    """
    Resolution of the output.
    """

    start_image: V3Media
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    audio: V3Media
    """
    Audio input; a file of at most 100 MiB.
    """


class V3VeedVideoBackgroundRemovalInput(RequestModel):
    """
    Input of the model `veed-video-background-removal`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    source_video: V3Media
    """
    Video to process; a file of at most 500 MiB, at most 120000 ms long.
    """

    subject_is_person: bool | MISSING = MISSING
    """
    Whether the subject is a person.
    """


class V3Veo2Input(RequestModel):
    """
    Input of the model `veo-2`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9"] | MISSING = MISSING
    """
    Ratio of width to height.
    """

    resolution: Literal["720p"] | MISSING = MISSING
    """
    Resolution of the output.
    """

    duration_ms: Literal[5000] | MISSING = MISSING
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 8 MB.
    """

    negative_prompt: str | MISSING = MISSING
    """
    What the output should not contain.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """


class V3Veo31Input(RequestModel):
    """
    Input of the model `veo-31`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16"]
    """
    Ratio of width to height.
    """

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[4000, 6000, 8000] | MISSING = MISSING
    """
    Length of the output in milliseconds.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    negative_prompt: str | MISSING = MISSING
    """
    What the output should not contain.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 20 MB.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 20 MB.
    """

    source_video: V3Media | MISSING = MISSING
    """
    Video to process; a file of at most 500 MiB, 1000 to 30000 ms long.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=3, min_length=1)] = MISSING
    """
    Reference images; a file of at most 20 MB.
    """

    seed: Annotated[int | MISSING, Field(ge=0, le=4294967295)] = MISSING
    """
    Seed for the random number generator.
    """

    quality: Literal["standard", "fast"] | MISSING = MISSING
    """
    Quality level.
    """


class V3Veo3Input(RequestModel):
    """
    Input of the model `veo-3`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=20000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16"]
    """
    Ratio of width to height.
    """

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[4000, 6000, 8000]
    """
    Length of the output in milliseconds.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 8 MB.
    """

    negative_prompt: str | MISSING = MISSING
    """
    What the output should not contain.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    quality: Literal["standard", "fast"] | MISSING = MISSING
    """
    Quality level.
    """


class V3ViduQ3Input(RequestModel):
    """
    Input of the model `vidu-q3`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    resolution: Literal["540p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        1000,
        2000,
        3000,
        4000,
        5000,
        6000,
        7000,
        8000,
        9000,
        10000,
        11000,
        12000,
        13000,
        14000,
        15000,
        16000,
    ]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 10 MiB.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"] | MISSING = MISSING
    """
    Ratio of width to height.
    """

    quality: Literal["standard", "turbo"] | MISSING = MISSING
    """
    Quality level.
    """


class V3ViduQ3ReferenceInput(RequestModel):
    """
    Input of the model `vidu-q3-reference`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=2000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: Literal["540p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        1000,
        2000,
        3000,
        4000,
        5000,
        6000,
        7000,
        8000,
        9000,
        10000,
        11000,
        12000,
        13000,
        14000,
        15000,
        16000,
    ]
    """
    Length of the output in milliseconds.
    """

    images: Annotated[list[V3Media], Field(max_length=4, min_length=1)]
    """
    Reference images; a file of at most 10 MiB.
    """


class V3Wan27Input(RequestModel):
    """
    Input of the model `wan-2-7`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: Annotated[str, Field(max_length=5000, pattern="[^\\s\\x1C-\\x1F]")]
    """
    Prompt.
    """

    negative_prompt: Annotated[str | MISSING, Field(max_length=500)] = MISSING
    """
    What the output should not contain.
    """

    seed: Annotated[int | MISSING, Field(ge=0, le=2147483647)] = MISSING
    """
    Seed for the random number generator.
    """

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000
    ]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame; a file of at most 20 MB.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame; a file of at most 20 MB.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"] | MISSING = MISSING
    """
    Ratio of width to height.
    """

    images: Annotated[list[V3Media] | MISSING, Field(max_length=4, min_length=1)] = MISSING
    """
    Reference images; a file of at most 20 MB.
    """


class V3Wan30Input(RequestModel):
    """
    Input of the model `wan-3-0`.
    """

    __closed__ = True
    num_outputs: Literal[1] | MISSING = MISSING
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    aspect_ratio: Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16"]
    """
    Ratio of width to height.
    """

    resolution: Literal["480p", "720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: int
    """
    Length of the output in milliseconds.
    """

    generate_audio: bool | MISSING = MISSING
    """
    Generate audio as well.
    """

    seed: int | MISSING = MISSING
    """
    Seed for the random number generator.
    """

    start_image: V3Media | MISSING = MISSING
    """
    Image for the first frame.
    """

    end_image: V3Media | MISSING = MISSING
    """
    Image for the last frame.
    """

    images: list[V3Media] | MISSING = MISSING
    """
    Reference images.
    """

    videos: list[V3Media] | MISSING = MISSING
    """
    Reference videos.
    """

    audios: list[V3Media] | MISSING = MISSING
    """
    Reference audio.
    """

    quality: Literal["standard", "prime"] | MISSING = MISSING
    """
    Quality level.
    """


V3ModelInput = TypeAliasType(
    "V3ModelInput",
    V3CreatifyAuroraInput
    | V3Dreamina31Input
    | V3ElevenlabsAudioIsolationInput
    | V3ElevenlabsEnglishStsV2Input
    | V3ElevenlabsFlashMultilingualV2Input
    | V3ElevenlabsFlashV2Input
    | V3ElevenlabsMultilingualStsV2Input
    | V3ElevenlabsMultilingualV2Input
    | V3ElevenlabsMusicInput
    | V3ElevenlabsSoundEffectsInput
    | V3ElevenlabsV3Input
    | V3ElevenlabsVoiceCloneInput
    | V3EyelineIdRelightInput
    | V3EyelineIdRestyleInput
    | V3Flux11ProInput
    | V3Flux11UltraInput
    | V3Flux3Input
    | V3Flux3VideoUpscalerCreativeInput
    | V3Flux3VideoUpscalerPreciseInput
    | V3FluxDevInput
    | V3FluxKontextMaxInput
    | V3FluxKontextProInput
    | V3Flux2FlexInput
    | V3Flux2Klein9bInput
    | V3Flux2MaxInput
    | V3Flux2ProInput
    | V3GeminiOmniFlashInput
    | V3GeminiOmniFlash11Input
    | V3GptImage15Input
    | V3GptImage2Input
    | V3GptImage25FlareInput
    | V3GptImage25SunburstInput
    | V3GrokImagineInput
    | V3GrokImagine20Input
    | V3GrokVideoInput
    | V3HappyHorseInput
    | V3HedraAvatarInput
    | V3HedraCharacter3Input
    | V3HeygenPhotoAvatar4Input
    | V3HidreamO1ImageInput
    | V3IdeogramV2Input
    | V3IdeogramV4Input
    | V3Imagen3Input
    | V3Imagen4Input
    | V3Kling16Input
    | V3Kling21MasterInput
    | V3Kling25TurboInput
    | V3Kling26MotionControlInput
    | V3Kling26ProInput
    | V3KlingAiAvatarV2Input
    | V3KlingO1Input
    | V3KlingO3Input
    | V3KlingO3EditInput
    | V3KlingO3ReferenceInput
    | V3KlingV3Input
    | V3KlingV3MotionControlInput
    | V3Krea2Input
    | V3Ltx23Input
    | V3Ltx25Input
    | V3LumaRay32Input
    | V3MaiImage25Input
    | V3MinimaxH3Input
    | V3MinimaxH3MaxInput
    | V3MinimaxH3MaxCameraControlsInput
    | V3MinimaxH3MaxTurboInput
    | V3MinimaxH3UltraInput
    | V3MinimaxHailuo02Input
    | V3MinimaxHailuo23Input
    | V3MinimaxSpeech25HdPreviewInput
    | V3MinimaxSpeech25TurboPreviewInput
    | V3MuseImageInput
    | V3NanoBananaInput
    | V3NanoBanana2Input
    | V3NanoBananaProInput
    | V3Omnihuman15Input
    | V3PixverseV6Input
    | V3QwenImage2Input
    | V3QwenImage21Input
    | V3RecraftV3Input
    | V3Reve21Input
    | V3Reve21EditInput
    | V3Reve21RemixInput
    | V3SanaInput
    | V3Seedance15ProInput
    | V3Seedance20Input
    | V3Seedance20MiniInput
    | V3Seedance25Input
    | V3Seedream40Input
    | V3Seedream45Input
    | V3Seedream50LiteInput
    | V3Seedream50ProInput
    | V3Sora2ProInput
    | V3TopazImageUpscalerInput
    | V3TopazImageUpscalerTransparencyInput
    | V3TopazImageUpscalerWonderInput
    | V3TopazVideoUpscalerInput
    | V3TopazVideoUpscalerHyperion25Input
    | V3TopazVideoUpscalerStarlightFastInput
    | V3TopazVideoUpscalerStarlightHqInput
    | V3TopazVideoUpscalerStarlightPreciseInput
    | V3VeedFabric10Input
    | V3VeedVideoBackgroundRemovalInput
    | V3Veo2Input
    | V3Veo3Input
    | V3Veo31Input
    | V3ViduQ3Input
    | V3ViduQ3ReferenceInput
    | V3Wan27Input
    | V3Wan30Input
    | dict[str, Any],
)
"""
Input of a model: one of the documented inputs, or any object for a model that is not listed. `v3.models.retrieve` returns the JSON Schema of a model; Hedra rejects unknown fields.
"""
