# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:96df65613bbd
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class V3CameraPose(TypedDict):
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


class V3CreatifyAuroraInput(TypedDict):
    """
    Input of the model `creatify-aurora`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: NotRequired[str]
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


class V3Dreamina31Input(TypedDict):
    """
    Input of the model `dreamina-31`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """


class V3ElevenlabsAudioIsolationInput(TypedDict):
    """
    Input of the model `elevenlabs-audio-isolation`.
    """

    audio: V3Media
    """
    Audio to isolate speech from.
    """


class V3ElevenlabsEnglishStsV2Input(TypedDict):
    """
    Input of the model `elevenlabs-english-sts-v2`.
    """

    audio: V3Media
    """
    Source speech.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsFlashMultilingualV2Input(TypedDict):
    """
    Input of the model `elevenlabs-flash-multilingual-v2`.
    """

    text: str
    """
    Text.
    """

    stability: NotRequired[float]
    """
    Stability of the voice.
    """

    speed: NotRequired[float]
    """
    Speed factor.
    """

    language: NotRequired[str]
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsFlashV2Input(TypedDict):
    """
    Input of the model `elevenlabs-flash-v2`.
    """

    text: str
    """
    Text.
    """

    stability: NotRequired[float]
    """
    Stability of the voice.
    """

    speed: NotRequired[float]
    """
    Speed factor.
    """

    language: NotRequired[str]
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsMultilingualStsV2Input(TypedDict):
    """
    Input of the model `elevenlabs-multilingual-sts-v2`.
    """

    audio: V3Media
    """
    Source speech.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsMultilingualV2Input(TypedDict):
    """
    Input of the model `elevenlabs-multilingual-v2`.
    """

    text: str
    """
    Text.
    """

    stability: NotRequired[float]
    """
    Stability of the voice.
    """

    speed: NotRequired[float]
    """
    Speed factor.
    """

    language: NotRequired[str]
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsMusicInput(TypedDict):
    """
    Input of the model `elevenlabs-music`.
    """

    prompt: str
    """
    Prompt.
    """

    duration_ms: int
    """
    Length of the output in milliseconds.
    """

    lyrics: NotRequired[str]
    """
    Lyrics to sing.
    """

    force_instrumental: NotRequired[bool]
    """
    Without vocals.
    """


class V3ElevenlabsSoundEffectsInput(TypedDict):
    """
    Input of the model `elevenlabs-sound-effects`.
    """

    text: str
    """
    Description of the sound.
    """

    duration_ms: int
    """
    Length of the output in milliseconds.
    """

    prompt_influence: NotRequired[float]
    """
    How literally the model follows the text.
    """

    loop: NotRequired[bool]
    """
    Whether the sound loops seamlessly.
    """


class V3ElevenlabsV3Input(TypedDict):
    """
    Input of the model `elevenlabs-v3`.
    """

    text: str
    """
    Text.
    """

    stability: NotRequired[float]
    """
    Stability of the voice.
    """

    speed: NotRequired[float]
    """
    Speed factor.
    """

    language: NotRequired[str]
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3ElevenlabsVoiceCloneInput(TypedDict):
    """
    Input of the model `elevenlabs-voice-clone`.
    """

    audio: V3Media
    """
    Sample of the voice.
    """

    name: str
    """
    Name of the new voice.
    """


class V3EstimateRequest(TypedDict):
    """
    An input to estimate the price of.
    """

    input: NotRequired[V3ModelInput]


class V3EyelineIdRelightInput(TypedDict):
    """
    Input of the model `eyeline-id-relight`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    images: Sequence[V3Media]
    """
    Reference images.
    """


class V3EyelineIdRestyleInput(TypedDict):
    """
    Input of the model `eyeline-id-restyle`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    images: Sequence[V3Media]
    """
    Reference images.
    """


class V3Flux11ProInput(TypedDict):
    """
    Input of the model `flux-11-pro`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """


class V3Flux11UltraInput(TypedDict):
    """
    Input of the model `flux-11-ultra`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21", "3:2", "2:3"]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["fixed"]]
    """
    Resolution of the output.
    """

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """


class V3Flux2FlexInput(TypedDict):
    """
    Input of the model `flux2-flex`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    guidance: NotRequired[float]
    """
    How closely the output follows the prompt.
    """

    steps: NotRequired[int]
    """
    Number of inference steps.
    """


class V3Flux2Klein9bInput(TypedDict):
    """
    Input of the model `flux2-klein-9b`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    guidance_scale: NotRequired[float]
    """
    How closely the output follows the prompt.
    """

    num_inference_steps: NotRequired[int]
    """
    Number of inference steps.
    """


class V3Flux2MaxInput(TypedDict):
    """
    Input of the model `flux2-max`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """


class V3Flux2ProInput(TypedDict):
    """
    Input of the model `flux2-pro`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """


class V3Flux3Input(TypedDict):
    """
    Input of the model `flux-3`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 10 MiB.
    """


class V3Flux3VideoUpscalerCreativeInput(TypedDict):
    """
    Input of the model `flux-3-video-upscaler-creative`.
    """

    num_outputs: NotRequired[Literal[1]]
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


class V3Flux3VideoUpscalerPreciseInput(TypedDict):
    """
    Input of the model `flux-3-video-upscaler-precise`.
    """

    num_outputs: NotRequired[Literal[1]]
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


class V3FluxDevInput(TypedDict):
    """
    Input of the model `flux-dev`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    guidance_scale: NotRequired[float]
    """
    How closely the output follows the prompt.
    """

    num_inference_steps: NotRequired[int]
    """
    Number of inference steps.
    """


class V3FluxKontextMaxInput(TypedDict):
    """
    Input of the model `flux-kontext-max`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    aspect_ratio: NotRequired[
        Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21", "3:2", "2:3"]
    ]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["fixed"]]
    """
    Resolution of the output.
    """


class V3FluxKontextProInput(TypedDict):
    """
    Input of the model `flux-kontext-pro`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    aspect_ratio: NotRequired[
        Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21", "3:2", "2:3"]
    ]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["fixed"]]
    """
    Resolution of the output.
    """


class V3GeminiOmniFlash11Input(TypedDict):
    """
    Input of the model `gemini-omni-flash-11`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    duration_ms: NotRequired[int]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame.
    """

    source_video: NotRequired[V3Media]
    """
    Video to process.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images.
    """

    videos: NotRequired[Sequence[V3Media]]
    """
    Reference videos.
    """


class V3GeminiOmniFlashInput(TypedDict):
    """
    Input of the model `gemini-omni-flash`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    resolution: NotRequired[Literal["720p"]]
    """
    Resolution of the output.
    """

    duration_ms: NotRequired[Literal[3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000]]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    source_video: NotRequired[V3Media]
    """
    Video to process; a file of at most 500 MiB, 1000 to 10000 ms long.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 10 MiB.
    """

    videos: NotRequired[Sequence[V3Media]]
    """
    Reference videos; a file of at most 500 MiB, at most 10000 ms long.
    """


class V3GptImage15Input(TypedDict):
    """
    Input of the model `gpt-image-15`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["1:1", "3:2", "2:3"]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["fixed"]]
    """
    Resolution of the output.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """


class V3GptImage25FlareInput(TypedDict):
    """
    Input of the model `gpt-image-2.5-flare`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images.
    """

    quality: NotRequired[Literal["auto", "low", "medium", "high"]]
    """
    Quality level.
    """


class V3GptImage25SunburstInput(TypedDict):
    """
    Input of the model `gpt-image-2.5-sunburst`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images.
    """

    quality: NotRequired[Literal["auto", "low", "medium", "high"]]
    """
    Quality level.
    """


class V3GptImage2Input(TypedDict):
    """
    Input of the model `gpt-image-2`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """

    quality: NotRequired[Literal["low", "medium", "high"]]
    """
    Quality level.
    """


class V3GrokImagine20Input(TypedDict):
    """
    Input of the model `grok-imagine-20`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    images: NotRequired[Sequence[V3Media]]
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

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """


class V3GrokImagineInput(TypedDict):
    """
    Input of the model `grok-imagine`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """

    aspect_ratio: NotRequired[
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
    ]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["1k", "2k"]]
    """
    Resolution of the output.
    """

    quality: NotRequired[Literal["standard", "quality"]]
    """
    Quality level.
    """


class V3GrokVideoInput(TypedDict):
    """
    Input of the model `grok-video`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """


class V3HappyHorseInput(TypedDict):
    """
    Input of the model `happy-horse`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MB, at least 300 pixels wide and high.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 10 MB, at least 400 pixels wide and high.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """


class V3HedraAvatarInput(TypedDict):
    """
    Input of the model `hedra-avatar`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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

    duration_ms: NotRequired[int]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    audio: V3Media | Sequence[V3Media]
    """
    Audio input; a file of at most 100 MiB, 500 to 600000 ms long; a list for several speakers.
    """

    bounding_box_target: NotRequired[V3Point | Sequence[V3Point]]
    """
    Position of the speaker; for several speakers one point per audio, in the same order.
    """


class V3HedraCharacter3Input(TypedDict):
    """
    Input of the model `hedra-character-3`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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

    duration_ms: NotRequired[int]
    """
    Length of the output in milliseconds.
    """

    start_image: V3Media
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    audio: V3Media | Sequence[V3Media]
    """
    Audio input; a file of at most 100 MiB, 500 to 600000 ms long; a list for several speakers.
    """

    bounding_box_target: NotRequired[V3Point | Sequence[V3Point]]
    """
    Position of the speaker; for several speakers one point per audio, in the same order.
    """


class V3HeygenPhotoAvatar4Input(TypedDict):
    """
    Input of the model `heygen-photo-avatar-4`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: NotRequired[str]
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


class V3HidreamO1ImageInput(TypedDict):
    """
    Input of the model `hidream-o1-image`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    guidance_scale: NotRequired[float]
    """
    How closely the output follows the prompt.
    """

    num_inference_steps: NotRequired[int]
    """
    Number of inference steps.
    """

    resolution: NotRequired[Literal["540p", "720p", "1080p"]]
    """
    Resolution of the output.
    """

    quality: NotRequired[Literal["standard", "dev"]]
    """
    Quality level.
    """


class V3IdeogramV2Input(TypedDict):
    """
    Input of the model `ideogram-v2`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "1:1", "1:3", "2:3", "3:1", "3:2", "3:4", "4:3", "16:9", "9:16", "10:16", "16:10"
    ]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["fixed"]]
    """
    Resolution of the output.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """


class V3IdeogramV4Input(TypedDict):
    """
    Input of the model `ideogram-v4`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    quality: NotRequired[Literal["turbo", "balanced", "quality"]]
    """
    Quality level.
    """


class V3Imagen3Input(TypedDict):
    """
    Input of the model `imagen3`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["fixed"]]
    """
    Resolution of the output.
    """


class V3Imagen4Input(TypedDict):
    """
    Input of the model `imagen4`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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


class V3Kling16Input(TypedDict):
    """
    Input of the model `kling-16`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    aspect_ratio: NotRequired[Literal["16:9"]]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["720p", "1080p"]]
    """
    Resolution of the output.
    """

    duration_ms: NotRequired[Literal[5000]]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    cfg_scale: NotRequired[float]
    """
    How closely the output follows the prompt.
    """


class V3Kling21MasterInput(TypedDict):
    """
    Input of the model `kling-21-master`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["720p"]]
    """
    Resolution of the output.
    """

    duration_ms: Literal[5000, 10000]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    cfg_scale: NotRequired[float]
    """
    How closely the output follows the prompt.
    """


class V3Kling25TurboInput(TypedDict):
    """
    Input of the model `kling-25-turbo`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["1080p"]]
    """
    Resolution of the output.
    """

    duration_ms: Literal[5000, 10000]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    cfg_scale: NotRequired[float]
    """
    How closely the output follows the prompt.
    """


class V3Kling26MotionControlInput(TypedDict):
    """
    Input of the model `kling-26-motion-control`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: NotRequired[str]
    """
    Prompt.
    """

    character_orientation: NotRequired[Literal["image", "video"]]
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


class V3Kling26ProInput(TypedDict):
    """
    Input of the model `kling-26-pro`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["1080p"]]
    """
    Resolution of the output.
    """

    duration_ms: Literal[5000, 10000]
    """
    Length of the output in milliseconds.
    """

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    cfg_scale: NotRequired[float]
    """
    How closely the output follows the prompt.
    """


class V3KlingAiAvatarV2Input(TypedDict):
    """
    Input of the model `kling-ai-avatar-v2`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: NotRequired[str]
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["720p"]]
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

    quality: NotRequired[Literal["standard", "pro"]]
    """
    Quality level.
    """


class V3KlingO1Input(TypedDict):
    """
    Input of the model `kling-o1`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["1080p"]]
    """
    Resolution of the output.
    """

    duration_ms: Literal[3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 10 MiB.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 10 MiB.
    """


class V3KlingO3EditInput(TypedDict):
    """
    Input of the model `kling-o3-edit`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    source_video: V3Media
    """
    Video to process; a file of at most 500 MiB, 3000 to 15000 ms long.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 10 MiB, at least 300 pixels wide and high.
    """

    resolution: Literal["1080p", "4K", "720p"]
    """
    Resolution of the output.
    """


class V3KlingO3Input(TypedDict):
    """
    Input of the model `kling-o3`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: NotRequired[str]
    """
    Prompt.
    """

    multi_prompt: NotRequired[Sequence[V3PromptSegment]]
    """
    Shots of the video, in order.
    """

    shot_type: NotRequired[Literal["customize", "intelligent"]]
    """
    How the shots are chosen.
    """

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["1080p", "4K", "720p"]]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000
    ]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 10 MiB.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 10 MiB.
    """

    quality: NotRequired[Literal["standard", "pro"]]
    """
    Quality level.
    """


class V3KlingO3ReferenceInput(TypedDict):
    """
    Input of the model `kling-o3-reference`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    source_video: V3Media
    """
    Video to process; a file of at most 500 MiB, 3000 to 15000 ms long.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 10 MiB, at least 300 pixels wide and high.
    """

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """


class V3KlingV3Input(TypedDict):
    """
    Input of the model `kling-v3`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: NotRequired[str]
    """
    Prompt.
    """

    multi_prompt: NotRequired[Sequence[V3PromptSegment]]
    """
    Shots of the video, in order.
    """

    shot_type: NotRequired[Literal["customize", "intelligent"]]
    """
    How the shots are chosen.
    """

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["1080p", "4K", "720p"]]
    """
    Resolution of the output.
    """

    duration_ms: Literal[
        3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000
    ]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    cfg_scale: NotRequired[float]
    """
    How closely the output follows the prompt.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 10 MiB.
    """

    quality: NotRequired[Literal["standard", "pro"]]
    """
    Quality level.
    """


class V3KlingV3MotionControlInput(TypedDict):
    """
    Input of the model `kling-v3-motion-control`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: NotRequired[str]
    """
    Prompt.
    """

    character_orientation: NotRequired[Literal["image", "video"]]
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


class V3Krea2Input(TypedDict):
    """
    Input of the model `krea-2`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:2", "16:9", "2.35:1", "4:5", "2:3", "9:16"]
    """
    Ratio of width to height.
    """

    creativity: NotRequired[Literal["raw", "low", "medium", "high"]]
    """
    How far the output may depart from the prompt.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images.
    """

    style_strength: NotRequired[float]
    """
    Strength of the style of the reference images.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    quality: NotRequired[Literal["medium", "large"]]
    """
    Quality level.
    """


class V3Ltx23Input(TypedDict):
    """
    Input of the model `ltx-2-3`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    resolution: Literal["1080p", "1440p", "2160p"]
    """
    Resolution of the output.
    """

    generate_audio: NotRequired[bool]
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

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 10 MiB.
    """

    quality: NotRequired[Literal["fast", "pro"]]
    """
    Quality level.
    """


class V3Ltx25Input(TypedDict):
    """
    Input of the model `ltx-2-5`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    audio: NotRequired[V3Media]
    """
    Audio input.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame.
    """

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    duration_ms: NotRequired[int]
    """
    Length of the output in milliseconds.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame.
    """

    quality: NotRequired[Literal["fast", "pro"]]
    """
    Quality level.
    """


class V3LumaRay32Input(TypedDict):
    """
    Input of the model `luma-ray-32`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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


class V3MaiImage25Input(TypedDict):
    """
    Input of the model `mai-image-2-5`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "3:2", "2:3"]
    """
    Ratio of width to height.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """

    quality: NotRequired[Literal["standard", "pro"]]
    """
    Quality level.
    """


class V3MediaAsset(TypedDict):
    """
    An output of an earlier job.
    """

    source: Literal["asset"]
    """
    Kind of reference: always `asset`.
    """

    asset_id: str
    """
    The `asset_id` of an output.
    """


class V3MediaUrl(TypedDict):
    """
    A file uploaded with `v3.files.create`.
    """

    source: Literal["url"]
    """
    Kind of reference: always `url`.
    """

    url: str
    """
    The `url` returned by `v3.files.create`.
    """


V3Media: TypeAlias = V3MediaUrl | V3MediaAsset
"""
A file to use in an input.
"""


class V3MinimaxH3Input(TypedDict):
    """
    Input of the model `minimax-h3`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 30 MB, 256 to 5760 pixels wide and high, width to height 0.4 to 2.5.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 30 MB, 256 to 5760 pixels wide and high, width to height 0.4 to 2.5.
    """

    aspect_ratio: NotRequired[Literal["1:1", "3:4", "4:3", "16:9", "21:9", "9:16", "adaptive"]]
    """
    Ratio of width to height.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB, 256 to 5760 pixels wide and high, width to height 0.4 to 2.5.
    """

    videos: NotRequired[Sequence[V3Media]]
    """
    Reference videos; a file of at most 500 MiB, 2000 to 15000 ms long, at most 15000 ms in total.
    """

    audios: NotRequired[Sequence[V3Media]]
    """
    Reference audio; a file of at most 100 MiB, 2000 to 15000 ms long, at most 15000 ms in total.
    """


class V3MinimaxH3MaxCameraControlsInput(TypedDict):
    """
    Input of the model `minimax-h3-max-camera-controls`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    camera_trajectory: Sequence[V3CameraPose]
    """
    Camera poses over the length of the video.
    """


class V3MinimaxH3MaxInput(TypedDict):
    """
    Input of the model `minimax-h3-max`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame.
    """

    aspect_ratio: NotRequired[Literal["1:1", "3:4", "4:3", "16:9", "21:9", "9:16", "adaptive"]]
    """
    Ratio of width to height.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images.
    """

    videos: NotRequired[Sequence[V3Media]]
    """
    Reference videos.
    """

    audios: NotRequired[Sequence[V3Media]]
    """
    Reference audio.
    """


class V3MinimaxH3MaxTurboInput(TypedDict):
    """
    Input of the model `minimax-h3-max-turbo`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame.
    """

    aspect_ratio: NotRequired[Literal["3:4", "4:3", "1:1", "9:16", "16:9", "21:9"]]
    """
    Ratio of width to height.
    """


class V3MinimaxH3UltraInput(TypedDict):
    """
    Input of the model `minimax-h3-ultra`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    resolution: NotRequired[Literal["768p"]]
    """
    Resolution of the output.
    """

    duration_ms: int
    """
    Length of the output in milliseconds.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame.
    """

    aspect_ratio: NotRequired[Literal["3:4", "4:3", "1:1", "9:16", "16:9", "21:9"]]
    """
    Ratio of width to height.
    """


class V3MinimaxHailuo02Input(TypedDict):
    """
    Input of the model `minimax-hailuo-02`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    resolution: NotRequired[Literal["1080p", "768p"]]
    """
    Resolution of the output.
    """

    duration_ms: Literal[6000, 10000]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 20 MB.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 20 MB.
    """

    aspect_ratio: NotRequired[Literal["16:9"]]
    """
    Ratio of width to height.
    """

    quality: NotRequired[Literal["standard", "pro"]]
    """
    Quality level.
    """


class V3MinimaxHailuo23Input(TypedDict):
    """
    Input of the model `minimax-hailuo-23`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    resolution: NotRequired[Literal["1080p", "768p"]]
    """
    Resolution of the output.
    """

    duration_ms: Literal[6000, 10000]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 20 MB.
    """

    aspect_ratio: NotRequired[Literal["16:9"]]
    """
    Ratio of width to height.
    """

    quality: NotRequired[Literal["standard", "pro", "fast-standard", "fast-pro"]]
    """
    Quality level.
    """


class V3MinimaxSpeech25HdPreviewInput(TypedDict):
    """
    Input of the model `minimax-speech-25-hd-preview`.
    """

    text: str
    """
    Text.
    """

    stability: NotRequired[float]
    """
    Stability of the voice.
    """

    speed: NotRequired[float]
    """
    Speed factor.
    """

    language: NotRequired[str]
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


class V3MinimaxSpeech25TurboPreviewInput(TypedDict):
    """
    Input of the model `minimax-speech-25-turbo-preview`.
    """

    text: str
    """
    Text.
    """

    stability: NotRequired[float]
    """
    Stability of the voice.
    """

    speed: NotRequired[float]
    """
    Speed factor.
    """

    language: NotRequired[str]
    """
    Language of the text.
    """

    voice_id: str
    """
    Id of the voice, from `v3.models.list_voices`.
    """


V3Modality: TypeAlias = Literal["image", "video", "audio", "text"]
"""
Modality of a model; `text` for chat models.
"""


class V3ModelsEstimateArguments(TypedDict):
    model: str
    """
    Slug of the model.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3ModelsListArguments(TypedDict):
    modality: NotRequired[V3Modality | None]
    """
    Only models of this modality.
    """


class V3ModelsListJobsArguments(TypedDict):
    model: str
    """
    Slug of the model.
    """

    limit: NotRequired[int]
    """
    Jobs per page.
    """

    cursor: NotRequired[str | None]
    """
    Position of the page: `next_cursor` of the previous page.
    """


class V3ModelsSearchVoicesArguments(TypedDict):
    model: str
    """
    Slug of the model.
    """

    q: str
    """
    Description of the voice, such as `warm british narrator`.
    """

    limit: NotRequired[int]
    """
    Maximum number of voices. The range is not in our sources.
    """

    gender: NotRequired[Literal["male", "female"]]
    """
    Only voices of this gender.
    """

    language: NotRequired[str]
    """
    Only voices of this language.
    """


class V3ModelsSubmitArguments(TypedDict):
    model: str
    """
    Slug of the model.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3MuseImageInput(TypedDict):
    """
    Input of the model `muse-image`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
    """
    Rewrite the prompt before the model runs.
    """

    aspect_ratio: Literal[
        "adaptive", "21:9", "16:9", "3:2", "4:3", "1:1", "3:4", "2:3", "9:16", "9:21"
    ]
    """
    Ratio of width to height.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images.
    """

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """


class V3NanoBanana2Input(TypedDict):
    """
    Input of the model `nano-banana-2`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    google_search: NotRequired[bool]
    """
    Let the model search the web.
    """

    image_search: NotRequired[bool]
    """
    Let the model search for images.
    """

    thinking_level: NotRequired[Literal["minimal", "high"]]
    """
    How much the model reasons before it generates.
    """


class V3NanoBananaInput(TypedDict):
    """
    Input of the model `nano-banana`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """


class V3NanoBananaProInput(TypedDict):
    """
    Input of the model `nano-banana-pro`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    google_search: NotRequired[bool]
    """
    Let the model search the web.
    """


class V3Omnihuman15Input(TypedDict):
    """
    Input of the model `omnihuman-15`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: NotRequired[str]
    """
    Prompt.
    """

    aspect_ratio: NotRequired[Literal["16:9"]]
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


class V3PixverseV6Input(TypedDict):
    """
    Input of the model `pixverse-v6`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    aspect_ratio: NotRequired[Literal["16:9", "4:3", "1:1", "3:4", "9:16", "2:3", "3:2", "21:9"]]
    """
    Ratio of width to height.
    """


V3PointV3PointItem: TypeAlias = float


V3Point: TypeAlias = tuple[V3PointV3PointItem, V3PointV3PointItem]
"""
A position in the image: x and y, each 0 to 1.
"""


class V3PromptSegment(TypedDict):
    """
    Prompt for a shot of a video.
    """

    prompt: str
    """
    Prompt for the shot.
    """

    duration_ms: NotRequired[
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
    ]
    """
    Length of the shot in milliseconds.
    """


class V3QwenImage21Input(TypedDict):
    """
    Input of the model `qwen-image-2-1`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    guidance_scale: NotRequired[float]
    """
    How closely the output follows the prompt.
    """


class V3QwenImage2Input(TypedDict):
    """
    Input of the model `qwen-image-2`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    quality: NotRequired[Literal["standard", "pro"]]
    """
    Quality level.
    """


class V3RecraftV3Input(TypedDict):
    """
    Input of the model `recraft-v3`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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


class V3Reve21EditInput(TypedDict):
    """
    Input of the model `reve-21-edit`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    images: Sequence[V3Media]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """


class V3Reve21Input(TypedDict):
    """
    Input of the model `reve-21`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """


class V3Reve21RemixInput(TypedDict):
    """
    Input of the model `reve-21-remix`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    images: Sequence[V3Media]
    """
    Reference images; a file of at most 30 MB.
    """

    output_format: NotRequired[Literal["jpeg", "png", "webp"]]
    """
    File format of the output.
    """


class V3SanaInput(TypedDict):
    """
    Input of the model `sana`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    guidance_scale: NotRequired[float]
    """
    How closely the output follows the prompt.
    """

    num_inference_steps: NotRequired[int]
    """
    Number of inference steps.
    """


class V3Seedance15ProInput(TypedDict):
    """
    Input of the model `seedance-15-pro`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """


class V3Seedance20Input(TypedDict):
    """
    Input of the model `seedance-20`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB, at most 6000 pixels wide and high, width to height 0.4 to 2.5.
    """

    videos: NotRequired[Sequence[V3Media]]
    """
    Reference videos; a file of at most 500 MiB, 2000 to 15000 ms long, at most 15000 ms in total.
    """

    audios: NotRequired[Sequence[V3Media]]
    """
    Reference audio; a file of at most 100 MiB, at most 15000 ms in total.
    """

    quality: NotRequired[Literal["standard", "fast"]]
    """
    Quality level.
    """


class V3Seedance20MiniInput(TypedDict):
    """
    Input of the model `seedance-20-mini`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB, at most 6000 pixels wide and high, width to height 0.4 to 2.5.
    """

    videos: NotRequired[Sequence[V3Media]]
    """
    Reference videos; a file of at most 500 MiB, 2000 to 15000 ms long, at most 15000 ms in total.
    """

    audios: NotRequired[Sequence[V3Media]]
    """
    Reference audio; a file of at most 100 MiB, at most 15000 ms in total.
    """


class V3Seedance25Input(TypedDict):
    """
    Input of the model `seedance-25`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 30 MB, width to height 0.4 to 2.5.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB, at most 6000 pixels wide and high, width to height 0.4 to 2.5.
    """

    videos: NotRequired[Sequence[V3Media]]
    """
    Reference videos; a file of at most 500 MiB, 2000 to 30000 ms long, at most 30000 ms in total.
    """

    audios: NotRequired[Sequence[V3Media]]
    """
    Reference audio; a file of at most 100 MiB, at most 30000 ms in total.
    """


class V3Seedream40Input(TypedDict):
    """
    Input of the model `seedream-40`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """


class V3Seedream45Input(TypedDict):
    """
    Input of the model `seedream-45`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """


class V3Seedream50LiteInput(TypedDict):
    """
    Input of the model `seedream-50-lite`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """


class V3Seedream50ProInput(TypedDict):
    """
    Input of the model `seedream-50-pro`.
    """

    prompt: str
    """
    Prompt.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    enhance_prompt: NotRequired[bool]
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

    output_format: NotRequired[Literal["jpeg", "png"]]
    """
    File format of the output.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 30 MB.
    """


class V3Sora2ProInput(TypedDict):
    """
    Input of the model `sora-2-pro`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[4000, 8000, 12000]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """


class V3SubmitRequest(TypedDict):
    """
    A job of a model.
    """

    input: V3ModelInput
    webhook: NotRequired[str | None]
    """
    URL for the webhooks of this job; it supersedes the default webhook.
    """


class V3TopazImageUpscalerInput(TypedDict):
    """
    Input of the model `topaz-image-upscaler`.
    """

    source_image: V3Media
    """
    Image to process.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    target_resolution: Literal["1080p", "2K", "4K"]
    """
    Resolution of the output.
    """

    face_recovery: NotRequired[Literal["off", "low", "medium", "high"]]
    """
    Strength of face recovery.
    """

    face_recovery_creativity: NotRequired[Literal["none", "low", "medium", "high"]]
    """
    Creativity of face recovery.
    """


class V3TopazImageUpscalerTransparencyInput(TypedDict):
    """
    Input of the model `topaz-image-upscaler-transparency`.
    """

    source_image: V3Media
    """
    Image to process.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """


class V3TopazImageUpscalerWonderInput(TypedDict):
    """
    Input of the model `topaz-image-upscaler-wonder`.
    """

    source_image: V3Media
    """
    Image to process.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    target_resolution: Literal["1080p", "2K", "4K"]
    """
    Resolution of the output.
    """

    enhancement_strength: NotRequired[Literal["low", "medium", "high"]]
    """
    Strength of the enhancement.
    """

    film_grain: NotRequired[bool]
    """
    Add film grain.
    """


class V3TopazVideoUpscalerHyperion25Input(TypedDict):
    """
    Input of the model `topaz-video-upscaler-hyperion-2-5`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    source_video: V3Media
    """
    Video to process.
    """


class V3TopazVideoUpscalerInput(TypedDict):
    """
    Input of the model `topaz-video-upscaler`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    fps_engine: NotRequired[Literal["standard", "high"]]
    """
    Engine for frame interpolation.
    """

    tuning: NotRequired[Literal["standard", "auto"]]
    """
    Tuning of the enhancement.
    """


class V3TopazVideoUpscalerStarlightFastInput(TypedDict):
    """
    Input of the model `topaz-video-upscaler-starlight-fast`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    reduce_sharpening: NotRequired[bool]
    """
    Reduce sharpening.
    """


class V3TopazVideoUpscalerStarlightHqInput(TypedDict):
    """
    Input of the model `topaz-video-upscaler-starlight-hq`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    reduce_sharpening: NotRequired[bool]
    """
    Reduce sharpening.
    """


class V3TopazVideoUpscalerStarlightPreciseInput(TypedDict):
    """
    Input of the model `topaz-video-upscaler-starlight-precise`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    reduce_sharpening: NotRequired[Literal["off", "low", "medium", "high"]]
    """
    Reduce sharpening.
    """


class V3VeedFabric10Input(TypedDict):
    """
    Input of the model `veed-fabric-10`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
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


class V3VeedVideoBackgroundRemovalInput(TypedDict):
    """
    Input of the model `veed-video-background-removal`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    source_video: V3Media
    """
    Video to process; a file of at most 500 MiB, at most 120000 ms long.
    """

    subject_is_person: NotRequired[bool]
    """
    Whether the subject is a person.
    """


class V3Veo2Input(TypedDict):
    """
    Input of the model `veo-2`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    aspect_ratio: NotRequired[Literal["16:9"]]
    """
    Ratio of width to height.
    """

    resolution: NotRequired[Literal["720p"]]
    """
    Resolution of the output.
    """

    duration_ms: NotRequired[Literal[5000]]
    """
    Length of the output in milliseconds.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 8 MB.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """


class V3Veo31Input(TypedDict):
    """
    Input of the model `veo-31`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: NotRequired[Literal[4000, 6000, 8000]]
    """
    Length of the output in milliseconds.
    """

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 20 MB.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 20 MB.
    """

    source_video: NotRequired[V3Media]
    """
    Video to process; a file of at most 500 MiB, 1000 to 30000 ms long.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 20 MB.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    quality: NotRequired[Literal["standard", "fast"]]
    """
    Quality level.
    """


class V3Veo3Input(TypedDict):
    """
    Input of the model `veo-3`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    resolution: Literal["720p", "1080p"]
    """
    Resolution of the output.
    """

    duration_ms: Literal[4000, 6000, 8000]
    """
    Length of the output in milliseconds.
    """

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 8 MB.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    quality: NotRequired[Literal["standard", "fast"]]
    """
    Quality level.
    """


class V3ViduQ3Input(TypedDict):
    """
    Input of the model `vidu-q3`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    seed: NotRequired[int]
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

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 10 MiB.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 10 MiB.
    """

    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1"]]
    """
    Ratio of width to height.
    """

    quality: NotRequired[Literal["standard", "turbo"]]
    """
    Quality level.
    """


class V3ViduQ3ReferenceInput(TypedDict):
    """
    Input of the model `vidu-q3-reference`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    seed: NotRequired[int]
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

    images: Sequence[V3Media]
    """
    Reference images; a file of at most 10 MiB.
    """


class V3Wan27Input(TypedDict):
    """
    Input of the model `wan-2-7`.
    """

    num_outputs: NotRequired[Literal[1]]
    """
    Number of outputs; only 1 is supported.
    """

    prompt: str
    """
    Prompt.
    """

    negative_prompt: NotRequired[str]
    """
    What the output should not contain.
    """

    seed: NotRequired[int]
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

    start_image: NotRequired[V3Media]
    """
    Image for the first frame; a file of at most 20 MB.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame; a file of at most 20 MB.
    """

    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1"]]
    """
    Ratio of width to height.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images; a file of at most 20 MB.
    """


class V3Wan30Input(TypedDict):
    """
    Input of the model `wan-3-0`.
    """

    num_outputs: NotRequired[Literal[1]]
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

    generate_audio: NotRequired[bool]
    """
    Generate audio as well.
    """

    seed: NotRequired[int]
    """
    Seed for the random number generator.
    """

    start_image: NotRequired[V3Media]
    """
    Image for the first frame.
    """

    end_image: NotRequired[V3Media]
    """
    Image for the last frame.
    """

    images: NotRequired[Sequence[V3Media]]
    """
    Reference images.
    """

    videos: NotRequired[Sequence[V3Media]]
    """
    Reference videos.
    """

    audios: NotRequired[Sequence[V3Media]]
    """
    Reference audio.
    """

    quality: NotRequired[Literal["standard", "prime"]]
    """
    Quality level.
    """


V3ModelInput: TypeAlias = (
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
    | Mapping[str, Any]
)
"""
Input of a model: one of the documented inputs, or any object for a model that is not listed. `v3.models.retrieve` returns the JSON Schema of a model; Hedra rejects unknown fields.
"""
