# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:c536b2c6280b
"""`client.v3.videos`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

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
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.V3VideoList] = OperationSpec(
    id="v3.videos.list",
    method="GET",
    path="/v3/videos",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3VideoList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VideosListArguments"),
    parameters=(
        ParameterSpec("limit", "query"),
        ParameterSpec("token", "query"),
        ParameterSpec("folder_id", "query"),
        ParameterSpec("title", "query"),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_CREATE_BODY = BodySpec(type=Type(_PARAMS, "V3CreateVideoRequest"))
_CREATE: OperationSpec[models.V3VideoStartedAnswer] = OperationSpec(
    id="v3.videos.create",
    method="POST",
    path="/v3/videos",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3VideoStartedAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VideosCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=_CREATE_BODY,
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_LIST_STATUSES: OperationSpec[models.V3Answer] = OperationSpec(
    id="v3.videos.list_statuses",
    method="GET",
    path="/v3/videos/statuses",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Answer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_RETRIEVE: OperationSpec[models.V3VideoAnswer] = OperationSpec(
    id="v3.videos.retrieve",
    method="GET",
    path="/v3/videos/{video_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3VideoAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("video_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_DELETE: OperationSpec[Any] = OperationSpec(
    id="v3.videos.delete",
    method="DELETE",
    path="/v3/videos/{video_id}",
    answers={
        "200": ResponseSpec("json"),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("video_id", "path"),),
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
        `GET /v3/videos`

        Videos of the account, a page at a time.

        Args:
            limit: Entries a page. 1 to 100. Defaults to 10.
            token: Where the page begins; the `next_token` of the page before.
            folder_id: Only videos of this folder.
            title: Only videos of this title.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://heygen-1fa696a7.mintlify.app/reference/list-videos (2026-11-20).
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
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/videos`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
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
        options: CallOptions | None = None,
    ) -> Job[models.V3VideoStartedAnswer, models.V3VideoAnswer]:
        """Make a video.
        `POST /v3/videos`

        Starts a video of one of four kinds. Costs credits. Poll `v3.videos.retrieve` until it
        ends; too many jobs at once (10, or 20 and more for Enterprise) give 429.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.videos.create(type="avatar")

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://developers.heygen.com (2026-11-20). Only the type of a request is in our
        sources: the fields of its four kinds are left open.
        """

    @overload
    def create(
        self,
        *,
        type: Literal["image"],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3VideoStartedAnswer, models.V3VideoAnswer]:
        """Make a video.
        `POST /v3/videos`

        Starts a video of one of four kinds. Costs credits. Poll `v3.videos.retrieve` until it
        ends; too many jobs at once (10, or 20 and more for Enterprise) give 429.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://developers.heygen.com (2026-11-20). Only the type of a request is in our
        sources: the fields of its four kinds are left open.
        """

    @overload
    def create(
        self,
        *,
        type: Literal["cinematic_avatar"],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3VideoStartedAnswer, models.V3VideoAnswer]:
        """Make a video.
        `POST /v3/videos`

        Starts a video of one of four kinds. Costs credits. Poll `v3.videos.retrieve` until it
        ends; too many jobs at once (10, or 20 and more for Enterprise) give 429.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://developers.heygen.com (2026-11-20). Only the type of a request is in our
        sources: the fields of its four kinds are left open.
        """

    @overload
    def create(
        self,
        *,
        type: Literal["studio"],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3VideoStartedAnswer, models.V3VideoAnswer]:
        """Make a video.
        `POST /v3/videos`

        Starts a video of one of four kinds. Costs credits. Poll `v3.videos.retrieve` until it
        ends; too many jobs at once (10, or 20 and more for Enterprise) give 429.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://developers.heygen.com (2026-11-20). Only the type of a request is in our
        sources: the fields of its four kinds are left open.
        """

    def create(
        self,
        *,
        idempotency_key: Any = MISSING,
        options: CallOptions | None = None,
        **body: Any,
    ) -> Job[models.V3VideoStartedAnswer, models.V3VideoAnswer]:
        """Make a video.
        `POST /v3/videos`

        Starts a video of one of four kinds. Costs credits. Poll `v3.videos.retrieve` until it
        ends; too many jobs at once (10, or 20 and more for Enterprise) give 429.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://developers.heygen.com (2026-11-20). Only the type of a request is in our
        sources: the fields of its four kinds are left open.
        """
        return self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body=_CREATE_BODY.spread(body),
            options=options,
        )

    def list_statuses(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Tell how several videos stand.
        `GET /v3/videos/statuses`

        Takes up to 100 ids, separated by commas, in a query parameter whose name is not in our
        sources: pass it with `extra_query`. The entries of the answer are not documented.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Path, number and form of the ids are
        documented; the name of the parameter and the answer are not. Not documented by the
        provider.
        """
        return self._client.call(_LIST_STATUSES, options=options)

    def retrieve(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3VideoAnswer:
        """Show a video.
        `GET /v3/videos/{video_id}`

        State, and addresses once it is completed. A failed video is answered with 200, too.

        Args:
            video_id: Id of the video.
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

        Source: https://developers.heygen.com (2026-11-20). The fields are those of an entry of
        the list.
        """
        return self._client.call(_RETRIEVE, {"video_id": video_id}, options=options)

    def delete(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a video.
        `DELETE /v3/videos/{video_id}`

        Deletes the video. The answer is not documented.

        Args:
            video_id: Id of the video.
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

        Source: https://developers.heygen.com (2026-11-20).
        """
        return self._client.call(_DELETE, {"video_id": video_id}, options=options)


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
        `GET /v3/videos`

        Videos of the account, a page at a time.

        Args:
            limit: Entries a page. 1 to 100. Defaults to 10.
            token: Where the page begins; the `next_token` of the page before.
            folder_id: Only videos of this folder.
            title: Only videos of this title.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://heygen-1fa696a7.mintlify.app/reference/list-videos (2026-11-20).
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
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/videos`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
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
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3VideoStartedAnswer, models.V3VideoAnswer]:
        """Make a video.
        `POST /v3/videos`

        Starts a video of one of four kinds. Costs credits. Poll `v3.videos.retrieve` until it
        ends; too many jobs at once (10, or 20 and more for Enterprise) give 429.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.videos.create(type="avatar")

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://developers.heygen.com (2026-11-20). Only the type of a request is in our
        sources: the fields of its four kinds are left open.
        """

    @overload
    async def create(
        self,
        *,
        type: Literal["image"],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3VideoStartedAnswer, models.V3VideoAnswer]:
        """Make a video.
        `POST /v3/videos`

        Starts a video of one of four kinds. Costs credits. Poll `v3.videos.retrieve` until it
        ends; too many jobs at once (10, or 20 and more for Enterprise) give 429.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://developers.heygen.com (2026-11-20). Only the type of a request is in our
        sources: the fields of its four kinds are left open.
        """

    @overload
    async def create(
        self,
        *,
        type: Literal["cinematic_avatar"],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3VideoStartedAnswer, models.V3VideoAnswer]:
        """Make a video.
        `POST /v3/videos`

        Starts a video of one of four kinds. Costs credits. Poll `v3.videos.retrieve` until it
        ends; too many jobs at once (10, or 20 and more for Enterprise) give 429.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://developers.heygen.com (2026-11-20). Only the type of a request is in our
        sources: the fields of its four kinds are left open.
        """

    @overload
    async def create(
        self,
        *,
        type: Literal["studio"],
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3VideoStartedAnswer, models.V3VideoAnswer]:
        """Make a video.
        `POST /v3/videos`

        Starts a video of one of four kinds. Costs credits. Poll `v3.videos.retrieve` until it
        ends; too many jobs at once (10, or 20 and more for Enterprise) give 429.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            type: Kind of video.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://developers.heygen.com (2026-11-20). Only the type of a request is in our
        sources: the fields of its four kinds are left open.
        """

    async def create(
        self,
        *,
        idempotency_key: Any = MISSING,
        options: CallOptions | None = None,
        **body: Any,
    ) -> AsyncJob[models.V3VideoStartedAnswer, models.V3VideoAnswer]:
        """Make a video.
        `POST /v3/videos`

        Starts a video of one of four kinds. Costs credits. Poll `v3.videos.retrieve` until it
        ends; too many jobs at once (10, or 20 and more for Enterprise) give 429.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

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

        Source: https://developers.heygen.com (2026-11-20). Only the type of a request is in our
        sources: the fields of its four kinds are left open.
        """
        return await self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body=_CREATE_BODY.spread(body),
            options=options,
        )

    async def list_statuses(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Tell how several videos stand.
        `GET /v3/videos/statuses`

        Takes up to 100 ids, separated by commas, in a query parameter whose name is not in our
        sources: pass it with `extra_query`. The entries of the answer are not documented.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Path, number and form of the ids are
        documented; the name of the parameter and the answer are not. Not documented by the
        provider.
        """
        return await self._client.call(_LIST_STATUSES, options=options)

    async def retrieve(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3VideoAnswer:
        """Show a video.
        `GET /v3/videos/{video_id}`

        State, and addresses once it is completed. A failed video is answered with 200, too.

        Args:
            video_id: Id of the video.
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

        Source: https://developers.heygen.com (2026-11-20). The fields are those of an entry of
        the list.
        """
        return await self._client.call(_RETRIEVE, {"video_id": video_id}, options=options)

    async def delete(
        self,
        video_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a video.
        `DELETE /v3/videos/{video_id}`

        Deletes the video. The answer is not documented.

        Args:
            video_id: Id of the video.
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

        Source: https://developers.heygen.com (2026-11-20).
        """
        return await self._client.call(_DELETE, {"video_id": video_id}, options=options)
