# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:d55c5b4c4059
"""`client.v3.avatars`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

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
from ..._runtime.paging import AsyncPages, Pages, PagingSpec

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.V3AvatarList] = OperationSpec(
    id="v3.avatars.list",
    method="GET",
    path="/v3/avatars",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3AvatarList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3AvatarsListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_CREATE: OperationSpec[models.V3Answer] = OperationSpec(
    id="v3.avatars.create",
    method="POST",
    path="/v3/avatars",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Answer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3AvatarsCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3OpenRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_LIST_LOOKS: OperationSpec[models.V3LookList] = OperationSpec(
    id="v3.avatars.list_looks",
    method="GET",
    path="/v3/avatars/looks",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3LookList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3AvatarsListLooksArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_UPDATE_LOOK: OperationSpec[models.V3Answer] = OperationSpec(
    id="v3.avatars.update_look",
    method="PATCH",
    path="/v3/avatars/looks/{look_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Answer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("look_id", "path"),),
    body=BodySpec(type=Type(_PARAMS, "V3OpenRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
)

_LIST_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    items="/data",
    next="/next_token",
    more="/has_more",
)
_LIST_LOOKS_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    default_limit=20,
    items="/data",
    next="/next_token",
    more="/has_more",
)


class V3Avatars(SyncResource):
    """Avatars."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AvatarList:
        """List avatars.
        `GET /v3/avatars`

        Avatars, a page at a time. The fields of an avatar are not documented.

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

        Source: https://developers.heygen.com (2026-11-20).
        """
        return self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3AvatarList, models.V3Avatar]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/avatars`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options)

    def create(
        self,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Make an avatar.
        `POST /v3/avatars`

        Makes an avatar. Fields and answer are not documented.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            body: The request body.
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

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: avatars, create. Not documented by the provider.
        """
        return self._client.call(
            _CREATE, {"idempotency_key": idempotency_key}, body=body, options=options
        )

    def list_looks(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LookList:
        """List looks.
        `GET /v3/avatars/looks`

        Looks of avatars, a page at a time. The fields of a look are not documented.

        Args:
            limit: Entries a page. 1 to 50. Defaults to 20.
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

        Source: https://developers.heygen.com (2026-11-20).
        """
        return self._client.call(_LIST_LOOKS, {"limit": limit, "token": token}, options=options)

    def iterate_looks(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3LookList, models.V3Look]:
        """Iterate over all items of `list_looks`, fetching pages as needed.
        `GET /v3/avatars/looks`

        Arguments and errors are those of `list_looks`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client, _LIST_LOOKS, _LIST_LOOKS_PAGING, {"limit": limit, "token": token}, options
        )

    def update_look(
        self,
        look_id: str,
        *,
        body: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Change a look.
        `PATCH /v3/avatars/looks/{look_id}`

        Changes the look. Fields and answer are not documented.

        Args:
            look_id: Id of the look.
            body: The request body.
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

        Source: https://developers.heygen.com (2026-11-20). The path is the plain reading of:
        update look (PATCH). Not documented by the provider.
        """
        return self._client.call(_UPDATE_LOOK, {"look_id": look_id}, body=body, options=options)


class AsyncV3Avatars(AsyncResource):
    """Avatars."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AvatarList:
        """List avatars.
        `GET /v3/avatars`

        Avatars, a page at a time. The fields of an avatar are not documented.

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

        Source: https://developers.heygen.com (2026-11-20).
        """
        return await self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3AvatarList, models.V3Avatar]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/avatars`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options
        )

    async def create(
        self,
        *,
        body: Mapping[str, Any],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Make an avatar.
        `POST /v3/avatars`

        Makes an avatar. Fields and answer are not documented.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            body: The request body.
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

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: avatars, create. Not documented by the provider.
        """
        return await self._client.call(
            _CREATE, {"idempotency_key": idempotency_key}, body=body, options=options
        )

    async def list_looks(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LookList:
        """List looks.
        `GET /v3/avatars/looks`

        Looks of avatars, a page at a time. The fields of a look are not documented.

        Args:
            limit: Entries a page. 1 to 50. Defaults to 20.
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

        Source: https://developers.heygen.com (2026-11-20).
        """
        return await self._client.call(
            _LIST_LOOKS, {"limit": limit, "token": token}, options=options
        )

    def iterate_looks(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3LookList, models.V3Look]:
        """Iterate over all items of `list_looks`, fetching pages as needed.
        `GET /v3/avatars/looks`

        Arguments and errors are those of `list_looks`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST_LOOKS, _LIST_LOOKS_PAGING, {"limit": limit, "token": token}, options
        )

    async def update_look(
        self,
        look_id: str,
        *,
        body: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Change a look.
        `PATCH /v3/avatars/looks/{look_id}`

        Changes the look. Fields and answer are not documented.

        Args:
            look_id: Id of the look.
            body: The request body.
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

        Source: https://developers.heygen.com (2026-11-20). The path is the plain reading of:
        update look (PATCH). Not documented by the provider.
        """
        return await self._client.call(
            _UPDATE_LOOK, {"look_id": look_id}, body=body, options=options
        )
