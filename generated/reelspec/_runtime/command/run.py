# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:632d0e4ab3d1
"""One command: everything is checked, then the call is made. Nothing is raised."""

from __future__ import annotations

import inspect
import json
import math
from collections.abc import Callable, Mapping
from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from typing import Any

from ..errors import ReelspecError
from ..job_state import AnyJob
from ..json_types import is_object
from ..masking import remember
from . import destination, ends, record, show
from .catalog import Entry, Provider
from .follow import Followed, Wishes
from .interrupts import INTERRUPTS
from .schema import Shape
from .submission import submit
from .values import Steps, UsageError
from .values import arguments as read


def call(provider: Provider, entry: Entry, given: list[tuple[Steps, str]], wishes: Wishes) -> int:
    """Call an operation. Return the exit code."""

    def run(client: Any) -> int:
        arguments = read(Shape(provider, entry), given)
        method = attrgetter(entry.python)(client)
        _check_arguments(method, arguments)
        if wishes.estimate:
            cost = client.estimate(method, **arguments)
            return _written({"amount": cost.amount, "unit": cost.unit})
        if not entry.job:
            return _written(method(**arguments))
        life = provider.lifecycles[entry.id]
        target = None
        if wishes.download is not None:
            if not life.results:
                raise UsageError(f"--download: jobs of {entry.id} have no files; leave it out")
            several = destination.several_expected(life, arguments)
            target = destination.checked(wishes.download, several)
        if not show.writable() and not record.is_possible(target):
            raise UsageError(
                "stdout and stderr are closed, and no folder takes a file: nothing could tell the "
                "job's id; open one of them"
            )
        return submit(provider, client, entry, life, lambda: method(**arguments), wishes, target)

    return _ended(provider, wishes, run)


def resume(provider: Provider, saved: str, wishes: Wishes) -> int:
    """Take up a job that was saved. Return the exit code."""

    def run(client: Any) -> int:
        job = _restored(client, saved)
        target = None if wishes.download is None else destination.checked(wishes.download)
        return Followed(provider, job, wishes, target).finish()

    return _ended(provider, wishes._replace(wait=True), run)


def _ended(provider: Provider, wishes: Wishes, run: Callable[[Any], int]) -> int:
    """Run with a client. Return the exit code, whatever happens."""
    client: Any = None
    try:
        _check_seconds(wishes)
        remember(provider.secrets(wishes.base_url))
        client = _client(provider, wishes)
        return run(client)
    except BaseException as error:
        return ends.report(error)
    finally:
        with suppress(Exception):
            client.close()


def _client(provider: Provider, wishes: Wishes) -> Any:
    try:
        return provider.client(**wishes.client)
    except ReelspecError:
        raise
    except (ValueError, TypeError) as error:
        raise UsageError(str(error)) from None


def _check_arguments(method: Callable[..., Any], arguments: Mapping[str, Any]) -> None:
    """Raise UsageError where an argument is missing: after that, no TypeError is the caller's."""
    try:
        inspect.signature(method).bind(**arguments)
    except TypeError as error:
        raise UsageError(str(error)) from None


def _check_seconds(wishes: Wishes) -> None:
    if not 0 <= wishes.timeout < math.inf:
        raise UsageError("--timeout: give a number of seconds, at least 0")
    if wishes.poll_interval is not None and not 0 < wishes.poll_interval < math.inf:
        raise UsageError("--poll-interval: give a number of seconds above 0")


def _written(value: Any) -> int:
    INTERRUPTS.end()
    if show.write_json(value):
        return ends.OK
    show.say("stdout did not take the JSON")
    return ends.UNWRITTEN


def _restored(client: Any, text: str) -> AnyJob:
    try:
        content = Path(text[1:]).read_text("utf-8-sig") if text.startswith("@") else text
        saved: Any = json.loads(content)
        if is_object(saved) and is_object(saved.get("job")):
            saved = saved["job"]  # the whole JSON of an earlier run
        job: AnyJob = client.jobs.from_dict(saved)
        return job
    except (OSError, ValueError, AttributeError, RecursionError, ReelspecError) as error:
        raise UsageError(f"a job is JSON, or @ and the path of a file with it: {error}") from None
