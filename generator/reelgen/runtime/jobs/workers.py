"""Requests about many jobs at once: threads for blocking jobs, tasks for async ones."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, Self, cast

from .schedule import DueRequest, WorkerResult

if TYPE_CHECKING:
    import asyncio

    from .job import AnyAsyncJob, AnySyncJob

WAKING = 1.0
"""Seconds after which a waiting thread wakes up, so that Ctrl-C works on any system."""


class Workers:
    """Daemon threads that send requests: a hanging one does not keep the interpreter alive."""

    def __init__(self, concurrency: int) -> None:
        self._concurrency = concurrency
        self._requests: queue.SimpleQueue[DueRequest | None] = queue.SimpleQueue()
        self._outcomes: queue.SimpleQueue[WorkerResult] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._active = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        for _thread in self._threads:
            self._requests.put(None)
        if kind is None:
            for thread in self._threads:
                thread.join()

    @property
    def free(self) -> bool:
        """Whether another request may start."""
        return self._active < self._concurrency

    def start(self, request: DueRequest) -> None:
        """Send a request in a thread."""
        self._active += 1
        if self._active > len(self._threads):
            thread = threading.Thread(target=self._work, name="wait_all", daemon=True)
            thread.start()
            self._threads.append(thread)
        self._requests.put(request)

    def completed(self, within: float | None) -> list[WorkerResult]:
        """Wait for requests to end, at most `within` seconds; None: until one has ended."""
        timeout = WAKING if within is None else min(within, WAKING)
        outcomes: list[WorkerResult] = []
        try:
            outcomes.append(self._outcomes.get(timeout=timeout))
            while True:
                outcomes.append(self._outcomes.get_nowait())
        except queue.Empty:
            self._active -= len(outcomes)
            return outcomes

    def _work(self) -> None:
        while (request := self._requests.get()) is not None:
            job = cast("AnySyncJob", request.job)
            try:
                outcome = WorkerResult(request, job.ask(request.call, max_retries=0), None)
            except BaseException as error:  # the thread that waits raises it
                outcome = WorkerResult(request, None, error)
            self._outcomes.put(outcome)


class Tasks:
    """Tasks that send requests; those under way are canceled at the end of the block."""

    def __init__(self, concurrency: int) -> None:
        self._concurrency = concurrency
        self._active: set[asyncio.Task[WorkerResult]] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        import asyncio

        for task in self._active:
            task.cancel()
        await asyncio.gather(*self._active, return_exceptions=True)

    @property
    def free(self) -> bool:
        """Whether another request may start."""
        return len(self._active) < self._concurrency

    def start(self, request: DueRequest) -> None:
        """Send a request in a task."""
        import asyncio

        self._active.add(asyncio.create_task(_result_of(request)))

    async def completed(self, within: float | None) -> list[WorkerResult]:
        """Wait for requests to end, at most `within` seconds; None: until one has ended."""
        import asyncio

        if not self._active:
            await asyncio.sleep(within or 0)
            return []
        done, self._active = await asyncio.wait(
            self._active, timeout=within, return_when=asyncio.FIRST_COMPLETED
        )
        return [task.result() for task in done]


async def _result_of(request: DueRequest) -> WorkerResult:
    job = cast("AnyAsyncJob", request.job)
    try:
        return WorkerResult(request, await job.ask(request.call, max_retries=0), None)
    except Exception as error:
        return WorkerResult(request, None, error)
