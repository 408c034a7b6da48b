# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:71011ab948fe
"""`client.models.elevenlabs`"""

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

_SPEAK: OperationSpec[models.GeneratedSpeech] = OperationSpec(
    id="models.elevenlabs.speak",
    method="POST",
    path="/models/elevenlabs/tts",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "GeneratedSpeech")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "402": ResponseSpec("json", Type(_MODELS, "PaymentError")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "SpeechRequest")),
    security=(("BearerAuth",),),
)


class ModelsElevenlabs(SyncResource):
    """Operations on elevenlabs."""

    def speak(
        self,
        *,
        text: str,
        voice_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.GeneratedSpeech:
        """Generate speech with ElevenLabs.
        `POST /models/elevenlabs/tts`

        Returns the URL of the finished audio. Costs 5 credits.

        Args:
            text: Text to speak.
            voice_id: Id of the voice, such as `21m00Tcm4TlvDq8ikWAM`.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or invalid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: The credits are insufficient. Code INSUFFICIENT_CREDITS.
            PermissionDeniedError: 403: The key lacks a scope. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits apply to a
                sliding window per organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed to process the request.

        No page of Vydra describes this call; a client of a third party (github
        openclaw/openclaw, extensions/vydra/speech-provider.ts at 04bc482) uses it.
        """
        return self._client.call(_SPEAK, body={"text": text, "voice_id": voice_id}, options=options)


class AsyncModelsElevenlabs(AsyncResource):
    """Operations on elevenlabs."""

    async def speak(
        self,
        *,
        text: str,
        voice_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.GeneratedSpeech:
        """Generate speech with ElevenLabs.
        `POST /models/elevenlabs/tts`

        Returns the URL of the finished audio. Costs 5 credits.

        Args:
            text: Text to speak.
            voice_id: Id of the voice, such as `21m00Tcm4TlvDq8ikWAM`.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or invalid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: The credits are insufficient. Code INSUFFICIENT_CREDITS.
            PermissionDeniedError: 403: The key lacks a scope. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits apply to a
                sliding window per organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed to process the request.

        No page of Vydra describes this call; a client of a third party (github
        openclaw/openclaw, extensions/vydra/speech-provider.ts at 04bc482) uses it.
        """
        return await self._client.call(
            _SPEAK, body={"text": text, "voice_id": voice_id}, options=options
        )
