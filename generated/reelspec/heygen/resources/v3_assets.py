# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:2d69b67035d1
"""`client.v3.assets`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.files import FileInput
from ..._runtime.operation import (
    BodySpec,
    FileSpec,
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

_LIST: OperationSpec[models.V3AssetList] = OperationSpec(
    id="v3.assets.list",
    method="GET",
    path="/v3/assets",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3AssetList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3AssetsListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_CREATE: OperationSpec[models.V3AssetAnswer] = OperationSpec(
    id="v3.assets.create",
    method="POST",
    path="/v3/assets",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3AssetAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3AssetsCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(
        encoding="multipart",
        media_types=("multipart/form-data",),
        files={"file": FileSpec(max_bytes=33554432)},
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE: OperationSpec[models.V3AssetAnswer] = OperationSpec(
    id="v3.assets.retrieve",
    method="GET",
    path="/v3/assets/{asset_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3AssetAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("asset_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_DELETE: OperationSpec[Any] = OperationSpec(
    id="v3.assets.delete",
    method="DELETE",
    path="/v3/assets/{asset_id}",
    answers={
        "200": ResponseSpec("json"),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("asset_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_LIST_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    items="/data",
    next="/next_token",
    more="/has_more",
)


class V3Assets(SyncResource):
    """Files to use in videos."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AssetList:
        """List assets.
        `GET /v3/assets`

        Assets of the account, a page at a time.

        Args:
            limit: Entries a page.
            token: Where the page begins; the `next_token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: assets, list. Fields of an entry are assumed to be those of the upload.
        """
        return self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3AssetList, models.V3Asset]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/assets`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options)

    def create(
        self,
        *,
        file: FileInput,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AssetAnswer:
        """Upload a file.
        `POST /v3/assets`

        Stores a file of at most 32 MB (megabytes) for use in videos. Larger files take the
        direct upload, which is not described here.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            file: The file; at most 32 MB. At most 33554432 characters. Not documented by the
                provider.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/assets (2026-11-20).
        """
        return self._client.call(
            _CREATE, {"idempotency_key": idempotency_key}, body={"file": file}, options=options
        )

    def retrieve(
        self,
        asset_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3AssetAnswer:
        """Show an asset.
        `GET /v3/assets/{asset_id}`

        One asset.

        Args:
            asset_id: Id of the asset.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: assets, get. Its fields are assumed to be those of the upload.
        """
        return self._client.call(_RETRIEVE, {"asset_id": asset_id}, options=options)

    def delete(
        self,
        asset_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete an asset.
        `DELETE /v3/assets/{asset_id}`

        Deletes the asset. The answer is not documented.

        Args:
            asset_id: Id of the asset.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: assets, delete.
        """
        return self._client.call(_DELETE, {"asset_id": asset_id}, options=options)


class AsyncV3Assets(AsyncResource):
    """Files to use in videos."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AssetList:
        """List assets.
        `GET /v3/assets`

        Assets of the account, a page at a time.

        Args:
            limit: Entries a page.
            token: Where the page begins; the `next_token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: assets, list. Fields of an entry are assumed to be those of the upload.
        """
        return await self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3AssetList, models.V3Asset]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/assets`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options
        )

    async def create(
        self,
        *,
        file: FileInput,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AssetAnswer:
        """Upload a file.
        `POST /v3/assets`

        Stores a file of at most 32 MB (megabytes) for use in videos. Larger files take the
        direct upload, which is not described here.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            file: The file; at most 32 MB. At most 33554432 characters. Not documented by the
                provider.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/assets (2026-11-20).
        """
        return await self._client.call(
            _CREATE, {"idempotency_key": idempotency_key}, body={"file": file}, options=options
        )

    async def retrieve(
        self,
        asset_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3AssetAnswer:
        """Show an asset.
        `GET /v3/assets/{asset_id}`

        One asset.

        Args:
            asset_id: Id of the asset.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: assets, get. Its fields are assumed to be those of the upload.
        """
        return await self._client.call(_RETRIEVE, {"asset_id": asset_id}, options=options)

    async def delete(
        self,
        asset_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete an asset.
        `DELETE /v3/assets/{asset_id}`

        Deletes the asset. The answer is not documented.

        Args:
            asset_id: Id of the asset.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: assets, delete.
        """
        return await self._client.call(_DELETE, {"asset_id": asset_id}, options=options)
