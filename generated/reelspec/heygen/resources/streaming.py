# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:d1395dc2410c
"""`client.streaming`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_CREATE: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="streaming.create",
    method="POST",
    path="/v1/streaming.new",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "OpenRequest"), required=False),
    security=(("ApiKeyAuth",),),
)

_START: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="streaming.start",
    method="POST",
    path="/v1/streaming.start",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "OpenRequest"), required=False),
    security=(("ApiKeyAuth",),),
)

_ICE: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="streaming.ice",
    method="POST",
    path="/v1/streaming.ice",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "OpenRequest"), required=False),
    security=(("ApiKeyAuth",),),
)

_TASK: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="streaming.task",
    method="POST",
    path="/v1/streaming.task",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "OpenRequest"), required=False),
    security=(("ApiKeyAuth",),),
)

_STOP: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="streaming.stop",
    method="POST",
    path="/v1/streaming.stop",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "OpenRequest"), required=False),
    security=(("ApiKeyAuth",),),
)

_INTERRUPT: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="streaming.interrupt",
    method="POST",
    path="/v1/streaming.interrupt",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "OpenRequest"), required=False),
    security=(("ApiKeyAuth",),),
)

_CREATE_TOKEN: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="streaming.create_token",
    method="POST",
    path="/v1/streaming.create_token",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "OpenRequest"), required=False),
    security=(("ApiKeyAuth",),),
)

_LIST: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="streaming.list",
    method="GET",
    path="/v1/streaming.list",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_LIST_AVATARS: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="streaming.list_avatars",
    method="GET",
    path="/v1/streaming/avatar.list",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class Streaming(SyncResource):
    """Interactive avatars, known by name only."""

    def create(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Make a streaming session.
        `POST /v1/streaming.new`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return self._client.call(_CREATE, body=body, options=options)

    def start(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Start a streaming session.
        `POST /v1/streaming.start`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return self._client.call(_START, body=body, options=options)

    def ice(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Send an ICE candidate.
        `POST /v1/streaming.ice`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return self._client.call(_ICE, body=body, options=options)

    def task(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Give a streaming avatar something to do.
        `POST /v1/streaming.task`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return self._client.call(_TASK, body=body, options=options)

    def stop(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Stop a streaming session.
        `POST /v1/streaming.stop`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return self._client.call(_STOP, body=body, options=options)

    def interrupt(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Interrupt a streaming avatar.
        `POST /v1/streaming.interrupt`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return self._client.call(_INTERRUPT, body=body, options=options)

    def create_token(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Make a token for a streaming session.
        `POST /v1/streaming.create_token`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return self._client.call(_CREATE_TOKEN, body=body, options=options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List streaming sessions.
        `GET /v1/streaming.list`

        Known by name only.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return self._client.call(_LIST, options=options)

    def list_avatars(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List avatars for streaming.
        `GET /v1/streaming/avatar.list`

        Known by name only.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return self._client.call(_LIST_AVATARS, options=options)


class AsyncStreaming(AsyncResource):
    """Interactive avatars, known by name only."""

    async def create(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Make a streaming session.
        `POST /v1/streaming.new`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return await self._client.call(_CREATE, body=body, options=options)

    async def start(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Start a streaming session.
        `POST /v1/streaming.start`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return await self._client.call(_START, body=body, options=options)

    async def ice(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Send an ICE candidate.
        `POST /v1/streaming.ice`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return await self._client.call(_ICE, body=body, options=options)

    async def task(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Give a streaming avatar something to do.
        `POST /v1/streaming.task`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return await self._client.call(_TASK, body=body, options=options)

    async def stop(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Stop a streaming session.
        `POST /v1/streaming.stop`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return await self._client.call(_STOP, body=body, options=options)

    async def interrupt(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Interrupt a streaming avatar.
        `POST /v1/streaming.interrupt`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return await self._client.call(_INTERRUPT, body=body, options=options)

    async def create_token(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Make a token for a streaming session.
        `POST /v1/streaming.create_token`

        Known by name only; interactive avatars moved to another service.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return await self._client.call(_CREATE_TOKEN, body=body, options=options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List streaming sessions.
        `GET /v1/streaming.list`

        Known by name only.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return await self._client.call(_LIST, options=options)

    async def list_avatars(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List avatars for streaming.
        `GET /v1/streaming/avatar.list`

        Known by name only.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only by name. Not documented by the provider.
        """
        return await self._client.call(_LIST_AVATARS, options=options)
