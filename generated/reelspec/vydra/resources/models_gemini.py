# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:c2e35cb5af84
"""`client.models.gemini`"""

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

_GENERATE: OperationSpec[models.GeneratedImage] = OperationSpec(
    id="models.gemini.generate",
    method="POST",
    path="/models/gemini/generate",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "GeneratedImage")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "402": ResponseSpec("json", Type(_MODELS, "InsufficientCredits")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "GeminiGenerateRequest")),
    security=(("BearerAuth",),),
)

_EDIT: OperationSpec[models.GeneratedImage] = OperationSpec(
    id="models.gemini.edit",
    method="POST",
    path="/models/gemini/edit",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "GeneratedImage")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "402": ResponseSpec("json", Type(_MODELS, "InsufficientCredits")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "GeminiEditRequest")),
    security=(("BearerAuth",),),
)


class ModelsGemini(SyncResource):
    """Operations on gemini."""

    def generate(
        self,
        *,
        prompt: str,
        aspect_ratio: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.GeneratedImage:
        """Make an image with Gemini.
        `POST /models/gemini/generate`

        Answers with the finished image. Costs 5 credits an image.

        Args:
            prompt: What the image shows.
            aspect_ratio: Width to height: 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9 or
                21:9.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: The image could not be made.

        Source: https://www.vydra.ai/docs/models/gemini-generate (2026-11-20).
        """
        return self._client.call(
            _GENERATE, body={"prompt": prompt, "aspectRatio": aspect_ratio}, options=options
        )

    def edit(
        self,
        *,
        image_url: str | MISSING = MISSING,
        prompt: str | MISSING = MISSING,
        aspect_ratio: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.GeneratedImage:
        """Edit an image with Gemini.
        `POST /models/gemini/edit`

        Answers with the finished image. Costs 5 credits in the documented example.

        Args:
            image_url: Address of the image to edit.
            prompt: What to change.
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

        Source: https://www.vydra.ai/docs/models/gemini-edit (2026-11-20).
        """
        return self._client.call(
            _EDIT,
            body={"imageUrl": image_url, "prompt": prompt, "aspectRatio": aspect_ratio},
            options=options,
        )


class AsyncModelsGemini(AsyncResource):
    """Operations on gemini."""

    async def generate(
        self,
        *,
        prompt: str,
        aspect_ratio: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.GeneratedImage:
        """Make an image with Gemini.
        `POST /models/gemini/generate`

        Answers with the finished image. Costs 5 credits an image.

        Args:
            prompt: What the image shows.
            aspect_ratio: Width to height: 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9 or
                21:9.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: The image could not be made.

        Source: https://www.vydra.ai/docs/models/gemini-generate (2026-11-20).
        """
        return await self._client.call(
            _GENERATE, body={"prompt": prompt, "aspectRatio": aspect_ratio}, options=options
        )

    async def edit(
        self,
        *,
        image_url: str | MISSING = MISSING,
        prompt: str | MISSING = MISSING,
        aspect_ratio: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.GeneratedImage:
        """Edit an image with Gemini.
        `POST /models/gemini/edit`

        Answers with the finished image. Costs 5 credits in the documented example.

        Args:
            image_url: Address of the image to edit.
            prompt: What to change.
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

        Source: https://www.vydra.ai/docs/models/gemini-edit (2026-11-20).
        """
        return await self._client.call(
            _EDIT,
            body={"imageUrl": image_url, "prompt": prompt, "aspectRatio": aspect_ratio},
            options=options,
        )
