# Made by reelgen from tests/golden/pagination/spec.yaml; do not edit, run `reelgen generate`. sha256:7123c3e2d8c1
"""`client.voices`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ParameterSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions
from ..._runtime.paging import AsyncPages, Pages, PagingSpec

if TYPE_CHECKING:
    from .. import dicts, models, params

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.VoicesListAnswer] = OperationSpec(
    id="voices.list",
    method="GET",
    path="/voices",
    answers={"200": ResponseSpec("json", Type(_MODELS, "VoicesListAnswer"))},
    arguments=Type(_PARAMS, "VoicesListArguments"),
    parameters=(
        ParameterSpec("after", "query"),
        ParameterSpec("limit", "query"),
        ParameterSpec("tag", "query", explode=False),
    ),
    repeatable=True,
)

_SEARCH: OperationSpec[models.VoicesSearchAnswer] = OperationSpec(
    id="voices.search",
    method="POST",
    path="/voices/search",
    answers={"200": ResponseSpec("json", Type(_MODELS, "VoicesSearchAnswer"))},
    body=BodySpec(type=Type(_PARAMS, "VoicesSearchBody")),
)

_LIST_LATEST: OperationSpec[models.VoicesListLatestAnswer] = OperationSpec(
    id="voices.list_latest",
    method="GET",
    path="/voices/latest",
    answers={"200": ResponseSpec("json", Type(_MODELS, "VoicesListLatestAnswer"))},
    repeatable=True,
)

_LIST_PAGING = PagingSpec(
    style="cursor", position="after", limit="limit", default_limit=20, items="/data", next="/next"
)
_SEARCH_PAGING = PagingSpec(
    style="page",
    position="/window/page",
    first=0,
    limit="/window/size",
    default_limit=20,
    max_limit=50,
    items="/data",
    next="/next",
)
_LIST_LATEST_PAGING = PagingSpec(style="link", items="/data")


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
        `GET /voices`

        Args:
            after
            limit: 1 to 100. Defaults to 20.
            tag
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
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
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /voices`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client, _LIST, _LIST_PAGING, {"after": after, "limit": limit, "tag": tag}, options
        )

    def search(
        self,
        *,
        text: str,
        window: params.VoicesSearchBodyWindow | dicts.VoicesSearchBodyWindow | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.VoicesSearchAnswer:
        """Search voices.
        `POST /voices/search`

        Args:
            text
            window
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_SEARCH, body={"text": text, "window": window}, options=options)

    def iterate_search(
        self,
        *,
        text: str,
        window: params.VoicesSearchBodyWindow | dicts.VoicesSearchBodyWindow | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.VoicesSearchAnswer, models.Voice]:
        """Iterate over all items of `search`, fetching pages as needed.
        `POST /voices/search`

        Arguments and errors are those of `search`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _SEARCH,
            _SEARCH_PAGING,
            {},
            options,
            body={"text": text, "window": window},
        )

    def list_latest(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.VoicesListLatestAnswer:
        """List the latest voices.
        `GET /voices/latest`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_LIST_LATEST, options=options)

    def iterate_latest(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Pages[models.VoicesListLatestAnswer, models.Voice]:
        """Iterate over all items of `list_latest`, fetching pages as needed.
        `GET /voices/latest`

        Arguments and errors are those of `list_latest`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST_LATEST, _LIST_LATEST_PAGING, {}, options)


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
        `GET /voices`

        Args:
            after
            limit: 1 to 100. Defaults to 20.
            tag
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
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
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /voices`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"after": after, "limit": limit, "tag": tag}, options
        )

    async def search(
        self,
        *,
        text: str,
        window: params.VoicesSearchBodyWindow | dicts.VoicesSearchBodyWindow | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.VoicesSearchAnswer:
        """Search voices.
        `POST /voices/search`

        Args:
            text
            window
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(
            _SEARCH, body={"text": text, "window": window}, options=options
        )

    def iterate_search(
        self,
        *,
        text: str,
        window: params.VoicesSearchBodyWindow | dicts.VoicesSearchBodyWindow | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.VoicesSearchAnswer, models.Voice]:
        """Iterate over all items of `search`, fetching pages as needed.
        `POST /voices/search`

        Arguments and errors are those of `search`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _SEARCH,
            _SEARCH_PAGING,
            {},
            options,
            body={"text": text, "window": window},
        )

    async def list_latest(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.VoicesListLatestAnswer:
        """List the latest voices.
        `GET /voices/latest`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_LIST_LATEST, options=options)

    def iterate_latest(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.VoicesListLatestAnswer, models.Voice]:
        """Iterate over all items of `list_latest`, fetching pages as needed.
        `GET /voices/latest`

        Arguments and errors are those of `list_latest`; `.pages()` iterates over pages.
        """
        return AsyncPages(self._client, _LIST_LATEST, _LIST_LATEST_PAGING, {}, options)
