# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:b3788b87a1dd
"""`client.v3.avatar_realtime`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.jobs.job import AsyncJob, Job
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ParameterSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions
from ..._runtime.streams import AsyncStream, ServerSentEvent, Stream
from ..._runtime.streams import StreamSpec as _StreamSpec

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_CREATE_BODY = BodySpec(type=Type(_PARAMS, "V3CreateRealtimeRequest"))
_CREATE: OperationSpec[models.V3RealtimeStartedResponse] = OperationSpec(
    id="v3.avatar_realtime.create",
    method="POST",
    path="/v3/avatar-realtime",
    answers={
        "201": ResponseSpec("json", Type(_MODELS, "V3RealtimeStartedResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3AvatarRealtimeCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=_CREATE_BODY,
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE: OperationSpec[models.V3RealtimeStreamResponse] = OperationSpec(
    id="v3.avatar_realtime.retrieve",
    method="GET",
    path="/v3/avatar-realtime/{stream_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3RealtimeStreamResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("stream_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_SEND_TEXT: OperationSpec[models.V3Response] = OperationSpec(
    id="v3.avatar_realtime.send_text",
    method="POST",
    path="/v3/avatar-realtime/{stream_id}/text",
    answers={
        "202": ResponseSpec("json", Type(_MODELS, "V3Response")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "410": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3AvatarRealtimeSendTextArguments"),
    parameters=(
        ParameterSpec("stream_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    body=BodySpec(type=Type(_PARAMS, "V3SendTextRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE_WORDS: OperationSpec[str] = OperationSpec(
    id="v3.avatar_realtime.retrieve_words",
    method="GET",
    path="/v3/avatar-realtime/{stream_id}/words",
    answers={
        "200": ResponseSpec("text"),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("stream_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
    accepts="text/event-stream",
)

_RETRIEVE_WORDS_STREAM = _StreamSpec("events", "text/event-stream", Type(_MODELS, "V3WordTimings"))


class V3AvatarRealtime(SyncResource):
    """Operations on avatar_realtime."""

    @overload
    def create(
        self,
        *,
        type: Literal["tts"],
        avatar_id: str,
        text: str,
        voice_id: str,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3RealtimeStartedResponse, models.V3RealtimeStreamResponse]:
        """Start a stream of an avatar.
        `POST /v3/avatar-realtime`

        Streams an avatar that speaks, at 720p, for at most one hour; 3 streams at once. A text
        stream without new text ends after 30 seconds.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            type: Kind of stream.
            avatar_id: Look of the avatar.
            text: Text to speak. At least 1 characters.
            voice_id: Voice.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.avatar_realtime.create(
                type="tts",
                avatar_id="Daisy-inskirt-20220818",
                text="Hi there",
                voice_id="1bd001e7e50f421d891986aad5158bc8",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """

    @overload
    def create(
        self,
        *,
        type: Literal["audio"],
        avatar_id: str,
        audio: Any,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3RealtimeStartedResponse, models.V3RealtimeStreamResponse]:
        """Start a stream of an avatar.
        `POST /v3/avatar-realtime`

        Streams an avatar that speaks, at 720p, for at most one hour; 3 streams at once. A text
        stream without new text ends after 30 seconds.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            type: Kind of stream.
            avatar_id: Look of the avatar.
            audio: Audio. Not documented by the provider.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """

    @overload
    def create(
        self,
        *,
        type: Literal["text_stream"],
        avatar_id: str,
        voice_id: str,
        text: str,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3RealtimeStartedResponse, models.V3RealtimeStreamResponse]:
        """Start a stream of an avatar.
        `POST /v3/avatar-realtime`

        Streams an avatar that speaks, at 720p, for at most one hour; 3 streams at once. A text
        stream without new text ends after 30 seconds.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            type: Kind of stream.
            avatar_id: Look of the avatar.
            voice_id: Voice.
            text: First piece of the text.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """

    def create(
        self,
        *,
        idempotency_key: Any = MISSING,
        options: CallOptions | None = None,
        **body: Any,
    ) -> Job[models.V3RealtimeStartedResponse, models.V3RealtimeStreamResponse]:
        """Start a stream of an avatar.
        `POST /v3/avatar-realtime`

        Streams an avatar that speaks, at 720p, for at most one hour; 3 streams at once. A text
        stream without new text ends after 30 seconds.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """
        return self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body=_CREATE_BODY.spread(body),
            options=options,
        )

    def retrieve(
        self,
        stream_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3RealtimeStreamResponse:
        """Retrieve a stream.
        `GET /v3/avatar-realtime/{stream_id}`

        Status of the stream, and its address.

        Args:
            stream_id: Id of the stream.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """
        return self._client.call(_RETRIEVE, {"stream_id": stream_id}, options=options)

    def send_text(
        self,
        stream_id: str,
        *,
        text: str,
        idempotency_key: str | MISSING = MISSING,
        final: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Response:
        """Send text to a stream.
        `POST /v3/avatar-realtime/{stream_id}/text`

        Adds text to a stream of the kind `text_stream`. With `final` it is the last; 410 after
        it.

        Args:
            stream_id: Id of the stream.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            text: Text to speak.
            final: Whether it is the last piece. After it 410.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """
        return self._client.call(
            _SEND_TEXT,
            {"stream_id": stream_id, "idempotency_key": idempotency_key},
            body={"text": text, "final": final},
            options=options,
        )

    def retrieve_words(
        self,
        stream_id: str,
        *,
        options: CallOptions | None = None,
    ) -> str:
        """Retrieve the times of words.
        `GET /v3/avatar-realtime/{stream_id}/words`

        Server-sent events with the words of a stream and their times; the last event is `end`.

        Args:
            stream_id: Id of the stream.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """
        return self._client.call(_RETRIEVE_WORDS, {"stream_id": stream_id}, options=options)

    def retrieve_words_events(
        self,
        stream_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Stream[ServerSentEvent[models.V3WordTimings]]:
        """Retrieve the times of words.
        `GET /v3/avatar-realtime/{stream_id}/words`

        Server-sent events with the words of a stream and their times; the last event is `end`.

        Args:
            stream_id: Id of the stream.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """
        return self._client.stream(
            _RETRIEVE_WORDS, _RETRIEVE_WORDS_STREAM, {"stream_id": stream_id}, options=options
        )


class AsyncV3AvatarRealtime(AsyncResource):
    """Operations on avatar_realtime."""

    @overload
    async def create(
        self,
        *,
        type: Literal["tts"],
        avatar_id: str,
        text: str,
        voice_id: str,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3RealtimeStartedResponse, models.V3RealtimeStreamResponse]:
        """Start a stream of an avatar.
        `POST /v3/avatar-realtime`

        Streams an avatar that speaks, at 720p, for at most one hour; 3 streams at once. A text
        stream without new text ends after 30 seconds.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            type: Kind of stream.
            avatar_id: Look of the avatar.
            text: Text to speak. At least 1 characters.
            voice_id: Voice.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.avatar_realtime.create(
                type="tts",
                avatar_id="Daisy-inskirt-20220818",
                text="Hi there",
                voice_id="1bd001e7e50f421d891986aad5158bc8",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """

    @overload
    async def create(
        self,
        *,
        type: Literal["audio"],
        avatar_id: str,
        audio: Any,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3RealtimeStartedResponse, models.V3RealtimeStreamResponse]:
        """Start a stream of an avatar.
        `POST /v3/avatar-realtime`

        Streams an avatar that speaks, at 720p, for at most one hour; 3 streams at once. A text
        stream without new text ends after 30 seconds.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            type: Kind of stream.
            avatar_id: Look of the avatar.
            audio: Audio. Not documented by the provider.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """

    @overload
    async def create(
        self,
        *,
        type: Literal["text_stream"],
        avatar_id: str,
        voice_id: str,
        text: str,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3RealtimeStartedResponse, models.V3RealtimeStreamResponse]:
        """Start a stream of an avatar.
        `POST /v3/avatar-realtime`

        Streams an avatar that speaks, at 720p, for at most one hour; 3 streams at once. A text
        stream without new text ends after 30 seconds.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            type: Kind of stream.
            avatar_id: Look of the avatar.
            voice_id: Voice.
            text: First piece of the text.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """

    async def create(
        self,
        *,
        idempotency_key: Any = MISSING,
        options: CallOptions | None = None,
        **body: Any,
    ) -> AsyncJob[models.V3RealtimeStartedResponse, models.V3RealtimeStreamResponse]:
        """Start a stream of an avatar.
        `POST /v3/avatar-realtime`

        Streams an avatar that speaks, at 720p, for at most one hour; 3 streams at once. A text
        stream without new text ends after 30 seconds.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """
        return await self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body=_CREATE_BODY.spread(body),
            options=options,
        )

    async def retrieve(
        self,
        stream_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3RealtimeStreamResponse:
        """Retrieve a stream.
        `GET /v3/avatar-realtime/{stream_id}`

        Status of the stream, and its address.

        Args:
            stream_id: Id of the stream.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """
        return await self._client.call(_RETRIEVE, {"stream_id": stream_id}, options=options)

    async def send_text(
        self,
        stream_id: str,
        *,
        text: str,
        idempotency_key: str | MISSING = MISSING,
        final: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Response:
        """Send text to a stream.
        `POST /v3/avatar-realtime/{stream_id}/text`

        Adds text to a stream of the kind `text_stream`. With `final` it is the last; 410 after
        it.

        Args:
            stream_id: Id of the stream.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            text: Text to speak.
            final: Whether it is the last piece. After it 410.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """
        return await self._client.call(
            _SEND_TEXT,
            {"stream_id": stream_id, "idempotency_key": idempotency_key},
            body={"text": text, "final": final},
            options=options,
        )

    async def retrieve_words(
        self,
        stream_id: str,
        *,
        options: CallOptions | None = None,
    ) -> str:
        """Retrieve the times of words.
        `GET /v3/avatar-realtime/{stream_id}/words`

        Server-sent events with the words of a stream and their times; the last event is `end`.

        Args:
            stream_id: Id of the stream.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """
        return await self._client.call(_RETRIEVE_WORDS, {"stream_id": stream_id}, options=options)

    def retrieve_words_events(
        self,
        stream_id: str,
        *,
        options: CallOptions | None = None,
    ) -> AsyncStream[ServerSentEvent[models.V3WordTimings]]:
        """Retrieve the times of words.
        `GET /v3/avatar-realtime/{stream_id}/words`

        Server-sent events with the words of a stream and their times; the last event is `end`.

        Args:
            stream_id: Id of the stream.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/avatar-realtime (2026-11-25). And the reference
        pages of the operation.
        """
        return self._client.stream(
            _RETRIEVE_WORDS, _RETRIEVE_WORDS_STREAM, {"stream_id": stream_id}, options=options
        )
