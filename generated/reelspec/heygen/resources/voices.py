# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:d8718bba634c
"""`client.voices`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

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

_LIST: OperationSpec[models.VoiceListAnswer] = OperationSpec(
    id="voices.list",
    method="GET",
    path="/v2/voices",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "VoiceListAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_LIST_V1: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="voices.list_v1",
    method="GET",
    path="/v1/voice.list",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_PREVIEW: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="voices.preview",
    method="POST",
    path="/v2/voices/{voice_id}/preview",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    parameters=(ParameterSpec("voice_id", "path"),),
    body=BodySpec(type=Type(_PARAMS, "PreviewVoiceRequest")),
    security=(("ApiKeyAuth",),),
)


class Voices(SyncResource):
    """Voices."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.VoiceListAnswer:
        """List voices.
        `GET /v2/voices`

        All at once, without pages.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_LIST, options=options)

    def list_v1(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List voices (version 1).
        `GET /v1/voice.list`

        The older list; its fields are not documented.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party. Not documented by the provider.
        """
        return self._client.call(_LIST_V1, options=options)

    def preview(
        self,
        voice_id: str,
        *,
        text: str,
        body_voice_id: str,
        text_type: Literal["plain", "ssml"] | MISSING = MISSING,
        settings: Mapping[str, Any] | MISSING = MISSING,
        with_timestamps: bool | MISSING = MISSING,
        generation_type: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Speak a text.
        `POST /v2/voices/{voice_id}/preview`

        Makes a sample. The answer is not in the stored page.

        Args:
            voice_id: Id of the voice.
            text: What is said.
            body_voice_id: Voice.
            text_type: How the text is written. Defaults to "plain".
            settings: Settings; the fields are not in the stored page.
            with_timestamps: Times of the words too. Defaults to false.
            generation_type: Not explained.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://docs.heygen.com/reference/generate-voice-audio-preview (2026-11-20). Not
        documented by the provider.
        """
        return self._client.call(
            _PREVIEW,
            {"voice_id": voice_id},
            body={
                "text": text,
                "voice_id": body_voice_id,
                "text_type": text_type,
                "settings": settings,
                "with_timestamps": with_timestamps,
                "generation_type": generation_type,
            },
            options=options,
        )


class AsyncVoices(AsyncResource):
    """Voices."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.VoiceListAnswer:
        """List voices.
        `GET /v2/voices`

        All at once, without pages.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_LIST, options=options)

    async def list_v1(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List voices (version 1).
        `GET /v1/voice.list`

        The older list; its fields are not documented.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party. Not documented by the provider.
        """
        return await self._client.call(_LIST_V1, options=options)

    async def preview(
        self,
        voice_id: str,
        *,
        text: str,
        body_voice_id: str,
        text_type: Literal["plain", "ssml"] | MISSING = MISSING,
        settings: Mapping[str, Any] | MISSING = MISSING,
        with_timestamps: bool | MISSING = MISSING,
        generation_type: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Speak a text.
        `POST /v2/voices/{voice_id}/preview`

        Makes a sample. The answer is not in the stored page.

        Args:
            voice_id: Id of the voice.
            text: What is said.
            body_voice_id: Voice.
            text_type: How the text is written. Defaults to "plain".
            settings: Settings; the fields are not in the stored page.
            with_timestamps: Times of the words too. Defaults to false.
            generation_type: Not explained.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://docs.heygen.com/reference/generate-voice-audio-preview (2026-11-20). Not
        documented by the provider.
        """
        return await self._client.call(
            _PREVIEW,
            {"voice_id": voice_id},
            body={
                "text": text,
                "voice_id": body_voice_id,
                "text_type": text_type,
                "settings": settings,
                "with_timestamps": with_timestamps,
                "generation_type": generation_type,
            },
            options=options,
        )
