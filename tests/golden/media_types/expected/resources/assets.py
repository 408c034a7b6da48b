# Made by reelgen from tests/golden/media_types/spec.yaml; do not edit, run `reelgen generate`. sha256:1abb370ddd6b
"""`client.assets`"""

from __future__ import annotations

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.files import FileInput
from ..._runtime.operation import Body, Expected, FileRule, Operation, Type
from ..._runtime.options import CallOptions

_MODELS = "golden.spec.models"
_PARAMS = "golden.spec.params"

_CREATE_BODY = Body(
    encoding="multipart",
    media_types=("multipart/form-data",),
    type=Type(_PARAMS, "AssetsCreateBody"),
    files={"file": FileRule(types=("image/png",), max_bytes=1000)},
)
_CREATE: Operation[str] = Operation(
    id="assets.create",
    method="POST",
    path="/assets",
    answers={"200": Expected("text")},
    body=_CREATE_BODY,
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

        Args:
            file: At most 1000 characters.
            title
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
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

        Args:
            file: At most 1000 characters.
            title
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
        """
        return await self._client.call(
            _CREATE, body={"file": file, "title": title}, options=options
        )
