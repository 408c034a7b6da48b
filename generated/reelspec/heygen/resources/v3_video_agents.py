# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:afb211773e4a
"""`client.v3.video_agents`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from ..._runtime.paging import AsyncPages, Pages, PagingSpec

if TYPE_CHECKING:
    from .. import dicts, models, params

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.V3AgentSessionList] = OperationSpec(
    id="v3.video_agents.list",
    method="GET",
    path="/v3/video-agents",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3AgentSessionList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VideoAgentsListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_CREATE: OperationSpec[models.V3AgentStartedResponse] = OperationSpec(
    id="v3.video_agents.create",
    method="POST",
    path="/v3/video-agents",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3AgentStartedResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VideoAgentsCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3CreateAgentVideoRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_LIST_STYLES: OperationSpec[models.V3AgentStyleList] = OperationSpec(
    id="v3.video_agents.list_styles",
    method="GET",
    path="/v3/video-agents/styles",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3AgentStyleList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VideoAgentsListStylesArguments"),
    parameters=(
        ParameterSpec("tag", "query"),
        ParameterSpec("limit", "query"),
        ParameterSpec("token", "query"),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_RETRIEVE: OperationSpec[models.V3AgentSessionResponse] = OperationSpec(
    id="v3.video_agents.retrieve",
    method="GET",
    path="/v3/video-agents/{session_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3AgentSessionResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("session_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_SEND: OperationSpec[models.V3MessageSentResponse] = OperationSpec(
    id="v3.video_agents.send",
    method="POST",
    path="/v3/video-agents/{session_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3MessageSentResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VideoAgentsSendArguments"),
    parameters=(
        ParameterSpec("session_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    body=BodySpec(type=Type(_PARAMS, "V3SendMessageRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE_RESOURCE: OperationSpec[models.V3AgentResourceResponse] = OperationSpec(
    id="v3.video_agents.retrieve_resource",
    method="GET",
    path="/v3/video-agents/{session_id}/resources/{resource_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3AgentResourceResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("session_id", "path"), ParameterSpec("resource_id", "path")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_STOP: OperationSpec[models.V3AgentStoppedResponse] = OperationSpec(
    id="v3.video_agents.stop",
    method="POST",
    path="/v3/video-agents/{session_id}/stop",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3AgentStoppedResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3VideoAgentsStopArguments"),
    parameters=(
        ParameterSpec("session_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    body=BodySpec(type=Type(_PARAMS, "V3VideoAgentsStopBody"), required=False),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_LIST_VIDEOS: OperationSpec[models.V3VideoList] = OperationSpec(
    id="v3.video_agents.list_videos",
    method="GET",
    path="/v3/video-agents/{session_id}/videos",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3VideoList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("session_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_LIST_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    default_limit=20,
    items="/data",
    next="/next_token",
    more="/has_more",
)
_LIST_STYLES_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    default_limit=20,
    items="/data",
    next="/next_token",
    more="/has_more",
)


class V3VideoAgents(SyncResource):
    """Operations on video_agents."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AgentSessionList:
        """List sessions.
        `GET /v3/video-agents`

        Sessions with video agents.

        Args:
            limit: Entries a page. 1 to 100. Defaults to 20.
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
    ) -> Pages[models.V3AgentSessionList, models.V3AgentSessionSummary]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/video-agents`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options)

    def create(
        self,
        *,
        prompt: str,
        idempotency_key: str | MISSING = MISSING,
        avatar_id: str | None | MISSING = MISSING,
        brand_kit_id: str | None | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        files: Sequence[
            params.V3AssetUrl
            | dicts.V3AssetUrl
            | (params.V3AssetId | dicts.V3AssetId)
            | (params.V3AssetBase64 | dicts.V3AssetBase64)
        ]
        | None
        | MISSING = MISSING,
        incognito_mode: bool | MISSING = MISSING,
        mode: Literal["generate", "chat"] | MISSING = MISSING,
        orientation: Literal["landscape", "portrait"] | None | MISSING = MISSING,
        style_id: str | None | MISSING = MISSING,
        voice_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3AgentStartedResponse, models.V3VideoResponse]:
        """Create a video from a prompt.
        `POST /v3/video-agents`

        Starts a session with an agent that writes and makes the video. The session can end
        before its video: with the `video_id` of the response,
        `client.jobs.from_id("v3.videos.create", video_id)` follows the video itself.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            prompt: What the video is about, 1 to 10,000 characters. 1 to 10000 characters.
            avatar_id: Look of the avatar.
            brand_kit_id: Brand kit.
            callback_id: An id of your own, repeated in deliveries.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            files: Files to use, at most 20. At most 20 items.
            incognito_mode: Incognito mode. Its effect is not documented in our sources.
                Defaults to false.
            mode: Make the video, or chat first. Defaults to "generate".
            orientation: Orientation of the picture.
            style_id: Style.
            voice_id: Voice.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.video_agents.create(
                prompt="A presenter explaining our product launch in 30 seconds",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "prompt": prompt,
                "avatar_id": avatar_id,
                "brand_kit_id": brand_kit_id,
                "callback_id": callback_id,
                "callback_url": callback_url,
                "files": files,
                "incognito_mode": incognito_mode,
                "mode": mode,
                "orientation": orientation,
                "style_id": style_id,
                "voice_id": voice_id,
            },
            options=options,
        )

    def list_styles(
        self,
        *,
        tag: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AgentStyleList:
        """List styles.
        `GET /v3/video-agents/styles`

        Styles for `style_id`.

        Args:
            tag: Only styles with this tag.
            limit: Entries a page. 1 to 100. Defaults to 20.
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
            _LIST_STYLES, {"tag": tag, "limit": limit, "token": token}, options=options
        )

    def iterate_styles(
        self,
        *,
        tag: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3AgentStyleList, models.V3AgentStyle]:
        """Iterate over all items of `list_styles`, fetching pages as needed.
        `GET /v3/video-agents/styles`

        Arguments and errors are those of `list_styles`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _LIST_STYLES,
            _LIST_STYLES_PAGING,
            {"tag": tag, "limit": limit, "token": token},
            options,
        )

    def retrieve(
        self,
        session_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3AgentSessionResponse:
        """Retrieve a session.
        `GET /v3/video-agents/{session_id}`

        Status, progress and messages of a session.

        Args:
            session_id: Id of the session.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.call(_RETRIEVE, {"session_id": session_id}, options=options)

    def send(
        self,
        session_id: str,
        *,
        message: str,
        idempotency_key: str | MISSING = MISSING,
        avatar_id: str | None | MISSING = MISSING,
        brand_kit_id: str | None | MISSING = MISSING,
        files: Sequence[
            params.V3AssetUrl
            | dicts.V3AssetUrl
            | (params.V3AssetId | dicts.V3AssetId)
            | (params.V3AssetBase64 | dicts.V3AssetBase64)
        ]
        | None
        | MISSING = MISSING,
        voice_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3MessageSentResponse, models.V3VideoResponse]:
        """Send a message to a session.
        `POST /v3/video-agents/{session_id}`

        Continues a session with a message.

        Args:
            session_id: Id of the session.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            message: Text of the message.
            avatar_id: Look of the avatar.
            brand_kit_id: Brand kit.
            files: Files to use, at most 20.
            voice_id: Voice.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.video_agents.send("session_1", message="Make it shorter")

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.submit(
            _SEND,
            {"session_id": session_id, "idempotency_key": idempotency_key},
            body={
                "message": message,
                "avatar_id": avatar_id,
                "brand_kit_id": brand_kit_id,
                "files": files,
                "voice_id": voice_id,
            },
            options=options,
        )

    def retrieve_resource(
        self,
        session_id: str,
        resource_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3AgentResourceResponse:
        """Retrieve a resource of a session.
        `GET /v3/video-agents/{session_id}/resources/{resource_id}`

        A file that the session uses or has produced.

        Args:
            session_id: Id of the session.
            resource_id: Id of the resource.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.call(
            _RETRIEVE_RESOURCE,
            {"session_id": session_id, "resource_id": resource_id},
            options=options,
        )

    def stop(
        self,
        session_id: str,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AgentStoppedResponse:
        """Stop a session.
        `POST /v3/video-agents/{session_id}/stop`

        Stops what the agent does.

        Args:
            session_id: Id of the session.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.call(
            _STOP,
            {"session_id": session_id, "idempotency_key": idempotency_key},
            body=body,
            options=options,
        )

    def list_videos(
        self,
        session_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3VideoList:
        """List videos of a session.
        `GET /v3/video-agents/{session_id}/videos`

        Videos that a session has made.

        Args:
            session_id: Id of the session.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        The page developers.heygen.com/reference/list-session-videos answers with has_more and
        next_token; no page parameters are in the tables.
        """
        return self._client.call(_LIST_VIDEOS, {"session_id": session_id}, options=options)


class AsyncV3VideoAgents(AsyncResource):
    """Operations on video_agents."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AgentSessionList:
        """List sessions.
        `GET /v3/video-agents`

        Sessions with video agents.

        Args:
            limit: Entries a page. 1 to 100. Defaults to 20.
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
    ) -> AsyncPages[models.V3AgentSessionList, models.V3AgentSessionSummary]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/video-agents`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options
        )

    async def create(
        self,
        *,
        prompt: str,
        idempotency_key: str | MISSING = MISSING,
        avatar_id: str | None | MISSING = MISSING,
        brand_kit_id: str | None | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        files: Sequence[
            params.V3AssetUrl
            | dicts.V3AssetUrl
            | (params.V3AssetId | dicts.V3AssetId)
            | (params.V3AssetBase64 | dicts.V3AssetBase64)
        ]
        | None
        | MISSING = MISSING,
        incognito_mode: bool | MISSING = MISSING,
        mode: Literal["generate", "chat"] | MISSING = MISSING,
        orientation: Literal["landscape", "portrait"] | None | MISSING = MISSING,
        style_id: str | None | MISSING = MISSING,
        voice_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3AgentStartedResponse, models.V3VideoResponse]:
        """Create a video from a prompt.
        `POST /v3/video-agents`

        Starts a session with an agent that writes and makes the video. The session can end
        before its video: with the `video_id` of the response,
        `client.jobs.from_id("v3.videos.create", video_id)` follows the video itself.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            prompt: What the video is about, 1 to 10,000 characters. 1 to 10000 characters.
            avatar_id: Look of the avatar.
            brand_kit_id: Brand kit.
            callback_id: An id of your own, repeated in deliveries.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            files: Files to use, at most 20. At most 20 items.
            incognito_mode: Incognito mode. Its effect is not documented in our sources.
                Defaults to false.
            mode: Make the video, or chat first. Defaults to "generate".
            orientation: Orientation of the picture.
            style_id: Style.
            voice_id: Voice.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.video_agents.create(
                prompt="A presenter explaining our product launch in 30 seconds",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "prompt": prompt,
                "avatar_id": avatar_id,
                "brand_kit_id": brand_kit_id,
                "callback_id": callback_id,
                "callback_url": callback_url,
                "files": files,
                "incognito_mode": incognito_mode,
                "mode": mode,
                "orientation": orientation,
                "style_id": style_id,
                "voice_id": voice_id,
            },
            options=options,
        )

    async def list_styles(
        self,
        *,
        tag: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AgentStyleList:
        """List styles.
        `GET /v3/video-agents/styles`

        Styles for `style_id`.

        Args:
            tag: Only styles with this tag.
            limit: Entries a page. 1 to 100. Defaults to 20.
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
            _LIST_STYLES, {"tag": tag, "limit": limit, "token": token}, options=options
        )

    def iterate_styles(
        self,
        *,
        tag: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3AgentStyleList, models.V3AgentStyle]:
        """Iterate over all items of `list_styles`, fetching pages as needed.
        `GET /v3/video-agents/styles`

        Arguments and errors are those of `list_styles`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _LIST_STYLES,
            _LIST_STYLES_PAGING,
            {"tag": tag, "limit": limit, "token": token},
            options,
        )

    async def retrieve(
        self,
        session_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3AgentSessionResponse:
        """Retrieve a session.
        `GET /v3/video-agents/{session_id}`

        Status, progress and messages of a session.

        Args:
            session_id: Id of the session.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.call(_RETRIEVE, {"session_id": session_id}, options=options)

    async def send(
        self,
        session_id: str,
        *,
        message: str,
        idempotency_key: str | MISSING = MISSING,
        avatar_id: str | None | MISSING = MISSING,
        brand_kit_id: str | None | MISSING = MISSING,
        files: Sequence[
            params.V3AssetUrl
            | dicts.V3AssetUrl
            | (params.V3AssetId | dicts.V3AssetId)
            | (params.V3AssetBase64 | dicts.V3AssetBase64)
        ]
        | None
        | MISSING = MISSING,
        voice_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3MessageSentResponse, models.V3VideoResponse]:
        """Send a message to a session.
        `POST /v3/video-agents/{session_id}`

        Continues a session with a message.

        Args:
            session_id: Id of the session.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            message: Text of the message.
            avatar_id: Look of the avatar.
            brand_kit_id: Brand kit.
            files: Files to use, at most 20.
            voice_id: Voice.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.video_agents.send("session_1", message="Make it shorter")

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.submit(
            _SEND,
            {"session_id": session_id, "idempotency_key": idempotency_key},
            body={
                "message": message,
                "avatar_id": avatar_id,
                "brand_kit_id": brand_kit_id,
                "files": files,
                "voice_id": voice_id,
            },
            options=options,
        )

    async def retrieve_resource(
        self,
        session_id: str,
        resource_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3AgentResourceResponse:
        """Retrieve a resource of a session.
        `GET /v3/video-agents/{session_id}/resources/{resource_id}`

        A file that the session uses or has produced.

        Args:
            session_id: Id of the session.
            resource_id: Id of the resource.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.call(
            _RETRIEVE_RESOURCE,
            {"session_id": session_id, "resource_id": resource_id},
            options=options,
        )

    async def stop(
        self,
        session_id: str,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3AgentStoppedResponse:
        """Stop a session.
        `POST /v3/video-agents/{session_id}/stop`

        Stops what the agent does.

        Args:
            session_id: Id of the session.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.call(
            _STOP,
            {"session_id": session_id, "idempotency_key": idempotency_key},
            body=body,
            options=options,
        )

    async def list_videos(
        self,
        session_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3VideoList:
        """List videos of a session.
        `GET /v3/video-agents/{session_id}/videos`

        Videos that a session has made.

        Args:
            session_id: Id of the session.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        The page developers.heygen.com/reference/list-session-videos answers with has_more and
        next_token; no page parameters are in the tables.
        """
        return await self._client.call(_LIST_VIDEOS, {"session_id": session_id}, options=options)
