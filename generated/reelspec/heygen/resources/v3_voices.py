# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:691dc0e777da
"""`client.v3.voices`"""

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
from ..._runtime.paging import AsyncPages, Pages, PagingSpec

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.V3VoiceList] = OperationSpec(
    id="v3.voices.list",
    method="GET",
    path="/v3/voices",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3VoiceList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VoicesListArguments"),
    parameters=(
        ParameterSpec("limit", "query"),
        ParameterSpec("token", "query"),
        ParameterSpec("type", "query"),
        ParameterSpec("engine", "query"),
        ParameterSpec("language", "query"),
        ParameterSpec("gender", "query"),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_DESIGN: OperationSpec[models.V3Answer] = OperationSpec(
    id="v3.voices.design",
    method="POST",
    path="/v3/voices",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Answer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VoicesDesignArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3OpenRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE: OperationSpec[models.V3VoiceAnswer] = OperationSpec(
    id="v3.voices.retrieve",
    method="GET",
    path="/v3/voices/{voice_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3VoiceAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("voice_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_DELETE: OperationSpec[Any] = OperationSpec(
    id="v3.voices.delete",
    method="DELETE",
    path="/v3/voices/{voice_id}",
    answers={
        "200": ResponseSpec("json"),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("voice_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_LIST_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    default_limit=20,
    items="/data",
    next="/next_token",
    more="/has_more",
)


class V3Voices(SyncResource):
    """Voices."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        type: Literal["public", "private"] | MISSING = MISSING,
        engine: str | MISSING = MISSING,
        language: str | MISSING = MISSING,
        gender: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VoiceList:
        """List voices.
        `GET /v3/voices`

        Public voices and those of the account, a page at a time.

        Args:
            limit: Entries a page. 1 to 100. Defaults to 20.
            token: Where the page begins; the `next_token` of the page before.
            type: Whose voices.
            engine: Only voices of this engine.
            language: Only voices of this language.
            gender: Only voices of this gender.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Fields of an entry are assumed to be
        those of a single voice.
        """
        return self._client.call(
            _LIST,
            {
                "limit": limit,
                "token": token,
                "type": type,
                "engine": engine,
                "language": language,
                "gender": gender,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        type: Literal["public", "private"] | MISSING = MISSING,
        engine: str | MISSING = MISSING,
        language: str | MISSING = MISSING,
        gender: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3VoiceList, models.V3Voice]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/voices`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {
                "limit": limit,
                "token": token,
                "type": type,
                "engine": engine,
                "language": language,
                "gender": gender,
            },
            options,
        )

    def design(
        self,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Design a voice.
        `POST /v3/voices`

        Makes a voice from a design. Fields and answer are not documented.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are documented. Not
        documented by the provider.
        """
        return self._client.call(
            _DESIGN, {"idempotency_key": idempotency_key}, body=body, options=options
        )

    def retrieve(
        self,
        voice_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3VoiceAnswer:
        """Show a voice.
        `GET /v3/voices/{voice_id}`

        One voice, with the state of its making.

        Args:
            voice_id: Id of the voice.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://heygen-1fa696a7.mintlify.app/reference/get-voice (2026-11-20).
        """
        return self._client.call(_RETRIEVE, {"voice_id": voice_id}, options=options)

    def delete(
        self,
        voice_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a voice.
        `DELETE /v3/voices/{voice_id}`

        Deletes the voice. The answer is not documented.

        Args:
            voice_id: Id of the voice.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: voices, get, delete.
        """
        return self._client.call(_DELETE, {"voice_id": voice_id}, options=options)


class AsyncV3Voices(AsyncResource):
    """Voices."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        type: Literal["public", "private"] | MISSING = MISSING,
        engine: str | MISSING = MISSING,
        language: str | MISSING = MISSING,
        gender: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VoiceList:
        """List voices.
        `GET /v3/voices`

        Public voices and those of the account, a page at a time.

        Args:
            limit: Entries a page. 1 to 100. Defaults to 20.
            token: Where the page begins; the `next_token` of the page before.
            type: Whose voices.
            engine: Only voices of this engine.
            language: Only voices of this language.
            gender: Only voices of this gender.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Fields of an entry are assumed to be
        those of a single voice.
        """
        return await self._client.call(
            _LIST,
            {
                "limit": limit,
                "token": token,
                "type": type,
                "engine": engine,
                "language": language,
                "gender": gender,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        type: Literal["public", "private"] | MISSING = MISSING,
        engine: str | MISSING = MISSING,
        language: str | MISSING = MISSING,
        gender: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3VoiceList, models.V3Voice]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/voices`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {
                "limit": limit,
                "token": token,
                "type": type,
                "engine": engine,
                "language": language,
                "gender": gender,
            },
            options,
        )

    async def design(
        self,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Design a voice.
        `POST /v3/voices`

        Makes a voice from a design. Fields and answer are not documented.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are documented. Not
        documented by the provider.
        """
        return await self._client.call(
            _DESIGN, {"idempotency_key": idempotency_key}, body=body, options=options
        )

    async def retrieve(
        self,
        voice_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3VoiceAnswer:
        """Show a voice.
        `GET /v3/voices/{voice_id}`

        One voice, with the state of its making.

        Args:
            voice_id: Id of the voice.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://heygen-1fa696a7.mintlify.app/reference/get-voice (2026-11-20).
        """
        return await self._client.call(_RETRIEVE, {"voice_id": voice_id}, options=options)

    async def delete(
        self,
        voice_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a voice.
        `DELETE /v3/voices/{voice_id}`

        Deletes the voice. The answer is not documented.

        Args:
            voice_id: Id of the voice.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: voices, get, delete.
        """
        return await self._client.call(_DELETE, {"voice_id": voice_id}, options=options)
