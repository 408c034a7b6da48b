"""Paginated lists. `next_page` selects the next page; a sync and an async loop fetch it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from pydantic_core import MISSING

from .operation import OperationSpec, PagingSpec

if TYPE_CHECKING:
    from .http.next_page import Step, Walk
    from .options import CallOptions
    from .protocols import AsyncSender, SyncSender

Page = TypeVar("Page")
Item = TypeVar("Item")


class _Pages(Generic[Page, Item]):
    """The base class of lists."""

    def __init__(
        self,
        client: object,
        operation: OperationSpec[Page],
        paging: PagingSpec,
        arguments: Mapping[str, object],
        options: CallOptions | None,
        body: object = MISSING,
        content_type: str | None = None,
    ) -> None:
        if not hasattr(client, "send"):
            raise TypeError("an iteration makes several calls; pass the method that lists one page")
        self._client = client
        self._operation = operation
        self._paging = paging
        self._arguments = arguments
        self._options: CallOptions | None = options
        self._body = body
        self._content_type = content_type

    def _walk(self) -> Walk:
        from .http.next_page import Step, Walk

        first = Step(self._operation, self._arguments, self._body, self._content_type)
        return Walk(self._paging, first)


class Pages(_Pages[Page, Item]):
    """All items of a list, fetched page by page as they are needed.

    Raises ResponseInvalidError where the next page cannot be determined: see `pages`.
    """

    _client: SyncSender

    def pages(self) -> Iterator[Page]:
        """Yield page by page.

        Raises:
            ResponseInvalidError: A page repeats an earlier page or points to another origin, or the
                list ends before the number of items that it declares.
        """
        from .http import read_response

        walk = self._walk()
        step: Step | None = walk.first
        while step is not None:
            done, merged = self._client.send(*step, self._options)
            page: Page = read_response.read(
                step.operation, self._client.service, done.response, done.call, merged.strict
            )
            walk.accept(page, done, merged)
            yield page
            step = walk.following()

    def __iter__(self) -> Iterator[Item]:
        from .http.next_page import items_of

        for page in self.pages():
            yield from items_of(self._paging, page)


class AsyncPages(_Pages[Page, Item]):
    """All items of a list, fetched page by page as they are needed.

    Raises ResponseInvalidError where the next page cannot be determined: see `pages`.
    """

    _client: AsyncSender

    async def pages(self) -> AsyncIterator[Page]:
        """Yield page by page.

        Raises:
            ResponseInvalidError: A page repeats an earlier page or points to another origin, or the
                list ends before the number of items that it declares.
        """
        from .http import read_response

        walk = self._walk()
        step: Step | None = walk.first
        while step is not None:
            done, merged = await self._client.send(*step, self._options)
            page: Page = read_response.read(
                step.operation, self._client.service, done.response, done.call, merged.strict
            )
            walk.accept(page, done, merged)
            yield page
            step = walk.following()

    async def __aiter__(self) -> AsyncIterator[Item]:
        from .http.next_page import items_of

        async for page in self.pages():
            for item in items_of(self._paging, page):
                yield item
