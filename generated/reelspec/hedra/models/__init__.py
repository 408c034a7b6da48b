# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:779683c9762a
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
    from .v3_keys import *
    from .v3_log_drains import *
    from .v3_models import *
    from .v3_tokens import *
    from .v3_transactions import *
    from .v3_usage import *
    from .v3_webhook_deliveries import *
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
                "V3ChatUsage",
                "V3Error",
                "V3ErrorDetail",
                "V3FieldError",
                "V3Job",
                "V3JobList",
                "V3JobLogEntry",
                "V3JobState",
                "V3JobSummary",
                "V3Metrics",
                "V3Output",
                "ValidationError",
                "Voice",
                "VoiceLabel",
            ),
            "assets": ("AssetCreated",),
            "billing": ("Credits",),
            "events": ("V3JobEvent", "V3TopOffFailed"),
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
            "v3_jobs": ("V3JobLogList", "V3JobStatus", "V3JobStreamEvent"),
            "v3_keys": (
                "V3Key",
                "V3KeyCreated",
                "V3KeyKind",
                "V3KeyList",
                "V3KeyRotated",
                "V3KeyStatus",
            ),
            "v3_log_drains": ("V3LogDrain", "V3LogDrainFormat", "V3LogDrainList", "V3LogDrainTest"),
            "v3_models": (
                "V3ChatCapabilities",
                "V3ChatPricing",
                "V3Estimate",
                "V3JobSubmitted",
                "V3Modality",
                "V3Model",
                "V3ModelDetails",
                "V3ModelList",
                "V3ModelsRetrieveOpenapiAnswer",
                "V3Voice",
                "V3VoiceList",
            ),
            "v3_tokens": ("V3Token",),
            "v3_transactions": ("V3ChatSpending", "V3Transaction", "V3TransactionList"),
            "v3_usage": ("V3Usage", "V3UsageBucket", "V3UsageGrouping"),
            "v3_webhook_deliveries": (
                "V3DeliveryStatus",
                "V3Redelivery",
                "V3WebhookDelivery",
                "V3WebhookDeliveryList",
            ),
            "v3_webhook_settings": (
                "V3DefaultWebhookSetting",
                "V3WebhookPublicKey",
                "V3WebhookTest",
            ),
        },
    )
