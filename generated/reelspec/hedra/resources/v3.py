# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:75b04a17fcca
"""`client.v3`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .v3_balance import AsyncV3Balance, V3Balance
    from .v3_files import AsyncV3Files, V3Files
    from .v3_jobs import AsyncV3Jobs, V3Jobs
    from .v3_keys import AsyncV3Keys, V3Keys
    from .v3_log_drains import AsyncV3LogDrains, V3LogDrains
    from .v3_models import AsyncV3Models, V3Models
    from .v3_tokens import AsyncV3Tokens, V3Tokens
    from .v3_transactions import AsyncV3Transactions, V3Transactions
    from .v3_usage import AsyncV3Usage, V3Usage
    from .v3_webhook_deliveries import AsyncV3WebhookDeliveries, V3WebhookDeliveries
    from .v3_webhook_settings import AsyncV3WebhookSettings, V3WebhookSettings

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"


class V3(SyncResource):
    """Version 3 of the API, with its own server and key."""

    @cached_property
    def models(self) -> V3Models:
        """`client.v3.models`"""
        from .v3_models import V3Models

        return V3Models(self._client)

    @cached_property
    def jobs(self) -> V3Jobs:
        """`client.v3.jobs`"""
        from .v3_jobs import V3Jobs

        return V3Jobs(self._client)

    @cached_property
    def files(self) -> V3Files:
        """`client.v3.files`"""
        from .v3_files import V3Files

        return V3Files(self._client)

    @cached_property
    def balance(self) -> V3Balance:
        """`client.v3.balance`"""
        from .v3_balance import V3Balance

        return V3Balance(self._client)

    @cached_property
    def usage(self) -> V3Usage:
        """`client.v3.usage`"""
        from .v3_usage import V3Usage

        return V3Usage(self._client)

    @cached_property
    def transactions(self) -> V3Transactions:
        """`client.v3.transactions`"""
        from .v3_transactions import V3Transactions

        return V3Transactions(self._client)

    @cached_property
    def keys(self) -> V3Keys:
        """`client.v3.keys`"""
        from .v3_keys import V3Keys

        return V3Keys(self._client)

    @cached_property
    def tokens(self) -> V3Tokens:
        """`client.v3.tokens`"""
        from .v3_tokens import V3Tokens

        return V3Tokens(self._client)

    @cached_property
    def log_drains(self) -> V3LogDrains:
        """`client.v3.log_drains`"""
        from .v3_log_drains import V3LogDrains

        return V3LogDrains(self._client)

    @cached_property
    def webhook_settings(self) -> V3WebhookSettings:
        """`client.v3.webhook_settings`"""
        from .v3_webhook_settings import V3WebhookSettings

        return V3WebhookSettings(self._client)

    @cached_property
    def webhook_deliveries(self) -> V3WebhookDeliveries:
        """`client.v3.webhook_deliveries`"""
        from .v3_webhook_deliveries import V3WebhookDeliveries

        return V3WebhookDeliveries(self._client)


class AsyncV3(AsyncResource):
    """Version 3 of the API, with its own server and key."""

    @cached_property
    def models(self) -> AsyncV3Models:
        """`client.v3.models`"""
        from .v3_models import AsyncV3Models

        return AsyncV3Models(self._client)

    @cached_property
    def jobs(self) -> AsyncV3Jobs:
        """`client.v3.jobs`"""
        from .v3_jobs import AsyncV3Jobs

        return AsyncV3Jobs(self._client)

    @cached_property
    def files(self) -> AsyncV3Files:
        """`client.v3.files`"""
        from .v3_files import AsyncV3Files

        return AsyncV3Files(self._client)

    @cached_property
    def balance(self) -> AsyncV3Balance:
        """`client.v3.balance`"""
        from .v3_balance import AsyncV3Balance

        return AsyncV3Balance(self._client)

    @cached_property
    def usage(self) -> AsyncV3Usage:
        """`client.v3.usage`"""
        from .v3_usage import AsyncV3Usage

        return AsyncV3Usage(self._client)

    @cached_property
    def transactions(self) -> AsyncV3Transactions:
        """`client.v3.transactions`"""
        from .v3_transactions import AsyncV3Transactions

        return AsyncV3Transactions(self._client)

    @cached_property
    def keys(self) -> AsyncV3Keys:
        """`client.v3.keys`"""
        from .v3_keys import AsyncV3Keys

        return AsyncV3Keys(self._client)

    @cached_property
    def tokens(self) -> AsyncV3Tokens:
        """`client.v3.tokens`"""
        from .v3_tokens import AsyncV3Tokens

        return AsyncV3Tokens(self._client)

    @cached_property
    def log_drains(self) -> AsyncV3LogDrains:
        """`client.v3.log_drains`"""
        from .v3_log_drains import AsyncV3LogDrains

        return AsyncV3LogDrains(self._client)

    @cached_property
    def webhook_settings(self) -> AsyncV3WebhookSettings:
        """`client.v3.webhook_settings`"""
        from .v3_webhook_settings import AsyncV3WebhookSettings

        return AsyncV3WebhookSettings(self._client)

    @cached_property
    def webhook_deliveries(self) -> AsyncV3WebhookDeliveries:
        """`client.v3.webhook_deliveries`"""
        from .v3_webhook_deliveries import AsyncV3WebhookDeliveries

        return AsyncV3WebhookDeliveries(self._client)
