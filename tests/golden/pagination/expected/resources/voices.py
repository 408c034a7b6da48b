# Made by reelgen from tests/golden/pagination/spec.yaml; do not edit, run `reelgen generate`. sha256:e37a4ab82248
"""`client.voices`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Expected, Operation, Parameter, Type
from ..._runtime.options import CallOptions
from ..._runtime.paging import AsyncPages, Pages, Paging

if TYPE_CHECKING:
    from .. import models

_MODELS = "golden.spec.models"
_PARAMS = "golden.spec.params"

_LIST: Operation[models.VoicesListAnswer] = Operation(
    id="voices.list",
    method="GET",
    path="/voices",
    answers={"200": Expected("json", Type(_MODELS, "VoicesListAnswer"))},
    arguments=Type(_PARAMS, "VoicesListArguments"),
    parameters=(
        Parameter(name="after", wire="after", location="query", style="form", explode=True),
        Parameter(name="limit", wire="limit", location="query", style="form", explode=True),
        Parameter(name="tag", wire="tag", location="query", style="form", explode=False),
    ),
    repeatable=True,
)

_LIST_PAGING = Paging(
    style="cursor", position="after", limit="limit", default_limit=20, items="/data", next="/next"
)


class Voices(SyncResource):
    """Operations on voices."""

    def list(
        self,
        *,
        after: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        tag: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.VoicesListAnswer:
        """List voices.

        Args:
            after
            limit: 1 to 100. Left out, the provider takes 20.
            tag
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
        """
        return self._client.call(
            _LIST, {"after": after, "limit": limit, "tag": tag}, options=options
        )

    def iterate(
        self,
        *,
        after: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        tag: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.VoicesListAnswer, models.Voice]:
        """Iterate over everything that `list` lists, page by page as needed.

        Arguments and errors are those of `list`; `.pages()` gives whole pages.
        """
        return Pages(
            self._client, _LIST, _LIST_PAGING, {"after": after, "limit": limit, "tag": tag}, options
        )


class AsyncVoices(AsyncResource):
    """Operations on voices."""

    async def list(
        self,
        *,
        after: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        tag: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.VoicesListAnswer:
        """List voices.

        Args:
            after
            limit: 1 to 100. Left out, the provider takes 20.
            tag
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
        """
        return await self._client.call(
            _LIST, {"after": after, "limit": limit, "tag": tag}, options=options
        )

    def iterate(
        self,
        *,
        after: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        tag: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.VoicesListAnswer, models.Voice]:
        """Iterate over everything that `list` lists, page by page as needed.

        Arguments and errors are those of `list`; `.pages()` gives whole pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"after": after, "limit": limit, "tag": tag}, options
        )
