# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:eaa385e9b192
"""`client.v3.webhook_settings`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ParameterSpec,
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
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    server="https://api.hedra.com",
    repeatable=True,
)

_RETRIEVE_DEFAULT: OperationSpec[models.V3DefaultWebhookSetting] = OperationSpec(
    id="v3.webhook_settings.retrieve_default",
    method="GET",
    path="/v3/webhooks/default",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3DefaultWebhookSetting")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
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
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3WebhookSettingsUpdateDefaultArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3DefaultWebhook")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
    idempotency_header="Idempotency-Key",
)

_DELETE_DEFAULT: OperationSpec[None] = OperationSpec(
    id="v3.webhook_settings.delete_default",
    method="DELETE",
    path="/v3/webhooks/default",
    answers={
        "204": ResponseSpec("none"),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
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
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3WebhookSettingsTestDefaultArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)


class V3WebhookSettings(SyncResource):
    """Operations on webhook_settings."""

    def retrieve_public_key(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3WebhookPublicKey:
        """Retrieve the public key of webhook signatures.
        `GET /v3/webhooks/public-key`

        Returns the ed25519 key in Base64. Needs no key.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(_RETRIEVE_PUBLIC_KEY, options=options)

    def retrieve_default(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3DefaultWebhookSetting:
        """Retrieve the default webhook.
        `GET /v3/webhooks/default`

        Returns the URL of deliveries for jobs without a webhook of their own.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(_RETRIEVE_DEFAULT, options=options)

    def update_default(
        self,
        *,
        url: str,
        idempotency_key: str | MISSING = MISSING,
        enabled: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3DefaultWebhookSetting:
        """Set the default webhook.
        `PUT /v3/webhooks/default`

        Sets the URL of deliveries for jobs without a webhook of their own.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            url: URL of the receiver, https. 1 to 8192 characters.
            enabled: Whether deliveries are sent. Defaults to true.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(
            _UPDATE_DEFAULT,
            {"idempotency_key": idempotency_key},
            body={"url": url, "enabled": enabled},
            options=options,
        )

    def delete_default(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete the default webhook.
        `DELETE /v3/webhooks/default`

        Removes the default webhook.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(_DELETE_DEFAULT, options=options)

    def test_default(
        self,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookTest:
        """Test the default webhook.
        `POST /v3/webhooks/default/test`

        Sends a test delivery and returns its outcome.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(
            _TEST_DEFAULT, {"idempotency_key": idempotency_key}, options=options
        )


class AsyncV3WebhookSettings(AsyncResource):
    """Operations on webhook_settings."""

    async def retrieve_public_key(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3WebhookPublicKey:
        """Retrieve the public key of webhook signatures.
        `GET /v3/webhooks/public-key`

        Returns the ed25519 key in Base64. Needs no key.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(_RETRIEVE_PUBLIC_KEY, options=options)

    async def retrieve_default(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3DefaultWebhookSetting:
        """Retrieve the default webhook.
        `GET /v3/webhooks/default`

        Returns the URL of deliveries for jobs without a webhook of their own.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(_RETRIEVE_DEFAULT, options=options)

    async def update_default(
        self,
        *,
        url: str,
        idempotency_key: str | MISSING = MISSING,
        enabled: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3DefaultWebhookSetting:
        """Set the default webhook.
        `PUT /v3/webhooks/default`

        Sets the URL of deliveries for jobs without a webhook of their own.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            url: URL of the receiver, https. 1 to 8192 characters.
            enabled: Whether deliveries are sent. Defaults to true.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(
            _UPDATE_DEFAULT,
            {"idempotency_key": idempotency_key},
            body={"url": url, "enabled": enabled},
            options=options,
        )

    async def delete_default(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete the default webhook.
        `DELETE /v3/webhooks/default`

        Removes the default webhook.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(_DELETE_DEFAULT, options=options)

    async def test_default(
        self,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookTest:
        """Test the default webhook.
        `POST /v3/webhooks/default/test`

        Sends a test delivery and returns its outcome.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(
            _TEST_DEFAULT, {"idempotency_key": idempotency_key}, options=options
        )
