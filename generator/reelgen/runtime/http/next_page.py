"""Which page of a list follows, decided without I/O. Loaded when a list is iterated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import BaseModel
from pydantic_core import MISSING, to_json

from ..errors import ResponseInvalidError
from ..jobs import submission
from ..json_types import is_array, is_object
from ..operation import OperationSpec
from ..schema.pointers import at, every, steps
from ..schema.validate_request import refuse
from . import redact
from .page_address import QUERY, is_address, key_of, next_link, operation_at, resolve, without_query
from .received import kept

if TYPE_CHECKING:
    from ..operation import PagingSpec
    from ..options import Options
    from .library import httpx
    from .try_request import Completed

MAX_EMPTY = 10
"""Consecutive empty pages after which counting is taken for a loop."""


DIGITS = 20
"""The digits of the largest 64-bit number."""

NO = frozenset({"", "0", "false", "no"})
"""Texts that mean that there is no other page."""


class Step(NamedTuple):
    """The call that fetches a page."""

    operation: OperationSpec[object]
    arguments: Mapping[str, object]
    body: object = MISSING
    content_type: str | None = None


def items_of(paging: PagingSpec, page: object) -> list[Any]:
    """Return the items of one page; none where they are null or missing."""
    items: list[object] = []
    for value in every(page, paging.items):
        if is_array(value):
            items.extend(value)
        elif "*" in paging.items:
            items.append(value)
    return items


class Walk:
    """One iteration over a list: requested pages and their contents."""

    def __init__(self, paging: PagingSpec, first: Step) -> None:
        self.first = first
        self._paging = paging
        self._requested: set[str] = set()
        """The positions and URLs of the requested pages."""
        self._items: list[object] = []
        self._page: object = None
        self._count = self._longest = self._delivered = self._empty = 0
        self._last = (0, 0)
        """The number of the last page with items, counted from 0, and the number of its items."""
        self._is_counted = paging.style in ("offset", "page")
        start = None if paging.position is None else _argument(first, paging.position)
        if start is not None:
            self._requested.add(_key(start))
        self._zero = int(paging.style == "page") if paging.first is None else paging.first
        self._at = self._zero
        if self._is_counted and start is not None:
            self._at = _whole(first.operation, paging.position or "", start)
            self._zero = min(self._zero, self._at)
        if self._is_counted:
            self._requested.add(str(self._at))
        self._begin = self._at - self._zero

    def accept(self, page: object, done: Completed, options: Options) -> None:
        """Accept a page. Raises ResponseInvalidError where it repeats the previous one."""
        self._page, self._done, self._options = page, done, options
        items = items_of(self._paging, page)
        if self._is_counted and items and items == self._items:
            raise self._stuck(f"the page equals the one before: {self._paging.position} is ignored")
        self._items, self._count = items, len(items)
        self._delivered += self._count
        self._longest = max(self._longest, self._count)
        self._empty = 0 if items else self._empty + 1
        if items:
            self._last = (self._at - self._zero, self._count)

    def following(self) -> Step | None:
        """Return the step to the next page; None after the last.

        Raises:
            ResponseInvalidError: The page is not the last, but the next cannot be determined.
        """
        more = self._more()
        if more is False:
            return None
        link = self._link()
        if self._is_counted:
            return self._counted(link, more)
        if link is not None:
            return self._linked(link)
        if more:
            where = "no next link" if self._paging.next is None else f"{self._paging.next} is empty"
            raise self._stuck(f"{self._paging.more} declares another page, but {where}")
        return None

    def _more(self) -> bool | None:
        """Return whether another page follows, as declared by the page; None without a field."""
        value = None if self._paging.more is None else at(self._page, self._paging.more)
        if value is None or value is MISSING:
            return None
        return value.lower() not in NO if isinstance(value, str) else bool(value)

    def _link(self) -> object:
        """Return the declared position or URL of the next page; None without one."""
        if self._paging.style == "link":
            return next_link(self._done.response)
        if self._paging.next is None:
            return None
        values = [value for value in every(self._page, self._paging.next) if value is not MISSING]
        return (values[-1] or None) if values else None

    def _linked(self, link: object) -> Step:
        """Return the step to a cursor or a URL."""
        if self._paging.style in ("url", "link") or is_address(link):
            return self._step_to_url(link)
        kind = self._paging.position_type or "string"
        if kind == "string" and isinstance(link, int | float):
            link = str(link)
        elif kind == "integer" and isinstance(link, str) and link.isdecimal():
            link = int(link)
        return self._step_at(link)

    def _counted(self, link: object, more: bool | None) -> Step | None:
        """Return the step to the next offset or page number."""
        if more is None:
            more = self._continues(link)
        if not more:
            return None
        if is_address(link):
            return self._step_to_url(link)
        if self._empty >= MAX_EMPTY:
            raise self._stuck(f"{MAX_EMPTY} empty pages in a row, and another is promised")
        position = _count_of(link)
        if position is not None:
            self._at = position
        elif self._paging.style == "page":
            self._at += 1
        else:
            self._at += self._count or self._page_size()
        return self._step_at(str(self._at) if self._paging.position_type == "string" else self._at)

    def _continues(self, link: object) -> bool:
        """Return whether another page follows, by the first indicator in the spec.

        Without an indicator, a page shorter than requested is the last.
        """
        if self._paging.next is not None:
            return link is not None
        pointer = self._paging.total
        total = None if pointer is None else _count_of(at(self._page, pointer))
        if total is not None:
            return self._is_before(total)
        return self._count > 0 and self._count >= self._length()

    def _is_before(self, total: int) -> bool:
        """Return whether the page ends before the last of `total` items.

        If the iteration began with the first page, received items are counted; else a page number
        is multiplied by the longest page so far: a page too many is better than one too few.
        """
        is_page = self._paging.style == "page"
        index, size = self._at - self._zero, self._page_size()
        start = index * size if is_page else index
        if is_page and self._begin == 0 and self._count:
            return self._delivered < total
        if start + (self._count or size) < total:
            return True
        came = self._begin + self._delivered
        # The last item decides: an empty page may begin beyond `total`.
        last, count = self._last
        is_early = self._begin == 0 and last * size + count < total if is_page else start < total
        if not self._count and is_early and came < total:
            raise self._stuck(f"{self._paging.total} is {total}, but the list ends after {came}")
        return False

    def _page_size(self) -> int:
        """Return the number of items of a full page, also for an empty one."""
        if self._longest and (self._count or self._begin == 0):
            return self._longest
        return self._limit() or self._paging.default_limit or self._longest or 1

    def _limit(self) -> int | None:
        limit = None if self._paging.limit is None else _argument(self.first, self._paging.limit)
        return limit if isinstance(limit, int) else None

    def _length(self) -> int:
        """Return the size of a page that is certainly full; a server may cap `limit`."""
        limit, default = self._limit(), self._paging.default_limit
        if limit is None:
            return default or 1
        return limit if limit <= max(self._paging.max_limit or 0, default or 0) else 1

    def _step_at(self, position: object) -> Step:
        """Return the step to a position."""
        self._mark(_key(position))
        operation, arguments, body, content_type = self.first
        name = self._paging.position or ""
        if name.startswith("/"):
            body = _with_value(body, steps(name), position)
        else:
            arguments = {**arguments, name: position}
        return Step(operation, arguments, body, content_type)

    def _step_to_url(self, address: object) -> Step:
        """Return the step to a URL."""
        operation, arguments = self.first.operation, self.first.arguments
        response: httpx.Response = self._done.response
        try:
            url = resolve(response.request.url, address)
        except ValueError as error:
            raise self._stuck(f"the address of the next page {error}") from None
        schemes = self._done.service.schemes.values() if self._done.service is not None else ()
        added = {scheme.wire for scheme in schemes if scheme.location == "query"}
        added.update(self._options.extra_query or ())
        self._requested.add(key_of(without_query(response.request.url, added)))
        url = without_query(url, added)
        self._mark(key_of(url))
        following = operation_at(operation, url)
        sent = {p.name: arguments[p.name] for p in following.parameters if p.name in arguments}
        query = url.query.decode("ascii")
        return Step(following, {**sent, QUERY.name: query} if query else sent)

    def _mark(self, key: str) -> None:
        if key in self._requested:
            raise self._stuck("the next page is one that was fetched already")
        self._requested.add(key)

    def _stuck(self, reason: str) -> ResponseInvalidError:
        done = self._done
        message = f"HTTP {done.response.status_code}, but the list cannot be continued: {reason}"
        message = redact.mask(message, done.response.request)
        received = kept(done.response, done.service)
        error = ResponseInvalidError(message, done.call, received)
        submission.explain(error, done.service, done.operation, submission.ACCEPTED)
        return error


def _argument(step: Step, name: str) -> object:
    """Return an argument, or the body's value at a pointer; None without one."""
    value = at(step.body, name) if name.startswith("/") else step.arguments.get(name)
    return None if value is MISSING else value


def _count_of(value: Any) -> int | None:
    """Return a whole number, also from text, as int64 often is; None for anything else."""
    if isinstance(value, str):
        is_number = value.isascii() and value.isdecimal() and len(value) <= DIGITS
        return int(value) if is_number else None
    is_whole = isinstance(value, int | float) and value is not True and value % 1 == 0
    return int(value) if is_whole and value >= 0 else None


def _whole(operation: OperationSpec[object], name: str, value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        refuse(operation.id, name, "must be a whole number, for the next page is counted from it")


def _key(position: object) -> str:
    return position if isinstance(position, str) else to_json(position, fallback=str).decode()


def _with_value(body: object, path: list[str], value: object) -> object:
    """Return a body with a field set, at any depth."""
    containers = [_fields(body)]
    for name in path[:-1]:
        containers.append(_fields(containers[-1].get(name)))
    for name, fields in zip(reversed(path), reversed(containers), strict=True):
        value = {**fields, name: value}
    return value


def _fields(body: object) -> Mapping[str, object]:
    if isinstance(body, BaseModel):
        return body.model_dump(by_alias=True, exclude_unset=True)
    return body if is_object(body) else {}
