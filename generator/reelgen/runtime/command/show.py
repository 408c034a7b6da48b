"""What the command line shows: JSON on stdout, everything else on stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, TextIO

from pydantic import BaseModel
from pydantic_core import to_jsonable_python
from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

from ..job_state import AnyJob
from ..partial import Transfer
from ..plain import is_array

STDERR = Console(stderr=True, highlight=False)


def answer(value: Any) -> None:
    """An answer, as the JSON it came from."""
    sys.stdout.write(json.dumps(plain(value), indent=2, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    if is_array(value):
        return [plain(item) for item in value]
    return to_jsonable_python(value, fallback=str)


def say(text: str) -> None:
    """A message."""
    STDERR.print(escape(text), soft_wrap=True)


def warn(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """A warning, as a message."""
    say(f"{category.__name__}: {message}")


def _progress(*columns: ProgressColumn) -> Progress:
    """A bar that is gone when it is done; none where nobody looks."""
    return Progress(*columns, console=STDERR, transient=True, disable=not STDERR.is_terminal)


@contextmanager
def waiting(job: AnyJob) -> Generator[Callable[[AnyJob], None]]:
    """A bar for a job that is waited for."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[said]}"),
        TimeElapsedColumn(),
    )
    with _progress(*columns) as progress:
        task = progress.add_task(escape(str(job)), total=None, said="submitted")

        def told(job: AnyJob) -> None:
            said = job.state.value if job.progress is None else f"{job.state} {job.progress:.0%}"
            if job.eta:
                said += f", about {job.eta:.0f} s left"
            total = None if job.progress is None else 1.0
            progress.update(task, total=total, completed=job.progress or 0.0, said=said)

        yield told


@contextmanager
def downloading() -> Generator[Callable[[Transfer], None]]:
    """A bar for each file that is fetched."""
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    with _progress(*columns) as progress:
        tasks: dict[str, Any] = {}

        def told(transfer: Transfer) -> None:
            name = transfer.path.name
            if name not in tasks:
                tasks[name] = progress.add_task(escape(name), total=transfer.total)
            progress.update(tasks[name], total=transfer.total, completed=transfer.done)

        yield told
