# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:299ecf83c8a5
"""`client.v3.files`"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        "201": ResponseSpec("json", Type(_MODELS, "V3File")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3FilesCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(
        encoding="multipart", media_types=("multipart/form-data",), files={"file": FileSpec()}
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)


class V3Files(SyncResource):
    """Operations on files."""

    def create(
        self,
        *,
        file: FileInput,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3File:
        """Upload a file.
        `POST /v3/files`

        Uploads a file for the input of a job. The returned URL expires after one hour.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            file: The file.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PaymentRequiredError: 402: The balance of the API wallet is insufficient.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(
            _CREATE, {"idempotency_key": idempotency_key}, body={"file": file}, options=options
        )


class AsyncV3Files(AsyncResource):
    """Operations on files."""

    async def create(
        self,
        *,
        file: FileInput,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3File:
        """Upload a file.
        `POST /v3/files`

        Uploads a file for the input of a job. The returned URL expires after one hour.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            file: The file.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PaymentRequiredError: 402: The balance of the API wallet is insufficient.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(
            _CREATE, {"idempotency_key": idempotency_key}, body={"file": file}, options=options
        )
