# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:15cf91d69f39
# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:cc79479702d7
# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:1e73cfd9cf0e
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
from ..._runtime.paging import AsyncPages, Pages, Paging

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
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "200": Expected("json", Type(_MODELS, "V3ModelList")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
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
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "200": Expected("json", Type(_MODELS, "V3ModelDetails")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
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
    parameters=(ParameterSpec("model", "path"),),
    body=BodySpec(type=Type(_PARAMS, "V3SubmitRequest")),
    arguments=Type(_PARAMS, "V3ModelsSubmitArguments"),
    parameters=(
        Parameter(name="model", wire="model", location="path", style="simple", explode=False),
        Parameter(
            name="idempotency_key",
            wire="Idempotency-Key",
            location="header",
            style="simple",
            explode=False,
        ),
    ),
    body=_SUBMIT_BODY,
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
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "200": Expected("json", Type(_MODELS, "V3VoiceList")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("model", "path"),),
    server="https://api.hedra.com",
    security=(("v3_key",), ()),
    repeatable=True,
)

_SEARCH_VOICES: Operation[models.V3VoiceList] = Operation(
    id="v3.models.search_voices",
    method="GET",
    path="/v3/models/{model}/voices/search",
    answers={
        "200": Expected("json", Type(_MODELS, "V3VoiceList")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3ModelsSearchVoicesArguments"),
    parameters=(
        Parameter(name="model", wire="model", location="path", style="simple", explode=False),
        Parameter(name="q", wire="q", location="query", style="form", explode=True),
        Parameter(name="limit", wire="limit", location="query", style="form", explode=True),
        Parameter(name="gender", wire="gender", location="query", style="form", explode=True),
        Parameter(name="language", wire="language", location="query", style="form", explode=True),
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_LIST_JOBS: OperationSpec[Any] = OperationSpec(
_LIST_JOBS: Operation[models.V3JobList] = Operation(
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
        "200": Expected("json", Type(_MODELS, "V3JobList")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3ModelsListJobsArguments"),
    parameters=(
        Parameter(name="model", wire="model", location="path", style="simple", explode=False),
        Parameter(name="limit", wire="limit", location="query", style="form", explode=True),
        Parameter(name="cursor", wire="cursor", location="query", style="form", explode=True),
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_RETRIEVE_OPENAPI: OperationSpec[Any] = OperationSpec(
_RETRIEVE_OPENAPI: Operation[models.V3ModelsRetrieveOpenapiAnswer] = Operation(
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
        "200": Expected("json", Type(_MODELS, "V3ModelsRetrieveOpenapiAnswer")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
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
    parameters=(ParameterSpec("model", "path"),),
    body=BodySpec(type=Type(_PARAMS, "V3EstimateRequest")),
    arguments=Type(_PARAMS, "V3ModelsEstimateArguments"),
    parameters=(
        Parameter(name="model", wire="model", location="path", style="simple", explode=False),
        Parameter(
            name="idempotency_key",
            wire="Idempotency-Key",
            location="header",
            style="simple",
            explode=False,
        ),
    ),
    body=_ESTIMATE_BODY,
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)

_LIST_JOBS_PAGING = Paging(
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
            modality: Only models that make this.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
            modality: Only models of this modality.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25).
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
        """Retrieve a model.

        Returns a model with the JSON Schemas of its input and its outputs. Needs no key.

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
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25).
        """
        return self._client.call(_RETRIEVE, {"model": model}, options=options)

    def submit(
        self,
        model: str,
        *,
        input: params.V3CreatifyAuroraInput
        | dicts.V3CreatifyAuroraInput
        | (params.V3Dreamina31Input | dicts.V3Dreamina31Input)
        | (params.V3ElevenlabsAudioIsolationInput | dicts.V3ElevenlabsAudioIsolationInput)
        | (params.V3ElevenlabsEnglishStsV2Input | dicts.V3ElevenlabsEnglishStsV2Input)
        | (params.V3ElevenlabsFlashMultilingualV2Input | dicts.V3ElevenlabsFlashMultilingualV2Input)
        | (params.V3ElevenlabsFlashV2Input | dicts.V3ElevenlabsFlashV2Input)
        | (params.V3ElevenlabsMultilingualStsV2Input | dicts.V3ElevenlabsMultilingualStsV2Input)
        | (params.V3ElevenlabsMultilingualV2Input | dicts.V3ElevenlabsMultilingualV2Input)
        | (params.V3ElevenlabsMusicInput | dicts.V3ElevenlabsMusicInput)
        | (params.V3ElevenlabsSoundEffectsInput | dicts.V3ElevenlabsSoundEffectsInput)
        | (params.V3ElevenlabsV3Input | dicts.V3ElevenlabsV3Input)
        | (params.V3ElevenlabsVoiceCloneInput | dicts.V3ElevenlabsVoiceCloneInput)
        | (params.V3EyelineIdRelightInput | dicts.V3EyelineIdRelightInput)
        | (params.V3EyelineIdRestyleInput | dicts.V3EyelineIdRestyleInput)
        | (params.V3Flux11ProInput | dicts.V3Flux11ProInput)
        | (params.V3Flux11UltraInput | dicts.V3Flux11UltraInput)
        | (params.V3Flux3Input | dicts.V3Flux3Input)
        | (params.V3Flux3VideoUpscalerCreativeInput | dicts.V3Flux3VideoUpscalerCreativeInput)
        | (params.V3Flux3VideoUpscalerPreciseInput | dicts.V3Flux3VideoUpscalerPreciseInput)
        | (params.V3FluxDevInput | dicts.V3FluxDevInput)
        | (params.V3FluxKontextMaxInput | dicts.V3FluxKontextMaxInput)
        | (params.V3FluxKontextProInput | dicts.V3FluxKontextProInput)
        | (params.V3Flux2FlexInput | dicts.V3Flux2FlexInput)
        | (params.V3Flux2Klein9bInput | dicts.V3Flux2Klein9bInput)
        | (params.V3Flux2MaxInput | dicts.V3Flux2MaxInput)
        | (params.V3Flux2ProInput | dicts.V3Flux2ProInput)
        | (params.V3GeminiOmniFlashInput | dicts.V3GeminiOmniFlashInput)
        | (params.V3GeminiOmniFlash11Input | dicts.V3GeminiOmniFlash11Input)
        | (params.V3GptImage15Input | dicts.V3GptImage15Input)
        | (params.V3GptImage2Input | dicts.V3GptImage2Input)
        | (params.V3GptImage25FlareInput | dicts.V3GptImage25FlareInput)
        | (params.V3GptImage25SunburstInput | dicts.V3GptImage25SunburstInput)
        | (params.V3GrokImagineInput | dicts.V3GrokImagineInput)
        | (params.V3GrokImagine20Input | dicts.V3GrokImagine20Input)
        | (params.V3GrokVideoInput | dicts.V3GrokVideoInput)
        | (params.V3HappyHorseInput | dicts.V3HappyHorseInput)
        | (params.V3HedraAvatarInput | dicts.V3HedraAvatarInput)
        | (params.V3HedraCharacter3Input | dicts.V3HedraCharacter3Input)
        | (params.V3HeygenPhotoAvatar4Input | dicts.V3HeygenPhotoAvatar4Input)
        | (params.V3HidreamO1ImageInput | dicts.V3HidreamO1ImageInput)
        | (params.V3IdeogramV2Input | dicts.V3IdeogramV2Input)
        | (params.V3IdeogramV4Input | dicts.V3IdeogramV4Input)
        | (params.V3Imagen3Input | dicts.V3Imagen3Input)
        | (params.V3Imagen4Input | dicts.V3Imagen4Input)
        | (params.V3Kling16Input | dicts.V3Kling16Input)
        | (params.V3Kling21MasterInput | dicts.V3Kling21MasterInput)
        | (params.V3Kling25TurboInput | dicts.V3Kling25TurboInput)
        | (params.V3Kling26MotionControlInput | dicts.V3Kling26MotionControlInput)
        | (params.V3Kling26ProInput | dicts.V3Kling26ProInput)
        | (params.V3KlingAiAvatarV2Input | dicts.V3KlingAiAvatarV2Input)
        | (params.V3KlingO1Input | dicts.V3KlingO1Input)
        | (params.V3KlingO3Input | dicts.V3KlingO3Input)
        | (params.V3KlingO3EditInput | dicts.V3KlingO3EditInput)
        | (params.V3KlingO3ReferenceInput | dicts.V3KlingO3ReferenceInput)
        | (params.V3KlingV3Input | dicts.V3KlingV3Input)
        | (params.V3KlingV3MotionControlInput | dicts.V3KlingV3MotionControlInput)
        | (params.V3Krea2Input | dicts.V3Krea2Input)
        | (params.V3Ltx23Input | dicts.V3Ltx23Input)
        | (params.V3Ltx25Input | dicts.V3Ltx25Input)
        | (params.V3LumaRay32Input | dicts.V3LumaRay32Input)
        | (params.V3MaiImage25Input | dicts.V3MaiImage25Input)
        | (params.V3MinimaxH3Input | dicts.V3MinimaxH3Input)
        | (params.V3MinimaxH3MaxInput | dicts.V3MinimaxH3MaxInput)
        | (params.V3MinimaxH3MaxCameraControlsInput | dicts.V3MinimaxH3MaxCameraControlsInput)
        | (params.V3MinimaxH3MaxTurboInput | dicts.V3MinimaxH3MaxTurboInput)
        | (params.V3MinimaxH3UltraInput | dicts.V3MinimaxH3UltraInput)
        | (params.V3MinimaxHailuo02Input | dicts.V3MinimaxHailuo02Input)
        | (params.V3MinimaxHailuo23Input | dicts.V3MinimaxHailuo23Input)
        | (params.V3MinimaxSpeech25HdPreviewInput | dicts.V3MinimaxSpeech25HdPreviewInput)
        | (params.V3MinimaxSpeech25TurboPreviewInput | dicts.V3MinimaxSpeech25TurboPreviewInput)
        | (params.V3MuseImageInput | dicts.V3MuseImageInput)
        | (params.V3NanoBananaInput | dicts.V3NanoBananaInput)
        | (params.V3NanoBanana2Input | dicts.V3NanoBanana2Input)
        | (params.V3NanoBananaProInput | dicts.V3NanoBananaProInput)
        | (params.V3Omnihuman15Input | dicts.V3Omnihuman15Input)
        | (params.V3PixverseV6Input | dicts.V3PixverseV6Input)
        | (params.V3QwenImage2Input | dicts.V3QwenImage2Input)
        | (params.V3QwenImage21Input | dicts.V3QwenImage21Input)
        | (params.V3RecraftV3Input | dicts.V3RecraftV3Input)
        | (params.V3Reve21Input | dicts.V3Reve21Input)
        | (params.V3Reve21EditInput | dicts.V3Reve21EditInput)
        | (params.V3Reve21RemixInput | dicts.V3Reve21RemixInput)
        | (params.V3SanaInput | dicts.V3SanaInput)
        | (params.V3Seedance15ProInput | dicts.V3Seedance15ProInput)
        | (params.V3Seedance20Input | dicts.V3Seedance20Input)
        | (params.V3Seedance20MiniInput | dicts.V3Seedance20MiniInput)
        | (params.V3Seedance25Input | dicts.V3Seedance25Input)
        | (params.V3Seedream40Input | dicts.V3Seedream40Input)
        | (params.V3Seedream45Input | dicts.V3Seedream45Input)
        | (params.V3Seedream50LiteInput | dicts.V3Seedream50LiteInput)
        | (params.V3Seedream50ProInput | dicts.V3Seedream50ProInput)
        | (params.V3Sora2ProInput | dicts.V3Sora2ProInput)
        | (params.V3TopazImageUpscalerInput | dicts.V3TopazImageUpscalerInput)
        | (
            params.V3TopazImageUpscalerTransparencyInput
            | dicts.V3TopazImageUpscalerTransparencyInput
        )
        | (params.V3TopazImageUpscalerWonderInput | dicts.V3TopazImageUpscalerWonderInput)
        | (params.V3TopazVideoUpscalerInput | dicts.V3TopazVideoUpscalerInput)
        | (params.V3TopazVideoUpscalerHyperion25Input | dicts.V3TopazVideoUpscalerHyperion25Input)
        | (
            params.V3TopazVideoUpscalerStarlightFastInput
            | dicts.V3TopazVideoUpscalerStarlightFastInput
        )
        | (params.V3TopazVideoUpscalerStarlightHqInput | dicts.V3TopazVideoUpscalerStarlightHqInput)
        | (
            params.V3TopazVideoUpscalerStarlightPreciseInput
            | dicts.V3TopazVideoUpscalerStarlightPreciseInput
        )
        | (params.V3VeedFabric10Input | dicts.V3VeedFabric10Input)
        | (params.V3VeedVideoBackgroundRemovalInput | dicts.V3VeedVideoBackgroundRemovalInput)
        | (params.V3Veo2Input | dicts.V3Veo2Input)
        | (params.V3Veo3Input | dicts.V3Veo3Input)
        | (params.V3Veo31Input | dicts.V3Veo31Input)
        | (params.V3ViduQ3Input | dicts.V3ViduQ3Input)
        | (params.V3ViduQ3ReferenceInput | dicts.V3ViduQ3ReferenceInput)
        | (params.V3Wan27Input | dicts.V3Wan27Input)
        | (params.V3Wan30Input | dicts.V3Wan30Input)
        | Mapping[str, Any],
        idempotency_key: str | MISSING = MISSING,
        webhook: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3JobSubmitted, models.V3Job]:
        """Submit a job to a model.
        `POST /v3/models/{model}`
        """Create a job of a model.

        Runs one model as a job. Paid from the API wallet, which is separate from the credits. A
        repeat with the same idempotency key returns the first response and creates no second
        job.

        Args:
            model: Slug of the model.
            input: What the model takes; `v3.models.retrieve` has its schema.
            webhook: Address to tell when the job ends.
            idempotency_key: A repeat with the same key gets the first answer and starts no
                second job.
            options: Options for this call only, such as timeout and retries.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            input: Input of a model: one of the documented inputs, or any object for a model
                that is not listed. `v3.models.retrieve` returns the JSON Schema of a model;
                Hedra rejects unknown fields.
            webhook: URL for the webhooks of this job; it supersedes the default webhook.
            options: Timeout, retries and the like, for this call alone.

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
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PaymentRequiredError: 402: The balance of the API wallet is insufficient.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            UnprocessableEntityError: 422: The input failed moderation.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25). The document has one typed
        operation per model and this general one. Up to 3.9.0 the idempotency key was the body
        field idempotency_key, which 3.20.0 does not have.
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
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Its parameters are not in our sources.
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25). Up to 3.9.0 it needs no key;
        3.20.0 documents a 401.
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

        Searches the whole voice library of the model's vendor, not only the voices of
        `v3.models.list_voices`.

        Args:
            model: Slug of the model.
            q: Description of the voice, such as `warm british narrator`.
            limit: Maximum number of voices. The range is not in our sources.
            gender: Only voices of this gender.
            language: Only voices of this language.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25).
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
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Not documented by the provider.
            limit: Jobs per page. 1 to 100. Left out, the provider takes 20.
            cursor: Position of the page: `next_cursor` of the previous page.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: hedra-labs/hedra-cli cli/hedra-cli/openapi0.json at ba8d6cf (3.9.0)
        (2026-08-21).
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
        """Iterate over everything that `list_jobs` lists, page by page as needed.

        Arguments and errors are those of `list_jobs`; `.pages()` gives whole pages.
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
    ) -> Any:
        """Show the OpenAPI document of a model.
        `GET /v3/models/{model}/openapi.json`
    ) -> models.V3ModelsRetrieveOpenapiAnswer:
        """Retrieve the OpenAPI document of a model.

        Returns an OpenAPI document for one model. Needs no key.

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
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: hedra-labs/hedra-cli cli/hedra-cli/openapi0.json at ba8d6cf (3.9.0)
        (2026-08-21).
        """
        return self._client.call(_RETRIEVE_OPENAPI, {"model": model}, options=options)

    def estimate(
        self,
        model: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        input: params.V3CreatifyAuroraInput
        | dicts.V3CreatifyAuroraInput
        | (params.V3Dreamina31Input | dicts.V3Dreamina31Input)
        | (params.V3ElevenlabsAudioIsolationInput | dicts.V3ElevenlabsAudioIsolationInput)
        | (params.V3ElevenlabsEnglishStsV2Input | dicts.V3ElevenlabsEnglishStsV2Input)
        | (params.V3ElevenlabsFlashMultilingualV2Input | dicts.V3ElevenlabsFlashMultilingualV2Input)
        | (params.V3ElevenlabsFlashV2Input | dicts.V3ElevenlabsFlashV2Input)
        | (params.V3ElevenlabsMultilingualStsV2Input | dicts.V3ElevenlabsMultilingualStsV2Input)
        | (params.V3ElevenlabsMultilingualV2Input | dicts.V3ElevenlabsMultilingualV2Input)
        | (params.V3ElevenlabsMusicInput | dicts.V3ElevenlabsMusicInput)
        | (params.V3ElevenlabsSoundEffectsInput | dicts.V3ElevenlabsSoundEffectsInput)
        | (params.V3ElevenlabsV3Input | dicts.V3ElevenlabsV3Input)
        | (params.V3ElevenlabsVoiceCloneInput | dicts.V3ElevenlabsVoiceCloneInput)
        | (params.V3EyelineIdRelightInput | dicts.V3EyelineIdRelightInput)
        | (params.V3EyelineIdRestyleInput | dicts.V3EyelineIdRestyleInput)
        | (params.V3Flux11ProInput | dicts.V3Flux11ProInput)
        | (params.V3Flux11UltraInput | dicts.V3Flux11UltraInput)
        | (params.V3Flux3Input | dicts.V3Flux3Input)
        | (params.V3Flux3VideoUpscalerCreativeInput | dicts.V3Flux3VideoUpscalerCreativeInput)
        | (params.V3Flux3VideoUpscalerPreciseInput | dicts.V3Flux3VideoUpscalerPreciseInput)
        | (params.V3FluxDevInput | dicts.V3FluxDevInput)
        | (params.V3FluxKontextMaxInput | dicts.V3FluxKontextMaxInput)
        | (params.V3FluxKontextProInput | dicts.V3FluxKontextProInput)
        | (params.V3Flux2FlexInput | dicts.V3Flux2FlexInput)
        | (params.V3Flux2Klein9bInput | dicts.V3Flux2Klein9bInput)
        | (params.V3Flux2MaxInput | dicts.V3Flux2MaxInput)
        | (params.V3Flux2ProInput | dicts.V3Flux2ProInput)
        | (params.V3GeminiOmniFlashInput | dicts.V3GeminiOmniFlashInput)
        | (params.V3GeminiOmniFlash11Input | dicts.V3GeminiOmniFlash11Input)
        | (params.V3GptImage15Input | dicts.V3GptImage15Input)
        | (params.V3GptImage2Input | dicts.V3GptImage2Input)
        | (params.V3GptImage25FlareInput | dicts.V3GptImage25FlareInput)
        | (params.V3GptImage25SunburstInput | dicts.V3GptImage25SunburstInput)
        | (params.V3GrokImagineInput | dicts.V3GrokImagineInput)
        | (params.V3GrokImagine20Input | dicts.V3GrokImagine20Input)
        | (params.V3GrokVideoInput | dicts.V3GrokVideoInput)
        | (params.V3HappyHorseInput | dicts.V3HappyHorseInput)
        | (params.V3HedraAvatarInput | dicts.V3HedraAvatarInput)
        | (params.V3HedraCharacter3Input | dicts.V3HedraCharacter3Input)
        | (params.V3HeygenPhotoAvatar4Input | dicts.V3HeygenPhotoAvatar4Input)
        | (params.V3HidreamO1ImageInput | dicts.V3HidreamO1ImageInput)
        | (params.V3IdeogramV2Input | dicts.V3IdeogramV2Input)
        | (params.V3IdeogramV4Input | dicts.V3IdeogramV4Input)
        | (params.V3Imagen3Input | dicts.V3Imagen3Input)
        | (params.V3Imagen4Input | dicts.V3Imagen4Input)
        | (params.V3Kling16Input | dicts.V3Kling16Input)
        | (params.V3Kling21MasterInput | dicts.V3Kling21MasterInput)
        | (params.V3Kling25TurboInput | dicts.V3Kling25TurboInput)
        | (params.V3Kling26MotionControlInput | dicts.V3Kling26MotionControlInput)
        | (params.V3Kling26ProInput | dicts.V3Kling26ProInput)
        | (params.V3KlingAiAvatarV2Input | dicts.V3KlingAiAvatarV2Input)
        | (params.V3KlingO1Input | dicts.V3KlingO1Input)
        | (params.V3KlingO3Input | dicts.V3KlingO3Input)
        | (params.V3KlingO3EditInput | dicts.V3KlingO3EditInput)
        | (params.V3KlingO3ReferenceInput | dicts.V3KlingO3ReferenceInput)
        | (params.V3KlingV3Input | dicts.V3KlingV3Input)
        | (params.V3KlingV3MotionControlInput | dicts.V3KlingV3MotionControlInput)
        | (params.V3Krea2Input | dicts.V3Krea2Input)
        | (params.V3Ltx23Input | dicts.V3Ltx23Input)
        | (params.V3Ltx25Input | dicts.V3Ltx25Input)
        | (params.V3LumaRay32Input | dicts.V3LumaRay32Input)
        | (params.V3MaiImage25Input | dicts.V3MaiImage25Input)
        | (params.V3MinimaxH3Input | dicts.V3MinimaxH3Input)
        | (params.V3MinimaxH3MaxInput | dicts.V3MinimaxH3MaxInput)
        | (params.V3MinimaxH3MaxCameraControlsInput | dicts.V3MinimaxH3MaxCameraControlsInput)
        | (params.V3MinimaxH3MaxTurboInput | dicts.V3MinimaxH3MaxTurboInput)
        | (params.V3MinimaxH3UltraInput | dicts.V3MinimaxH3UltraInput)
        | (params.V3MinimaxHailuo02Input | dicts.V3MinimaxHailuo02Input)
        | (params.V3MinimaxHailuo23Input | dicts.V3MinimaxHailuo23Input)
        | (params.V3MinimaxSpeech25HdPreviewInput | dicts.V3MinimaxSpeech25HdPreviewInput)
        | (params.V3MinimaxSpeech25TurboPreviewInput | dicts.V3MinimaxSpeech25TurboPreviewInput)
        | (params.V3MuseImageInput | dicts.V3MuseImageInput)
        | (params.V3NanoBananaInput | dicts.V3NanoBananaInput)
        | (params.V3NanoBanana2Input | dicts.V3NanoBanana2Input)
        | (params.V3NanoBananaProInput | dicts.V3NanoBananaProInput)
        | (params.V3Omnihuman15Input | dicts.V3Omnihuman15Input)
        | (params.V3PixverseV6Input | dicts.V3PixverseV6Input)
        | (params.V3QwenImage2Input | dicts.V3QwenImage2Input)
        | (params.V3QwenImage21Input | dicts.V3QwenImage21Input)
        | (params.V3RecraftV3Input | dicts.V3RecraftV3Input)
        | (params.V3Reve21Input | dicts.V3Reve21Input)
        | (params.V3Reve21EditInput | dicts.V3Reve21EditInput)
        | (params.V3Reve21RemixInput | dicts.V3Reve21RemixInput)
        | (params.V3SanaInput | dicts.V3SanaInput)
        | (params.V3Seedance15ProInput | dicts.V3Seedance15ProInput)
        | (params.V3Seedance20Input | dicts.V3Seedance20Input)
        | (params.V3Seedance20MiniInput | dicts.V3Seedance20MiniInput)
        | (params.V3Seedance25Input | dicts.V3Seedance25Input)
        | (params.V3Seedream40Input | dicts.V3Seedream40Input)
        | (params.V3Seedream45Input | dicts.V3Seedream45Input)
        | (params.V3Seedream50LiteInput | dicts.V3Seedream50LiteInput)
        | (params.V3Seedream50ProInput | dicts.V3Seedream50ProInput)
        | (params.V3Sora2ProInput | dicts.V3Sora2ProInput)
        | (params.V3TopazImageUpscalerInput | dicts.V3TopazImageUpscalerInput)
        | (
            params.V3TopazImageUpscalerTransparencyInput
            | dicts.V3TopazImageUpscalerTransparencyInput
        )
        | (params.V3TopazImageUpscalerWonderInput | dicts.V3TopazImageUpscalerWonderInput)
        | (params.V3TopazVideoUpscalerInput | dicts.V3TopazVideoUpscalerInput)
        | (params.V3TopazVideoUpscalerHyperion25Input | dicts.V3TopazVideoUpscalerHyperion25Input)
        | (
            params.V3TopazVideoUpscalerStarlightFastInput
            | dicts.V3TopazVideoUpscalerStarlightFastInput
        )
        | (params.V3TopazVideoUpscalerStarlightHqInput | dicts.V3TopazVideoUpscalerStarlightHqInput)
        | (
            params.V3TopazVideoUpscalerStarlightPreciseInput
            | dicts.V3TopazVideoUpscalerStarlightPreciseInput
        )
        | (params.V3VeedFabric10Input | dicts.V3VeedFabric10Input)
        | (params.V3VeedVideoBackgroundRemovalInput | dicts.V3VeedVideoBackgroundRemovalInput)
        | (params.V3Veo2Input | dicts.V3Veo2Input)
        | (params.V3Veo3Input | dicts.V3Veo3Input)
        | (params.V3Veo31Input | dicts.V3Veo31Input)
        | (params.V3ViduQ3Input | dicts.V3ViduQ3Input)
        | (params.V3ViduQ3ReferenceInput | dicts.V3ViduQ3ReferenceInput)
        | (params.V3Wan27Input | dicts.V3Wan27Input)
        | (params.V3Wan30Input | dicts.V3Wan30Input)
        | Mapping[str, Any]
        | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Estimate:
        """Estimate what a job costs.
        `POST /v3/models/{model}/estimate`
        """Estimate the price of a job.

        Returns the price of an input without running the model.

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
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            input: Input of a model: one of the documented inputs, or any object for a model
                that is not listed. `v3.models.retrieve` returns the JSON Schema of a model;
                Hedra rejects unknown fields.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25).
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
            modality: Only models that make this.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
            modality: Only models of this modality.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25).
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
        """Retrieve a model.

        Returns a model with the JSON Schemas of its input and its outputs. Needs no key.

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
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25).
        """
        return await self._client.call(_RETRIEVE, {"model": model}, options=options)

    async def submit(
        self,
        model: str,
        *,
        input: params.V3CreatifyAuroraInput
        | dicts.V3CreatifyAuroraInput
        | (params.V3Dreamina31Input | dicts.V3Dreamina31Input)
        | (params.V3ElevenlabsAudioIsolationInput | dicts.V3ElevenlabsAudioIsolationInput)
        | (params.V3ElevenlabsEnglishStsV2Input | dicts.V3ElevenlabsEnglishStsV2Input)
        | (params.V3ElevenlabsFlashMultilingualV2Input | dicts.V3ElevenlabsFlashMultilingualV2Input)
        | (params.V3ElevenlabsFlashV2Input | dicts.V3ElevenlabsFlashV2Input)
        | (params.V3ElevenlabsMultilingualStsV2Input | dicts.V3ElevenlabsMultilingualStsV2Input)
        | (params.V3ElevenlabsMultilingualV2Input | dicts.V3ElevenlabsMultilingualV2Input)
        | (params.V3ElevenlabsMusicInput | dicts.V3ElevenlabsMusicInput)
        | (params.V3ElevenlabsSoundEffectsInput | dicts.V3ElevenlabsSoundEffectsInput)
        | (params.V3ElevenlabsV3Input | dicts.V3ElevenlabsV3Input)
        | (params.V3ElevenlabsVoiceCloneInput | dicts.V3ElevenlabsVoiceCloneInput)
        | (params.V3EyelineIdRelightInput | dicts.V3EyelineIdRelightInput)
        | (params.V3EyelineIdRestyleInput | dicts.V3EyelineIdRestyleInput)
        | (params.V3Flux11ProInput | dicts.V3Flux11ProInput)
        | (params.V3Flux11UltraInput | dicts.V3Flux11UltraInput)
        | (params.V3Flux3Input | dicts.V3Flux3Input)
        | (params.V3Flux3VideoUpscalerCreativeInput | dicts.V3Flux3VideoUpscalerCreativeInput)
        | (params.V3Flux3VideoUpscalerPreciseInput | dicts.V3Flux3VideoUpscalerPreciseInput)
        | (params.V3FluxDevInput | dicts.V3FluxDevInput)
        | (params.V3FluxKontextMaxInput | dicts.V3FluxKontextMaxInput)
        | (params.V3FluxKontextProInput | dicts.V3FluxKontextProInput)
        | (params.V3Flux2FlexInput | dicts.V3Flux2FlexInput)
        | (params.V3Flux2Klein9bInput | dicts.V3Flux2Klein9bInput)
        | (params.V3Flux2MaxInput | dicts.V3Flux2MaxInput)
        | (params.V3Flux2ProInput | dicts.V3Flux2ProInput)
        | (params.V3GeminiOmniFlashInput | dicts.V3GeminiOmniFlashInput)
        | (params.V3GeminiOmniFlash11Input | dicts.V3GeminiOmniFlash11Input)
        | (params.V3GptImage15Input | dicts.V3GptImage15Input)
        | (params.V3GptImage2Input | dicts.V3GptImage2Input)
        | (params.V3GptImage25FlareInput | dicts.V3GptImage25FlareInput)
        | (params.V3GptImage25SunburstInput | dicts.V3GptImage25SunburstInput)
        | (params.V3GrokImagineInput | dicts.V3GrokImagineInput)
        | (params.V3GrokImagine20Input | dicts.V3GrokImagine20Input)
        | (params.V3GrokVideoInput | dicts.V3GrokVideoInput)
        | (params.V3HappyHorseInput | dicts.V3HappyHorseInput)
        | (params.V3HedraAvatarInput | dicts.V3HedraAvatarInput)
        | (params.V3HedraCharacter3Input | dicts.V3HedraCharacter3Input)
        | (params.V3HeygenPhotoAvatar4Input | dicts.V3HeygenPhotoAvatar4Input)
        | (params.V3HidreamO1ImageInput | dicts.V3HidreamO1ImageInput)
        | (params.V3IdeogramV2Input | dicts.V3IdeogramV2Input)
        | (params.V3IdeogramV4Input | dicts.V3IdeogramV4Input)
        | (params.V3Imagen3Input | dicts.V3Imagen3Input)
        | (params.V3Imagen4Input | dicts.V3Imagen4Input)
        | (params.V3Kling16Input | dicts.V3Kling16Input)
        | (params.V3Kling21MasterInput | dicts.V3Kling21MasterInput)
        | (params.V3Kling25TurboInput | dicts.V3Kling25TurboInput)
        | (params.V3Kling26MotionControlInput | dicts.V3Kling26MotionControlInput)
        | (params.V3Kling26ProInput | dicts.V3Kling26ProInput)
        | (params.V3KlingAiAvatarV2Input | dicts.V3KlingAiAvatarV2Input)
        | (params.V3KlingO1Input | dicts.V3KlingO1Input)
        | (params.V3KlingO3Input | dicts.V3KlingO3Input)
        | (params.V3KlingO3EditInput | dicts.V3KlingO3EditInput)
        | (params.V3KlingO3ReferenceInput | dicts.V3KlingO3ReferenceInput)
        | (params.V3KlingV3Input | dicts.V3KlingV3Input)
        | (params.V3KlingV3MotionControlInput | dicts.V3KlingV3MotionControlInput)
        | (params.V3Krea2Input | dicts.V3Krea2Input)
        | (params.V3Ltx23Input | dicts.V3Ltx23Input)
        | (params.V3Ltx25Input | dicts.V3Ltx25Input)
        | (params.V3LumaRay32Input | dicts.V3LumaRay32Input)
        | (params.V3MaiImage25Input | dicts.V3MaiImage25Input)
        | (params.V3MinimaxH3Input | dicts.V3MinimaxH3Input)
        | (params.V3MinimaxH3MaxInput | dicts.V3MinimaxH3MaxInput)
        | (params.V3MinimaxH3MaxCameraControlsInput | dicts.V3MinimaxH3MaxCameraControlsInput)
        | (params.V3MinimaxH3MaxTurboInput | dicts.V3MinimaxH3MaxTurboInput)
        | (params.V3MinimaxH3UltraInput | dicts.V3MinimaxH3UltraInput)
        | (params.V3MinimaxHailuo02Input | dicts.V3MinimaxHailuo02Input)
        | (params.V3MinimaxHailuo23Input | dicts.V3MinimaxHailuo23Input)
        | (params.V3MinimaxSpeech25HdPreviewInput | dicts.V3MinimaxSpeech25HdPreviewInput)
        | (params.V3MinimaxSpeech25TurboPreviewInput | dicts.V3MinimaxSpeech25TurboPreviewInput)
        | (params.V3MuseImageInput | dicts.V3MuseImageInput)
        | (params.V3NanoBananaInput | dicts.V3NanoBananaInput)
        | (params.V3NanoBanana2Input | dicts.V3NanoBanana2Input)
        | (params.V3NanoBananaProInput | dicts.V3NanoBananaProInput)
        | (params.V3Omnihuman15Input | dicts.V3Omnihuman15Input)
        | (params.V3PixverseV6Input | dicts.V3PixverseV6Input)
        | (params.V3QwenImage2Input | dicts.V3QwenImage2Input)
        | (params.V3QwenImage21Input | dicts.V3QwenImage21Input)
        | (params.V3RecraftV3Input | dicts.V3RecraftV3Input)
        | (params.V3Reve21Input | dicts.V3Reve21Input)
        | (params.V3Reve21EditInput | dicts.V3Reve21EditInput)
        | (params.V3Reve21RemixInput | dicts.V3Reve21RemixInput)
        | (params.V3SanaInput | dicts.V3SanaInput)
        | (params.V3Seedance15ProInput | dicts.V3Seedance15ProInput)
        | (params.V3Seedance20Input | dicts.V3Seedance20Input)
        | (params.V3Seedance20MiniInput | dicts.V3Seedance20MiniInput)
        | (params.V3Seedance25Input | dicts.V3Seedance25Input)
        | (params.V3Seedream40Input | dicts.V3Seedream40Input)
        | (params.V3Seedream45Input | dicts.V3Seedream45Input)
        | (params.V3Seedream50LiteInput | dicts.V3Seedream50LiteInput)
        | (params.V3Seedream50ProInput | dicts.V3Seedream50ProInput)
        | (params.V3Sora2ProInput | dicts.V3Sora2ProInput)
        | (params.V3TopazImageUpscalerInput | dicts.V3TopazImageUpscalerInput)
        | (
            params.V3TopazImageUpscalerTransparencyInput
            | dicts.V3TopazImageUpscalerTransparencyInput
        )
        | (params.V3TopazImageUpscalerWonderInput | dicts.V3TopazImageUpscalerWonderInput)
        | (params.V3TopazVideoUpscalerInput | dicts.V3TopazVideoUpscalerInput)
        | (params.V3TopazVideoUpscalerHyperion25Input | dicts.V3TopazVideoUpscalerHyperion25Input)
        | (
            params.V3TopazVideoUpscalerStarlightFastInput
            | dicts.V3TopazVideoUpscalerStarlightFastInput
        )
        | (params.V3TopazVideoUpscalerStarlightHqInput | dicts.V3TopazVideoUpscalerStarlightHqInput)
        | (
            params.V3TopazVideoUpscalerStarlightPreciseInput
            | dicts.V3TopazVideoUpscalerStarlightPreciseInput
        )
        | (params.V3VeedFabric10Input | dicts.V3VeedFabric10Input)
        | (params.V3VeedVideoBackgroundRemovalInput | dicts.V3VeedVideoBackgroundRemovalInput)
        | (params.V3Veo2Input | dicts.V3Veo2Input)
        | (params.V3Veo3Input | dicts.V3Veo3Input)
        | (params.V3Veo31Input | dicts.V3Veo31Input)
        | (params.V3ViduQ3Input | dicts.V3ViduQ3Input)
        | (params.V3ViduQ3ReferenceInput | dicts.V3ViduQ3ReferenceInput)
        | (params.V3Wan27Input | dicts.V3Wan27Input)
        | (params.V3Wan30Input | dicts.V3Wan30Input)
        | Mapping[str, Any],
        idempotency_key: str | MISSING = MISSING,
        webhook: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3JobSubmitted, models.V3Job]:
        """Submit a job to a model.
        `POST /v3/models/{model}`
        """Create a job of a model.

        Runs one model as a job. Paid from the API wallet, which is separate from the credits. A
        repeat with the same idempotency key returns the first response and creates no second
        job.

        Args:
            model: Slug of the model.
            input: What the model takes; `v3.models.retrieve` has its schema.
            webhook: Address to tell when the job ends.
            idempotency_key: A repeat with the same key gets the first answer and starts no
                second job.
            options: Options for this call only, such as timeout and retries.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            input: Input of a model: one of the documented inputs, or any object for a model
                that is not listed. `v3.models.retrieve` returns the JSON Schema of a model;
                Hedra rejects unknown fields.
            webhook: URL for the webhooks of this job; it supersedes the default webhook.
            options: Timeout, retries and the like, for this call alone.

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
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PaymentRequiredError: 402: The balance of the API wallet is insufficient.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            UnprocessableEntityError: 422: The input failed moderation.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25). The document has one typed
        operation per model and this general one. Up to 3.9.0 the idempotency key was the body
        field idempotency_key, which 3.20.0 does not have.
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
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Its parameters are not in our sources.
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25). Up to 3.9.0 it needs no key;
        3.20.0 documents a 401.
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

        Searches the whole voice library of the model's vendor, not only the voices of
        `v3.models.list_voices`.

        Args:
            model: Slug of the model.
            q: Description of the voice, such as `warm british narrator`.
            limit: Maximum number of voices. The range is not in our sources.
            gender: Only voices of this gender.
            language: Only voices of this language.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25).
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
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Not documented by the provider.
            limit: Jobs per page. 1 to 100. Left out, the provider takes 20.
            cursor: Position of the page: `next_cursor` of the previous page.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: hedra-labs/hedra-cli cli/hedra-cli/openapi0.json at ba8d6cf (3.9.0)
        (2026-08-21).
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
        """Iterate over everything that `list_jobs` lists, page by page as needed.

        Arguments and errors are those of `list_jobs`; `.pages()` gives whole pages.
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
    ) -> Any:
        """Show the OpenAPI document of a model.
        `GET /v3/models/{model}/openapi.json`
    ) -> models.V3ModelsRetrieveOpenapiAnswer:
        """Retrieve the OpenAPI document of a model.

        Returns an OpenAPI document for one model. Needs no key.

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
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: hedra-labs/hedra-cli cli/hedra-cli/openapi0.json at ba8d6cf (3.9.0)
        (2026-08-21).
        """
        return await self._client.call(_RETRIEVE_OPENAPI, {"model": model}, options=options)

    async def estimate(
        self,
        model: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        input: params.V3CreatifyAuroraInput
        | dicts.V3CreatifyAuroraInput
        | (params.V3Dreamina31Input | dicts.V3Dreamina31Input)
        | (params.V3ElevenlabsAudioIsolationInput | dicts.V3ElevenlabsAudioIsolationInput)
        | (params.V3ElevenlabsEnglishStsV2Input | dicts.V3ElevenlabsEnglishStsV2Input)
        | (params.V3ElevenlabsFlashMultilingualV2Input | dicts.V3ElevenlabsFlashMultilingualV2Input)
        | (params.V3ElevenlabsFlashV2Input | dicts.V3ElevenlabsFlashV2Input)
        | (params.V3ElevenlabsMultilingualStsV2Input | dicts.V3ElevenlabsMultilingualStsV2Input)
        | (params.V3ElevenlabsMultilingualV2Input | dicts.V3ElevenlabsMultilingualV2Input)
        | (params.V3ElevenlabsMusicInput | dicts.V3ElevenlabsMusicInput)
        | (params.V3ElevenlabsSoundEffectsInput | dicts.V3ElevenlabsSoundEffectsInput)
        | (params.V3ElevenlabsV3Input | dicts.V3ElevenlabsV3Input)
        | (params.V3ElevenlabsVoiceCloneInput | dicts.V3ElevenlabsVoiceCloneInput)
        | (params.V3EyelineIdRelightInput | dicts.V3EyelineIdRelightInput)
        | (params.V3EyelineIdRestyleInput | dicts.V3EyelineIdRestyleInput)
        | (params.V3Flux11ProInput | dicts.V3Flux11ProInput)
        | (params.V3Flux11UltraInput | dicts.V3Flux11UltraInput)
        | (params.V3Flux3Input | dicts.V3Flux3Input)
        | (params.V3Flux3VideoUpscalerCreativeInput | dicts.V3Flux3VideoUpscalerCreativeInput)
        | (params.V3Flux3VideoUpscalerPreciseInput | dicts.V3Flux3VideoUpscalerPreciseInput)
        | (params.V3FluxDevInput | dicts.V3FluxDevInput)
        | (params.V3FluxKontextMaxInput | dicts.V3FluxKontextMaxInput)
        | (params.V3FluxKontextProInput | dicts.V3FluxKontextProInput)
        | (params.V3Flux2FlexInput | dicts.V3Flux2FlexInput)
        | (params.V3Flux2Klein9bInput | dicts.V3Flux2Klein9bInput)
        | (params.V3Flux2MaxInput | dicts.V3Flux2MaxInput)
        | (params.V3Flux2ProInput | dicts.V3Flux2ProInput)
        | (params.V3GeminiOmniFlashInput | dicts.V3GeminiOmniFlashInput)
        | (params.V3GeminiOmniFlash11Input | dicts.V3GeminiOmniFlash11Input)
        | (params.V3GptImage15Input | dicts.V3GptImage15Input)
        | (params.V3GptImage2Input | dicts.V3GptImage2Input)
        | (params.V3GptImage25FlareInput | dicts.V3GptImage25FlareInput)
        | (params.V3GptImage25SunburstInput | dicts.V3GptImage25SunburstInput)
        | (params.V3GrokImagineInput | dicts.V3GrokImagineInput)
        | (params.V3GrokImagine20Input | dicts.V3GrokImagine20Input)
        | (params.V3GrokVideoInput | dicts.V3GrokVideoInput)
        | (params.V3HappyHorseInput | dicts.V3HappyHorseInput)
        | (params.V3HedraAvatarInput | dicts.V3HedraAvatarInput)
        | (params.V3HedraCharacter3Input | dicts.V3HedraCharacter3Input)
        | (params.V3HeygenPhotoAvatar4Input | dicts.V3HeygenPhotoAvatar4Input)
        | (params.V3HidreamO1ImageInput | dicts.V3HidreamO1ImageInput)
        | (params.V3IdeogramV2Input | dicts.V3IdeogramV2Input)
        | (params.V3IdeogramV4Input | dicts.V3IdeogramV4Input)
        | (params.V3Imagen3Input | dicts.V3Imagen3Input)
        | (params.V3Imagen4Input | dicts.V3Imagen4Input)
        | (params.V3Kling16Input | dicts.V3Kling16Input)
        | (params.V3Kling21MasterInput | dicts.V3Kling21MasterInput)
        | (params.V3Kling25TurboInput | dicts.V3Kling25TurboInput)
        | (params.V3Kling26MotionControlInput | dicts.V3Kling26MotionControlInput)
        | (params.V3Kling26ProInput | dicts.V3Kling26ProInput)
        | (params.V3KlingAiAvatarV2Input | dicts.V3KlingAiAvatarV2Input)
        | (params.V3KlingO1Input | dicts.V3KlingO1Input)
        | (params.V3KlingO3Input | dicts.V3KlingO3Input)
        | (params.V3KlingO3EditInput | dicts.V3KlingO3EditInput)
        | (params.V3KlingO3ReferenceInput | dicts.V3KlingO3ReferenceInput)
        | (params.V3KlingV3Input | dicts.V3KlingV3Input)
        | (params.V3KlingV3MotionControlInput | dicts.V3KlingV3MotionControlInput)
        | (params.V3Krea2Input | dicts.V3Krea2Input)
        | (params.V3Ltx23Input | dicts.V3Ltx23Input)
        | (params.V3Ltx25Input | dicts.V3Ltx25Input)
        | (params.V3LumaRay32Input | dicts.V3LumaRay32Input)
        | (params.V3MaiImage25Input | dicts.V3MaiImage25Input)
        | (params.V3MinimaxH3Input | dicts.V3MinimaxH3Input)
        | (params.V3MinimaxH3MaxInput | dicts.V3MinimaxH3MaxInput)
        | (params.V3MinimaxH3MaxCameraControlsInput | dicts.V3MinimaxH3MaxCameraControlsInput)
        | (params.V3MinimaxH3MaxTurboInput | dicts.V3MinimaxH3MaxTurboInput)
        | (params.V3MinimaxH3UltraInput | dicts.V3MinimaxH3UltraInput)
        | (params.V3MinimaxHailuo02Input | dicts.V3MinimaxHailuo02Input)
        | (params.V3MinimaxHailuo23Input | dicts.V3MinimaxHailuo23Input)
        | (params.V3MinimaxSpeech25HdPreviewInput | dicts.V3MinimaxSpeech25HdPreviewInput)
        | (params.V3MinimaxSpeech25TurboPreviewInput | dicts.V3MinimaxSpeech25TurboPreviewInput)
        | (params.V3MuseImageInput | dicts.V3MuseImageInput)
        | (params.V3NanoBananaInput | dicts.V3NanoBananaInput)
        | (params.V3NanoBanana2Input | dicts.V3NanoBanana2Input)
        | (params.V3NanoBananaProInput | dicts.V3NanoBananaProInput)
        | (params.V3Omnihuman15Input | dicts.V3Omnihuman15Input)
        | (params.V3PixverseV6Input | dicts.V3PixverseV6Input)
        | (params.V3QwenImage2Input | dicts.V3QwenImage2Input)
        | (params.V3QwenImage21Input | dicts.V3QwenImage21Input)
        | (params.V3RecraftV3Input | dicts.V3RecraftV3Input)
        | (params.V3Reve21Input | dicts.V3Reve21Input)
        | (params.V3Reve21EditInput | dicts.V3Reve21EditInput)
        | (params.V3Reve21RemixInput | dicts.V3Reve21RemixInput)
        | (params.V3SanaInput | dicts.V3SanaInput)
        | (params.V3Seedance15ProInput | dicts.V3Seedance15ProInput)
        | (params.V3Seedance20Input | dicts.V3Seedance20Input)
        | (params.V3Seedance20MiniInput | dicts.V3Seedance20MiniInput)
        | (params.V3Seedance25Input | dicts.V3Seedance25Input)
        | (params.V3Seedream40Input | dicts.V3Seedream40Input)
        | (params.V3Seedream45Input | dicts.V3Seedream45Input)
        | (params.V3Seedream50LiteInput | dicts.V3Seedream50LiteInput)
        | (params.V3Seedream50ProInput | dicts.V3Seedream50ProInput)
        | (params.V3Sora2ProInput | dicts.V3Sora2ProInput)
        | (params.V3TopazImageUpscalerInput | dicts.V3TopazImageUpscalerInput)
        | (
            params.V3TopazImageUpscalerTransparencyInput
            | dicts.V3TopazImageUpscalerTransparencyInput
        )
        | (params.V3TopazImageUpscalerWonderInput | dicts.V3TopazImageUpscalerWonderInput)
        | (params.V3TopazVideoUpscalerInput | dicts.V3TopazVideoUpscalerInput)
        | (params.V3TopazVideoUpscalerHyperion25Input | dicts.V3TopazVideoUpscalerHyperion25Input)
        | (
            params.V3TopazVideoUpscalerStarlightFastInput
            | dicts.V3TopazVideoUpscalerStarlightFastInput
        )
        | (params.V3TopazVideoUpscalerStarlightHqInput | dicts.V3TopazVideoUpscalerStarlightHqInput)
        | (
            params.V3TopazVideoUpscalerStarlightPreciseInput
            | dicts.V3TopazVideoUpscalerStarlightPreciseInput
        )
        | (params.V3VeedFabric10Input | dicts.V3VeedFabric10Input)
        | (params.V3VeedVideoBackgroundRemovalInput | dicts.V3VeedVideoBackgroundRemovalInput)
        | (params.V3Veo2Input | dicts.V3Veo2Input)
        | (params.V3Veo3Input | dicts.V3Veo3Input)
        | (params.V3Veo31Input | dicts.V3Veo31Input)
        | (params.V3ViduQ3Input | dicts.V3ViduQ3Input)
        | (params.V3ViduQ3ReferenceInput | dicts.V3ViduQ3ReferenceInput)
        | (params.V3Wan27Input | dicts.V3Wan27Input)
        | (params.V3Wan30Input | dicts.V3Wan30Input)
        | Mapping[str, Any]
        | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Estimate:
        """Estimate what a job costs.
        `POST /v3/models/{model}/estimate`
        """Estimate the price of a job.

        Returns the price of an input without running the model.

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
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            input: Input of a model: one of the documented inputs, or any object for a model
                that is not listed. `v3.models.retrieve` returns the JSON Schema of a model;
                Hedra rejects unknown fields.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The model does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        Source: PyPI hedra-sdk 7.0.0 (API 3.20.0) (2026-11-25).
        """
        return await self._client.call(
            _ESTIMATE,
            {"model": model, "idempotency_key": idempotency_key},
            body={"input": input},
            options=options,
        )
