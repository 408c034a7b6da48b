# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:7730e834f4c9
"""`client.models.flux_edit`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_EDIT: OperationSpec[Any] = OperationSpec(
    id="models.flux_edit.edit",
    method="POST",
    path="/models/flux-edit/edit",
    answers={
        "200": ResponseSpec("json"),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "402": ResponseSpec("json", Type(_MODELS, "InsufficientCredits")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "FluxEditRequest")),
    security=(("BearerAuth",),),
)


class ModelsFluxEdit(SyncResource):
    """Operations on flux_edit."""

    def edit(
        self,
        *,
        image_url: str | MISSING = MISSING,
        image_urls: Sequence[str] | MISSING = MISSING,
        prompt: str | MISSING = MISSING,
        resolution: str | MISSING = MISSING,
        guidance_scale: float | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Any:
        """Edit one or several images with Flux.
        `POST /models/flux-edit/edit`

        Costs 15 credits an image. The answer is not documented.

        Args:
            image_url: Address of the image to edit.
            image_urls: Further images that the prompt refers to by number.
            prompt: What to change.
            resolution: Size class, such as `2K`.
            guidance_scale: How closely the prompt is followed.
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

        Source: https://www.vydra.ai/docs/models/flux-edit (2026-11-20). The price is from the
        list of models. The stored page ends before the answer.
        """
        return self._client.call(
            _EDIT,
            body={
                "imageUrl": image_url,
                "imageUrls": image_urls,
                "prompt": prompt,
                "resolution": resolution,
                "guidanceScale": guidance_scale,
            },
            options=options,
        )


class AsyncModelsFluxEdit(AsyncResource):
    """Operations on flux_edit."""

    async def edit(
        self,
        *,
        image_url: str | MISSING = MISSING,
        image_urls: Sequence[str] | MISSING = MISSING,
        prompt: str | MISSING = MISSING,
        resolution: str | MISSING = MISSING,
        guidance_scale: float | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Any:
        """Edit one or several images with Flux.
        `POST /models/flux-edit/edit`

        Costs 15 credits an image. The answer is not documented.

        Args:
            image_url: Address of the image to edit.
            image_urls: Further images that the prompt refers to by number.
            prompt: What to change.
            resolution: Size class, such as `2K`.
            guidance_scale: How closely the prompt is followed.
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

        Source: https://www.vydra.ai/docs/models/flux-edit (2026-11-20). The price is from the
        list of models. The stored page ends before the answer.
        """
        return await self._client.call(
            _EDIT,
            body={
                "imageUrl": image_url,
                "imageUrls": image_urls,
                "prompt": prompt,
                "resolution": resolution,
                "guidanceScale": guidance_scale,
            },
            options=options,
        )
