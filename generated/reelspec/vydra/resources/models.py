# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:a175330130e4
"""`client.models`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    OperationSpec,
    ParameterSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from .models_flux_edit import AsyncModelsFluxEdit, ModelsFluxEdit
    from .models_gemini import AsyncModelsGemini, ModelsGemini
    from .models_grok_imagine import AsyncModelsGrokImagine, ModelsGrokImagine
    from .models_kling import AsyncModelsKling, ModelsKling
    from .models_nano_banana import AsyncModelsNanoBanana, ModelsNanoBanana
    from .models_veo3 import AsyncModelsVeo3, ModelsVeo3

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.ModelList] = OperationSpec(
    id="models.list",
    method="GET",
    path="/models",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "ModelList")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    arguments=Type(_PARAMS, "ModelsListArguments"),
    parameters=(
        ParameterSpec("provider", "query"),
        ParameterSpec("is_active", "query", wire="isActive"),
    ),
    security=(("BearerAuth",),),
    repeatable=True,
)


class Models(SyncResource):
    """The models, and calls that go to one model directly."""

    @cached_property
    def gemini(self) -> ModelsGemini:
        """`client.models.gemini`"""
        from .models_gemini import ModelsGemini

        return ModelsGemini(self._client)

    @cached_property
    def nano_banana(self) -> ModelsNanoBanana:
        """`client.models.nano_banana`"""
        from .models_nano_banana import ModelsNanoBanana

        return ModelsNanoBanana(self._client)

    @cached_property
    def flux_edit(self) -> ModelsFluxEdit:
        """`client.models.flux_edit`"""
        from .models_flux_edit import ModelsFluxEdit

        return ModelsFluxEdit(self._client)

    @cached_property
    def grok_imagine(self) -> ModelsGrokImagine:
        """`client.models.grok_imagine`"""
        from .models_grok_imagine import ModelsGrokImagine

        return ModelsGrokImagine(self._client)

    @cached_property
    def kling(self) -> ModelsKling:
        """`client.models.kling`"""
        from .models_kling import ModelsKling

        return ModelsKling(self._client)

    @cached_property
    def veo3(self) -> ModelsVeo3:
        """`client.models.veo3`"""
        from .models_veo3 import ModelsVeo3

        return ModelsVeo3(self._client)

    def list(
        self,
        *,
        provider: str | MISSING = MISSING,
        is_active: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.ModelList:
        """List models.
        `GET /models`

        All models with their prices and input schemas.

        Args:
            provider: Only models of this provider, such as `google`.
            is_active: Only models that are, or are not, in service.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/models/list (2026-11-20).
        """
        return self._client.call(
            _LIST, {"provider": provider, "is_active": is_active}, options=options
        )


class AsyncModels(AsyncResource):
    """The models, and calls that go to one model directly."""

    @cached_property
    def gemini(self) -> AsyncModelsGemini:
        """`client.models.gemini`"""
        from .models_gemini import AsyncModelsGemini

        return AsyncModelsGemini(self._client)

    @cached_property
    def nano_banana(self) -> AsyncModelsNanoBanana:
        """`client.models.nano_banana`"""
        from .models_nano_banana import AsyncModelsNanoBanana

        return AsyncModelsNanoBanana(self._client)

    @cached_property
    def flux_edit(self) -> AsyncModelsFluxEdit:
        """`client.models.flux_edit`"""
        from .models_flux_edit import AsyncModelsFluxEdit

        return AsyncModelsFluxEdit(self._client)

    @cached_property
    def grok_imagine(self) -> AsyncModelsGrokImagine:
        """`client.models.grok_imagine`"""
        from .models_grok_imagine import AsyncModelsGrokImagine

        return AsyncModelsGrokImagine(self._client)

    @cached_property
    def kling(self) -> AsyncModelsKling:
        """`client.models.kling`"""
        from .models_kling import AsyncModelsKling

        return AsyncModelsKling(self._client)

    @cached_property
    def veo3(self) -> AsyncModelsVeo3:
        """`client.models.veo3`"""
        from .models_veo3 import AsyncModelsVeo3

        return AsyncModelsVeo3(self._client)

    async def list(
        self,
        *,
        provider: str | MISSING = MISSING,
        is_active: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.ModelList:
        """List models.
        `GET /models`

        All models with their prices and input schemas.

        Args:
            provider: Only models of this provider, such as `google`.
            is_active: Only models that are, or are not, in service.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/models/list (2026-11-20).
        """
        return await self._client.call(
            _LIST, {"provider": provider, "is_active": is_active}, options=options
        )
