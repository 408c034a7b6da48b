# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:4a81aa0592b7
"""`client.models.nano_banana`"""

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

_EDIT: OperationSpec[models.NanoBananaImage] = OperationSpec(
    id="models.nano_banana.edit",
    method="POST",
    path="/models/nano-banana/edit",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "NanoBananaImage")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "402": ResponseSpec("json", Type(_MODELS, "InsufficientCredits")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "NanoBananaRequest")),
    security=(("BearerAuth",),),
)


class ModelsNanoBanana(SyncResource):
    """Operations on nano_banana."""

    def edit(
        self,
        *,
        prompt: str | MISSING = MISSING,
        image_url: str | MISSING = MISSING,
        aspect_ratio: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.NanoBananaImage:
        """Make or edit an image with Nano Banana.
        `POST /models/nano-banana/edit`

        Without `imageUrl` an image is made, with it that image is edited. Costs 8 credits an
        image.

        Args:
            prompt: What the image shows, or what to change.
            image_url: Address of the image to edit.
            aspect_ratio: Width to height, such as 16:9.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong. Codes INVALID_INPUT, INVALID_FILE_TYPE,
                FILE_TOO_LARGE, INVALID_URL.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits. Code INSUFFICIENT_CREDITS.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/models/nano-banana (2026-11-20).
        """
        return self._client.call(
            _EDIT,
            body={"prompt": prompt, "imageUrl": image_url, "aspectRatio": aspect_ratio},
            options=options,
        )


class AsyncModelsNanoBanana(AsyncResource):
    """Operations on nano_banana."""

    async def edit(
        self,
        *,
        prompt: str | MISSING = MISSING,
        image_url: str | MISSING = MISSING,
        aspect_ratio: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.NanoBananaImage:
        """Make or edit an image with Nano Banana.
        `POST /models/nano-banana/edit`

        Without `imageUrl` an image is made, with it that image is edited. Costs 8 credits an
        image.

        Args:
            prompt: What the image shows, or what to change.
            image_url: Address of the image to edit.
            aspect_ratio: Width to height, such as 16:9.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong. Codes INVALID_INPUT, INVALID_FILE_TYPE,
                FILE_TOO_LARGE, INVALID_URL.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits. Code INSUFFICIENT_CREDITS.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/models/nano-banana (2026-11-20).
        """
        return await self._client.call(
            _EDIT,
            body={"prompt": prompt, "imageUrl": image_url, "aspectRatio": aspect_ratio},
            options=options,
        )
