# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:9d2bf45666a9
"""Request models. One module for each resource, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from ._shared import *
    from .assets import *
    from .generations import *
    from .models import *
    from .v3_files import *
    from .v3_jobs import *
    from .v3_models import *
    from .v3_tokens import *
    from .v3_webhook_settings import *
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "_shared": ("AssetType",),
            "assets": ("AssetsListArguments", "AssetsUploadBody", "CreateAssetRequest"),
            "generations": (
                "DrawnPoint",
                "GenerateAudioFromVideoFields",
                "GenerateAudioFromVideoRequest",
                "GenerateImageFields",
                "GenerateImageRequest",
                "GenerateImageUpscaleFields",
                "GenerateImageUpscaleRequest",
                "GenerateIsolatedAudioFields",
                "GenerateIsolatedAudioRequest",
                "GenerateMotionControlFields",
                "GenerateMotionControlRequest",
                "GenerateRequest",
                "GenerateSpeechToSpeechFields",
                "GenerateSpeechToSpeechRequest",
                "GenerateTextToMusicFields",
                "GenerateTextToMusicRequest",
                "GenerateTextToSoundFields",
                "GenerateTextToSoundRequest",
                "GenerateTextToSpeechFields",
                "GenerateTextToSpeechRequest",
                "GenerateVideoBackgroundRemovalFields",
                "GenerateVideoBackgroundRemovalRequest",
                "GenerateVideoFields",
                "GenerateVideoRequest",
                "GenerateVideoToVideoFields",
                "GenerateVideoToVideoRequest",
                "GenerateVideoUpscaleFields",
                "GenerateVideoUpscaleRequest",
                "GenerateVideoWithAudioFields",
                "GenerateVideoWithAudioRequest",
                "GenerateVoiceCloneFields",
                "GenerateVoiceCloneRequest",
                "GeneratedVideoInputs",
                "GenerationTarget",
                "GenerationType",
                "GenerationsListArguments",
                "InlineSpeech",
                "KlingO1EditElement",
                "NormalizedPoint",
                "NormalizedPointNormalizedPoint",
                "NormalizedPointNormalizedPointNormalizedPointNormalizedPointItem",
                "PromptSegment",
                "ReservedAssets",
                "SupportedLanguage",
            ),
            "models": ("ModelsListArguments",),
            "v3_files": ("V3FilesCreateBody",),
            "v3_jobs": (
                "V3JobsListArguments",
                "V3JobsListLogsArguments",
                "V3JobsRetrieveStatusArguments",
                "V3JobsStreamArguments",
            ),
            "v3_models": (
                "V3EstimateRequest",
                "V3Modality",
                "V3ModelsListArguments",
                "V3SubmitRequest",
            ),
            "v3_tokens": ("V3Scope", "V3TokenRequest"),
            "v3_webhook_settings": ("V3DefaultWebhook",),
        },
    )
