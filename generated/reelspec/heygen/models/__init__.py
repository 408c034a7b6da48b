# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:93de93218d79
"""Response models. One module for each resource, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from ._shared import *
    from .assets import *
    from .avatar_groups import *
    from .avatars import *
    from .digital_twins import *
    from .events import *
    from .folders import *
    from .photo_avatars import *
    from .talking_photos import *
    from .templates import *
    from .users import *
    from .v2_videos import *
    from .v3_assets import *
    from .v3_avatars import *
    from .v3_templates import *
    from .v3_users import *
    from .v3_video_translations import *
    from .v3_videos import *
    from .v3_voices import *
    from .v3_webhook_endpoints import *
    from .v3_webhook_events import *
    from .video_translations import *
    from .videos import *
    from .voices import *
    from .webhook_endpoints import *
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "_shared": (
                "Error",
                "ErrorDetail",
                "ErrorField",
                "Look",
                "NothingAnswerV1",
                "OpenAnswer",
                "UpscaleAvailability",
                "V3Answer",
                "V3Error",
                "V3ErrorDetail",
                "VideoError",
                "VideoIdAnswer",
                "VideoIdData",
                "VideoStatus",
                "VideoStatusAnswer",
            ),
            "assets": ("Asset", "AssetAnswer", "AssetListAnswer", "AssetListData"),
            "avatar_groups": (
                "AvatarGroup",
                "AvatarGroupListAnswer",
                "AvatarGroupListData",
                "LookListAnswer",
                "LookListData",
            ),
            "avatars": (
                "Avatar",
                "AvatarDetails",
                "AvatarDetailsAnswer",
                "AvatarListAnswer",
                "AvatarListData",
                "TalkingPhoto",
            ),
            "digital_twins": (
                "Twin",
                "TwinAnswer",
                "TwinCreated",
                "TwinCreatedAnswer",
                "TwinDeletedAnswer",
            ),
            "events": (
                "AvatarVideoFailEvent",
                "AvatarVideoGifFailEvent",
                "AvatarVideoGifSuccessEvent",
                "AvatarVideoSuccessEvent",
                "DeliveredEvent",
                "PersonalizedVideoEvent",
                "PersonalizedVideoMade",
                "TranslationFailed",
                "TranslationSucceeded",
                "V3Event",
                "VideoFailed",
                "VideoSucceeded",
                "VideoTranslateFailEvent",
                "VideoTranslateSuccessEvent",
            ),
            "folders": ("Folder", "FolderAnswer"),
            "photo_avatars": (
                "GenerationIdAnswer",
                "GenerationIdData",
                "LookAnswer",
                "PhotoGeneration",
                "PhotoGenerationAnswer",
                "Training",
                "TrainingAnswer",
            ),
            "talking_photos": ("TalkingPhotoListAnswer", "TalkingPhotoV1"),
            "templates": (
                "SceneVariable",
                "Template",
                "TemplateAnswer",
                "TemplateDetails",
                "TemplateListAnswer",
                "TemplateListData",
                "TemplateScene",
                "TemplateV3",
                "TemplateV3Answer",
                "TemplateVariable",
            ),
            "users": ("Quota", "QuotaAnswer"),
            "v2_videos": ("VideoV2", "VideoV2Answer", "VideoV2Started", "VideoV2StartedAnswer"),
            "v3_assets": ("V3Asset", "V3AssetAnswer", "V3AssetList"),
            "v3_avatars": ("V3Avatar", "V3AvatarList", "V3Look", "V3LookList"),
            "v3_templates": ("V3Template", "V3TemplateList"),
            "v3_users": (
                "V3AutoReload",
                "V3CreditPool",
                "V3Credits",
                "V3Subscription",
                "V3UsageBased",
                "V3User",
                "V3UserAnswer",
                "V3Wallet",
            ),
            "v3_video_translations": (
                "V3Translation",
                "V3TranslationAnswer",
                "V3TranslationsStarted",
                "V3TranslationsStartedAnswer",
            ),
            "v3_videos": (
                "V3Video",
                "V3VideoAnswer",
                "V3VideoList",
                "V3VideoStarted",
                "V3VideoStartedAnswer",
            ),
            "v3_voices": ("V3Voice", "V3VoiceAnswer", "V3VoiceList"),
            "v3_webhook_endpoints": (
                "V3WebhookEndpoint",
                "V3WebhookEndpointAnswer",
                "V3WebhookEndpointList",
            ),
            "v3_webhook_events": ("V3WebhookEvent", "V3WebhookEventList"),
            "video_translations": (
                "LanguageListAnswer",
                "LanguageListData",
                "Translation",
                "TranslationAnswer",
                "TranslationStarted",
                "TranslationStartedAnswer",
            ),
            "videos": ("VideoIdAnswerV1", "VideoListAnswer", "VideoListData", "VideoListItem"),
            "voices": ("VoiceInfo", "VoiceListAnswer", "VoiceListData"),
            "webhook_endpoints": (
                "EventTypeListAnswer",
                "WebhookEndpoint",
                "WebhookEndpointAnswer",
                "WebhookEndpointListAnswer",
            ),
        },
    )
