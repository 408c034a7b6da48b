# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:15cf91d69f39
"""`client.v3.models`"""

from __future__ import annotations

from collections.abc import Mapping
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
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.V3ModelList] = OperationSpec(
    id="v3.models.list",
    method="GET",
    path="/v3/models",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ModelList")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3ModelsListArguments"),
    parameters=(ParameterSpec("modality", "query"),),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_RETRIEVE: OperationSpec[models.V3ModelDetails] = OperationSpec(
    id="v3.models.retrieve",
    method="GET",
    path="/v3/models/{model}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ModelDetails")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("model", "path"),),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_SUBMIT: OperationSpec[models.V3JobSubmitted] = OperationSpec(
    id="v3.models.submit",
    method="POST",
    path="/v3/models/{model}",
    answers={
        "202": ResponseSpec("json", Type(_MODELS, "V3JobSubmitted")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "422": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("model", "path"),),
    body=BodySpec(type=Type(_PARAMS, "V3SubmitRequest")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
)

_LIST_VOICES: OperationSpec[models.V3VoiceList] = OperationSpec(
    id="v3.models.list_voices",
    method="GET",
    path="/v3/models/{model}/voices",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3VoiceList")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("model", "path"),),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_LIST_JOBS: OperationSpec[Any] = OperationSpec(
    id="v3.models.list_jobs",
    method="GET",
    path="/v3/models/{model}/jobs",
    answers={
        "200": ResponseSpec("json"),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("model", "path"),),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_RETRIEVE_OPENAPI: OperationSpec[Any] = OperationSpec(
    id="v3.models.retrieve_openapi",
    method="GET",
    path="/v3/models/{model}/openapi.json",
    answers={
        "200": ResponseSpec("json"),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("model", "path"),),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_ESTIMATE: OperationSpec[models.V3Estimate] = OperationSpec(
    id="v3.models.estimate",
    method="POST",
    path="/v3/models/{model}/estimate",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Estimate")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("model", "path"),),
    body=BodySpec(type=Type(_PARAMS, "V3EstimateRequest")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
)


class V3Models(SyncResource):
    """The models that jobs run."""

    def list(
        self,
        *,
        modality: Literal["image", "video", "audio"] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3ModelList:
        """List models.
        `GET /v3/models`

        All models of version 3, at once.

        Args:
            modality: Only models that make this.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return self._client.call(_LIST, {"modality": modality}, options=options)

    def retrieve(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ModelDetails:
        """Show a model.
        `GET /v3/models/{model}`

        What one model is, with the JSON Schemas of its input and of its outputs.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return self._client.call(_RETRIEVE, {"model": model}, options=options)

    def submit(
        self,
        model: str,
        *,
        input: Mapping[str, Any],
        webhook: str | None | MISSING = MISSING,
        idempotency_key: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3JobSubmitted, models.V3Job]:
        """Submit a job to a model.
        `POST /v3/models/{model}`

        Starts a job of one model; `input` is what that model takes. Paid from the API wallet,
        which is apart from the credits. Poll `v3.jobs.retrieve_status`, then read the files
        with `v3.jobs.retrieve`.

        Args:
            model: Slug of the model.
            input: What the model takes; `v3.models.retrieve` has its schema.
            webhook: Address to tell when the job ends.
            idempotency_key: A repeat with the same key gets the first answer and starts no
                second job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PaymentRequiredError: 402: The API wallet cannot pay.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such model.
            UnprocessableEntityError: 422: Moderation refused the input.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The document has one typed operation for each model; this is their common form.
        """
        return self._client.submit(
            _SUBMIT,
            {"model": model},
            body={"input": input, "webhook": webhook, "idempotency_key": idempotency_key},
            options=options,
        )

    def list_voices(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3VoiceList:
        """List the voices of a model.
        `GET /v3/models/{model}/voices`

        Voices that the model takes as `voice_id`.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Its parameters are not in our sources.
        """
        return self._client.call(_LIST_VOICES, {"model": model}, options=options)

    def list_jobs(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """List the jobs of a model.
        `GET /v3/models/{model}/jobs`

        The fields of the answer are not in our sources.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Not documented by the provider.
        """
        return self._client.call(_LIST_JOBS, {"model": model}, options=options)

    def retrieve_openapi(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Show the OpenAPI document of a model.
        `GET /v3/models/{model}/openapi.json`

        The fields of the answer are not in our sources.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Not documented by the provider.
        """
        return self._client.call(_RETRIEVE_OPENAPI, {"model": model}, options=options)

    def estimate(
        self,
        model: str,
        *,
        input: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Estimate:
        """Estimate what a job costs.
        `POST /v3/models/{model}/estimate`

        Prices an input without running it.

        Args:
            model: Slug of the model.
            input: What the model takes, as for a submit.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The status of success is assumed.
        """
        return self._client.call(
            _ESTIMATE, {"model": model}, body={"input": input}, options=options
        )


class AsyncV3Models(AsyncResource):
    """The models that jobs run."""

    async def list(
        self,
        *,
        modality: Literal["image", "video", "audio"] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3ModelList:
        """List models.
        `GET /v3/models`

        All models of version 3, at once.

        Args:
            modality: Only models that make this.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return await self._client.call(_LIST, {"modality": modality}, options=options)

    async def retrieve(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ModelDetails:
        """Show a model.
        `GET /v3/models/{model}`

        What one model is, with the JSON Schemas of its input and of its outputs.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return await self._client.call(_RETRIEVE, {"model": model}, options=options)

    async def submit(
        self,
        model: str,
        *,
        input: Mapping[str, Any],
        webhook: str | None | MISSING = MISSING,
        idempotency_key: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3JobSubmitted, models.V3Job]:
        """Submit a job to a model.
        `POST /v3/models/{model}`

        Starts a job of one model; `input` is what that model takes. Paid from the API wallet,
        which is apart from the credits. Poll `v3.jobs.retrieve_status`, then read the files
        with `v3.jobs.retrieve`.

        Args:
            model: Slug of the model.
            input: What the model takes; `v3.models.retrieve` has its schema.
            webhook: Address to tell when the job ends.
            idempotency_key: A repeat with the same key gets the first answer and starts no
                second job.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PaymentRequiredError: 402: The API wallet cannot pay.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such model.
            UnprocessableEntityError: 422: Moderation refused the input.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The document has one typed operation for each model; this is their common form.
        """
        return await self._client.submit(
            _SUBMIT,
            {"model": model},
            body={"input": input, "webhook": webhook, "idempotency_key": idempotency_key},
            options=options,
        )

    async def list_voices(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3VoiceList:
        """List the voices of a model.
        `GET /v3/models/{model}/voices`

        Voices that the model takes as `voice_id`.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Its parameters are not in our sources.
        """
        return await self._client.call(_LIST_VOICES, {"model": model}, options=options)

    async def list_jobs(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """List the jobs of a model.
        `GET /v3/models/{model}/jobs`

        The fields of the answer are not in our sources.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Not documented by the provider.
        """
        return await self._client.call(_LIST_JOBS, {"model": model}, options=options)

    async def retrieve_openapi(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Show the OpenAPI document of a model.
        `GET /v3/models/{model}/openapi.json`

        The fields of the answer are not in our sources.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Not documented by the provider.
        """
        return await self._client.call(_RETRIEVE_OPENAPI, {"model": model}, options=options)

    async def estimate(
        self,
        model: str,
        *,
        input: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Estimate:
        """Estimate what a job costs.
        `POST /v3/models/{model}/estimate`

        Prices an input without running it.

        Args:
            model: Slug of the model.
            input: What the model takes, as for a submit.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The status of success is assumed.
        """
        return await self._client.call(
            _ESTIMATE, {"model": model}, body={"input": input}, options=options
        )
