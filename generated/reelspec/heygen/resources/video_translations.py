# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:7bc6e8da16d1
"""`client.video_translations`"""

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
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST_LANGUAGES: OperationSpec[models.LanguageListAnswer] = OperationSpec(
    id="video_translations.list_languages",
    method="GET",
    path="/v2/video_translate/target_languages",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "LanguageListAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_CREATE: OperationSpec[models.TranslationStartedAnswer] = OperationSpec(
    id="video_translations.create",
    method="POST",
    path="/v2/video_translate",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "TranslationStartedAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "TranslateVideoRequest")),
    security=(("ApiKeyAuth",),),
)

_RETRIEVE: OperationSpec[models.TranslationAnswer] = OperationSpec(
    id="video_translations.retrieve",
    method="GET",
    path="/v2/video_translate/{video_translate_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "TranslationAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("video_translate_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_RETRIEVE_CAPTION: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="video_translations.retrieve_caption",
    method="GET",
    path="/v2/video_translate/caption",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    arguments=Type(_PARAMS, "VideoTranslationsRetrieveCaptionArguments"),
    parameters=(
        ParameterSpec("video_translate_id", "query"),
        ParameterSpec("caption_type", "query"),
    ),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class VideoTranslations(SyncResource):
    """Translations of videos."""

    def list_languages(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.LanguageListAnswer:
        """List the languages a video can be translated to.
        `GET /v2/video_translate/target_languages`

        Names such as English - American Accent.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_LIST_LANGUAGES, options=options)

    def create(
        self,
        *,
        video_url: str | MISSING = MISSING,
        video_id: str | MISSING = MISSING,
        output_language: str | MISSING = MISSING,
        output_languages: Sequence[str] | MISSING = MISSING,
        title: str | MISSING = MISSING,
        translate_audio_only: bool | MISSING = MISSING,
        speaker_num: int | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        enable_dynamic_duration: str | MISSING = MISSING,
        brand_voice_id: str | MISSING = MISSING,
        keep_the_same_format: bool | MISSING = MISSING,
        mode: Literal["fast", "quality"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.TranslationStartedAnswer, models.TranslationAnswer]:
        """Translate a video.
        `POST /v2/video_translate`

        Starts a translation; poll `video_translations.retrieve`.

        Args:
            video_url: Public address of the video.
            video_id: A video of the account, instead of an address.
            output_language: Language, by its name in the list.
            output_languages: Several languages at once.
            title: Title.
            translate_audio_only: No lip-sync. Defaults to false.
            speaker_num: How many people speak.
            callback_id: An id of your own.
            callback_url: Address that is told when it is ready.
            enable_dynamic_duration: Let the length change. A text in the reference.
            brand_voice_id: Brand voice.
            keep_the_same_format: Keep the format of the video.
            mode: Speed or quality.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.video_translations.create(
                output_language="English - American Accent",
                speaker_num=1,
                title="My Title",
                translate_audio_only=False,
                video_url="https://static.heygen.ai/heygen/asset/originalnew.mp4",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.submit(
            _CREATE,
            body={
                "video_url": video_url,
                "video_id": video_id,
                "output_language": output_language,
                "output_languages": output_languages,
                "title": title,
                "translate_audio_only": translate_audio_only,
                "speaker_num": speaker_num,
                "callback_id": callback_id,
                "callback_url": callback_url,
                "enable_dynamic_duration": enable_dynamic_duration,
                "brand_voice_id": brand_voice_id,
                "keep_the_same_format": keep_the_same_format,
                "mode": mode,
            },
            options=options,
        )

    def retrieve(
        self,
        video_translate_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TranslationAnswer:
        """Tell how a translation stands.
        `GET /v2/video_translate/{video_translate_id}`

        State and, at the end, the address of the result.

        Args:
            video_translate_id: Id of the translation.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(
            _RETRIEVE, {"video_translate_id": video_translate_id}, options=options
        )

    def retrieve_caption(
        self,
        *,
        video_translate_id: str | MISSING = MISSING,
        caption_type: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Get the captions of a translation.
        `GET /v2/video_translate/caption`

        The answer is not documented.

        Args:
            video_translate_id: Id of the translation.
            caption_type: Format of the captions.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Not documented by the provider.
        """
        return self._client.call(
            _RETRIEVE_CAPTION,
            {"video_translate_id": video_translate_id, "caption_type": caption_type},
            options=options,
        )


class AsyncVideoTranslations(AsyncResource):
    """Translations of videos."""

    async def list_languages(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.LanguageListAnswer:
        """List the languages a video can be translated to.
        `GET /v2/video_translate/target_languages`

        Names such as English - American Accent.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_LIST_LANGUAGES, options=options)

    async def create(
        self,
        *,
        video_url: str | MISSING = MISSING,
        video_id: str | MISSING = MISSING,
        output_language: str | MISSING = MISSING,
        output_languages: Sequence[str] | MISSING = MISSING,
        title: str | MISSING = MISSING,
        translate_audio_only: bool | MISSING = MISSING,
        speaker_num: int | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        enable_dynamic_duration: str | MISSING = MISSING,
        brand_voice_id: str | MISSING = MISSING,
        keep_the_same_format: bool | MISSING = MISSING,
        mode: Literal["fast", "quality"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.TranslationStartedAnswer, models.TranslationAnswer]:
        """Translate a video.
        `POST /v2/video_translate`

        Starts a translation; poll `video_translations.retrieve`.

        Args:
            video_url: Public address of the video.
            video_id: A video of the account, instead of an address.
            output_language: Language, by its name in the list.
            output_languages: Several languages at once.
            title: Title.
            translate_audio_only: No lip-sync. Defaults to false.
            speaker_num: How many people speak.
            callback_id: An id of your own.
            callback_url: Address that is told when it is ready.
            enable_dynamic_duration: Let the length change. A text in the reference.
            brand_voice_id: Brand voice.
            keep_the_same_format: Keep the format of the video.
            mode: Speed or quality.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.video_translations.create(
                output_language="English - American Accent",
                speaker_num=1,
                title="My Title",
                translate_audio_only=False,
                video_url="https://static.heygen.ai/heygen/asset/originalnew.mp4",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.submit(
            _CREATE,
            body={
                "video_url": video_url,
                "video_id": video_id,
                "output_language": output_language,
                "output_languages": output_languages,
                "title": title,
                "translate_audio_only": translate_audio_only,
                "speaker_num": speaker_num,
                "callback_id": callback_id,
                "callback_url": callback_url,
                "enable_dynamic_duration": enable_dynamic_duration,
                "brand_voice_id": brand_voice_id,
                "keep_the_same_format": keep_the_same_format,
                "mode": mode,
            },
            options=options,
        )

    async def retrieve(
        self,
        video_translate_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TranslationAnswer:
        """Tell how a translation stands.
        `GET /v2/video_translate/{video_translate_id}`

        State and, at the end, the address of the result.

        Args:
            video_translate_id: Id of the translation.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(
            _RETRIEVE, {"video_translate_id": video_translate_id}, options=options
        )

    async def retrieve_caption(
        self,
        *,
        video_translate_id: str | MISSING = MISSING,
        caption_type: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Get the captions of a translation.
        `GET /v2/video_translate/caption`

        The answer is not documented.

        Args:
            video_translate_id: Id of the translation.
            caption_type: Format of the captions.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Not documented by the provider.
        """
        return await self._client.call(
            _RETRIEVE_CAPTION,
            {"video_translate_id": video_translate_id, "caption_type": caption_type},
            options=options,
        )
