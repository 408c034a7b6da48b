# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:5cd89d970db4
"""`client.models.kling`"""

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

_CREATE: OperationSpec[models.ModelJobCreated] = OperationSpec(
    id="models.kling.create",
    method="POST",
    path="/models/kling",
    answers={
        "202": ResponseSpec("json", Type(_MODELS, "ModelJobCreated")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "402": ResponseSpec("json", Type(_MODELS, "InsufficientCredits")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "KlingRequest")),
    security=(("BearerAuth",),),
)


class ModelsKling(SyncResource):
    """Operations on kling."""

    def create(
        self,
        *,
        image_url: str | MISSING = MISSING,
        video_url: str | MISSING = MISSING,
        prompt: str | MISSING = MISSING,
        character_orientation: str | MISSING = MISSING,
        keep_original_sound: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> CancelableJob[models.ModelJobCreated, models.Job]:
        """Start a Kling motion-control job.
        `POST /models/kling`

        Moves a character as a reference video moves. Costs 40 credits in the documented
        example.

        Args:
            image_url: Image of the character.
            video_url: Video whose motion is followed.
            prompt: What is shown.
            character_orientation: Orientation of the character, such as `video`.
            keep_original_sound: Keep the sound of the video.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.models.kling.create(
                image_url="https://example.com/character.jpg",
                video_url="https://example.com/dance-reference.mp4",
                prompt="A person dancing energetically in a studio",
                character_orientation="video",
                keep_original_sound=True,
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

        Source: https://www.vydra.ai/docs/models/kling (2026-11-20).
        """
        return self._client.submit_cancelable(
            _CREATE,
            body={
                "image_url": image_url,
                "video_url": video_url,
                "prompt": prompt,
                "character_orientation": character_orientation,
                "keep_original_sound": keep_original_sound,
            },
            options=options,
        )


class AsyncModelsKling(AsyncResource):
    """Operations on kling."""

    async def create(
        self,
        *,
        image_url: str | MISSING = MISSING,
        video_url: str | MISSING = MISSING,
        prompt: str | MISSING = MISSING,
        character_orientation: str | MISSING = MISSING,
        keep_original_sound: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncCancelableJob[models.ModelJobCreated, models.Job]:
        """Start a Kling motion-control job.
        `POST /models/kling`

        Moves a character as a reference video moves. Costs 40 credits in the documented
        example.

        Args:
            image_url: Image of the character.
            video_url: Video whose motion is followed.
            prompt: What is shown.
            character_orientation: Orientation of the character, such as `video`.
            keep_original_sound: Keep the sound of the video.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.models.kling.create(
                image_url="https://example.com/character.jpg",
                video_url="https://example.com/dance-reference.mp4",
                prompt="A person dancing energetically in a studio",
                character_orientation="video",
                keep_original_sound=True,
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

        Source: https://www.vydra.ai/docs/models/kling (2026-11-20).
        """
        return await self._client.submit_cancelable(
            _CREATE,
            body={
                "image_url": image_url,
                "video_url": video_url,
                "prompt": prompt,
                "character_orientation": character_orientation,
                "keep_original_sound": keep_original_sound,
            },
            options=options,
        )
