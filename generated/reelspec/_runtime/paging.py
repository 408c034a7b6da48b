# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:6165591b928b
"""Lists that come in pages. Which page follows is decided without I/O; two small loops fetch."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from pydantic import MISSING

from .operation import Operation
from .plain import is_array
from .pointers import at

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .options import CallOptions

Page = TypeVar("Page")
Item = TypeVar("Item")


class Paging(NamedTuple):
    """How the next page is asked for."""

    style: Literal["offset", "page", "cursor", "token"]
    position: str
    """The argument that says where a page begins."""
    items: str
    """JSON pointer to the items."""
    limit: str | None = None
    """The argument that says how long a page is."""
    default_limit: int | None = None
    next: str | None = None
    """JSON pointer to where the next page begins."""
    total: str | None = None
    more: str | None = None
    """JSON pointer to whether there is another page."""

    def following(self, arguments: Mapping[str, Any], page: Any) -> Mapping[str, Any] | None:
        """The arguments of the next page, or None after the last."""
        if self.more is not None and at(page, self.more) is False:
            return None
        before = arguments.get(self.position, MISSING)
        if self.style in ("cursor", "token"):
            after = at(page, self.next or "")
            return None if after in (None, "", before) else {**arguments, self.position: after}
        count = len(self.items_of(page))
        start = 0 if before is MISSING or before is None else int(before)
        if count == 0 or count < self._length(arguments):
            return None
        if self.style == "page":
            return {**arguments, self.position: max(start, 1) + 1}
        total = at(page, self.total) if self.total is not None else None
        if isinstance(total, int) and start + count >= total:
            return None
        return {**arguments, self.position: start + count}

    def items_of(self, page: Any) -> list[Any]:
        """The items of one page."""
        found = at(page, self.items)
        return list(found) if is_array(found) else []

    def _length(self, arguments: Mapping[str, Any]) -> int:
        asked = arguments.get(self.limit, MISSING) if self.limit is not None else MISSING
        return asked if isinstance(asked, int) else self.default_limit or 1


class Pages(Generic[Page, Item]):
    """All items of a list, fetched page by page as they are needed."""

    def __init__(
        self,
        client: SyncClient,
        operation: Operation[Page],
        paging: Paging,
        arguments: Mapping[str, Any],
        options: CallOptions | None,
    ) -> None:
        self._client = client
        self._operation = operation
        self._options: CallOptions | None = options
        self._paging = paging
        self._arguments = arguments

    def pages(self) -> Iterator[Page]:
        """Page by page."""
        arguments: Mapping[str, Any] | None = self._arguments
        while arguments is not None:
            page = self._client.call(self._operation, arguments, options=self._options)
            yield page
            arguments = self._paging.following(arguments, page)

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from self._paging.items_of(page)


class AsyncPages(Generic[Page, Item]):
    """All items of a list, fetched page by page as they are needed."""

    def __init__(
        self,
        client: AsyncClient,
        operation: Operation[Page],
        paging: Paging,
        arguments: Mapping[str, Any],
        options: CallOptions | None,
    ) -> None:
        self._client = client
        self._operation = operation
        self._options: CallOptions | None = options
        self._paging = paging
        self._arguments = arguments

    async def pages(self) -> AsyncIterator[Page]:
        """Page by page."""
        arguments: Mapping[str, Any] | None = self._arguments
        while arguments is not None:
            page = await self._client.call(self._operation, arguments, options=self._options)
            yield page
            arguments = self._paging.following(arguments, page)

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in self._paging.items_of(page):
                yield item
