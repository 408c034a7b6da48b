# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:b90c915ef51b
"""`client.v3.webhook_settings`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_RETRIEVE_PUBLIC_KEY: OperationSpec[models.V3WebhookPublicKey] = OperationSpec(
    id="v3.webhook_settings.retrieve_public_key",
    method="GET",
    path="/v3/webhooks/public-key",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3WebhookPublicKey")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_UPDATE_DEFAULT: OperationSpec[models.V3DefaultWebhookSetting] = OperationSpec(
    id="v3.webhook_settings.update_default",
    method="PUT",
    path="/v3/webhooks/default",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3DefaultWebhookSetting")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "V3DefaultWebhook")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_TEST_DEFAULT: OperationSpec[models.V3WebhookTest] = OperationSpec(
    id="v3.webhook_settings.test_default",
    method="POST",
    path="/v3/webhooks/default/test",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3WebhookTest")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    server="https://api.hedra.com",
    security=(("v3_key",),),
)


class V3WebhookSettings(SyncResource):
    """Operations on webhook_settings."""

    def retrieve_public_key(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3WebhookPublicKey:
        """Show the key that signs deliveries.
        `GET /v3/webhooks/public-key`

        An ed25519 key in base64.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return self._client.call(_RETRIEVE_PUBLIC_KEY, options=options)

    def update_default(
        self,
        *,
        url: str,
        enabled: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3DefaultWebhookSetting:
        """Set where deliveries go.
        `PUT /v3/webhooks/default`

        The receiver of deliveries of jobs that name no webhook of their own.

        Args:
            url: Address of the receiver, https. 1 to 8192 characters.
            enabled: Whether deliveries are sent. Defaults to true.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The status of success is assumed, and that the answer is the stored setting.
        """
        return self._client.call(
            _UPDATE_DEFAULT, body={"url": url, "enabled": enabled}, options=options
        )

    def test_default(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3WebhookTest:
        """Send a test delivery.
        `POST /v3/webhooks/default/test`

        Tells what the receiver answered.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return self._client.call(_TEST_DEFAULT, options=options)


class AsyncV3WebhookSettings(AsyncResource):
    """Operations on webhook_settings."""

    async def retrieve_public_key(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3WebhookPublicKey:
        """Show the key that signs deliveries.
        `GET /v3/webhooks/public-key`

        An ed25519 key in base64.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return await self._client.call(_RETRIEVE_PUBLIC_KEY, options=options)

    async def update_default(
        self,
        *,
        url: str,
        enabled: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3DefaultWebhookSetting:
        """Set where deliveries go.
        `PUT /v3/webhooks/default`

        The receiver of deliveries of jobs that name no webhook of their own.

        Args:
            url: Address of the receiver, https. 1 to 8192 characters.
            enabled: Whether deliveries are sent. Defaults to true.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The status of success is assumed, and that the answer is the stored setting.
        """
        return await self._client.call(
            _UPDATE_DEFAULT, body={"url": url, "enabled": enabled}, options=options
        )

    async def test_default(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3WebhookTest:
        """Send a test delivery.
        `POST /v3/webhooks/default/test`

        Tells what the receiver answered.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return await self._client.call(_TEST_DEFAULT, options=options)
