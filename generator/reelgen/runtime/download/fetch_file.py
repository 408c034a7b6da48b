"""The download of a finished file: attempts, URLs and request headers.

`fetching` decides, as a generator without I/O; `fetch` and `fetch_async` perform its steps.
"""

from __future__ import annotations

import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from urllib.parse import urljoin, urlsplit

from ..errors import ClientError
from ..http import deadline, redact, retry
from ..http.content_coding import CodingError
from ..http.library import httpx
from ..http.run_steps import Pause, run_steps, run_steps_async
from ..http.transport import limit
from ..jobs.lifecycle import is_address
from ..schema.lazy_types import load
from .byte_range import Contradiction
from .partial_file import PartialFile
from .targets import FileTarget, Plan
from .targets import plan as plan

if TYPE_CHECKING:
    from ..jobs.job_part import JobPart
    from ..protocols import AsyncSender, SyncSender

EXPIRED = frozenset({401, 403, 404, 410})
"""Statuses of an expired URL: the provider may have another."""

FRUITLESS = 6
"""Consecutive attempts without a byte after which a download fails."""

MISMATCHES = 2
"""Complete files with a wrong digest after which a download fails."""

HOPS = 5
"""The maximum number of redirects of one attempt."""

BREATH = 0.05
"""Seconds before an interrupted attempt is continued."""


class Get(NamedTuple):
    """An attempt to fetch the file from a URL, or to get a fresh URL from the provider."""

    url: str | None = None
    """The URL; None: get a fresh one."""
    until: float | None = None


Outcome: TypeAlias = httpx.Response | Exception | None
Steps: TypeAlias = Generator[Get | Pause, Outcome, None]

Renewing: TypeAlias = Callable[["JobPart", float | None], object]
"""A status check of one job, within a number of seconds."""
AsyncRenewing: TypeAlias = Callable[["JobPart", float | None], Awaitable[object]]

NETWORK = (httpx.HTTPError, OSError)
"""Failures of the network: a retry may succeed."""

FAILURES = (*NETWORK, httpx.InvalidURL, ValueError, RuntimeError)
"""NETWORK, and failures of a request that cannot be sent, such as one to an invalid URL."""


def fetching(
    target: FileTarget,
    partial: PartialFile,
    until: float | None,
    clock: Callable[[], float] = time.monotonic,
    chance: Callable[[], float] = random.random,
) -> Steps:
    """Fetch until the file is complete. Raises DownloadError."""
    renewed = False
    fruitless = 0
    most = partial.size
    while True:
        outcome = yield from _hops(target, partial, until)
        if partial.whole:
            return
        status = outcome.status_code if isinstance(outcome, httpx.Response) else None
        fruitless = 0 if partial.size > most else fruitless + 1
        most = max(most, partial.size)
        if (status in EXPIRED or partial.refused) and not renewed:
            renewed = True
            yield Get()
            continue
        late = until is not None and clock() >= until
        if late or fruitless >= FRUITLESS or not _passing(outcome, partial):
            raise partial.failure(_reason(target, partial, outcome, late), status)
        pause = _pause(outcome, fruitless, chance)
        if pause > retry.BACKOFF.retry_after_cap:
            raise partial.failure(f"the server asks to wait {pause:.0f} s", status)
        yield Pause(pause if until is None else min(pause, max(until - clock(), 0.0)))


def _pause(outcome: Outcome, fruitless: int, chance: Callable[[], float]) -> float:
    if isinstance(outcome, httpx.Response):
        requested = retry.retry_after(outcome.headers)
        if requested is not None:
            return max(requested, BREATH)
    return retry.BACKOFF.pause(fruitless, chance) if fruitless else BREATH


def _hops(
    target: FileTarget, partial: PartialFile, until: float | None
) -> Generator[Get, Outcome, Outcome]:
    """Make one attempt, following redirects. Raises DownloadError for a refused URL."""
    url = target.url
    for _ in range(HOPS):
        if not is_address(url):
            raise partial.failure(f"{_shown(url)} is not an http or https address")
        outcome = yield Get(url, until)
        if not isinstance(outcome, httpx.Response) or not outcome.has_redirect_location:
            return outcome
        try:
            following = urljoin(url, outcome.headers["location"])
        except ValueError as error:
            raise partial.failure(f"{_shown(url)} redirects to a broken address: {error}") from None
        if url.lower().startswith("https:") and not following.lower().startswith("https:"):
            raise partial.failure(f"{_shown(url)} redirects away from https; not followed")
        url = following
    raise partial.failure(f"{_shown(target.url)}: more than {HOPS} redirects")


def fetch(client: SyncSender, plan: Plan, target: FileTarget, renew: Renewing) -> Path:
    """Fetch one file with a blocking client."""

    def perform(step: Get) -> Outcome:
        if step.url is not None:
            return _try(client, plan, opened.partial, step.url, step.until)
        with _renewing(target, opened.partial):
            renew(target.part, _remaining(plan.until))
        return None

    opened = plan.begin(target)
    try:
        run_steps(fetching(target, opened.partial, plan.until), perform)
        return opened.finish()
    finally:
        opened.close()


async def fetch_async(
    client: AsyncSender, plan: Plan, target: FileTarget, renew: AsyncRenewing
) -> Path:
    """Fetch one file with an async client."""

    async def perform(step: Get) -> Outcome:
        if step.url is not None:
            return await _try_async(client, plan, opened.partial, step.url, step.until)
        with _renewing(target, opened.partial):
            await renew(target.part, _remaining(plan.until))
        return None

    opened = plan.begin(target)
    try:
        await run_steps_async(fetching(target, opened.partial, plan.until), perform)
        return opened.finish()
    finally:
        opened.close()


def _try(
    client: SyncSender, plan: Plan, partial: PartialFile, url: str, until: float | None
) -> Outcome:
    request: httpx.Request | None = None
    try:
        request = _request(client, plan, partial, url, until)
        with deadline.until(until):
            response = client.send_file_request(request)
    except FAILURES as error:
        return _redacted(error, request)
    try:
        if partial.begin(response, request):
            for chunk in _chunks(response, until):
                partial.write(chunk)
            partial.end()
    except (CodingError, Contradiction) as error:
        partial.fail(error)
    except _Broken as error:
        return _redacted(error.failure, request)
    finally:
        response.close()
    return response


async def _try_async(
    client: AsyncSender, plan: Plan, partial: PartialFile, url: str, until: float | None
) -> Outcome:
    request: httpx.Request | None = None
    try:
        request = _request(client, plan, partial, url, until)
        async with deadline.until_async(until):
            response = await client.send_file_request(request)
    except FAILURES as error:
        return _redacted(error, request)
    try:
        if partial.begin(response, request):
            async for chunk in _chunks_async(response, until):
                partial.write(chunk)
            partial.end()
    except (CodingError, Contradiction) as error:
        partial.fail(error)
    except _Broken as error:
        return _redacted(error.failure, request)
    finally:
        await response.aclose()
    return response


class _Broken(Exception):  # noqa: N818
    """An incomplete body."""

    def __init__(self, failure: Exception) -> None:
        super().__init__(failure)
        self.failure = failure


def _chunks(response: httpx.Response, until: float | None) -> Iterator[bytes]:
    """Yield the encoded body, or the decoded one of a mock."""
    chunks = response.iter_bytes() if response.is_stream_consumed else response.iter_raw()
    while True:
        try:
            _check_time(until)
            with deadline.until(until):
                chunk = next(chunks, None)
        except FAILURES as error:
            raise _Broken(error) from error
        if chunk is None:
            return
        yield chunk


async def _chunks_async(response: httpx.Response, until: float | None) -> AsyncIterator[bytes]:
    chunks = response.aiter_bytes() if response.is_stream_consumed else response.aiter_raw()
    while True:
        try:
            _check_time(until)
            async with deadline.until_async(until):
                chunk = await anext(chunks, None)
        except FAILURES as error:
            raise _Broken(error) from error
        if chunk is None:
            return
        yield chunk


def _request(
    client: SyncSender | AsyncSender,
    plan: Plan,
    partial: PartialFile,
    url: str,
    until: float | None,
) -> httpx.Request:
    operation = load(plan.job.lifecycle.poll.operation)
    try:
        request, options = client.file_request(operation, url, partial.headers())
    except ClientError as error:
        raise partial.failure(str(error)) from error
    limit(request, options, _remaining(until))
    return request


@contextmanager
def _renewing(target: FileTarget, partial: PartialFile) -> Generator[None]:
    """Set the URL requested in the block. Raises DownloadError without one."""
    try:
        yield
        target.renew()
    except ClientError as error:
        what = f"{_shown(target.url)} has expired ({partial.problem or 'refused'}), and a fresh "
        raise partial.failure(f"{what}URL could not be retrieved: {error}") from error


def _redacted(failure: Exception, request: httpx.Request | None) -> Exception:
    """Remove the credentials for the API's own origin from a failure."""
    if request is not None:
        redact.failure(failure, request)
    return failure


def _check_time(until: float | None) -> None:
    if until is not None and time.monotonic() >= until:
        raise deadline.DeadlineReadTimeout("the time for this file is over")


def _remaining(until: float | None) -> float | None:
    return None if until is None else max(until - time.monotonic(), 0.001)


def _passing(outcome: Outcome, partial: PartialFile) -> bool:
    """Return whether a retry may succeed: no response, a broken body, too many requests."""
    if isinstance(outcome, httpx.Response):
        if partial.refused or partial.mismatches >= MISMATCHES:
            return False
        status = outcome.status_code
        return status < 300 or status == 416 or status in retry.RETRIED_STATUSES
    return isinstance(outcome, NETWORK) and not isinstance(outcome, httpx.UnsupportedProtocol)


def _reason(target: FileTarget, partial: PartialFile, outcome: Outcome, late: bool) -> str:
    if isinstance(outcome, httpx.Response):
        reason = partial.problem or f"HTTP {outcome.status_code}"
    else:
        reason = repr(outcome)
    if late:
        reason = f"out of time ({reason})"
    return f"incomplete download from {_shown(target.url)}: {reason}"


def _shown(url: str) -> str:
    """Return a URL without its secret parts: user, password, query."""
    try:
        parts = urlsplit(url)
        return f"{parts.scheme}://{parts.hostname or ''}{parts.path[:200]}"
    except ValueError:
        return "a broken address"
