# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:2f811c34876e
"""Response models. One module for each resource, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from ._shared import *
    from .assets import *
    from .billing import *
    from .events import *
    from .generations import *
    from .models import *
    from .v3_balance import *
    from .v3_files import *
    from .v3_jobs import *
    from .v3_models import *
    from .v3_tokens import *
    from .v3_usage import *
    from .v3_webhook_settings import *
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "_shared": (
                "Asset",
                "AssetDetail",
                "AssetList",
                "AssetType",
                "CreditPool",
                "Dimension",
                "DrawnPoint",
                "GeneratedAudio",
                "GeneratedAudioInputs",
                "GeneratedImage",
                "GeneratedImageInputs",
                "GeneratedVideo",
                "GeneratedVideoInputs",
                "HTTPValidationError",
                "NormalizedPoint",
                "NormalizedPointNormalizedPoint",
                "PromptSegment",
                "UploadedAudio",
                "UploadedImage",
                "UploadedVideo",
                "V3BillingError",
                "V3Error",
                "V3ErrorDetail",
                "V3FieldError",
                "V3Job",
                "V3JobLogEntry",
                "V3JobState",
                "V3Metrics",
                "V3Output",
                "ValidationError",
                "Voice",
                "VoiceLabel",
            ),
            "assets": ("AssetCreated",),
            "billing": ("Credits",),
            "events": ("V3JobEvent",),
            "generations": (
                "Batch",
                "BatchVideoResultItem",
                "GenerateAudioFromVideoFields",
                "GenerateAudioFromVideoRequest",
                "GenerateAudioFromVideoResponse",
                "GenerateImageFields",
                "GenerateImageRequest",
                "GenerateImageResponse",
                "GenerateImageUpscaleFields",
                "GenerateImageUpscaleRequest",
                "GenerateImageUpscaleResponse",
                "GenerateIsolatedAudioFields",
                "GenerateIsolatedAudioRequest",
                "GenerateIsolatedAudioResponse",
                "GenerateMotionControlFields",
                "GenerateMotionControlRequest",
                "GenerateMotionControlResponse",
                "GenerateRequest",
                "GenerateResponse",
                "GenerateSpeechToSpeechFields",
                "GenerateSpeechToSpeechRequest",
                "GenerateSpeechToSpeechResponse",
                "GenerateTextToMusicFields",
                "GenerateTextToMusicRequest",
                "GenerateTextToMusicResponse",
                "GenerateTextToSoundFields",
                "GenerateTextToSoundRequest",
                "GenerateTextToSoundResponse",
                "GenerateTextToSpeechFields",
                "GenerateTextToSpeechRequest",
                "GenerateTextToSpeechResponse",
                "GenerateVideoBackgroundRemovalFields",
                "GenerateVideoBackgroundRemovalRequest",
                "GenerateVideoBackgroundRemovalResponse",
                "GenerateVideoFields",
                "GenerateVideoRequest",
                "GenerateVideoResponse",
                "GenerateVideoToVideoFields",
                "GenerateVideoToVideoRequest",
                "GenerateVideoToVideoResponse",
                "GenerateVideoUpscaleFields",
                "GenerateVideoUpscaleRequest",
                "GenerateVideoUpscaleResponse",
                "GenerateVideoWithAudioFields",
                "GenerateVideoWithAudioRequest",
                "GenerateVideoWithAudioResponse",
                "GenerateVoiceCloneFields",
                "GenerateVoiceCloneRequest",
                "GenerateVoiceCloneResponse",
                "Generation",
                "GenerationError",
                "GenerationList",
                "GenerationStatus",
                "GenerationStatusResponse",
                "GenerationTarget",
                "InlineSpeech",
                "KlingO1EditElement",
                "PageInfo",
                "PendingGeneration",
                "ReservedAssets",
                "StartedGeneration",
                "SupportedLanguage",
                "Violation",
            ),
            "models": ("AIModel", "AIModelPrice", "InputMode", "InputSlot", "ModelList", "Pricing"),
            "v3_balance": ("V3Balance",),
            "v3_files": ("V3File",),
            "v3_jobs": ("V3JobList", "V3JobLogList", "V3JobStatus", "V3JobSummary"),
            "v3_models": (
                "V3Estimate",
                "V3JobSubmitted",
                "V3Modality",
                "V3Model",
                "V3ModelDetails",
                "V3ModelList",
                "V3Voice",
                "V3VoiceList",
            ),
            "v3_tokens": ("V3Token",),
            "v3_usage": ("V3Usage", "V3UsageBucket", "V3UsageGrouping"),
            "v3_webhook_settings": (
                "V3DefaultWebhookSetting",
                "V3WebhookPublicKey",
                "V3WebhookTest",
            ),
        },
    )
