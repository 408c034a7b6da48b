# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:97d1b67aafe3
"""`client.v3`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .v3_assets import AsyncV3Assets, V3Assets
    from .v3_avatars import AsyncV3Avatars, V3Avatars
    from .v3_templates import AsyncV3Templates, V3Templates
    from .v3_users import AsyncV3Users, V3Users
    from .v3_video_translations import AsyncV3VideoTranslations, V3VideoTranslations
    from .v3_videos import AsyncV3Videos, V3Videos
    from .v3_voices import AsyncV3Voices, V3Voices
    from .v3_webhook_endpoints import AsyncV3WebhookEndpoints, V3WebhookEndpoints
    from .v3_webhook_events import AsyncV3WebhookEvents, V3WebhookEvents

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"


class V3(SyncResource):
    """The API version 3."""

    @cached_property
    def videos(self) -> V3Videos:
        """`client.v3.videos`"""
        from .v3_videos import V3Videos

        return V3Videos(self._client)

    @cached_property
    def voices(self) -> V3Voices:
        """`client.v3.voices`"""
        from .v3_voices import V3Voices

        return V3Voices(self._client)

    @cached_property
    def avatars(self) -> V3Avatars:
        """`client.v3.avatars`"""
        from .v3_avatars import V3Avatars

        return V3Avatars(self._client)

    @cached_property
    def assets(self) -> V3Assets:
        """`client.v3.assets`"""
        from .v3_assets import V3Assets

        return V3Assets(self._client)

    @cached_property
    def templates(self) -> V3Templates:
        """`client.v3.templates`"""
        from .v3_templates import V3Templates

        return V3Templates(self._client)

    @cached_property
    def video_translations(self) -> V3VideoTranslations:
        """`client.v3.video_translations`"""
        from .v3_video_translations import V3VideoTranslations

        return V3VideoTranslations(self._client)

    @cached_property
    def users(self) -> V3Users:
        """`client.v3.users`"""
        from .v3_users import V3Users

        return V3Users(self._client)

    @cached_property
    def webhook_endpoints(self) -> V3WebhookEndpoints:
        """`client.v3.webhook_endpoints`"""
        from .v3_webhook_endpoints import V3WebhookEndpoints

        return V3WebhookEndpoints(self._client)

    @cached_property
    def webhook_events(self) -> V3WebhookEvents:
        """`client.v3.webhook_events`"""
        from .v3_webhook_events import V3WebhookEvents

        return V3WebhookEvents(self._client)


class AsyncV3(AsyncResource):
    """The API version 3."""

    @cached_property
    def videos(self) -> AsyncV3Videos:
        """`client.v3.videos`"""
        from .v3_videos import AsyncV3Videos

        return AsyncV3Videos(self._client)

    @cached_property
    def voices(self) -> AsyncV3Voices:
        """`client.v3.voices`"""
        from .v3_voices import AsyncV3Voices

        return AsyncV3Voices(self._client)

    @cached_property
    def avatars(self) -> AsyncV3Avatars:
        """`client.v3.avatars`"""
        from .v3_avatars import AsyncV3Avatars

        return AsyncV3Avatars(self._client)

    @cached_property
    def assets(self) -> AsyncV3Assets:
        """`client.v3.assets`"""
        from .v3_assets import AsyncV3Assets

        return AsyncV3Assets(self._client)

    @cached_property
    def templates(self) -> AsyncV3Templates:
        """`client.v3.templates`"""
        from .v3_templates import AsyncV3Templates

        return AsyncV3Templates(self._client)

    @cached_property
    def video_translations(self) -> AsyncV3VideoTranslations:
        """`client.v3.video_translations`"""
        from .v3_video_translations import AsyncV3VideoTranslations

        return AsyncV3VideoTranslations(self._client)

    @cached_property
    def users(self) -> AsyncV3Users:
        """`client.v3.users`"""
        from .v3_users import AsyncV3Users

        return AsyncV3Users(self._client)

    @cached_property
    def webhook_endpoints(self) -> AsyncV3WebhookEndpoints:
        """`client.v3.webhook_endpoints`"""
        from .v3_webhook_endpoints import AsyncV3WebhookEndpoints

        return AsyncV3WebhookEndpoints(self._client)

    @cached_property
    def webhook_events(self) -> AsyncV3WebhookEvents:
        """`client.v3.webhook_events`"""
        from .v3_webhook_events import AsyncV3WebhookEvents

        return AsyncV3WebhookEvents(self._client)
