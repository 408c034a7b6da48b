# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:e6be7d13f9ac
"""`client.models.grok_imagine`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.jobs.job import AsyncCancelableJob, CancelableJob
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

_CREATE: OperationSpec[models.GrokImagineCreated] = OperationSpec(
    id="models.grok_imagine.create",
    method="POST",
    path="/models/grok-imagine",
    answers={
        "202": ResponseSpec("json", Type(_MODELS, "GrokImagineCreated")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "402": ResponseSpec("json", Type(_MODELS, "InsufficientCredits")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "GrokImagineRequest")),
    security=(("BearerAuth",),),
)


class ModelsGrokImagine(SyncResource):
    """Operations on grok_imagine."""

    def create(
        self,
        *,
        prompt: str | MISSING = MISSING,
        model: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> CancelableJob[models.GrokImagineCreated, models.Job]:
        """Start a Grok Imagine job.
        `POST /models/grok-imagine`

        Makes an image or, with `model` text-to-video, a video. A video costs 150 credits in the
        documented example.

        Args:
            prompt: What the image or video shows.
            model: `text-to-video` makes a video. Other values are not in the stored page.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.models.grok_imagine.create(
                prompt="Slow dolly through a neon-drenched Tokyo alley with rain reflections, 4K cinematic",
                model="text-to-video",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://www.vydra.ai/docs/models/grok-imagine (2026-11-20). A video is answered
        with a job, an image at once without one (page as of 2026-08-09).
        """
        return self._client.submit_cancelable(
            _CREATE, body={"prompt": prompt, "model": model}, options=options
        )


class AsyncModelsGrokImagine(AsyncResource):
    """Operations on grok_imagine."""

    async def create(
        self,
        *,
        prompt: str | MISSING = MISSING,
        model: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncCancelableJob[models.GrokImagineCreated, models.Job]:
        """Start a Grok Imagine job.
        `POST /models/grok-imagine`

        Makes an image or, with `model` text-to-video, a video. A video costs 150 credits in the
        documented example.

        Args:
            prompt: What the image or video shows.
            model: `text-to-video` makes a video. Other values are not in the stored page.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.models.grok_imagine.create(
                prompt="Slow dolly through a neon-drenched Tokyo alley with rain reflections, 4K cinematic",
                model="text-to-video",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://www.vydra.ai/docs/models/grok-imagine (2026-11-20). A video is answered
        with a job, an image at once without one (page as of 2026-08-09).
        """
        return await self._client.submit_cancelable(
            _CREATE, body={"prompt": prompt, "model": model}, options=options
        )
