"""A demo: one job on every provider at once, in the sandbox."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping, Sequence
from functools import partial
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

from rich.box import SIMPLE
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table

from ...client_variables import KEY
from ...json_types import (
    JsonObject,
    is_object,
    object_at,
)
from ...validation import Api, Route
from .sandbox import Sandbox

SPEED = 0.25
"""The speed of jobs: slow enough to watch."""


class FinishedJob(NamedTuple):
    """A job that has ended."""

    provider: str
    operation: str
    job: Any
    file: Path | None
    """The path of the downloaded file; None for a job without one."""
    seconds: float


def demo(
    packages: Mapping[str, str], specs: Sequence[Path], out: Path, speed: float = SPEED
) -> list[FinishedJob]:
    """Run one job on every provider that has jobs.

    Args:
        packages: The importable package of the clients of each provider.
        specs: The specs of the providers.
        out: The folder of the files; it is created where it does not exist.
        speed: Multiplier for job lifecycles.

    Raises:
        ClientError: A call failed.
    """
    out.mkdir(parents=True, exist_ok=True)
    console = Console()
    with Sandbox(specs=specs, speed=speed) as sandbox:
        console.print(f"The sandbox plays the providers at {sandbox.origin}/\n", highlight=False)
        finished = asyncio.run(_all(packages, sandbox, out, console))
    console.print(_summary(finished))
    return finished


async def _all(
    packages: Mapping[str, str], sandbox: Sandbox, out: Path, console: Console
) -> list[FinishedJob]:
    columns = (
        TextColumn("{task.fields[provider]:<8}"),
        BarColumn(),
        TextColumn("{task.fields[text]:<24}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        choices = ((api, _chosen(api)) for api in sandbox.contracts)
        runs = [
            _run(packages[api.provider], sandbox, api, *chosen, out, progress)
            for api, chosen in choices
            if chosen is not None
        ]
        return list(await asyncio.gather(*runs))


def _chosen(api: Api) -> tuple[Route, JsonObject] | None:
    """Return the first current operation that submits a job and has an example request."""
    for route in api.routes:
        if route.operation.job is not None and not route.operation.deprecated:
            for content in object_at(object_at(route.raw, "requestBody"), "content").values():
                for example in object_at(content, "examples").values():
                    if is_object(example) and is_object(example.get("value")):
                        return route, {**example["value"]}
    return None


async def _run(
    package: str,
    sandbox: Sandbox,
    api: Api,
    route: Route,
    body: JsonObject,
    out: Path,
    progress: Progress,
) -> FinishedJob:
    provider = api.provider
    task = progress.add_task("", total=1, provider=provider, text="submitting")
    started = time.monotonic()
    make: Any = import_module(package).AsyncClient
    keys = _keys(package)
    async with make(**keys, base_url=sandbox.url(provider), poll_interval=0.2) as client:
        method, names = _method(package, route.id)
        for step in method.split("."):
            client = getattr(client, step)
        job = await client(**{names.get(wire, wire): value for wire, value in body.items()})
        await job.wait(on_progress=partial(_waited, progress, task))
        file = None
        if job.urls:
            target = out / f"{provider}.mp4"
            file = await job.download(target, on_progress=partial(_fetched, progress, task))
    progress.update(task, completed=1, text=str(file or "without a file"))
    return FinishedJob(provider, route.id, job, file, time.monotonic() - started)


def _keys(package: str) -> dict[str, str]:
    """Return a credential for each security scheme: the sandbox accepts any."""
    service: Any = import_module(f"{package}.client").SERVICE
    return dict.fromkeys((scheme.argument for scheme in service.schemes.values()), KEY)


def _method(package: str, operation: str) -> tuple[str, dict[str, str]]:
    """Return the Python method of an operation, and its arguments by wire name."""
    manifest = json.loads(files(package).joinpath("manifest.json").read_text("utf-8"))
    entry = next(item for item in manifest["operations"] if item["id"] == operation)
    return entry["python"], {item["wire"]: item["name"] for item in entry["arguments"]}


def _waited(progress: Progress, task: TaskID, job: Any) -> None:
    progress.update(task, completed=job.progress or 0, text=job.status or job.state.value)


def _fetched(progress: Progress, task: TaskID, part: Any) -> None:
    progress.update(task, text=f"{part.done:,} bytes")


def _summary(finished: Sequence[FinishedJob]) -> Table:
    table = Table("provider", "call", "status", "seconds", "cost", "bytes", box=SIMPLE)
    for result in finished:
        cost = "" if result.job.charged is None else f"{result.job.charged:g} credits"
        size = f"{result.file.stat().st_size:,}" if result.file is not None else ""
        seconds = f"{result.seconds:.1f}"
        table.add_row(result.provider, result.operation, result.job.status, seconds, cost, size)
    return table
