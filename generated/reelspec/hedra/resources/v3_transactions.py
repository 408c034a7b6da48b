# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:6e0b69a8bbd0
"""`client.v3.transactions`"""

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

_LIST: OperationSpec[models.V3TransactionList] = OperationSpec(
    id="v3.transactions.list",
    method="GET",
    path="/v3/transactions",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3TransactionList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3TransactionsListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("cursor", "query")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_LIST_PAGING = PagingSpec(
    style="cursor", position="cursor", limit="limit", items="/data", next="/next_cursor"
)


class V3Transactions(SyncResource):
    """Operations on transactions."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3TransactionList:
        """List the transactions of the API wallet.
        `GET /v3/transactions`

        Returns a page of the changes of the balance.

        Args:
            limit: Transactions per page. The range is not in our sources.
            cursor: Position of the page: `next_cursor` of the previous page.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(_LIST, {"limit": limit, "cursor": cursor}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3TransactionList, models.V3Transaction]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/transactions`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "cursor": cursor}, options)


class AsyncV3Transactions(AsyncResource):
    """Operations on transactions."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3TransactionList:
        """List the transactions of the API wallet.
        `GET /v3/transactions`

        Returns a page of the changes of the balance.

        Args:
            limit: Transactions per page. The range is not in our sources.
            cursor: Position of the page: `next_cursor` of the previous page.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(_LIST, {"limit": limit, "cursor": cursor}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3TransactionList, models.V3Transaction]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/transactions`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "cursor": cursor}, options
        )
