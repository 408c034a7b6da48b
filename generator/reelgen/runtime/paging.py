"""Lists that come in pages. Which page follows is decided in `next_page`; two small loops fetch."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from pydantic import MISSING

from .json_types import is_array
from .operation import OperationSpec
from .schema.pointers import every

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .http.next_page import Step, Walk
    from .options import CallOptions

Page = TypeVar("Page")
Item = TypeVar("Item")


class PagingSpec(NamedTuple):
    """How the next page of a list is asked for."""

    style: Literal["offset", "page", "cursor", "token", "url", "link"]
    items: str
    """JSON pointer to the items; with `*` to each of them, or to several arrays of them."""
    position: str | None = None
    """The argument that says where a page begins, or a JSON pointer into the request body. None for
    `url` and `link`, whose responses hold the address of the next page."""
    first: int | None = None
    """The position of the first page of `offset` (default 0) and `page` (default 1)."""
    position_type: Literal["string", "integer", "any"] | None = None
    """The JSON type of a position; by default `offset` and `page` have numbers, the others text."""
    limit: str | None = None
    """The argument that says how long a page is, or a JSON pointer into the request body."""
    default_limit: int | None = None
    max_limit: int | None = None
    """The longest page that the document promises."""
    next: str | None = None
    """JSON pointer to where the next page begins; with `*` the last match counts."""
    total: str | None = None
    """JSON pointer to the number of items in all pages."""
    more: str | None = None
    """JSON pointer to whether there is another page."""

    def items_of(self, page: Any) -> list[Any]:
        """Return the items of one page; none where they are null or missing."""
        items: list[Any] = []
        for value in every(page, self.items):
            if is_array(value):
                items.extend(value)
            elif "*" in self.items:
                items.append(value)
        return items


class _Pages(Generic[Page, Item]):
    """What both kinds of lists hold."""

    def __init__(
        self,
        client: Any,
        operation: OperationSpec[Page],
        paging: PagingSpec,
        arguments: Mapping[str, Any],
        options: CallOptions | None,
        body: Any = MISSING,
        content_type: str | None = None,
    ) -> None:
        if not hasattr(client, "send"):
            raise TypeError("an iteration makes many calls: give the method that lists one page")
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

    Raises ResponseInvalidError where a page does not lead on: see `pages`.
    """

    _client: SyncClient

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
        for page in self.pages():
            yield from self._paging.items_of(page)


class AsyncPages(_Pages[Page, Item]):
    """All items of a list, fetched page by page as they are needed.

    Raises ResponseInvalidError where a page does not lead on: see `pages`.
    """

    _client: AsyncClient

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
        async for page in self.pages():
            for item in self._paging.items_of(page):
                yield item
