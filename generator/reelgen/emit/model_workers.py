"""Processes that parse the schemas of large specs, while this one reads, lowers and renders.

The model generator is slow to import, and slower than everything else. Its processes are started
before this one imports modules that they do not need; modules that both need are imported here,
before the fork.
"""

from __future__ import annotations

import os
import signal
import stat
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import ParamSpec, TypeVar

from ..ir.model import Provider
from . import WorkerEndedError
from .definitions import DefinitionSet
from .parse_schemas import parse_schemas

for _shared in ("pydantic.main", "pydantic.json_schema"):
    import_module(_shared)

SMALL = 500_000
"""Bytes of specs for which a process takes more of the processors than it saves of the time."""

SIZE = 1_500_000
"""The bytes of specs for each further process, which imports the model generator again."""

MODULES = 2
"""The modules of a provider: responses, requests."""

ENDED = "the process that makes its models was ended"

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Modules:
    """The classes of one provider, possibly still being parsed."""

    responses: Future[DefinitionSet]
    requests: Future[DefinitionSet]


class InlineExecutor(Executor):
    """An executor that runs tasks at once, in this process."""

    def submit(self, fn: Callable[P, T], /, *arguments: P.args, **options: P.kwargs) -> Future[T]:
        done: Future[T] = Future()
        try:
            done.set_result(fn(*arguments, **options))
        except Exception as error:
            done.set_exception(error)
        return done


def start_workers(specs: Sequence[Path]) -> Executor:
    """Start worker processes, as many as the specs require; none for small ones."""
    total = sum(map(size, specs))
    cores = os.cpu_count() or 1
    if total < SMALL or cores < 2 or not _may_fork():
        return InlineExecutor()
    return _Pool(min(cores, len(specs) * MODULES, 1 + total // SIZE))


class _Pool(ProcessPoolExecutor):
    """Processes that end with this one, however it ends.

    Each of them waits for the end of a pipe without data: the operating system closes it when this
    process ends, or `__exit__` does so where the run failed.
    """

    def __init__(self, count: int) -> None:
        self._pipe = os.pipe()
        super().__init__(count, get_context("fork"), initializer=_ready, initargs=(self._pipe,))
        signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        before = signal.pthread_sigmask(signal.SIG_BLOCK, signals)  # until they are ready
        try:
            self.submit(_nothing)  # the first task starts them all
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def __exit__(self, kind: type[BaseException] | None, *details: object) -> None:
        """Wait for pending tasks, unless an exception makes them useless.

        Then the processes end with the pipe, which is awaited too: an interpreter that ends at the
        same time as its executor may write a traceback of `concurrent.futures`.
        """
        if kind is None:
            self.shutdown()
        for end in self._pipe:
            os.close(end)
        if kind is not None:
            self.shutdown(cancel_futures=True)


def size(path: Path) -> int:
    """Return the bytes of a regular file; 0 for anything else."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


def begin(provider: Provider, executor: Executor) -> Modules:
    """Start to parse the schemas of a provider, the slowest first. Raises WorkerEndedError."""
    try:
        return Modules(
            responses=executor.submit(parse_schemas, provider.models, is_request=False),
            requests=executor.submit(parse_schemas, provider.params, is_request=True),
        )
    except BrokenExecutor:
        raise WorkerEndedError(ENDED) from None


def result(module: Future[DefinitionSet]) -> DefinitionSet:
    """Return the classes, once they are parsed. Raises NotEmittedError."""
    try:
        return module.result()
    except BrokenExecutor:
        raise WorkerEndedError(ENDED) from None


def _may_fork() -> bool:
    """Elsewhere a process starts from nothing, which takes longer than it saves."""
    return sys.platform == "linux" and threading.active_count() == 1


def _ready(pipe: tuple[int, int]) -> None:
    """Prepare a process, whose parent decides when it ends."""
    signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # from the terminal: sent to both
    for number in signals[1:]:
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, signals)
    reading, writing = pipe
    os.close(writing)
    threading.Thread(target=_end_with, args=(reading,), daemon=True).start()
    with suppress(ModuleNotFoundError):  # the first task raises it, where it is reported
        import_module("reelgen.emit.models")


def _end_with(reading: int) -> None:
    os.read(reading, 1)
    os._exit(1)


def _nothing() -> None:
    pass
