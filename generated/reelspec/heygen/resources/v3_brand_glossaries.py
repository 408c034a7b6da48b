# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:df6d25781216
"""`client.v3.brand_glossaries`"""

from __future__ import annotations

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
from ..._runtime.paging import AsyncPages, Pages, PagingSpec

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.V3BrandGlossaryList] = OperationSpec(
    id="v3.brand_glossaries.list",
    method="GET",
    path="/v3/brand-glossaries",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3BrandGlossaryList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3BrandGlossariesListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
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


class V3BrandGlossaries(SyncResource):
    """Operations on brand_glossaries."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3BrandGlossaryList:
        """List brand glossaries.
        `GET /v3/brand-glossaries`

        Brand glossaries of the account, for `brand_glossary_id`.

        Args:
            limit: Entries a page. 1 to 100. Defaults to 10.
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
        return self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3BrandGlossaryList, models.V3BrandGlossary]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/brand-glossaries`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options)


class AsyncV3BrandGlossaries(AsyncResource):
    """Operations on brand_glossaries."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3BrandGlossaryList:
        """List brand glossaries.
        `GET /v3/brand-glossaries`

        Brand glossaries of the account, for `brand_glossary_id`.

        Args:
            limit: Entries a page. 1 to 100. Defaults to 10.
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
        return await self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3BrandGlossaryList, models.V3BrandGlossary]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/brand-glossaries`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options
        )
