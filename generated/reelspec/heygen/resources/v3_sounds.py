# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:3b347a60e4f6
"""`client.v3.sounds`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
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

_LIST: OperationSpec[models.V3SoundList] = OperationSpec(
    id="v3.sounds.list",
    method="GET",
    path="/v3/audio/sounds",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3SoundList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3SoundsListArguments"),
    parameters=(
        ParameterSpec("query", "query"),
        ParameterSpec("type", "query"),
        ParameterSpec("limit", "query"),
        ParameterSpec("min_score", "query"),
        ParameterSpec("token", "query"),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_LIST_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    default_limit=10,
    items="/data",
    next="/next_token",
    more="/has_more",
)


class V3Sounds(SyncResource):
    """Operations on sounds."""

    def list(
        self,
        *,
        query: str,
        type: Literal["music", "sound_effects"] | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        min_score: float | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3SoundList:
        """Search music and sound effects.
        `GET /v3/audio/sounds`

        Sounds that fit a query.

        Args:
            query: What to search for.
            type: Music or sound effects. Defaults to "music".
            limit: Entries a page. 1 to 50. Defaults to 10.
            min_score: Only sounds that fit at least as well, 0 to 1. 0 to 1. Defaults to 0.7.
            token: Token of the page: `next_token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.call(
            _LIST,
            {"query": query, "type": type, "limit": limit, "min_score": min_score, "token": token},
            options=options,
        )

    def iterate(
        self,
        *,
        query: str,
        type: Literal["music", "sound_effects"] | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        min_score: float | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3SoundList, models.V3Sound]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/audio/sounds`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {"query": query, "type": type, "limit": limit, "min_score": min_score, "token": token},
            options,
        )


class AsyncV3Sounds(AsyncResource):
    """Operations on sounds."""

    async def list(
        self,
        *,
        query: str,
        type: Literal["music", "sound_effects"] | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        min_score: float | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3SoundList:
        """Search music and sound effects.
        `GET /v3/audio/sounds`

        Sounds that fit a query.

        Args:
            query: What to search for.
            type: Music or sound effects. Defaults to "music".
            limit: Entries a page. 1 to 50. Defaults to 10.
            min_score: Only sounds that fit at least as well, 0 to 1. 0 to 1. Defaults to 0.7.
            token: Token of the page: `next_token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.call(
            _LIST,
            {"query": query, "type": type, "limit": limit, "min_score": min_score, "token": token},
            options=options,
        )

    def iterate(
        self,
        *,
        query: str,
        type: Literal["music", "sound_effects"] | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        min_score: float | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3SoundList, models.V3Sound]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/audio/sounds`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {"query": query, "type": type, "limit": limit, "min_score": min_score, "token": token},
            options,
        )
