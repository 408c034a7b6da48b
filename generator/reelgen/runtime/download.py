"""Fetching a finished file: when to try again, from where, and with which headers.

`fetching` decides, as a generator without network; `fetch` and `fetch_async` carry it out.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from urllib.parse import urljoin, urlsplit

from . import retry
from .drive import Pause, limit
from .errors import DownloadError
from .http import httpx
from .lifecycle import is_address
from .partial import Partial, safe_name
from .types import load

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .job_state import AnyJob
    from .partial import Transfer
    from .parts import Part

EXPIRED = frozenset({401, 403, 404, 410})
"""Statuses of an address that is no longer good: the provider may give another."""

FRUITLESS = 6
"""Tries in a row that brought no byte, after which a file is given up."""

HOPS = 5
"""Redirects followed for one try."""


class Get(NamedTuple):
    """Fetch from here."""

    url: str
    until: float | None


class Renew(NamedTuple):
    """Ask the provider for fresh addresses."""


Outcome: TypeAlias = httpx.Response | httpx.TransportError | None
Steps: TypeAlias = Generator[Get | Renew | Pause, Outcome, None]


class Target(NamedTuple):
    """One file of a job and where it goes. Its address is read when it is needed."""

    part: Part
    number: int
    path: Path

    @property
    def url(self) -> str:
        """The address as last told. Raises DownloadError where there is none any more."""
        if self.number >= len(self.part.urls):
            raise DownloadError(f"{self.path}: the provider no longer names this file")
        return self.part.urls[self.number]


class Plan(NamedTuple):
    """What to fetch of a job, and how."""

    job: AnyJob
    path: Path
    timeout: float | None
    on_progress: Callable[[Transfer], object] | None

    def targets(self) -> Iterator[Target]:
        """The files. Raises DownloadError where there is none."""
        files = [(part, index) for part in self.job.parts for index in range(len(part.urls))]
        if not files:
            raise DownloadError(f"{self.job}: the final answer names no file")
        if len(files) == 1 and not self.path.is_dir():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            yield Target(*files[0], self.path)
            return
        self.path.mkdir(parents=True, exist_ok=True)
        taken: set[str] = set()
        for part, index in files:
            name = safe_name(part.urls[index], part.id or "file", taken)
            yield Target(part, index, self.path / name)


def fetching(
    target: Target,
    partial: Partial,
    timeout: float | None,
    clock: Callable[[], float] = time.monotonic,
    chance: Callable[[], float] = random.random,
) -> Steps:
    """Try until the file is whole. Raises DownloadError."""
    until = None if timeout is None else clock() + timeout
    renewed = False
    fruitless = 0
    while True:
        before = partial.size
        outcome = yield from _hops(target.url, until)
        if partial.whole:
            return
        status = outcome.status_code if isinstance(outcome, httpx.Response) else None
        fruitless = 0 if partial.size > before else fruitless + 1
        if status in EXPIRED and not renewed:
            renewed = True
            yield Renew()
            continue
        late = until is not None and clock() >= until
        if late or fruitless >= FRUITLESS or not _passing(status):
            raise DownloadError(_told(target, partial, outcome, late), status)
        asked = retry.retry_after(outcome.headers) if isinstance(outcome, httpx.Response) else None
        pause = asked or (retry.BACKOFF.pause(fruitless, chance) if fruitless else 0.0)
        if pause:
            yield Pause(pause if until is None else min(pause, max(until - clock(), 0.0)))


def _hops(url: str, until: float | None) -> Generator[Get, Outcome, Outcome]:
    """One try, redirects followed. Raises DownloadError for an address no file is fetched from."""
    for _ in range(HOPS):
        if not is_address(url):
            raise DownloadError(f"{_shown(url)} is not an http or https address")
        outcome = yield Get(url, until)
        if not isinstance(outcome, httpx.Response) or not outcome.has_redirect_location:
            return outcome
        following = urljoin(url, outcome.headers["location"])
        if url.startswith("https:") and not following.startswith("https:"):
            raise DownloadError(f"{_shown(url)} redirects away from https; not followed")
        url = following
    raise DownloadError(f"{_shown(url)}: more than {HOPS} redirects")


def fetch(client: SyncClient, plan: Plan, target: Target, renew: Callable[[], object]) -> Path:
    """Fetch one file with a blocking client."""
    partial = Partial(target.path, plan.on_progress)
    steps = fetching(target, partial, plan.timeout)
    try:
        step = next(steps)
        while True:
            outcome: Outcome = None
            if isinstance(step, Pause):
                time.sleep(step.seconds)
            elif isinstance(step, Renew):
                renew()
            else:
                try:
                    outcome = _receive(client, _request(client, plan, partial, step), partial, step)
                except httpx.TransportError as failure:
                    outcome = failure
            step = steps.send(outcome)
    except StopIteration:
        return partial.finish()


async def fetch_async(
    client: AsyncClient, plan: Plan, target: Target, renew: Callable[[], Awaitable[object]]
) -> Path:
    """Fetch one file with an async client."""
    import asyncio

    partial = Partial(target.path, plan.on_progress)
    steps = fetching(target, partial, plan.timeout)
    try:
        step = next(steps)
        while True:
            outcome: Outcome = None
            if isinstance(step, Pause):
                await asyncio.sleep(step.seconds)
            elif isinstance(step, Renew):
                await renew()
            else:
                try:
                    request = _request(client, plan, partial, step)
                    outcome = await _receive_async(client, request, partial, step)
                except httpx.TransportError as failure:
                    outcome = failure
            step = steps.send(outcome)
    except StopIteration:
        return partial.finish()


def _request(
    client: SyncClient | AsyncClient, plan: Plan, partial: Partial, step: Get
) -> httpx.Request:
    operation = load(plan.job.lifecycle.poll.operation)
    request, options = client.file_request(operation, step.url, partial.headers())
    limit(request, options, None if step.until is None else step.until - time.monotonic())
    return request


def _receive(
    client: SyncClient, request: httpx.Request, partial: Partial, step: Get
) -> httpx.Response:
    response = client.send_file_request(request)
    try:
        if partial.opens(response, request):
            decoded = _decoded(response, partial)
            for chunk in response.iter_bytes() if decoded else response.iter_raw():
                partial.write(chunk)
                _in_time(step)
            partial.ended()
    finally:
        partial.close()
        response.close()
    return response


async def _receive_async(
    client: AsyncClient, request: httpx.Request, partial: Partial, step: Get
) -> httpx.Response:
    response = await client.send_file_request(request)
    try:
        if partial.opens(response, request):
            decoded = _decoded(response, partial)
            chunks = response.aiter_bytes() if decoded else response.aiter_raw()
            async for chunk in chunks:
                partial.write(chunk)
                _in_time(step)
            partial.ended()
    finally:
        partial.close()
        await response.aclose()
    return response


def _decoded(response: httpx.Response, partial: Partial) -> bool:
    """Whether the raw bytes are not those to write, or are gone: a mock has read them already."""
    return partial.decoded or response.is_stream_consumed


def _in_time(step: Get) -> None:
    if step.until is not None and time.monotonic() >= step.until:
        raise httpx.ReadTimeout("the time for this file is over")


def _passing(status: int | None) -> bool:
    """A fault that another try may mend: no answer, a broken body, too many requests."""
    return status is None or status < 300 or status == 416 or status in retry.RETRIED_STATUSES


def _told(target: Target, partial: Partial, outcome: Outcome, late: bool) -> str:
    said = f"HTTP {outcome.status_code}" if isinstance(outcome, httpx.Response) else repr(outcome)
    if partial.problem:
        said = partial.problem
    if late:
        said = f"out of time ({said})"
    of = f" of {partial.total}" if partial.total is not None else ""
    kept = f"; {partial.size}{of} bytes are kept, call again to resume" if partial.size else ""
    return f"{target.path}: not fetched whole from {_shown(target.url)}: {said}{kept}"


def _shown(url: str) -> str:
    """An address without what may be secret in it: user, password, query."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname}{parts.path}"
