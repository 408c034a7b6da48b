# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:6ed70b3096cb
"""The synchronous client `HeyGen` and the asynchronous client `AsyncHeyGen`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import SyncClient as _SyncClient
from .._runtime.http.library import httpx
from .._runtime.options import CallOptions
from .._runtime.service import CredentialSpec, Service, Type

if TYPE_CHECKING:
    from .._runtime.jobs.collection import AsyncJobs as _AsyncJobs
    from .._runtime.jobs.collection import SyncJobs as _SyncJobs
    from .._runtime.webhooks.webhooks import Webhooks as _Webhooks
    from . import models as _models
    from .resources.assets import Assets, AsyncAssets
    from .resources.avatar_groups import AsyncAvatarGroups, AvatarGroups
    from .resources.avatars import AsyncAvatars, Avatars
    from .resources.brand_voices import AsyncBrandVoices, BrandVoices
    from .resources.digital_twins import AsyncDigitalTwins, DigitalTwins
    from .resources.folders import AsyncFolders, Folders
    from .resources.personalized_videos import AsyncPersonalizedVideos, PersonalizedVideos
    from .resources.photo_avatars import AsyncPhotoAvatars, PhotoAvatars
    from .resources.streaming import AsyncStreaming, Streaming
    from .resources.talking_photos import AsyncTalkingPhotos, TalkingPhotos
    from .resources.templates import AsyncTemplates, Templates
    from .resources.users import AsyncUsers, Users
    from .resources.v2 import V2, AsyncV2
    from .resources.v3 import V3, AsyncV3
    from .resources.video_agent import AsyncVideoAgent, VideoAgent
    from .resources.video_translations import AsyncVideoTranslations, VideoTranslations
    from .resources.videos import AsyncVideos, Videos
    from .resources.voices import AsyncVoices, Voices
    from .resources.webhook_endpoints import AsyncWebhookEndpoints, WebhookEndpoints

_PROVIDER = __name__.rpartition(".")[0]
_JOBS = f"{_PROVIDER}.jobs"
_EVENTS = f"{_PROVIDER}.events"

SERVICE = Service(
    name="heygen",
    title="HeyGen API",
    base_url="https://api.heygen.com",
    base_url_variable="HEYGEN_BASE_URL",
    schemes={
        "ApiKeyAuth": CredentialSpec(
            name="ApiKeyAuth",
            argument="api_key",
            variable="HEYGEN_API_KEY",
            location="header",
            wire="x-api-key",
        ),
        "oauth": CredentialSpec(
            name="oauth",
            argument="oauth",
            variable="HEYGEN_OAUTH",
            location="header",
            wire="Authorization",
            prefix="Bearer ",
        ),
    },
    error_code=("/error/code", "/code"),
    error_message=("/error/message", "/message", "/error"),
    lifecycles=Type(_JOBS, "LIFECYCLES"),
    events=Type(_EVENTS, "EVENTS"),
)


class HeyGen(_SyncClient):
    """Client for HeyGen API.

    Makes videos of avatars and talking photos, translates videos, and keeps the assets they
    need. Versions 1 and 2 stand side by side; version 3 is under `v3`. HeyGen calls 1 and 2
    legacy, fully supported until October 2026.

    Args:
        api_key: API key of your HeyGen account. Defaults to the HEYGEN_API_KEY environment
            variable.
        oauth: OAuth token, for version 3. Defaults to the HEYGEN_OAUTH environment
            variable.
        base_url: Base URL. Defaults to the HEYGEN_BASE_URL environment variable or
            https://api.heygen.com.
        http_client: A custom httpx client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks are used; it is not
            closed.
        options: Timeout, deadline, retries and other options: see `CallOptions`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        oauth: str | None = None,
        base_url: str | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        credentials: dict[str, str | None] = {
            "api_key": api_key,
            "oauth": oauth,
        }
        super().__init__(SERVICE, credentials, base_url, http_client, options)

    @cached_property
    def videos(self) -> Videos:
        """`client.videos`"""
        from .resources.videos import Videos

        return Videos(self)

    @cached_property
    def video_agent(self) -> VideoAgent:
        """`client.video_agent`"""
        from .resources.video_agent import VideoAgent

        return VideoAgent(self)

    @cached_property
    def v2(self) -> V2:
        """`client.v2`"""
        from .resources.v2 import V2

        return V2(self)

    @cached_property
    def avatars(self) -> Avatars:
        """`client.avatars`"""
        from .resources.avatars import Avatars

        return Avatars(self)

    @cached_property
    def avatar_groups(self) -> AvatarGroups:
        """`client.avatar_groups`"""
        from .resources.avatar_groups import AvatarGroups

        return AvatarGroups(self)

    @cached_property
    def talking_photos(self) -> TalkingPhotos:
        """`client.talking_photos`"""
        from .resources.talking_photos import TalkingPhotos

        return TalkingPhotos(self)

    @cached_property
    def photo_avatars(self) -> PhotoAvatars:
        """`client.photo_avatars`"""
        from .resources.photo_avatars import PhotoAvatars

        return PhotoAvatars(self)

    @cached_property
    def digital_twins(self) -> DigitalTwins:
        """`client.digital_twins`"""
        from .resources.digital_twins import DigitalTwins

        return DigitalTwins(self)

    @cached_property
    def voices(self) -> Voices:
        """`client.voices`"""
        from .resources.voices import Voices

        return Voices(self)

    @cached_property
    def brand_voices(self) -> BrandVoices:
        """`client.brand_voices`"""
        from .resources.brand_voices import BrandVoices

        return BrandVoices(self)

    @cached_property
    def folders(self) -> Folders:
        """`client.folders`"""
        from .resources.folders import Folders

        return Folders(self)

    @cached_property
    def assets(self) -> Assets:
        """`client.assets`"""
        from .resources.assets import Assets

        return Assets(self)

    @cached_property
    def webhook_endpoints(self) -> WebhookEndpoints:
        """`client.webhook_endpoints`"""
        from .resources.webhook_endpoints import WebhookEndpoints

        return WebhookEndpoints(self)

    @cached_property
    def templates(self) -> Templates:
        """`client.templates`"""
        from .resources.templates import Templates

        return Templates(self)

    @cached_property
    def video_translations(self) -> VideoTranslations:
        """`client.video_translations`"""
        from .resources.video_translations import VideoTranslations

        return VideoTranslations(self)

    @cached_property
    def users(self) -> Users:
        """`client.users`"""
        from .resources.users import Users

        return Users(self)

    @cached_property
    def personalized_videos(self) -> PersonalizedVideos:
        """`client.personalized_videos`"""
        from .resources.personalized_videos import PersonalizedVideos

        return PersonalizedVideos(self)

    @cached_property
    def streaming(self) -> Streaming:
        """`client.streaming`"""
        from .resources.streaming import Streaming

        return Streaming(self)

    @cached_property
    def v3(self) -> V3:
        """`client.v3`"""
        from .resources.v3 import V3

        return V3(self)

    @cached_property
    def jobs(self) -> _SyncJobs:
        """Restore saved jobs, or wait for several at once."""
        from .._runtime.jobs.collection import SyncJobs as _SyncJobs

        return _SyncJobs(self)

    @cached_property
    def webhooks(
        self,
    ) -> _Webhooks[
        _models.AvatarVideoSuccessEvent
        | _models.AvatarVideoFailEvent
        | _models.AvatarVideoGifSuccessEvent
        | _models.AvatarVideoGifFailEvent
        | _models.VideoTranslateSuccessEvent
        | _models.VideoTranslateFailEvent
        | _models.PersonalizedVideoEvent
        | _models.V3Event
    ]:
        """Verify and parse webhook deliveries."""
        from .._runtime.webhooks.webhooks import Webhooks as _Webhooks

        return _Webhooks(self)


class AsyncHeyGen(_AsyncClient):
    """Client for HeyGen API.

    Makes videos of avatars and talking photos, translates videos, and keeps the assets they
    need. Versions 1 and 2 stand side by side; version 3 is under `v3`. HeyGen calls 1 and 2
    legacy, fully supported until October 2026.

    Args:
        api_key: API key of your HeyGen account. Defaults to the HEYGEN_API_KEY environment
            variable.
        oauth: OAuth token, for version 3. Defaults to the HEYGEN_OAUTH environment
            variable.
        base_url: Base URL. Defaults to the HEYGEN_BASE_URL environment variable or
            https://api.heygen.com.
        http_client: A custom httpx client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks are used; it is not
            closed.
        options: Timeout, deadline, retries and other options: see `CallOptions`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        oauth: str | None = None,
        base_url: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        credentials: dict[str, str | None] = {
            "api_key": api_key,
            "oauth": oauth,
        }
        super().__init__(SERVICE, credentials, base_url, http_client, options)

    @cached_property
    def videos(self) -> AsyncVideos:
        """`client.videos`"""
        from .resources.videos import AsyncVideos

        return AsyncVideos(self)

    @cached_property
    def video_agent(self) -> AsyncVideoAgent:
        """`client.video_agent`"""
        from .resources.video_agent import AsyncVideoAgent

        return AsyncVideoAgent(self)

    @cached_property
    def v2(self) -> AsyncV2:
        """`client.v2`"""
        from .resources.v2 import AsyncV2

        return AsyncV2(self)

    @cached_property
    def avatars(self) -> AsyncAvatars:
        """`client.avatars`"""
        from .resources.avatars import AsyncAvatars

        return AsyncAvatars(self)

    @cached_property
    def avatar_groups(self) -> AsyncAvatarGroups:
        """`client.avatar_groups`"""
        from .resources.avatar_groups import AsyncAvatarGroups

        return AsyncAvatarGroups(self)

    @cached_property
    def talking_photos(self) -> AsyncTalkingPhotos:
        """`client.talking_photos`"""
        from .resources.talking_photos import AsyncTalkingPhotos

        return AsyncTalkingPhotos(self)

    @cached_property
    def photo_avatars(self) -> AsyncPhotoAvatars:
        """`client.photo_avatars`"""
        from .resources.photo_avatars import AsyncPhotoAvatars

        return AsyncPhotoAvatars(self)

    @cached_property
    def digital_twins(self) -> AsyncDigitalTwins:
        """`client.digital_twins`"""
        from .resources.digital_twins import AsyncDigitalTwins

        return AsyncDigitalTwins(self)

    @cached_property
    def voices(self) -> AsyncVoices:
        """`client.voices`"""
        from .resources.voices import AsyncVoices

        return AsyncVoices(self)

    @cached_property
    def brand_voices(self) -> AsyncBrandVoices:
        """`client.brand_voices`"""
        from .resources.brand_voices import AsyncBrandVoices

        return AsyncBrandVoices(self)

    @cached_property
    def folders(self) -> AsyncFolders:
        """`client.folders`"""
        from .resources.folders import AsyncFolders

        return AsyncFolders(self)

    @cached_property
    def assets(self) -> AsyncAssets:
        """`client.assets`"""
        from .resources.assets import AsyncAssets

        return AsyncAssets(self)

    @cached_property
    def webhook_endpoints(self) -> AsyncWebhookEndpoints:
        """`client.webhook_endpoints`"""
        from .resources.webhook_endpoints import AsyncWebhookEndpoints

        return AsyncWebhookEndpoints(self)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """`client.templates`"""
        from .resources.templates import AsyncTemplates

        return AsyncTemplates(self)

    @cached_property
    def video_translations(self) -> AsyncVideoTranslations:
        """`client.video_translations`"""
        from .resources.video_translations import AsyncVideoTranslations

        return AsyncVideoTranslations(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """`client.users`"""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def personalized_videos(self) -> AsyncPersonalizedVideos:
        """`client.personalized_videos`"""
        from .resources.personalized_videos import AsyncPersonalizedVideos

        return AsyncPersonalizedVideos(self)

    @cached_property
    def streaming(self) -> AsyncStreaming:
        """`client.streaming`"""
        from .resources.streaming import AsyncStreaming

        return AsyncStreaming(self)

    @cached_property
    def v3(self) -> AsyncV3:
        """`client.v3`"""
        from .resources.v3 import AsyncV3

        return AsyncV3(self)

    @cached_property
    def jobs(self) -> _AsyncJobs:
        """Restore saved jobs, or wait for several at once."""
        from .._runtime.jobs.collection import AsyncJobs as _AsyncJobs

        return _AsyncJobs(self)

    @cached_property
    def webhooks(
        self,
    ) -> _Webhooks[
        _models.AvatarVideoSuccessEvent
        | _models.AvatarVideoFailEvent
        | _models.AvatarVideoGifSuccessEvent
        | _models.AvatarVideoGifFailEvent
        | _models.VideoTranslateSuccessEvent
        | _models.VideoTranslateFailEvent
        | _models.PersonalizedVideoEvent
        | _models.V3Event
    ]:
        """Verify and parse webhook deliveries."""
        from .._runtime.webhooks.webhooks import Webhooks as _Webhooks

        return _Webhooks(self)
