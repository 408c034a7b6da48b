"""Progress bars. Their failures never affect the job."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)

from ..download.partial_file import Transfer
from ..jobs.base_job import AnyJob
from .printable import printable


@contextmanager
def _bars(*columns: ProgressColumn) -> Generator[Progress]:
    """Yield progress bars that disappear when complete; None where stderr is not a terminal."""
    console = Console(stderr=True, highlight=False)
    bars = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    with suppress(Exception):
        bars.start()
    try:
        yield bars
    finally:
        with suppress(Exception):
            bars.stop()


@contextmanager
def waiting(job: AnyJob) -> Generator[Callable[[AnyJob], None]]:
    """Show a bar while waiting for a job."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[state]}"),
        TimeElapsedColumn(),
    )
    with _bars(*columns) as bars:
        task = bars.add_task(escape(printable(str(job))), total=None, state="submitted")

        def update(job: AnyJob) -> None:
            with suppress(Exception):
                state = job.state.value
                state += "" if job.progress is None else f" {job.progress:.0%}"
                state += f", about {job.eta:.0f} s left" if job.eta else ""
                total = None if job.progress is None else 1.0
                bars.update(task, total=total, completed=job.progress or 0.0, state=state)

        yield update


@contextmanager
def downloading() -> Generator[Callable[[Transfer], None]]:
    """Show a bar for each download."""
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    with _bars(*columns) as bars:
        tasks: dict[str, TaskID] = {}

        def update(transfer: Transfer) -> None:
            with suppress(Exception):
                name = escape(printable(transfer.path.name))
                if name not in tasks:
                    tasks[name] = bars.add_task(name, total=transfer.total)
                bars.update(tasks[name], total=transfer.total, completed=transfer.done)

        yield update
