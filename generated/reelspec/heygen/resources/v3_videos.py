# Made by reelgen from specs/heygen.yaml. Do not edit: change the spec and run `make`.
"""`client.v3.videos`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Body, Expected, Operation, Parameter, Type
from ..._runtime.paging import AsyncPages, Pages, Paging

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from .. import models

_MODELS = "reelspec.heygen.models"
_PARAMS = "reelspec.heygen.params"

_LIST: Operation[models.V3VideoList] = Operation(
    id="v3.videos.list",
    method="GET",
    path="/v3/videos",
    answers={
        "200": Expected("json", Type(_MODELS, "V3VideoList")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VideosListArguments"),
    parameters=(
        Parameter(name="limit", wire="limit", location="query", style="form", explode=True),
        Parameter(name="token", wire="token", location="query", style="form", explode=True),
        Parameter(name="folder_id", wire="folder_id", location="query", style="form", explode=True),
        Parameter(name="title", wire="title", location="query", style="form", explode=True),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_CREATE_BODY = Body(
    encoding="json",
    media_types=("application/json",),
    type=Type(_PARAMS, "V3CreateVideoRequest"),
)
_CREATE: Operation[models.V3VideoStartedAnswer] = Operation(
    id="v3.videos.create",
    method="POST",
    path="/v3/videos",
    answers={
        "200": Expected("json", Type(_MODELS, "V3VideoStartedAnswer")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "402": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "409": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VideosCreateArguments"),
    parameters=(
        Parameter(
            name="idempotency_key",
            wire="Idempotency-Key",
            location="header",
            style="simple",
            explode=False,
        ),
    ),
    body=_CREATE_BODY,
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE: Operation[models.V3VideoAnswer] = Operation(
    id="v3.videos.retrieve",
    method="GET",
    path="/v3/videos/{video_id}",
    answers={
        "200": Expected("json", Type(_MODELS, "V3VideoAnswer")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    parameters=(
        Parameter(name="video_id", wire="video_id", location="path", style="simple", explode=False),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_DELETE: Operation[Any] = Operation(
    id="v3.videos.delete",
    method="DELETE",
    path="/v3/videos/{video_id}",
    answers={
        "200": Expected("json"),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    parameters=(
        Parameter(name="video_id", wire="video_id", location="path", style="simple", explode=False),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_LIST_STATUSES: Operation[Any] = Operation(
    id="v3.videos.list_statuses",
    method="GET",
    path="/v3/videos/statuses",
    answers={
        "200": Expected("json"),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VideosListStatusesArguments"),
    parameters=(Parameter(name="ids", wire="ids", location="query", style="form", explode=True),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_LIST_PAGING = Paging(
    style="token",
    position="token",
    limit="limit",
    default_limit=10,
    items="/data",
    next="/next_token",
    more="/has_more",
)


class V3Videos(SyncResource):
    """Videos, and the jobs that make them."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VideoList:
        """List videos.

        Videos, a page at a time.

        Args:
            limit: Entries a page. 1 to 100. Left out, the provider takes 10.
            token: Where the page begins: `next_token` of the page before.
            folder_id: Only videos of this folder.
            title: Only videos with this title.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return self._client.call(
            _LIST,
            {"limit": limit, "token": token, "folder_id": folder_id, "title": title},
            options=options,
        )

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3VideoList, models.V3Video]:
        """Iterate over everything that `list` lists, page by page as needed.

        Arguments and errors are those of `list`; `.pages()` gives whole pages.
        """
        return Pages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {"limit": limit, "token": token, "folder_id": folder_id, "title": title},
            options,
        )

    @overload
    def create(
        self,
        *,
        type: Literal["avatar"],
        idempotency_key: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VideoStartedAnswer:
        """Make a video.

        Starts a video of one of four kinds; poll `v3.videos.retrieve`. Costs credits.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            title: Title.
            folder_id: Folder.
            callback_id: An id of your own.
            callback_url: Address that is told when the video is ready.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """

    @overload
    def create(
        self,
        *,
        type: Literal["image"],
        idempotency_key: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VideoStartedAnswer:
        """Make a video.

        Starts a video of one of four kinds; poll `v3.videos.retrieve`. Costs credits.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            title: Title.
            folder_id: Folder.
            callback_id: An id of your own.
            callback_url: Address that is told when the video is ready.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """

    @overload
    def create(
        self,
        *,
        type: Literal["cinematic_avatar"],
        idempotency_key: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VideoStartedAnswer:
        """Make a video.

        Starts a video of one of four kinds; poll `v3.videos.retrieve`. Costs credits.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            title: Title.
            folder_id: Folder.
            callback_id: An id of your own.
            callback_url: Address that is told when the video is ready.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """

    @overload
    def create(
        self,
        *,
        type: Literal["studio"],
        idempotency_key: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VideoStartedAnswer:
        """Make a video.

        Starts a video of one of four kinds; poll `v3.videos.retrieve`. Costs credits.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            title: Title.
            folder_id: Folder.
            callback_id: An id of your own.
            callback_url: Address that is told when the video is ready.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """

    def create(
        self,
        *,
        idempotency_key: Any = MISSING,
        options: CallOptions | None = None,
        **body: Any,
    ) -> models.V3VideoStartedAnswer:
        """Make a video.

        Starts a video of one of four kinds; poll `v3.videos.retrieve`. Costs credits.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return self._client.call(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body=_CREATE_BODY.spread(body),
            options=options,
        )

    def retrieve(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3VideoAnswer:
        """Tell how a video stands.

        State and, when it is completed, signed addresses.

        Args:
            video_id: Id of the video.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return self._client.call(_RETRIEVE, {"video_id": video_id}, options=options)

    def delete(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a video.

        The answer is not in the fact sheet.

        Args:
            video_id: Id of the video.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(_DELETE, {"video_id": video_id}, options=options)

    def list_statuses(
        self,
        *,
        ids: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Any:
        """Tell how several videos stand.

        Up to 100 videos at once. The answer is not in the fact sheet.

        Args:
            ids: Ids, separated by commas.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). The name of the
        parameter is assumed. Not documented by the provider.
        """
        return self._client.call(_LIST_STATUSES, {"ids": ids}, options=options)


class AsyncV3Videos(AsyncResource):
    """Videos, and the jobs that make them."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VideoList:
        """List videos.

        Videos, a page at a time.

        Args:
            limit: Entries a page. 1 to 100. Left out, the provider takes 10.
            token: Where the page begins: `next_token` of the page before.
            folder_id: Only videos of this folder.
            title: Only videos with this title.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return await self._client.call(
            _LIST,
            {"limit": limit, "token": token, "folder_id": folder_id, "title": title},
            options=options,
        )

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3VideoList, models.V3Video]:
        """Iterate over everything that `list` lists, page by page as needed.

        Arguments and errors are those of `list`; `.pages()` gives whole pages.
        """
        return AsyncPages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {"limit": limit, "token": token, "folder_id": folder_id, "title": title},
            options,
        )

    @overload
    async def create(
        self,
        *,
        type: Literal["avatar"],
        idempotency_key: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VideoStartedAnswer:
        """Make a video.

        Starts a video of one of four kinds; poll `v3.videos.retrieve`. Costs credits.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            title: Title.
            folder_id: Folder.
            callback_id: An id of your own.
            callback_url: Address that is told when the video is ready.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """

    @overload
    async def create(
        self,
        *,
        type: Literal["image"],
        idempotency_key: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VideoStartedAnswer:
        """Make a video.

        Starts a video of one of four kinds; poll `v3.videos.retrieve`. Costs credits.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            title: Title.
            folder_id: Folder.
            callback_id: An id of your own.
            callback_url: Address that is told when the video is ready.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """

    @overload
    async def create(
        self,
        *,
        type: Literal["cinematic_avatar"],
        idempotency_key: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VideoStartedAnswer:
        """Make a video.

        Starts a video of one of four kinds; poll `v3.videos.retrieve`. Costs credits.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            title: Title.
            folder_id: Folder.
            callback_id: An id of your own.
            callback_url: Address that is told when the video is ready.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """

    @overload
    async def create(
        self,
        *,
        type: Literal["studio"],
        idempotency_key: str | MISSING = MISSING,
        title: str | MISSING = MISSING,
        folder_id: str | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3VideoStartedAnswer:
        """Make a video.

        Starts a video of one of four kinds; poll `v3.videos.retrieve`. Costs credits.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            title: Title.
            folder_id: Folder.
            callback_id: An id of your own.
            callback_url: Address that is told when the video is ready.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """

    async def create(
        self,
        *,
        idempotency_key: Any = MISSING,
        options: CallOptions | None = None,
        **body: Any,
    ) -> models.V3VideoStartedAnswer:
        """Make a video.

        Starts a video of one of four kinds; poll `v3.videos.retrieve`. Costs credits.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return await self._client.call(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body=_CREATE_BODY.spread(body),
            options=options,
        )

    async def retrieve(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3VideoAnswer:
        """Tell how a video stands.

        State and, when it is completed, signed addresses.

        Args:
            video_id: Id of the video.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return await self._client.call(_RETRIEVE, {"video_id": video_id}, options=options)

    async def delete(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a video.

        The answer is not in the fact sheet.

        Args:
            video_id: Id of the video.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(_DELETE, {"video_id": video_id}, options=options)

    async def list_statuses(
        self,
        *,
        ids: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Any:
        """Tell how several videos stand.

        Up to 100 videos at once. The answer is not in the fact sheet.

        Args:
            ids: Ids, separated by commas.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). The name of the
        parameter is assumed. Not documented by the provider.
        """
        return await self._client.call(_LIST_STATUSES, {"ids": ids}, options=options)
