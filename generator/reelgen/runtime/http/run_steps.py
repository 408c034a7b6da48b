"""Run steps: generators that decide without I/O. The driver of each color.

Requests, status checks, downloads and tokens are generators. Each yields its next effect, a `Pause`
or one of its own, and receives the result. An exception is raised at that `yield`.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Generator
from typing import NamedTuple, TypeVar

E = TypeVar("E")
"""An effect."""
O = TypeVar("O")  # noqa: E741
"""The result of an effect; None after a pause."""
R = TypeVar("R")
"""The result of all steps."""


class Pause(NamedTuple):
    """A wait in seconds."""

    seconds: float


def run_steps(steps: Generator[E | Pause, O | None, R], perform: Callable[[E], O]) -> R:
    """Run steps with a blocking client, and return their result."""
    try:
        step = next(steps)
        while True:
            outcome: O | None = None
            try:
                if isinstance(step, Pause):
                    time.sleep(step.seconds)
                else:
                    outcome = perform(step)
            except BaseException as error:
                step = steps.throw(error)  # raises it again, unless the steps handle it
            else:
                step = steps.send(outcome)
    except StopIteration as stop:
        result: R = stop.value
        return result


async def run_steps_async(
    steps: Generator[E | Pause, O | None, R], perform: Callable[[E], Awaitable[O]]
) -> R:
    """Run steps with an async client, and return their result."""
    try:
        step = next(steps)
        while True:
            outcome: O | None = None
            try:
                if isinstance(step, Pause):
                    await _sleep(step.seconds)
                else:
                    outcome = await perform(step)
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as stop:
        result: R = stop.value
        return result


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)
