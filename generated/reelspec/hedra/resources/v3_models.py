# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:5159e7c641a7
"""`client.v3.models`"""

from __future__ import annotations

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
from ..._runtime.paging import AsyncPages, Pages, PagingSpec

if TYPE_CHECKING:
    from .. import dicts, models, params

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.V3ModelList] = OperationSpec(
    id="v3.models.list",
    method="GET",
    path="/v3/models",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ModelList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3ModelsListArguments"),
    parameters=(ParameterSpec("modality", "query"),),
    server="https://api.hedra.com",
    repeatable=True,
)

_RETRIEVE: OperationSpec[models.V3ModelDetails] = OperationSpec(
    id="v3.models.retrieve",
    method="GET",
    path="/v3/models/{model}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ModelDetails")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("model", "path"),),
    server="https://api.hedra.com",
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
    arguments=Type(_PARAMS, "V3ModelsSubmitArguments"),
    parameters=(
        ParameterSpec("model", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    body=BodySpec(type=Type(_PARAMS, "V3SubmitRequest")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)

_LIST_VOICES: OperationSpec[models.V3VoiceList] = OperationSpec(
    id="v3.models.list_voices",
    method="GET",
    path="/v3/models/{model}/voices",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3VoiceList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("model", "path"),),
    server="https://api.hedra.com",
    security=(("v3_key",), ()),
    repeatable=True,
)

_SEARCH_VOICES: OperationSpec[models.V3VoiceList] = OperationSpec(
    id="v3.models.search_voices",
    method="GET",
    path="/v3/models/{model}/voices/search",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3VoiceList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3ModelsSearchVoicesArguments"),
    parameters=(
        ParameterSpec("model", "path"),
        ParameterSpec("q", "query"),
        ParameterSpec("limit", "query"),
        ParameterSpec("gender", "query"),
        ParameterSpec("language", "query"),
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_LIST_JOBS: OperationSpec[models.V3JobList] = OperationSpec(
    id="v3.models.list_jobs",
    method="GET",
    path="/v3/models/{model}/jobs",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3JobList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3ModelsListJobsArguments"),
    parameters=(
        ParameterSpec("model", "path"),
        ParameterSpec("limit", "query"),
        ParameterSpec("cursor", "query"),
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_RETRIEVE_OPENAPI: OperationSpec[models.V3ModelsRetrieveOpenapiAnswer] = OperationSpec(
    id="v3.models.retrieve_openapi",
    method="GET",
    path="/v3/models/{model}/openapi.json",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ModelsRetrieveOpenapiAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("model", "path"),),
    server="https://api.hedra.com",
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
    arguments=Type(_PARAMS, "V3ModelsEstimateArguments"),
    parameters=(
        ParameterSpec("model", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    body=BodySpec(type=Type(_PARAMS, "V3EstimateRequest")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)

_LIST_JOBS_PAGING = PagingSpec(
    style="cursor",
    position="cursor",
    limit="limit",
    default_limit=20,
    items="/data",
    next="/next_cursor",
)


class V3Models(SyncResource):
    """The models that jobs run."""

    def list(
        self,
        *,
        modality: Literal["image", "video", "audio", "text"] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3ModelList:
        """List models.
        `GET /v3/models`

        Returns all models of version 3. Needs no key.

        Args:
            modality: Only models of this modality.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(_LIST, {"modality": modality}, options=options)

    def retrieve(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ModelDetails:
        """Retrieve a model.
        `GET /v3/models/{model}`

        Returns a model with the JSON Schemas of its input and its outputs. Needs no key.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(_RETRIEVE, {"model": model}, options=options)

    def submit(
        self,
        model: str,
        *,
        input: params.V3ModelInput | dicts.V3ModelInput,
        idempotency_key: str | MISSING = MISSING,
        webhook: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3JobSubmitted, models.V3Job]:
        """Create a job of a model.
        `POST /v3/models/{model}`

        Runs one model as a job. Paid from the API wallet, which is separate from the credits. A
        repeat with the same idempotency key returns the first response and creates no second
        job.

        Args:
            model: Slug of the model.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            input: Input of a model: one of the documented inputs, or any object for a model
                that is not listed. `v3.models.retrieve` returns the JSON Schema of a model;
                Hedra rejects unknown fields.
            webhook: URL for the webhooks of this job; it supersedes the default webhook.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.models.submit(
                "gpt-image-2",
                input={"prompt": "a space cat", "aspect_ratio": "1:1", "resolution": "1K"},
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PaymentRequiredError: 402: The balance of the API wallet is insufficient.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            UnprocessableEntityError: 422: The input failed moderation.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        The document has one typed operation per model and this general one. Up to 3.9.0 the
        idempotency key was the body field idempotency_key, which 3.20.0 does not have.
        """
        return self._client.submit(
            _SUBMIT,
            {"model": model, "idempotency_key": idempotency_key},
            body={"input": input, "webhook": webhook},
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

        Returns voices for `voice_id`.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Up to 3.9.0 it needs no key; 3.20.0 documents a 401.
        """
        return self._client.call(_LIST_VOICES, {"model": model}, options=options)

    def search_voices(
        self,
        model: str,
        *,
        q: str,
        limit: int | MISSING = MISSING,
        gender: Literal["male", "female"] | MISSING = MISSING,
        language: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VoiceList:
        """Search the voices of a model.
        `GET /v3/models/{model}/voices/search`

        Searches the whole voice library of the model's vendor, not only the voices of
        `v3.models.list_voices`.

        Args:
            model: Slug of the model.
            q: Description of the voice, such as `warm british narrator`.
            limit: Maximum number of voices. The range is not in our sources.
            gender: Only voices of this gender.
            language: Only voices of this language.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(
            _SEARCH_VOICES,
            {"model": model, "q": q, "limit": limit, "gender": gender, "language": language},
            options=options,
        )

    def list_jobs(
        self,
        model: str,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3JobList:
        """List the jobs of a model.
        `GET /v3/models/{model}/jobs`

        Returns a page of the jobs of one model.

        Args:
            model: Slug of the model.
            limit: Jobs per page. 1 to 100. Defaults to 20.
            cursor: Position of the page: `next_cursor` of the previous page.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(
            _LIST_JOBS, {"model": model, "limit": limit, "cursor": cursor}, options=options
        )

    def iterate_jobs(
        self,
        model: str,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3JobList, models.V3JobSummary]:
        """Iterate over all items of `list_jobs`, fetching pages as needed.
        `GET /v3/models/{model}/jobs`

        Arguments and errors are those of `list_jobs`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _LIST_JOBS,
            _LIST_JOBS_PAGING,
            {"model": model, "limit": limit, "cursor": cursor},
            options,
        )

    def retrieve_openapi(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ModelsRetrieveOpenapiAnswer:
        """Retrieve the OpenAPI document of a model.
        `GET /v3/models/{model}/openapi.json`

        Returns an OpenAPI document for one model. Needs no key.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(_RETRIEVE_OPENAPI, {"model": model}, options=options)

    def estimate(
        self,
        model: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        input: params.V3ModelInput | dicts.V3ModelInput | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Estimate:
        """Estimate the price of a job.
        `POST /v3/models/{model}/estimate`

        Returns the price of an input without running the model.

        Args:
            model: Slug of the model.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            input: Input of a model: one of the documented inputs, or any object for a model
                that is not listed. `v3.models.retrieve` returns the JSON Schema of a model;
                Hedra rejects unknown fields.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(
            _ESTIMATE,
            {"model": model, "idempotency_key": idempotency_key},
            body={"input": input},
            options=options,
        )


class AsyncV3Models(AsyncResource):
    """The models that jobs run."""

    async def list(
        self,
        *,
        modality: Literal["image", "video", "audio", "text"] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3ModelList:
        """List models.
        `GET /v3/models`

        Returns all models of version 3. Needs no key.

        Args:
            modality: Only models of this modality.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(_LIST, {"modality": modality}, options=options)

    async def retrieve(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ModelDetails:
        """Retrieve a model.
        `GET /v3/models/{model}`

        Returns a model with the JSON Schemas of its input and its outputs. Needs no key.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(_RETRIEVE, {"model": model}, options=options)

    async def submit(
        self,
        model: str,
        *,
        input: params.V3ModelInput | dicts.V3ModelInput,
        idempotency_key: str | MISSING = MISSING,
        webhook: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3JobSubmitted, models.V3Job]:
        """Create a job of a model.
        `POST /v3/models/{model}`

        Runs one model as a job. Paid from the API wallet, which is separate from the credits. A
        repeat with the same idempotency key returns the first response and creates no second
        job.

        Args:
            model: Slug of the model.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            input: Input of a model: one of the documented inputs, or any object for a model
                that is not listed. `v3.models.retrieve` returns the JSON Schema of a model;
                Hedra rejects unknown fields.
            webhook: URL for the webhooks of this job; it supersedes the default webhook.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.models.submit(
                "gpt-image-2",
                input={"prompt": "a space cat", "aspect_ratio": "1:1", "resolution": "1K"},
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PaymentRequiredError: 402: The balance of the API wallet is insufficient.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            UnprocessableEntityError: 422: The input failed moderation.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        The document has one typed operation per model and this general one. Up to 3.9.0 the
        idempotency key was the body field idempotency_key, which 3.20.0 does not have.
        """
        return await self._client.submit(
            _SUBMIT,
            {"model": model, "idempotency_key": idempotency_key},
            body={"input": input, "webhook": webhook},
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

        Returns voices for `voice_id`.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Up to 3.9.0 it needs no key; 3.20.0 documents a 401.
        """
        return await self._client.call(_LIST_VOICES, {"model": model}, options=options)

    async def search_voices(
        self,
        model: str,
        *,
        q: str,
        limit: int | MISSING = MISSING,
        gender: Literal["male", "female"] | MISSING = MISSING,
        language: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VoiceList:
        """Search the voices of a model.
        `GET /v3/models/{model}/voices/search`

        Searches the whole voice library of the model's vendor, not only the voices of
        `v3.models.list_voices`.

        Args:
            model: Slug of the model.
            q: Description of the voice, such as `warm british narrator`.
            limit: Maximum number of voices. The range is not in our sources.
            gender: Only voices of this gender.
            language: Only voices of this language.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(
            _SEARCH_VOICES,
            {"model": model, "q": q, "limit": limit, "gender": gender, "language": language},
            options=options,
        )

    async def list_jobs(
        self,
        model: str,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3JobList:
        """List the jobs of a model.
        `GET /v3/models/{model}/jobs`

        Returns a page of the jobs of one model.

        Args:
            model: Slug of the model.
            limit: Jobs per page. 1 to 100. Defaults to 20.
            cursor: Position of the page: `next_cursor` of the previous page.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(
            _LIST_JOBS, {"model": model, "limit": limit, "cursor": cursor}, options=options
        )

    def iterate_jobs(
        self,
        model: str,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3JobList, models.V3JobSummary]:
        """Iterate over all items of `list_jobs`, fetching pages as needed.
        `GET /v3/models/{model}/jobs`

        Arguments and errors are those of `list_jobs`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _LIST_JOBS,
            _LIST_JOBS_PAGING,
            {"model": model, "limit": limit, "cursor": cursor},
            options,
        )

    async def retrieve_openapi(
        self,
        model: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ModelsRetrieveOpenapiAnswer:
        """Retrieve the OpenAPI document of a model.
        `GET /v3/models/{model}/openapi.json`

        Returns an OpenAPI document for one model. Needs no key.

        Args:
            model: Slug of the model.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(_RETRIEVE_OPENAPI, {"model": model}, options=options)

    async def estimate(
        self,
        model: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        input: params.V3ModelInput | dicts.V3ModelInput | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Estimate:
        """Estimate the price of a job.
        `POST /v3/models/{model}/estimate`

        Returns the price of an input without running the model.

        Args:
            model: Slug of the model.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            input: Input of a model: one of the documented inputs, or any object for a model
                that is not listed. `v3.models.retrieve` returns the JSON Schema of a model;
                Hedra rejects unknown fields.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(
            _ESTIMATE,
            {"model": model, "idempotency_key": idempotency_key},
            body={"input": input},
            options=options,
        )
