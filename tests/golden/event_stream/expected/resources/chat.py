# Made by reelgen from tests/golden/event_stream/spec.yaml; do not edit, run `reelgen generate`. sha256:3adfaa69ffef
"""`client.chat`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions
from ..._runtime.streams import AsyncStream, ServerSentEvent, Stream
from ..._runtime.streams import StreamSpec as _StreamSpec

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_CREATE: OperationSpec[models.ChatCreateAnswer] = OperationSpec(
    id="chat.create",
    method="POST",
    path="/chat",
    answers={"200": ResponseSpec("json", Type(_MODELS, "ChatCreateAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "ChatCreateBody")),
)

_CREATE_STREAM = _StreamSpec("events", "text/event-stream", Type(_MODELS, "ChatCreateEvent"))


class Chat(SyncResource):
    """Operations on chat."""

    def create(
        self,
        *,
        text: str,
        options: CallOptions | None = None,
    ) -> models.ChatCreateAnswer:
        """Chat.
        `POST /chat`

        Args:
            text
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_CREATE, body={"text": text}, options=options)

    def create_events(
        self,
        *,
        text: str,
        options: CallOptions | None = None,
    ) -> Stream[ServerSentEvent[models.ChatCreateEvent]]:
        """Chat.
        `POST /chat`

        Args:
            text
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.stream(_CREATE, _CREATE_STREAM, body={"text": text}, options=options)


class AsyncChat(AsyncResource):
    """Operations on chat."""

    async def create(
        self,
        *,
        text: str,
        options: CallOptions | None = None,
    ) -> models.ChatCreateAnswer:
        """Chat.
        `POST /chat`

        Args:
            text
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_CREATE, body={"text": text}, options=options)

    def create_events(
        self,
        *,
        text: str,
        options: CallOptions | None = None,
    ) -> AsyncStream[ServerSentEvent[models.ChatCreateEvent]]:
        """Chat.
        `POST /chat`

        Args:
            text
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.stream(_CREATE, _CREATE_STREAM, body={"text": text}, options=options)
