# Made by reelgen from tests/golden/media_types/spec.yaml; do not edit, run `reelgen generate`. sha256:d14e77849719
"""`client.items`"""

from __future__ import annotations

from typing import Any, Literal, overload

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

_REPLACE_BODY = BodySpec(
    type=Type(_PARAMS, "ItemsReplaceBody"),
    alternatives={
        "application/xml": BodySpec(encoding="text", media_types=("application/xml",), whole=True)
    },
)
_REPLACE: OperationSpec[bytes] = OperationSpec(
    id="items.replace",
    method="PUT",
    path="/items",
    answers={"200": ResponseSpec("binary")},
    body=_REPLACE_BODY,
    repeatable=True,
    accepts="image/png",
)


class Items(SyncResource):
    """Operations on items."""

    @overload
    def replace(
        self,
        *,
        name: str | MISSING = MISSING,
        content_type: Literal["application/json"] = "application/json",
        options: CallOptions | None = None,
    ) -> bytes:
        """Replace the item.
        `PUT /items`

        Args:
            name
            content_type: Media type of the request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """

    @overload
    def replace(
        self,
        *,
        body: str | bytes,
        content_type: Literal["application/xml"],
        options: CallOptions | None = None,
    ) -> bytes:
        """Replace the item.
        `PUT /items`

        Args:
            body: The request body.
            content_type: Media type of the request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """

    def replace(
        self,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
        **body: Any,
    ) -> bytes:
        """Replace the item.
        `PUT /items`

        Args:
            content_type: Media type of the request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(
            _REPLACE,
            body=_REPLACE_BODY.spread(body, content_type),
            content_type=content_type,
            options=options,
        )


class AsyncItems(AsyncResource):
    """Operations on items."""

    @overload
    async def replace(
        self,
        *,
        name: str | MISSING = MISSING,
        content_type: Literal["application/json"] = "application/json",
        options: CallOptions | None = None,
    ) -> bytes:
        """Replace the item.
        `PUT /items`

        Args:
            name
            content_type: Media type of the request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """

    @overload
    async def replace(
        self,
        *,
        body: str | bytes,
        content_type: Literal["application/xml"],
        options: CallOptions | None = None,
    ) -> bytes:
        """Replace the item.
        `PUT /items`

        Args:
            body: The request body.
            content_type: Media type of the request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """

    async def replace(
        self,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
        **body: Any,
    ) -> bytes:
        """Replace the item.
        `PUT /items`

        Args:
            content_type: Media type of the request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(
            _REPLACE,
            body=_REPLACE_BODY.spread(body, content_type),
            content_type=content_type,
            options=options,
        )
