# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:06d529ae9a4a
"""`client.personalized_videos`"""

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

_ADD_CONTACT: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="personalized_videos.add_contact",
    method="POST",
    path="/v1/personalized_video/add_contact",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "OpenRequest"), required=False),
    security=(("ApiKeyAuth",),),
)

_RETRIEVE_AUDIENCE: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="personalized_videos.retrieve_audience",
    method="GET",
    path="/v1/personalized_video/audience/detail",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_RETRIEVE_PROJECT: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="personalized_videos.retrieve_project",
    method="GET",
    path="/v1/personalized_video/project/detail",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class PersonalizedVideos(SyncResource):
    """Personalized videos."""

    def add_contact(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Add a contact to a personalized video.
        `POST /v1/personalized_video/add_contact`

        Known by name only.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party, by name. Not documented by the provider.
        """
        return self._client.call(_ADD_CONTACT, body=body, options=options)

    def retrieve_audience(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Show the audience of a personalized video.
        `GET /v1/personalized_video/audience/detail`

        Known by name only.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party, by name. Not documented by the provider.
        """
        return self._client.call(_RETRIEVE_AUDIENCE, options=options)

    def retrieve_project(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Show a project of personalized videos.
        `GET /v1/personalized_video/project/detail`

        Known by name only.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party, by name. Not documented by the provider.
        """
        return self._client.call(_RETRIEVE_PROJECT, options=options)


class AsyncPersonalizedVideos(AsyncResource):
    """Personalized videos."""

    async def add_contact(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Add a contact to a personalized video.
        `POST /v1/personalized_video/add_contact`

        Known by name only.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party, by name. Not documented by the provider.
        """
        return await self._client.call(_ADD_CONTACT, body=body, options=options)

    async def retrieve_audience(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Show the audience of a personalized video.
        `GET /v1/personalized_video/audience/detail`

        Known by name only.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party, by name. Not documented by the provider.
        """
        return await self._client.call(_RETRIEVE_AUDIENCE, options=options)

    async def retrieve_project(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Show a project of personalized videos.
        `GET /v1/personalized_video/project/detail`

        Known by name only.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party, by name. Not documented by the provider.
        """
        return await self._client.call(_RETRIEVE_PROJECT, options=options)
