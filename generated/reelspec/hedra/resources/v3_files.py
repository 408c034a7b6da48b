# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:8ac6cc912d62
"""`client.v3.files`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.files import FileInput
from ..._runtime.operation import (
    BodySpec,
    FileSpec,
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

_CREATE: OperationSpec[models.V3File] = OperationSpec(
    id="v3.files.create",
    method="POST",
    path="/v3/files",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3File")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    body=BodySpec(
        encoding="multipart",
        media_types=("multipart/form-data",),
        type=Type(_PARAMS, "V3FilesCreateBody"),
        files={"file": FileSpec()},
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
)


class V3Files(SyncResource):
    """Operations on files."""

    def create(
        self,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> models.V3File:
        """Upload a file.
        `POST /v3/files`

        The address in the answer is good for one hour.

        Args:
            file: The file.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The status of success is assumed.
        """
        return self._client.call(_CREATE, body={"file": file}, options=options)


class AsyncV3Files(AsyncResource):
    """Operations on files."""

    async def create(
        self,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> models.V3File:
        """Upload a file.
        `POST /v3/files`

        The address in the answer is good for one hour.

        Args:
            file: The file.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The status of success is assumed.
        """
        return await self._client.call(_CREATE, body={"file": file}, options=options)
