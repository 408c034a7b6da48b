# Made by reelgen from tests/golden/request_rules/spec.yaml; do not edit, run `reelgen generate`. sha256:166bd976de18
"""`client.clips`"""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_CREATE: OperationSpec[None] = OperationSpec(
    id="clips.create",
    method="POST",
    path="/clips",
    answers={"204": ResponseSpec("none")},
    body=BodySpec(type=Type(_PARAMS, "ClipsCreateBody")),
)


class Clips(SyncResource):
    """Operations on clips."""

    def create(
        self,
        *,
        url: str | MISSING = MISSING,
        asset_id: str | MISSING = MISSING,
        start: int | MISSING = MISSING,
        end: int | MISSING = MISSING,
        tags: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> None:
        """Create a clip.
        `POST /clips`

        Args:
            url
            asset_id
            start
            end
            tags
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(
            _CREATE,
            body={"url": url, "asset_id": asset_id, "start": start, "end": end, "tags": tags},
            options=options,
        )


class AsyncClips(AsyncResource):
    """Operations on clips."""

    async def create(
        self,
        *,
        url: str | MISSING = MISSING,
        asset_id: str | MISSING = MISSING,
        start: int | MISSING = MISSING,
        end: int | MISSING = MISSING,
        tags: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> None:
        """Create a clip.
        `POST /clips`

        Args:
            url
            asset_id
            start
            end
            tags
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(
            _CREATE,
            body={"url": url, "asset_id": asset_id, "start": start, "end": end, "tags": tags},
            options=options,
        )
