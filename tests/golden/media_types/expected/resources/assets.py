# Made by reelgen from tests/golden/media_types/spec.yaml; do not edit, run `reelgen generate`. sha256:8fbb2816f015
"""`client.assets`"""

from __future__ import annotations

from pydantic import MISSING

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

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_CREATE: OperationSpec[str] = OperationSpec(
    id="assets.create",
    method="POST",
    path="/assets",
    answers={"200": ResponseSpec("text")},
    body=BodySpec(
        encoding="multipart",
        media_types=("multipart/form-data",),
        type=Type(_PARAMS, "AssetsCreateBody"),
        files={"file": FileSpec(types=("image/png",), max_bytes=1000)},
    ),
    accepts="text/plain",
)


class Assets(SyncResource):
    """Operations on assets."""

    def create(
        self,
        *,
        file: FileInput,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> str:
        """Upload an asset.
        `POST /assets`

        Args:
            file: At most 1000 characters.
            title
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_CREATE, body={"file": file, "title": title}, options=options)


class AsyncAssets(AsyncResource):
    """Operations on assets."""

    async def create(
        self,
        *,
        file: FileInput,
        title: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> str:
        """Upload an asset.
        `POST /assets`

        Args:
            file: At most 1000 characters.
            title
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(
            _CREATE, body={"file": file, "title": title}, options=options
        )
