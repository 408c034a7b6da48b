# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:af7ccfdcf392
"""`client.v3.video_translations`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

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

if TYPE_CHECKING:
    from .. import dicts, models, params

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_CREATE: OperationSpec[models.V3TranslationsStartedAnswer] = OperationSpec(
    id="v3.video_translations.create",
    method="POST",
    path="/v3/video-translations",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3TranslationsStartedAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VideoTranslationsCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3TranslateRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE: OperationSpec[models.V3TranslationAnswer] = OperationSpec(
    id="v3.video_translations.retrieve",
    method="GET",
    path="/v3/video-translations/{video_translation_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3TranslationAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("video_translation_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_DELETE: OperationSpec[Any] = OperationSpec(
    id="v3.video_translations.delete",
    method="DELETE",
    path="/v3/video-translations/{video_translation_id}",
    answers={
        "200": ResponseSpec("json"),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("video_translation_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_UPDATE: OperationSpec[models.V3Answer] = OperationSpec(
    id="v3.video_translations.update",
    method="PATCH",
    path="/v3/video-translations/{video_translation_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Answer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("video_translation_id", "path"),),
    body=BodySpec(type=Type(_PARAMS, "V3OpenRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
)


class V3VideoTranslations(SyncResource):
    """Translations of videos."""

    def create(
        self,
        *,
        idempotency_key: str | MISSING = MISSING,
        video: params.V3VideoFromUrl
        | dicts.V3VideoFromUrl
        | (params.V3VideoFromAsset | dicts.V3VideoFromAsset)
        | MISSING = MISSING,
        output_languages: Sequence[str] | MISSING = MISSING,
        mode: Literal["speed", "precision"] | MISSING = MISSING,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3TranslationsStartedAnswer, models.V3TranslationAnswer]:
        """Translate a video.
        `POST /v3/video-translations`

        Starts one translation for each language. Poll `v3.video_translations.retrieve` with
        each id until it ends.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            video: The video to translate, told apart by `type`.
            output_languages: Languages by name, such as English; one translation each.
            mode: What matters more.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.video_translations.create(
                video={"type": "url", "url": "https://example.com/video.mp4"},
                output_languages=["English", "Spanish", "French"],
                mode="speed",
                title="Global Campaign",
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
            NotFoundError: 404: There is no such object.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://heygen-1fa696a7.mintlify.app/docs/video-translate (2026-11-20).
        """
        return self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "video": video,
                "output_languages": output_languages,
                "mode": mode,
                "title": title,
            },
            options=options,
        )

    def retrieve(
        self,
        video_translation_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3TranslationAnswer:
        """Show a translation.
        `GET /v3/video-translations/{video_translation_id}`

        State of the translation into one language. Its other fields are not documented.

        Args:
            video_translation_id: Id of the translation of one language.
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
        reading of: status pending, running, completed, failed, beside PATCH and DELETE. Not
        documented by the provider.
        """
        return self._client.call(
            _RETRIEVE, {"video_translation_id": video_translation_id}, options=options
        )

    def delete(
        self,
        video_translation_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a translation.
        `DELETE /v3/video-translations/{video_translation_id}`

        Deletes the translation. The answer is not documented.

        Args:
            video_translation_id: Id of the translation of one language.
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

        Source: https://developers.heygen.com (2026-11-20). The path is the plain reading of:
        video-translations, DELETE.
        """
        return self._client.call(
            _DELETE, {"video_translation_id": video_translation_id}, options=options
        )

    def update(
        self,
        video_translation_id: str,
        *,
        body: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Change a translation.
        `PATCH /v3/video-translations/{video_translation_id}`

        Changes the translation. Fields and answer are not documented.

        Args:
            video_translation_id: Id of the translation of one language.
            body: The request body.
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

        Source: https://developers.heygen.com (2026-11-20). The path is the plain reading of:
        video-translations, PATCH. Not documented by the provider.
        """
        return self._client.call(
            _UPDATE, {"video_translation_id": video_translation_id}, body=body, options=options
        )


class AsyncV3VideoTranslations(AsyncResource):
    """Translations of videos."""

    async def create(
        self,
        *,
        idempotency_key: str | MISSING = MISSING,
        video: params.V3VideoFromUrl
        | dicts.V3VideoFromUrl
        | (params.V3VideoFromAsset | dicts.V3VideoFromAsset)
        | MISSING = MISSING,
        output_languages: Sequence[str] | MISSING = MISSING,
        mode: Literal["speed", "precision"] | MISSING = MISSING,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3TranslationsStartedAnswer, models.V3TranslationAnswer]:
        """Translate a video.
        `POST /v3/video-translations`

        Starts one translation for each language. Poll `v3.video_translations.retrieve` with
        each id until it ends.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            video: The video to translate, told apart by `type`.
            output_languages: Languages by name, such as English; one translation each.
            mode: What matters more.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.video_translations.create(
                video={"type": "url", "url": "https://example.com/video.mp4"},
                output_languages=["English", "Spanish", "French"],
                mode="speed",
                title="Global Campaign",
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
            NotFoundError: 404: There is no such object.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://heygen-1fa696a7.mintlify.app/docs/video-translate (2026-11-20).
        """
        return await self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "video": video,
                "output_languages": output_languages,
                "mode": mode,
                "title": title,
            },
            options=options,
        )

    async def retrieve(
        self,
        video_translation_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3TranslationAnswer:
        """Show a translation.
        `GET /v3/video-translations/{video_translation_id}`

        State of the translation into one language. Its other fields are not documented.

        Args:
            video_translation_id: Id of the translation of one language.
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
        reading of: status pending, running, completed, failed, beside PATCH and DELETE. Not
        documented by the provider.
        """
        return await self._client.call(
            _RETRIEVE, {"video_translation_id": video_translation_id}, options=options
        )

    async def delete(
        self,
        video_translation_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a translation.
        `DELETE /v3/video-translations/{video_translation_id}`

        Deletes the translation. The answer is not documented.

        Args:
            video_translation_id: Id of the translation of one language.
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

        Source: https://developers.heygen.com (2026-11-20). The path is the plain reading of:
        video-translations, DELETE.
        """
        return await self._client.call(
            _DELETE, {"video_translation_id": video_translation_id}, options=options
        )

    async def update(
        self,
        video_translation_id: str,
        *,
        body: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Change a translation.
        `PATCH /v3/video-translations/{video_translation_id}`

        Changes the translation. Fields and answer are not documented.

        Args:
            video_translation_id: Id of the translation of one language.
            body: The request body.
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

        Source: https://developers.heygen.com (2026-11-20). The path is the plain reading of:
        video-translations, PATCH. Not documented by the provider.
        """
        return await self._client.call(
            _UPDATE, {"video_translation_id": video_translation_id}, body=body, options=options
        )
