# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:9395d10bfe10
"""Request models. One module for each resource, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from ._shared import *
    from .assets import *
    from .avatar_groups import *
    from .brand_voices import *
    from .digital_twins import *
    from .folders import *
    from .photo_avatars import *
    from .templates import *
    from .v2_videos import *
    from .v3_assets import *
    from .v3_avatars import *
    from .v3_templates import *
    from .v3_video_translations import *
    from .v3_videos import *
    from .v3_voices import *
    from .v3_webhook_endpoints import *
    from .v3_webhook_events import *
    from .video_agent import *
    from .video_translations import *
    from .videos import *
    from .voices import *
    from .webhook_endpoints import *
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "_shared": ("Dimension", "OpenRequest", "V3OpenRequest"),
            "assets": ("AssetsListArguments",),
            "avatar_groups": ("AvatarGroupsListArguments",),
            "brand_voices": ("BrandVoicesListArguments", "UpdateBrandVoiceRequest"),
            "digital_twins": ("CreateTwinRequest",),
            "folders": ("CreateFolderRequest", "FoldersListArguments", "UpdateFolderRequest"),
            "photo_avatars": (
                "AddLooksRequest",
                "CreatePhotoGroupRequest",
                "GenerateLookRequest",
                "GeneratePhotoRequest",
                "PhotoAvatarIdRequest",
                "TrainRequest",
            ),
            "templates": ("GenerateFromTemplateRequest", "TemplateVariable"),
            "v2_videos": ("CreateVideoV2Request",),
            "v3_assets": ("V3AssetsCreateArguments", "V3AssetsListArguments"),
            "v3_avatars": (
                "V3AvatarsCreateArguments",
                "V3AvatarsListArguments",
                "V3AvatarsListLooksArguments",
            ),
            "v3_templates": ("V3TemplatesGenerateArguments", "V3TemplatesListArguments"),
            "v3_video_translations": (
                "V3TranslateRequest",
                "V3VideoFromAsset",
                "V3VideoFromUrl",
                "V3VideoSource",
                "V3VideoTranslationsCreateArguments",
            ),
            "v3_videos": (
                "V3AvatarVideo",
                "V3CinematicAvatarVideo",
                "V3CreateVideoRequest",
                "V3ImageVideo",
                "V3StudioVideo",
                "V3VideosCreateArguments",
                "V3VideosListArguments",
            ),
            "v3_voices": ("V3VoicesDesignArguments", "V3VoicesListArguments"),
            "v3_webhook_endpoints": (
                "V3CreateWebhookEndpointRequest",
                "V3WebhookEndpointsCreateArguments",
                "V3WebhookEndpointsListArguments",
            ),
            "v3_webhook_events": ("V3WebhookEventsListArguments",),
            "video_agent": ("AgentConfig", "AgentFile", "CreateAgentVideoRequest"),
            "video_translations": (
                "TranslateVideoRequest",
                "VideoTranslationsRetrieveCaptionArguments",
            ),
            "videos": (
                "Background",
                "Character",
                "CreateAvatarIvRequest",
                "CreateVideoRequest",
                "CreateWebmRequest",
                "ElevenLabsSettings",
                "Offset",
                "TextOverlay",
                "VideoInput",
                "VideosDeleteArguments",
                "VideosListArguments",
                "VideosRetrieveStatusArguments",
                "Voice",
            ),
            "voices": ("PreviewVoiceRequest",),
            "webhook_endpoints": (
                "CreateWebhookEndpointRequest",
                "UpdateWebhookEndpointRequest",
                "WebhookEndpointsDeleteArguments",
            ),
        },
    )
