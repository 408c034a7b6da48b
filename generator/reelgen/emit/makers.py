"""Where model modules are made: in other processes, while this one reads, lowers and renders.

The model generator is slow to import, and slower than all the rest. Its processes are begun before
this one imports what they do not need; what both need is imported here, before they part.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import Literal, ParamSpec, TypeVar

from ..ir.model import Provider, SchemaSet
from . import MakerEndedError

for _shared in ("pydantic.main", "pydantic.json_schema"):
    import_module(_shared)

SIZE = 200_000
"""Bytes of specs that are worth one more process."""

MODULES = 3
"""Of a provider: answers, params, dicts."""

ENDED = "the process that makes its models was ended"

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Modules:
    """The model modules of one provider, perhaps still being made."""

    answers: Future[str]
    params: Future[str]
    dicts: Future[str]


class Here(Executor):
    """Makes at once, in this process."""

    def submit(self, fn: Callable[P, T], /, *arguments: P.args, **options: P.kwargs) -> Future[T]:
        done: Future[T] = Future()
        try:
            done.set_result(fn(*arguments, **options))
        except Exception as error:
            done.set_exception(error)
        return done


def makers(specs: Sequence[Path]) -> Executor:
    """Processes, as many as the specs are worth, that are getting ready."""
    size = sum(path.stat().st_size for path in specs if path.is_file())
    cores = os.cpu_count() or 1
    count = min(cores, len(specs) * MODULES, 1 + size // SIZE)
    if cores < 2 or not _may_fork():
        return Here()
    pool = ProcessPoolExecutor(count, get_context("fork"), initializer=_ready)
    pool.submit(_nothing)  # the first task begins them all
    return pool


def begin(provider: Provider, package: str, executor: Executor) -> Modules:
    """Begin with the modules of a provider, the slowest first. Raises MakerEndedError."""
    runtime = f"{package}._runtime"
    try:
        return Modules(
            answers=executor.submit(_made, "answers", provider.models, runtime),
            params=executor.submit(_made, "params", provider.params, runtime),
            dicts=executor.submit(_made, "dicts", provider.params, runtime),
        )
    except BrokenExecutor:
        raise MakerEndedError(ENDED) from None


def text(module: Future[str]) -> str:
    """A module, once it is made. Raises NotEmittedError."""
    try:
        return module.result()
    except BrokenExecutor:
        raise MakerEndedError(ENDED) from None


def _may_fork() -> bool:
    """Elsewhere a process starts from nothing, which takes longer than it saves."""
    return sys.platform == "linux" and threading.active_count() == 1


def _ready() -> None:
    from .models import prepare

    prepare()


def _nothing() -> None:
    pass


def _made(kind: Literal["answers", "params", "dicts"], schemas: SchemaSet, runtime: str) -> str:
    from . import models  # heavy: only in the process that makes

    match kind:
        case "answers":
            return models.models_text(schemas, runtime)
        case "params":
            return models.params_text(schemas, runtime)
        case "dicts":
            return models.dicts_text(schemas)
