# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:5eb70d817b82
"""`client.brand_voices`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

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

_LIST: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="brand_voices.list",
    method="GET",
    path="/v1/brand_voice/list",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "OpenAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    arguments=Type(_PARAMS, "BrandVoicesListArguments"),
    parameters=(
        ParameterSpec("limit", "query"),
        ParameterSpec("token", "query"),
        ParameterSpec("name_only", "query"),
    ),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_UPDATE: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="brand_voices.update",
    method="POST",
    path="/v1/brand_voice/{brand_voice_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "OpenAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("brand_voice_id", "path"),),
    body=BodySpec(type=Type(_PARAMS, "UpdateBrandVoiceRequest")),
    security=(("ApiKeyAuth",),),
)


class BrandVoices(SyncResource):
    """Brand voices."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        name_only: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List brand voices.
        `GET /v1/brand_voice/list`

        Brand voices, a page at a time. Fields are empty in the reference.

        Args:
            limit: Entries a page. Defaults to 100.
            token: Where the page begins.
            name_only: Names alone.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(
            _LIST, {"limit": limit, "token": token, "name_only": name_only}, options=options
        )

    def update(
        self,
        brand_voice_id: str,
        *,
        name: str | MISSING = MISSING,
        blacklist: Sequence[str] | MISSING = MISSING,
        whitelist: Sequence[str] | MISSING = MISSING,
        tones: Sequence[str] | MISSING = MISSING,
        vocabulary: Sequence[str] | MISSING = MISSING,
        tone: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Change a brand voice.
        `POST /v1/brand_voice/{brand_voice_id}`

        An update, although by POST. Fields of the answer are empty in the reference.

        Args:
            brand_voice_id: Id of the brand voice.
            name: Name.
            blacklist: Words that stay untranslated, such as names of brands and people.
            whitelist: Words with the translation they must get, in pairs.
            tones: Keywords of the tone.
            vocabulary: Words with how they are pronounced, in pairs.
            tone: The tone as a whole, in words.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(
            _UPDATE,
            {"brand_voice_id": brand_voice_id},
            body={
                "name": name,
                "blacklist": blacklist,
                "whitelist": whitelist,
                "tones": tones,
                "vocabulary": vocabulary,
                "tone": tone,
            },
            options=options,
        )


class AsyncBrandVoices(AsyncResource):
    """Brand voices."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        name_only: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List brand voices.
        `GET /v1/brand_voice/list`

        Brand voices, a page at a time. Fields are empty in the reference.

        Args:
            limit: Entries a page. Defaults to 100.
            token: Where the page begins.
            name_only: Names alone.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(
            _LIST, {"limit": limit, "token": token, "name_only": name_only}, options=options
        )

    async def update(
        self,
        brand_voice_id: str,
        *,
        name: str | MISSING = MISSING,
        blacklist: Sequence[str] | MISSING = MISSING,
        whitelist: Sequence[str] | MISSING = MISSING,
        tones: Sequence[str] | MISSING = MISSING,
        vocabulary: Sequence[str] | MISSING = MISSING,
        tone: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Change a brand voice.
        `POST /v1/brand_voice/{brand_voice_id}`

        An update, although by POST. Fields of the answer are empty in the reference.

        Args:
            brand_voice_id: Id of the brand voice.
            name: Name.
            blacklist: Words that stay untranslated, such as names of brands and people.
            whitelist: Words with the translation they must get, in pairs.
            tones: Keywords of the tone.
            vocabulary: Words with how they are pronounced, in pairs.
            tone: The tone as a whole, in words.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(
            _UPDATE,
            {"brand_voice_id": brand_voice_id},
            body={
                "name": name,
                "blacklist": blacklist,
                "whitelist": whitelist,
                "tones": tones,
                "vocabulary": vocabulary,
                "tone": tone,
            },
            options=options,
        )
