# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:d6051a22f839
"""`client.digital_twins`"""

from __future__ import annotations

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_CREATE: OperationSpec[models.TwinCreatedAnswer] = OperationSpec(
    id="digital_twins.create",
    method="POST",
    path="/v2/video_avatar",
    answers={"200": ResponseSpec("json", Type(_MODELS, "TwinCreatedAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "CreateTwinRequest")),
    security=(("ApiKeyAuth",),),
)

_RETRIEVE: OperationSpec[models.TwinAnswer] = OperationSpec(
    id="digital_twins.retrieve",
    method="GET",
    path="/v2/video_avatar/{avatar_id}",
    answers={"200": ResponseSpec("json", Type(_MODELS, "TwinAnswer")), "404": ResponseSpec("none")},
    parameters=(ParameterSpec("avatar_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_DELETE: OperationSpec[models.TwinDeletedAnswer] = OperationSpec(
    id="digital_twins.delete",
    method="DELETE",
    path="/v2/video_avatar/{avatar_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "TwinDeletedAnswer")),
        "404": ResponseSpec("none"),
    },
    parameters=(ParameterSpec("avatar_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class DigitalTwins(SyncResource):
    """Digital twins."""

    def create(
        self,
        *,
        training_footage_url: str,
        video_consent_url: str,
        avatar_name: str,
        avatar_group_id: str | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.TwinCreatedAnswer, models.TwinAnswer]:
        """Make a digital twin.
        `POST /v2/video_avatar`

        Starts the training of a twin; follow it with `digital_twins.retrieve`.

        Args:
            training_footage_url: Address of the footage: MP4 with H.264, at least 720p and 30
                seconds.
            video_consent_url: Address of the consent, on video.
            avatar_name: Name of the twin.
            avatar_group_id: Group to put it in.
            callback_id: An id of your own.
            callback_url: Address that is told when it is ready.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.digital_twins.create(
                training_footage_url="https://example.com/f.mp4",
                video_consent_url="https://example.com/c.mp4",
                avatar_name="Ada",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.submit(
            _CREATE,
            body={
                "training_footage_url": training_footage_url,
                "video_consent_url": video_consent_url,
                "avatar_name": avatar_name,
                "avatar_group_id": avatar_group_id,
                "callback_id": callback_id,
                "callback_url": callback_url,
            },
            options=options,
        )

    def retrieve(
        self,
        avatar_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TwinAnswer:
        """Show a digital twin.
        `GET /v2/video_avatar/{avatar_id}`

        State of a twin.

        Args:
            avatar_id: Id of the twin.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: There is no such twin. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_RETRIEVE, {"avatar_id": avatar_id}, options=options)

    def delete(
        self,
        avatar_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TwinDeletedAnswer:
        """Delete a digital twin.
        `DELETE /v2/video_avatar/{avatar_id}`

        Answers in the envelope of version 1.

        Args:
            avatar_id: Id of the twin.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: There is no such twin. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_DELETE, {"avatar_id": avatar_id}, options=options)


class AsyncDigitalTwins(AsyncResource):
    """Digital twins."""

    async def create(
        self,
        *,
        training_footage_url: str,
        video_consent_url: str,
        avatar_name: str,
        avatar_group_id: str | MISSING = MISSING,
        callback_id: str | MISSING = MISSING,
        callback_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.TwinCreatedAnswer, models.TwinAnswer]:
        """Make a digital twin.
        `POST /v2/video_avatar`

        Starts the training of a twin; follow it with `digital_twins.retrieve`.

        Args:
            training_footage_url: Address of the footage: MP4 with H.264, at least 720p and 30
                seconds.
            video_consent_url: Address of the consent, on video.
            avatar_name: Name of the twin.
            avatar_group_id: Group to put it in.
            callback_id: An id of your own.
            callback_url: Address that is told when it is ready.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.digital_twins.create(
                training_footage_url="https://example.com/f.mp4",
                video_consent_url="https://example.com/c.mp4",
                avatar_name="Ada",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.submit(
            _CREATE,
            body={
                "training_footage_url": training_footage_url,
                "video_consent_url": video_consent_url,
                "avatar_name": avatar_name,
                "avatar_group_id": avatar_group_id,
                "callback_id": callback_id,
                "callback_url": callback_url,
            },
            options=options,
        )

    async def retrieve(
        self,
        avatar_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TwinAnswer:
        """Show a digital twin.
        `GET /v2/video_avatar/{avatar_id}`

        State of a twin.

        Args:
            avatar_id: Id of the twin.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: There is no such twin. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_RETRIEVE, {"avatar_id": avatar_id}, options=options)

    async def delete(
        self,
        avatar_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.TwinDeletedAnswer:
        """Delete a digital twin.
        `DELETE /v2/video_avatar/{avatar_id}`

        Answers in the envelope of version 1.

        Args:
            avatar_id: Id of the twin.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: There is no such twin. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_DELETE, {"avatar_id": avatar_id}, options=options)
