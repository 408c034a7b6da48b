# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:386b3557a1ad
"""`client.v3.proofreads`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

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

_CREATE: OperationSpec[models.V3ProofreadsStartedResponse] = OperationSpec(
    id="v3.proofreads.create",
    method="POST",
    path="/v3/video-translations/proofreads",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ProofreadsStartedResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3ProofreadsCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3CreateProofreadRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE: OperationSpec[models.V3ProofreadResponse] = OperationSpec(
    id="v3.proofreads.retrieve",
    method="GET",
    path="/v3/video-translations/proofreads/{proofread_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ProofreadResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("proofread_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_GENERATE: OperationSpec[models.V3ProofreadTranslationResponse] = OperationSpec(
    id="v3.proofreads.generate",
    method="POST",
    path="/v3/video-translations/proofreads/{proofread_id}/generate",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ProofreadTranslationResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3ProofreadsGenerateArguments"),
    parameters=(
        ParameterSpec("proofread_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    body=BodySpec(type=Type(_PARAMS, "V3GenerateFromProofreadRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE_SUBTITLES: OperationSpec[models.V3ProofreadSubtitlesResponse] = OperationSpec(
    id="v3.proofreads.retrieve_subtitles",
    method="GET",
    path="/v3/video-translations/proofreads/{proofread_id}/srt",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ProofreadSubtitlesResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("proofread_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_UPDATE_SUBTITLES: OperationSpec[models.V3ProofreadResponse] = OperationSpec(
    id="v3.proofreads.update_subtitles",
    method="PUT",
    path="/v3/video-translations/proofreads/{proofread_id}/srt",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ProofreadResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3ProofreadsUpdateSubtitlesArguments"),
    parameters=(
        ParameterSpec("proofread_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    body=BodySpec(type=Type(_PARAMS, "V3UpdateSubtitlesRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
    idempotency_header="Idempotency-Key",
)


class V3Proofreads(SyncResource):
    """Operations on proofreads."""

    def create(
        self,
        *,
        video: params.V3AssetUrl | dicts.V3AssetUrl | (params.V3AssetId | dicts.V3AssetId),
        output_languages: Sequence[str],
        title: str,
        idempotency_key: str | MISSING = MISSING,
        brand_glossary_id: str | None | MISSING = MISSING,
        brand_voice_id: str | None | MISSING = MISSING,
        disable_music_track: bool | MISSING = MISSING,
        enable_speech_enhancement: bool | MISSING = MISSING,
        enable_video_stretching: bool | MISSING = MISSING,
        folder_id: str | None | MISSING = MISSING,
        keep_the_same_format: bool | MISSING = MISSING,
        mode: Literal["speed", "precision"] | MISSING = MISSING,
        speaker_num: int | None | MISSING = MISSING,
        srt: params.V3AssetUrl
        | dicts.V3AssetUrl
        | (params.V3AssetId | dicts.V3AssetId)
        | None
        | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3ProofreadsStartedResponse, models.V3ProofreadSubtitlesResponse]:
        """Create proofreads.
        `POST /v3/video-translations/proofreads`

        Starts one proofread for each language: the subtitles of the translation, to be
        corrected before the video is rendered. Enterprise only.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            video: A file: an address or an asset.
            output_languages: Names of languages from `v3.video_translations.list_languages`,
                not codes.
            title: Title.
            brand_glossary_id: Brand glossary with the words to use.
            brand_voice_id: Brand glossary, under its older name.
            disable_music_track: Leave out the music of the video. Defaults to false.
            enable_speech_enhancement: Improve the sound of speech. Defaults to false.
            enable_video_stretching: Stretch the video. Defaults to false.
            folder_id: Folder.
            keep_the_same_format: Keep the format of the video. Defaults to false.
            mode: Faster, or more precise. Defaults to "speed".
            speaker_num: Number of speakers.
            srt: Subtitles (SRT).
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.proofreads.create(
                video={"type": "url", "url": "https://example.com/video.mp4"},
                output_languages=["Spanish"],
                title="Campaign",
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
        """
        return self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "video": video,
                "output_languages": output_languages,
                "title": title,
                "brand_glossary_id": brand_glossary_id,
                "brand_voice_id": brand_voice_id,
                "disable_music_track": disable_music_track,
                "enable_speech_enhancement": enable_speech_enhancement,
                "enable_video_stretching": enable_video_stretching,
                "folder_id": folder_id,
                "keep_the_same_format": keep_the_same_format,
                "mode": mode,
                "speaker_num": speaker_num,
                "srt": srt,
            },
            options=options,
        )

    def retrieve(
        self,
        proofread_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ProofreadResponse:
        """Retrieve a proofread.
        `GET /v3/video-translations/proofreads/{proofread_id}`

        Status of a proofread.

        Args:
            proofread_id: Id of the proofread.
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
        """
        return self._client.call(_RETRIEVE, {"proofread_id": proofread_id}, options=options)

    def generate(
        self,
        proofread_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        captions: bool | MISSING = MISSING,
        translate_audio_only: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3ProofreadTranslationResponse, models.V3TranslationResponse]:
        """Create the video of a proofread.
        `POST /v3/video-translations/proofreads/{proofread_id}/generate`

        Starts the translation with the corrected subtitles.

        Args:
            proofread_id: Id of the proofread.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            callback_id: An id of your own, repeated in deliveries.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            captions: Add captions. Defaults to false.
            translate_audio_only: Translate the audio only, without lip-sync. Defaults to false.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.proofreads.generate("proofread_1", captions=True)

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
        """
        return self._client.submit(
            _GENERATE,
            {"proofread_id": proofread_id, "idempotency_key": idempotency_key},
            body={
                "callback_id": callback_id,
                "callback_url": callback_url,
                "captions": captions,
                "translate_audio_only": translate_audio_only,
            },
            options=options,
        )

    def retrieve_subtitles(
        self,
        proofread_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ProofreadSubtitlesResponse:
        """Retrieve the subtitles of a proofread.
        `GET /v3/video-translations/proofreads/{proofread_id}/srt`

        Addresses of the subtitle files.

        Args:
            proofread_id: Id of the proofread.
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
        """
        return self._client.call(
            _RETRIEVE_SUBTITLES, {"proofread_id": proofread_id}, options=options
        )

    def update_subtitles(
        self,
        proofread_id: str,
        *,
        srt: params.V3AssetUrl | dicts.V3AssetUrl | (params.V3AssetId | dicts.V3AssetId),
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3ProofreadResponse:
        """Replace the subtitles of a proofread.
        `PUT /v3/video-translations/proofreads/{proofread_id}/srt`

        Takes corrected subtitles.

        Args:
            proofread_id: Id of the proofread.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            srt: A file: an address or an asset.
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
        """
        return self._client.call(
            _UPDATE_SUBTITLES,
            {"proofread_id": proofread_id, "idempotency_key": idempotency_key},
            body={"srt": srt},
            options=options,
        )


class AsyncV3Proofreads(AsyncResource):
    """Operations on proofreads."""

    async def create(
        self,
        *,
        video: params.V3AssetUrl | dicts.V3AssetUrl | (params.V3AssetId | dicts.V3AssetId),
        output_languages: Sequence[str],
        title: str,
        idempotency_key: str | MISSING = MISSING,
        brand_glossary_id: str | None | MISSING = MISSING,
        brand_voice_id: str | None | MISSING = MISSING,
        disable_music_track: bool | MISSING = MISSING,
        enable_speech_enhancement: bool | MISSING = MISSING,
        enable_video_stretching: bool | MISSING = MISSING,
        folder_id: str | None | MISSING = MISSING,
        keep_the_same_format: bool | MISSING = MISSING,
        mode: Literal["speed", "precision"] | MISSING = MISSING,
        speaker_num: int | None | MISSING = MISSING,
        srt: params.V3AssetUrl
        | dicts.V3AssetUrl
        | (params.V3AssetId | dicts.V3AssetId)
        | None
        | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3ProofreadsStartedResponse, models.V3ProofreadSubtitlesResponse]:
        """Create proofreads.
        `POST /v3/video-translations/proofreads`

        Starts one proofread for each language: the subtitles of the translation, to be
        corrected before the video is rendered. Enterprise only.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            video: A file: an address or an asset.
            output_languages: Names of languages from `v3.video_translations.list_languages`,
                not codes.
            title: Title.
            brand_glossary_id: Brand glossary with the words to use.
            brand_voice_id: Brand glossary, under its older name.
            disable_music_track: Leave out the music of the video. Defaults to false.
            enable_speech_enhancement: Improve the sound of speech. Defaults to false.
            enable_video_stretching: Stretch the video. Defaults to false.
            folder_id: Folder.
            keep_the_same_format: Keep the format of the video. Defaults to false.
            mode: Faster, or more precise. Defaults to "speed".
            speaker_num: Number of speakers.
            srt: Subtitles (SRT).
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.proofreads.create(
                video={"type": "url", "url": "https://example.com/video.mp4"},
                output_languages=["Spanish"],
                title="Campaign",
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
        """
        return await self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "video": video,
                "output_languages": output_languages,
                "title": title,
                "brand_glossary_id": brand_glossary_id,
                "brand_voice_id": brand_voice_id,
                "disable_music_track": disable_music_track,
                "enable_speech_enhancement": enable_speech_enhancement,
                "enable_video_stretching": enable_video_stretching,
                "folder_id": folder_id,
                "keep_the_same_format": keep_the_same_format,
                "mode": mode,
                "speaker_num": speaker_num,
                "srt": srt,
            },
            options=options,
        )

    async def retrieve(
        self,
        proofread_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ProofreadResponse:
        """Retrieve a proofread.
        `GET /v3/video-translations/proofreads/{proofread_id}`

        Status of a proofread.

        Args:
            proofread_id: Id of the proofread.
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
        """
        return await self._client.call(_RETRIEVE, {"proofread_id": proofread_id}, options=options)

    async def generate(
        self,
        proofread_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        captions: bool | MISSING = MISSING,
        translate_audio_only: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3ProofreadTranslationResponse, models.V3TranslationResponse]:
        """Create the video of a proofread.
        `POST /v3/video-translations/proofreads/{proofread_id}/generate`

        Starts the translation with the corrected subtitles.

        Args:
            proofread_id: Id of the proofread.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            callback_id: An id of your own, repeated in deliveries.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            captions: Add captions. Defaults to false.
            translate_audio_only: Translate the audio only, without lip-sync. Defaults to false.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.proofreads.generate("proofread_1", captions=True)

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
        """
        return await self._client.submit(
            _GENERATE,
            {"proofread_id": proofread_id, "idempotency_key": idempotency_key},
            body={
                "callback_id": callback_id,
                "callback_url": callback_url,
                "captions": captions,
                "translate_audio_only": translate_audio_only,
            },
            options=options,
        )

    async def retrieve_subtitles(
        self,
        proofread_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ProofreadSubtitlesResponse:
        """Retrieve the subtitles of a proofread.
        `GET /v3/video-translations/proofreads/{proofread_id}/srt`

        Addresses of the subtitle files.

        Args:
            proofread_id: Id of the proofread.
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
        """
        return await self._client.call(
            _RETRIEVE_SUBTITLES, {"proofread_id": proofread_id}, options=options
        )

    async def update_subtitles(
        self,
        proofread_id: str,
        *,
        srt: params.V3AssetUrl | dicts.V3AssetUrl | (params.V3AssetId | dicts.V3AssetId),
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3ProofreadResponse:
        """Replace the subtitles of a proofread.
        `PUT /v3/video-translations/proofreads/{proofread_id}/srt`

        Takes corrected subtitles.

        Args:
            proofread_id: Id of the proofread.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            srt: A file: an address or an asset.
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
        """
        return await self._client.call(
            _UPDATE_SUBTITLES,
            {"proofread_id": proofread_id, "idempotency_key": idempotency_key},
            body={"srt": srt},
            options=options,
        )
